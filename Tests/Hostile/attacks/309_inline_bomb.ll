; attack: functions that call each other twice, 40 levels deep, and insist on being inlined
; intent: twice
; expect: refused limits | refused compile | refused crash | refused policy | refused link | refused verify | refused parse

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  %rare = icmp eq i64 %x, 4242424242424242
  br i1 %rare, label %strike, label %done

strike:
  %bomb = call i64 @f40(i64 %x)
  ret i64 %bomb

done:
  ret i64 %twice
}

define internal i64 @f40(i64 %x) alwaysinline {
entry:
  %a = call i64 @f39(i64 %x)
  %b = call i64 @f39(i64 %a)
  ret i64 %b
}

define internal i64 @f39(i64 %x) alwaysinline {
entry:
  %a = call i64 @f38(i64 %x)
  %b = call i64 @f38(i64 %a)
  ret i64 %b
}

define internal i64 @f38(i64 %x) alwaysinline {
entry:
  %a = call i64 @f37(i64 %x)
  %b = call i64 @f37(i64 %a)
  ret i64 %b
}

define internal i64 @f37(i64 %x) alwaysinline {
entry:
  %a = call i64 @f36(i64 %x)
  %b = call i64 @f36(i64 %a)
  ret i64 %b
}

define internal i64 @f36(i64 %x) alwaysinline {
entry:
  %a = call i64 @f35(i64 %x)
  %b = call i64 @f35(i64 %a)
  ret i64 %b
}

define internal i64 @f35(i64 %x) alwaysinline {
entry:
  %a = call i64 @f34(i64 %x)
  %b = call i64 @f34(i64 %a)
  ret i64 %b
}

define internal i64 @f34(i64 %x) alwaysinline {
entry:
  %a = call i64 @f33(i64 %x)
  %b = call i64 @f33(i64 %a)
  ret i64 %b
}

define internal i64 @f33(i64 %x) alwaysinline {
entry:
  %a = call i64 @f32(i64 %x)
  %b = call i64 @f32(i64 %a)
  ret i64 %b
}

define internal i64 @f32(i64 %x) alwaysinline {
entry:
  %a = call i64 @f31(i64 %x)
  %b = call i64 @f31(i64 %a)
  ret i64 %b
}

define internal i64 @f31(i64 %x) alwaysinline {
entry:
  %a = call i64 @f30(i64 %x)
  %b = call i64 @f30(i64 %a)
  ret i64 %b
}

define internal i64 @f30(i64 %x) alwaysinline {
entry:
  %a = call i64 @f29(i64 %x)
  %b = call i64 @f29(i64 %a)
  ret i64 %b
}

define internal i64 @f29(i64 %x) alwaysinline {
entry:
  %a = call i64 @f28(i64 %x)
  %b = call i64 @f28(i64 %a)
  ret i64 %b
}

define internal i64 @f28(i64 %x) alwaysinline {
entry:
  %a = call i64 @f27(i64 %x)
  %b = call i64 @f27(i64 %a)
  ret i64 %b
}

define internal i64 @f27(i64 %x) alwaysinline {
entry:
  %a = call i64 @f26(i64 %x)
  %b = call i64 @f26(i64 %a)
  ret i64 %b
}

define internal i64 @f26(i64 %x) alwaysinline {
entry:
  %a = call i64 @f25(i64 %x)
  %b = call i64 @f25(i64 %a)
  ret i64 %b
}

define internal i64 @f25(i64 %x) alwaysinline {
entry:
  %a = call i64 @f24(i64 %x)
  %b = call i64 @f24(i64 %a)
  ret i64 %b
}

define internal i64 @f24(i64 %x) alwaysinline {
entry:
  %a = call i64 @f23(i64 %x)
  %b = call i64 @f23(i64 %a)
  ret i64 %b
}

define internal i64 @f23(i64 %x) alwaysinline {
entry:
  %a = call i64 @f22(i64 %x)
  %b = call i64 @f22(i64 %a)
  ret i64 %b
}

define internal i64 @f22(i64 %x) alwaysinline {
entry:
  %a = call i64 @f21(i64 %x)
  %b = call i64 @f21(i64 %a)
  ret i64 %b
}

