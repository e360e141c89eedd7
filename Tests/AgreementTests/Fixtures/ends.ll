; The smaller of two numbers and whether it was the first; nothing where they are equal.
define { i1, { i16, i1 } } @ends(i16 %a, i16 %b) {
  %differ = icmp ne i16 %a, %b
  %is_first = icmp slt i16 %a, %b
  %low = call i16 @llvm.smin.i16(i16 %a, i16 %b)
  %kept = select i1 %differ, i16 %low, i16 0
  %pair = insertvalue { i16, i1 } zeroinitializer, i16 %kept, 0
  %whole = insertvalue { i16, i1 } %pair, i1 %is_first, 1
  %flagged = insertvalue { i1, { i16, i1 } } zeroinitializer, i1 %differ, 0
  %result = insertvalue { i1, { i16, i1 } } %flagged, { i16, i1 } %whole, 1
  ret { i1, { i16, i1 } } %result
}

declare i16 @llvm.smin.i16(i16, i16)
