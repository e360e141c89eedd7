; shape: (double) -> i32
; input: nan
; kind: conversion
; sentence: `%result = fptosi double %a to i32` is out of range: nan does not fit i32, and the result depends on it

define i32 @f(double %a) {
entry:
  %result = fptosi double %a to i32
  ret i32 %result
}
