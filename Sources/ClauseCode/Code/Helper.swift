/// A function that several clauses of a module may call.
enum Helper: String, Hashable, Sendable, CaseIterable {
    case quotient, power, reverseText

    /// Its definition.
    var text: String {
        switch self {
        case .quotient: Self.quotientText
        case .power: Self.powerText
        case .reverseText: Self.reverseTextText
        }
    }

    /// There is no instruction for 128 bits that needs no library: bit by bit, but in one step
    /// where both fit 64 bits.
    private static let quotientText = """
        ; The quotient, rounded towards zero; the divisor must not be 0.
        define internal i128 @quotient(i128 %dividend, i128 %divisor) #0 {
        entry:
          %short.dividend = trunc i128 %dividend to i64
          %short.divisor = trunc i128 %divisor to i64
          %same.dividend = sext i64 %short.dividend to i128
          %same.divisor = sext i64 %short.divisor to i128
          %dividend.fits = icmp eq i128 %same.dividend, %dividend
          %divisor.fits = icmp eq i128 %same.divisor, %divisor
          %is.negation = icmp eq i128 %divisor, -1
          %both.fit = and i1 %dividend.fits, %divisor.fits
          br i1 %is.negation, label %negation, label %other.divisor
        negation:
          %negated = sub i128 0, %dividend
          ret i128 %negated
        other.divisor:
          br i1 %both.fit, label %short, label %long
        short:
          %short.quotient = sdiv i64 %short.dividend, %short.divisor
          %extended = sext i64 %short.quotient to i128
          ret i128 %extended
        long:
          %magnitude = call i128 @llvm.abs.i128(i128 %dividend, i1 false)
          %step = call i128 @llvm.abs.i128(i128 %divisor, i1 false)
          %leading = call i128 @llvm.ctlz.i128(i128 %magnitude, i1 false)
          %bits = sub i128 128, %leading
          %any.bits = icmp ne i128 %magnitude, 0
          br i1 %any.bits, label %start, label %zero
        zero:
          ret i128 0
        start:
          %aligned = shl i128 %magnitude, %leading
          br label %bit
        bit:
          %left = phi i128 [ %bits, %start ], [ %left.next, %bit ]
          %digits = phi i128 [ %aligned, %start ], [ %digits.next, %bit ]
          %rest = phi i128 [ 0, %start ], [ %rest.next, %bit ]
          %quotient = phi i128 [ 0, %start ], [ %quotient.next, %bit ]
          %top = lshr i128 %digits, 127
          %rest.doubled = shl i128 %rest, 1
          %rest.grown = or i128 %rest.doubled, %top
          %goes = icmp uge i128 %rest.grown, %step
          %taken = select i1 %goes, i128 %step, i128 0
          %rest.next = sub i128 %rest.grown, %taken
          %digit = zext i1 %goes to i128
          %quotient.doubled = shl i128 %quotient, 1
          %quotient.next = or i128 %quotient.doubled, %digit
          %digits.next = shl i128 %digits, 1
          %left.next = sub i128 %left, 1
          %more = icmp ne i128 %left.next, 0
          br i1 %more, label %bit, label %done
        done:
          %signs = xor i128 %dividend, %divisor
          %is.negative = icmp slt i128 %signs, 0
          %minus = sub i128 0, %quotient.next
          %signed = select i1 %is.negative, i128 %minus, i128 %quotient.next
          ret i128 %signed
        }

        """

