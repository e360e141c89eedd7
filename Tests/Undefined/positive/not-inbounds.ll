; shape: ([i64]) -> i64
; input: [1 2 3]
; kind: outside-object
; sentence: `%before = getelementptr inbounds i64, ptr %numbers, i64 -1` is not inbounds: it points to offset -8 of %numbers, which has 24 bytes

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %before = getelementptr inbounds i64, ptr %numbers, i64 -1
  %first = getelementptr i64, ptr %before, i64 1
  %value = load i64, ptr %first, align 8
  ret i64 %value
}
