/// How tightly operators bind: Swift's order.
enum Precedence: Int, Comparable {
    case quantified, conditional, or, and, comparison, coalesce, range, addition, multiplication
    case shift, prefix, postfix

    static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }

    /// The next tighter level.
    var above: Precedence { Precedence(rawValue: rawValue + 1) ?? .postfix }
}

extension Expression.BinaryOperator {
    var precedence: Precedence {
        switch self {
        case .shiftLeft, .shiftRight: .shift
        case .multiply, .divide, .remainder, .bitAnd: .multiplication
        case .add, .subtract, .bitOr, .bitXor: .addition
        case .coalesce: .coalesce
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .comparison
        case .and: .and
        case .or: .or
        }
    }
}

extension Token.Kind {
    /// The operator that a token is between two operands.
    var binaryOperator: Expression.BinaryOperator? {
        switch self {
        case .star: .multiply
        case .slash: .divide
        case .percent: .remainder
        case .plus: .add
        case .minus: .subtract
        case .shiftLeft: .shiftLeft
        case .shiftRight: .shiftRight
        case .ampersand: .bitAnd
        case .pipe: .bitOr
        case .caret: .bitXor
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        case .andAnd: .and
        case .orOr: .or
        case .coalesce: .coalesce
        default: nil
        }
    }
}
