; attack: reads the host's thread block through address space 257
; intent: twice
; expect: refused policy "address space" | refused policy "addrspace" | finding memory-fault

define i64 @twice(i64 %x) {
entry:
  %canary = load volatile i64, ptr addrspace(257) inttoptr (i64 40 to ptr addrspace(257))
  %twice = shl i64 %x, 1
  ret i64 %twice
}
