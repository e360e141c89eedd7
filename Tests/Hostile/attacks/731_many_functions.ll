; attack: two thousand functions that call each other in a ring
; intent: twice
; expect: finding | undecided | refused limits | refused policy

define i64 @twice(i64 %x) {
entry:
  %twice = call i64 @f0(i64 %x)
  ret i64 %twice
}

define internal i64 @f0(i64 %x) {
entry:
  %y = call i64 @f1(i64 %x)
  %z = add i64 %y, 0
  ret i64 %z
}

define internal i64 @f1(i64 %x) {
entry:
  %y = call i64 @f2(i64 %x)
  %z = add i64 %y, 1
  ret i64 %z
}

define internal i64 @f2(i64 %x) {
entry:
  %y = call i64 @f3(i64 %x)
  %z = add i64 %y, 2
  ret i64 %z
}

define internal i64 @f3(i64 %x) {
entry:
  %y = call i64 @f4(i64 %x)
  %z = add i64 %y, 3
  ret i64 %z
}

define internal i64 @f4(i64 %x) {
entry:
  %y = call i64 @f5(i64 %x)
  %z = add i64 %y, 4
  ret i64 %z
}

define internal i64 @f5(i64 %x) {
entry:
  %y = call i64 @f6(i64 %x)
  %z = add i64 %y, 5
  ret i64 %z
}

define internal i64 @f6(i64 %x) {
entry:
  %y = call i64 @f7(i64 %x)
  %z = add i64 %y, 6
  ret i64 %z
}

define internal i64 @f7(i64 %x) {
entry:
  %y = call i64 @f8(i64 %x)
  %z = add i64 %y, 7
  ret i64 %z
}

define internal i64 @f8(i64 %x) {
entry:
  %y = call i64 @f9(i64 %x)
  %z = add i64 %y, 8
  ret i64 %z
}

define internal i64 @f9(i64 %x) {
entry:
  %y = call i64 @f10(i64 %x)
  %z = add i64 %y, 9
  ret i64 %z
}

define internal i64 @f10(i64 %x) {
entry:
  %y = call i64 @f11(i64 %x)
  %z = add i64 %y, 10
  ret i64 %z
}

define internal i64 @f11(i64 %x) {
entry:
  %y = call i64 @f12(i64 %x)
  %z = add i64 %y, 11
  ret i64 %z
}

define internal i64 @f12(i64 %x) {
entry:
  %y = call i64 @f13(i64 %x)
  %z = add i64 %y, 12
  ret i64 %z
}

define internal i64 @f13(i64 %x) {
entry:
  %y = call i64 @f14(i64 %x)
  %z = add i64 %y, 13
  ret i64 %z
}

define internal i64 @f14(i64 %x) {
entry:
  %y = call i64 @f15(i64 %x)
  %z = add i64 %y, 14
  ret i64 %z
}

define internal i64 @f15(i64 %x) {
entry:
  %y = call i64 @f16(i64 %x)
  %z = add i64 %y, 15
  ret i64 %z
}

define internal i64 @f16(i64 %x) {
entry:
  %y = call i64 @f17(i64 %x)
  %z = add i64 %y, 16
  ret i64 %z
}

define internal i64 @f17(i64 %x) {
entry:
  %y = call i64 @f18(i64 %x)
  %z = add i64 %y, 17
  ret i64 %z
}

define internal i64 @f18(i64 %x) {
entry:
  %y = call i64 @f19(i64 %x)
  %z = add i64 %y, 18
  ret i64 %z
}

define internal i64 @f19(i64 %x) {
entry:
  %y = call i64 @f20(i64 %x)
  %z = add i64 %y, 19
  ret i64 %z
}

define internal i64 @f20(i64 %x) {
entry:
  %y = call i64 @f21(i64 %x)
  %z = add i64 %y, 20
  ret i64 %z
}

define internal i64 @f21(i64 %x) {
entry:
  %y = call i64 @f22(i64 %x)
  %z = add i64 %y, 21
  ret i64 %z
}

define internal i64 @f22(i64 %x) {
entry:
  %y = call i64 @f23(i64 %x)
  %z = add i64 %y, 22
  ret i64 %z
}

define internal i64 @f23(i64 %x) {
entry:
  %y = call i64 @f24(i64 %x)
  %z = add i64 %y, 23
  ret i64 %z
}

define internal i64 @f24(i64 %x) {
entry:
  %y = call i64 @f25(i64 %x)
  %z = add i64 %y, 24
  ret i64 %z
}

define internal i64 @f25(i64 %x) {
entry:
  %y = call i64 @f26(i64 %x)
  %z = add i64 %y, 25
  ret i64 %z
}

define internal i64 @f26(i64 %x) {
entry:
  %y = call i64 @f27(i64 %x)
  %z = add i64 %y, 26
  ret i64 %z
}

define internal i64 @f27(i64 %x) {
entry:
  %y = call i64 @f28(i64 %x)
  %z = add i64 %y, 27
  ret i64 %z
}

define internal i64 @f28(i64 %x) {
entry:
  %y = call i64 @f29(i64 %x)
  %z = add i64 %y, 28
  ret i64 %z
}

define internal i64 @f29(i64 %x) {
entry:
  %y = call i64 @f30(i64 %x)
  %z = add i64 %y, 29
  ret i64 %z
}

define internal i64 @f30(i64 %x) {
entry:
  %y = call i64 @f31(i64 %x)
  %z = add i64 %y, 30
  ret i64 %z
}

define internal i64 @f31(i64 %x) {
entry:
  %y = call i64 @f32(i64 %x)
  %z = add i64 %y, 31
  ret i64 %z
}

define internal i64 @f32(i64 %x) {
entry:
  %y = call i64 @f33(i64 %x)
  %z = add i64 %y, 32
  ret i64 %z
}

define internal i64 @f33(i64 %x) {
entry:
  %y = call i64 @f34(i64 %x)
  %z = add i64 %y, 33
  ret i64 %z
}

define internal i64 @f34(i64 %x) {
entry:
  %y = call i64 @f35(i64 %x)
  %z = add i64 %y, 34
  ret i64 %z
}

define internal i64 @f35(i64 %x) {
entry:
  %y = call i64 @f36(i64 %x)
  %z = add i64 %y, 35
  ret i64 %z
}

define internal i64 @f36(i64 %x) {
entry:
  %y = call i64 @f37(i64 %x)
  %z = add i64 %y, 36
  ret i64 %z
}

define internal i64 @f37(i64 %x) {
entry:
  %y = call i64 @f38(i64 %x)
  %z = add i64 %y, 37
  ret i64 %z
}

define internal i64 @f38(i64 %x) {
entry:
  %y = call i64 @f39(i64 %x)
  %z = add i64 %y, 38
  ret i64 %z
}

define internal i64 @f39(i64 %x) {
entry:
  %y = call i64 @f40(i64 %x)
  %z = add i64 %y, 39
  ret i64 %z
}

define internal i64 @f40(i64 %x) {
entry:
  %y = call i64 @f41(i64 %x)
  %z = add i64 %y, 40
  ret i64 %z
}

define internal i64 @f41(i64 %x) {
entry:
  %y = call i64 @f42(i64 %x)
  %z = add i64 %y, 41
  ret i64 %z
}

define internal i64 @f42(i64 %x) {
entry:
  %y = call i64 @f43(i64 %x)
  %z = add i64 %y, 42
  ret i64 %z
}

define internal i64 @f43(i64 %x) {
entry:
  %y = call i64 @f44(i64 %x)
  %z = add i64 %y, 43
  ret i64 %z
}

define internal i64 @f44(i64 %x) {
entry:
  %y = call i64 @f45(i64 %x)
  %z = add i64 %y, 44
  ret i64 %z
}

define internal i64 @f45(i64 %x) {
entry:
  %y = call i64 @f46(i64 %x)
  %z = add i64 %y, 45
  ret i64 %z
}

define internal i64 @f46(i64 %x) {
entry:
  %y = call i64 @f47(i64 %x)
  %z = add i64 %y, 46
  ret i64 %z
}

define internal i64 @f47(i64 %x) {
entry:
  %y = call i64 @f48(i64 %x)
  %z = add i64 %y, 47
  ret i64 %z
}

define internal i64 @f48(i64 %x) {
entry:
  %y = call i64 @f49(i64 %x)
  %z = add i64 %y, 48
  ret i64 %z
}

define internal i64 @f49(i64 %x) {
entry:
  %y = call i64 @f50(i64 %x)
  %z = add i64 %y, 49
  ret i64 %z
}

define internal i64 @f50(i64 %x) {
entry:
  %y = call i64 @f51(i64 %x)
  %z = add i64 %y, 50
  ret i64 %z
}

define internal i64 @f51(i64 %x) {
entry:
  %y = call i64 @f52(i64 %x)
  %z = add i64 %y, 51
  ret i64 %z
}

define internal i64 @f52(i64 %x) {
entry:
  %y = call i64 @f53(i64 %x)
  %z = add i64 %y, 52
  ret i64 %z
}

define internal i64 @f53(i64 %x) {
entry:
  %y = call i64 @f54(i64 %x)
  %z = add i64 %y, 53
  ret i64 %z
}

define internal i64 @f54(i64 %x) {
entry:
  %y = call i64 @f55(i64 %x)
  %z = add i64 %y, 54
  ret i64 %z
}

define internal i64 @f55(i64 %x) {
entry:
  %y = call i64 @f56(i64 %x)
  %z = add i64 %y, 55
  ret i64 %z
}

define internal i64 @f56(i64 %x) {
entry:
  %y = call i64 @f57(i64 %x)
  %z = add i64 %y, 56
  ret i64 %z
}

define internal i64 @f57(i64 %x) {
entry:
  %y = call i64 @f58(i64 %x)
  %z = add i64 %y, 57
  ret i64 %z
}

define internal i64 @f58(i64 %x) {
entry:
  %y = call i64 @f59(i64 %x)
  %z = add i64 %y, 58
  ret i64 %z
}

define internal i64 @f59(i64 %x) {
entry:
  %y = call i64 @f60(i64 %x)
  %z = add i64 %y, 59
  ret i64 %z
}

define internal i64 @f60(i64 %x) {
entry:
  %y = call i64 @f61(i64 %x)
  %z = add i64 %y, 60
  ret i64 %z
}

define internal i64 @f61(i64 %x) {
entry:
  %y = call i64 @f62(i64 %x)
  %z = add i64 %y, 61
  ret i64 %z
}

define internal i64 @f62(i64 %x) {
entry:
  %y = call i64 @f63(i64 %x)
  %z = add i64 %y, 62
  ret i64 %z
}

define internal i64 @f63(i64 %x) {
entry:
  %y = call i64 @f64(i64 %x)
  %z = add i64 %y, 63
  ret i64 %z
}

define internal i64 @f64(i64 %x) {
entry:
  %y = call i64 @f65(i64 %x)
  %z = add i64 %y, 64
  ret i64 %z
}

define internal i64 @f65(i64 %x) {
entry:
  %y = call i64 @f66(i64 %x)
  %z = add i64 %y, 65
  ret i64 %z
}

define internal i64 @f66(i64 %x) {
entry:
  %y = call i64 @f67(i64 %x)
  %z = add i64 %y, 66
  ret i64 %z
}

define internal i64 @f67(i64 %x) {
entry:
  %y = call i64 @f68(i64 %x)
  %z = add i64 %y, 67
  ret i64 %z
}

define internal i64 @f68(i64 %x) {
entry:
  %y = call i64 @f69(i64 %x)
  %z = add i64 %y, 68
  ret i64 %z
}

define internal i64 @f69(i64 %x) {
entry:
  %y = call i64 @f70(i64 %x)
  %z = add i64 %y, 69
  ret i64 %z
}

define internal i64 @f70(i64 %x) {
entry:
  %y = call i64 @f71(i64 %x)
  %z = add i64 %y, 70
  ret i64 %z
}

define internal i64 @f71(i64 %x) {
entry:
  %y = call i64 @f72(i64 %x)
  %z = add i64 %y, 71
  ret i64 %z
}

define internal i64 @f72(i64 %x) {
entry:
  %y = call i64 @f73(i64 %x)
  %z = add i64 %y, 72
  ret i64 %z
}

define internal i64 @f73(i64 %x) {
entry:
  %y = call i64 @f74(i64 %x)
  %z = add i64 %y, 73
  ret i64 %z
}

define internal i64 @f74(i64 %x) {
entry:
  %y = call i64 @f75(i64 %x)
  %z = add i64 %y, 74
  ret i64 %z
}

define internal i64 @f75(i64 %x) {
entry:
  %y = call i64 @f76(i64 %x)
  %z = add i64 %y, 75
  ret i64 %z
}

define internal i64 @f76(i64 %x) {
entry:
  %y = call i64 @f77(i64 %x)
  %z = add i64 %y, 76
  ret i64 %z
}

define internal i64 @f77(i64 %x) {
entry:
  %y = call i64 @f78(i64 %x)
  %z = add i64 %y, 77
  ret i64 %z
}

define internal i64 @f78(i64 %x) {
entry:
  %y = call i64 @f79(i64 %x)
  %z = add i64 %y, 78
  ret i64 %z
}

define internal i64 @f79(i64 %x) {
entry:
  %y = call i64 @f80(i64 %x)
  %z = add i64 %y, 79
  ret i64 %z
}

define internal i64 @f80(i64 %x) {
entry:
  %y = call i64 @f81(i64 %x)
  %z = add i64 %y, 80
  ret i64 %z
}

define internal i64 @f81(i64 %x) {
entry:
  %y = call i64 @f82(i64 %x)
  %z = add i64 %y, 81
  ret i64 %z
}

define internal i64 @f82(i64 %x) {
entry:
  %y = call i64 @f83(i64 %x)
  %z = add i64 %y, 82
  ret i64 %z
}

define internal i64 @f83(i64 %x) {
entry:
  %y = call i64 @f84(i64 %x)
  %z = add i64 %y, 83
  ret i64 %z
}

define internal i64 @f84(i64 %x) {
entry:
  %y = call i64 @f85(i64 %x)
  %z = add i64 %y, 84
  ret i64 %z
}

define internal i64 @f85(i64 %x) {
entry:
  %y = call i64 @f86(i64 %x)
  %z = add i64 %y, 85
  ret i64 %z
}

define internal i64 @f86(i64 %x) {
entry:
  %y = call i64 @f87(i64 %x)
  %z = add i64 %y, 86
  ret i64 %z
}

define internal i64 @f87(i64 %x) {
entry:
  %y = call i64 @f88(i64 %x)
  %z = add i64 %y, 87
  ret i64 %z
}

define internal i64 @f88(i64 %x) {
entry:
  %y = call i64 @f89(i64 %x)
  %z = add i64 %y, 88
  ret i64 %z
}

define internal i64 @f89(i64 %x) {
entry:
  %y = call i64 @f90(i64 %x)
  %z = add i64 %y, 89
  ret i64 %z
}

define internal i64 @f90(i64 %x) {
entry:
  %y = call i64 @f91(i64 %x)
  %z = add i64 %y, 90
  ret i64 %z
}

define internal i64 @f91(i64 %x) {
entry:
  %y = call i64 @f92(i64 %x)
  %z = add i64 %y, 91
  ret i64 %z
}

define internal i64 @f92(i64 %x) {
entry:
  %y = call i64 @f93(i64 %x)
  %z = add i64 %y, 92
  ret i64 %z
}

define internal i64 @f93(i64 %x) {
entry:
  %y = call i64 @f94(i64 %x)
  %z = add i64 %y, 93
  ret i64 %z
}

define internal i64 @f94(i64 %x) {
entry:
  %y = call i64 @f95(i64 %x)
  %z = add i64 %y, 94
  ret i64 %z
}

define internal i64 @f95(i64 %x) {
entry:
  %y = call i64 @f96(i64 %x)
  %z = add i64 %y, 95
  ret i64 %z
}

define internal i64 @f96(i64 %x) {
entry:
  %y = call i64 @f97(i64 %x)
  %z = add i64 %y, 96
  ret i64 %z
}

define internal i64 @f97(i64 %x) {
entry:
  %y = call i64 @f98(i64 %x)
  %z = add i64 %y, 97
  ret i64 %z
}

define internal i64 @f98(i64 %x) {
entry:
  %y = call i64 @f99(i64 %x)
  %z = add i64 %y, 98
  ret i64 %z
}

define internal i64 @f99(i64 %x) {
entry:
  %y = call i64 @f100(i64 %x)
  %z = add i64 %y, 99
  ret i64 %z
}

define internal i64 @f100(i64 %x) {
entry:
  %y = call i64 @f101(i64 %x)
  %z = add i64 %y, 100
  ret i64 %z
}

define internal i64 @f101(i64 %x) {
entry:
  %y = call i64 @f102(i64 %x)
  %z = add i64 %y, 101
  ret i64 %z
}

define internal i64 @f102(i64 %x) {
entry:
  %y = call i64 @f103(i64 %x)
  %z = add i64 %y, 102
  ret i64 %z
}

define internal i64 @f103(i64 %x) {
entry:
  %y = call i64 @f104(i64 %x)
  %z = add i64 %y, 103
  ret i64 %z
}

define internal i64 @f104(i64 %x) {
entry:
  %y = call i64 @f105(i64 %x)
  %z = add i64 %y, 104
  ret i64 %z
}

define internal i64 @f105(i64 %x) {
entry:
  %y = call i64 @f106(i64 %x)
  %z = add i64 %y, 105
  ret i64 %z
}

define internal i64 @f106(i64 %x) {
entry:
  %y = call i64 @f107(i64 %x)
  %z = add i64 %y, 106
  ret i64 %z
}

define internal i64 @f107(i64 %x) {
entry:
  %y = call i64 @f108(i64 %x)
  %z = add i64 %y, 107
  ret i64 %z
}

define internal i64 @f108(i64 %x) {
entry:
  %y = call i64 @f109(i64 %x)
  %z = add i64 %y, 108
  ret i64 %z
}

define internal i64 @f109(i64 %x) {
entry:
  %y = call i64 @f110(i64 %x)
  %z = add i64 %y, 109
  ret i64 %z
}

define internal i64 @f110(i64 %x) {
entry:
  %y = call i64 @f111(i64 %x)
  %z = add i64 %y, 110
  ret i64 %z
}

define internal i64 @f111(i64 %x) {
entry:
  %y = call i64 @f112(i64 %x)
  %z = add i64 %y, 111
  ret i64 %z
}

define internal i64 @f112(i64 %x) {
entry:
  %y = call i64 @f113(i64 %x)
  %z = add i64 %y, 112
  ret i64 %z
}

define internal i64 @f113(i64 %x) {
entry:
  %y = call i64 @f114(i64 %x)
  %z = add i64 %y, 113
  ret i64 %z
}

define internal i64 @f114(i64 %x) {
entry:
  %y = call i64 @f115(i64 %x)
  %z = add i64 %y, 114
  ret i64 %z
}

define internal i64 @f115(i64 %x) {
entry:
  %y = call i64 @f116(i64 %x)
  %z = add i64 %y, 115
  ret i64 %z
}

define internal i64 @f116(i64 %x) {
entry:
  %y = call i64 @f117(i64 %x)
  %z = add i64 %y, 116
  ret i64 %z
}

define internal i64 @f117(i64 %x) {
entry:
  %y = call i64 @f118(i64 %x)
  %z = add i64 %y, 117
  ret i64 %z
}

define internal i64 @f118(i64 %x) {
entry:
  %y = call i64 @f119(i64 %x)
  %z = add i64 %y, 118
  ret i64 %z
}

define internal i64 @f119(i64 %x) {
entry:
  %y = call i64 @f120(i64 %x)
  %z = add i64 %y, 119
  ret i64 %z
}

define internal i64 @f120(i64 %x) {
entry:
  %y = call i64 @f121(i64 %x)
  %z = add i64 %y, 120
  ret i64 %z
}

define internal i64 @f121(i64 %x) {
entry:
  %y = call i64 @f122(i64 %x)
  %z = add i64 %y, 121
  ret i64 %z
}

define internal i64 @f122(i64 %x) {
entry:
  %y = call i64 @f123(i64 %x)
  %z = add i64 %y, 122
  ret i64 %z
}

define internal i64 @f123(i64 %x) {
entry:
  %y = call i64 @f124(i64 %x)
  %z = add i64 %y, 123
  ret i64 %z
}

define internal i64 @f124(i64 %x) {
entry:
  %y = call i64 @f125(i64 %x)
  %z = add i64 %y, 124
  ret i64 %z
}

define internal i64 @f125(i64 %x) {
entry:
  %y = call i64 @f126(i64 %x)
  %z = add i64 %y, 125
  ret i64 %z
}

define internal i64 @f126(i64 %x) {
entry:
  %y = call i64 @f127(i64 %x)
  %z = add i64 %y, 126
  ret i64 %z
}

define internal i64 @f127(i64 %x) {
entry:
  %y = call i64 @f128(i64 %x)
  %z = add i64 %y, 127
  ret i64 %z
}

define internal i64 @f128(i64 %x) {
entry:
  %y = call i64 @f129(i64 %x)
  %z = add i64 %y, 128
  ret i64 %z
}

define internal i64 @f129(i64 %x) {
entry:
  %y = call i64 @f130(i64 %x)
  %z = add i64 %y, 129
  ret i64 %z
}

define internal i64 @f130(i64 %x) {
entry:
  %y = call i64 @f131(i64 %x)
  %z = add i64 %y, 130
  ret i64 %z
}

define internal i64 @f131(i64 %x) {
entry:
  %y = call i64 @f132(i64 %x)
  %z = add i64 %y, 131
  ret i64 %z
}

define internal i64 @f132(i64 %x) {
entry:
  %y = call i64 @f133(i64 %x)
  %z = add i64 %y, 132
  ret i64 %z
}

define internal i64 @f133(i64 %x) {
entry:
  %y = call i64 @f134(i64 %x)
  %z = add i64 %y, 133
  ret i64 %z
}

define internal i64 @f134(i64 %x) {
entry:
  %y = call i64 @f135(i64 %x)
  %z = add i64 %y, 134
  ret i64 %z
}

define internal i64 @f135(i64 %x) {
entry:
  %y = call i64 @f136(i64 %x)
  %z = add i64 %y, 135
  ret i64 %z
}

define internal i64 @f136(i64 %x) {
entry:
  %y = call i64 @f137(i64 %x)
  %z = add i64 %y, 136
  ret i64 %z
}

define internal i64 @f137(i64 %x) {
entry:
  %y = call i64 @f138(i64 %x)
  %z = add i64 %y, 137
  ret i64 %z
}

define internal i64 @f138(i64 %x) {
entry:
  %y = call i64 @f139(i64 %x)
  %z = add i64 %y, 138
  ret i64 %z
}

define internal i64 @f139(i64 %x) {
entry:
  %y = call i64 @f140(i64 %x)
  %z = add i64 %y, 139
  ret i64 %z
}

define internal i64 @f140(i64 %x) {
entry:
  %y = call i64 @f141(i64 %x)
  %z = add i64 %y, 140
  ret i64 %z
}

define internal i64 @f141(i64 %x) {
entry:
  %y = call i64 @f142(i64 %x)
  %z = add i64 %y, 141
  ret i64 %z
}

define internal i64 @f142(i64 %x) {
entry:
  %y = call i64 @f143(i64 %x)
  %z = add i64 %y, 142
  ret i64 %z
}

define internal i64 @f143(i64 %x) {
entry:
  %y = call i64 @f144(i64 %x)
  %z = add i64 %y, 143
  ret i64 %z
}

define internal i64 @f144(i64 %x) {
entry:
  %y = call i64 @f145(i64 %x)
  %z = add i64 %y, 144
  ret i64 %z
}

define internal i64 @f145(i64 %x) {
entry:
  %y = call i64 @f146(i64 %x)
  %z = add i64 %y, 145
  ret i64 %z
}

define internal i64 @f146(i64 %x) {
entry:
  %y = call i64 @f147(i64 %x)
  %z = add i64 %y, 146
  ret i64 %z
}

define internal i64 @f147(i64 %x) {
entry:
  %y = call i64 @f148(i64 %x)
  %z = add i64 %y, 147
  ret i64 %z
}

define internal i64 @f148(i64 %x) {
entry:
  %y = call i64 @f149(i64 %x)
  %z = add i64 %y, 148
  ret i64 %z
}

define internal i64 @f149(i64 %x) {
entry:
  %y = call i64 @f150(i64 %x)
  %z = add i64 %y, 149
  ret i64 %z
}

define internal i64 @f150(i64 %x) {
entry:
  %y = call i64 @f151(i64 %x)
  %z = add i64 %y, 150
  ret i64 %z
}

define internal i64 @f151(i64 %x) {
entry:
  %y = call i64 @f152(i64 %x)
  %z = add i64 %y, 151
  ret i64 %z
}

define internal i64 @f152(i64 %x) {
entry:
  %y = call i64 @f153(i64 %x)
  %z = add i64 %y, 152
  ret i64 %z
}

define internal i64 @f153(i64 %x) {
entry:
  %y = call i64 @f154(i64 %x)
  %z = add i64 %y, 153
  ret i64 %z
}

define internal i64 @f154(i64 %x) {
entry:
  %y = call i64 @f155(i64 %x)
  %z = add i64 %y, 154
  ret i64 %z
}

define internal i64 @f155(i64 %x) {
entry:
  %y = call i64 @f156(i64 %x)
  %z = add i64 %y, 155
  ret i64 %z
}

define internal i64 @f156(i64 %x) {
entry:
  %y = call i64 @f157(i64 %x)
  %z = add i64 %y, 156
  ret i64 %z
}

define internal i64 @f157(i64 %x) {
entry:
  %y = call i64 @f158(i64 %x)
  %z = add i64 %y, 157
  ret i64 %z
}

define internal i64 @f158(i64 %x) {
entry:
  %y = call i64 @f159(i64 %x)
  %z = add i64 %y, 158
  ret i64 %z
}

define internal i64 @f159(i64 %x) {
entry:
  %y = call i64 @f160(i64 %x)
  %z = add i64 %y, 159
  ret i64 %z
}

define internal i64 @f160(i64 %x) {
entry:
  %y = call i64 @f161(i64 %x)
  %z = add i64 %y, 160
  ret i64 %z
}

define internal i64 @f161(i64 %x) {
entry:
  %y = call i64 @f162(i64 %x)
  %z = add i64 %y, 161
  ret i64 %z
}

define internal i64 @f162(i64 %x) {
entry:
  %y = call i64 @f163(i64 %x)
  %z = add i64 %y, 162
  ret i64 %z
}

define internal i64 @f163(i64 %x) {
entry:
  %y = call i64 @f164(i64 %x)
  %z = add i64 %y, 163
  ret i64 %z
}

define internal i64 @f164(i64 %x) {
entry:
  %y = call i64 @f165(i64 %x)
  %z = add i64 %y, 164
  ret i64 %z
}

define internal i64 @f165(i64 %x) {
entry:
  %y = call i64 @f166(i64 %x)
  %z = add i64 %y, 165
  ret i64 %z
}

define internal i64 @f166(i64 %x) {
entry:
  %y = call i64 @f167(i64 %x)
  %z = add i64 %y, 166
  ret i64 %z
}

define internal i64 @f167(i64 %x) {
entry:
  %y = call i64 @f168(i64 %x)
  %z = add i64 %y, 167
  ret i64 %z
}

define internal i64 @f168(i64 %x) {
entry:
  %y = call i64 @f169(i64 %x)
  %z = add i64 %y, 168
  ret i64 %z
}

define internal i64 @f169(i64 %x) {
entry:
  %y = call i64 @f170(i64 %x)
  %z = add i64 %y, 169
  ret i64 %z
}

define internal i64 @f170(i64 %x) {
entry:
  %y = call i64 @f171(i64 %x)
  %z = add i64 %y, 170
  ret i64 %z
}

define internal i64 @f171(i64 %x) {
entry:
  %y = call i64 @f172(i64 %x)
  %z = add i64 %y, 171
  ret i64 %z
}

define internal i64 @f172(i64 %x) {
entry:
  %y = call i64 @f173(i64 %x)
  %z = add i64 %y, 172
  ret i64 %z
}

define internal i64 @f173(i64 %x) {
entry:
  %y = call i64 @f174(i64 %x)
  %z = add i64 %y, 173
  ret i64 %z
}

define internal i64 @f174(i64 %x) {
entry:
  %y = call i64 @f175(i64 %x)
  %z = add i64 %y, 174
  ret i64 %z
}

define internal i64 @f175(i64 %x) {
entry:
  %y = call i64 @f176(i64 %x)
  %z = add i64 %y, 175
  ret i64 %z
}

define internal i64 @f176(i64 %x) {
entry:
  %y = call i64 @f177(i64 %x)
  %z = add i64 %y, 176
  ret i64 %z
}

define internal i64 @f177(i64 %x) {
entry:
  %y = call i64 @f178(i64 %x)
  %z = add i64 %y, 177
  ret i64 %z
}

define internal i64 @f178(i64 %x) {
entry:
  %y = call i64 @f179(i64 %x)
  %z = add i64 %y, 178
  ret i64 %z
}

define internal i64 @f179(i64 %x) {
entry:
  %y = call i64 @f180(i64 %x)
  %z = add i64 %y, 179
  ret i64 %z
}

define internal i64 @f180(i64 %x) {
entry:
  %y = call i64 @f181(i64 %x)
  %z = add i64 %y, 180
  ret i64 %z
}

define internal i64 @f181(i64 %x) {
entry:
  %y = call i64 @f182(i64 %x)
  %z = add i64 %y, 181
  ret i64 %z
}

define internal i64 @f182(i64 %x) {
entry:
  %y = call i64 @f183(i64 %x)
  %z = add i64 %y, 182
  ret i64 %z
}

define internal i64 @f183(i64 %x) {
entry:
  %y = call i64 @f184(i64 %x)
  %z = add i64 %y, 183
  ret i64 %z
}

define internal i64 @f184(i64 %x) {
entry:
  %y = call i64 @f185(i64 %x)
  %z = add i64 %y, 184
  ret i64 %z
}

define internal i64 @f185(i64 %x) {
entry:
  %y = call i64 @f186(i64 %x)
  %z = add i64 %y, 185
  ret i64 %z
}

define internal i64 @f186(i64 %x) {
entry:
  %y = call i64 @f187(i64 %x)
  %z = add i64 %y, 186
  ret i64 %z
}

define internal i64 @f187(i64 %x) {
entry:
  %y = call i64 @f188(i64 %x)
  %z = add i64 %y, 187
  ret i64 %z
}

define internal i64 @f188(i64 %x) {
entry:
  %y = call i64 @f189(i64 %x)
  %z = add i64 %y, 188
  ret i64 %z
}

