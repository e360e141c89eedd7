/// A word, number, sign or text of an intent block.
struct Token {
    enum Kind: UInt8 {
        /// The clause, or the block, is over.
        case endOfClause
        case name, integer, double, string, unterminatedString
        case leftParenthesis, rightParenthesis, leftBracket, rightBracket
        case comma, colon, dot, arrow, question
        /// `..<` and `...`
        case rangeBelow, rangeThrough
        /// `≈`, and `±` or `+-`
        case approximately, plusMinus
        case star, slash, percent, plus, minus
        case shiftLeft, shiftRight, ampersand, pipe, caret
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
        case andAnd, orOr, coalesce, bang, tilde
        /// A sign of another notation; `ForeignSyntax` knows what to say about it.
        case foreign
    }

    var kind: Kind
    /// Byte offsets in the file.
    var start: Int
    var end: Int
}

extension Token.Kind {
    /// True after which an operator stands between two operands.
    var endsOperand: Bool {
        switch self {
        case .name, .integer, .double, .string, .rightParenthesis, .rightBracket: true
        default: false
        }
    }

    /// True where an expression cannot end, so that the clause goes on in the next line.
    var needsMore: Bool {
        switch self {
        case .leftParenthesis, .leftBracket, .comma, .colon, .dot, .arrow, .question, .rangeBelow,
            .approximately, .plusMinus, .star, .slash, .percent, .plus, .minus, .shiftLeft,
            .shiftRight, .ampersand, .pipe, .caret, .equal, .notEqual, .less, .lessOrEqual,
            .greater, .greaterOrEqual, .andAnd, .orOr, .coalesce, .bang, .tilde, .foreign:
            true
        case .endOfClause, .name, .integer, .double, .string, .unterminatedString,
            .rightParenthesis, .rightBracket, .rangeThrough:
            false
        }
    }
}
