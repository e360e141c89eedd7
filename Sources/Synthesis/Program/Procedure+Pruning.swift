extension Procedure {
    /// Without what is computed and never read.
    var pruned: Procedure {
        var result = self
        while true {
            var reads = result.body.reads
            for term in resultTerms { reads.formUnion(term.variables) }
            let shorter = result.body.pruned(reads)
            if shorter == result.body { return result }
            result.body = shorter
        }
    }
}

extension [Statement] {
    fileprivate func pruned(_ reads: Set<Int>) -> [Statement] {
        compactMap { statement in
            switch statement {
            case .set(let slot, let term):
                return reads.contains(slot) ? .set(slot, term) : nil
            case .loop(let condition, let body):
                return .loop(while: condition, body: body.pruned(reads))
            case .branch(let condition, let yes, let no):
                let (yes, no) = (yes.pruned(reads), no.pruned(reads))
                return yes.isEmpty && no.isEmpty
                    ? nil : .branch(condition, then: yes, otherwise: no)
            case .append, .store: return statement
            }
        }
    }
}
