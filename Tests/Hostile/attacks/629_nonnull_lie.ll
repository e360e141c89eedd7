; attack: passes null for a pointer that it calls non-null
; intent: is_last
; expect: finding optimisation-difference | finding uninitialised-memory

define i1 @is_last(i64 %x) {
entry:
  %last = icmp eq i64 %x, 9223372036854775807
  %pointer = select i1 %last, ptr null, ptr @mark
  %is_null = call i1 @is_null(ptr nonnull %pointer)
  ret i1 %is_null
}

@mark = internal constant i8 0

define internal i1 @is_null(ptr nonnull %pointer) noinline {
entry:
  %is_null = icmp eq ptr %pointer, null
  ret i1 %is_null
}