define internal i64 @f189(i64 %x) {
entry:
  %y = call i64 @f190(i64 %x)
  %z = add i64 %y, 189
  ret i64 %z
}

define internal i64 @f190(i64 %x) {
entry:
  %y = call i64 @f191(i64 %x)
  %z = add i64 %y, 190
  ret i64 %z
}

define internal i64 @f191(i64 %x) {
entry:
  %y = call i64 @f192(i64 %x)
  %z = add i64 %y, 191
  ret i64 %z
}

define internal i64 @f192(i64 %x) {
entry:
  %y = call i64 @f193(i64 %x)
  %z = add i64 %y, 192
  ret i64 %z
}

define internal i64 @f193(i64 %x) {
entry:
  %y = call i64 @f194(i64 %x)
  %z = add i64 %y, 193
  ret i64 %z
}

define internal i64 @f194(i64 %x) {
entry:
  %y = call i64 @f195(i64 %x)
  %z = add i64 %y, 194
  ret i64 %z
}

define internal i64 @f195(i64 %x) {
entry:
  %y = call i64 @f196(i64 %x)
  %z = add i64 %y, 195
  ret i64 %z
}

define internal i64 @f196(i64 %x) {
entry:
  %y = call i64 @f197(i64 %x)
  %z = add i64 %y, 196
  ret i64 %z
}

define internal i64 @f197(i64 %x) {
entry:
  %y = call i64 @f198(i64 %x)
  %z = add i64 %y, 197
  ret i64 %z
}

define internal i64 @f198(i64 %x) {
entry:
  %y = call i64 @f199(i64 %x)
  %z = add i64 %y, 198
  ret i64 %z
}

define internal i64 @f199(i64 %x) {
entry:
  %y = call i64 @f200(i64 %x)
  %z = add i64 %y, 199
  ret i64 %z
}

define internal i64 @f200(i64 %x) {
entry:
  %y = call i64 @f201(i64 %x)
  %z = add i64 %y, 200
  ret i64 %z
}

define internal i64 @f201(i64 %x) {
entry:
  %y = call i64 @f202(i64 %x)
  %z = add i64 %y, 201
  ret i64 %z
}

define internal i64 @f202(i64 %x) {
entry:
  %y = call i64 @f203(i64 %x)
  %z = add i64 %y, 202
  ret i64 %z
}

define internal i64 @f203(i64 %x) {
entry:
  %y = call i64 @f204(i64 %x)
  %z = add i64 %y, 203
  ret i64 %z
}

define internal i64 @f204(i64 %x) {
entry:
  %y = call i64 @f205(i64 %x)
  %z = add i64 %y, 204
  ret i64 %z
}

define internal i64 @f205(i64 %x) {
entry:
  %y = call i64 @f206(i64 %x)
  %z = add i64 %y, 205
  ret i64 %z
}

define internal i64 @f206(i64 %x) {
entry:
  %y = call i64 @f207(i64 %x)
  %z = add i64 %y, 206
  ret i64 %z
}

define internal i64 @f207(i64 %x) {
entry:
  %y = call i64 @f208(i64 %x)
  %z = add i64 %y, 207
  ret i64 %z
}

define internal i64 @f208(i64 %x) {
entry:
  %y = call i64 @f209(i64 %x)
  %z = add i64 %y, 208
  ret i64 %z
}

define internal i64 @f209(i64 %x) {
entry:
  %y = call i64 @f210(i64 %x)
  %z = add i64 %y, 209
  ret i64 %z
}

define internal i64 @f210(i64 %x) {
entry:
  %y = call i64 @f211(i64 %x)
  %z = add i64 %y, 210
  ret i64 %z
}

define internal i64 @f211(i64 %x) {
entry:
  %y = call i64 @f212(i64 %x)
  %z = add i64 %y, 211
  ret i64 %z
}

define internal i64 @f212(i64 %x) {
entry:
  %y = call i64 @f213(i64 %x)
  %z = add i64 %y, 212
  ret i64 %z
}

define internal i64 @f213(i64 %x) {
entry:
  %y = call i64 @f214(i64 %x)
  %z = add i64 %y, 213
  ret i64 %z
}

define internal i64 @f214(i64 %x) {
entry:
  %y = call i64 @f215(i64 %x)
  %z = add i64 %y, 214
  ret i64 %z
}

define internal i64 @f215(i64 %x) {
entry:
  %y = call i64 @f216(i64 %x)
  %z = add i64 %y, 215
  ret i64 %z
}

define internal i64 @f216(i64 %x) {
entry:
  %y = call i64 @f217(i64 %x)
  %z = add i64 %y, 216
  ret i64 %z
}

define internal i64 @f217(i64 %x) {
entry:
  %y = call i64 @f218(i64 %x)
  %z = add i64 %y, 217
  ret i64 %z
}

define internal i64 @f218(i64 %x) {
entry:
  %y = call i64 @f219(i64 %x)
  %z = add i64 %y, 218
  ret i64 %z
}

define internal i64 @f219(i64 %x) {
entry:
  %y = call i64 @f220(i64 %x)
  %z = add i64 %y, 219
  ret i64 %z
}

define internal i64 @f220(i64 %x) {
entry:
  %y = call i64 @f221(i64 %x)
  %z = add i64 %y, 220
  ret i64 %z
}

define internal i64 @f221(i64 %x) {
entry:
  %y = call i64 @f222(i64 %x)
  %z = add i64 %y, 221
  ret i64 %z
}

define internal i64 @f222(i64 %x) {
entry:
  %y = call i64 @f223(i64 %x)
  %z = add i64 %y, 222
  ret i64 %z
}

define internal i64 @f223(i64 %x) {
entry:
  %y = call i64 @f224(i64 %x)
  %z = add i64 %y, 223
  ret i64 %z
}

define internal i64 @f224(i64 %x) {
entry:
  %y = call i64 @f225(i64 %x)
  %z = add i64 %y, 224
  ret i64 %z
}

define internal i64 @f225(i64 %x) {
entry:
  %y = call i64 @f226(i64 %x)
  %z = add i64 %y, 225
  ret i64 %z
}

define internal i64 @f226(i64 %x) {
entry:
  %y = call i64 @f227(i64 %x)
  %z = add i64 %y, 226
  ret i64 %z
}

define internal i64 @f227(i64 %x) {
entry:
  %y = call i64 @f228(i64 %x)
  %z = add i64 %y, 227
  ret i64 %z
}

define internal i64 @f228(i64 %x) {
entry:
  %y = call i64 @f229(i64 %x)
  %z = add i64 %y, 228
  ret i64 %z
}

define internal i64 @f229(i64 %x) {
entry:
  %y = call i64 @f230(i64 %x)
  %z = add i64 %y, 229
  ret i64 %z
}

define internal i64 @f230(i64 %x) {
entry:
  %y = call i64 @f231(i64 %x)
  %z = add i64 %y, 230
  ret i64 %z
}

define internal i64 @f231(i64 %x) {
entry:
  %y = call i64 @f232(i64 %x)
  %z = add i64 %y, 231
  ret i64 %z
}

define internal i64 @f232(i64 %x) {
entry:
  %y = call i64 @f233(i64 %x)
  %z = add i64 %y, 232
  ret i64 %z
}

define internal i64 @f233(i64 %x) {
entry:
  %y = call i64 @f234(i64 %x)
  %z = add i64 %y, 233
  ret i64 %z
}

define internal i64 @f234(i64 %x) {
entry:
  %y = call i64 @f235(i64 %x)
  %z = add i64 %y, 234
  ret i64 %z
}

define internal i64 @f235(i64 %x) {
entry:
  %y = call i64 @f236(i64 %x)
  %z = add i64 %y, 235
  ret i64 %z
}

define internal i64 @f236(i64 %x) {
entry:
  %y = call i64 @f237(i64 %x)
  %z = add i64 %y, 236
  ret i64 %z
}

define internal i64 @f237(i64 %x) {
entry:
  %y = call i64 @f238(i64 %x)
  %z = add i64 %y, 237
  ret i64 %z
}

define internal i64 @f238(i64 %x) {
entry:
  %y = call i64 @f239(i64 %x)
  %z = add i64 %y, 238
  ret i64 %z
}

define internal i64 @f239(i64 %x) {
entry:
  %y = call i64 @f240(i64 %x)
  %z = add i64 %y, 239
  ret i64 %z
}

define internal i64 @f240(i64 %x) {
entry:
  %y = call i64 @f241(i64 %x)
  %z = add i64 %y, 240
  ret i64 %z
}

define internal i64 @f241(i64 %x) {
entry:
  %y = call i64 @f242(i64 %x)
  %z = add i64 %y, 241
  ret i64 %z
}

define internal i64 @f242(i64 %x) {
entry:
  %y = call i64 @f243(i64 %x)
  %z = add i64 %y, 242
  ret i64 %z
}

define internal i64 @f243(i64 %x) {
entry:
  %y = call i64 @f244(i64 %x)
  %z = add i64 %y, 243
  ret i64 %z
}

define internal i64 @f244(i64 %x) {
entry:
  %y = call i64 @f245(i64 %x)
  %z = add i64 %y, 244
  ret i64 %z
}

define internal i64 @f245(i64 %x) {
entry:
  %y = call i64 @f246(i64 %x)
  %z = add i64 %y, 245
  ret i64 %z
}

define internal i64 @f246(i64 %x) {
entry:
  %y = call i64 @f247(i64 %x)
  %z = add i64 %y, 246
  ret i64 %z
}

define internal i64 @f247(i64 %x) {
entry:
  %y = call i64 @f248(i64 %x)
  %z = add i64 %y, 247
  ret i64 %z
}

define internal i64 @f248(i64 %x) {
entry:
  %y = call i64 @f249(i64 %x)
  %z = add i64 %y, 248
  ret i64 %z
}

define internal i64 @f249(i64 %x) {
entry:
  %y = call i64 @f250(i64 %x)
  %z = add i64 %y, 249
  ret i64 %z
}

define internal i64 @f250(i64 %x) {
entry:
  %y = call i64 @f251(i64 %x)
  %z = add i64 %y, 250
  ret i64 %z
}

define internal i64 @f251(i64 %x) {
entry:
  %y = call i64 @f252(i64 %x)
  %z = add i64 %y, 251
  ret i64 %z
}

define internal i64 @f252(i64 %x) {
entry:
  %y = call i64 @f253(i64 %x)
  %z = add i64 %y, 252
  ret i64 %z
}

define internal i64 @f253(i64 %x) {
entry:
  %y = call i64 @f254(i64 %x)
  %z = add i64 %y, 253
  ret i64 %z
}

define internal i64 @f254(i64 %x) {
entry:
  %y = call i64 @f255(i64 %x)
  %z = add i64 %y, 254
  ret i64 %z
}

define internal i64 @f255(i64 %x) {
entry:
  %y = call i64 @f256(i64 %x)
  %z = add i64 %y, 255
  ret i64 %z
}

define internal i64 @f256(i64 %x) {
entry:
  %y = call i64 @f257(i64 %x)
  %z = add i64 %y, 256
  ret i64 %z
}

define internal i64 @f257(i64 %x) {
entry:
  %y = call i64 @f258(i64 %x)
  %z = add i64 %y, 257
  ret i64 %z
}

define internal i64 @f258(i64 %x) {
entry:
  %y = call i64 @f259(i64 %x)
  %z = add i64 %y, 258
  ret i64 %z
}

define internal i64 @f259(i64 %x) {
entry:
  %y = call i64 @f260(i64 %x)
  %z = add i64 %y, 259
  ret i64 %z
}

define internal i64 @f260(i64 %x) {
entry:
  %y = call i64 @f261(i64 %x)
  %z = add i64 %y, 260
  ret i64 %z
}

define internal i64 @f261(i64 %x) {
entry:
  %y = call i64 @f262(i64 %x)
  %z = add i64 %y, 261
  ret i64 %z
}

define internal i64 @f262(i64 %x) {
entry:
  %y = call i64 @f263(i64 %x)
  %z = add i64 %y, 262
  ret i64 %z
}

define internal i64 @f263(i64 %x) {
entry:
  %y = call i64 @f264(i64 %x)
  %z = add i64 %y, 263
  ret i64 %z
}

define internal i64 @f264(i64 %x) {
entry:
  %y = call i64 @f265(i64 %x)
  %z = add i64 %y, 264
  ret i64 %z
}

define internal i64 @f265(i64 %x) {
entry:
  %y = call i64 @f266(i64 %x)
  %z = add i64 %y, 265
  ret i64 %z
}

define internal i64 @f266(i64 %x) {
entry:
  %y = call i64 @f267(i64 %x)
  %z = add i64 %y, 266
  ret i64 %z
}

define internal i64 @f267(i64 %x) {
entry:
  %y = call i64 @f268(i64 %x)
  %z = add i64 %y, 267
  ret i64 %z
}

define internal i64 @f268(i64 %x) {
entry:
  %y = call i64 @f269(i64 %x)
  %z = add i64 %y, 268
  ret i64 %z
}

define internal i64 @f269(i64 %x) {
entry:
  %y = call i64 @f270(i64 %x)
  %z = add i64 %y, 269
  ret i64 %z
}

define internal i64 @f270(i64 %x) {
entry:
  %y = call i64 @f271(i64 %x)
  %z = add i64 %y, 270
  ret i64 %z
}

define internal i64 @f271(i64 %x) {
entry:
  %y = call i64 @f272(i64 %x)
  %z = add i64 %y, 271
  ret i64 %z
}

define internal i64 @f272(i64 %x) {
entry:
  %y = call i64 @f273(i64 %x)
  %z = add i64 %y, 272
  ret i64 %z
}

define internal i64 @f273(i64 %x) {
entry:
  %y = call i64 @f274(i64 %x)
  %z = add i64 %y, 273
  ret i64 %z
}

define internal i64 @f274(i64 %x) {
entry:
  %y = call i64 @f275(i64 %x)
  %z = add i64 %y, 274
  ret i64 %z
}

define internal i64 @f275(i64 %x) {
entry:
  %y = call i64 @f276(i64 %x)
  %z = add i64 %y, 275
  ret i64 %z
}

define internal i64 @f276(i64 %x) {
entry:
  %y = call i64 @f277(i64 %x)
  %z = add i64 %y, 276
  ret i64 %z
}

define internal i64 @f277(i64 %x) {
entry:
  %y = call i64 @f278(i64 %x)
  %z = add i64 %y, 277
  ret i64 %z
}

define internal i64 @f278(i64 %x) {
entry:
  %y = call i64 @f279(i64 %x)
  %z = add i64 %y, 278
  ret i64 %z
}

define internal i64 @f279(i64 %x) {
entry:
  %y = call i64 @f280(i64 %x)
  %z = add i64 %y, 279
  ret i64 %z
}

define internal i64 @f280(i64 %x) {
entry:
  %y = call i64 @f281(i64 %x)
  %z = add i64 %y, 280
  ret i64 %z
}

define internal i64 @f281(i64 %x) {
entry:
  %y = call i64 @f282(i64 %x)
  %z = add i64 %y, 281
  ret i64 %z
}

define internal i64 @f282(i64 %x) {
entry:
  %y = call i64 @f283(i64 %x)
  %z = add i64 %y, 282
  ret i64 %z
}

define internal i64 @f283(i64 %x) {
entry:
  %y = call i64 @f284(i64 %x)
  %z = add i64 %y, 283
  ret i64 %z
}

define internal i64 @f284(i64 %x) {
entry:
  %y = call i64 @f285(i64 %x)
  %z = add i64 %y, 284
  ret i64 %z
}

define internal i64 @f285(i64 %x) {
entry:
  %y = call i64 @f286(i64 %x)
  %z = add i64 %y, 285
  ret i64 %z
}

define internal i64 @f286(i64 %x) {
entry:
  %y = call i64 @f287(i64 %x)
  %z = add i64 %y, 286
  ret i64 %z
}

define internal i64 @f287(i64 %x) {
entry:
  %y = call i64 @f288(i64 %x)
  %z = add i64 %y, 287
  ret i64 %z
}

define internal i64 @f288(i64 %x) {
entry:
  %y = call i64 @f289(i64 %x)
  %z = add i64 %y, 288
  ret i64 %z
}

define internal i64 @f289(i64 %x) {
entry:
  %y = call i64 @f290(i64 %x)
  %z = add i64 %y, 289
  ret i64 %z
}

define internal i64 @f290(i64 %x) {
entry:
  %y = call i64 @f291(i64 %x)
  %z = add i64 %y, 290
  ret i64 %z
}

define internal i64 @f291(i64 %x) {
entry:
  %y = call i64 @f292(i64 %x)
  %z = add i64 %y, 291
  ret i64 %z
}

define internal i64 @f292(i64 %x) {
entry:
  %y = call i64 @f293(i64 %x)
  %z = add i64 %y, 292
  ret i64 %z
}

define internal i64 @f293(i64 %x) {
entry:
  %y = call i64 @f294(i64 %x)
  %z = add i64 %y, 293
  ret i64 %z
}

define internal i64 @f294(i64 %x) {
entry:
  %y = call i64 @f295(i64 %x)
  %z = add i64 %y, 294
  ret i64 %z
}

define internal i64 @f295(i64 %x) {
entry:
  %y = call i64 @f296(i64 %x)
  %z = add i64 %y, 295
  ret i64 %z
}

define internal i64 @f296(i64 %x) {
entry:
  %y = call i64 @f297(i64 %x)
  %z = add i64 %y, 296
  ret i64 %z
}

define internal i64 @f297(i64 %x) {
entry:
  %y = call i64 @f298(i64 %x)
  %z = add i64 %y, 297
  ret i64 %z
}

define internal i64 @f298(i64 %x) {
entry:
  %y = call i64 @f299(i64 %x)
  %z = add i64 %y, 298
  ret i64 %z
}

define internal i64 @f299(i64 %x) {
entry:
  %y = call i64 @f300(i64 %x)
  %z = add i64 %y, 299
  ret i64 %z
}

define internal i64 @f300(i64 %x) {
entry:
  %y = call i64 @f301(i64 %x)
  %z = add i64 %y, 300
  ret i64 %z
}

define internal i64 @f301(i64 %x) {
entry:
  %y = call i64 @f302(i64 %x)
  %z = add i64 %y, 301
  ret i64 %z
}

define internal i64 @f302(i64 %x) {
entry:
  %y = call i64 @f303(i64 %x)
  %z = add i64 %y, 302
  ret i64 %z
}

define internal i64 @f303(i64 %x) {
entry:
  %y = call i64 @f304(i64 %x)
  %z = add i64 %y, 303
  ret i64 %z
}

define internal i64 @f304(i64 %x) {
entry:
  %y = call i64 @f305(i64 %x)
  %z = add i64 %y, 304
  ret i64 %z
}

define internal i64 @f305(i64 %x) {
entry:
  %y = call i64 @f306(i64 %x)
  %z = add i64 %y, 305
  ret i64 %z
}

define internal i64 @f306(i64 %x) {
entry:
  %y = call i64 @f307(i64 %x)
  %z = add i64 %y, 306
  ret i64 %z
}

define internal i64 @f307(i64 %x) {
entry:
  %y = call i64 @f308(i64 %x)
  %z = add i64 %y, 307
  ret i64 %z
}

define internal i64 @f308(i64 %x) {
entry:
  %y = call i64 @f309(i64 %x)
  %z = add i64 %y, 308
  ret i64 %z
}

define internal i64 @f309(i64 %x) {
entry:
  %y = call i64 @f310(i64 %x)
  %z = add i64 %y, 309
  ret i64 %z
}

define internal i64 @f310(i64 %x) {
entry:
  %y = call i64 @f311(i64 %x)
  %z = add i64 %y, 310
  ret i64 %z
}

define internal i64 @f311(i64 %x) {
entry:
  %y = call i64 @f312(i64 %x)
  %z = add i64 %y, 311
  ret i64 %z
}

define internal i64 @f312(i64 %x) {
entry:
  %y = call i64 @f313(i64 %x)
  %z = add i64 %y, 312
  ret i64 %z
}

define internal i64 @f313(i64 %x) {
entry:
  %y = call i64 @f314(i64 %x)
  %z = add i64 %y, 313
  ret i64 %z
}

define internal i64 @f314(i64 %x) {
entry:
  %y = call i64 @f315(i64 %x)
  %z = add i64 %y, 314
  ret i64 %z
}

define internal i64 @f315(i64 %x) {
entry:
  %y = call i64 @f316(i64 %x)
  %z = add i64 %y, 315
  ret i64 %z
}

define internal i64 @f316(i64 %x) {
entry:
  %y = call i64 @f317(i64 %x)
  %z = add i64 %y, 316
  ret i64 %z
}

define internal i64 @f317(i64 %x) {
entry:
  %y = call i64 @f318(i64 %x)
  %z = add i64 %y, 317
  ret i64 %z
}

define internal i64 @f318(i64 %x) {
entry:
  %y = call i64 @f319(i64 %x)
  %z = add i64 %y, 318
  ret i64 %z
}

define internal i64 @f319(i64 %x) {
entry:
  %y = call i64 @f320(i64 %x)
  %z = add i64 %y, 319
  ret i64 %z
}

define internal i64 @f320(i64 %x) {
entry:
  %y = call i64 @f321(i64 %x)
  %z = add i64 %y, 320
  ret i64 %z
}

define internal i64 @f321(i64 %x) {
entry:
  %y = call i64 @f322(i64 %x)
  %z = add i64 %y, 321
  ret i64 %z
}

define internal i64 @f322(i64 %x) {
entry:
  %y = call i64 @f323(i64 %x)
  %z = add i64 %y, 322
  ret i64 %z
}

define internal i64 @f323(i64 %x) {
entry:
  %y = call i64 @f324(i64 %x)
  %z = add i64 %y, 323
  ret i64 %z
}

define internal i64 @f324(i64 %x) {
entry:
  %y = call i64 @f325(i64 %x)
  %z = add i64 %y, 324
  ret i64 %z
}

define internal i64 @f325(i64 %x) {
entry:
  %y = call i64 @f326(i64 %x)
  %z = add i64 %y, 325
  ret i64 %z
}

define internal i64 @f326(i64 %x) {
entry:
  %y = call i64 @f327(i64 %x)
  %z = add i64 %y, 326
  ret i64 %z
}

define internal i64 @f327(i64 %x) {
entry:
  %y = call i64 @f328(i64 %x)
  %z = add i64 %y, 327
  ret i64 %z
}

define internal i64 @f328(i64 %x) {
entry:
  %y = call i64 @f329(i64 %x)
  %z = add i64 %y, 328
  ret i64 %z
}

define internal i64 @f329(i64 %x) {
entry:
  %y = call i64 @f330(i64 %x)
  %z = add i64 %y, 329
  ret i64 %z
}

define internal i64 @f330(i64 %x) {
entry:
  %y = call i64 @f331(i64 %x)
  %z = add i64 %y, 330
  ret i64 %z
}

define internal i64 @f331(i64 %x) {
entry:
  %y = call i64 @f332(i64 %x)
  %z = add i64 %y, 331
  ret i64 %z
}

define internal i64 @f332(i64 %x) {
entry:
  %y = call i64 @f333(i64 %x)
  %z = add i64 %y, 332
  ret i64 %z
}

define internal i64 @f333(i64 %x) {
entry:
  %y = call i64 @f334(i64 %x)
  %z = add i64 %y, 333
  ret i64 %z
}

define internal i64 @f334(i64 %x) {
entry:
  %y = call i64 @f335(i64 %x)
  %z = add i64 %y, 334
  ret i64 %z
}

define internal i64 @f335(i64 %x) {
entry:
  %y = call i64 @f336(i64 %x)
  %z = add i64 %y, 335
  ret i64 %z
}

define internal i64 @f336(i64 %x) {
entry:
  %y = call i64 @f337(i64 %x)
  %z = add i64 %y, 336
  ret i64 %z
}

define internal i64 @f337(i64 %x) {
entry:
  %y = call i64 @f338(i64 %x)
  %z = add i64 %y, 337
  ret i64 %z
}

define internal i64 @f338(i64 %x) {
entry:
  %y = call i64 @f339(i64 %x)
  %z = add i64 %y, 338
  ret i64 %z
}

define internal i64 @f339(i64 %x) {
entry:
  %y = call i64 @f340(i64 %x)
  %z = add i64 %y, 339
  ret i64 %z
}

define internal i64 @f340(i64 %x) {
entry:
  %y = call i64 @f341(i64 %x)
  %z = add i64 %y, 340
  ret i64 %z
}

define internal i64 @f341(i64 %x) {
entry:
  %y = call i64 @f342(i64 %x)
  %z = add i64 %y, 341
  ret i64 %z
}

define internal i64 @f342(i64 %x) {
entry:
  %y = call i64 @f343(i64 %x)
  %z = add i64 %y, 342
  ret i64 %z
}

define internal i64 @f343(i64 %x) {
entry:
  %y = call i64 @f344(i64 %x)
  %z = add i64 %y, 343
  ret i64 %z
}

define internal i64 @f344(i64 %x) {
entry:
  %y = call i64 @f345(i64 %x)
  %z = add i64 %y, 344
  ret i64 %z
}

define internal i64 @f345(i64 %x) {
entry:
  %y = call i64 @f346(i64 %x)
  %z = add i64 %y, 345
  ret i64 %z
}

define internal i64 @f346(i64 %x) {
entry:
  %y = call i64 @f347(i64 %x)
  %z = add i64 %y, 346
  ret i64 %z
}

define internal i64 @f347(i64 %x) {
entry:
  %y = call i64 @f348(i64 %x)
  %z = add i64 %y, 347
  ret i64 %z
}

define internal i64 @f348(i64 %x) {
entry:
  %y = call i64 @f349(i64 %x)
  %z = add i64 %y, 348
  ret i64 %z
}

define internal i64 @f349(i64 %x) {
entry:
  %y = call i64 @f350(i64 %x)
  %z = add i64 %y, 349
  ret i64 %z
}

define internal i64 @f350(i64 %x) {
entry:
  %y = call i64 @f351(i64 %x)
  %z = add i64 %y, 350
  ret i64 %z
}

define internal i64 @f351(i64 %x) {
entry:
  %y = call i64 @f352(i64 %x)
  %z = add i64 %y, 351
  ret i64 %z
}

define internal i64 @f352(i64 %x) {
entry:
  %y = call i64 @f353(i64 %x)
  %z = add i64 %y, 352
  ret i64 %z
}

define internal i64 @f353(i64 %x) {
entry:
  %y = call i64 @f354(i64 %x)
  %z = add i64 %y, 353
  ret i64 %z
}

define internal i64 @f354(i64 %x) {
entry:
  %y = call i64 @f355(i64 %x)
  %z = add i64 %y, 354
  ret i64 %z
}

define internal i64 @f355(i64 %x) {
entry:
  %y = call i64 @f356(i64 %x)
  %z = add i64 %y, 355
  ret i64 %z
}

define internal i64 @f356(i64 %x) {
entry:
  %y = call i64 @f357(i64 %x)
  %z = add i64 %y, 356
  ret i64 %z
}

define internal i64 @f357(i64 %x) {
entry:
  %y = call i64 @f358(i64 %x)
  %z = add i64 %y, 357
  ret i64 %z
}

define internal i64 @f358(i64 %x) {
entry:
  %y = call i64 @f359(i64 %x)
  %z = add i64 %y, 358
  ret i64 %z
}

define internal i64 @f359(i64 %x) {
entry:
  %y = call i64 @f360(i64 %x)
  %z = add i64 %y, 359
  ret i64 %z
}

define internal i64 @f360(i64 %x) {
entry:
  %y = call i64 @f361(i64 %x)
  %z = add i64 %y, 360
  ret i64 %z
}

define internal i64 @f361(i64 %x) {
entry:
  %y = call i64 @f362(i64 %x)
  %z = add i64 %y, 361
  ret i64 %z
}

define internal i64 @f362(i64 %x) {
entry:
  %y = call i64 @f363(i64 %x)
  %z = add i64 %y, 362
  ret i64 %z
}

define internal i64 @f363(i64 %x) {
entry:
  %y = call i64 @f364(i64 %x)
  %z = add i64 %y, 363
  ret i64 %z
}

define internal i64 @f364(i64 %x) {
entry:
  %y = call i64 @f365(i64 %x)
  %z = add i64 %y, 364
  ret i64 %z
}

define internal i64 @f365(i64 %x) {
entry:
  %y = call i64 @f366(i64 %x)
  %z = add i64 %y, 365
  ret i64 %z
}

define internal i64 @f366(i64 %x) {
entry:
  %y = call i64 @f367(i64 %x)
  %z = add i64 %y, 366
  ret i64 %z
}

define internal i64 @f367(i64 %x) {
entry:
  %y = call i64 @f368(i64 %x)
  %z = add i64 %y, 367
  ret i64 %z
}

define internal i64 @f368(i64 %x) {
entry:
  %y = call i64 @f369(i64 %x)
  %z = add i64 %y, 368
  ret i64 %z
}

define internal i64 @f369(i64 %x) {
entry:
  %y = call i64 @f370(i64 %x)
  %z = add i64 %y, 369
  ret i64 %z
}

define internal i64 @f370(i64 %x) {
entry:
  %y = call i64 @f371(i64 %x)
  %z = add i64 %y, 370
  ret i64 %z
}

define internal i64 @f371(i64 %x) {
entry:
  %y = call i64 @f372(i64 %x)
  %z = add i64 %y, 371
  ret i64 %z
}

define internal i64 @f372(i64 %x) {
entry:
  %y = call i64 @f373(i64 %x)
  %z = add i64 %y, 372
  ret i64 %z
}

define internal i64 @f373(i64 %x) {
entry:
  %y = call i64 @f374(i64 %x)
  %z = add i64 %y, 373
  ret i64 %z
}

define internal i64 @f374(i64 %x) {
entry:
  %y = call i64 @f375(i64 %x)
  %z = add i64 %y, 374
  ret i64 %z
}

define internal i64 @f375(i64 %x) {
entry:
  %y = call i64 @f376(i64 %x)
  %z = add i64 %y, 375
  ret i64 %z
}

define internal i64 @f376(i64 %x) {
entry:
  %y = call i64 @f377(i64 %x)
  %z = add i64 %y, 376
  ret i64 %z
}

define internal i64 @f377(i64 %x) {
entry:
  %y = call i64 @f378(i64 %x)
  %z = add i64 %y, 377
  ret i64 %z
}

define internal i64 @f378(i64 %x) {
entry:
  %y = call i64 @f379(i64 %x)
  %z = add i64 %y, 378
  ret i64 %z
}

