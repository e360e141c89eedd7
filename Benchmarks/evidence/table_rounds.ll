@table_rounds.primes = private unnamed_addr constant [8 x i64] [
  i64 2, i64 3, i64 5, i64 7, i64 11, i64 13, i64 17, i64 19]

; A hundred thousand rounds of looking a number up in a table and mixing it with two others. In each
; round an address, a load and four operations promise something: inbounds, alignment, no overflow.
define i64 @table_rounds(i64 %a, i64 %b) {
entry:
  br label %next.round

next.round:
  %round = phi i64 [ 0, %entry ], [ %following_round, %mix ]
  %total = phi i64 [ 0, %entry ], [ %next_total, %mix ]
  %is_done = icmp eq i64 %round, 100000
  br i1 %is_done, label %finished, label %mix

mix:
  %prime_index = and i64 %total, 7
  %prime_place = getelementptr inbounds [8 x i64], ptr @table_rounds.primes, i64 0, i64 %prime_index
  %prime = load i64, ptr %prime_place, align 8
  %low_bits = and i64 %a, 65535
  %tripled = mul nsw i64 %low_bits, 3
  %raised = shl nuw nsw i64 %tripled, 3
  %moved = add nsw i64 %prime, %raised
  %mixed = xor i64 %moved, %b
  %lowered = lshr i64 %mixed, 7
  %next_total = sub i64 %lowered, %total
  %following_round = add nuw nsw i64 %round, 1
  br label %next.round

finished:
  ret i64 %total
}
