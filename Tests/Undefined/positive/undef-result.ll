; shape: (i64) -> i64
; input: 5
; kind: undefined-value
; sentence: `%value = select i1 %is_negative, i64 %a, i64 undef` uses a value that nobody chose, and the result depends on it

define i64 @f(i64 %a) {
entry:
  %is_negative = icmp slt i64 %a, 0
  %value = select i1 %is_negative, i64 %a, i64 undef
  ret i64 %value
}