define internal i64 @f379(i64 %x) {
entry:
  %y = call i64 @f380(i64 %x)
  %z = add i64 %y, 379
  ret i64 %z
}

define internal i64 @f380(i64 %x) {
entry:
  %y = call i64 @f381(i64 %x)
  %z = add i64 %y, 380
  ret i64 %z
}

define internal i64 @f381(i64 %x) {
entry:
  %y = call i64 @f382(i64 %x)
  %z = add i64 %y, 381
  ret i64 %z
}

define internal i64 @f382(i64 %x) {
entry:
  %y = call i64 @f383(i64 %x)
  %z = add i64 %y, 382
  ret i64 %z
}

define internal i64 @f383(i64 %x) {
entry:
  %y = call i64 @f384(i64 %x)
  %z = add i64 %y, 383
  ret i64 %z
}

define internal i64 @f384(i64 %x) {
entry:
  %y = call i64 @f385(i64 %x)
  %z = add i64 %y, 384
  ret i64 %z
}

define internal i64 @f385(i64 %x) {
entry:
  %y = call i64 @f386(i64 %x)
  %z = add i64 %y, 385
  ret i64 %z
}

define internal i64 @f386(i64 %x) {
entry:
  %y = call i64 @f387(i64 %x)
  %z = add i64 %y, 386
  ret i64 %z
}

define internal i64 @f387(i64 %x) {
entry:
  %y = call i64 @f388(i64 %x)
  %z = add i64 %y, 387
  ret i64 %z
}

define internal i64 @f388(i64 %x) {
entry:
  %y = call i64 @f389(i64 %x)
  %z = add i64 %y, 388
  ret i64 %z
}

define internal i64 @f389(i64 %x) {
entry:
  %y = call i64 @f390(i64 %x)
  %z = add i64 %y, 389
  ret i64 %z
}

define internal i64 @f390(i64 %x) {
entry:
  %y = call i64 @f391(i64 %x)
  %z = add i64 %y, 390
  ret i64 %z
}

define internal i64 @f391(i64 %x) {
entry:
  %y = call i64 @f392(i64 %x)
  %z = add i64 %y, 391
  ret i64 %z
}

define internal i64 @f392(i64 %x) {
entry:
  %y = call i64 @f393(i64 %x)
  %z = add i64 %y, 392
  ret i64 %z
}

define internal i64 @f393(i64 %x) {
entry:
  %y = call i64 @f394(i64 %x)
  %z = add i64 %y, 393
  ret i64 %z
}

define internal i64 @f394(i64 %x) {
entry:
  %y = call i64 @f395(i64 %x)
  %z = add i64 %y, 394
  ret i64 %z
}

define internal i64 @f395(i64 %x) {
entry:
  %y = call i64 @f396(i64 %x)
  %z = add i64 %y, 395
  ret i64 %z
}

define internal i64 @f396(i64 %x) {
entry:
  %y = call i64 @f397(i64 %x)
  %z = add i64 %y, 396
  ret i64 %z
}

define internal i64 @f397(i64 %x) {
entry:
  %y = call i64 @f398(i64 %x)
  %z = add i64 %y, 397
  ret i64 %z
}

define internal i64 @f398(i64 %x) {
entry:
  %y = call i64 @f399(i64 %x)
  %z = add i64 %y, 398
  ret i64 %z
}

define internal i64 @f399(i64 %x) {
entry:
  %y = call i64 @f400(i64 %x)
  %z = add i64 %y, 399
  ret i64 %z
}

define internal i64 @f400(i64 %x) {
entry:
  %y = call i64 @f401(i64 %x)
  %z = add i64 %y, 400
  ret i64 %z
}

define internal i64 @f401(i64 %x) {
entry:
  %y = call i64 @f402(i64 %x)
  %z = add i64 %y, 401
  ret i64 %z
}

define internal i64 @f402(i64 %x) {
entry:
  %y = call i64 @f403(i64 %x)
  %z = add i64 %y, 402
  ret i64 %z
}

define internal i64 @f403(i64 %x) {
entry:
  %y = call i64 @f404(i64 %x)
  %z = add i64 %y, 403
  ret i64 %z
}

define internal i64 @f404(i64 %x) {
entry:
  %y = call i64 @f405(i64 %x)
  %z = add i64 %y, 404
  ret i64 %z
}

define internal i64 @f405(i64 %x) {
entry:
  %y = call i64 @f406(i64 %x)
  %z = add i64 %y, 405
  ret i64 %z
}

define internal i64 @f406(i64 %x) {
entry:
  %y = call i64 @f407(i64 %x)
  %z = add i64 %y, 406
  ret i64 %z
}

define internal i64 @f407(i64 %x) {
entry:
  %y = call i64 @f408(i64 %x)
  %z = add i64 %y, 407
  ret i64 %z
}

define internal i64 @f408(i64 %x) {
entry:
  %y = call i64 @f409(i64 %x)
  %z = add i64 %y, 408
  ret i64 %z
}

define internal i64 @f409(i64 %x) {
entry:
  %y = call i64 @f410(i64 %x)
  %z = add i64 %y, 409
  ret i64 %z
}

define internal i64 @f410(i64 %x) {
entry:
  %y = call i64 @f411(i64 %x)
  %z = add i64 %y, 410
  ret i64 %z
}

define internal i64 @f411(i64 %x) {
entry:
  %y = call i64 @f412(i64 %x)
  %z = add i64 %y, 411
  ret i64 %z
}

define internal i64 @f412(i64 %x) {
entry:
  %y = call i64 @f413(i64 %x)
  %z = add i64 %y, 412
  ret i64 %z
}

define internal i64 @f413(i64 %x) {
entry:
  %y = call i64 @f414(i64 %x)
  %z = add i64 %y, 413
  ret i64 %z
}

define internal i64 @f414(i64 %x) {
entry:
  %y = call i64 @f415(i64 %x)
  %z = add i64 %y, 414
  ret i64 %z
}

define internal i64 @f415(i64 %x) {
entry:
  %y = call i64 @f416(i64 %x)
  %z = add i64 %y, 415
  ret i64 %z
}

define internal i64 @f416(i64 %x) {
entry:
  %y = call i64 @f417(i64 %x)
  %z = add i64 %y, 416
  ret i64 %z
}

define internal i64 @f417(i64 %x) {
entry:
  %y = call i64 @f418(i64 %x)
  %z = add i64 %y, 417
  ret i64 %z
}

define internal i64 @f418(i64 %x) {
entry:
  %y = call i64 @f419(i64 %x)
  %z = add i64 %y, 418
  ret i64 %z
}

define internal i64 @f419(i64 %x) {
entry:
  %y = call i64 @f420(i64 %x)
  %z = add i64 %y, 419
  ret i64 %z
}

define internal i64 @f420(i64 %x) {
entry:
  %y = call i64 @f421(i64 %x)
  %z = add i64 %y, 420
  ret i64 %z
}

define internal i64 @f421(i64 %x) {
entry:
  %y = call i64 @f422(i64 %x)
  %z = add i64 %y, 421
  ret i64 %z
}

define internal i64 @f422(i64 %x) {
entry:
  %y = call i64 @f423(i64 %x)
  %z = add i64 %y, 422
  ret i64 %z
}

define internal i64 @f423(i64 %x) {
entry:
  %y = call i64 @f424(i64 %x)
  %z = add i64 %y, 423
  ret i64 %z
}

define internal i64 @f424(i64 %x) {
entry:
  %y = call i64 @f425(i64 %x)
  %z = add i64 %y, 424
  ret i64 %z
}

define internal i64 @f425(i64 %x) {
entry:
  %y = call i64 @f426(i64 %x)
  %z = add i64 %y, 425
  ret i64 %z
}

define internal i64 @f426(i64 %x) {
entry:
  %y = call i64 @f427(i64 %x)
  %z = add i64 %y, 426
  ret i64 %z
}

define internal i64 @f427(i64 %x) {
entry:
  %y = call i64 @f428(i64 %x)
  %z = add i64 %y, 427
  ret i64 %z
}

define internal i64 @f428(i64 %x) {
entry:
  %y = call i64 @f429(i64 %x)
  %z = add i64 %y, 428
  ret i64 %z
}

define internal i64 @f429(i64 %x) {
entry:
  %y = call i64 @f430(i64 %x)
  %z = add i64 %y, 429
  ret i64 %z
}

define internal i64 @f430(i64 %x) {
entry:
  %y = call i64 @f431(i64 %x)
  %z = add i64 %y, 430
  ret i64 %z
}

define internal i64 @f431(i64 %x) {
entry:
  %y = call i64 @f432(i64 %x)
  %z = add i64 %y, 431
  ret i64 %z
}

define internal i64 @f432(i64 %x) {
entry:
  %y = call i64 @f433(i64 %x)
  %z = add i64 %y, 432
  ret i64 %z
}

define internal i64 @f433(i64 %x) {
entry:
  %y = call i64 @f434(i64 %x)
  %z = add i64 %y, 433
  ret i64 %z
}

define internal i64 @f434(i64 %x) {
entry:
  %y = call i64 @f435(i64 %x)
  %z = add i64 %y, 434
  ret i64 %z
}

define internal i64 @f435(i64 %x) {
entry:
  %y = call i64 @f436(i64 %x)
  %z = add i64 %y, 435
  ret i64 %z
}

define internal i64 @f436(i64 %x) {
entry:
  %y = call i64 @f437(i64 %x)
  %z = add i64 %y, 436
  ret i64 %z
}

define internal i64 @f437(i64 %x) {
entry:
  %y = call i64 @f438(i64 %x)
  %z = add i64 %y, 437
  ret i64 %z
}

define internal i64 @f438(i64 %x) {
entry:
  %y = call i64 @f439(i64 %x)
  %z = add i64 %y, 438
  ret i64 %z
}

define internal i64 @f439(i64 %x) {
entry:
  %y = call i64 @f440(i64 %x)
  %z = add i64 %y, 439
  ret i64 %z
}

define internal i64 @f440(i64 %x) {
entry:
  %y = call i64 @f441(i64 %x)
  %z = add i64 %y, 440
  ret i64 %z
}

define internal i64 @f441(i64 %x) {
entry:
  %y = call i64 @f442(i64 %x)
  %z = add i64 %y, 441
  ret i64 %z
}

define internal i64 @f442(i64 %x) {
entry:
  %y = call i64 @f443(i64 %x)
  %z = add i64 %y, 442
  ret i64 %z
}

define internal i64 @f443(i64 %x) {
entry:
  %y = call i64 @f444(i64 %x)
  %z = add i64 %y, 443
  ret i64 %z
}

define internal i64 @f444(i64 %x) {
entry:
  %y = call i64 @f445(i64 %x)
  %z = add i64 %y, 444
  ret i64 %z
}

define internal i64 @f445(i64 %x) {
entry:
  %y = call i64 @f446(i64 %x)
  %z = add i64 %y, 445
  ret i64 %z
}

define internal i64 @f446(i64 %x) {
entry:
  %y = call i64 @f447(i64 %x)
  %z = add i64 %y, 446
  ret i64 %z
}

define internal i64 @f447(i64 %x) {
entry:
  %y = call i64 @f448(i64 %x)
  %z = add i64 %y, 447
  ret i64 %z
}

define internal i64 @f448(i64 %x) {
entry:
  %y = call i64 @f449(i64 %x)
  %z = add i64 %y, 448
  ret i64 %z
}

define internal i64 @f449(i64 %x) {
entry:
  %y = call i64 @f450(i64 %x)
  %z = add i64 %y, 449
  ret i64 %z
}

define internal i64 @f450(i64 %x) {
entry:
  %y = call i64 @f451(i64 %x)
  %z = add i64 %y, 450
  ret i64 %z
}

define internal i64 @f451(i64 %x) {
entry:
  %y = call i64 @f452(i64 %x)
  %z = add i64 %y, 451
  ret i64 %z
}

define internal i64 @f452(i64 %x) {
entry:
  %y = call i64 @f453(i64 %x)
  %z = add i64 %y, 452
  ret i64 %z
}

define internal i64 @f453(i64 %x) {
entry:
  %y = call i64 @f454(i64 %x)
  %z = add i64 %y, 453
  ret i64 %z
}

define internal i64 @f454(i64 %x) {
entry:
  %y = call i64 @f455(i64 %x)
  %z = add i64 %y, 454
  ret i64 %z
}

define internal i64 @f455(i64 %x) {
entry:
  %y = call i64 @f456(i64 %x)
  %z = add i64 %y, 455
  ret i64 %z
}

define internal i64 @f456(i64 %x) {
entry:
  %y = call i64 @f457(i64 %x)
  %z = add i64 %y, 456
  ret i64 %z
}

define internal i64 @f457(i64 %x) {
entry:
  %y = call i64 @f458(i64 %x)
  %z = add i64 %y, 457
  ret i64 %z
}

define internal i64 @f458(i64 %x) {
entry:
  %y = call i64 @f459(i64 %x)
  %z = add i64 %y, 458
  ret i64 %z
}

define internal i64 @f459(i64 %x) {
entry:
  %y = call i64 @f460(i64 %x)
  %z = add i64 %y, 459
  ret i64 %z
}

define internal i64 @f460(i64 %x) {
entry:
  %y = call i64 @f461(i64 %x)
  %z = add i64 %y, 460
  ret i64 %z
}

define internal i64 @f461(i64 %x) {
entry:
  %y = call i64 @f462(i64 %x)
  %z = add i64 %y, 461
  ret i64 %z
}

define internal i64 @f462(i64 %x) {
entry:
  %y = call i64 @f463(i64 %x)
  %z = add i64 %y, 462
  ret i64 %z
}

define internal i64 @f463(i64 %x) {
entry:
  %y = call i64 @f464(i64 %x)
  %z = add i64 %y, 463
  ret i64 %z
}

define internal i64 @f464(i64 %x) {
entry:
  %y = call i64 @f465(i64 %x)
  %z = add i64 %y, 464
  ret i64 %z
}

define internal i64 @f465(i64 %x) {
entry:
  %y = call i64 @f466(i64 %x)
  %z = add i64 %y, 465
  ret i64 %z
}

define internal i64 @f466(i64 %x) {
entry:
  %y = call i64 @f467(i64 %x)
  %z = add i64 %y, 466
  ret i64 %z
}

define internal i64 @f467(i64 %x) {
entry:
  %y = call i64 @f468(i64 %x)
  %z = add i64 %y, 467
  ret i64 %z
}

define internal i64 @f468(i64 %x) {
entry:
  %y = call i64 @f469(i64 %x)
  %z = add i64 %y, 468
  ret i64 %z
}

define internal i64 @f469(i64 %x) {
entry:
  %y = call i64 @f470(i64 %x)
  %z = add i64 %y, 469
  ret i64 %z
}

define internal i64 @f470(i64 %x) {
entry:
  %y = call i64 @f471(i64 %x)
  %z = add i64 %y, 470
  ret i64 %z
}

define internal i64 @f471(i64 %x) {
entry:
  %y = call i64 @f472(i64 %x)
  %z = add i64 %y, 471
  ret i64 %z
}

define internal i64 @f472(i64 %x) {
entry:
  %y = call i64 @f473(i64 %x)
  %z = add i64 %y, 472
  ret i64 %z
}

define internal i64 @f473(i64 %x) {
entry:
  %y = call i64 @f474(i64 %x)
  %z = add i64 %y, 473
  ret i64 %z
}

define internal i64 @f474(i64 %x) {
entry:
  %y = call i64 @f475(i64 %x)
  %z = add i64 %y, 474
  ret i64 %z
}

define internal i64 @f475(i64 %x) {
entry:
  %y = call i64 @f476(i64 %x)
  %z = add i64 %y, 475
  ret i64 %z
}

define internal i64 @f476(i64 %x) {
entry:
  %y = call i64 @f477(i64 %x)
  %z = add i64 %y, 476
  ret i64 %z
}

define internal i64 @f477(i64 %x) {
entry:
  %y = call i64 @f478(i64 %x)
  %z = add i64 %y, 477
  ret i64 %z
}

define internal i64 @f478(i64 %x) {
entry:
  %y = call i64 @f479(i64 %x)
  %z = add i64 %y, 478
  ret i64 %z
}

define internal i64 @f479(i64 %x) {
entry:
  %y = call i64 @f480(i64 %x)
  %z = add i64 %y, 479
  ret i64 %z
}

define internal i64 @f480(i64 %x) {
entry:
  %y = call i64 @f481(i64 %x)
  %z = add i64 %y, 480
  ret i64 %z
}

define internal i64 @f481(i64 %x) {
entry:
  %y = call i64 @f482(i64 %x)
  %z = add i64 %y, 481
  ret i64 %z
}

define internal i64 @f482(i64 %x) {
entry:
  %y = call i64 @f483(i64 %x)
  %z = add i64 %y, 482
  ret i64 %z
}

define internal i64 @f483(i64 %x) {
entry:
  %y = call i64 @f484(i64 %x)
  %z = add i64 %y, 483
  ret i64 %z
}

define internal i64 @f484(i64 %x) {
entry:
  %y = call i64 @f485(i64 %x)
  %z = add i64 %y, 484
  ret i64 %z
}

define internal i64 @f485(i64 %x) {
entry:
  %y = call i64 @f486(i64 %x)
  %z = add i64 %y, 485
  ret i64 %z
}

define internal i64 @f486(i64 %x) {
entry:
  %y = call i64 @f487(i64 %x)
  %z = add i64 %y, 486
  ret i64 %z
}

define internal i64 @f487(i64 %x) {
entry:
  %y = call i64 @f488(i64 %x)
  %z = add i64 %y, 487
  ret i64 %z
}

define internal i64 @f488(i64 %x) {
entry:
  %y = call i64 @f489(i64 %x)
  %z = add i64 %y, 488
  ret i64 %z
}

define internal i64 @f489(i64 %x) {
entry:
  %y = call i64 @f490(i64 %x)
  %z = add i64 %y, 489
  ret i64 %z
}

define internal i64 @f490(i64 %x) {
entry:
  %y = call i64 @f491(i64 %x)
  %z = add i64 %y, 490
  ret i64 %z
}

define internal i64 @f491(i64 %x) {
entry:
  %y = call i64 @f492(i64 %x)
  %z = add i64 %y, 491
  ret i64 %z
}

define internal i64 @f492(i64 %x) {
entry:
  %y = call i64 @f493(i64 %x)
  %z = add i64 %y, 492
  ret i64 %z
}

define internal i64 @f493(i64 %x) {
entry:
  %y = call i64 @f494(i64 %x)
  %z = add i64 %y, 493
  ret i64 %z
}

define internal i64 @f494(i64 %x) {
entry:
  %y = call i64 @f495(i64 %x)
  %z = add i64 %y, 494
  ret i64 %z
}

define internal i64 @f495(i64 %x) {
entry:
  %y = call i64 @f496(i64 %x)
  %z = add i64 %y, 495
  ret i64 %z
}

define internal i64 @f496(i64 %x) {
entry:
  %y = call i64 @f497(i64 %x)
  %z = add i64 %y, 496
  ret i64 %z
}

define internal i64 @f497(i64 %x) {
entry:
  %y = call i64 @f498(i64 %x)
  %z = add i64 %y, 497
  ret i64 %z
}

define internal i64 @f498(i64 %x) {
entry:
  %y = call i64 @f499(i64 %x)
  %z = add i64 %y, 498
  ret i64 %z
}

define internal i64 @f499(i64 %x) {
entry:
  %y = call i64 @f500(i64 %x)
  %z = add i64 %y, 499
  ret i64 %z
}

define internal i64 @f500(i64 %x) {
entry:
  %y = call i64 @f501(i64 %x)
  %z = add i64 %y, 500
  ret i64 %z
}

define internal i64 @f501(i64 %x) {
entry:
  %y = call i64 @f502(i64 %x)
  %z = add i64 %y, 501
  ret i64 %z
}

define internal i64 @f502(i64 %x) {
entry:
  %y = call i64 @f503(i64 %x)
  %z = add i64 %y, 502
  ret i64 %z
}

define internal i64 @f503(i64 %x) {
entry:
  %y = call i64 @f504(i64 %x)
  %z = add i64 %y, 503
  ret i64 %z
}

define internal i64 @f504(i64 %x) {
entry:
  %y = call i64 @f505(i64 %x)
  %z = add i64 %y, 504
  ret i64 %z
}

define internal i64 @f505(i64 %x) {
entry:
  %y = call i64 @f506(i64 %x)
  %z = add i64 %y, 505
  ret i64 %z
}

define internal i64 @f506(i64 %x) {
entry:
  %y = call i64 @f507(i64 %x)
  %z = add i64 %y, 506
  ret i64 %z
}

define internal i64 @f507(i64 %x) {
entry:
  %y = call i64 @f508(i64 %x)
  %z = add i64 %y, 507
  ret i64 %z
}

define internal i64 @f508(i64 %x) {
entry:
  %y = call i64 @f509(i64 %x)
  %z = add i64 %y, 508
  ret i64 %z
}

define internal i64 @f509(i64 %x) {
entry:
  %y = call i64 @f510(i64 %x)
  %z = add i64 %y, 509
  ret i64 %z
}

define internal i64 @f510(i64 %x) {
entry:
  %y = call i64 @f511(i64 %x)
  %z = add i64 %y, 510
  ret i64 %z
}

define internal i64 @f511(i64 %x) {
entry:
  %y = call i64 @f512(i64 %x)
  %z = add i64 %y, 511
  ret i64 %z
}

define internal i64 @f512(i64 %x) {
entry:
  %y = call i64 @f513(i64 %x)
  %z = add i64 %y, 512
  ret i64 %z
}

define internal i64 @f513(i64 %x) {
entry:
  %y = call i64 @f514(i64 %x)
  %z = add i64 %y, 513
  ret i64 %z
}

define internal i64 @f514(i64 %x) {
entry:
  %y = call i64 @f515(i64 %x)
  %z = add i64 %y, 514
  ret i64 %z
}

define internal i64 @f515(i64 %x) {
entry:
  %y = call i64 @f516(i64 %x)
  %z = add i64 %y, 515
  ret i64 %z
}

define internal i64 @f516(i64 %x) {
entry:
  %y = call i64 @f517(i64 %x)
  %z = add i64 %y, 516
  ret i64 %z
}

define internal i64 @f517(i64 %x) {
entry:
  %y = call i64 @f518(i64 %x)
  %z = add i64 %y, 517
  ret i64 %z
}

define internal i64 @f518(i64 %x) {
entry:
  %y = call i64 @f519(i64 %x)
  %z = add i64 %y, 518
  ret i64 %z
}

define internal i64 @f519(i64 %x) {
entry:
  %y = call i64 @f520(i64 %x)
  %z = add i64 %y, 519
  ret i64 %z
}

define internal i64 @f520(i64 %x) {
entry:
  %y = call i64 @f521(i64 %x)
  %z = add i64 %y, 520
  ret i64 %z
}

define internal i64 @f521(i64 %x) {
entry:
  %y = call i64 @f522(i64 %x)
  %z = add i64 %y, 521
  ret i64 %z
}

define internal i64 @f522(i64 %x) {
entry:
  %y = call i64 @f523(i64 %x)
  %z = add i64 %y, 522
  ret i64 %z
}

define internal i64 @f523(i64 %x) {
entry:
  %y = call i64 @f524(i64 %x)
  %z = add i64 %y, 523
  ret i64 %z
}

define internal i64 @f524(i64 %x) {
entry:
  %y = call i64 @f525(i64 %x)
  %z = add i64 %y, 524
  ret i64 %z
}

define internal i64 @f525(i64 %x) {
entry:
  %y = call i64 @f526(i64 %x)
  %z = add i64 %y, 525
  ret i64 %z
}

define internal i64 @f526(i64 %x) {
entry:
  %y = call i64 @f527(i64 %x)
  %z = add i64 %y, 526
  ret i64 %z
}

define internal i64 @f527(i64 %x) {
entry:
  %y = call i64 @f528(i64 %x)
  %z = add i64 %y, 527
  ret i64 %z
}

define internal i64 @f528(i64 %x) {
entry:
  %y = call i64 @f529(i64 %x)
  %z = add i64 %y, 528
  ret i64 %z
}

define internal i64 @f529(i64 %x) {
entry:
  %y = call i64 @f530(i64 %x)
  %z = add i64 %y, 529
  ret i64 %z
}

define internal i64 @f530(i64 %x) {
entry:
  %y = call i64 @f531(i64 %x)
  %z = add i64 %y, 530
  ret i64 %z
}

define internal i64 @f531(i64 %x) {
entry:
  %y = call i64 @f532(i64 %x)
  %z = add i64 %y, 531
  ret i64 %z
}

define internal i64 @f532(i64 %x) {
entry:
  %y = call i64 @f533(i64 %x)
  %z = add i64 %y, 532
  ret i64 %z
}

define internal i64 @f533(i64 %x) {
entry:
  %y = call i64 @f534(i64 %x)
  %z = add i64 %y, 533
  ret i64 %z
}

define internal i64 @f534(i64 %x) {
entry:
  %y = call i64 @f535(i64 %x)
  %z = add i64 %y, 534
  ret i64 %z
}

define internal i64 @f535(i64 %x) {
entry:
  %y = call i64 @f536(i64 %x)
  %z = add i64 %y, 535
  ret i64 %z
}

define internal i64 @f536(i64 %x) {
entry:
  %y = call i64 @f537(i64 %x)
  %z = add i64 %y, 536
  ret i64 %z
}

define internal i64 @f537(i64 %x) {
entry:
  %y = call i64 @f538(i64 %x)
  %z = add i64 %y, 537
  ret i64 %z
}

define internal i64 @f538(i64 %x) {
entry:
  %y = call i64 @f539(i64 %x)
  %z = add i64 %y, 538
  ret i64 %z
}

define internal i64 @f539(i64 %x) {
entry:
  %y = call i64 @f540(i64 %x)
  %z = add i64 %y, 539
  ret i64 %z
}

define internal i64 @f540(i64 %x) {
entry:
  %y = call i64 @f541(i64 %x)
  %z = add i64 %y, 540
  ret i64 %z
}

define internal i64 @f541(i64 %x) {
entry:
  %y = call i64 @f542(i64 %x)
  %z = add i64 %y, 541
  ret i64 %z
}

define internal i64 @f542(i64 %x) {
entry:
  %y = call i64 @f543(i64 %x)
  %z = add i64 %y, 542
  ret i64 %z
}

define internal i64 @f543(i64 %x) {
entry:
  %y = call i64 @f544(i64 %x)
  %z = add i64 %y, 543
  ret i64 %z
}

define internal i64 @f544(i64 %x) {
entry:
  %y = call i64 @f545(i64 %x)
  %z = add i64 %y, 544
  ret i64 %z
}

define internal i64 @f545(i64 %x) {
entry:
  %y = call i64 @f546(i64 %x)
  %z = add i64 %y, 545
  ret i64 %z
}

define internal i64 @f546(i64 %x) {
entry:
  %y = call i64 @f547(i64 %x)
  %z = add i64 %y, 546
  ret i64 %z
}

define internal i64 @f547(i64 %x) {
entry:
  %y = call i64 @f548(i64 %x)
  %z = add i64 %y, 547
  ret i64 %z
}

define internal i64 @f548(i64 %x) {
entry:
  %y = call i64 @f549(i64 %x)
  %z = add i64 %y, 548
  ret i64 %z
}

define internal i64 @f549(i64 %x) {
entry:
  %y = call i64 @f550(i64 %x)
  %z = add i64 %y, 549
  ret i64 %z
}

define internal i64 @f550(i64 %x) {
entry:
  %y = call i64 @f551(i64 %x)
  %z = add i64 %y, 550
  ret i64 %z
}

define internal i64 @f551(i64 %x) {
entry:
  %y = call i64 @f552(i64 %x)
  %z = add i64 %y, 551
  ret i64 %z
}

define internal i64 @f552(i64 %x) {
entry:
  %y = call i64 @f553(i64 %x)
  %z = add i64 %y, 552
  ret i64 %z
}

define internal i64 @f553(i64 %x) {
entry:
  %y = call i64 @f554(i64 %x)
  %z = add i64 %y, 553
  ret i64 %z
}

define internal i64 @f554(i64 %x) {
entry:
  %y = call i64 @f555(i64 %x)
  %z = add i64 %y, 554
  ret i64 %z
}

define internal i64 @f555(i64 %x) {
entry:
  %y = call i64 @f556(i64 %x)
  %z = add i64 %y, 555
  ret i64 %z
}

define internal i64 @f556(i64 %x) {
entry:
  %y = call i64 @f557(i64 %x)
  %z = add i64 %y, 556
  ret i64 %z
}

define internal i64 @f557(i64 %x) {
entry:
  %y = call i64 @f558(i64 %x)
  %z = add i64 %y, 557
  ret i64 %z
}

define internal i64 @f558(i64 %x) {
entry:
  %y = call i64 @f559(i64 %x)
  %z = add i64 %y, 558
  ret i64 %z
}

define internal i64 @f559(i64 %x) {
entry:
  %y = call i64 @f560(i64 %x)
  %z = add i64 %y, 559
  ret i64 %z
}

define internal i64 @f560(i64 %x) {
entry:
  %y = call i64 @f561(i64 %x)
  %z = add i64 %y, 560
  ret i64 %z
}

define internal i64 @f561(i64 %x) {
entry:
  %y = call i64 @f562(i64 %x)
  %z = add i64 %y, 561
  ret i64 %z
}

define internal i64 @f562(i64 %x) {
entry:
  %y = call i64 @f563(i64 %x)
  %z = add i64 %y, 562
  ret i64 %z
}

define internal i64 @f563(i64 %x) {
entry:
  %y = call i64 @f564(i64 %x)
  %z = add i64 %y, 563
  ret i64 %z
}

define internal i64 @f564(i64 %x) {
entry:
  %y = call i64 @f565(i64 %x)
  %z = add i64 %y, 564
  ret i64 %z
}

define internal i64 @f565(i64 %x) {
entry:
  %y = call i64 @f566(i64 %x)
  %z = add i64 %y, 565
  ret i64 %z
}

define internal i64 @f566(i64 %x) {
entry:
  %y = call i64 @f567(i64 %x)
  %z = add i64 %y, 566
  ret i64 %z
}

define internal i64 @f567(i64 %x) {
entry:
  %y = call i64 @f568(i64 %x)
  %z = add i64 %y, 567
  ret i64 %z
}

define internal i64 @f568(i64 %x) {
entry:
  %y = call i64 @f569(i64 %x)
  %z = add i64 %y, 568
  ret i64 %z
}

define internal i64 @f569(i64 %x) {
entry:
  %y = call i64 @f570(i64 %x)
  %z = add i64 %y, 569
  ret i64 %z
}

