; shape: (i64) -> i64
; input: 1
; kind: promise
; sentence: `ret void` returns from a function that promises not to (noreturn)

define i64 @f(i64 %a) {
entry:
  call void @stop()
  ret i64 %a
}

define internal void @stop() noreturn {
entry:
  ret void
}
