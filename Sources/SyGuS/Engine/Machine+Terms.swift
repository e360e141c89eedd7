extension Machine {
    /// The words of a term on samples.
    func column(
        of term: Term, in grammar: Grammar, on samples: [Problem.Example]
    ) -> [UInt64] {
        switch term {
        case .leaf(let index):
            switch grammar.leaves[index].meaning {
            case .constant(let literal):
                return Array(repeating: word(literal), count: samples.count)
            case .parameter(let parameter):
                return samples.map { word($0.arguments[parameter]) }
            }
        case .apply(let index, let operands):
            let columns = operands.map { column(of: $0, in: grammar, on: samples) }
            let kernel = grammar.productions[index].kernel
            return samples.indices.map { sample in
                apply(
                    kernel, columns[0][sample], columns.count > 1 ? columns[1][sample] : 0,
                    columns.count > 2 ? columns[2][sample] : 0)
            }
        }
    }
}
