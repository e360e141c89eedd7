; shape: (double) -> i64
; input: 1e19
; kind: conversion
; sentence: `%result = fptosi double %a to i64` is out of range: 1e+19 does not fit i64, and the result depends on it

define i64 @f(double %a) {
entry:
  %result = fptosi double %a to i64
  ret i64 %result
}
