; The largest integer whose square is not above n. Finds the root bit by bit from the highest, as
; one does square roots by hand, so that nothing is squared and nothing can overflow.
define i64 @integer_square_root(i64 %n) {
entry:
  br label %next.bit

next.bit:
  %square_bit = phi i64 [ 4611686018427387904, %entry ], [ %next_square_bit, %bit.decided ]
  %remainder = phi i64 [ %n, %entry ], [ %next_remainder, %bit.decided ]
  %root = phi i64 [ 0, %entry ], [ %next_root, %bit.decided ]
  %is_done = icmp eq i64 %square_bit, 0
  br i1 %is_done, label %finished, label %try.bit

try.bit:
  %cost_of_bit = or i64 %root, %square_bit
  %half_root = lshr i64 %root, 1
  %fits = icmp uge i64 %remainder, %cost_of_bit
  br i1 %fits, label %take.bit, label %bit.decided

take.bit:
  %reduced_remainder = sub i64 %remainder, %cost_of_bit
  %extended_root = or i64 %half_root, %square_bit
  br label %bit.decided

bit.decided:
  %next_remainder = phi i64 [ %remainder, %try.bit ], [ %reduced_remainder, %take.bit ]
  %next_root = phi i64 [ %half_root, %try.bit ], [ %extended_root, %take.bit ]
  %next_square_bit = lshr i64 %square_bit, 2
  br label %next.bit

finished:
  ret i64 %root
}
