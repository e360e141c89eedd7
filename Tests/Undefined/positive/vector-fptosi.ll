; shape: (double) -> i64
; input: 1e10
; kind: conversion
; sentence: `%whole = fptosi <2 x double> %pair to <2 x i32>` is out of range: 10000000000.0 does not fit i32, and the result depends on it

define i64 @f(double %a) {
entry:
  %pair = insertelement <2 x double> zeroinitializer, double %a, i64 1
  %whole = fptosi <2 x double> %pair to <2 x i32>
  %second = extractelement <2 x i32> %whole, i64 1
  %wide = sext i32 %second to i64
  ret i64 %wide
}
