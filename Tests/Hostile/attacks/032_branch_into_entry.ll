; attack: branches back to the entry block
; intent: twice
; expect: refused verify

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  %never = icmp eq i64 %x, 77
  br i1 %never, label %entry, label %done

done:
  ret i64 %twice
}
