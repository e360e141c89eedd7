/// An expression over 64-bit words that search found.
package indirect enum Term: Hashable, Sendable {
    case constant(Int64)
    /// Index into the names that the search was given.
    case variable(Int)
    case apply(Operator, [Term])

    /// Number of operators and leaves.
    package var size: Int {
        switch self {
        case .constant, .variable: 1
        case .apply(_, let operands): operands.reduce(1) { $0 + $1.size }
        }
    }

    /// The value for these variables; nil where an operation has none.
    package func evaluate(_ variables: [Int64]) -> Int64? {
        switch self {
        case .constant(let value): return value
        case .variable(let index): return variables[index]
        case .apply(.select, let operands):
            guard let condition = operands[0].evaluate(variables) else { return nil }
            return operands[condition != 0 ? 1 : 2].evaluate(variables)
        case .apply(let operation, let operands):
            guard let a = operands[0].evaluate(variables) else { return nil }
            guard operands.count > 1 else { return operation.apply(a, 0) }
            guard let b = operands[1].evaluate(variables) else { return nil }
            return operation.apply(a, b)
        }
    }

    /// The variables that occur in it.
    package var variables: Set<Int> {
        switch self {
        case .constant: []
        case .variable(let index): [index]
        case .apply(_, let operands): operands.reduce(into: []) { $0.formUnion($1.variables) }
        }
    }
}
