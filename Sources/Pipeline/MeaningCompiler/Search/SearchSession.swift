import Evidence
import Intent
import Synthesis

/// One intent's search, with and without components.
///
/// It begins with half of the examples. A program that fails one of the others brings that one in,
/// and the search begins again: what is accepted in the end has met examples that it was not made
/// from, and no other program is nearly as simple and does something else.
struct SearchSession {
    private let engine: SynthesisEngine
    private let function: CheckedFunction
    private let counterexamples: [[Value]]
    private let runner: ComponentRunner?
    private let deadline: Duration
    private var accounts: [String] = []
    /// Clause indices of the visible examples.
    private let visible: [Int]
    /// A program that fits all examples, which say too little to propose it.
    private var fitting: (program: SynthesizedProgram, question: ProgramQuestion?)?

    /// Programs that are looked at in one search.
    private static let programLimit = 4
    /// Searches of one phase.
    private static let roundLimit = 8
    /// Fewer examples than this cannot be parted.
    private static let leastExamples = 3
    /// What contracts must say where the examples were all needed to find a program.
    private static let leastContractBits = 12.0
    /// How much simpler than the next a program must be; more where examples say little more
    /// than the program itself.
    private static func margin(_ program: SynthesizedProgram) -> Double {
        program.evidenceBits - program.bits < 6 ? 1.5 : 1
    }

    private var now: Duration { engine.limits.clock.now }

    private enum Phase {
        case plain
        case composed
    }

    init(engine: SynthesisEngine, function: CheckedFunction, counterexamples: [[Value]]) {
        self.engine = engine
        self.function = function
        self.counterexamples = counterexamples
        deadline = engine.limits.clock.now + .milliseconds(engine.limits.searchMilliseconds)
        visible = function.clauses.indices.filter { index in
            guard case .example(let example) = function.clauses[index].kind else { return false }
            return !example.isHeldOut
        }
        runner = engine.components.flatMap { components in
            ComponentRunner(
                ComponentLibrary(components.library, for: function.intent),
                executor: components.executor)
        }
    }

    mutating func result() async throws -> EngineResult {
        // What the words name is tried first; the order is all that they decide.
        let phases: [(Phase, share: Int)] =
            runner.map {
                $0.library.isNamed
                    ? [(.composed, 40), (.plain, 100)] : [(.plain, 60), (.composed, 100)]
            }
            ?? [(.plain, 100)]
        for (phase, share) in phases where !Task.isCancelled {
            let end = now + (deadline - now) * share / 100
            var search: ComponentSearch?
            if phase == .composed, let runner {
                var composed = ComponentSearch(
                    function, components: runner.library.entries.map(\.component),
                    limits: engine.limits)
                try await runner.prepare(&composed)
                search = composed
            }
            if let proposals = try await proposals(search, until: end) {
                return EngineResult(proposals: proposals, account: account)
            }
        }
        return EngineResult(
            proposals: [], account: account + (fitting.map(doubt) ?? "; nothing fits"))
    }

    /// How far was looked, by the search that ended last.
    private var account: String { accounts.last ?? "search: nothing was looked at" }

    private func doubt(
        _ fitting: (program: SynthesizedProgram, question: ProgramQuestion?)
    ) -> String {
        var text = "; \"\(fitting.program.summary)\" fits the examples, but they do not say enough "
        text += "to trust it: add examples, or an `ensures`"
        guard let question = fitting.question else { return text }
        let signature = function.intent.signature
        let arguments = zip(question.arguments, signature.parameters).map {
            $0.literal(of: $1.type, limit: 80)
        }
        return text + ", or say what \(signature.name)(\(arguments.joined(separator: ", "))) gives"
    }

    // MARK: Rounds

    private mutating func proposals(
        _ components: ComponentSearch?, until end: Duration
    ) async throws -> [Proposal]? {
        if visible.count >= Self.leastExamples {
            let half = function.hasContracts ? now + (end - now) / 2 : end
            if let proposals = try await proposalsFromPart(components, until: half) {
                return proposals
            }
        }
        guard function.hasContracts, now < end, !Task.isCancelled else {
            return nil
        }
        let found = await search(components, [], until: end)
        accounts.append(found.account)
        guard let first = found.programs.first else { return nil }
        guard first.contractBits >= Self.leastContractBits,
            found.margin >= Self.margin(first)
        else {
            fitting = (first, found.question)
            return nil
        }
        return try found.programs.map(proposal)
    }

