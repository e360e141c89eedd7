; attack: divides integers of eight million bits
; intent: twice
; expect: refused limits | refused compile | refused crash | refused policy | refused link | refused verify | refused parse

define i64 @twice(i64 %x) {
entry:
  %wide = sext i64 %x to i8388607
  %squared = mul i8388607 %wide, %wide
  %root = udiv i8388607 %squared, 12345678901234567890
  %narrow = trunc i8388607 %root to i64
  %nothing = and i64 %narrow, 0
  %double = shl i64 %x, 1
  %twice = or i64 %double, %nothing
  ret i64 %twice
}
