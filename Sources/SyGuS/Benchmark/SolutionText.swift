extension Problem {
    /// A solution as SyGuS-IF writes it.
    package func solutionText(_ term: Term) -> String {
        let list = parameters.map { "(\($0.name) \($0.sort.text))" }.joined(separator: " ")
        return "(define-fun \(name) (\(list)) \(result.text) \(term.text(in: grammar)))"
    }
}
