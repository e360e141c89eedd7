import ABI
import BigInt
import Diagnostics
package import Evidence
import IRText
package import Intent
import SandboxProtocol

/// Makes behavioural models: reads the text, and runs the function on inputs that its types and its
/// own constants suggest.
package struct BehaviourObserver: Sendable {
    /// Calls on boundary inputs.
    static let callLimit = 120
    /// Kinds of failure that are looked into.
    static let trapLimit = 6
    /// Constants of the code that inputs are made from.
    static let constantLimit = 40
    /// Steps beyond which no larger inputs are tried.
    static let growthSteps: UInt64 = 1_000_000

    let executor: any CandidateExecutor
    let limits: RunLimits

    package init(executor: any CandidateExecutor) {
        self.executor = executor
        var limits = RunLimits()
        // Nobody promises to call the function only as it is meant: some calls will not come back.
        limits.callMilliseconds = 150
        limits.timeouts = 3
        limits.totalMilliseconds = 5_000
        self.limits = limits
    }

    /// What the candidate's function does that the signature names.
    ///
    /// - Throws: what the sandbox throws when it cannot work at all.
    package func observe(
        _ candidate: CandidateModule, signature: Signature
    ) async throws -> BehaviouralModel {
        let module = IRModule(candidate.text)
        let facts = IRFunctionFacts.facts(of: IRName(signature.name), in: module)
        var model = BehaviouralModel(
            signature: signature, functions: facts,
            constants: IRConstants(of: facts.map(\.name), in: module), calls: [], traps: [],
            growth: nil, refusals: [],
            notObserved: ["which blocks ran: the sandbox does not count them"])
        let runner = TrialRunner(
            executor: executor, candidate: candidate, shapes: [ABI.callShape(of: signature)],
            limits: limits)
        let inputs = inputs(signature, model.constants)
        let trials = inputs.map { Trial(function: 0, arguments: $0) }
        switch try await runner.run(trials, countingSteps: true) {
        case .refused(let refusals):
            model.refusals = refusals
            return model
        case .ran(let outcomes):
            let reader = ObservationReader(outputs: OutputReader(signature: signature))
            model.calls = zip(trials, outcomes).map { reader.call($0, $1) }
        }
        model.traps = try await traps(of: model, candidate)
        model.growth = try await growth(model, runner)
        note(inputs.isEmpty, &model)
        return model
    }

    private func note(_ hasNoInputs: Bool, _ model: inout BehaviouralModel) {
        if let note = BehaviouralModel.skippedNote(model.calls) { model.notObserved.append(note) }
        if hasNoInputs { model.notObserved.append("any call: there is no input to try") }
        if model.functions.contains(where: { !$0.loops.isComplete }) {
            model.notObserved.append("loops of a function with too many blocks to look at")
        }
    }

    /// Boundary inputs for the types; the code's constants take the place of an intent's.
    private func inputs(_ signature: Signature, _ constants: IRConstants) -> [[Value]] {
        let nowhere = Span(0, 0)
        var literals: [Expression.Literal] = constants.integers.prefix(Self.constantLimit)
            .compactMap { BigInt($0).map { .integer($0) } }
        literals += constants.doubles.prefix(Self.constantLimit).map { .double($0) }
        literals += (constants.texts.prefix(Self.constantLimit) + texts(around: constants))
            .map { .string($0) }
        let clauses = literals.map {
            Clause(kind: .law(.literal($0, nowhere)), name: "code/constant", span: nowhere)
        }
        let made = BoundaryInputs.make(
            for: FunctionIntent(signature: signature, clauses: clauses), limit: Self.callLimit
        ) { arguments in
            zip(arguments, signature.parameters).allSatisfy { $0.isValid(for: $1.type) }
        }
        let reader = OutputReader(signature: signature)
        return made.inputs.map { (text: reader.text(ofCall: $0), arguments: $0) }
            .sorted { ($0.text.utf8.count, $0.text) < ($1.text.utf8.count, $1.text) }
            .map(\.arguments)
    }

    /// Texts in which characters stand that the code compares with.
    private func texts(around constants: IRConstants) -> [[UInt8]] {
        constants.integers.compactMap { UInt8($0) }.filter { (9..<127).contains($0) }.prefix(4)
            .flatMap { byte in
                let letter = UInt8(ascii: "a")
                return [[byte, letter, byte], [letter, byte, byte, letter], [byte, byte]]
            }
    }

    /// The smallest call of each kind of failure, put into words by the judge.
    private func traps(
        of model: BehaviouralModel, _ candidate: CandidateModule
    ) async throws -> [ObservedTrap] {
        var first: [String: ObservedCall] = [:]
        var counts: [String: Int] = [:]
        var order: [String] = []
        for call in model.calls {
            guard let kind = call.problem else { continue }
            counts[kind, default: 0] += 1
            guard first[kind] == nil else { continue }
            first[kind] = call
            order.append(kind)
        }
        var effort = Judge.Effort()
        effort.run = limits
        let judge = Judge(executor: executor, effort: effort)
        let function = CheckedFunction(
            intent: FunctionIntent(signature: model.signature, clauses: []), clauses: [])
        let reader = OutputReader(signature: model.signature)
        var traps: [ObservedTrap] = []
        for kind in order.prefix(Self.trapLimit) {
            guard let call = first[kind] else { continue }
            var sentence = kind
            let single = try await judge.call(
                function, candidate: candidate, arguments: call.arguments)
            if case .failed(let findings) = single, let finding = findings.first {
                sentence = finding.message
            }
            traps.append(
                ObservedTrap(
                    kind: kind, call: reader.text(ofCall: call.arguments), sentence: sentence,
                    count: counts[kind] ?? 1))
        }
        return traps
    }

    private func growth(
        _ model: BehaviouralModel, _ runner: TrialRunner
    ) async throws -> Growth? {
        let constants = model.constants.integers.compactMap { Int($0) }
        guard let series = GrowthInputs(model.signature, constants: constants) else { return nil }
        let trials = series.inputs.map { Trial(function: 0, arguments: $0.arguments) }
        guard
            case .ran(let outcomes) = try await runner.run(
                trials, primaryOnly: true, countingSteps: true)
        else { return nil }
        var points: [Growth.Point] = []
        for (input, outcome) in zip(series.inputs, outcomes) {
            if Self.takesLong(outcome) {
                // Nothing is said of a size that only a fast machine gets through.
                points.removeAll { $0.size == input.size }
                break
            }
            guard case .returned = outcome.primary, let steps = outcome.steps else { continue }
            guard let last = points.last, last.size == input.size else {
                points.append(Growth.Point(size: input.size, fewest: steps, most: steps))
                continue
            }
            points[points.count - 1].fewest = min(last.fewest, steps)
            points[points.count - 1].most = max(last.most, steps)
        }
        return points.isEmpty ? nil : Growth(measure: series.measure, points: points)
    }

    private static func takesLong(_ outcome: TrialOutcome) -> Bool {
        if let steps = outcome.steps, steps > growthSteps { return true }
        switch outcome.primary {
        case .notRun, .failed(.timeout): return true
        default: return false
        }
    }
}
