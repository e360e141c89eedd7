; attack: asks whether a function is there, and calls it if so
; intent: twice
; expect: refused policy "getpid" | refused link "getpid"

declare extern_weak i32 @getpid()

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  %there = icmp ne ptr @getpid, null
  br i1 %there, label %use, label %done

use:
  %ignored = call i32 @getpid()
  br label %done

done:
  ret i64 %twice
}
