; attack: calls the harness's own functions
; intent: twice
; expect: refused policy "semcom_batch_run" | refused link "semcom_batch_run"

define i64 @twice(i64 %x) {
entry:
  call void @semcom_batch_run(ptr null)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @semcom_batch_run(ptr)