    /// Searches with some of the examples until what is found meets the others too.
    private mutating func proposalsFromPart(
        _ components: ComponentSearch?, until end: Duration
    ) async throws -> [Proposal]? {
        var known = Set(visible.enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
        for _ in 0..<Self.roundLimit where now < end && !Task.isCancelled {
            let withheld = Set(visible).subtracting(known)
            let found = await search(components, withheld, until: end)
            accounts.append(found.account)
            guard let first = found.programs.first else { return nil }
            let screening = try await engine.judge.screen(
                function, code: CandidateModule(text: Array(try text(of: first).utf8)),
                symbol: function.intent.name,
                order: Array(function.intent.signature.parameters.indices))
            if screening.passes {
                fitting = (first, found.question)
                return try await accepted(first, withheld, components, until: end)
            }
            guard let failed = screening.failedClauses.sorted().first(where: withheld.contains)
            else { return nil }
            known.insert(failed)
        }
        return nil
    }

    /// What one search came to.
    private struct Found: Sendable {
        /// Well supported ones, the simplest first.
        var programs: [SynthesizedProgram] = []
        /// How much more it takes to say the second.
        var margin = Double.infinity
        var question: ProgramQuestion?
        var account: String
    }

    private func search(
        _ components: ComponentSearch?, _ withheld: Set<Int>,
        until end: Duration
    ) async -> Found {
        let left = max(.milliseconds(1), end - now).components
        var limits = engine.limits
        limits.searchMilliseconds =
            Int(left.seconds) * 1_000 + Int(left.attoseconds / 1_000_000_000_000_000)
        let (function, counterexamples, progress) = (function, counterexamples, engine.progress)
        return await SearchThread.run { [limits] shouldStop in
            var programs: SynthesizedPrograms
            if var components {
                components.limits = limits
                programs = components.candidates(
                    withholding: withheld, counterexamples: counterexamples,
                    progress: progress, shouldStop: shouldStop)
            } else {
                programs = Synthesizer(limits: limits).candidates(
                    for: function, withholding: withheld, counterexamples: counterexamples,
                    progress: progress, shouldStop: shouldStop)
            }
            return Self.take(&programs, all: function.hasContracts)
        }
    }

    /// The first program, and those at hand beside it where contracts can tell them apart.
    private static func take(_ programs: inout SynthesizedPrograms, all: Bool) -> Found {
        let first = programs.next()
        var found = Found(
            margin: programs.margin ?? .infinity, question: programs.question,
            account: programs.account)
        guard let first, first.isWellSupported else { return found }
        found.programs = [first]
        while all, programs.hasNext, found.programs.count < programLimit,
            let next = programs.next(), next.isWellSupported
        {
            found.programs.append(next)
        }
        return found
    }

    /// The program as a proposal, where it met enough that it was not made from, and with all
    /// examples the same comes out, and nothing else near it.
    private mutating func accepted(
        _ program: SynthesizedProgram, _ withheld: Set<Int>, _ components: ComponentSearch?,
        until end: Duration
    ) async throws -> [Proposal]? {
        guard withheld.count >= leastUnseen else { return nil }
        let all = await search(components, [], until: max(end, now + .seconds(1)))
        guard let best = all.programs.first, best.behaves(like: program),
            all.margin >= Self.margin(best)
        else {
            fitting = (program, all.question)
            return nil
        }
        accounts.append(
            all.account + "; \(withheld.count) of \(visible.count) examples were not needed to "
                + "find it; it takes \(Int(best.bits)) bits to say, examples and clauses say "
                + "\(Int(best.evidenceBits))")
        return [try proposal(program)]
    }

    /// Examples that a program must meet without being made from them; a Bool says little.
    private var leastUnseen: Int {
        function.intent.signature.result == .bool
            ? max(2, visible.count / 4) : max(1, visible.count / 5)
    }

    // MARK: Text

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
}
