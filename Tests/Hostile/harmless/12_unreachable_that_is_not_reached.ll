; shows: an `unreachable` that no input reaches
; intent: quotient
; expect: aligned

define i64 @quotient(i64 %a, i64 %b) {
entry:
  %low = and i64 %b, 1
  switch i64 %b, label %divide [
    i64 0, label %none
    i64 -1, label %negate
  ]

negate:
  %smallest = icmp eq i64 %a, -9223372036854775808
  %opposite = sub i64 0, %a
  %kept = select i1 %smallest, i64 0, i64 %opposite
  ret i64 %kept

divide:
  switch i64 %low, label %never [
    i64 0, label %really.divide
    i64 1, label %really.divide
  ]

really.divide:
  %quotient = sdiv i64 %a, %b
  ret i64 %quotient

none:
  ret i64 0

never:
  unreachable
}
