; attack: segmented stacks, which need the host's thread block
; intent: twice
; expect: refused policy "split-stack" | refused policy "attribute" | refused link "morestack"

define i64 @twice(i64 %x) "split-stack" {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}