    private static let powerText = """
        ; A power, and whether it cannot be said: too large, or a negative exponent.
        define internal { i128, i1 } @power(i128 %base, i128 %exponent) #0 {
        entry:
          %is.negative = icmp slt i128 %exponent, 0
          br i1 %is.negative, label %unknown, label %natural
        natural:
          %is.zero = icmp eq i128 %exponent, 0
          br i1 %is.zero, label %one, label %positive
        one:
          ret { i128, i1 } { i128 1, i1 false }
        positive:
          %shifted = add i128 %base, 1
          %is.small = icmp ule i128 %shifted, 2
          br i1 %is.small, label %small, label %large
        small:
          %parity = and i128 %exponent, 1
          %is.even = icmp eq i128 %parity, 0
          %square = mul i128 %base, %base
          %unit = select i1 %is.even, i128 %square, i128 %base
          %answer = insertvalue { i128, i1 } { i128 0, i1 false }, i128 %unit, 0
          ret { i128, i1 } %answer
        large:
          %is.long = icmp sgt i128 %exponent, 127
          br i1 %is.long, label %unknown, label %factor
        factor:
          %product = phi i128 [ 1, %large ], [ %next, %goes ]
          %left = phi i128 [ %exponent, %large ], [ %left.next, %goes ]
          %step = call { i128, i1 } @llvm.smul.with.overflow.i128(i128 %product, i128 %base)
          %overflow = extractvalue { i128, i1 } %step, 1
          br i1 %overflow, label %unknown, label %goes
        goes:
          %next = extractvalue { i128, i1 } %step, 0
          %left.next = sub i128 %left, 1
          %more = icmp ne i128 %left.next, 0
          br i1 %more, label %factor, label %done
        done:
          %whole = insertvalue { i128, i1 } { i128 0, i1 false }, i128 %next, 0
          ret { i128, i1 } %whole
        unknown:
          ret { i128, i1 } { i128 0, i1 true }
        }

        """

    private static let reverseTextText = """
        ; Writes the characters of a text backwards; false when the text is not valid UTF-8.
        define internal i1 @reverse.text(ptr %target, ptr %text, i64 %count) #0 {
        entry:
          %end = getelementptr i8, ptr %target, i64 %count
          br label %character
        character:
          %offset = phi i64 [ 0, %entry ], [ %offset.next, %copied ]
          %left = sub i64 %count, %offset
          %more = icmp sgt i64 %left, 0
          br i1 %more, label %lead, label %valid
        lead:
          %source = getelementptr i8, ptr %text, i64 %offset
          %first = load i8, ptr %source
          %is.short = icmp ult i8 %first, -128
          %is.two = icmp ult i8 %first, -32
          %is.three = icmp ult i8 %first, -16
          %three.or.four = select i1 %is.three, i64 3, i64 4
          %two.or.more = select i1 %is.two, i64 2, i64 %three.or.four
          %length = select i1 %is.short, i64 1, i64 %two.or.more
          %is.continuation = icmp ult i8 %first, -62
          %is.beyond = icmp ugt i8 %first, -12
          %is.strange = or i1 %is.continuation, %is.beyond
          %is.long = xor i1 %is.short, true
          %is.wrong = select i1 %is.long, i1 %is.strange, i1 false
          %is.cut = icmp sgt i64 %length, %left
          %is.bad = or i1 %is.wrong, %is.cut
          br i1 %is.bad, label %invalid, label %place
        place:
          %down = add i64 %offset, %length
          %back = sub i64 0, %down
          %destination = getelementptr i8, ptr %end, i64 %back
          store i8 %first, ptr %destination
          br i1 %is.short, label %copied, label %second
        second:
          %second.source = getelementptr i8, ptr %source, i64 1
          %second.byte = load i8, ptr %second.source
          %is.e0 = icmp eq i8 %first, -32
          %is.ed = icmp eq i8 %first, -19
          %is.f0 = icmp eq i8 %first, -16
          %is.f4 = icmp eq i8 %first, -12
          %low.e0 = select i1 %is.e0, i8 -96, i8 -128
          %low = select i1 %is.f0, i8 -112, i8 %low.e0
          %high.ed = select i1 %is.ed, i8 -97, i8 -65
          %high = select i1 %is.f4, i8 -113, i8 %high.ed
          %is.below = icmp ult i8 %second.byte, %low
          %is.above = icmp ugt i8 %second.byte, %high
          %is.outside = or i1 %is.below, %is.above
          br i1 %is.outside, label %invalid, label %follow
        follow:
          %index = phi i64 [ 1, %second ], [ %index.next, %follows ]
          %has.more = icmp slt i64 %index, %length
          br i1 %has.more, label %following, label %copied
        following:
          %next.source = getelementptr i8, ptr %source, i64 %index
          %next.byte = load i8, ptr %next.source
          %marker = and i8 %next.byte, -64
          %is.marked = icmp eq i8 %marker, -128
          br i1 %is.marked, label %follows, label %invalid
        follows:
          %next.destination = getelementptr i8, ptr %destination, i64 %index
          store i8 %next.byte, ptr %next.destination
          %index.next = add i64 %index, 1
          br label %follow
        copied:
          %offset.next = add i64 %offset, %length
          br label %character
        valid:
          ret i1 true
        invalid:
          ret i1 false
        }

        """
}
