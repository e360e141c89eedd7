package import Evidence
package import Intent

/// An intent to code: asks the engines in order, and lets the judge decide.
package struct MeaningCompiler: Sendable {
    /// Proposals of one engine for one function that are judged before the next engine is asked.
    static let proposalLimit = 8

    let engines: [any Engine]
    let judge: Judge
    let effort: LoopEffort
    let jobs: Int
    let observer: @Sendable (LoopEvent) -> Void

    /// - Parameters:
    ///   - engines: in the order in which they are asked, cheap ones first.
    ///   - jobs: functions of one module that are worked on at once.
    ///   - observer: hears of every step before the next one begins.
    package init(
        engines: [any Engine], judge: Judge, effort: LoopEffort = LoopEffort(), jobs: Int = 32,
        observer: @escaping @Sendable (LoopEvent) -> Void = { _ in }
    ) {
        self.engines = engines
        self.judge = judge
        self.effort = effort
        self.jobs = max(1, jobs)
        self.observer = observer
    }

    package struct Result: Sendable {
        /// One for each function of the module, in order.
        package var reports: [FunctionReport]
        /// The code of all functions that are aligned; nil when there is none.
        package var text: String?
    }

    /// Finds code for every function of the module and judges it as a whole.
    package func compile(
        _ module: CheckedModule, dependencies: [DependencyCode]
    ) async throws -> Result {
        let surroundings = CandidateSearch.Surroundings(
            judge: SingleJudge(judge: judge, source: module.source, dependencies: dependencies),
            effort: effort, observe: observer)
        var searches = module.functions.map {
            CandidateSearch(function: $0, engines: engines, surroundings: surroundings)
        }
        let whole = ModuleJudge(judge: judge, module: module, dependencies: dependencies)
        _ = try await advance(&searches, Array(searches.indices))
        for _ in 0..<(Self.proposalLimit * max(1, engines.count)) {
            guard searches.contains(where: \.hasCandidate) else { break }
            // What was judged by itself, and is alone, was judged as a whole.
            if searches.count == 1, searches[0].isAcceptedByLoop { break }
            let unsettled = try await whole.judge(&searches)
            guard try await advance(&searches, unsettled) else { break }
        }
        return result(searches)
    }

    /// Advances some of the searches at once; false when none has a new proposal.
    private func advance(
        _ searches: inout [CandidateSearch], _ indices: [Int]
    ) async throws -> Bool {
        if indices.count == 1 { return try await searches[indices[0]].advance() }
        let given = searches
        return try await withThrowingTaskGroup(of: (Int, CandidateSearch, Bool).self) { group in
            var waiting = indices[...]
            func start() {
                guard let index = waiting.popFirst() else { return }
                group.addTask {
                    var search = given[index]
                    let moved = try await search.advance()
                    return (index, search, moved)
                }
            }
            for _ in 0..<jobs { start() }
            var hasMoved = false
            for try await (index, search, moved) in group {
                searches[index] = search
                hasMoved = hasMoved || moved
                start()
            }
            return hasMoved
        }
    }

    private func result(_ searches: [CandidateSearch]) -> Result {
        var reports: [FunctionReport] = []
        var good: [Proposal] = []
        for search in searches {
            guard var report = search.best else {
                reports.append(noCode(search.function, tried: search.accounts))
                continue
            }
            if report.verdict == .aligned, let proposal = search.judged {
                good.append(proposal)
                report.bestCode = nil
            } else {
                report.tried = search.accounts
                report.bestCode = report.bestCode ?? search.bestCode
            }
            reports.append(report)
        }
        let text = good.isEmpty ? nil : try? ModuleJudge.combined(good.map(\.text))
        return Result(reports: reports, text: text)
    }

    private func noCode(_ function: CheckedFunction, tried: [String]) -> FunctionReport {
        var report = AlignmentEngine.report(
            on: FunctionEvidence(function: function.intent), engine: nil)
        report.verdict = .undecided
        report.reason = "no engine has code that does this"
        report.tried = tried
        return report
    }
}
