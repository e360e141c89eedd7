import ABI
import Evidence
import IRText
import Intent
import SandboxProtocol

/// What became of a mutant.
enum MutantVerdict: Sendable {
    case rejected
    /// Nothing can tell it from the code, or it is no code.
    case dropped(String)
    /// It could not be judged: it counts as one that is not rejected.
    case undecided(String)
    case survives(Difference)

    /// The smallest input found on which a mutant and the code differ, as intent literals.
    struct Difference: Hashable, Sendable {
        var call: String
        var given: String
        var other: String
    }
}

/// Judges mutants of one function: many at a time and cheaply first; the judge of all code only
/// hears of those that differ from the code and that nothing else rejected.
struct MutantCourt: Sendable {
    /// Largest buffer of a mutant; all of it is filled anew for each one that calls it too small.
    private static let outputBytes = 1 << 17
    /// Many mutants are compiled together.
    private static let compileMilliseconds = 20_000

    let clauses: ClauseSet
    let bench: MutantBench
    let effort: MutationRunner.Effort
    private let name: String
    private let code: CandidateModule
    private let dependencies: [DependencyCode]
    private let judge: Judge
    private let plan: JudgementPlan
    private let optimised: OptimisedText
    /// Examples and boundary inputs.
    private let first: KnownRuns
    private let boundary: [[Value]]

    init(
        function: CheckedFunction, module: CheckedModule, code: CandidateModule,
        dependencies: [DependencyCode], executor: any CandidateExecutor,
        emit: @escaping MutationRunner.Emit, effort: MutationRunner.Effort
    ) async throws {
        self.effort = effort
        self.code = code
        self.dependencies = dependencies
        name = function.intent.name
        let clauses = ClauseSet(function)
        self.clauses = clauses
        let items = IRModule(code.text).functions.filter { !$0.isLocal }
        let exported = Set(items.compactMap(\.name?.text))
        var limits = RunLimits()
        limits.callMilliseconds = effort.callMilliseconds
        limits.outputBytes = Self.outputBytes
        limits.compileMilliseconds = Self.compileMilliseconds
        limits.totalMilliseconds = min(limits.totalMilliseconds, 2_000)
        bench = MutantBench(
            executor: executor, shape: ABI.callShape(of: function.intent.signature),
            decoder: ResultDecoder(signature: function.intent.signature), exported: exported,
            dependencyTexts: code.dependencyTexts, limits: limits,
            deadline: .now + .milliseconds(effort.limitMilliseconds))
        optimised = OptimisedText(emit: emit, bench: bench)
        var judging = Judge.Effort()
        judging.shrinkTrials = 0
        judging.run.callMilliseconds = max(200, effort.callMilliseconds)
        judging.run.outputBytes = Self.outputBytes
        judge = Judge(executor: executor, effort: judging)
        plan = judge.plan(
            module,
            implemented: Self.mentioned(by: function, in: module).intersection(exported),
            dependencies: dependencies.map(\.functions))
        boundary =
            BoundaryInputs.make(
                for: function.intent, limit: max(effort.boundaryInputs, effort.searchInputs / 6),
                meets: clauses.allow
            ).inputs
        var inputs: [[Value]] = []
        var seen: Set<[Value]> = []
        let examples = clauses.examples.map(\.arguments)
        for arguments in examples + boundary.prefix(effort.boundaryInputs)
        where seen.insert(arguments).inserted {
            inputs.append(arguments)
        }
        first = try await KnownRuns(
            inputs, of: code.text, on: bench, stepLimit: effort.stepsForEachInput,
            totalSteps: effort.stepsForAllInputs)
    }

    /// The function, and those of its module that its clauses may call, and theirs.
    private static func mentioned(
        by function: CheckedFunction, in module: CheckedModule
    ) -> Set<String> {
        var found: Set<String> = []
        var waiting = [function]
        while let next = waiting.popLast() {
            guard found.insert(next.intent.name).inserted else { continue }
            let text = next.intent.clauses.map { Printer.text(of: $0, in: next.intent.signature) }
                .joined(separator: "\n")
            waiting += module.functions.filter { text.contains("\($0.intent.name)(") }
        }
        return found
    }

