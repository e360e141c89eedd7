; attack: the address of a block that does not exist
; intent: twice
; expect: refused parse | refused verify | refused policy

@table = internal constant ptr blockaddress(@twice, %nowhere)

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}
