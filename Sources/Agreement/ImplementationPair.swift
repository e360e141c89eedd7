import Evidence
import Intent
import SandboxProtocol

/// Two implementations of one function, and what the last batch of inputs came to.
struct ImplementationPair {
    enum Batch {
        case refused(name: String, [Refusal])
        case ran([(first: CallResult, second: CallResult)])
    }

    /// Inputs on which results differ that are looked at, for each way to differ.
    private static let samplesForEachWay = 2
    /// Wall-clock time of one call in a batch; what is late there is looked at again.
    private static let firstLookMilliseconds = 300
    /// Wall-clock time of one call while smaller inputs are looked for.
    private static let shrinkCallMilliseconds = 100

    let function: CheckedFunction
    let first: Implementation
    let second: Implementation
    let dependencies: [DependencyCode]
    let executor: any CandidateExecutor
    let effort: ComparisonEffort
    let comparison: ResultComparison
    let words: CallWords
    /// Inputs of the last batch on which the two differ.
    private(set) var differing: [Sample] = []

    struct Sample {
        var arguments: [Value]
        var results: (first: CallResult, second: CallResult)
        var way: [CallResult.Kind] { [results.first.kind, results.second.kind] }
    }

    init(
        function: CheckedFunction, first: Implementation, second: Implementation,
        dependencies: [DependencyCode], executor: any CandidateExecutor, effort: ComparisonEffort
    ) {
        self.function = function
        self.first = first
        self.second = second
        self.dependencies = dependencies
        self.executor = executor
        self.effort = effort
        comparison = ResultComparison(tolerance: effort.tolerance)
        words = CallWords(signature: function.intent.signature)
    }

    mutating func run(_ inputs: [[Value]]) async throws -> Batch {
        var limits = effort.run
        limits.callMilliseconds = min(limits.callMilliseconds, Self.firstLookMilliseconds)
        let batch = try await run(inputs, limits: limits)
        differing = []
        if case .ran(let results) = batch {
            differing = zip(inputs, results).compactMap { arguments, results in
                differ(results) ? Sample(arguments: arguments, results: results) : nil
            }
        }
        return batch
    }

    private func differ(_ results: (first: CallResult, second: CallResult)) -> Bool {
        guard results.first.kind != .notRun, results.second.kind != .notRun else { return false }
        return !comparison.agree(results.first, results.second)
    }

    private func run(_ inputs: [[Value]], limits: RunLimits) async throws -> Batch {
        let signature = function.intent.signature
        async let ofFirst = ImplementationRunner(
            executor: executor, code: first.code, signature: signature, limits: limits
        ).run(inputs)
        async let ofSecond = ImplementationRunner(
            executor: executor, code: second.code, signature: signature, limits: limits
        ).run(inputs)
        switch (try await ofFirst, try await ofSecond) {
        case (.refused(let reasons), _): return .refused(name: first.name, reasons)
        case (_, .refused(let reasons)): return .refused(name: second.name, reasons)
        case (.ran(let a), .ran(let b)): return .ran(zip(a, b).map { (first: $0, second: $1) })
        }
    }

    // MARK: Samples

    /// The shortest inputs of each way to differ, those confirmed that are about time: a machine
    /// that is busy must not make a difference.
    func confirmed(_ samples: [Sample]) async throws -> [Sample] {
        var order: [[CallResult.Kind]] = []
        var ways: [[CallResult.Kind]: [Sample]] = [:]
        for sample in samples {
            if ways[sample.way] == nil { order.append(sample.way) }
            ways[sample.way, default: []].append(sample)
        }
        var chosen: [Sample] = []
        for way in order {
            let sorted = (ways[way] ?? []).map { ($0, words.text(ofCall: $0.arguments)) }
                .sorted { ($0.1.utf8.count, $0.1) < ($1.1.utf8.count, $1.1) }.map(\.0)
            guard way.contains(.timeout) else {
                chosen += sorted.prefix(Self.samplesForEachWay)
                continue
            }
            guard let sample = sorted.first else { continue }
            var limits = effort.run
            limits.callMilliseconds = limits.callMilliseconds * 2
            if case .ran(let results) = try await run([sample.arguments], limits: limits),
                let again = results.first, differ(again)
            {
                chosen.append(Sample(arguments: sample.arguments, results: again))
            }
        }
        return Array(chosen.prefix(Self.samplesForEachWay * 4))
    }

