; attack: a struct that contains itself, passed by value
; intent: twice
; expect: refused parse | refused verify | refused crash | refused compile | refused policy | refused limits

%t = type { i64, %t }

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

define internal i64 @take(%t %endless) {
entry:
  %first = extractvalue %t %endless, 0
  ret i64 %first
}

define internal i64 @give(ptr %place) {
entry:
  %size = ptrtoint ptr getelementptr (%t, ptr null, i64 1) to i64
  %first = call i64 @take(%t zeroinitializer)
  ret i64 %size
}
