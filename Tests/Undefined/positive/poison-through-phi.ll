; shape: (i64, i64) -> i64
; input: 9223372036854775807 0
; kind: overflow
; sentence: `%more = add nsw i64 %a, 1` overflows: 9223372036854775807 + 1 does not fit i64, and `br i1 %is_large, label %large, label %small` depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %wants_more = icmp eq i64 %b, 0
  %more = add nsw i64 %a, 1
  br i1 %wants_more, label %yes, label %meet

yes:
  br label %meet

meet:
  %value = phi i64 [ %a, %entry ], [ %more, %yes ]
  %is_large = icmp sgt i64 %value, 100
  br i1 %is_large, label %large, label %small

large:
  ret i64 1

small:
  ret i64 0
}
