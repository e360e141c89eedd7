import Evidence
import Intent
import Synthesis

/// One intent's search: with and without a third of its examples, with and without components.
struct SearchSession {
    let engine: SynthesisEngine
    let function: CheckedFunction
    let counterexamples: [[Value]]
    private var runner: ComponentRunner?
    private var accounts: [String] = []

    /// Programs that are looked at in one search.
    private static let programLimit = 4
    /// Fewer examples than this cannot be parted.
    private static let leastExamples = 3

    /// A search and its share of the time, in hundredths.
    private struct Phase {
        var keepsBack: Bool
        var usesComponents: Bool
        var share: Int
    }

    init(engine: SynthesisEngine, function: CheckedFunction, counterexamples: [[Value]]) {
        self.engine = engine
        self.function = function
        self.counterexamples = counterexamples
        guard let components = engine.components else { return }
        runner = ComponentRunner(
            ComponentLibrary(components.library, for: function.intent),
            executor: components.executor)
    }

    /// What the words name is tried first; the order is all that they decide.
    private var phases: [Phase] {
        guard let runner else {
            return [
                Phase(keepsBack: true, usesComponents: false, share: 50),
                Phase(keepsBack: false, usesComponents: false, share: 50),
            ]
        }
        let plain = Phase(keepsBack: true, usesComponents: false, share: 30)
        let composed = Phase(keepsBack: true, usesComponents: true, share: 20)
        return (runner.library.isNamed ? [composed, plain] : [plain, composed]) + [
            Phase(keepsBack: false, usesComponents: false, share: 30),
            Phase(keepsBack: false, usesComponents: true, share: 20),
        ]
    }

    mutating func result() async throws -> EngineResult {
        let reduced = withoutAThird
        var fitting: SynthesizedProgram?
        for phase in phases where !Task.isCancelled {
            guard let subject = phase.keepsBack ? reduced : function else { continue }
            let programs = try await programs(for: subject, phase)
            guard phase.keepsBack else {
                guard let first = programs.first else { continue }
                fitting = fitting ?? first
                guard function.hasContracts else { continue }
                return EngineResult(proposals: try programs.map(proposal), account: account)
            }
            for program in programs where try await passes(program) {
                return EngineResult(
                    proposals: [try proposal(program)],
                    account: account + "; found without a third of the examples, which it meets")
            }
        }
        guard let fitting else {
            return EngineResult(proposals: [], account: account + "; nothing fits")
        }
        return EngineResult(
            proposals: [],
            account: account + "; \"\(fitting.summary)\" fits the examples, but they do not say "
                + "enough to trust it: add examples, or an `ensures`")
    }

    /// How far was looked, by the search that looked farthest.
    private var account: String { accounts.last ?? "search: nothing was looked at" }

    private func proposal(_ program: SynthesizedProgram) throws -> Proposal {
        let found = "Found by search: "
        var summary =
            program.summary.hasPrefix(found)
            ? String(program.summary.dropFirst(found.count)) : program.summary
        let origins = runner?.library.origins(of: program) ?? []
        if !origins.isEmpty { summary += ", with \(origins.joined(separator: ", "))" }
        return Proposal(text: try text(of: program), origin: "search: \(summary)")
    }

    private func text(of program: SynthesizedProgram) throws -> String {
        try runner?.library.linked(program) ?? program.irText
    }

    /// The well supported programs that search finds first.
    private mutating func programs(
        for subject: CheckedFunction, _ phase: Phase
    ) async throws -> [SynthesizedProgram] {
        var limits = engine.limits
        limits.searchMilliseconds = max(1, limits.searchMilliseconds * phase.share / 100)
        var search: SynthesizedPrograms
        if phase.usesComponents, let runner {
            var composed = ComponentSearch(
                subject, components: runner.library.entries.map(\.component), limits: limits)
            try await runner.prepare(&composed)
            search = composed.candidates(
                counterexamples: counterexamples, progress: engine.progress,
                shouldStop: { Task.isCancelled })
        } else {
            search = Synthesizer(limits: limits).candidates(
                for: subject, counterexamples: counterexamples, progress: engine.progress,
                shouldStop: { Task.isCancelled })
        }
        var found: [SynthesizedProgram] = []
        while found.count < Self.programLimit, let program = search.next() {
            guard program.isWellSupported else { break }
            found.append(program)
            // Without contracts nothing could tell a second program from the first.
            if !function.hasContracts { break }
        }
        accounts.append(search.account)
        return found
    }

    private func passes(_ program: SynthesizedProgram) async throws -> Bool {
        let result = try await engine.judge.screen(
            function, code: CandidateModule(text: Array(try text(of: program).utf8)),
            symbol: function.intent.name,
            order: Array(function.intent.signature.parameters.indices))
        return result.passes
    }

    /// The function without every third of its visible examples; nil when there are too few.
    private var withoutAThird: CheckedFunction? {
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
    var hasContracts: Bool {
        clauses.contains { clause in
            switch clause.kind {
            case .ensures, .law: true
            case .requires, .example, .bound: false
            }
        }
    }
}
