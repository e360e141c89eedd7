; The number that decimal digits stand for, after a plus or minus sign or none; nothing where
; anything else stands in the text, digits are missing, or the number does not fit. Counts downwards
; from zero, because the smallest number has no positive counterpart.
define { i1, i64 } @parse_integer(ptr %text, i64 %count) {
entry:
  %is_empty = icmp eq i64 %count, 0
  br i1 %is_empty, label %invalid, label %look.for.sign

look.for.sign:
  %first = load i8, ptr %text, align 1
  %has_minus = icmp eq i8 %first, 45
  %has_plus = icmp eq i8 %first, 43
  %has_sign = or i1 %has_minus, %has_plus
  %sign_length = zext i1 %has_sign to i64
  %has_digits = icmp ult i64 %sign_length, %count
  br i1 %has_digits, label %next.digit, label %invalid

next.digit:
  %index = phi i64 [ %sign_length, %look.for.sign ], [ %next_index, %append.digit ]
  %negated = phi i64 [ 0, %look.for.sign ], [ %next_negated, %append.digit ]
  %has_character = icmp ult i64 %index, %count
  br i1 %has_character, label %look.at.character, label %give.sign

look.at.character:
  %place = getelementptr i8, ptr %text, i64 %index
  %character = load i8, ptr %place, align 1
  %digit = sub i8 %character, 48
  %is_digit = icmp ult i8 %digit, 10
  br i1 %is_digit, label %make.room.for.digit, label %invalid

make.room.for.digit:
  %scaling_overflows = icmp slt i64 %negated, -922337203685477580
  br i1 %scaling_overflows, label %invalid, label %subtract.digit

subtract.digit:
  %scaled = mul i64 %negated, 10
  %wide_digit = zext i8 %digit to i64
  %subtraction = call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %scaled, i64 %wide_digit)
  %next_negated = extractvalue { i64, i1 } %subtraction, 0
  %subtraction_overflows = extractvalue { i64, i1 } %subtraction, 1
  br i1 %subtraction_overflows, label %invalid, label %append.digit

append.digit:
  %next_index = add i64 %index, 1
  br label %next.digit

give.sign:
  br i1 %has_minus, label %valid, label %negate

negate:
  %negation = call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 0, i64 %negated)
  %positive = extractvalue { i64, i1 } %negation, 0
  %negation_overflows = extractvalue { i64, i1 } %negation, 1
  br i1 %negation_overflows, label %invalid, label %valid

valid:
  %number = phi i64 [ %negated, %give.sign ], [ %positive, %negate ]
  %result = insertvalue { i1, i64 } { i1 true, i64 0 }, i64 %number, 1
  ret { i1, i64 } %result

invalid:
  ret { i1, i64 } zeroinitializer
}

declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64)
