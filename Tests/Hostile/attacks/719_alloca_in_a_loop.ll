; attack: asks for stack in a loop without end
; intent: twice
; expect: finding stack-overflow | finding memory-fault | finding died

define i64 @twice(i64 %x) {
entry:
  br label %next

next:
  %room = alloca [1024 x i8]
  store volatile i8 0, ptr %room
  br label %next
}
