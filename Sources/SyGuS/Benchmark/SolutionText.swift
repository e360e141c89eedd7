extension Problem {
    /// A solution as SyGuS-IF writes it.
    package func solutionText(_ term: Term) -> String {
        let list = parameters.map { "(\(Self.symbolText($0.name)) \($0.sort.text))" }
        return "(define-fun \(Self.symbolText(name)) (\(list.joined(separator: " "))) "
            + "\(result.text) \(term.text(in: grammar)))"
    }

    /// A name as it is written: between bars where it would not be one symbol otherwise.
    static func symbolText(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { byte in
            byte > 32 && byte < 127 && !"()\";|#".utf8.contains(byte)
        }
        let startsAsNumber = name.utf8.first.map { $0 >= 48 && $0 <= 57 } ?? true
        return isPlain && !startsAsNumber ? name : "|\(name)|"
    }
}
