; attack: an answer in Markdown with a fence around the code
; intent: twice
; expect: refused parse

Here is the function:

```llvm
define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}
```