define internal i64 @f570(i64 %x) {
entry:
  %y = call i64 @f571(i64 %x)
  %z = add i64 %y, 570
  ret i64 %z
}

define internal i64 @f571(i64 %x) {
entry:
  %y = call i64 @f572(i64 %x)
  %z = add i64 %y, 571
  ret i64 %z
}

define internal i64 @f572(i64 %x) {
entry:
  %y = call i64 @f573(i64 %x)
  %z = add i64 %y, 572
  ret i64 %z
}

define internal i64 @f573(i64 %x) {
entry:
  %y = call i64 @f574(i64 %x)
  %z = add i64 %y, 573
  ret i64 %z
}

define internal i64 @f574(i64 %x) {
entry:
  %y = call i64 @f575(i64 %x)
  %z = add i64 %y, 574
  ret i64 %z
}

define internal i64 @f575(i64 %x) {
entry:
  %y = call i64 @f576(i64 %x)
  %z = add i64 %y, 575
  ret i64 %z
}

define internal i64 @f576(i64 %x) {
entry:
  %y = call i64 @f577(i64 %x)
  %z = add i64 %y, 576
  ret i64 %z
}

define internal i64 @f577(i64 %x) {
entry:
  %y = call i64 @f578(i64 %x)
  %z = add i64 %y, 577
  ret i64 %z
}

define internal i64 @f578(i64 %x) {
entry:
  %y = call i64 @f579(i64 %x)
  %z = add i64 %y, 578
  ret i64 %z
}

define internal i64 @f579(i64 %x) {
entry:
  %y = call i64 @f580(i64 %x)
  %z = add i64 %y, 579
  ret i64 %z
}

define internal i64 @f580(i64 %x) {
entry:
  %y = call i64 @f581(i64 %x)
  %z = add i64 %y, 580
  ret i64 %z
}

define internal i64 @f581(i64 %x) {
entry:
  %y = call i64 @f582(i64 %x)
  %z = add i64 %y, 581
  ret i64 %z
}

define internal i64 @f582(i64 %x) {
entry:
  %y = call i64 @f583(i64 %x)
  %z = add i64 %y, 582
  ret i64 %z
}

define internal i64 @f583(i64 %x) {
entry:
  %y = call i64 @f584(i64 %x)
  %z = add i64 %y, 583
  ret i64 %z
}

define internal i64 @f584(i64 %x) {
entry:
  %y = call i64 @f585(i64 %x)
  %z = add i64 %y, 584
  ret i64 %z
}

define internal i64 @f585(i64 %x) {
entry:
  %y = call i64 @f586(i64 %x)
  %z = add i64 %y, 585
  ret i64 %z
}

define internal i64 @f586(i64 %x) {
entry:
  %y = call i64 @f587(i64 %x)
  %z = add i64 %y, 586
  ret i64 %z
}

define internal i64 @f587(i64 %x) {
entry:
  %y = call i64 @f588(i64 %x)
  %z = add i64 %y, 587
  ret i64 %z
}

define internal i64 @f588(i64 %x) {
entry:
  %y = call i64 @f589(i64 %x)
  %z = add i64 %y, 588
  ret i64 %z
}

define internal i64 @f589(i64 %x) {
entry:
  %y = call i64 @f590(i64 %x)
  %z = add i64 %y, 589
  ret i64 %z
}

define internal i64 @f590(i64 %x) {
entry:
  %y = call i64 @f591(i64 %x)
  %z = add i64 %y, 590
  ret i64 %z
}

define internal i64 @f591(i64 %x) {
entry:
  %y = call i64 @f592(i64 %x)
  %z = add i64 %y, 591
  ret i64 %z
}

define internal i64 @f592(i64 %x) {
entry:
  %y = call i64 @f593(i64 %x)
  %z = add i64 %y, 592
  ret i64 %z
}

define internal i64 @f593(i64 %x) {
entry:
  %y = call i64 @f594(i64 %x)
  %z = add i64 %y, 593
  ret i64 %z
}

define internal i64 @f594(i64 %x) {
entry:
  %y = call i64 @f595(i64 %x)
  %z = add i64 %y, 594
  ret i64 %z
}

define internal i64 @f595(i64 %x) {
entry:
  %y = call i64 @f596(i64 %x)
  %z = add i64 %y, 595
  ret i64 %z
}

define internal i64 @f596(i64 %x) {
entry:
  %y = call i64 @f597(i64 %x)
  %z = add i64 %y, 596
  ret i64 %z
}

define internal i64 @f597(i64 %x) {
entry:
  %y = call i64 @f598(i64 %x)
  %z = add i64 %y, 597
  ret i64 %z
}

define internal i64 @f598(i64 %x) {
entry:
  %y = call i64 @f599(i64 %x)
  %z = add i64 %y, 598
  ret i64 %z
}

define internal i64 @f599(i64 %x) {
entry:
  %y = call i64 @f600(i64 %x)
  %z = add i64 %y, 599
  ret i64 %z
}

define internal i64 @f600(i64 %x) {
entry:
  %y = call i64 @f601(i64 %x)
  %z = add i64 %y, 600
  ret i64 %z
}

define internal i64 @f601(i64 %x) {
entry:
  %y = call i64 @f602(i64 %x)
  %z = add i64 %y, 601
  ret i64 %z
}

define internal i64 @f602(i64 %x) {
entry:
  %y = call i64 @f603(i64 %x)
  %z = add i64 %y, 602
  ret i64 %z
}

define internal i64 @f603(i64 %x) {
entry:
  %y = call i64 @f604(i64 %x)
  %z = add i64 %y, 603
  ret i64 %z
}

define internal i64 @f604(i64 %x) {
entry:
  %y = call i64 @f605(i64 %x)
  %z = add i64 %y, 604
  ret i64 %z
}

define internal i64 @f605(i64 %x) {
entry:
  %y = call i64 @f606(i64 %x)
  %z = add i64 %y, 605
  ret i64 %z
}

define internal i64 @f606(i64 %x) {
entry:
  %y = call i64 @f607(i64 %x)
  %z = add i64 %y, 606
  ret i64 %z
}

define internal i64 @f607(i64 %x) {
entry:
  %y = call i64 @f608(i64 %x)
  %z = add i64 %y, 607
  ret i64 %z
}

define internal i64 @f608(i64 %x) {
entry:
  %y = call i64 @f609(i64 %x)
  %z = add i64 %y, 608
  ret i64 %z
}

define internal i64 @f609(i64 %x) {
entry:
  %y = call i64 @f610(i64 %x)
  %z = add i64 %y, 609
  ret i64 %z
}

define internal i64 @f610(i64 %x) {
entry:
  %y = call i64 @f611(i64 %x)
  %z = add i64 %y, 610
  ret i64 %z
}

define internal i64 @f611(i64 %x) {
entry:
  %y = call i64 @f612(i64 %x)
  %z = add i64 %y, 611
  ret i64 %z
}

define internal i64 @f612(i64 %x) {
entry:
  %y = call i64 @f613(i64 %x)
  %z = add i64 %y, 612
  ret i64 %z
}

define internal i64 @f613(i64 %x) {
entry:
  %y = call i64 @f614(i64 %x)
  %z = add i64 %y, 613
  ret i64 %z
}

define internal i64 @f614(i64 %x) {
entry:
  %y = call i64 @f615(i64 %x)
  %z = add i64 %y, 614
  ret i64 %z
}

define internal i64 @f615(i64 %x) {
entry:
  %y = call i64 @f616(i64 %x)
  %z = add i64 %y, 615
  ret i64 %z
}

define internal i64 @f616(i64 %x) {
entry:
  %y = call i64 @f617(i64 %x)
  %z = add i64 %y, 616
  ret i64 %z
}

define internal i64 @f617(i64 %x) {
entry:
  %y = call i64 @f618(i64 %x)
  %z = add i64 %y, 617
  ret i64 %z
}

define internal i64 @f618(i64 %x) {
entry:
  %y = call i64 @f619(i64 %x)
  %z = add i64 %y, 618
  ret i64 %z
}

define internal i64 @f619(i64 %x) {
entry:
  %y = call i64 @f620(i64 %x)
  %z = add i64 %y, 619
  ret i64 %z
}

define internal i64 @f620(i64 %x) {
entry:
  %y = call i64 @f621(i64 %x)
  %z = add i64 %y, 620
  ret i64 %z
}

define internal i64 @f621(i64 %x) {
entry:
  %y = call i64 @f622(i64 %x)
  %z = add i64 %y, 621
  ret i64 %z
}

define internal i64 @f622(i64 %x) {
entry:
  %y = call i64 @f623(i64 %x)
  %z = add i64 %y, 622
  ret i64 %z
}

define internal i64 @f623(i64 %x) {
entry:
  %y = call i64 @f624(i64 %x)
  %z = add i64 %y, 623
  ret i64 %z
}

define internal i64 @f624(i64 %x) {
entry:
  %y = call i64 @f625(i64 %x)
  %z = add i64 %y, 624
  ret i64 %z
}

define internal i64 @f625(i64 %x) {
entry:
  %y = call i64 @f626(i64 %x)
  %z = add i64 %y, 625
  ret i64 %z
}

define internal i64 @f626(i64 %x) {
entry:
  %y = call i64 @f627(i64 %x)
  %z = add i64 %y, 626
  ret i64 %z
}

define internal i64 @f627(i64 %x) {
entry:
  %y = call i64 @f628(i64 %x)
  %z = add i64 %y, 627
  ret i64 %z
}

define internal i64 @f628(i64 %x) {
entry:
  %y = call i64 @f629(i64 %x)
  %z = add i64 %y, 628
  ret i64 %z
}

define internal i64 @f629(i64 %x) {
entry:
  %y = call i64 @f630(i64 %x)
  %z = add i64 %y, 629
  ret i64 %z
}

define internal i64 @f630(i64 %x) {
entry:
  %y = call i64 @f631(i64 %x)
  %z = add i64 %y, 630
  ret i64 %z
}

define internal i64 @f631(i64 %x) {
entry:
  %y = call i64 @f632(i64 %x)
  %z = add i64 %y, 631
  ret i64 %z
}

define internal i64 @f632(i64 %x) {
entry:
  %y = call i64 @f633(i64 %x)
  %z = add i64 %y, 632
  ret i64 %z
}

define internal i64 @f633(i64 %x) {
entry:
  %y = call i64 @f634(i64 %x)
  %z = add i64 %y, 633
  ret i64 %z
}

define internal i64 @f634(i64 %x) {
entry:
  %y = call i64 @f635(i64 %x)
  %z = add i64 %y, 634
  ret i64 %z
}

define internal i64 @f635(i64 %x) {
entry:
  %y = call i64 @f636(i64 %x)
  %z = add i64 %y, 635
  ret i64 %z
}

define internal i64 @f636(i64 %x) {
entry:
  %y = call i64 @f637(i64 %x)
  %z = add i64 %y, 636
  ret i64 %z
}

define internal i64 @f637(i64 %x) {
entry:
  %y = call i64 @f638(i64 %x)
  %z = add i64 %y, 637
  ret i64 %z
}

define internal i64 @f638(i64 %x) {
entry:
  %y = call i64 @f639(i64 %x)
  %z = add i64 %y, 638
  ret i64 %z
}

define internal i64 @f639(i64 %x) {
entry:
  %y = call i64 @f640(i64 %x)
  %z = add i64 %y, 639
  ret i64 %z
}

define internal i64 @f640(i64 %x) {
entry:
  %y = call i64 @f641(i64 %x)
  %z = add i64 %y, 640
  ret i64 %z
}

define internal i64 @f641(i64 %x) {
entry:
  %y = call i64 @f642(i64 %x)
  %z = add i64 %y, 641
  ret i64 %z
}

define internal i64 @f642(i64 %x) {
entry:
  %y = call i64 @f643(i64 %x)
  %z = add i64 %y, 642
  ret i64 %z
}

define internal i64 @f643(i64 %x) {
entry:
  %y = call i64 @f644(i64 %x)
  %z = add i64 %y, 643
  ret i64 %z
}

define internal i64 @f644(i64 %x) {
entry:
  %y = call i64 @f645(i64 %x)
  %z = add i64 %y, 644
  ret i64 %z
}

define internal i64 @f645(i64 %x) {
entry:
  %y = call i64 @f646(i64 %x)
  %z = add i64 %y, 645
  ret i64 %z
}

define internal i64 @f646(i64 %x) {
entry:
  %y = call i64 @f647(i64 %x)
  %z = add i64 %y, 646
  ret i64 %z
}

define internal i64 @f647(i64 %x) {
entry:
  %y = call i64 @f648(i64 %x)
  %z = add i64 %y, 647
  ret i64 %z
}

define internal i64 @f648(i64 %x) {
entry:
  %y = call i64 @f649(i64 %x)
  %z = add i64 %y, 648
  ret i64 %z
}

define internal i64 @f649(i64 %x) {
entry:
  %y = call i64 @f650(i64 %x)
  %z = add i64 %y, 649
  ret i64 %z
}

define internal i64 @f650(i64 %x) {
entry:
  %y = call i64 @f651(i64 %x)
  %z = add i64 %y, 650
  ret i64 %z
}

define internal i64 @f651(i64 %x) {
entry:
  %y = call i64 @f652(i64 %x)
  %z = add i64 %y, 651
  ret i64 %z
}

define internal i64 @f652(i64 %x) {
entry:
  %y = call i64 @f653(i64 %x)
  %z = add i64 %y, 652
  ret i64 %z
}

define internal i64 @f653(i64 %x) {
entry:
  %y = call i64 @f654(i64 %x)
  %z = add i64 %y, 653
  ret i64 %z
}

define internal i64 @f654(i64 %x) {
entry:
  %y = call i64 @f655(i64 %x)
  %z = add i64 %y, 654
  ret i64 %z
}

define internal i64 @f655(i64 %x) {
entry:
  %y = call i64 @f656(i64 %x)
  %z = add i64 %y, 655
  ret i64 %z
}

define internal i64 @f656(i64 %x) {
entry:
  %y = call i64 @f657(i64 %x)
  %z = add i64 %y, 656
  ret i64 %z
}

define internal i64 @f657(i64 %x) {
entry:
  %y = call i64 @f658(i64 %x)
  %z = add i64 %y, 657
  ret i64 %z
}

define internal i64 @f658(i64 %x) {
entry:
  %y = call i64 @f659(i64 %x)
  %z = add i64 %y, 658
  ret i64 %z
}

define internal i64 @f659(i64 %x) {
entry:
  %y = call i64 @f660(i64 %x)
  %z = add i64 %y, 659
  ret i64 %z
}

define internal i64 @f660(i64 %x) {
entry:
  %y = call i64 @f661(i64 %x)
  %z = add i64 %y, 660
  ret i64 %z
}

define internal i64 @f661(i64 %x) {
entry:
  %y = call i64 @f662(i64 %x)
  %z = add i64 %y, 661
  ret i64 %z
}

define internal i64 @f662(i64 %x) {
entry:
  %y = call i64 @f663(i64 %x)
  %z = add i64 %y, 662
  ret i64 %z
}

define internal i64 @f663(i64 %x) {
entry:
  %y = call i64 @f664(i64 %x)
  %z = add i64 %y, 663
  ret i64 %z
}

define internal i64 @f664(i64 %x) {
entry:
  %y = call i64 @f665(i64 %x)
  %z = add i64 %y, 664
  ret i64 %z
}

define internal i64 @f665(i64 %x) {
entry:
  %y = call i64 @f666(i64 %x)
  %z = add i64 %y, 665
  ret i64 %z
}

define internal i64 @f666(i64 %x) {
entry:
  %y = call i64 @f667(i64 %x)
  %z = add i64 %y, 666
  ret i64 %z
}

define internal i64 @f667(i64 %x) {
entry:
  %y = call i64 @f668(i64 %x)
  %z = add i64 %y, 667
  ret i64 %z
}

define internal i64 @f668(i64 %x) {
entry:
  %y = call i64 @f669(i64 %x)
  %z = add i64 %y, 668
  ret i64 %z
}

define internal i64 @f669(i64 %x) {
entry:
  %y = call i64 @f670(i64 %x)
  %z = add i64 %y, 669
  ret i64 %z
}

define internal i64 @f670(i64 %x) {
entry:
  %y = call i64 @f671(i64 %x)
  %z = add i64 %y, 670
  ret i64 %z
}

define internal i64 @f671(i64 %x) {
entry:
  %y = call i64 @f672(i64 %x)
  %z = add i64 %y, 671
  ret i64 %z
}

define internal i64 @f672(i64 %x) {
entry:
  %y = call i64 @f673(i64 %x)
  %z = add i64 %y, 672
  ret i64 %z
}

define internal i64 @f673(i64 %x) {
entry:
  %y = call i64 @f674(i64 %x)
  %z = add i64 %y, 673
  ret i64 %z
}

define internal i64 @f674(i64 %x) {
entry:
  %y = call i64 @f675(i64 %x)
  %z = add i64 %y, 674
  ret i64 %z
}

define internal i64 @f675(i64 %x) {
entry:
  %y = call i64 @f676(i64 %x)
  %z = add i64 %y, 675
  ret i64 %z
}

define internal i64 @f676(i64 %x) {
entry:
  %y = call i64 @f677(i64 %x)
  %z = add i64 %y, 676
  ret i64 %z
}

define internal i64 @f677(i64 %x) {
entry:
  %y = call i64 @f678(i64 %x)
  %z = add i64 %y, 677
  ret i64 %z
}

define internal i64 @f678(i64 %x) {
entry:
  %y = call i64 @f679(i64 %x)
  %z = add i64 %y, 678
  ret i64 %z
}

define internal i64 @f679(i64 %x) {
entry:
  %y = call i64 @f680(i64 %x)
  %z = add i64 %y, 679
  ret i64 %z
}

define internal i64 @f680(i64 %x) {
entry:
  %y = call i64 @f681(i64 %x)
  %z = add i64 %y, 680
  ret i64 %z
}

define internal i64 @f681(i64 %x) {
entry:
  %y = call i64 @f682(i64 %x)
  %z = add i64 %y, 681
  ret i64 %z
}

define internal i64 @f682(i64 %x) {
entry:
  %y = call i64 @f683(i64 %x)
  %z = add i64 %y, 682
  ret i64 %z
}

define internal i64 @f683(i64 %x) {
entry:
  %y = call i64 @f684(i64 %x)
  %z = add i64 %y, 683
  ret i64 %z
}

define internal i64 @f684(i64 %x) {
entry:
  %y = call i64 @f685(i64 %x)
  %z = add i64 %y, 684
  ret i64 %z
}

define internal i64 @f685(i64 %x) {
entry:
  %y = call i64 @f686(i64 %x)
  %z = add i64 %y, 685
  ret i64 %z
}

define internal i64 @f686(i64 %x) {
entry:
  %y = call i64 @f687(i64 %x)
  %z = add i64 %y, 686
  ret i64 %z
}

define internal i64 @f687(i64 %x) {
entry:
  %y = call i64 @f688(i64 %x)
  %z = add i64 %y, 687
  ret i64 %z
}

define internal i64 @f688(i64 %x) {
entry:
  %y = call i64 @f689(i64 %x)
  %z = add i64 %y, 688
  ret i64 %z
}

define internal i64 @f689(i64 %x) {
entry:
  %y = call i64 @f690(i64 %x)
  %z = add i64 %y, 689
  ret i64 %z
}

define internal i64 @f690(i64 %x) {
entry:
  %y = call i64 @f691(i64 %x)
  %z = add i64 %y, 690
  ret i64 %z
}

define internal i64 @f691(i64 %x) {
entry:
  %y = call i64 @f692(i64 %x)
  %z = add i64 %y, 691
  ret i64 %z
}

define internal i64 @f692(i64 %x) {
entry:
  %y = call i64 @f693(i64 %x)
  %z = add i64 %y, 692
  ret i64 %z
}

define internal i64 @f693(i64 %x) {
entry:
  %y = call i64 @f694(i64 %x)
  %z = add i64 %y, 693
  ret i64 %z
}

define internal i64 @f694(i64 %x) {
entry:
  %y = call i64 @f695(i64 %x)
  %z = add i64 %y, 694
  ret i64 %z
}

define internal i64 @f695(i64 %x) {
entry:
  %y = call i64 @f696(i64 %x)
  %z = add i64 %y, 695
  ret i64 %z
}

define internal i64 @f696(i64 %x) {
entry:
  %y = call i64 @f697(i64 %x)
  %z = add i64 %y, 696
  ret i64 %z
}

define internal i64 @f697(i64 %x) {
entry:
  %y = call i64 @f698(i64 %x)
  %z = add i64 %y, 697
  ret i64 %z
}

define internal i64 @f698(i64 %x) {
entry:
  %y = call i64 @f699(i64 %x)
  %z = add i64 %y, 698
  ret i64 %z
}

define internal i64 @f699(i64 %x) {
entry:
  %y = call i64 @f700(i64 %x)
  %z = add i64 %y, 699
  ret i64 %z
}

define internal i64 @f700(i64 %x) {
entry:
  %y = call i64 @f701(i64 %x)
  %z = add i64 %y, 700
  ret i64 %z
}

define internal i64 @f701(i64 %x) {
entry:
  %y = call i64 @f702(i64 %x)
  %z = add i64 %y, 701
  ret i64 %z
}

define internal i64 @f702(i64 %x) {
entry:
  %y = call i64 @f703(i64 %x)
  %z = add i64 %y, 702
  ret i64 %z
}

define internal i64 @f703(i64 %x) {
entry:
  %y = call i64 @f704(i64 %x)
  %z = add i64 %y, 703
  ret i64 %z
}

define internal i64 @f704(i64 %x) {
entry:
  %y = call i64 @f705(i64 %x)
  %z = add i64 %y, 704
  ret i64 %z
}

define internal i64 @f705(i64 %x) {
entry:
  %y = call i64 @f706(i64 %x)
  %z = add i64 %y, 705
  ret i64 %z
}

define internal i64 @f706(i64 %x) {
entry:
  %y = call i64 @f707(i64 %x)
  %z = add i64 %y, 706
  ret i64 %z
}

define internal i64 @f707(i64 %x) {
entry:
  %y = call i64 @f708(i64 %x)
  %z = add i64 %y, 707
  ret i64 %z
}

define internal i64 @f708(i64 %x) {
entry:
  %y = call i64 @f709(i64 %x)
  %z = add i64 %y, 708
  ret i64 %z
}

define internal i64 @f709(i64 %x) {
entry:
  %y = call i64 @f710(i64 %x)
  %z = add i64 %y, 709
  ret i64 %z
}

define internal i64 @f710(i64 %x) {
entry:
  %y = call i64 @f711(i64 %x)
  %z = add i64 %y, 710
  ret i64 %z
}

define internal i64 @f711(i64 %x) {
entry:
  %y = call i64 @f712(i64 %x)
  %z = add i64 %y, 711
  ret i64 %z
}

define internal i64 @f712(i64 %x) {
entry:
  %y = call i64 @f713(i64 %x)
  %z = add i64 %y, 712
  ret i64 %z
}

define internal i64 @f713(i64 %x) {
entry:
  %y = call i64 @f714(i64 %x)
  %z = add i64 %y, 713
  ret i64 %z
}

define internal i64 @f714(i64 %x) {
entry:
  %y = call i64 @f715(i64 %x)
  %z = add i64 %y, 714
  ret i64 %z
}

define internal i64 @f715(i64 %x) {
entry:
  %y = call i64 @f716(i64 %x)
  %z = add i64 %y, 715
  ret i64 %z
}

define internal i64 @f716(i64 %x) {
entry:
  %y = call i64 @f717(i64 %x)
  %z = add i64 %y, 716
  ret i64 %z
}

define internal i64 @f717(i64 %x) {
entry:
  %y = call i64 @f718(i64 %x)
  %z = add i64 %y, 717
  ret i64 %z
}

define internal i64 @f718(i64 %x) {
entry:
  %y = call i64 @f719(i64 %x)
  %z = add i64 %y, 718
  ret i64 %z
}

define internal i64 @f719(i64 %x) {
entry:
  %y = call i64 @f720(i64 %x)
  %z = add i64 %y, 719
  ret i64 %z
}

define internal i64 @f720(i64 %x) {
entry:
  %y = call i64 @f721(i64 %x)
  %z = add i64 %y, 720
  ret i64 %z
}

define internal i64 @f721(i64 %x) {
entry:
  %y = call i64 @f722(i64 %x)
  %z = add i64 %y, 721
  ret i64 %z
}

define internal i64 @f722(i64 %x) {
entry:
  %y = call i64 @f723(i64 %x)
  %z = add i64 %y, 722
  ret i64 %z
}

define internal i64 @f723(i64 %x) {
entry:
  %y = call i64 @f724(i64 %x)
  %z = add i64 %y, 723
  ret i64 %z
}

define internal i64 @f724(i64 %x) {
entry:
  %y = call i64 @f725(i64 %x)
  %z = add i64 %y, 724
  ret i64 %z
}

define internal i64 @f725(i64 %x) {
entry:
  %y = call i64 @f726(i64 %x)
  %z = add i64 %y, 725
  ret i64 %z
}

define internal i64 @f726(i64 %x) {
entry:
  %y = call i64 @f727(i64 %x)
  %z = add i64 %y, 726
  ret i64 %z
}

define internal i64 @f727(i64 %x) {
entry:
  %y = call i64 @f728(i64 %x)
  %z = add i64 %y, 727
  ret i64 %z
}

define internal i64 @f728(i64 %x) {
entry:
  %y = call i64 @f729(i64 %x)
  %z = add i64 %y, 728
  ret i64 %z
}

define internal i64 @f729(i64 %x) {
entry:
  %y = call i64 @f730(i64 %x)
  %z = add i64 %y, 729
  ret i64 %z
}

define internal i64 @f730(i64 %x) {
entry:
  %y = call i64 @f731(i64 %x)
  %z = add i64 %y, 730
  ret i64 %z
}

define internal i64 @f731(i64 %x) {
entry:
  %y = call i64 @f732(i64 %x)
  %z = add i64 %y, 731
  ret i64 %z
}

define internal i64 @f732(i64 %x) {
entry:
  %y = call i64 @f733(i64 %x)
  %z = add i64 %y, 732
  ret i64 %z
}

define internal i64 @f733(i64 %x) {
entry:
  %y = call i64 @f734(i64 %x)
  %z = add i64 %y, 733
  ret i64 %z
}

define internal i64 @f734(i64 %x) {
entry:
  %y = call i64 @f735(i64 %x)
  %z = add i64 %y, 734
  ret i64 %z
}

define internal i64 @f735(i64 %x) {
entry:
  %y = call i64 @f736(i64 %x)
  %z = add i64 %y, 735
  ret i64 %z
}

define internal i64 @f736(i64 %x) {
entry:
  %y = call i64 @f737(i64 %x)
  %z = add i64 %y, 736
  ret i64 %z
}

define internal i64 @f737(i64 %x) {
entry:
  %y = call i64 @f738(i64 %x)
  %z = add i64 %y, 737
  ret i64 %z
}

define internal i64 @f738(i64 %x) {
entry:
  %y = call i64 @f739(i64 %x)
  %z = add i64 %y, 738
  ret i64 %z
}

define internal i64 @f739(i64 %x) {
entry:
  %y = call i64 @f740(i64 %x)
  %z = add i64 %y, 739
  ret i64 %z
}

define internal i64 @f740(i64 %x) {
entry:
  %y = call i64 @f741(i64 %x)
  %z = add i64 %y, 740
  ret i64 %z
}

define internal i64 @f741(i64 %x) {
entry:
  %y = call i64 @f742(i64 %x)
  %z = add i64 %y, 741
  ret i64 %z
}

define internal i64 @f742(i64 %x) {
entry:
  %y = call i64 @f743(i64 %x)
  %z = add i64 %y, 742
  ret i64 %z
}

define internal i64 @f743(i64 %x) {
entry:
  %y = call i64 @f744(i64 %x)
  %z = add i64 %y, 743
  ret i64 %z
}

define internal i64 @f744(i64 %x) {
entry:
  %y = call i64 @f745(i64 %x)
  %z = add i64 %y, 744
  ret i64 %z
}

define internal i64 @f745(i64 %x) {
entry:
  %y = call i64 @f746(i64 %x)
  %z = add i64 %y, 745
  ret i64 %z
}

define internal i64 @f746(i64 %x) {
entry:
  %y = call i64 @f747(i64 %x)
  %z = add i64 %y, 746
  ret i64 %z
}

define internal i64 @f747(i64 %x) {
entry:
  %y = call i64 @f748(i64 %x)
  %z = add i64 %y, 747
  ret i64 %z
}

define internal i64 @f748(i64 %x) {
entry:
  %y = call i64 @f749(i64 %x)
  %z = add i64 %y, 748
  ret i64 %z
}

define internal i64 @f749(i64 %x) {
entry:
  %y = call i64 @f750(i64 %x)
  %z = add i64 %y, 749
  ret i64 %z
}

define internal i64 @f750(i64 %x) {
entry:
  %y = call i64 @f751(i64 %x)
  %z = add i64 %y, 750
  ret i64 %z
}

define internal i64 @f751(i64 %x) {
entry:
  %y = call i64 @f752(i64 %x)
  %z = add i64 %y, 751
  ret i64 %z
}

define internal i64 @f752(i64 %x) {
entry:
  %y = call i64 @f753(i64 %x)
  %z = add i64 %y, 752
  ret i64 %z
}

define internal i64 @f753(i64 %x) {
entry:
  %y = call i64 @f754(i64 %x)
  %z = add i64 %y, 753
  ret i64 %z
}

define internal i64 @f754(i64 %x) {
entry:
  %y = call i64 @f755(i64 %x)
  %z = add i64 %y, 754
  ret i64 %z
}

define internal i64 @f755(i64 %x) {
entry:
  %y = call i64 @f756(i64 %x)
  %z = add i64 %y, 755
  ret i64 %z
}

define internal i64 @f756(i64 %x) {
entry:
  %y = call i64 @f757(i64 %x)
  %z = add i64 %y, 756
  ret i64 %z
}

define internal i64 @f757(i64 %x) {
entry:
  %y = call i64 @f758(i64 %x)
  %z = add i64 %y, 757
  ret i64 %z
}

define internal i64 @f758(i64 %x) {
entry:
  %y = call i64 @f759(i64 %x)
  %z = add i64 %y, 758
  ret i64 %z
}

define internal i64 @f759(i64 %x) {
entry:
  %y = call i64 @f760(i64 %x)
  %z = add i64 %y, 759
  ret i64 %z
}

