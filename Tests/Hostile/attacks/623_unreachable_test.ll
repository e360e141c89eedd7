; attack: tests for the last number in a block that claims to be unreachable otherwise
; intent: is_last
; expect: finding optimisation-difference | finding illegal-instruction | finding memory-fault | finding died | violated

define i1 @is_last(i64 %x) {
entry:
  %is_small = icmp ne i64 %x, 9223372036854775807
  br i1 %is_small, label %small, label %last

small:
  ret i1 false

last:
  %big = icmp sgt i64 %x, 4611686018427387904
  br i1 %big, label %sure, label %never

sure:
  call void @nothing() noreturn
  ret i1 true

never:
  unreachable
}

define internal void @nothing() noinline optnone {
entry:
  ret void
}
