import Intent

extension Search {
    /// Clauses' terms that cost more than this get a name of their own.
    private static let briefCost = 5.0

    /// Computes what the clauses themselves say of the arguments: `result == E` makes E a
    /// solution, and parts of other clauses are worth building on.
    func addClauseFeatures() {
        let mined = MinedTerm.all(in: specification)
        minedTerms = Array(mined.terms.prefix(160))
        namedTerms = ByteClasses.terms(for: specification.function.intent)
        var seen: Set<String> = []
        for expression in mined.closed.prefix(200) {
            guard !isOver else { return }
            var compiler = ClauseCompiler(
                specification, slots: slots, allowsLoops: true, withResult: false)
            guard let compiled = compiler.compile(expression) else { continue }
            if case .constant = compiled.term { continue }
            guard seen.insert("\(compiler.statements)\(compiled.term)").inserted else { continue }
            slots = compiler.slots
            var term = compiled.term
            // What a clause says at length takes no more to say again than what it says briefly.
            if !compiler.statements.isEmpty || cost(of: [term]) > Self.briefCost {
                let slot = slots.add("value", compiled.kind)
                if compiler.statements.isEmpty { slots.explain(slot, slots.text(of: term)) }
                define(slot, cost: 1, compiler.statements + [.set(slot, term)])
                term = .variable(slot)
            }
            _ = spend(1)
            guard let column = column(of: term) else { continue }
            observe(column, compiled.kind, term)
            addFeature(term, compiled.kind, column)
        }
    }
}