define internal i64 @f760(i64 %x) {
entry:
  %y = call i64 @f761(i64 %x)
  %z = add i64 %y, 760
  ret i64 %z
}

define internal i64 @f761(i64 %x) {
entry:
  %y = call i64 @f762(i64 %x)
  %z = add i64 %y, 761
  ret i64 %z
}

define internal i64 @f762(i64 %x) {
entry:
  %y = call i64 @f763(i64 %x)
  %z = add i64 %y, 762
  ret i64 %z
}

define internal i64 @f763(i64 %x) {
entry:
  %y = call i64 @f764(i64 %x)
  %z = add i64 %y, 763
  ret i64 %z
}

define internal i64 @f764(i64 %x) {
entry:
  %y = call i64 @f765(i64 %x)
  %z = add i64 %y, 764
  ret i64 %z
}

define internal i64 @f765(i64 %x) {
entry:
  %y = call i64 @f766(i64 %x)
  %z = add i64 %y, 765
  ret i64 %z
}

define internal i64 @f766(i64 %x) {
entry:
  %y = call i64 @f767(i64 %x)
  %z = add i64 %y, 766
  ret i64 %z
}

define internal i64 @f767(i64 %x) {
entry:
  %y = call i64 @f768(i64 %x)
  %z = add i64 %y, 767
  ret i64 %z
}

define internal i64 @f768(i64 %x) {
entry:
  %y = call i64 @f769(i64 %x)
  %z = add i64 %y, 768
  ret i64 %z
}

define internal i64 @f769(i64 %x) {
entry:
  %y = call i64 @f770(i64 %x)
  %z = add i64 %y, 769
  ret i64 %z
}

define internal i64 @f770(i64 %x) {
entry:
  %y = call i64 @f771(i64 %x)
  %z = add i64 %y, 770
  ret i64 %z
}

define internal i64 @f771(i64 %x) {
entry:
  %y = call i64 @f772(i64 %x)
  %z = add i64 %y, 771
  ret i64 %z
}

define internal i64 @f772(i64 %x) {
entry:
  %y = call i64 @f773(i64 %x)
  %z = add i64 %y, 772
  ret i64 %z
}

define internal i64 @f773(i64 %x) {
entry:
  %y = call i64 @f774(i64 %x)
  %z = add i64 %y, 773
  ret i64 %z
}

define internal i64 @f774(i64 %x) {
entry:
  %y = call i64 @f775(i64 %x)
  %z = add i64 %y, 774
  ret i64 %z
}

define internal i64 @f775(i64 %x) {
entry:
  %y = call i64 @f776(i64 %x)
  %z = add i64 %y, 775
  ret i64 %z
}

define internal i64 @f776(i64 %x) {
entry:
  %y = call i64 @f777(i64 %x)
  %z = add i64 %y, 776
  ret i64 %z
}

define internal i64 @f777(i64 %x) {
entry:
  %y = call i64 @f778(i64 %x)
  %z = add i64 %y, 777
  ret i64 %z
}

define internal i64 @f778(i64 %x) {
entry:
  %y = call i64 @f779(i64 %x)
  %z = add i64 %y, 778
  ret i64 %z
}

define internal i64 @f779(i64 %x) {
entry:
  %y = call i64 @f780(i64 %x)
  %z = add i64 %y, 779
  ret i64 %z
}

define internal i64 @f780(i64 %x) {
entry:
  %y = call i64 @f781(i64 %x)
  %z = add i64 %y, 780
  ret i64 %z
}

define internal i64 @f781(i64 %x) {
entry:
  %y = call i64 @f782(i64 %x)
  %z = add i64 %y, 781
  ret i64 %z
}

define internal i64 @f782(i64 %x) {
entry:
  %y = call i64 @f783(i64 %x)
  %z = add i64 %y, 782
  ret i64 %z
}

define internal i64 @f783(i64 %x) {
entry:
  %y = call i64 @f784(i64 %x)
  %z = add i64 %y, 783
  ret i64 %z
}

define internal i64 @f784(i64 %x) {
entry:
  %y = call i64 @f785(i64 %x)
  %z = add i64 %y, 784
  ret i64 %z
}

define internal i64 @f785(i64 %x) {
entry:
  %y = call i64 @f786(i64 %x)
  %z = add i64 %y, 785
  ret i64 %z
}

define internal i64 @f786(i64 %x) {
entry:
  %y = call i64 @f787(i64 %x)
  %z = add i64 %y, 786
  ret i64 %z
}

define internal i64 @f787(i64 %x) {
entry:
  %y = call i64 @f788(i64 %x)
  %z = add i64 %y, 787
  ret i64 %z
}

define internal i64 @f788(i64 %x) {
entry:
  %y = call i64 @f789(i64 %x)
  %z = add i64 %y, 788
  ret i64 %z
}

define internal i64 @f789(i64 %x) {
entry:
  %y = call i64 @f790(i64 %x)
  %z = add i64 %y, 789
  ret i64 %z
}

define internal i64 @f790(i64 %x) {
entry:
  %y = call i64 @f791(i64 %x)
  %z = add i64 %y, 790
  ret i64 %z
}

define internal i64 @f791(i64 %x) {
entry:
  %y = call i64 @f792(i64 %x)
  %z = add i64 %y, 791
  ret i64 %z
}

define internal i64 @f792(i64 %x) {
entry:
  %y = call i64 @f793(i64 %x)
  %z = add i64 %y, 792
  ret i64 %z
}

define internal i64 @f793(i64 %x) {
entry:
  %y = call i64 @f794(i64 %x)
  %z = add i64 %y, 793
  ret i64 %z
}

define internal i64 @f794(i64 %x) {
entry:
  %y = call i64 @f795(i64 %x)
  %z = add i64 %y, 794
  ret i64 %z
}

define internal i64 @f795(i64 %x) {
entry:
  %y = call i64 @f796(i64 %x)
  %z = add i64 %y, 795
  ret i64 %z
}

define internal i64 @f796(i64 %x) {
entry:
  %y = call i64 @f797(i64 %x)
  %z = add i64 %y, 796
  ret i64 %z
}

define internal i64 @f797(i64 %x) {
entry:
  %y = call i64 @f798(i64 %x)
  %z = add i64 %y, 797
  ret i64 %z
}

define internal i64 @f798(i64 %x) {
entry:
  %y = call i64 @f799(i64 %x)
  %z = add i64 %y, 798
  ret i64 %z
}

define internal i64 @f799(i64 %x) {
entry:
  %y = call i64 @f800(i64 %x)
  %z = add i64 %y, 799
  ret i64 %z
}

define internal i64 @f800(i64 %x) {
entry:
  %y = call i64 @f801(i64 %x)
  %z = add i64 %y, 800
  ret i64 %z
}

define internal i64 @f801(i64 %x) {
entry:
  %y = call i64 @f802(i64 %x)
  %z = add i64 %y, 801
  ret i64 %z
}

define internal i64 @f802(i64 %x) {
entry:
  %y = call i64 @f803(i64 %x)
  %z = add i64 %y, 802
  ret i64 %z
}

define internal i64 @f803(i64 %x) {
entry:
  %y = call i64 @f804(i64 %x)
  %z = add i64 %y, 803
  ret i64 %z
}

define internal i64 @f804(i64 %x) {
entry:
  %y = call i64 @f805(i64 %x)
  %z = add i64 %y, 804
  ret i64 %z
}

define internal i64 @f805(i64 %x) {
entry:
  %y = call i64 @f806(i64 %x)
  %z = add i64 %y, 805
  ret i64 %z
}

define internal i64 @f806(i64 %x) {
entry:
  %y = call i64 @f807(i64 %x)
  %z = add i64 %y, 806
  ret i64 %z
}

define internal i64 @f807(i64 %x) {
entry:
  %y = call i64 @f808(i64 %x)
  %z = add i64 %y, 807
  ret i64 %z
}

define internal i64 @f808(i64 %x) {
entry:
  %y = call i64 @f809(i64 %x)
  %z = add i64 %y, 808
  ret i64 %z
}

define internal i64 @f809(i64 %x) {
entry:
  %y = call i64 @f810(i64 %x)
  %z = add i64 %y, 809
  ret i64 %z
}

define internal i64 @f810(i64 %x) {
entry:
  %y = call i64 @f811(i64 %x)
  %z = add i64 %y, 810
  ret i64 %z
}

define internal i64 @f811(i64 %x) {
entry:
  %y = call i64 @f812(i64 %x)
  %z = add i64 %y, 811
  ret i64 %z
}

define internal i64 @f812(i64 %x) {
entry:
  %y = call i64 @f813(i64 %x)
  %z = add i64 %y, 812
  ret i64 %z
}

define internal i64 @f813(i64 %x) {
entry:
  %y = call i64 @f814(i64 %x)
  %z = add i64 %y, 813
  ret i64 %z
}

define internal i64 @f814(i64 %x) {
entry:
  %y = call i64 @f815(i64 %x)
  %z = add i64 %y, 814
  ret i64 %z
}

define internal i64 @f815(i64 %x) {
entry:
  %y = call i64 @f816(i64 %x)
  %z = add i64 %y, 815
  ret i64 %z
}

define internal i64 @f816(i64 %x) {
entry:
  %y = call i64 @f817(i64 %x)
  %z = add i64 %y, 816
  ret i64 %z
}

define internal i64 @f817(i64 %x) {
entry:
  %y = call i64 @f818(i64 %x)
  %z = add i64 %y, 817
  ret i64 %z
}

define internal i64 @f818(i64 %x) {
entry:
  %y = call i64 @f819(i64 %x)
  %z = add i64 %y, 818
  ret i64 %z
}

define internal i64 @f819(i64 %x) {
entry:
  %y = call i64 @f820(i64 %x)
  %z = add i64 %y, 819
  ret i64 %z
}

define internal i64 @f820(i64 %x) {
entry:
  %y = call i64 @f821(i64 %x)
  %z = add i64 %y, 820
  ret i64 %z
}

define internal i64 @f821(i64 %x) {
entry:
  %y = call i64 @f822(i64 %x)
  %z = add i64 %y, 821
  ret i64 %z
}

define internal i64 @f822(i64 %x) {
entry:
  %y = call i64 @f823(i64 %x)
  %z = add i64 %y, 822
  ret i64 %z
}

define internal i64 @f823(i64 %x) {
entry:
  %y = call i64 @f824(i64 %x)
  %z = add i64 %y, 823
  ret i64 %z
}

define internal i64 @f824(i64 %x) {
entry:
  %y = call i64 @f825(i64 %x)
  %z = add i64 %y, 824
  ret i64 %z
}

define internal i64 @f825(i64 %x) {
entry:
  %y = call i64 @f826(i64 %x)
  %z = add i64 %y, 825
  ret i64 %z
}

define internal i64 @f826(i64 %x) {
entry:
  %y = call i64 @f827(i64 %x)
  %z = add i64 %y, 826
  ret i64 %z
}

define internal i64 @f827(i64 %x) {
entry:
  %y = call i64 @f828(i64 %x)
  %z = add i64 %y, 827
  ret i64 %z
}

define internal i64 @f828(i64 %x) {
entry:
  %y = call i64 @f829(i64 %x)
  %z = add i64 %y, 828
  ret i64 %z
}

define internal i64 @f829(i64 %x) {
entry:
  %y = call i64 @f830(i64 %x)
  %z = add i64 %y, 829
  ret i64 %z
}

define internal i64 @f830(i64 %x) {
entry:
  %y = call i64 @f831(i64 %x)
  %z = add i64 %y, 830
  ret i64 %z
}

define internal i64 @f831(i64 %x) {
entry:
  %y = call i64 @f832(i64 %x)
  %z = add i64 %y, 831
  ret i64 %z
}

define internal i64 @f832(i64 %x) {
entry:
  %y = call i64 @f833(i64 %x)
  %z = add i64 %y, 832
  ret i64 %z
}

define internal i64 @f833(i64 %x) {
entry:
  %y = call i64 @f834(i64 %x)
  %z = add i64 %y, 833
  ret i64 %z
}

define internal i64 @f834(i64 %x) {
entry:
  %y = call i64 @f835(i64 %x)
  %z = add i64 %y, 834
  ret i64 %z
}

define internal i64 @f835(i64 %x) {
entry:
  %y = call i64 @f836(i64 %x)
  %z = add i64 %y, 835
  ret i64 %z
}

define internal i64 @f836(i64 %x) {
entry:
  %y = call i64 @f837(i64 %x)
  %z = add i64 %y, 836
  ret i64 %z
}

define internal i64 @f837(i64 %x) {
entry:
  %y = call i64 @f838(i64 %x)
  %z = add i64 %y, 837
  ret i64 %z
}

define internal i64 @f838(i64 %x) {
entry:
  %y = call i64 @f839(i64 %x)
  %z = add i64 %y, 838
  ret i64 %z
}

define internal i64 @f839(i64 %x) {
entry:
  %y = call i64 @f840(i64 %x)
  %z = add i64 %y, 839
  ret i64 %z
}

define internal i64 @f840(i64 %x) {
entry:
  %y = call i64 @f841(i64 %x)
  %z = add i64 %y, 840
  ret i64 %z
}

define internal i64 @f841(i64 %x) {
entry:
  %y = call i64 @f842(i64 %x)
  %z = add i64 %y, 841
  ret i64 %z
}

define internal i64 @f842(i64 %x) {
entry:
  %y = call i64 @f843(i64 %x)
  %z = add i64 %y, 842
  ret i64 %z
}

define internal i64 @f843(i64 %x) {
entry:
  %y = call i64 @f844(i64 %x)
  %z = add i64 %y, 843
  ret i64 %z
}

define internal i64 @f844(i64 %x) {
entry:
  %y = call i64 @f845(i64 %x)
  %z = add i64 %y, 844
  ret i64 %z
}

define internal i64 @f845(i64 %x) {
entry:
  %y = call i64 @f846(i64 %x)
  %z = add i64 %y, 845
  ret i64 %z
}

define internal i64 @f846(i64 %x) {
entry:
  %y = call i64 @f847(i64 %x)
  %z = add i64 %y, 846
  ret i64 %z
}

define internal i64 @f847(i64 %x) {
entry:
  %y = call i64 @f848(i64 %x)
  %z = add i64 %y, 847
  ret i64 %z
}

define internal i64 @f848(i64 %x) {
entry:
  %y = call i64 @f849(i64 %x)
  %z = add i64 %y, 848
  ret i64 %z
}

define internal i64 @f849(i64 %x) {
entry:
  %y = call i64 @f850(i64 %x)
  %z = add i64 %y, 849
  ret i64 %z
}

define internal i64 @f850(i64 %x) {
entry:
  %y = call i64 @f851(i64 %x)
  %z = add i64 %y, 850
  ret i64 %z
}

define internal i64 @f851(i64 %x) {
entry:
  %y = call i64 @f852(i64 %x)
  %z = add i64 %y, 851
  ret i64 %z
}

define internal i64 @f852(i64 %x) {
entry:
  %y = call i64 @f853(i64 %x)
  %z = add i64 %y, 852
  ret i64 %z
}

define internal i64 @f853(i64 %x) {
entry:
  %y = call i64 @f854(i64 %x)
  %z = add i64 %y, 853
  ret i64 %z
}

define internal i64 @f854(i64 %x) {
entry:
  %y = call i64 @f855(i64 %x)
  %z = add i64 %y, 854
  ret i64 %z
}

define internal i64 @f855(i64 %x) {
entry:
  %y = call i64 @f856(i64 %x)
  %z = add i64 %y, 855
  ret i64 %z
}

define internal i64 @f856(i64 %x) {
entry:
  %y = call i64 @f857(i64 %x)
  %z = add i64 %y, 856
  ret i64 %z
}

define internal i64 @f857(i64 %x) {
entry:
  %y = call i64 @f858(i64 %x)
  %z = add i64 %y, 857
  ret i64 %z
}

define internal i64 @f858(i64 %x) {
entry:
  %y = call i64 @f859(i64 %x)
  %z = add i64 %y, 858
  ret i64 %z
}

define internal i64 @f859(i64 %x) {
entry:
  %y = call i64 @f860(i64 %x)
  %z = add i64 %y, 859
  ret i64 %z
}

define internal i64 @f860(i64 %x) {
entry:
  %y = call i64 @f861(i64 %x)
  %z = add i64 %y, 860
  ret i64 %z
}

define internal i64 @f861(i64 %x) {
entry:
  %y = call i64 @f862(i64 %x)
  %z = add i64 %y, 861
  ret i64 %z
}

define internal i64 @f862(i64 %x) {
entry:
  %y = call i64 @f863(i64 %x)
  %z = add i64 %y, 862
  ret i64 %z
}

define internal i64 @f863(i64 %x) {
entry:
  %y = call i64 @f864(i64 %x)
  %z = add i64 %y, 863
  ret i64 %z
}

define internal i64 @f864(i64 %x) {
entry:
  %y = call i64 @f865(i64 %x)
  %z = add i64 %y, 864
  ret i64 %z
}

define internal i64 @f865(i64 %x) {
entry:
  %y = call i64 @f866(i64 %x)
  %z = add i64 %y, 865
  ret i64 %z
}

define internal i64 @f866(i64 %x) {
entry:
  %y = call i64 @f867(i64 %x)
  %z = add i64 %y, 866
  ret i64 %z
}

define internal i64 @f867(i64 %x) {
entry:
  %y = call i64 @f868(i64 %x)
  %z = add i64 %y, 867
  ret i64 %z
}

define internal i64 @f868(i64 %x) {
entry:
  %y = call i64 @f869(i64 %x)
  %z = add i64 %y, 868
  ret i64 %z
}

define internal i64 @f869(i64 %x) {
entry:
  %y = call i64 @f870(i64 %x)
  %z = add i64 %y, 869
  ret i64 %z
}

define internal i64 @f870(i64 %x) {
entry:
  %y = call i64 @f871(i64 %x)
  %z = add i64 %y, 870
  ret i64 %z
}

define internal i64 @f871(i64 %x) {
entry:
  %y = call i64 @f872(i64 %x)
  %z = add i64 %y, 871
  ret i64 %z
}

define internal i64 @f872(i64 %x) {
entry:
  %y = call i64 @f873(i64 %x)
  %z = add i64 %y, 872
  ret i64 %z
}

define internal i64 @f873(i64 %x) {
entry:
  %y = call i64 @f874(i64 %x)
  %z = add i64 %y, 873
  ret i64 %z
}

define internal i64 @f874(i64 %x) {
entry:
  %y = call i64 @f875(i64 %x)
  %z = add i64 %y, 874
  ret i64 %z
}

define internal i64 @f875(i64 %x) {
entry:
  %y = call i64 @f876(i64 %x)
  %z = add i64 %y, 875
  ret i64 %z
}

define internal i64 @f876(i64 %x) {
entry:
  %y = call i64 @f877(i64 %x)
  %z = add i64 %y, 876
  ret i64 %z
}

define internal i64 @f877(i64 %x) {
entry:
  %y = call i64 @f878(i64 %x)
  %z = add i64 %y, 877
  ret i64 %z
}

define internal i64 @f878(i64 %x) {
entry:
  %y = call i64 @f879(i64 %x)
  %z = add i64 %y, 878
  ret i64 %z
}

define internal i64 @f879(i64 %x) {
entry:
  %y = call i64 @f880(i64 %x)
  %z = add i64 %y, 879
  ret i64 %z
}

define internal i64 @f880(i64 %x) {
entry:
  %y = call i64 @f881(i64 %x)
  %z = add i64 %y, 880
  ret i64 %z
}

define internal i64 @f881(i64 %x) {
entry:
  %y = call i64 @f882(i64 %x)
  %z = add i64 %y, 881
  ret i64 %z
}

define internal i64 @f882(i64 %x) {
entry:
  %y = call i64 @f883(i64 %x)
  %z = add i64 %y, 882
  ret i64 %z
}

define internal i64 @f883(i64 %x) {
entry:
  %y = call i64 @f884(i64 %x)
  %z = add i64 %y, 883
  ret i64 %z
}

define internal i64 @f884(i64 %x) {
entry:
  %y = call i64 @f885(i64 %x)
  %z = add i64 %y, 884
  ret i64 %z
}

define internal i64 @f885(i64 %x) {
entry:
  %y = call i64 @f886(i64 %x)
  %z = add i64 %y, 885
  ret i64 %z
}

define internal i64 @f886(i64 %x) {
entry:
  %y = call i64 @f887(i64 %x)
  %z = add i64 %y, 886
  ret i64 %z
}

define internal i64 @f887(i64 %x) {
entry:
  %y = call i64 @f888(i64 %x)
  %z = add i64 %y, 887
  ret i64 %z
}

define internal i64 @f888(i64 %x) {
entry:
  %y = call i64 @f889(i64 %x)
  %z = add i64 %y, 888
  ret i64 %z
}

define internal i64 @f889(i64 %x) {
entry:
  %y = call i64 @f890(i64 %x)
  %z = add i64 %y, 889
  ret i64 %z
}

define internal i64 @f890(i64 %x) {
entry:
  %y = call i64 @f891(i64 %x)
  %z = add i64 %y, 890
  ret i64 %z
}

define internal i64 @f891(i64 %x) {
entry:
  %y = call i64 @f892(i64 %x)
  %z = add i64 %y, 891
  ret i64 %z
}

define internal i64 @f892(i64 %x) {
entry:
  %y = call i64 @f893(i64 %x)
  %z = add i64 %y, 892
  ret i64 %z
}

define internal i64 @f893(i64 %x) {
entry:
  %y = call i64 @f894(i64 %x)
  %z = add i64 %y, 893
  ret i64 %z
}

define internal i64 @f894(i64 %x) {
entry:
  %y = call i64 @f895(i64 %x)
  %z = add i64 %y, 894
  ret i64 %z
}

define internal i64 @f895(i64 %x) {
entry:
  %y = call i64 @f896(i64 %x)
  %z = add i64 %y, 895
  ret i64 %z
}

define internal i64 @f896(i64 %x) {
entry:
  %y = call i64 @f897(i64 %x)
  %z = add i64 %y, 896
  ret i64 %z
}

define internal i64 @f897(i64 %x) {
entry:
  %y = call i64 @f898(i64 %x)
  %z = add i64 %y, 897
  ret i64 %z
}

define internal i64 @f898(i64 %x) {
entry:
  %y = call i64 @f899(i64 %x)
  %z = add i64 %y, 898
  ret i64 %z
}

define internal i64 @f899(i64 %x) {
entry:
  %y = call i64 @f900(i64 %x)
  %z = add i64 %y, 899
  ret i64 %z
}

define internal i64 @f900(i64 %x) {
entry:
  %y = call i64 @f901(i64 %x)
  %z = add i64 %y, 900
  ret i64 %z
}

define internal i64 @f901(i64 %x) {
entry:
  %y = call i64 @f902(i64 %x)
  %z = add i64 %y, 901
  ret i64 %z
}

define internal i64 @f902(i64 %x) {
entry:
  %y = call i64 @f903(i64 %x)
  %z = add i64 %y, 902
  ret i64 %z
}

define internal i64 @f903(i64 %x) {
entry:
  %y = call i64 @f904(i64 %x)
  %z = add i64 %y, 903
  ret i64 %z
}

define internal i64 @f904(i64 %x) {
entry:
  %y = call i64 @f905(i64 %x)
  %z = add i64 %y, 904
  ret i64 %z
}

define internal i64 @f905(i64 %x) {
entry:
  %y = call i64 @f906(i64 %x)
  %z = add i64 %y, 905
  ret i64 %z
}

define internal i64 @f906(i64 %x) {
entry:
  %y = call i64 @f907(i64 %x)
  %z = add i64 %y, 906
  ret i64 %z
}

define internal i64 @f907(i64 %x) {
entry:
  %y = call i64 @f908(i64 %x)
  %z = add i64 %y, 907
  ret i64 %z
}

define internal i64 @f908(i64 %x) {
entry:
  %y = call i64 @f909(i64 %x)
  %z = add i64 %y, 908
  ret i64 %z
}

define internal i64 @f909(i64 %x) {
entry:
  %y = call i64 @f910(i64 %x)
  %z = add i64 %y, 909
  ret i64 %z
}

define internal i64 @f910(i64 %x) {
entry:
  %y = call i64 @f911(i64 %x)
  %z = add i64 %y, 910
  ret i64 %z
}

define internal i64 @f911(i64 %x) {
entry:
  %y = call i64 @f912(i64 %x)
  %z = add i64 %y, 911
  ret i64 %z
}

define internal i64 @f912(i64 %x) {
entry:
  %y = call i64 @f913(i64 %x)
  %z = add i64 %y, 912
  ret i64 %z
}

define internal i64 @f913(i64 %x) {
entry:
  %y = call i64 @f914(i64 %x)
  %z = add i64 %y, 913
  ret i64 %z
}

define internal i64 @f914(i64 %x) {
entry:
  %y = call i64 @f915(i64 %x)
  %z = add i64 %y, 914
  ret i64 %z
}

define internal i64 @f915(i64 %x) {
entry:
  %y = call i64 @f916(i64 %x)
  %z = add i64 %y, 915
  ret i64 %z
}

define internal i64 @f916(i64 %x) {
entry:
  %y = call i64 @f917(i64 %x)
  %z = add i64 %y, 916
  ret i64 %z
}

define internal i64 @f917(i64 %x) {
entry:
  %y = call i64 @f918(i64 %x)
  %z = add i64 %y, 917
  ret i64 %z
}

define internal i64 @f918(i64 %x) {
entry:
  %y = call i64 @f919(i64 %x)
  %z = add i64 %y, 918
  ret i64 %z
}

define internal i64 @f919(i64 %x) {
entry:
  %y = call i64 @f920(i64 %x)
  %z = add i64 %y, 919
  ret i64 %z
}

define internal i64 @f920(i64 %x) {
entry:
  %y = call i64 @f921(i64 %x)
  %z = add i64 %y, 920
  ret i64 %z
}

define internal i64 @f921(i64 %x) {
entry:
  %y = call i64 @f922(i64 %x)
  %z = add i64 %y, 921
  ret i64 %z
}

define internal i64 @f922(i64 %x) {
entry:
  %y = call i64 @f923(i64 %x)
  %z = add i64 %y, 922
  ret i64 %z
}

define internal i64 @f923(i64 %x) {
entry:
  %y = call i64 @f924(i64 %x)
  %z = add i64 %y, 923
  ret i64 %z
}

define internal i64 @f924(i64 %x) {
entry:
  %y = call i64 @f925(i64 %x)
  %z = add i64 %y, 924
  ret i64 %z
}

define internal i64 @f925(i64 %x) {
entry:
  %y = call i64 @f926(i64 %x)
  %z = add i64 %y, 925
  ret i64 %z
}

define internal i64 @f926(i64 %x) {
entry:
  %y = call i64 @f927(i64 %x)
  %z = add i64 %y, 926
  ret i64 %z
}

define internal i64 @f927(i64 %x) {
entry:
  %y = call i64 @f928(i64 %x)
  %z = add i64 %y, 927
  ret i64 %z
}

define internal i64 @f928(i64 %x) {
entry:
  %y = call i64 @f929(i64 %x)
  %z = add i64 %y, 928
  ret i64 %z
}

define internal i64 @f929(i64 %x) {
entry:
  %y = call i64 @f930(i64 %x)
  %z = add i64 %y, 929
  ret i64 %z
}

define internal i64 @f930(i64 %x) {
entry:
  %y = call i64 @f931(i64 %x)
  %z = add i64 %y, 930
  ret i64 %z
}

define internal i64 @f931(i64 %x) {
entry:
  %y = call i64 @f932(i64 %x)
  %z = add i64 %y, 931
  ret i64 %z
}

define internal i64 @f932(i64 %x) {
entry:
  %y = call i64 @f933(i64 %x)
  %z = add i64 %y, 932
  ret i64 %z
}

define internal i64 @f933(i64 %x) {
entry:
  %y = call i64 @f934(i64 %x)
  %z = add i64 %y, 933
  ret i64 %z
}

define internal i64 @f934(i64 %x) {
entry:
  %y = call i64 @f935(i64 %x)
  %z = add i64 %y, 934
  ret i64 %z
}

define internal i64 @f935(i64 %x) {
entry:
  %y = call i64 @f936(i64 %x)
  %z = add i64 %y, 935
  ret i64 %z
}

define internal i64 @f936(i64 %x) {
entry:
  %y = call i64 @f937(i64 %x)
  %z = add i64 %y, 936
  ret i64 %z
}

define internal i64 @f937(i64 %x) {
entry:
  %y = call i64 @f938(i64 %x)
  %z = add i64 %y, 937
  ret i64 %z
}

define internal i64 @f938(i64 %x) {
entry:
  %y = call i64 @f939(i64 %x)
  %z = add i64 %y, 938
  ret i64 %z
}

define internal i64 @f939(i64 %x) {
entry:
  %y = call i64 @f940(i64 %x)
  %z = add i64 %y, 939
  ret i64 %z
}

define internal i64 @f940(i64 %x) {
entry:
  %y = call i64 @f941(i64 %x)
  %z = add i64 %y, 940
  ret i64 %z
}

define internal i64 @f941(i64 %x) {
entry:
  %y = call i64 @f942(i64 %x)
  %z = add i64 %y, 941
  ret i64 %z
}

define internal i64 @f942(i64 %x) {
entry:
  %y = call i64 @f943(i64 %x)
  %z = add i64 %y, 942
  ret i64 %z
}

define internal i64 @f943(i64 %x) {
entry:
  %y = call i64 @f944(i64 %x)
  %z = add i64 %y, 943
  ret i64 %z
}

define internal i64 @f944(i64 %x) {
entry:
  %y = call i64 @f945(i64 %x)
  %z = add i64 %y, 944
  ret i64 %z
}

define internal i64 @f945(i64 %x) {
entry:
  %y = call i64 @f946(i64 %x)
  %z = add i64 %y, 945
  ret i64 %z
}

define internal i64 @f946(i64 %x) {
entry:
  %y = call i64 @f947(i64 %x)
  %z = add i64 %y, 946
  ret i64 %z
}

define internal i64 @f947(i64 %x) {
entry:
  %y = call i64 @f948(i64 %x)
  %z = add i64 %y, 947
  ret i64 %z
}

define internal i64 @f948(i64 %x) {
entry:
  %y = call i64 @f949(i64 %x)
  %z = add i64 %y, 948
  ret i64 %z
}

define internal i64 @f949(i64 %x) {
entry:
  %y = call i64 @f950(i64 %x)
  %z = add i64 %y, 949
  ret i64 %z
}

define internal i64 @f950(i64 %x) {
entry:
  %y = call i64 @f951(i64 %x)
  %z = add i64 %y, 950
  ret i64 %z
}

