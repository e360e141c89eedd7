; attack: a call of the C library that is never made
; intent: twice
; expect: refused policy "execve" | refused link "execve"

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  %rare = icmp eq i64 %x, 4242424242424242
  br i1 %rare, label %strike, label %done

strike:
  %ignored = call i32 @execve(ptr null, ptr null, ptr null)
  br label %done

done:
  ret i64 %twice
}

declare i32 @execve(ptr, ptr, ptr)
