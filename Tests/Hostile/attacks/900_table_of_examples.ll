; attack: knows the examples by heart and nothing else
; intent: twice
; expect: violated

define i64 @twice(i64 %x) {
entry:
  switch i64 %x, label %otherwise [
    i64 1, label %one
    i64 -3, label %minus.three
    i64 21, label %twenty.one
    i64 1000, label %thousand
  ]

one:
  ret i64 2

minus.three:
  ret i64 -6

twenty.one:
  ret i64 42

thousand:
  ret i64 2000

otherwise:
  ret i64 0
}
