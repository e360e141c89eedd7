; Asks for what there is not.
define i64 @gcd(i64 %a, i64 %b) {
  %result = call i64 @getpid()
  ret i64 %result
}

declare i64 @getpid()