    /// The verdicts on these codes, in their order.
    ///
    /// - Parameter areBodies: true for bodies that are no changes of the code.
    func settle(
        _ codes: [MutantCode], areBodies: Bool = false
    ) async throws -> [MutantVerdict] {
        var verdicts = [MutantVerdict?](repeating: nil, count: codes.count)
        func open() -> [Int] { codes.indices.filter { verdicts[$0] == nil } }
        func note(_ found: [(Int, MutantVerdict?)]) {
            for case (let index, let verdict?) in found { verdicts[index] = verdict }
        }
        note(try await inLanes(open()) { try await screen(codes, $0) })
        note(try await inLanes(open()) { try await screenSafety(codes, $0) })
        if !areBodies {
            note(
                try await inLanes(open()) { share in
                    let same = try await optimised.areSame(
                        share.map { codes[$0].text }, as: code.text)
                    return zip(share, same).map { index, isSame in
                        (index, isSame ? .dropped("it is optimised to the same code") : nil)
                    }
                })
        }
        guard !open().isEmpty else { return verdicts.map { $0 ?? .rejected } }
        let search = try await DifferenceSearch(court: self, known: first, boundary, code.text)
        note(try await inLanes(open()) { try await search.verdicts(codes, $0) })
        return verdicts.map { $0 ?? .undecided("it could not be judged") }
    }

    /// Tries examples and `ensures` on the first inputs, many mutants at a time.
    private func screen(
        _ codes: [MutantCode], _ indices: [Int]
    ) async throws -> [(Int, MutantVerdict?)] {
        var isRejected = [Bool](repeating: false, count: indices.count)
        let endings = try await bench.run(
            indices.map { codes[$0].text }, on: first.encoded
        ) { mutant, input, report in
            switch first.compare(report.outcomes.first, at: input, bench.decoder) {
            case .same: return false
            case .fails: isRejected[mutant] = true
            case .differs(let outputs):
                isRejected[mutant] = clauses.reject(first.inputs[input], outputs)
            }
            return isRejected[mutant]
        }
        return indices.enumerated().map { place, index in
            if isRejected[place] { return (index, .rejected) }
            guard case .refused(let reason) = endings[place] else { return (index, nil) }
            return (index, .dropped("it is no valid code: \(reason)"))
        }
    }

    /// Looks for mutants that are not safe on the first inputs, many at a time.
    private func screenSafety(
        _ codes: [MutantCode], _ indices: [Int]
    ) async throws -> [(Int, MutantVerdict?)] {
        var isRejected = [Bool](repeating: false, count: indices.count)
        _ = try await bench.run(
            indices.map { codes[$0].text }, on: first.encoded, .thoroughly
        ) { mutant, input, report in
            isRejected[mutant] = first.isMisbehaviour(report, at: input, bench.decoder)
            return isRejected[mutant]
        }
        return indices.enumerated().map { ($1, isRejected[$0] ? .rejected : nil) }
    }

    /// What the judge of all code says: clauses, laws and safety in every kind of run.
    func isRejected(_ text: [UInt8]) async throws -> Bool {
        var candidate = code
        candidate.text = text
        let all = try await judge.judge(plan, candidate: candidate, dependencies: dependencies)
        guard let evidence = all.first(where: { $0.function.name == name }) else { return false }
        if evidence.refusals.contains(where: { $0.stage != .limits }) { return true }
        if !evidence.findings.isEmpty { return true }
        return evidence.clauses.contains {
            if case .violated = $0.status { true } else { false }
        }
    }

    // MARK: Several at a time

    private typealias Found = (Int, MutantVerdict?)

    private func inLanes(
        _ indices: [Int],
        _ work: @escaping @Sendable ([Int]) async throws -> [(Int, MutantVerdict?)]
    ) async throws -> [(Int, MutantVerdict?)] {
        guard !indices.isEmpty else { return [] }
        let width = max(1, min(effort.width, indices.count))
        return try await withThrowingTaskGroup(of: [Found].self) { group in
            for lane in 0..<width {
                let share = indices.enumerated().filter { $0.offset % width == lane }
                    .map(\.element)
                group.addTask { try await work(share) }
            }
            var found: [Found] = []
            for try await part in group { found += part }
            return found
        }
    }
}
