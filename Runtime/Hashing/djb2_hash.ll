; Bernstein's hash of a string, modulo 2^64: from 5381 on, times 33 plus the next byte.
define i64 @djb2_hash(ptr %text, i64 %count) {
entry:
  br label %next.byte

next.byte:
  %index = phi i64 [ 0, %entry ], [ %next_index, %mix ]
  %hash = phi i64 [ 5381, %entry ], [ %next_hash, %mix ]
  %has_byte = icmp slt i64 %index, %count
  br i1 %has_byte, label %mix, label %finished

mix:
  %place = getelementptr i8, ptr %text, i64 %index
  %byte = load i8, ptr %place, align 1
  %wide_byte = zext i8 %byte to i64
  %scaled_hash = mul i64 %hash, 33
  %next_hash = add i64 %scaled_hash, %wide_byte
  %next_index = add i64 %index, 1
  br label %next.byte

finished:
  ret i64 %hash
}
