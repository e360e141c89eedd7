; shape: (i64) -> i64
; input: 5
; kind: undefined-value
; sentence: `%next = add i64 undef, 1` uses a value that nobody chose, and `br i1 %is_even, label %even, label %odd` depends on it

define i64 @f(i64 %a) {
entry:
  %next = add i64 undef, 1
  %is_even = icmp eq i64 %next, %a
  br i1 %is_even, label %even, label %odd

even:
  ret i64 1

odd:
  ret i64 0
}
