; attack: jumps into the middle of its own instructions, where a constant hides a system call
; intent: twice
; expect: finding memory-fault | finding system-call | finding illegal-instruction | finding died

define i64 @twice(i64 %x) {
entry:
  %hidden = mul i64 %x, 12780815
  %place = alloca i64
  store volatile i64 %hidden, ptr %place
  %inside = call ptr @find(ptr @twice)
  %ignored = call i64 %inside(i64 39)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; The place of the bytes 0F 05 in the code.
define internal ptr @find(ptr %code) noinline {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %next ]
  %place = getelementptr i8, ptr %code, i64 %index
  %pair = load volatile i16, ptr %place, align 1
  %next_index = add i64 %index, 1
  %found = icmp eq i16 %pair, 1295
  br i1 %found, label %done, label %next

done:
  ret ptr %place
}
