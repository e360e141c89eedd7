package import Diagnostics

/// A programming-by-example problem: find a term of the grammar that maps all arguments to results.
package struct Problem: Sendable {
    package struct Parameter: Hashable, Sendable {
        package var name: String
        package var sort: Sort
    }

    /// One constraint: `(= (f arguments) result)`.
    package struct Example: Hashable, Sendable {
        package var arguments: [Literal]
        package var result: Literal
    }

    /// A `define-fun`, whose body is inlined wherever a term uses it.
    package struct Definition: Sendable {
        package var name: String
        package var parameters: [Parameter]
        package var result: Sort
        package var body: Body
    }

    /// The body of a definition.
    package indirect enum Body: Hashable, Sendable {
        case parameter(Int)
        case constant(Literal)
        case apply(Kernel, [Body])
    }

    package var file: SourceFile
    package var logic: String
    package var name: String
    package var parameters: [Parameter]
    package var result: Sort
    package var grammar: Grammar
    package var definitions: [Definition]
    package var examples: [Example]
    /// The expressions of the file, for the checker, which reads them on its own.
    package var expressions: [SExpression]
}

/// The terms that a problem permits.
package struct Grammar: Hashable, Sendable {
    package struct Nonterminal: Hashable, Sendable {
        package var name: String
        package var sort: Sort
    }

    /// A way to make a term of other terms.
    package struct Production: Hashable, Sendable {
        package var result: Int
        package var kernel: Kernel
        package var operands: [Int]
        /// What stands at the head of the list in the text.
        package var name: String
    }

    /// A term without operands.
    package struct Leaf: Hashable, Sendable {
        package enum Meaning: Hashable, Sendable {
            case constant(Literal)
            case parameter(Int)
        }
        package var result: Int
        package var meaning: Meaning
        package var text: String
    }

    package var nonterminals: [Nonterminal] = []
    package var productions: [Production] = []
    package var leaves: [Leaf] = []
    package var start = 0
}

/// A term of a grammar, by the indices of its leaves and productions.
package indirect enum Term: Hashable, Sendable {
    case leaf(Int)
    case apply(Int, [Term])

    /// Number of operators and leaves.
    package var size: Int {
        switch self {
        case .leaf: 1
        case .apply(_, let operands): operands.reduce(1) { $0 + $1.size }
        }
    }

    /// One more than the number of choices between two terms.
    package func caseCount(in grammar: Grammar) -> Int {
        guard case .apply(let index, let operands) = self else { return 1 }
        let inner = operands.reduce(0) { $0 + $1.caseCount(in: grammar) - 1 }
        switch grammar.productions[index].kernel {
        case .ifThenElse, .ifEquals: return inner + 2
        default: return inner + 1
        }
    }

    /// As SyGuS-IF writes it.
    package func text(in grammar: Grammar) -> String {
        var out = ""
        write(in: grammar, to: &out)
        return out
    }

    private func write(in grammar: Grammar, to out: inout String) {
        switch self {
        case .leaf(let index): out += grammar.leaves[index].text
        case .apply(let index, let operands):
            out += "(" + grammar.productions[index].name
            for operand in operands {
                out += " "
                operand.write(in: grammar, to: &out)
            }
            out += ")"
        }
    }
}