define internal i64 @f951(i64 %x) {
entry:
  %y = call i64 @f952(i64 %x)
  %z = add i64 %y, 951
  ret i64 %z
}

define internal i64 @f952(i64 %x) {
entry:
  %y = call i64 @f953(i64 %x)
  %z = add i64 %y, 952
  ret i64 %z
}

define internal i64 @f953(i64 %x) {
entry:
  %y = call i64 @f954(i64 %x)
  %z = add i64 %y, 953
  ret i64 %z
}

define internal i64 @f954(i64 %x) {
entry:
  %y = call i64 @f955(i64 %x)
  %z = add i64 %y, 954
  ret i64 %z
}

define internal i64 @f955(i64 %x) {
entry:
  %y = call i64 @f956(i64 %x)
  %z = add i64 %y, 955
  ret i64 %z
}

define internal i64 @f956(i64 %x) {
entry:
  %y = call i64 @f957(i64 %x)
  %z = add i64 %y, 956
  ret i64 %z
}

define internal i64 @f957(i64 %x) {
entry:
  %y = call i64 @f958(i64 %x)
  %z = add i64 %y, 957
  ret i64 %z
}

define internal i64 @f958(i64 %x) {
entry:
  %y = call i64 @f959(i64 %x)
  %z = add i64 %y, 958
  ret i64 %z
}

define internal i64 @f959(i64 %x) {
entry:
  %y = call i64 @f960(i64 %x)
  %z = add i64 %y, 959
  ret i64 %z
}

define internal i64 @f960(i64 %x) {
entry:
  %y = call i64 @f961(i64 %x)
  %z = add i64 %y, 960
  ret i64 %z
}

define internal i64 @f961(i64 %x) {
entry:
  %y = call i64 @f962(i64 %x)
  %z = add i64 %y, 961
  ret i64 %z
}

define internal i64 @f962(i64 %x) {
entry:
  %y = call i64 @f963(i64 %x)
  %z = add i64 %y, 962
  ret i64 %z
}

define internal i64 @f963(i64 %x) {
entry:
  %y = call i64 @f964(i64 %x)
  %z = add i64 %y, 963
  ret i64 %z
}

define internal i64 @f964(i64 %x) {
entry:
  %y = call i64 @f965(i64 %x)
  %z = add i64 %y, 964
  ret i64 %z
}

define internal i64 @f965(i64 %x) {
entry:
  %y = call i64 @f966(i64 %x)
  %z = add i64 %y, 965
  ret i64 %z
}

define internal i64 @f966(i64 %x) {
entry:
  %y = call i64 @f967(i64 %x)
  %z = add i64 %y, 966
  ret i64 %z
}

define internal i64 @f967(i64 %x) {
entry:
  %y = call i64 @f968(i64 %x)
  %z = add i64 %y, 967
  ret i64 %z
}

define internal i64 @f968(i64 %x) {
entry:
  %y = call i64 @f969(i64 %x)
  %z = add i64 %y, 968
  ret i64 %z
}

define internal i64 @f969(i64 %x) {
entry:
  %y = call i64 @f970(i64 %x)
  %z = add i64 %y, 969
  ret i64 %z
}

define internal i64 @f970(i64 %x) {
entry:
  %y = call i64 @f971(i64 %x)
  %z = add i64 %y, 970
  ret i64 %z
}

define internal i64 @f971(i64 %x) {
entry:
  %y = call i64 @f972(i64 %x)
  %z = add i64 %y, 971
  ret i64 %z
}

define internal i64 @f972(i64 %x) {
entry:
  %y = call i64 @f973(i64 %x)
  %z = add i64 %y, 972
  ret i64 %z
}

define internal i64 @f973(i64 %x) {
entry:
  %y = call i64 @f974(i64 %x)
  %z = add i64 %y, 973
  ret i64 %z
}

define internal i64 @f974(i64 %x) {
entry:
  %y = call i64 @f975(i64 %x)
  %z = add i64 %y, 974
  ret i64 %z
}

define internal i64 @f975(i64 %x) {
entry:
  %y = call i64 @f976(i64 %x)
  %z = add i64 %y, 975
  ret i64 %z
}

define internal i64 @f976(i64 %x) {
entry:
  %y = call i64 @f977(i64 %x)
  %z = add i64 %y, 976
  ret i64 %z
}

define internal i64 @f977(i64 %x) {
entry:
  %y = call i64 @f978(i64 %x)
  %z = add i64 %y, 977
  ret i64 %z
}

define internal i64 @f978(i64 %x) {
entry:
  %y = call i64 @f979(i64 %x)
  %z = add i64 %y, 978
  ret i64 %z
}

define internal i64 @f979(i64 %x) {
entry:
  %y = call i64 @f980(i64 %x)
  %z = add i64 %y, 979
  ret i64 %z
}

define internal i64 @f980(i64 %x) {
entry:
  %y = call i64 @f981(i64 %x)
  %z = add i64 %y, 980
  ret i64 %z
}

define internal i64 @f981(i64 %x) {
entry:
  %y = call i64 @f982(i64 %x)
  %z = add i64 %y, 981
  ret i64 %z
}

define internal i64 @f982(i64 %x) {
entry:
  %y = call i64 @f983(i64 %x)
  %z = add i64 %y, 982
  ret i64 %z
}

define internal i64 @f983(i64 %x) {
entry:
  %y = call i64 @f984(i64 %x)
  %z = add i64 %y, 983
  ret i64 %z
}

define internal i64 @f984(i64 %x) {
entry:
  %y = call i64 @f985(i64 %x)
  %z = add i64 %y, 984
  ret i64 %z
}

define internal i64 @f985(i64 %x) {
entry:
  %y = call i64 @f986(i64 %x)
  %z = add i64 %y, 985
  ret i64 %z
}

define internal i64 @f986(i64 %x) {
entry:
  %y = call i64 @f987(i64 %x)
  %z = add i64 %y, 986
  ret i64 %z
}

define internal i64 @f987(i64 %x) {
entry:
  %y = call i64 @f988(i64 %x)
  %z = add i64 %y, 987
  ret i64 %z
}

define internal i64 @f988(i64 %x) {
entry:
  %y = call i64 @f989(i64 %x)
  %z = add i64 %y, 988
  ret i64 %z
}

define internal i64 @f989(i64 %x) {
entry:
  %y = call i64 @f990(i64 %x)
  %z = add i64 %y, 989
  ret i64 %z
}

define internal i64 @f990(i64 %x) {
entry:
  %y = call i64 @f991(i64 %x)
  %z = add i64 %y, 990
  ret i64 %z
}

define internal i64 @f991(i64 %x) {
entry:
  %y = call i64 @f992(i64 %x)
  %z = add i64 %y, 991
  ret i64 %z
}

define internal i64 @f992(i64 %x) {
entry:
  %y = call i64 @f993(i64 %x)
  %z = add i64 %y, 992
  ret i64 %z
}

define internal i64 @f993(i64 %x) {
entry:
  %y = call i64 @f994(i64 %x)
  %z = add i64 %y, 993
  ret i64 %z
}

define internal i64 @f994(i64 %x) {
entry:
  %y = call i64 @f995(i64 %x)
  %z = add i64 %y, 994
  ret i64 %z
}

define internal i64 @f995(i64 %x) {
entry:
  %y = call i64 @f996(i64 %x)
  %z = add i64 %y, 995
  ret i64 %z
}

define internal i64 @f996(i64 %x) {
entry:
  %y = call i64 @f997(i64 %x)
  %z = add i64 %y, 996
  ret i64 %z
}

define internal i64 @f997(i64 %x) {
entry:
  %y = call i64 @f998(i64 %x)
  %z = add i64 %y, 997
  ret i64 %z
}

define internal i64 @f998(i64 %x) {
entry:
  %y = call i64 @f999(i64 %x)
  %z = add i64 %y, 998
  ret i64 %z
}

define internal i64 @f999(i64 %x) {
entry:
  %y = call i64 @f1000(i64 %x)
  %z = add i64 %y, 999
  ret i64 %z
}

define internal i64 @f1000(i64 %x) {
entry:
  %y = call i64 @f1001(i64 %x)
  %z = add i64 %y, 1000
  ret i64 %z
}

define internal i64 @f1001(i64 %x) {
entry:
  %y = call i64 @f1002(i64 %x)
  %z = add i64 %y, 1001
  ret i64 %z
}

define internal i64 @f1002(i64 %x) {
entry:
  %y = call i64 @f1003(i64 %x)
  %z = add i64 %y, 1002
  ret i64 %z
}

define internal i64 @f1003(i64 %x) {
entry:
  %y = call i64 @f1004(i64 %x)
  %z = add i64 %y, 1003
  ret i64 %z
}

define internal i64 @f1004(i64 %x) {
entry:
  %y = call i64 @f1005(i64 %x)
  %z = add i64 %y, 1004
  ret i64 %z
}

define internal i64 @f1005(i64 %x) {
entry:
  %y = call i64 @f1006(i64 %x)
  %z = add i64 %y, 1005
  ret i64 %z
}

define internal i64 @f1006(i64 %x) {
entry:
  %y = call i64 @f1007(i64 %x)
  %z = add i64 %y, 1006
  ret i64 %z
}

define internal i64 @f1007(i64 %x) {
entry:
  %y = call i64 @f1008(i64 %x)
  %z = add i64 %y, 1007
  ret i64 %z
}

define internal i64 @f1008(i64 %x) {
entry:
  %y = call i64 @f1009(i64 %x)
  %z = add i64 %y, 1008
  ret i64 %z
}

define internal i64 @f1009(i64 %x) {
entry:
  %y = call i64 @f1010(i64 %x)
  %z = add i64 %y, 1009
  ret i64 %z
}

define internal i64 @f1010(i64 %x) {
entry:
  %y = call i64 @f1011(i64 %x)
  %z = add i64 %y, 1010
  ret i64 %z
}

define internal i64 @f1011(i64 %x) {
entry:
  %y = call i64 @f1012(i64 %x)
  %z = add i64 %y, 1011
  ret i64 %z
}

define internal i64 @f1012(i64 %x) {
entry:
  %y = call i64 @f1013(i64 %x)
  %z = add i64 %y, 1012
  ret i64 %z
}

define internal i64 @f1013(i64 %x) {
entry:
  %y = call i64 @f1014(i64 %x)
  %z = add i64 %y, 1013
  ret i64 %z
}

define internal i64 @f1014(i64 %x) {
entry:
  %y = call i64 @f1015(i64 %x)
  %z = add i64 %y, 1014
  ret i64 %z
}

define internal i64 @f1015(i64 %x) {
entry:
  %y = call i64 @f1016(i64 %x)
  %z = add i64 %y, 1015
  ret i64 %z
}

define internal i64 @f1016(i64 %x) {
entry:
  %y = call i64 @f1017(i64 %x)
  %z = add i64 %y, 1016
  ret i64 %z
}

define internal i64 @f1017(i64 %x) {
entry:
  %y = call i64 @f1018(i64 %x)
  %z = add i64 %y, 1017
  ret i64 %z
}

define internal i64 @f1018(i64 %x) {
entry:
  %y = call i64 @f1019(i64 %x)
  %z = add i64 %y, 1018
  ret i64 %z
}

define internal i64 @f1019(i64 %x) {
entry:
  %y = call i64 @f1020(i64 %x)
  %z = add i64 %y, 1019
  ret i64 %z
}

define internal i64 @f1020(i64 %x) {
entry:
  %y = call i64 @f1021(i64 %x)
  %z = add i64 %y, 1020
  ret i64 %z
}

define internal i64 @f1021(i64 %x) {
entry:
  %y = call i64 @f1022(i64 %x)
  %z = add i64 %y, 1021
  ret i64 %z
}

define internal i64 @f1022(i64 %x) {
entry:
  %y = call i64 @f1023(i64 %x)
  %z = add i64 %y, 1022
  ret i64 %z
}

define internal i64 @f1023(i64 %x) {
entry:
  %y = call i64 @f1024(i64 %x)
  %z = add i64 %y, 1023
  ret i64 %z
}

define internal i64 @f1024(i64 %x) {
entry:
  %y = call i64 @f1025(i64 %x)
  %z = add i64 %y, 1024
  ret i64 %z
}

define internal i64 @f1025(i64 %x) {
entry:
  %y = call i64 @f1026(i64 %x)
  %z = add i64 %y, 1025
  ret i64 %z
}

define internal i64 @f1026(i64 %x) {
entry:
  %y = call i64 @f1027(i64 %x)
  %z = add i64 %y, 1026
  ret i64 %z
}

define internal i64 @f1027(i64 %x) {
entry:
  %y = call i64 @f1028(i64 %x)
  %z = add i64 %y, 1027
  ret i64 %z
}

define internal i64 @f1028(i64 %x) {
entry:
  %y = call i64 @f1029(i64 %x)
  %z = add i64 %y, 1028
  ret i64 %z
}

define internal i64 @f1029(i64 %x) {
entry:
  %y = call i64 @f1030(i64 %x)
  %z = add i64 %y, 1029
  ret i64 %z
}

define internal i64 @f1030(i64 %x) {
entry:
  %y = call i64 @f1031(i64 %x)
  %z = add i64 %y, 1030
  ret i64 %z
}

define internal i64 @f1031(i64 %x) {
entry:
  %y = call i64 @f1032(i64 %x)
  %z = add i64 %y, 1031
  ret i64 %z
}

define internal i64 @f1032(i64 %x) {
entry:
  %y = call i64 @f1033(i64 %x)
  %z = add i64 %y, 1032
  ret i64 %z
}

define internal i64 @f1033(i64 %x) {
entry:
  %y = call i64 @f1034(i64 %x)
  %z = add i64 %y, 1033
  ret i64 %z
}

define internal i64 @f1034(i64 %x) {
entry:
  %y = call i64 @f1035(i64 %x)
  %z = add i64 %y, 1034
  ret i64 %z
}

define internal i64 @f1035(i64 %x) {
entry:
  %y = call i64 @f1036(i64 %x)
  %z = add i64 %y, 1035
  ret i64 %z
}

define internal i64 @f1036(i64 %x) {
entry:
  %y = call i64 @f1037(i64 %x)
  %z = add i64 %y, 1036
  ret i64 %z
}

define internal i64 @f1037(i64 %x) {
entry:
  %y = call i64 @f1038(i64 %x)
  %z = add i64 %y, 1037
  ret i64 %z
}

define internal i64 @f1038(i64 %x) {
entry:
  %y = call i64 @f1039(i64 %x)
  %z = add i64 %y, 1038
  ret i64 %z
}

define internal i64 @f1039(i64 %x) {
entry:
  %y = call i64 @f1040(i64 %x)
  %z = add i64 %y, 1039
  ret i64 %z
}

define internal i64 @f1040(i64 %x) {
entry:
  %y = call i64 @f1041(i64 %x)
  %z = add i64 %y, 1040
  ret i64 %z
}

define internal i64 @f1041(i64 %x) {
entry:
  %y = call i64 @f1042(i64 %x)
  %z = add i64 %y, 1041
  ret i64 %z
}

define internal i64 @f1042(i64 %x) {
entry:
  %y = call i64 @f1043(i64 %x)
  %z = add i64 %y, 1042
  ret i64 %z
}

define internal i64 @f1043(i64 %x) {
entry:
  %y = call i64 @f1044(i64 %x)
  %z = add i64 %y, 1043
  ret i64 %z
}

define internal i64 @f1044(i64 %x) {
entry:
  %y = call i64 @f1045(i64 %x)
  %z = add i64 %y, 1044
  ret i64 %z
}

define internal i64 @f1045(i64 %x) {
entry:
  %y = call i64 @f1046(i64 %x)
  %z = add i64 %y, 1045
  ret i64 %z
}

define internal i64 @f1046(i64 %x) {
entry:
  %y = call i64 @f1047(i64 %x)
  %z = add i64 %y, 1046
  ret i64 %z
}

define internal i64 @f1047(i64 %x) {
entry:
  %y = call i64 @f1048(i64 %x)
  %z = add i64 %y, 1047
  ret i64 %z
}

define internal i64 @f1048(i64 %x) {
entry:
  %y = call i64 @f1049(i64 %x)
  %z = add i64 %y, 1048
  ret i64 %z
}

define internal i64 @f1049(i64 %x) {
entry:
  %y = call i64 @f1050(i64 %x)
  %z = add i64 %y, 1049
  ret i64 %z
}

define internal i64 @f1050(i64 %x) {
entry:
  %y = call i64 @f1051(i64 %x)
  %z = add i64 %y, 1050
  ret i64 %z
}

define internal i64 @f1051(i64 %x) {
entry:
  %y = call i64 @f1052(i64 %x)
  %z = add i64 %y, 1051
  ret i64 %z
}

define internal i64 @f1052(i64 %x) {
entry:
  %y = call i64 @f1053(i64 %x)
  %z = add i64 %y, 1052
  ret i64 %z
}

define internal i64 @f1053(i64 %x) {
entry:
  %y = call i64 @f1054(i64 %x)
  %z = add i64 %y, 1053
  ret i64 %z
}

define internal i64 @f1054(i64 %x) {
entry:
  %y = call i64 @f1055(i64 %x)
  %z = add i64 %y, 1054
  ret i64 %z
}

define internal i64 @f1055(i64 %x) {
entry:
  %y = call i64 @f1056(i64 %x)
  %z = add i64 %y, 1055
  ret i64 %z
}

define internal i64 @f1056(i64 %x) {
entry:
  %y = call i64 @f1057(i64 %x)
  %z = add i64 %y, 1056
  ret i64 %z
}

define internal i64 @f1057(i64 %x) {
entry:
  %y = call i64 @f1058(i64 %x)
  %z = add i64 %y, 1057
  ret i64 %z
}

define internal i64 @f1058(i64 %x) {
entry:
  %y = call i64 @f1059(i64 %x)
  %z = add i64 %y, 1058
  ret i64 %z
}

define internal i64 @f1059(i64 %x) {
entry:
  %y = call i64 @f1060(i64 %x)
  %z = add i64 %y, 1059
  ret i64 %z
}

define internal i64 @f1060(i64 %x) {
entry:
  %y = call i64 @f1061(i64 %x)
  %z = add i64 %y, 1060
  ret i64 %z
}

define internal i64 @f1061(i64 %x) {
entry:
  %y = call i64 @f1062(i64 %x)
  %z = add i64 %y, 1061
  ret i64 %z
}

define internal i64 @f1062(i64 %x) {
entry:
  %y = call i64 @f1063(i64 %x)
  %z = add i64 %y, 1062
  ret i64 %z
}

define internal i64 @f1063(i64 %x) {
entry:
  %y = call i64 @f1064(i64 %x)
  %z = add i64 %y, 1063
  ret i64 %z
}

define internal i64 @f1064(i64 %x) {
entry:
  %y = call i64 @f1065(i64 %x)
  %z = add i64 %y, 1064
  ret i64 %z
}

define internal i64 @f1065(i64 %x) {
entry:
  %y = call i64 @f1066(i64 %x)
  %z = add i64 %y, 1065
  ret i64 %z
}

define internal i64 @f1066(i64 %x) {
entry:
  %y = call i64 @f1067(i64 %x)
  %z = add i64 %y, 1066
  ret i64 %z
}

define internal i64 @f1067(i64 %x) {
entry:
  %y = call i64 @f1068(i64 %x)
  %z = add i64 %y, 1067
  ret i64 %z
}

define internal i64 @f1068(i64 %x) {
entry:
  %y = call i64 @f1069(i64 %x)
  %z = add i64 %y, 1068
  ret i64 %z
}

define internal i64 @f1069(i64 %x) {
entry:
  %y = call i64 @f1070(i64 %x)
  %z = add i64 %y, 1069
  ret i64 %z
}

define internal i64 @f1070(i64 %x) {
entry:
  %y = call i64 @f1071(i64 %x)
  %z = add i64 %y, 1070
  ret i64 %z
}

define internal i64 @f1071(i64 %x) {
entry:
  %y = call i64 @f1072(i64 %x)
  %z = add i64 %y, 1071
  ret i64 %z
}

define internal i64 @f1072(i64 %x) {
entry:
  %y = call i64 @f1073(i64 %x)
  %z = add i64 %y, 1072
  ret i64 %z
}

define internal i64 @f1073(i64 %x) {
entry:
  %y = call i64 @f1074(i64 %x)
  %z = add i64 %y, 1073
  ret i64 %z
}

define internal i64 @f1074(i64 %x) {
entry:
  %y = call i64 @f1075(i64 %x)
  %z = add i64 %y, 1074
  ret i64 %z
}

define internal i64 @f1075(i64 %x) {
entry:
  %y = call i64 @f1076(i64 %x)
  %z = add i64 %y, 1075
  ret i64 %z
}

define internal i64 @f1076(i64 %x) {
entry:
  %y = call i64 @f1077(i64 %x)
  %z = add i64 %y, 1076
  ret i64 %z
}

define internal i64 @f1077(i64 %x) {
entry:
  %y = call i64 @f1078(i64 %x)
  %z = add i64 %y, 1077
  ret i64 %z
}

define internal i64 @f1078(i64 %x) {
entry:
  %y = call i64 @f1079(i64 %x)
  %z = add i64 %y, 1078
  ret i64 %z
}

define internal i64 @f1079(i64 %x) {
entry:
  %y = call i64 @f1080(i64 %x)
  %z = add i64 %y, 1079
  ret i64 %z
}

define internal i64 @f1080(i64 %x) {
entry:
  %y = call i64 @f1081(i64 %x)
  %z = add i64 %y, 1080
  ret i64 %z
}

define internal i64 @f1081(i64 %x) {
entry:
  %y = call i64 @f1082(i64 %x)
  %z = add i64 %y, 1081
  ret i64 %z
}

define internal i64 @f1082(i64 %x) {
entry:
  %y = call i64 @f1083(i64 %x)
  %z = add i64 %y, 1082
  ret i64 %z
}

define internal i64 @f1083(i64 %x) {
entry:
  %y = call i64 @f1084(i64 %x)
  %z = add i64 %y, 1083
  ret i64 %z
}

define internal i64 @f1084(i64 %x) {
entry:
  %y = call i64 @f1085(i64 %x)
  %z = add i64 %y, 1084
  ret i64 %z
}

define internal i64 @f1085(i64 %x) {
entry:
  %y = call i64 @f1086(i64 %x)
  %z = add i64 %y, 1085
  ret i64 %z
}

define internal i64 @f1086(i64 %x) {
entry:
  %y = call i64 @f1087(i64 %x)
  %z = add i64 %y, 1086
  ret i64 %z
}

define internal i64 @f1087(i64 %x) {
entry:
  %y = call i64 @f1088(i64 %x)
  %z = add i64 %y, 1087
  ret i64 %z
}

define internal i64 @f1088(i64 %x) {
entry:
  %y = call i64 @f1089(i64 %x)
  %z = add i64 %y, 1088
  ret i64 %z
}

define internal i64 @f1089(i64 %x) {
entry:
  %y = call i64 @f1090(i64 %x)
  %z = add i64 %y, 1089
  ret i64 %z
}

define internal i64 @f1090(i64 %x) {
entry:
  %y = call i64 @f1091(i64 %x)
  %z = add i64 %y, 1090
  ret i64 %z
}

define internal i64 @f1091(i64 %x) {
entry:
  %y = call i64 @f1092(i64 %x)
  %z = add i64 %y, 1091
  ret i64 %z
}

define internal i64 @f1092(i64 %x) {
entry:
  %y = call i64 @f1093(i64 %x)
  %z = add i64 %y, 1092
  ret i64 %z
}

define internal i64 @f1093(i64 %x) {
entry:
  %y = call i64 @f1094(i64 %x)
  %z = add i64 %y, 1093
  ret i64 %z
}

define internal i64 @f1094(i64 %x) {
entry:
  %y = call i64 @f1095(i64 %x)
  %z = add i64 %y, 1094
  ret i64 %z
}

define internal i64 @f1095(i64 %x) {
entry:
  %y = call i64 @f1096(i64 %x)
  %z = add i64 %y, 1095
  ret i64 %z
}

define internal i64 @f1096(i64 %x) {
entry:
  %y = call i64 @f1097(i64 %x)
  %z = add i64 %y, 1096
  ret i64 %z
}

define internal i64 @f1097(i64 %x) {
entry:
  %y = call i64 @f1098(i64 %x)
  %z = add i64 %y, 1097
  ret i64 %z
}

define internal i64 @f1098(i64 %x) {
entry:
  %y = call i64 @f1099(i64 %x)
  %z = add i64 %y, 1098
  ret i64 %z
}

define internal i64 @f1099(i64 %x) {
entry:
  %y = call i64 @f1100(i64 %x)
  %z = add i64 %y, 1099
  ret i64 %z
}

define internal i64 @f1100(i64 %x) {
entry:
  %y = call i64 @f1101(i64 %x)
  %z = add i64 %y, 1100
  ret i64 %z
}

define internal i64 @f1101(i64 %x) {
entry:
  %y = call i64 @f1102(i64 %x)
  %z = add i64 %y, 1101
  ret i64 %z
}

define internal i64 @f1102(i64 %x) {
entry:
  %y = call i64 @f1103(i64 %x)
  %z = add i64 %y, 1102
  ret i64 %z
}

define internal i64 @f1103(i64 %x) {
entry:
  %y = call i64 @f1104(i64 %x)
  %z = add i64 %y, 1103
  ret i64 %z
}

define internal i64 @f1104(i64 %x) {
entry:
  %y = call i64 @f1105(i64 %x)
  %z = add i64 %y, 1104
  ret i64 %z
}

define internal i64 @f1105(i64 %x) {
entry:
  %y = call i64 @f1106(i64 %x)
  %z = add i64 %y, 1105
  ret i64 %z
}

define internal i64 @f1106(i64 %x) {
entry:
  %y = call i64 @f1107(i64 %x)
  %z = add i64 %y, 1106
  ret i64 %z
}

define internal i64 @f1107(i64 %x) {
entry:
  %y = call i64 @f1108(i64 %x)
  %z = add i64 %y, 1107
  ret i64 %z
}

define internal i64 @f1108(i64 %x) {
entry:
  %y = call i64 @f1109(i64 %x)
  %z = add i64 %y, 1108
  ret i64 %z
}

define internal i64 @f1109(i64 %x) {
entry:
  %y = call i64 @f1110(i64 %x)
  %z = add i64 %y, 1109
  ret i64 %z
}

define internal i64 @f1110(i64 %x) {
entry:
  %y = call i64 @f1111(i64 %x)
  %z = add i64 %y, 1110
  ret i64 %z
}

define internal i64 @f1111(i64 %x) {
entry:
  %y = call i64 @f1112(i64 %x)
  %z = add i64 %y, 1111
  ret i64 %z
}

define internal i64 @f1112(i64 %x) {
entry:
  %y = call i64 @f1113(i64 %x)
  %z = add i64 %y, 1112
  ret i64 %z
}

define internal i64 @f1113(i64 %x) {
entry:
  %y = call i64 @f1114(i64 %x)
  %z = add i64 %y, 1113
  ret i64 %z
}

define internal i64 @f1114(i64 %x) {
entry:
  %y = call i64 @f1115(i64 %x)
  %z = add i64 %y, 1114
  ret i64 %z
}

define internal i64 @f1115(i64 %x) {
entry:
  %y = call i64 @f1116(i64 %x)
  %z = add i64 %y, 1115
  ret i64 %z
}

define internal i64 @f1116(i64 %x) {
entry:
  %y = call i64 @f1117(i64 %x)
  %z = add i64 %y, 1116
  ret i64 %z
}

define internal i64 @f1117(i64 %x) {
entry:
  %y = call i64 @f1118(i64 %x)
  %z = add i64 %y, 1117
  ret i64 %z
}

define internal i64 @f1118(i64 %x) {
entry:
  %y = call i64 @f1119(i64 %x)
  %z = add i64 %y, 1118
  ret i64 %z
}

define internal i64 @f1119(i64 %x) {
entry:
  %y = call i64 @f1120(i64 %x)
  %z = add i64 %y, 1119
  ret i64 %z
}

define internal i64 @f1120(i64 %x) {
entry:
  %y = call i64 @f1121(i64 %x)
  %z = add i64 %y, 1120
  ret i64 %z
}

define internal i64 @f1121(i64 %x) {
entry:
  %y = call i64 @f1122(i64 %x)
  %z = add i64 %y, 1121
  ret i64 %z
}

define internal i64 @f1122(i64 %x) {
entry:
  %y = call i64 @f1123(i64 %x)
  %z = add i64 %y, 1122
  ret i64 %z
}

define internal i64 @f1123(i64 %x) {
entry:
  %y = call i64 @f1124(i64 %x)
  %z = add i64 %y, 1123
  ret i64 %z
}

define internal i64 @f1124(i64 %x) {
entry:
  %y = call i64 @f1125(i64 %x)
  %z = add i64 %y, 1124
  ret i64 %z
}

define internal i64 @f1125(i64 %x) {
entry:
  %y = call i64 @f1126(i64 %x)
  %z = add i64 %y, 1125
  ret i64 %z
}

define internal i64 @f1126(i64 %x) {
entry:
  %y = call i64 @f1127(i64 %x)
  %z = add i64 %y, 1126
  ret i64 %z
}

define internal i64 @f1127(i64 %x) {
entry:
  %y = call i64 @f1128(i64 %x)
  %z = add i64 %y, 1127
  ret i64 %z
}

define internal i64 @f1128(i64 %x) {
entry:
  %y = call i64 @f1129(i64 %x)
  %z = add i64 %y, 1128
  ret i64 %z
}

define internal i64 @f1129(i64 %x) {
entry:
  %y = call i64 @f1130(i64 %x)
  %z = add i64 %y, 1129
  ret i64 %z
}

define internal i64 @f1130(i64 %x) {
entry:
  %y = call i64 @f1131(i64 %x)
  %z = add i64 %y, 1130
  ret i64 %z
}

define internal i64 @f1131(i64 %x) {
entry:
  %y = call i64 @f1132(i64 %x)
  %z = add i64 %y, 1131
  ret i64 %z
}

define internal i64 @f1132(i64 %x) {
entry:
  %y = call i64 @f1133(i64 %x)
  %z = add i64 %y, 1132
  ret i64 %z
}

define internal i64 @f1133(i64 %x) {
entry:
  %y = call i64 @f1134(i64 %x)
  %z = add i64 %y, 1133
  ret i64 %z
}

define internal i64 @f1134(i64 %x) {
entry:
  %y = call i64 @f1135(i64 %x)
  %z = add i64 %y, 1134
  ret i64 %z
}

