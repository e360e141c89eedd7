; attack: a personality routine of C++
; intent: twice
; expect: refused policy "personality" | refused policy "__gxx_personality_v0" | refused policy "invoke" | refused link "__gxx_personality_v0"

define i64 @twice(i64 %x) personality ptr @__gxx_personality_v0 {
entry:
  %twice = invoke i64 @double(i64 %x) to label %done unwind label %caught

done:
  ret i64 %twice

caught:
  %pad = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %pad
}

define internal i64 @double(i64 %x) noinline {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i32 @__gxx_personality_v0(...)
