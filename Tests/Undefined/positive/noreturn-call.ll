; shape: (i64) -> i64
; input: 1
; kind: promise
; sentence: `call void @stop() noreturn` comes back, but promises not to (noreturn)

define i64 @f(i64 %a) {
entry:
  call void @stop() noreturn
  ret i64 %a
}

define internal void @stop() {
entry:
  ret void
}