define internal i64 @f1135(i64 %x) {
entry:
  %y = call i64 @f1136(i64 %x)
  %z = add i64 %y, 1135
  ret i64 %z
}

define internal i64 @f1136(i64 %x) {
entry:
  %y = call i64 @f1137(i64 %x)
  %z = add i64 %y, 1136
  ret i64 %z
}

define internal i64 @f1137(i64 %x) {
entry:
  %y = call i64 @f1138(i64 %x)
  %z = add i64 %y, 1137
  ret i64 %z
}

define internal i64 @f1138(i64 %x) {
entry:
  %y = call i64 @f1139(i64 %x)
  %z = add i64 %y, 1138
  ret i64 %z
}

define internal i64 @f1139(i64 %x) {
entry:
  %y = call i64 @f1140(i64 %x)
  %z = add i64 %y, 1139
  ret i64 %z
}

define internal i64 @f1140(i64 %x) {
entry:
  %y = call i64 @f1141(i64 %x)
  %z = add i64 %y, 1140
  ret i64 %z
}

define internal i64 @f1141(i64 %x) {
entry:
  %y = call i64 @f1142(i64 %x)
  %z = add i64 %y, 1141
  ret i64 %z
}

define internal i64 @f1142(i64 %x) {
entry:
  %y = call i64 @f1143(i64 %x)
  %z = add i64 %y, 1142
  ret i64 %z
}

define internal i64 @f1143(i64 %x) {
entry:
  %y = call i64 @f1144(i64 %x)
  %z = add i64 %y, 1143
  ret i64 %z
}

define internal i64 @f1144(i64 %x) {
entry:
  %y = call i64 @f1145(i64 %x)
  %z = add i64 %y, 1144
  ret i64 %z
}

define internal i64 @f1145(i64 %x) {
entry:
  %y = call i64 @f1146(i64 %x)
  %z = add i64 %y, 1145
  ret i64 %z
}

define internal i64 @f1146(i64 %x) {
entry:
  %y = call i64 @f1147(i64 %x)
  %z = add i64 %y, 1146
  ret i64 %z
}

define internal i64 @f1147(i64 %x) {
entry:
  %y = call i64 @f1148(i64 %x)
  %z = add i64 %y, 1147
  ret i64 %z
}

define internal i64 @f1148(i64 %x) {
entry:
  %y = call i64 @f1149(i64 %x)
  %z = add i64 %y, 1148
  ret i64 %z
}

define internal i64 @f1149(i64 %x) {
entry:
  %y = call i64 @f1150(i64 %x)
  %z = add i64 %y, 1149
  ret i64 %z
}

define internal i64 @f1150(i64 %x) {
entry:
  %y = call i64 @f1151(i64 %x)
  %z = add i64 %y, 1150
  ret i64 %z
}

define internal i64 @f1151(i64 %x) {
entry:
  %y = call i64 @f1152(i64 %x)
  %z = add i64 %y, 1151
  ret i64 %z
}

define internal i64 @f1152(i64 %x) {
entry:
  %y = call i64 @f1153(i64 %x)
  %z = add i64 %y, 1152
  ret i64 %z
}

define internal i64 @f1153(i64 %x) {
entry:
  %y = call i64 @f1154(i64 %x)
  %z = add i64 %y, 1153
  ret i64 %z
}

define internal i64 @f1154(i64 %x) {
entry:
  %y = call i64 @f1155(i64 %x)
  %z = add i64 %y, 1154
  ret i64 %z
}

define internal i64 @f1155(i64 %x) {
entry:
  %y = call i64 @f1156(i64 %x)
  %z = add i64 %y, 1155
  ret i64 %z
}

define internal i64 @f1156(i64 %x) {
entry:
  %y = call i64 @f1157(i64 %x)
  %z = add i64 %y, 1156
  ret i64 %z
}

define internal i64 @f1157(i64 %x) {
entry:
  %y = call i64 @f1158(i64 %x)
  %z = add i64 %y, 1157
  ret i64 %z
}

define internal i64 @f1158(i64 %x) {
entry:
  %y = call i64 @f1159(i64 %x)
  %z = add i64 %y, 1158
  ret i64 %z
}

define internal i64 @f1159(i64 %x) {
entry:
  %y = call i64 @f1160(i64 %x)
  %z = add i64 %y, 1159
  ret i64 %z
}

define internal i64 @f1160(i64 %x) {
entry:
  %y = call i64 @f1161(i64 %x)
  %z = add i64 %y, 1160
  ret i64 %z
}

define internal i64 @f1161(i64 %x) {
entry:
  %y = call i64 @f1162(i64 %x)
  %z = add i64 %y, 1161
  ret i64 %z
}

define internal i64 @f1162(i64 %x) {
entry:
  %y = call i64 @f1163(i64 %x)
  %z = add i64 %y, 1162
  ret i64 %z
}

define internal i64 @f1163(i64 %x) {
entry:
  %y = call i64 @f1164(i64 %x)
  %z = add i64 %y, 1163
  ret i64 %z
}

define internal i64 @f1164(i64 %x) {
entry:
  %y = call i64 @f1165(i64 %x)
  %z = add i64 %y, 1164
  ret i64 %z
}

define internal i64 @f1165(i64 %x) {
entry:
  %y = call i64 @f1166(i64 %x)
  %z = add i64 %y, 1165
  ret i64 %z
}

define internal i64 @f1166(i64 %x) {
entry:
  %y = call i64 @f1167(i64 %x)
  %z = add i64 %y, 1166
  ret i64 %z
}

define internal i64 @f1167(i64 %x) {
entry:
  %y = call i64 @f1168(i64 %x)
  %z = add i64 %y, 1167
  ret i64 %z
}

define internal i64 @f1168(i64 %x) {
entry:
  %y = call i64 @f1169(i64 %x)
  %z = add i64 %y, 1168
  ret i64 %z
}

define internal i64 @f1169(i64 %x) {
entry:
  %y = call i64 @f1170(i64 %x)
  %z = add i64 %y, 1169
  ret i64 %z
}

define internal i64 @f1170(i64 %x) {
entry:
  %y = call i64 @f1171(i64 %x)
  %z = add i64 %y, 1170
  ret i64 %z
}

define internal i64 @f1171(i64 %x) {
entry:
  %y = call i64 @f1172(i64 %x)
  %z = add i64 %y, 1171
  ret i64 %z
}

define internal i64 @f1172(i64 %x) {
entry:
  %y = call i64 @f1173(i64 %x)
  %z = add i64 %y, 1172
  ret i64 %z
}

define internal i64 @f1173(i64 %x) {
entry:
  %y = call i64 @f1174(i64 %x)
  %z = add i64 %y, 1173
  ret i64 %z
}

define internal i64 @f1174(i64 %x) {
entry:
  %y = call i64 @f1175(i64 %x)
  %z = add i64 %y, 1174
  ret i64 %z
}

define internal i64 @f1175(i64 %x) {
entry:
  %y = call i64 @f1176(i64 %x)
  %z = add i64 %y, 1175
  ret i64 %z
}

define internal i64 @f1176(i64 %x) {
entry:
  %y = call i64 @f1177(i64 %x)
  %z = add i64 %y, 1176
  ret i64 %z
}

define internal i64 @f1177(i64 %x) {
entry:
  %y = call i64 @f1178(i64 %x)
  %z = add i64 %y, 1177
  ret i64 %z
}

define internal i64 @f1178(i64 %x) {
entry:
  %y = call i64 @f1179(i64 %x)
  %z = add i64 %y, 1178
  ret i64 %z
}

define internal i64 @f1179(i64 %x) {
entry:
  %y = call i64 @f1180(i64 %x)
  %z = add i64 %y, 1179
  ret i64 %z
}

define internal i64 @f1180(i64 %x) {
entry:
  %y = call i64 @f1181(i64 %x)
  %z = add i64 %y, 1180
  ret i64 %z
}

define internal i64 @f1181(i64 %x) {
entry:
  %y = call i64 @f1182(i64 %x)
  %z = add i64 %y, 1181
  ret i64 %z
}

define internal i64 @f1182(i64 %x) {
entry:
  %y = call i64 @f1183(i64 %x)
  %z = add i64 %y, 1182
  ret i64 %z
}

define internal i64 @f1183(i64 %x) {
entry:
  %y = call i64 @f1184(i64 %x)
  %z = add i64 %y, 1183
  ret i64 %z
}

define internal i64 @f1184(i64 %x) {
entry:
  %y = call i64 @f1185(i64 %x)
  %z = add i64 %y, 1184
  ret i64 %z
}

define internal i64 @f1185(i64 %x) {
entry:
  %y = call i64 @f1186(i64 %x)
  %z = add i64 %y, 1185
  ret i64 %z
}

define internal i64 @f1186(i64 %x) {
entry:
  %y = call i64 @f1187(i64 %x)
  %z = add i64 %y, 1186
  ret i64 %z
}

define internal i64 @f1187(i64 %x) {
entry:
  %y = call i64 @f1188(i64 %x)
  %z = add i64 %y, 1187
  ret i64 %z
}

define internal i64 @f1188(i64 %x) {
entry:
  %y = call i64 @f1189(i64 %x)
  %z = add i64 %y, 1188
  ret i64 %z
}

define internal i64 @f1189(i64 %x) {
entry:
  %y = call i64 @f1190(i64 %x)
  %z = add i64 %y, 1189
  ret i64 %z
}

define internal i64 @f1190(i64 %x) {
entry:
  %y = call i64 @f1191(i64 %x)
  %z = add i64 %y, 1190
  ret i64 %z
}

define internal i64 @f1191(i64 %x) {
entry:
  %y = call i64 @f1192(i64 %x)
  %z = add i64 %y, 1191
  ret i64 %z
}

define internal i64 @f1192(i64 %x) {
entry:
  %y = call i64 @f1193(i64 %x)
  %z = add i64 %y, 1192
  ret i64 %z
}

define internal i64 @f1193(i64 %x) {
entry:
  %y = call i64 @f1194(i64 %x)
  %z = add i64 %y, 1193
  ret i64 %z
}

define internal i64 @f1194(i64 %x) {
entry:
  %y = call i64 @f1195(i64 %x)
  %z = add i64 %y, 1194
  ret i64 %z
}

define internal i64 @f1195(i64 %x) {
entry:
  %y = call i64 @f1196(i64 %x)
  %z = add i64 %y, 1195
  ret i64 %z
}

define internal i64 @f1196(i64 %x) {
entry:
  %y = call i64 @f1197(i64 %x)
  %z = add i64 %y, 1196
  ret i64 %z
}

define internal i64 @f1197(i64 %x) {
entry:
  %y = call i64 @f1198(i64 %x)
  %z = add i64 %y, 1197
  ret i64 %z
}

define internal i64 @f1198(i64 %x) {
entry:
  %y = call i64 @f1199(i64 %x)
  %z = add i64 %y, 1198
  ret i64 %z
}

define internal i64 @f1199(i64 %x) {
entry:
  %y = call i64 @f1200(i64 %x)
  %z = add i64 %y, 1199
  ret i64 %z
}

define internal i64 @f1200(i64 %x) {
entry:
  %y = call i64 @f1201(i64 %x)
  %z = add i64 %y, 1200
  ret i64 %z
}

define internal i64 @f1201(i64 %x) {
entry:
  %y = call i64 @f1202(i64 %x)
  %z = add i64 %y, 1201
  ret i64 %z
}

define internal i64 @f1202(i64 %x) {
entry:
  %y = call i64 @f1203(i64 %x)
  %z = add i64 %y, 1202
  ret i64 %z
}

define internal i64 @f1203(i64 %x) {
entry:
  %y = call i64 @f1204(i64 %x)
  %z = add i64 %y, 1203
  ret i64 %z
}

define internal i64 @f1204(i64 %x) {
entry:
  %y = call i64 @f1205(i64 %x)
  %z = add i64 %y, 1204
  ret i64 %z
}

define internal i64 @f1205(i64 %x) {
entry:
  %y = call i64 @f1206(i64 %x)
  %z = add i64 %y, 1205
  ret i64 %z
}

define internal i64 @f1206(i64 %x) {
entry:
  %y = call i64 @f1207(i64 %x)
  %z = add i64 %y, 1206
  ret i64 %z
}

define internal i64 @f1207(i64 %x) {
entry:
  %y = call i64 @f1208(i64 %x)
  %z = add i64 %y, 1207
  ret i64 %z
}

define internal i64 @f1208(i64 %x) {
entry:
  %y = call i64 @f1209(i64 %x)
  %z = add i64 %y, 1208
  ret i64 %z
}

define internal i64 @f1209(i64 %x) {
entry:
  %y = call i64 @f1210(i64 %x)
  %z = add i64 %y, 1209
  ret i64 %z
}

define internal i64 @f1210(i64 %x) {
entry:
  %y = call i64 @f1211(i64 %x)
  %z = add i64 %y, 1210
  ret i64 %z
}

define internal i64 @f1211(i64 %x) {
entry:
  %y = call i64 @f1212(i64 %x)
  %z = add i64 %y, 1211
  ret i64 %z
}

define internal i64 @f1212(i64 %x) {
entry:
  %y = call i64 @f1213(i64 %x)
  %z = add i64 %y, 1212
  ret i64 %z
}

define internal i64 @f1213(i64 %x) {
entry:
  %y = call i64 @f1214(i64 %x)
  %z = add i64 %y, 1213
  ret i64 %z
}

define internal i64 @f1214(i64 %x) {
entry:
  %y = call i64 @f1215(i64 %x)
  %z = add i64 %y, 1214
  ret i64 %z
}

define internal i64 @f1215(i64 %x) {
entry:
  %y = call i64 @f1216(i64 %x)
  %z = add i64 %y, 1215
  ret i64 %z
}

define internal i64 @f1216(i64 %x) {
entry:
  %y = call i64 @f1217(i64 %x)
  %z = add i64 %y, 1216
  ret i64 %z
}

define internal i64 @f1217(i64 %x) {
entry:
  %y = call i64 @f1218(i64 %x)
  %z = add i64 %y, 1217
  ret i64 %z
}

define internal i64 @f1218(i64 %x) {
entry:
  %y = call i64 @f1219(i64 %x)
  %z = add i64 %y, 1218
  ret i64 %z
}

define internal i64 @f1219(i64 %x) {
entry:
  %y = call i64 @f1220(i64 %x)
  %z = add i64 %y, 1219
  ret i64 %z
}

define internal i64 @f1220(i64 %x) {
entry:
  %y = call i64 @f1221(i64 %x)
  %z = add i64 %y, 1220
  ret i64 %z
}

define internal i64 @f1221(i64 %x) {
entry:
  %y = call i64 @f1222(i64 %x)
  %z = add i64 %y, 1221
  ret i64 %z
}

define internal i64 @f1222(i64 %x) {
entry:
  %y = call i64 @f1223(i64 %x)
  %z = add i64 %y, 1222
  ret i64 %z
}

define internal i64 @f1223(i64 %x) {
entry:
  %y = call i64 @f1224(i64 %x)
  %z = add i64 %y, 1223
  ret i64 %z
}

define internal i64 @f1224(i64 %x) {
entry:
  %y = call i64 @f1225(i64 %x)
  %z = add i64 %y, 1224
  ret i64 %z
}

define internal i64 @f1225(i64 %x) {
entry:
  %y = call i64 @f1226(i64 %x)
  %z = add i64 %y, 1225
  ret i64 %z
}

define internal i64 @f1226(i64 %x) {
entry:
  %y = call i64 @f1227(i64 %x)
  %z = add i64 %y, 1226
  ret i64 %z
}

define internal i64 @f1227(i64 %x) {
entry:
  %y = call i64 @f1228(i64 %x)
  %z = add i64 %y, 1227
  ret i64 %z
}

define internal i64 @f1228(i64 %x) {
entry:
  %y = call i64 @f1229(i64 %x)
  %z = add i64 %y, 1228
  ret i64 %z
}

define internal i64 @f1229(i64 %x) {
entry:
  %y = call i64 @f1230(i64 %x)
  %z = add i64 %y, 1229
  ret i64 %z
}

define internal i64 @f1230(i64 %x) {
entry:
  %y = call i64 @f1231(i64 %x)
  %z = add i64 %y, 1230
  ret i64 %z
}

define internal i64 @f1231(i64 %x) {
entry:
  %y = call i64 @f1232(i64 %x)
  %z = add i64 %y, 1231
  ret i64 %z
}

define internal i64 @f1232(i64 %x) {
entry:
  %y = call i64 @f1233(i64 %x)
  %z = add i64 %y, 1232
  ret i64 %z
}

define internal i64 @f1233(i64 %x) {
entry:
  %y = call i64 @f1234(i64 %x)
  %z = add i64 %y, 1233
  ret i64 %z
}

define internal i64 @f1234(i64 %x) {
entry:
  %y = call i64 @f1235(i64 %x)
  %z = add i64 %y, 1234
  ret i64 %z
}

define internal i64 @f1235(i64 %x) {
entry:
  %y = call i64 @f1236(i64 %x)
  %z = add i64 %y, 1235
  ret i64 %z
}

define internal i64 @f1236(i64 %x) {
entry:
  %y = call i64 @f1237(i64 %x)
  %z = add i64 %y, 1236
  ret i64 %z
}

define internal i64 @f1237(i64 %x) {
entry:
  %y = call i64 @f1238(i64 %x)
  %z = add i64 %y, 1237
  ret i64 %z
}

define internal i64 @f1238(i64 %x) {
entry:
  %y = call i64 @f1239(i64 %x)
  %z = add i64 %y, 1238
  ret i64 %z
}

define internal i64 @f1239(i64 %x) {
entry:
  %y = call i64 @f1240(i64 %x)
  %z = add i64 %y, 1239
  ret i64 %z
}

define internal i64 @f1240(i64 %x) {
entry:
  %y = call i64 @f1241(i64 %x)
  %z = add i64 %y, 1240
  ret i64 %z
}

define internal i64 @f1241(i64 %x) {
entry:
  %y = call i64 @f1242(i64 %x)
  %z = add i64 %y, 1241
  ret i64 %z
}

define internal i64 @f1242(i64 %x) {
entry:
  %y = call i64 @f1243(i64 %x)
  %z = add i64 %y, 1242
  ret i64 %z
}

define internal i64 @f1243(i64 %x) {
entry:
  %y = call i64 @f1244(i64 %x)
  %z = add i64 %y, 1243
  ret i64 %z
}

define internal i64 @f1244(i64 %x) {
entry:
  %y = call i64 @f1245(i64 %x)
  %z = add i64 %y, 1244
  ret i64 %z
}

define internal i64 @f1245(i64 %x) {
entry:
  %y = call i64 @f1246(i64 %x)
  %z = add i64 %y, 1245
  ret i64 %z
}

define internal i64 @f1246(i64 %x) {
entry:
  %y = call i64 @f1247(i64 %x)
  %z = add i64 %y, 1246
  ret i64 %z
}

define internal i64 @f1247(i64 %x) {
entry:
  %y = call i64 @f1248(i64 %x)
  %z = add i64 %y, 1247
  ret i64 %z
}

define internal i64 @f1248(i64 %x) {
entry:
  %y = call i64 @f1249(i64 %x)
  %z = add i64 %y, 1248
  ret i64 %z
}

define internal i64 @f1249(i64 %x) {
entry:
  %y = call i64 @f1250(i64 %x)
  %z = add i64 %y, 1249
  ret i64 %z
}

define internal i64 @f1250(i64 %x) {
entry:
  %y = call i64 @f1251(i64 %x)
  %z = add i64 %y, 1250
  ret i64 %z
}

define internal i64 @f1251(i64 %x) {
entry:
  %y = call i64 @f1252(i64 %x)
  %z = add i64 %y, 1251
  ret i64 %z
}

define internal i64 @f1252(i64 %x) {
entry:
  %y = call i64 @f1253(i64 %x)
  %z = add i64 %y, 1252
  ret i64 %z
}

define internal i64 @f1253(i64 %x) {
entry:
  %y = call i64 @f1254(i64 %x)
  %z = add i64 %y, 1253
  ret i64 %z
}

define internal i64 @f1254(i64 %x) {
entry:
  %y = call i64 @f1255(i64 %x)
  %z = add i64 %y, 1254
  ret i64 %z
}

define internal i64 @f1255(i64 %x) {
entry:
  %y = call i64 @f1256(i64 %x)
  %z = add i64 %y, 1255
  ret i64 %z
}

define internal i64 @f1256(i64 %x) {
entry:
  %y = call i64 @f1257(i64 %x)
  %z = add i64 %y, 1256
  ret i64 %z
}

define internal i64 @f1257(i64 %x) {
entry:
  %y = call i64 @f1258(i64 %x)
  %z = add i64 %y, 1257
  ret i64 %z
}

define internal i64 @f1258(i64 %x) {
entry:
  %y = call i64 @f1259(i64 %x)
  %z = add i64 %y, 1258
  ret i64 %z
}

define internal i64 @f1259(i64 %x) {
entry:
  %y = call i64 @f1260(i64 %x)
  %z = add i64 %y, 1259
  ret i64 %z
}

define internal i64 @f1260(i64 %x) {
entry:
  %y = call i64 @f1261(i64 %x)
  %z = add i64 %y, 1260
  ret i64 %z
}

define internal i64 @f1261(i64 %x) {
entry:
  %y = call i64 @f1262(i64 %x)
  %z = add i64 %y, 1261
  ret i64 %z
}

define internal i64 @f1262(i64 %x) {
entry:
  %y = call i64 @f1263(i64 %x)
  %z = add i64 %y, 1262
  ret i64 %z
}

define internal i64 @f1263(i64 %x) {
entry:
  %y = call i64 @f1264(i64 %x)
  %z = add i64 %y, 1263
  ret i64 %z
}

define internal i64 @f1264(i64 %x) {
entry:
  %y = call i64 @f1265(i64 %x)
  %z = add i64 %y, 1264
  ret i64 %z
}

define internal i64 @f1265(i64 %x) {
entry:
  %y = call i64 @f1266(i64 %x)
  %z = add i64 %y, 1265
  ret i64 %z
}

define internal i64 @f1266(i64 %x) {
entry:
  %y = call i64 @f1267(i64 %x)
  %z = add i64 %y, 1266
  ret i64 %z
}

define internal i64 @f1267(i64 %x) {
entry:
  %y = call i64 @f1268(i64 %x)
  %z = add i64 %y, 1267
  ret i64 %z
}

define internal i64 @f1268(i64 %x) {
entry:
  %y = call i64 @f1269(i64 %x)
  %z = add i64 %y, 1268
  ret i64 %z
}

define internal i64 @f1269(i64 %x) {
entry:
  %y = call i64 @f1270(i64 %x)
  %z = add i64 %y, 1269
  ret i64 %z
}

define internal i64 @f1270(i64 %x) {
entry:
  %y = call i64 @f1271(i64 %x)
  %z = add i64 %y, 1270
  ret i64 %z
}

define internal i64 @f1271(i64 %x) {
entry:
  %y = call i64 @f1272(i64 %x)
  %z = add i64 %y, 1271
  ret i64 %z
}

define internal i64 @f1272(i64 %x) {
entry:
  %y = call i64 @f1273(i64 %x)
  %z = add i64 %y, 1272
  ret i64 %z
}

define internal i64 @f1273(i64 %x) {
entry:
  %y = call i64 @f1274(i64 %x)
  %z = add i64 %y, 1273
  ret i64 %z
}

define internal i64 @f1274(i64 %x) {
entry:
  %y = call i64 @f1275(i64 %x)
  %z = add i64 %y, 1274
  ret i64 %z
}

define internal i64 @f1275(i64 %x) {
entry:
  %y = call i64 @f1276(i64 %x)
  %z = add i64 %y, 1275
  ret i64 %z
}

define internal i64 @f1276(i64 %x) {
entry:
  %y = call i64 @f1277(i64 %x)
  %z = add i64 %y, 1276
  ret i64 %z
}

define internal i64 @f1277(i64 %x) {
entry:
  %y = call i64 @f1278(i64 %x)
  %z = add i64 %y, 1277
  ret i64 %z
}

define internal i64 @f1278(i64 %x) {
entry:
  %y = call i64 @f1279(i64 %x)
  %z = add i64 %y, 1278
  ret i64 %z
}

define internal i64 @f1279(i64 %x) {
entry:
  %y = call i64 @f1280(i64 %x)
  %z = add i64 %y, 1279
  ret i64 %z
}

define internal i64 @f1280(i64 %x) {
entry:
  %y = call i64 @f1281(i64 %x)
  %z = add i64 %y, 1280
  ret i64 %z
}

define internal i64 @f1281(i64 %x) {
entry:
  %y = call i64 @f1282(i64 %x)
  %z = add i64 %y, 1281
  ret i64 %z
}

define internal i64 @f1282(i64 %x) {
entry:
  %y = call i64 @f1283(i64 %x)
  %z = add i64 %y, 1282
  ret i64 %z
}

define internal i64 @f1283(i64 %x) {
entry:
  %y = call i64 @f1284(i64 %x)
  %z = add i64 %y, 1283
  ret i64 %z
}

define internal i64 @f1284(i64 %x) {
entry:
  %y = call i64 @f1285(i64 %x)
  %z = add i64 %y, 1284
  ret i64 %z
}

define internal i64 @f1285(i64 %x) {
entry:
  %y = call i64 @f1286(i64 %x)
  %z = add i64 %y, 1285
  ret i64 %z
}

define internal i64 @f1286(i64 %x) {
entry:
  %y = call i64 @f1287(i64 %x)
  %z = add i64 %y, 1286
  ret i64 %z
}

define internal i64 @f1287(i64 %x) {
entry:
  %y = call i64 @f1288(i64 %x)
  %z = add i64 %y, 1287
  ret i64 %z
}

define internal i64 @f1288(i64 %x) {
entry:
  %y = call i64 @f1289(i64 %x)
  %z = add i64 %y, 1288
  ret i64 %z
}

define internal i64 @f1289(i64 %x) {
entry:
  %y = call i64 @f1290(i64 %x)
  %z = add i64 %y, 1289
  ret i64 %z
}

define internal i64 @f1290(i64 %x) {
entry:
  %y = call i64 @f1291(i64 %x)
  %z = add i64 %y, 1290
  ret i64 %z
}

define internal i64 @f1291(i64 %x) {
entry:
  %y = call i64 @f1292(i64 %x)
  %z = add i64 %y, 1291
  ret i64 %z
}

define internal i64 @f1292(i64 %x) {
entry:
  %y = call i64 @f1293(i64 %x)
  %z = add i64 %y, 1292
  ret i64 %z
}

define internal i64 @f1293(i64 %x) {
entry:
  %y = call i64 @f1294(i64 %x)
  %z = add i64 %y, 1293
  ret i64 %z
}

define internal i64 @f1294(i64 %x) {
entry:
  %y = call i64 @f1295(i64 %x)
  %z = add i64 %y, 1294
  ret i64 %z
}

define internal i64 @f1295(i64 %x) {
entry:
  %y = call i64 @f1296(i64 %x)
  %z = add i64 %y, 1295
  ret i64 %z
}

define internal i64 @f1296(i64 %x) {
entry:
  %y = call i64 @f1297(i64 %x)
  %z = add i64 %y, 1296
  ret i64 %z
}

define internal i64 @f1297(i64 %x) {
entry:
  %y = call i64 @f1298(i64 %x)
  %z = add i64 %y, 1297
  ret i64 %z
}

define internal i64 @f1298(i64 %x) {
entry:
  %y = call i64 @f1299(i64 %x)
  %z = add i64 %y, 1298
  ret i64 %z
}

define internal i64 @f1299(i64 %x) {
entry:
  %y = call i64 @f1300(i64 %x)
  %z = add i64 %y, 1299
  ret i64 %z
}

define internal i64 @f1300(i64 %x) {
entry:
  %y = call i64 @f1301(i64 %x)
  %z = add i64 %y, 1300
  ret i64 %z
}

define internal i64 @f1301(i64 %x) {
entry:
  %y = call i64 @f1302(i64 %x)
  %z = add i64 %y, 1301
  ret i64 %z
}

define internal i64 @f1302(i64 %x) {
entry:
  %y = call i64 @f1303(i64 %x)
  %z = add i64 %y, 1302
  ret i64 %z
}

define internal i64 @f1303(i64 %x) {
entry:
  %y = call i64 @f1304(i64 %x)
  %z = add i64 %y, 1303
  ret i64 %z
}

define internal i64 @f1304(i64 %x) {
entry:
  %y = call i64 @f1305(i64 %x)
  %z = add i64 %y, 1304
  ret i64 %z
}

define internal i64 @f1305(i64 %x) {
entry:
  %y = call i64 @f1306(i64 %x)
  %z = add i64 %y, 1305
  ret i64 %z
}

define internal i64 @f1306(i64 %x) {
entry:
  %y = call i64 @f1307(i64 %x)
  %z = add i64 %y, 1306
  ret i64 %z
}

define internal i64 @f1307(i64 %x) {
entry:
  %y = call i64 @f1308(i64 %x)
  %z = add i64 %y, 1307
  ret i64 %z
}

define internal i64 @f1308(i64 %x) {
entry:
  %y = call i64 @f1309(i64 %x)
  %z = add i64 %y, 1308
  ret i64 %z
}

define internal i64 @f1309(i64 %x) {
entry:
  %y = call i64 @f1310(i64 %x)
  %z = add i64 %y, 1309
  ret i64 %z
}

define internal i64 @f1310(i64 %x) {
entry:
  %y = call i64 @f1311(i64 %x)
  %z = add i64 %y, 1310
  ret i64 %z
}

define internal i64 @f1311(i64 %x) {
entry:
  %y = call i64 @f1312(i64 %x)
  %z = add i64 %y, 1311
  ret i64 %z
}

define internal i64 @f1312(i64 %x) {
entry:
  %y = call i64 @f1313(i64 %x)
  %z = add i64 %y, 1312
  ret i64 %z
}

define internal i64 @f1313(i64 %x) {
entry:
  %y = call i64 @f1314(i64 %x)
  %z = add i64 %y, 1313
  ret i64 %z
}

define internal i64 @f1314(i64 %x) {
entry:
  %y = call i64 @f1315(i64 %x)
  %z = add i64 %y, 1314
  ret i64 %z
}

define internal i64 @f1315(i64 %x) {
entry:
  %y = call i64 @f1316(i64 %x)
  %z = add i64 %y, 1315
  ret i64 %z
}

define internal i64 @f1316(i64 %x) {
entry:
  %y = call i64 @f1317(i64 %x)
  %z = add i64 %y, 1316
  ret i64 %z
}

define internal i64 @f1317(i64 %x) {
entry:
  %y = call i64 @f1318(i64 %x)
  %z = add i64 %y, 1317
  ret i64 %z
}

