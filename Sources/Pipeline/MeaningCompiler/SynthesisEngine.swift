import ABI
package import Evidence
package import Intent
package import Synthesis

/// Searches for a program, without a model; what it finds is judged like any candidate.
///
/// Examples alone never say everything, and a program that was fitted to all of them meets all of
/// them. So a third of the visible examples is kept back, and a program that was found without them
/// has to meet them too; where that fails, clauses other than examples have to speak for it.
package struct SynthesisEngine: Engine {
    package let name = "search"
    let limits: SynthesisLimits
    let judge: Judge

    package init(limits: SynthesisLimits, judge: Judge) {
        self.limits = limits
        self.judge = judge
    }

    /// Programs that are looked at in one search.
    private static let programLimit = 4
    /// Fewer examples than this cannot be parted.
    private static let leastExamples = 3

    package func propose(for function: CheckedFunction) async throws -> EngineResult {
        var half = limits
        half.searchMilliseconds = max(1, limits.searchMilliseconds / 2)
        if let reduced = withoutAThird(of: function) {
            let (programs, account) = programs(for: reduced, half)
            for program in programs where try await passes(program, function) {
                return EngineResult(
                    proposals: [proposal(program)],
                    account: account + "; found without a third of the examples, which it meets")
            }
        }
        let (programs, account) = programs(for: function, half)
        guard let first = programs.first else {
            return EngineResult(proposals: [], account: account + "; nothing fits")
        }
        guard function.hasContracts else {
            return EngineResult(
                proposals: [],
                account: account + "; \"\(first.summary)\" fits the examples, but they do not say "
                    + "enough to trust it: add examples, or an `ensures`")
        }
        return EngineResult(proposals: programs.map(proposal), account: account)
    }

    private func proposal(_ program: SynthesizedProgram) -> Proposal {
        let found = "Found by search: "
        let summary =
            program.summary.hasPrefix(found)
            ? String(program.summary.dropFirst(found.count)) : program.summary
        return Proposal(text: program.irText, origin: "search: \(summary)")
    }

    /// The well supported programs that search finds first.
    private func programs(
        for function: CheckedFunction, _ limits: SynthesisLimits
    ) -> ([SynthesizedProgram], account: String) {
        var found: [SynthesizedProgram] = []
        var search = Synthesizer(limits: limits).candidates(
            for: function, shouldStop: { Task.isCancelled })
        while found.count < Self.programLimit, let program = search.next() {
            guard program.isWellSupported else { break }
            found.append(program)
            // Without contracts nothing could tell a second program from the first.
            if !function.hasContracts { break }
        }
        return (found, search.account)
    }

    private func passes(
        _ program: SynthesizedProgram, _ function: CheckedFunction
    ) async throws -> Bool {
        let result = try await judge.screen(
            function, code: CandidateModule(text: Array(program.irText.utf8)),
            symbol: function.intent.name,
            order: Array(function.intent.signature.parameters.indices))
        return result.passes
    }

    /// The function without every third of its visible examples; nil when there are too few.
    private func withoutAThird(of function: CheckedFunction) -> CheckedFunction? {
        let visible = function.clauses.indices.filter { index in
            if case .example(let example) = function.clauses[index].kind {
                !example.isHeldOut
            } else {
                false
            }
        }
        guard visible.count >= Self.leastExamples else { return nil }
        let keptBack = Set(visible.enumerated().filter { $0.offset % 3 == 1 }.map(\.element))
        var reduced = function
        reduced.clauses = function.clauses.enumerated()
            .filter { !keptBack.contains($0.offset) }.map(\.element)
        reduced.intent.clauses = reduced.clauses
        return reduced
    }
}

extension CheckedFunction {
    /// True when something other than examples says what the function does.
    fileprivate var hasContracts: Bool {
        clauses.contains { clause in
            switch clause.kind {
            case .ensures, .law: true
            case .requires, .example, .bound: false
            }
        }
    }
}
