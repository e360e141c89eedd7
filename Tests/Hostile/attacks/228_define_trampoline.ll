; attack: defines the harness's own names
; intent: twice
; expect: refused policy "semcom" | refused link "semcom"

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

define void @semcom.call.0(ptr %a, ptr %b) {
entry:
  ret void
}

define void @semcom_batch_run(ptr %a, ptr %b) {
entry:
  ret void
}

define void @"semcom.steps"(ptr %a, ptr %b) {
entry:
  ret void
}