define internal i64 @f1318(i64 %x) {
entry:
  %y = call i64 @f1319(i64 %x)
  %z = add i64 %y, 1318
  ret i64 %z
}

define internal i64 @f1319(i64 %x) {
entry:
  %y = call i64 @f1320(i64 %x)
  %z = add i64 %y, 1319
  ret i64 %z
}

define internal i64 @f1320(i64 %x) {
entry:
  %y = call i64 @f1321(i64 %x)
  %z = add i64 %y, 1320
  ret i64 %z
}

define internal i64 @f1321(i64 %x) {
entry:
  %y = call i64 @f1322(i64 %x)
  %z = add i64 %y, 1321
  ret i64 %z
}

define internal i64 @f1322(i64 %x) {
entry:
  %y = call i64 @f1323(i64 %x)
  %z = add i64 %y, 1322
  ret i64 %z
}

define internal i64 @f1323(i64 %x) {
entry:
  %y = call i64 @f1324(i64 %x)
  %z = add i64 %y, 1323
  ret i64 %z
}

define internal i64 @f1324(i64 %x) {
entry:
  %y = call i64 @f1325(i64 %x)
  %z = add i64 %y, 1324
  ret i64 %z
}

define internal i64 @f1325(i64 %x) {
entry:
  %y = call i64 @f1326(i64 %x)
  %z = add i64 %y, 1325
  ret i64 %z
}

define internal i64 @f1326(i64 %x) {
entry:
  %y = call i64 @f1327(i64 %x)
  %z = add i64 %y, 1326
  ret i64 %z
}

define internal i64 @f1327(i64 %x) {
entry:
  %y = call i64 @f1328(i64 %x)
  %z = add i64 %y, 1327
  ret i64 %z
}

define internal i64 @f1328(i64 %x) {
entry:
  %y = call i64 @f1329(i64 %x)
  %z = add i64 %y, 1328
  ret i64 %z
}

define internal i64 @f1329(i64 %x) {
entry:
  %y = call i64 @f1330(i64 %x)
  %z = add i64 %y, 1329
  ret i64 %z
}

define internal i64 @f1330(i64 %x) {
entry:
  %y = call i64 @f1331(i64 %x)
  %z = add i64 %y, 1330
  ret i64 %z
}

define internal i64 @f1331(i64 %x) {
entry:
  %y = call i64 @f1332(i64 %x)
  %z = add i64 %y, 1331
  ret i64 %z
}

define internal i64 @f1332(i64 %x) {
entry:
  %y = call i64 @f1333(i64 %x)
  %z = add i64 %y, 1332
  ret i64 %z
}

define internal i64 @f1333(i64 %x) {
entry:
  %y = call i64 @f1334(i64 %x)
  %z = add i64 %y, 1333
  ret i64 %z
}

define internal i64 @f1334(i64 %x) {
entry:
  %y = call i64 @f1335(i64 %x)
  %z = add i64 %y, 1334
  ret i64 %z
}

define internal i64 @f1335(i64 %x) {
entry:
  %y = call i64 @f1336(i64 %x)
  %z = add i64 %y, 1335
  ret i64 %z
}

define internal i64 @f1336(i64 %x) {
entry:
  %y = call i64 @f1337(i64 %x)
  %z = add i64 %y, 1336
  ret i64 %z
}

define internal i64 @f1337(i64 %x) {
entry:
  %y = call i64 @f1338(i64 %x)
  %z = add i64 %y, 1337
  ret i64 %z
}

define internal i64 @f1338(i64 %x) {
entry:
  %y = call i64 @f1339(i64 %x)
  %z = add i64 %y, 1338
  ret i64 %z
}

define internal i64 @f1339(i64 %x) {
entry:
  %y = call i64 @f1340(i64 %x)
  %z = add i64 %y, 1339
  ret i64 %z
}

define internal i64 @f1340(i64 %x) {
entry:
  %y = call i64 @f1341(i64 %x)
  %z = add i64 %y, 1340
  ret i64 %z
}

define internal i64 @f1341(i64 %x) {
entry:
  %y = call i64 @f1342(i64 %x)
  %z = add i64 %y, 1341
  ret i64 %z
}

define internal i64 @f1342(i64 %x) {
entry:
  %y = call i64 @f1343(i64 %x)
  %z = add i64 %y, 1342
  ret i64 %z
}

define internal i64 @f1343(i64 %x) {
entry:
  %y = call i64 @f1344(i64 %x)
  %z = add i64 %y, 1343
  ret i64 %z
}

define internal i64 @f1344(i64 %x) {
entry:
  %y = call i64 @f1345(i64 %x)
  %z = add i64 %y, 1344
  ret i64 %z
}

define internal i64 @f1345(i64 %x) {
entry:
  %y = call i64 @f1346(i64 %x)
  %z = add i64 %y, 1345
  ret i64 %z
}

define internal i64 @f1346(i64 %x) {
entry:
  %y = call i64 @f1347(i64 %x)
  %z = add i64 %y, 1346
  ret i64 %z
}

define internal i64 @f1347(i64 %x) {
entry:
  %y = call i64 @f1348(i64 %x)
  %z = add i64 %y, 1347
  ret i64 %z
}

define internal i64 @f1348(i64 %x) {
entry:
  %y = call i64 @f1349(i64 %x)
  %z = add i64 %y, 1348
  ret i64 %z
}

define internal i64 @f1349(i64 %x) {
entry:
  %y = call i64 @f1350(i64 %x)
  %z = add i64 %y, 1349
  ret i64 %z
}

define internal i64 @f1350(i64 %x) {
entry:
  %y = call i64 @f1351(i64 %x)
  %z = add i64 %y, 1350
  ret i64 %z
}

define internal i64 @f1351(i64 %x) {
entry:
  %y = call i64 @f1352(i64 %x)
  %z = add i64 %y, 1351
  ret i64 %z
}

define internal i64 @f1352(i64 %x) {
entry:
  %y = call i64 @f1353(i64 %x)
  %z = add i64 %y, 1352
  ret i64 %z
}

define internal i64 @f1353(i64 %x) {
entry:
  %y = call i64 @f1354(i64 %x)
  %z = add i64 %y, 1353
  ret i64 %z
}

define internal i64 @f1354(i64 %x) {
entry:
  %y = call i64 @f1355(i64 %x)
  %z = add i64 %y, 1354
  ret i64 %z
}

define internal i64 @f1355(i64 %x) {
entry:
  %y = call i64 @f1356(i64 %x)
  %z = add i64 %y, 1355
  ret i64 %z
}

define internal i64 @f1356(i64 %x) {
entry:
  %y = call i64 @f1357(i64 %x)
  %z = add i64 %y, 1356
  ret i64 %z
}

define internal i64 @f1357(i64 %x) {
entry:
  %y = call i64 @f1358(i64 %x)
  %z = add i64 %y, 1357
  ret i64 %z
}

define internal i64 @f1358(i64 %x) {
entry:
  %y = call i64 @f1359(i64 %x)
  %z = add i64 %y, 1358
  ret i64 %z
}

define internal i64 @f1359(i64 %x) {
entry:
  %y = call i64 @f1360(i64 %x)
  %z = add i64 %y, 1359
  ret i64 %z
}

define internal i64 @f1360(i64 %x) {
entry:
  %y = call i64 @f1361(i64 %x)
  %z = add i64 %y, 1360
  ret i64 %z
}

define internal i64 @f1361(i64 %x) {
entry:
  %y = call i64 @f1362(i64 %x)
  %z = add i64 %y, 1361
  ret i64 %z
}

define internal i64 @f1362(i64 %x) {
entry:
  %y = call i64 @f1363(i64 %x)
  %z = add i64 %y, 1362
  ret i64 %z
}

define internal i64 @f1363(i64 %x) {
entry:
  %y = call i64 @f1364(i64 %x)
  %z = add i64 %y, 1363
  ret i64 %z
}

define internal i64 @f1364(i64 %x) {
entry:
  %y = call i64 @f1365(i64 %x)
  %z = add i64 %y, 1364
  ret i64 %z
}

define internal i64 @f1365(i64 %x) {
entry:
  %y = call i64 @f1366(i64 %x)
  %z = add i64 %y, 1365
  ret i64 %z
}

define internal i64 @f1366(i64 %x) {
entry:
  %y = call i64 @f1367(i64 %x)
  %z = add i64 %y, 1366
  ret i64 %z
}

define internal i64 @f1367(i64 %x) {
entry:
  %y = call i64 @f1368(i64 %x)
  %z = add i64 %y, 1367
  ret i64 %z
}

define internal i64 @f1368(i64 %x) {
entry:
  %y = call i64 @f1369(i64 %x)
  %z = add i64 %y, 1368
  ret i64 %z
}

define internal i64 @f1369(i64 %x) {
entry:
  %y = call i64 @f1370(i64 %x)
  %z = add i64 %y, 1369
  ret i64 %z
}

define internal i64 @f1370(i64 %x) {
entry:
  %y = call i64 @f1371(i64 %x)
  %z = add i64 %y, 1370
  ret i64 %z
}

define internal i64 @f1371(i64 %x) {
entry:
  %y = call i64 @f1372(i64 %x)
  %z = add i64 %y, 1371
  ret i64 %z
}

define internal i64 @f1372(i64 %x) {
entry:
  %y = call i64 @f1373(i64 %x)
  %z = add i64 %y, 1372
  ret i64 %z
}

define internal i64 @f1373(i64 %x) {
entry:
  %y = call i64 @f1374(i64 %x)
  %z = add i64 %y, 1373
  ret i64 %z
}

define internal i64 @f1374(i64 %x) {
entry:
  %y = call i64 @f1375(i64 %x)
  %z = add i64 %y, 1374
  ret i64 %z
}

define internal i64 @f1375(i64 %x) {
entry:
  %y = call i64 @f1376(i64 %x)
  %z = add i64 %y, 1375
  ret i64 %z
}

define internal i64 @f1376(i64 %x) {
entry:
  %y = call i64 @f1377(i64 %x)
  %z = add i64 %y, 1376
  ret i64 %z
}

define internal i64 @f1377(i64 %x) {
entry:
  %y = call i64 @f1378(i64 %x)
  %z = add i64 %y, 1377
  ret i64 %z
}

define internal i64 @f1378(i64 %x) {
entry:
  %y = call i64 @f1379(i64 %x)
  %z = add i64 %y, 1378
  ret i64 %z
}

define internal i64 @f1379(i64 %x) {
entry:
  %y = call i64 @f1380(i64 %x)
  %z = add i64 %y, 1379
  ret i64 %z
}

define internal i64 @f1380(i64 %x) {
entry:
  %y = call i64 @f1381(i64 %x)
  %z = add i64 %y, 1380
  ret i64 %z
}

define internal i64 @f1381(i64 %x) {
entry:
  %y = call i64 @f1382(i64 %x)
  %z = add i64 %y, 1381
  ret i64 %z
}

define internal i64 @f1382(i64 %x) {
entry:
  %y = call i64 @f1383(i64 %x)
  %z = add i64 %y, 1382
  ret i64 %z
}

define internal i64 @f1383(i64 %x) {
entry:
  %y = call i64 @f1384(i64 %x)
  %z = add i64 %y, 1383
  ret i64 %z
}

define internal i64 @f1384(i64 %x) {
entry:
  %y = call i64 @f1385(i64 %x)
  %z = add i64 %y, 1384
  ret i64 %z
}

define internal i64 @f1385(i64 %x) {
entry:
  %y = call i64 @f1386(i64 %x)
  %z = add i64 %y, 1385
  ret i64 %z
}

define internal i64 @f1386(i64 %x) {
entry:
  %y = call i64 @f1387(i64 %x)
  %z = add i64 %y, 1386
  ret i64 %z
}

define internal i64 @f1387(i64 %x) {
entry:
  %y = call i64 @f1388(i64 %x)
  %z = add i64 %y, 1387
  ret i64 %z
}

define internal i64 @f1388(i64 %x) {
entry:
  %y = call i64 @f1389(i64 %x)
  %z = add i64 %y, 1388
  ret i64 %z
}

define internal i64 @f1389(i64 %x) {
entry:
  %y = call i64 @f1390(i64 %x)
  %z = add i64 %y, 1389
  ret i64 %z
}

define internal i64 @f1390(i64 %x) {
entry:
  %y = call i64 @f1391(i64 %x)
  %z = add i64 %y, 1390
  ret i64 %z
}

define internal i64 @f1391(i64 %x) {
entry:
  %y = call i64 @f1392(i64 %x)
  %z = add i64 %y, 1391
  ret i64 %z
}

define internal i64 @f1392(i64 %x) {
entry:
  %y = call i64 @f1393(i64 %x)
  %z = add i64 %y, 1392
  ret i64 %z
}

define internal i64 @f1393(i64 %x) {
entry:
  %y = call i64 @f1394(i64 %x)
  %z = add i64 %y, 1393
  ret i64 %z
}

define internal i64 @f1394(i64 %x) {
entry:
  %y = call i64 @f1395(i64 %x)
  %z = add i64 %y, 1394
  ret i64 %z
}

define internal i64 @f1395(i64 %x) {
entry:
  %y = call i64 @f1396(i64 %x)
  %z = add i64 %y, 1395
  ret i64 %z
}

define internal i64 @f1396(i64 %x) {
entry:
  %y = call i64 @f1397(i64 %x)
  %z = add i64 %y, 1396
  ret i64 %z
}

define internal i64 @f1397(i64 %x) {
entry:
  %y = call i64 @f1398(i64 %x)
  %z = add i64 %y, 1397
  ret i64 %z
}

define internal i64 @f1398(i64 %x) {
entry:
  %y = call i64 @f1399(i64 %x)
  %z = add i64 %y, 1398
  ret i64 %z
}

define internal i64 @f1399(i64 %x) {
entry:
  %y = call i64 @f1400(i64 %x)
  %z = add i64 %y, 1399
  ret i64 %z
}

define internal i64 @f1400(i64 %x) {
entry:
  %y = call i64 @f1401(i64 %x)
  %z = add i64 %y, 1400
  ret i64 %z
}

define internal i64 @f1401(i64 %x) {
entry:
  %y = call i64 @f1402(i64 %x)
  %z = add i64 %y, 1401
  ret i64 %z
}

define internal i64 @f1402(i64 %x) {
entry:
  %y = call i64 @f1403(i64 %x)
  %z = add i64 %y, 1402
  ret i64 %z
}

define internal i64 @f1403(i64 %x) {
entry:
  %y = call i64 @f1404(i64 %x)
  %z = add i64 %y, 1403
  ret i64 %z
}

define internal i64 @f1404(i64 %x) {
entry:
  %y = call i64 @f1405(i64 %x)
  %z = add i64 %y, 1404
  ret i64 %z
}

define internal i64 @f1405(i64 %x) {
entry:
  %y = call i64 @f1406(i64 %x)
  %z = add i64 %y, 1405
  ret i64 %z
}

define internal i64 @f1406(i64 %x) {
entry:
  %y = call i64 @f1407(i64 %x)
  %z = add i64 %y, 1406
  ret i64 %z
}

define internal i64 @f1407(i64 %x) {
entry:
  %y = call i64 @f1408(i64 %x)
  %z = add i64 %y, 1407
  ret i64 %z
}

define internal i64 @f1408(i64 %x) {
entry:
  %y = call i64 @f1409(i64 %x)
  %z = add i64 %y, 1408
  ret i64 %z
}

define internal i64 @f1409(i64 %x) {
entry:
  %y = call i64 @f1410(i64 %x)
  %z = add i64 %y, 1409
  ret i64 %z
}

define internal i64 @f1410(i64 %x) {
entry:
  %y = call i64 @f1411(i64 %x)
  %z = add i64 %y, 1410
  ret i64 %z
}

define internal i64 @f1411(i64 %x) {
entry:
  %y = call i64 @f1412(i64 %x)
  %z = add i64 %y, 1411
  ret i64 %z
}

define internal i64 @f1412(i64 %x) {
entry:
  %y = call i64 @f1413(i64 %x)
  %z = add i64 %y, 1412
  ret i64 %z
}

define internal i64 @f1413(i64 %x) {
entry:
  %y = call i64 @f1414(i64 %x)
  %z = add i64 %y, 1413
  ret i64 %z
}

define internal i64 @f1414(i64 %x) {
entry:
  %y = call i64 @f1415(i64 %x)
  %z = add i64 %y, 1414
  ret i64 %z
}

define internal i64 @f1415(i64 %x) {
entry:
  %y = call i64 @f1416(i64 %x)
  %z = add i64 %y, 1415
  ret i64 %z
}

define internal i64 @f1416(i64 %x) {
entry:
  %y = call i64 @f1417(i64 %x)
  %z = add i64 %y, 1416
  ret i64 %z
}

define internal i64 @f1417(i64 %x) {
entry:
  %y = call i64 @f1418(i64 %x)
  %z = add i64 %y, 1417
  ret i64 %z
}

define internal i64 @f1418(i64 %x) {
entry:
  %y = call i64 @f1419(i64 %x)
  %z = add i64 %y, 1418
  ret i64 %z
}

define internal i64 @f1419(i64 %x) {
entry:
  %y = call i64 @f1420(i64 %x)
  %z = add i64 %y, 1419
  ret i64 %z
}

define internal i64 @f1420(i64 %x) {
entry:
  %y = call i64 @f1421(i64 %x)
  %z = add i64 %y, 1420
  ret i64 %z
}

define internal i64 @f1421(i64 %x) {
entry:
  %y = call i64 @f1422(i64 %x)
  %z = add i64 %y, 1421
  ret i64 %z
}

define internal i64 @f1422(i64 %x) {
entry:
  %y = call i64 @f1423(i64 %x)
  %z = add i64 %y, 1422
  ret i64 %z
}

define internal i64 @f1423(i64 %x) {
entry:
  %y = call i64 @f1424(i64 %x)
  %z = add i64 %y, 1423
  ret i64 %z
}

define internal i64 @f1424(i64 %x) {
entry:
  %y = call i64 @f1425(i64 %x)
  %z = add i64 %y, 1424
  ret i64 %z
}

define internal i64 @f1425(i64 %x) {
entry:
  %y = call i64 @f1426(i64 %x)
  %z = add i64 %y, 1425
  ret i64 %z
}

define internal i64 @f1426(i64 %x) {
entry:
  %y = call i64 @f1427(i64 %x)
  %z = add i64 %y, 1426
  ret i64 %z
}

define internal i64 @f1427(i64 %x) {
entry:
  %y = call i64 @f1428(i64 %x)
  %z = add i64 %y, 1427
  ret i64 %z
}

define internal i64 @f1428(i64 %x) {
entry:
  %y = call i64 @f1429(i64 %x)
  %z = add i64 %y, 1428
  ret i64 %z
}

define internal i64 @f1429(i64 %x) {
entry:
  %y = call i64 @f1430(i64 %x)
  %z = add i64 %y, 1429
  ret i64 %z
}

define internal i64 @f1430(i64 %x) {
entry:
  %y = call i64 @f1431(i64 %x)
  %z = add i64 %y, 1430
  ret i64 %z
}

define internal i64 @f1431(i64 %x) {
entry:
  %y = call i64 @f1432(i64 %x)
  %z = add i64 %y, 1431
  ret i64 %z
}

define internal i64 @f1432(i64 %x) {
entry:
  %y = call i64 @f1433(i64 %x)
  %z = add i64 %y, 1432
  ret i64 %z
}

define internal i64 @f1433(i64 %x) {
entry:
  %y = call i64 @f1434(i64 %x)
  %z = add i64 %y, 1433
  ret i64 %z
}

define internal i64 @f1434(i64 %x) {
entry:
  %y = call i64 @f1435(i64 %x)
  %z = add i64 %y, 1434
  ret i64 %z
}

define internal i64 @f1435(i64 %x) {
entry:
  %y = call i64 @f1436(i64 %x)
  %z = add i64 %y, 1435
  ret i64 %z
}

define internal i64 @f1436(i64 %x) {
entry:
  %y = call i64 @f1437(i64 %x)
  %z = add i64 %y, 1436
  ret i64 %z
}

define internal i64 @f1437(i64 %x) {
entry:
  %y = call i64 @f1438(i64 %x)
  %z = add i64 %y, 1437
  ret i64 %z
}

define internal i64 @f1438(i64 %x) {
entry:
  %y = call i64 @f1439(i64 %x)
  %z = add i64 %y, 1438
  ret i64 %z
}

define internal i64 @f1439(i64 %x) {
entry:
  %y = call i64 @f1440(i64 %x)
  %z = add i64 %y, 1439
  ret i64 %z
}

define internal i64 @f1440(i64 %x) {
entry:
  %y = call i64 @f1441(i64 %x)
  %z = add i64 %y, 1440
  ret i64 %z
}

define internal i64 @f1441(i64 %x) {
entry:
  %y = call i64 @f1442(i64 %x)
  %z = add i64 %y, 1441
  ret i64 %z
}

define internal i64 @f1442(i64 %x) {
entry:
  %y = call i64 @f1443(i64 %x)
  %z = add i64 %y, 1442
  ret i64 %z
}

define internal i64 @f1443(i64 %x) {
entry:
  %y = call i64 @f1444(i64 %x)
  %z = add i64 %y, 1443
  ret i64 %z
}

define internal i64 @f1444(i64 %x) {
entry:
  %y = call i64 @f1445(i64 %x)
  %z = add i64 %y, 1444
  ret i64 %z
}

define internal i64 @f1445(i64 %x) {
entry:
  %y = call i64 @f1446(i64 %x)
  %z = add i64 %y, 1445
  ret i64 %z
}

define internal i64 @f1446(i64 %x) {
entry:
  %y = call i64 @f1447(i64 %x)
  %z = add i64 %y, 1446
  ret i64 %z
}

define internal i64 @f1447(i64 %x) {
entry:
  %y = call i64 @f1448(i64 %x)
  %z = add i64 %y, 1447
  ret i64 %z
}

define internal i64 @f1448(i64 %x) {
entry:
  %y = call i64 @f1449(i64 %x)
  %z = add i64 %y, 1448
  ret i64 %z
}

define internal i64 @f1449(i64 %x) {
entry:
  %y = call i64 @f1450(i64 %x)
  %z = add i64 %y, 1449
  ret i64 %z
}

define internal i64 @f1450(i64 %x) {
entry:
  %y = call i64 @f1451(i64 %x)
  %z = add i64 %y, 1450
  ret i64 %z
}

define internal i64 @f1451(i64 %x) {
entry:
  %y = call i64 @f1452(i64 %x)
  %z = add i64 %y, 1451
  ret i64 %z
}

define internal i64 @f1452(i64 %x) {
entry:
  %y = call i64 @f1453(i64 %x)
  %z = add i64 %y, 1452
  ret i64 %z
}

define internal i64 @f1453(i64 %x) {
entry:
  %y = call i64 @f1454(i64 %x)
  %z = add i64 %y, 1453
  ret i64 %z
}

define internal i64 @f1454(i64 %x) {
entry:
  %y = call i64 @f1455(i64 %x)
  %z = add i64 %y, 1454
  ret i64 %z
}

define internal i64 @f1455(i64 %x) {
entry:
  %y = call i64 @f1456(i64 %x)
  %z = add i64 %y, 1455
  ret i64 %z
}

define internal i64 @f1456(i64 %x) {
entry:
  %y = call i64 @f1457(i64 %x)
  %z = add i64 %y, 1456
  ret i64 %z
}

define internal i64 @f1457(i64 %x) {
entry:
  %y = call i64 @f1458(i64 %x)
  %z = add i64 %y, 1457
  ret i64 %z
}

define internal i64 @f1458(i64 %x) {
entry:
  %y = call i64 @f1459(i64 %x)
  %z = add i64 %y, 1458
  ret i64 %z
}

define internal i64 @f1459(i64 %x) {
entry:
  %y = call i64 @f1460(i64 %x)
  %z = add i64 %y, 1459
  ret i64 %z
}

define internal i64 @f1460(i64 %x) {
entry:
  %y = call i64 @f1461(i64 %x)
  %z = add i64 %y, 1460
  ret i64 %z
}

define internal i64 @f1461(i64 %x) {
entry:
  %y = call i64 @f1462(i64 %x)
  %z = add i64 %y, 1461
  ret i64 %z
}

define internal i64 @f1462(i64 %x) {
entry:
  %y = call i64 @f1463(i64 %x)
  %z = add i64 %y, 1462
  ret i64 %z
}

define internal i64 @f1463(i64 %x) {
entry:
  %y = call i64 @f1464(i64 %x)
  %z = add i64 %y, 1463
  ret i64 %z
}

define internal i64 @f1464(i64 %x) {
entry:
  %y = call i64 @f1465(i64 %x)
  %z = add i64 %y, 1464
  ret i64 %z
}

define internal i64 @f1465(i64 %x) {
entry:
  %y = call i64 @f1466(i64 %x)
  %z = add i64 %y, 1465
  ret i64 %z
}

define internal i64 @f1466(i64 %x) {
entry:
  %y = call i64 @f1467(i64 %x)
  %z = add i64 %y, 1466
  ret i64 %z
}

define internal i64 @f1467(i64 %x) {
entry:
  %y = call i64 @f1468(i64 %x)
  %z = add i64 %y, 1467
  ret i64 %z
}

define internal i64 @f1468(i64 %x) {
entry:
  %y = call i64 @f1469(i64 %x)
  %z = add i64 %y, 1468
  ret i64 %z
}

define internal i64 @f1469(i64 %x) {
entry:
  %y = call i64 @f1470(i64 %x)
  %z = add i64 %y, 1469
  ret i64 %z
}

define internal i64 @f1470(i64 %x) {
entry:
  %y = call i64 @f1471(i64 %x)
  %z = add i64 %y, 1470
  ret i64 %z
}

define internal i64 @f1471(i64 %x) {
entry:
  %y = call i64 @f1472(i64 %x)
  %z = add i64 %y, 1471
  ret i64 %z
}

define internal i64 @f1472(i64 %x) {
entry:
  %y = call i64 @f1473(i64 %x)
  %z = add i64 %y, 1472
  ret i64 %z
}

define internal i64 @f1473(i64 %x) {
entry:
  %y = call i64 @f1474(i64 %x)
  %z = add i64 %y, 1473
  ret i64 %z
}

define internal i64 @f1474(i64 %x) {
entry:
  %y = call i64 @f1475(i64 %x)
  %z = add i64 %y, 1474
  ret i64 %z
}

define internal i64 @f1475(i64 %x) {
entry:
  %y = call i64 @f1476(i64 %x)
  %z = add i64 %y, 1475
  ret i64 %z
}

define internal i64 @f1476(i64 %x) {
entry:
  %y = call i64 @f1477(i64 %x)
  %z = add i64 %y, 1476
  ret i64 %z
}

define internal i64 @f1477(i64 %x) {
entry:
  %y = call i64 @f1478(i64 %x)
  %z = add i64 %y, 1477
  ret i64 %z
}

define internal i64 @f1478(i64 %x) {
entry:
  %y = call i64 @f1479(i64 %x)
  %z = add i64 %y, 1478
  ret i64 %z
}

define internal i64 @f1479(i64 %x) {
entry:
  %y = call i64 @f1480(i64 %x)
  %z = add i64 %y, 1479
  ret i64 %z
}

define internal i64 @f1480(i64 %x) {
entry:
  %y = call i64 @f1481(i64 %x)
  %z = add i64 %y, 1480
  ret i64 %z
}

define internal i64 @f1481(i64 %x) {
entry:
  %y = call i64 @f1482(i64 %x)
  %z = add i64 %y, 1481
  ret i64 %z
}

define internal i64 @f1482(i64 %x) {
entry:
  %y = call i64 @f1483(i64 %x)
  %z = add i64 %y, 1482
  ret i64 %z
}

define internal i64 @f1483(i64 %x) {
entry:
  %y = call i64 @f1484(i64 %x)
  %z = add i64 %y, 1483
  ret i64 %z
}

define internal i64 @f1484(i64 %x) {
entry:
  %y = call i64 @f1485(i64 %x)
  %z = add i64 %y, 1484
  ret i64 %z
}

define internal i64 @f1485(i64 %x) {
entry:
  %y = call i64 @f1486(i64 %x)
  %z = add i64 %y, 1485
  ret i64 %z
}

define internal i64 @f1486(i64 %x) {
entry:
  %y = call i64 @f1487(i64 %x)
  %z = add i64 %y, 1486
  ret i64 %z
}

define internal i64 @f1487(i64 %x) {
entry:
  %y = call i64 @f1488(i64 %x)
  %z = add i64 %y, 1487
  ret i64 %z
}

define internal i64 @f1488(i64 %x) {
entry:
  %y = call i64 @f1489(i64 %x)
  %z = add i64 %y, 1488
  ret i64 %z
}

define internal i64 @f1489(i64 %x) {
entry:
  %y = call i64 @f1490(i64 %x)
  %z = add i64 %y, 1489
  ret i64 %z
}

define internal i64 @f1490(i64 %x) {
entry:
  %y = call i64 @f1491(i64 %x)
  %z = add i64 %y, 1490
  ret i64 %z
}

define internal i64 @f1491(i64 %x) {
entry:
  %y = call i64 @f1492(i64 %x)
  %z = add i64 %y, 1491
  ret i64 %z
}

define internal i64 @f1492(i64 %x) {
entry:
  %y = call i64 @f1493(i64 %x)
  %z = add i64 %y, 1492
  ret i64 %z
}

define internal i64 @f1493(i64 %x) {
entry:
  %y = call i64 @f1494(i64 %x)
  %z = add i64 %y, 1493
  ret i64 %z
}

define internal i64 @f1494(i64 %x) {
entry:
  %y = call i64 @f1495(i64 %x)
  %z = add i64 %y, 1494
  ret i64 %z
}

define internal i64 @f1495(i64 %x) {
entry:
  %y = call i64 @f1496(i64 %x)
  %z = add i64 %y, 1495
  ret i64 %z
}

define internal i64 @f1496(i64 %x) {
entry:
  %y = call i64 @f1497(i64 %x)
  %z = add i64 %y, 1496
  ret i64 %z
}

define internal i64 @f1497(i64 %x) {
entry:
  %y = call i64 @f1498(i64 %x)
  %z = add i64 %y, 1497
  ret i64 %z
}

define internal i64 @f1498(i64 %x) {
entry:
  %y = call i64 @f1499(i64 %x)
  %z = add i64 %y, 1498
  ret i64 %z
}

define internal i64 @f1499(i64 %x) {
entry:
  %y = call i64 @f0(i64 %x)
  %z = add i64 %y, 1499
  ret i64 %z
}
