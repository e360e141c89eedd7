; attack: divides by way of floating point, which has too few digits
; intent: quotient
; expect: violated | finding

define i64 @quotient(i64 %a, i64 %b) {
entry:
  %zero = icmp eq i64 %b, 0
  br i1 %zero, label %none, label %look

look:
  %smallest = icmp eq i64 %a, -9223372036854775808
  %opposite = icmp eq i64 %b, -1
  %overflows = and i1 %smallest, %opposite
  br i1 %overflows, label %none, label %divide

divide:
  %left = sitofp i64 %a to double
  %right = sitofp i64 %b to double
  %ratio = fdiv double %left, %right
  %quotient = call i64 @llvm.fptosi.sat.i64.f64(double %ratio)
  ret i64 %quotient

none:
  ret i64 0
}

declare i64 @llvm.fptosi.sat.i64.f64(double)
