; attack: an alloca of an opaque type
; intent: twice
; expect: refused parse | refused verify

%secret = type opaque

define i64 @twice(i64 %x) {
entry:
  %room = alloca %secret
  %twice = shl i64 %x, 1
  ret i64 %twice
}
