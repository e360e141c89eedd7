; attack: calls an address that it made up
; intent: twice
; expect: refused policy | finding memory-fault

define i64 @twice(i64 %x) {
entry:
  %ignored = call i64 inttoptr (i64 4198400 to ptr)(i64 %x)
  %twice = shl i64 %x, 1
  ret i64 %twice
}
