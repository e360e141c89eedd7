; attack: an indirect branch to an address that is no label
; intent: twice
; expect: finding | refused policy

define i64 @twice(i64 %x) {
entry:
  %large = icmp sgt i64 %x, 100000
  %place = select i1 %large, ptr inttoptr (i64 64 to ptr), ptr blockaddress(@twice, %compute)
  indirectbr ptr %place, [label %compute]

compute:
  %twice = shl i64 %x, 1
  ret i64 %twice
}
