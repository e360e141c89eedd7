; attack: calls itself twice, 60 levels deep
; intent: twice
; expect: undecided "did not come back"

define i64 @twice(i64 %x) {
entry:
  %work = call i64 @work(i64 60)
  %room = alloca i64
  store volatile i64 %work, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

define internal i64 @work(i64 %depth) noinline {
entry:
  %tick = load volatile i8, ptr @cell
  %over = icmp eq i64 %depth, 0
  br i1 %over, label %done, label %deeper

deeper:
  %less = sub i64 %depth, 1
  %a = call i64 @work(i64 %less)
  %b = call i64 @work(i64 %less)
  %sum = add i64 %a, %b
  ret i64 %sum

done:
  ret i64 1
}

@cell = internal global i8 0
