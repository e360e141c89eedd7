; attack: calls a function pointer that lies in memory that it never set
; intent: twice
; expect: finding memory-fault | finding illegal-instruction | finding stack-overflow | finding died | finding system-call

define i64 @twice(i64 %x) {
entry:
  %room = alloca [64 x ptr]
  %place = getelementptr ptr, ptr %room, i64 40
  %function = load volatile ptr, ptr %place
  %ignored = call i64 %function(i64 %x)
  %twice = shl i64 %x, 1
  ret i64 %twice
}
