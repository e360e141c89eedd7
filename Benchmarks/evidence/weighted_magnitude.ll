; How far the mean of two numbers is from zero, where the first counts three times and the second
; five times; a fraction is cut off, and nothing is farther away than 10^18. Thirty instructions.
; Takes whole eighths and rests apart, so that nothing overflows.
define i64 @weighted_magnitude(i64 %a, i64 %b) {
entry:
  %a_eighths = ashr i64 %a, 3
  %b_eighths = ashr i64 %b, 3
  %a_rest = and i64 %a, 7
  %b_rest = and i64 %b, 7
  %twice_a_eighths = shl nsw i64 %a_eighths, 1
  %whole_a = add nsw i64 %twice_a_eighths, %a_eighths
  %whole_b = mul nsw i64 %b_eighths, 5
  %whole = add nsw i64 %whole_a, %whole_b
  %part_a = mul nuw nsw i64 %a_rest, 3
  %part_b = mul nuw nsw i64 %b_rest, 5
  %parts = add nuw nsw i64 %part_a, %part_b
  %carried = lshr i64 %parts, 3
  %rounded_down = add nsw i64 %whole, %carried
  %fraction = and i64 %parts, 7
  %has_fraction = icmp ne i64 %fraction, 0
  %is_below_zero = icmp slt i64 %rounded_down, 0
  %rounds_up = and i1 %has_fraction, %is_below_zero
  %one_if_rounded_up = zext i1 %rounds_up to i64
  %mean = add nsw i64 %rounded_down, %one_if_rounded_up
  %is_too_low = icmp slt i64 %mean, -1000000000000000000
  br i1 %is_too_low, label %too.far, label %not.too.low

not.too.low:
  %is_too_high = icmp sgt i64 %mean, 1000000000000000000
  br i1 %is_too_high, label %too.far, label %near

too.far:
  ret i64 1000000000000000000

near:
  %is_negative = icmp slt i64 %mean, 0
  br i1 %is_negative, label %negative, label %measured

negative:
  %negated = sub nsw i64 0, %mean
  br label %measured

measured:
  %magnitude = phi i64 [ %mean, %near ], [ %negated, %negative ]
  ret i64 %magnitude
}
