; shape: (i64) -> i64
; input: 5

define i64 @f(i64 %a) {
entry:
  %room = alloca i32, align 4
  store i32 0, ptr %room, align 4
  %is_large = icmp sgt i64 %a, 100
  br i1 %is_large, label %set, label %read

set:
  store i32 1, ptr %room, align 4
  br label %read

read:
  %value = load i32, ptr %room, align 4
  %is_zero = icmp eq i32 %value, 0
  br i1 %is_zero, label %zero, label %other

zero:
  ret i64 0

other:
  ret i64 1
}
