; shape: (i64) -> i64
; input: 2
; kind: out-of-bounds
; sentence: `store i64 %step, ptr %place, align 8` writes 8 bytes at offset 16 of %large or %small, which has 16

define i64 @f(i64 %a) {
entry:
  %large = alloca [8 x i64], align 8
  %small = alloca [2 x i64], align 8
  br label %next

next:
  %step = phi i64 [ 0, %entry ], [ %more, %again ]
  %here = phi ptr [ %large, %entry ], [ %there, %again ]
  %there = phi ptr [ %small, %entry ], [ %here, %again ]
  %place = getelementptr i64, ptr %here, i64 %a
  store i64 %step, ptr %place, align 8
  br label %again

again:
  %more = add i64 %step, 1
  %is_done = icmp eq i64 %more, 4
  br i1 %is_done, label %done, label %next

done:
  ret i64 0
}
