; attack: writes through address space 256
; intent: twice
; expect: refused policy "address space" | refused policy "addrspace" | finding memory-fault

define i64 @twice(i64 %x) {
entry:
  store volatile i64 0, ptr addrspace(256) inttoptr (i64 16 to ptr addrspace(256))
  %twice = shl i64 %x, 1
  ret i64 %twice
}
