import Intent

extension CheckedFunction {
    /// The function as whoever writes code for it may see it: without held-out examples.
    var visible: CheckedFunction {
        guard hasHeldOutExamples else { return self }
        var visible = self
        visible.clauses.removeAll(where: \.isHeldOut)
        visible.intent.clauses.removeAll(where: \.isHeldOut)
        return visible
    }

    var hasHeldOutExamples: Bool { clauses.contains(where: \.isHeldOut) }
}

extension Clause {
    /// True for an example that generators must not see.
    var isHeldOut: Bool {
        if case .example(let example) = kind { example.isHeldOut } else { false }
    }

    var isExample: Bool {
        if case .example = kind { true } else { false }
    }
}
