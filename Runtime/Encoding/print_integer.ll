; A number in decimal digits, without leading zeros, after a minus sign where it is below zero.
define i64 @print_integer(i64 %number, ptr %out, i64 %capacity) {
entry:
  %is_negative = icmp slt i64 %number, 0
  %sign_length = zext i1 %is_negative to i64
  %magnitude = call i64 @llvm.abs.i64(i64 %number, i1 false)
  br label %count.digit

count.digit:
  %uncounted = phi i64 [ %magnitude, %entry ], [ %still_uncounted, %count.digit ]
  %length_before = phi i64 [ %sign_length, %entry ], [ %length, %count.digit ]
  %length = add i64 %length_before, 1
  %still_uncounted = udiv i64 %uncounted, 10
  %all_counted = icmp eq i64 %still_uncounted, 0
  br i1 %all_counted, label %check.room, label %count.digit

check.room:
  %fits = icmp ule i64 %length, %capacity
  br i1 %fits, label %write.sign, label %no.room

write.sign:
  br i1 %is_negative, label %write.minus, label %write.digit

write.minus:
  store i8 45, ptr %out, align 1
  br label %write.digit

write.digit:
  %unwritten = phi i64 [ %magnitude, %write.sign ], [ %magnitude, %write.minus ],
                   [ %still_unwritten, %write.digit ]
  %end = phi i64 [ %length, %write.sign ], [ %length, %write.minus ], [ %place, %write.digit ]
  %place = sub i64 %end, 1
  %digit = urem i64 %unwritten, 10
  %still_unwritten = udiv i64 %unwritten, 10
  %narrow_digit = trunc i64 %digit to i8
  %character = add i8 %narrow_digit, 48
  %target = getelementptr i8, ptr %out, i64 %place
  store i8 %character, ptr %target, align 1
  %all_written = icmp eq i64 %still_unwritten, 0
  br i1 %all_written, label %finished, label %write.digit

finished:
  ret i64 %length

no.room:
  ret i64 -1
}

declare i64 @llvm.abs.i64(i64, i1)