    /// The differences at these inputs, each at the smallest input found, each once.
    func differences(at samples: [Sample]) async throws -> [ImplementationDifference] {
        var found: [ImplementationDifference] = []
        var seen: Set<[Value]> = []
        var ways: [[CallResult.Kind]: Int] = [:]
        for sample in samples where found.count < effort.differences {
            // One of each way first; then others of a way that was seen, while there is room.
            guard ways[sample.way, default: 0] < Self.samplesForEachWay else { continue }
            let smallest = try await smallest(sample)
            guard seen.insert(smallest.arguments).inserted else { continue }
            ways[sample.way, default: 0] += 1
            if let difference = try await difference(at: smallest) { found.append(difference) }
        }
        return found.sorted { $0.texts.call.utf8.count < $1.texts.call.utf8.count }
    }

    /// A simpler input on which the two still differ in the same way.
    private func smallest(_ sample: Sample) async throws -> Sample {
        let requires = RequiresCheck(function, functions: [function.intent.name])
        let deadline = ContinuousClock.now + .milliseconds(effort.shrinkMilliseconds)
        var limits = effort.run
        if !sample.way.contains(.timeout) {
            limits.callMilliseconds = min(limits.callMilliseconds, Self.shrinkCallMilliseconds)
        }
        var best = sample
        var tried = 0
        while tried < effort.shrinkTrials, ContinuousClock.now < deadline {
            let smaller = SmallerInputs.lists(from: best.arguments).filter(requires.isMet)
            guard !smaller.isEmpty else { break }
            tried += smaller.count
            guard case .ran(let results) = try await run(smaller, limits: limits) else { break }
            let next = zip(smaller, results).lazy
                .map { Sample(arguments: $0, results: $1) }
                .first { differ($0.results) && $0.way == sample.way }
            guard let next else { break }
            best = next
        }
        return best
    }

    // MARK: Words and blame

    /// What the two give, in words, and who is at fault; nil where a second look shows no
    /// difference.
    private func difference(at sample: Sample) async throws -> ImplementationDifference? {
        async let givenText = text(of: sample.results.first, first, sample.arguments)
        async let otherText = text(of: sample.results.second, second, sample.arguments)
        var texts = AgreementEvidence.Difference(
            call: words.text(ofCall: sample.arguments), given: try await givenText,
            other: try await otherText)
        if texts.given == texts.other {
            guard case .returned(let a) = sample.results.first,
                case .returned(let b) = sample.results.second
            else { return nil }
            // They differ where the texts are cut.
            texts.given = words.text(of: a.result, a.inouts, limit: .max)
            texts.other = words.text(of: b.result, b.inouts, limit: .max)
        }
        let court = BlameCourt(
            function: function, dependencies: dependencies, executor: executor, limits: effort.run)
        async let againstFirst = court.objections(
            to: first, isFirst: true, at: sample.arguments)
        async let againstSecond = court.objections(
            to: second, isFirst: false, at: sample.arguments)
        let objections = try await (againstFirst, againstSecond)
        let blame: ImplementationDifference.Blame =
            switch (objections.0.isEmpty, objections.1.isEmpty) {
            case (true, true): .neither
            case (false, true): .first
            case (true, false): .second
            case (false, false): .both
            }
        return ImplementationDifference(
            arguments: sample.arguments, texts: texts, blame: blame,
            objections: objections.0 + objections.1)
    }

    /// A result as a literal; what went wrong in words, from a run in every kind of way.
    private func text(
        of result: CallResult, _ implementation: Implementation, _ arguments: [Value]
    ) async throws -> String {
        switch result {
        case .returned(let outputs): return words.text(of: outputs.result, outputs.inouts)
        case .noRoom: return "answered -1, \"too little room\", even with the largest buffer"
        case .failed, .notRun: break
        }
        var judgeEffort = Judge.Effort()
        judgeEffort.run = effort.run
        let call = try await Judge(executor: executor, effort: judgeEffort).call(
            CheckedFunction(
                intent: FunctionIntent(signature: function.intent.signature, clauses: []),
                clauses: []),
            candidate: implementation.code, arguments: arguments)
        switch call {
        case .failed(let findings): return findings.first?.message ?? "did not come back"
        case .refused(let refusals): return refusals.first?.message ?? "was refused"
        case .returned(let result, let inouts):
            return words.text(of: result, inouts)
        }
    }
}
