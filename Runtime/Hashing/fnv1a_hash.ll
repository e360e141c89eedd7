; The 64-bit FNV-1a hash of bytes: from the offset basis on, exclusive or with the next byte, then
; times the FNV prime, modulo 2^64.
define i64 @fnv1a_hash(ptr %bytes, i64 %count) {
entry:
  br label %next.byte

next.byte:
  %index = phi i64 [ 0, %entry ], [ %next_index, %mix ]
  %hash = phi i64 [ -3750763034362895579, %entry ], [ %next_hash, %mix ]
  %has_byte = icmp slt i64 %index, %count
  br i1 %has_byte, label %mix, label %finished

mix:
  %place = getelementptr i8, ptr %bytes, i64 %index
  %byte = load i8, ptr %place, align 1
  %wide_byte = zext i8 %byte to i64
  %mixed_hash = xor i64 %hash, %wide_byte
  %next_hash = mul i64 %mixed_hash, 1099511628211
  %next_index = add i64 %index, 1
  br label %next.byte

finished:
  ret i64 %hash
}
