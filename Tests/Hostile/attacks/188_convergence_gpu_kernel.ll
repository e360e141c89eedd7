; attack: a calling convention for graphics processors
; intent: twice
; expect: refused policy | refused signature | refused compile | refused crash | refused verify

define amdgpu_kernel i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}