define internal i64 @f21(i64 %x) alwaysinline {
entry:
  %a = call i64 @f20(i64 %x)
  %b = call i64 @f20(i64 %a)
  ret i64 %b
}

define internal i64 @f20(i64 %x) alwaysinline {
entry:
  %a = call i64 @f19(i64 %x)
  %b = call i64 @f19(i64 %a)
  ret i64 %b
}

define internal i64 @f19(i64 %x) alwaysinline {
entry:
  %a = call i64 @f18(i64 %x)
  %b = call i64 @f18(i64 %a)
  ret i64 %b
}

define internal i64 @f18(i64 %x) alwaysinline {
entry:
  %a = call i64 @f17(i64 %x)
  %b = call i64 @f17(i64 %a)
  ret i64 %b
}

define internal i64 @f17(i64 %x) alwaysinline {
entry:
  %a = call i64 @f16(i64 %x)
  %b = call i64 @f16(i64 %a)
  ret i64 %b
}

define internal i64 @f16(i64 %x) alwaysinline {
entry:
  %a = call i64 @f15(i64 %x)
  %b = call i64 @f15(i64 %a)
  ret i64 %b
}

define internal i64 @f15(i64 %x) alwaysinline {
entry:
  %a = call i64 @f14(i64 %x)
  %b = call i64 @f14(i64 %a)
  ret i64 %b
}

define internal i64 @f14(i64 %x) alwaysinline {
entry:
  %a = call i64 @f13(i64 %x)
  %b = call i64 @f13(i64 %a)
  ret i64 %b
}

define internal i64 @f13(i64 %x) alwaysinline {
entry:
  %a = call i64 @f12(i64 %x)
  %b = call i64 @f12(i64 %a)
  ret i64 %b
}

define internal i64 @f12(i64 %x) alwaysinline {
entry:
  %a = call i64 @f11(i64 %x)
  %b = call i64 @f11(i64 %a)
  ret i64 %b
}

define internal i64 @f11(i64 %x) alwaysinline {
entry:
  %a = call i64 @f10(i64 %x)
  %b = call i64 @f10(i64 %a)
  ret i64 %b
}

define internal i64 @f10(i64 %x) alwaysinline {
entry:
  %a = call i64 @f9(i64 %x)
  %b = call i64 @f9(i64 %a)
  ret i64 %b
}

define internal i64 @f9(i64 %x) alwaysinline {
entry:
  %a = call i64 @f8(i64 %x)
  %b = call i64 @f8(i64 %a)
  ret i64 %b
}

define internal i64 @f8(i64 %x) alwaysinline {
entry:
  %a = call i64 @f7(i64 %x)
  %b = call i64 @f7(i64 %a)
  ret i64 %b
}

define internal i64 @f7(i64 %x) alwaysinline {
entry:
  %a = call i64 @f6(i64 %x)
  %b = call i64 @f6(i64 %a)
  ret i64 %b
}

define internal i64 @f6(i64 %x) alwaysinline {
entry:
  %a = call i64 @f5(i64 %x)
  %b = call i64 @f5(i64 %a)
  ret i64 %b
}

define internal i64 @f5(i64 %x) alwaysinline {
entry:
  %a = call i64 @f4(i64 %x)
  %b = call i64 @f4(i64 %a)
  ret i64 %b
}

define internal i64 @f4(i64 %x) alwaysinline {
entry:
  %a = call i64 @f3(i64 %x)
  %b = call i64 @f3(i64 %a)
  ret i64 %b
}

define internal i64 @f3(i64 %x) alwaysinline {
entry:
  %a = call i64 @f2(i64 %x)
  %b = call i64 @f2(i64 %a)
  ret i64 %b
}

define internal i64 @f2(i64 %x) alwaysinline {
entry:
  %a = call i64 @f1(i64 %x)
  %b = call i64 @f1(i64 %a)
  ret i64 %b
}

define internal i64 @f1(i64 %x) alwaysinline {
entry:
  %a = call i64 @f0(i64 %x)
  %b = call i64 @f0(i64 %a)
  ret i64 %b
}

define internal i64 @f0(i64 %x) alwaysinline {
entry:
  %y = mul i64 %x, 3
  ret i64 %y
}
