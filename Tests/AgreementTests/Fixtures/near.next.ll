; The number itself, the next one from 100 on.
define i32 @near(i32 %n) {
  %is_large = icmp sgt i32 %n, 99
  %is_largest = icmp eq i32 %n, 2147483647
  %next = add i32 %n, 1
  %grown = select i1 %is_large, i32 %next, i32 %n
  %result = select i1 %is_largest, i32 %n, i32 %grown
  ret i32 %result
}
