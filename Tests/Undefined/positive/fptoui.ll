; shape: (float) -> i8
; input: -1.5
; kind: conversion
; sentence: `%result = fptoui float %a to i8` is out of range: -1.5 does not fit i8 without a sign, and the result depends on it

define i8 @f(float %a) {
entry:
  %result = fptoui float %a to i8
  ret i8 %result
}
