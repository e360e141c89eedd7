/// An expression over 64-bit words that search found.
package indirect enum Term: Hashable, Sendable {
    case constant(Int64)
    /// A slot: a parameter, a count, or a local of the program.
    case variable(Int)
    case apply(Operator, [Term])
    /// An element of a buffer, or 0 where the index is outside.
    case element(Int, Term)
    /// An element whose index is known to be inside.
    case load(Int, Term)
    /// A component's value for scalars.
    case call(Int, [Term])

    /// Number of operators and leaves.
    package var size: Int {
        switch self {
        case .constant, .variable: 1
        case .apply(_, let operands), .call(_, let operands):
            operands.reduce(1) { $0 + $1.size }
        case .element(_, let index), .load(_, let index): 1 + index.size
        }
    }

    /// The value for these variables, where no element and no call stands in it.
    package func evaluate(_ variables: (Int) -> Int64) -> Int64 {
        switch self {
        case .constant(let value): return value
        case .variable(let index): return variables(index)
        case .element, .load, .call: return 0
        case .apply(.select, let operands), .apply(.selectDouble, let operands):
            let condition = operands[0].evaluate(variables)
            return operands[condition != 0 ? 1 : 2].evaluate(variables)
        case .apply(let operation, let operands):
            let a = operands[0].evaluate(variables)
            return operation.apply(a, operands.count > 1 ? operands[1].evaluate(variables) : 0)
        }
    }

    /// The variables that occur in it.
    package var variables: Set<Int> {
        switch self {
        case .constant: []
        case .variable(let index): [index]
        case .apply(_, let operands), .call(_, let operands):
            operands.reduce(into: []) { $0.formUnion($1.variables) }
        case .element(_, let index), .load(_, let index): index.variables
        }
    }

    /// The term with each variable replaced that `change` gives another term for.
    func replacing(_ change: (Int) -> Term?) -> Term {
        switch self {
        case .constant: self
        case .variable(let index): change(index) ?? self
        case .apply(let operation, let operands):
            .apply(operation, operands.map { $0.replacing(change) })
        case .element(let buffer, let index): .element(buffer, index.replacing(change))
        case .load(let buffer, let index): .load(buffer, index.replacing(change))
        case .call(let component, let operands):
            .call(component, operands.map { $0.replacing(change) })
        }
    }

    /// Buffers whose elements it reads, and components that it calls.
    func collect(buffers: inout Set<Int>, components: inout Set<Int>) {
        switch self {
        case .constant, .variable: return
        case .apply(_, let operands):
            for part in operands { part.collect(buffers: &buffers, components: &components) }
        case .call(let component, let operands):
            components.insert(component)
            for part in operands { part.collect(buffers: &buffers, components: &components) }
        case .element(let buffer, let index), .load(let buffer, let index):
            buffers.insert(buffer)
            index.collect(buffers: &buffers, components: &components)
        }
    }

    static func add(_ a: Term, _ b: Term) -> Term { .apply(.add, [a, b]) }
    static func subtract(_ a: Term, _ b: Term) -> Term { .apply(.subtract, [a, b]) }
    static func less(_ a: Term, _ b: Term) -> Term { .apply(.less, [a, b]) }
    static func select(_ condition: Term, _ yes: Term, _ no: Term) -> Term {
        .apply(.select, [condition, yes, no])
    }
    /// A Bool as the word 0 or 1.
    var asWord: Term { .select(self, .one, .zero) }
    static let zero = Term.constant(0)
    static let one = Term.constant(1)
}
