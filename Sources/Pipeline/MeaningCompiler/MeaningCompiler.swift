package import Evidence
import IRText
package import Intent

/// An intent to code: asks the engines in order, and lets the judge decide.
package struct MeaningCompiler: Sendable {
    /// Proposals of one function that are judged before it is given up.
    static let proposalLimit = 8

    let engines: [any Engine]
    let judge: Judge

    package init(engines: [any Engine], judge: Judge) {
        self.engines = engines
        self.judge = judge
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
        var found: [String: CandidateSearch] = [:]
        for function in module.functions {
            var search = CandidateSearch(function: function, engines: engines)
            try await search.advance()
            found[function.intent.name] = search
        }
        for _ in 0..<Self.proposalLimit {
            let chosen = module.functions.compactMap { found[$0.intent.name]?.current }
            guard !chosen.isEmpty else { break }
            let text = try combined(chosen)
            let implemented = Set(
                module.functions.map(\.intent.name).filter { found[$0]?.current != nil })
            let evidence = try await judge.judge(
                module, candidate: CandidateModule(text: Array(text.utf8)),
                implemented: implemented, dependencies: dependencies)
            var isSettled = true
            for evidence in evidence {
                let name = evidence.function.name
                guard var search = found[name], let proposal = search.current else { continue }
                search.report = AlignmentEngine.report(on: evidence, engine: proposal.origin)
                if search.report?.verdict != .aligned, try await search.advance() {
                    isSettled = false
                }
                found[name] = search
            }
            if isSettled { break }
        }
        return try result(module, found)
    }

    private func combined(_ proposals: [Proposal]) throws -> String {
        proposals.count == 1
            ? proposals[0].text : try IRText.combine(proposals.map(\.text))
    }

    private func result(
        _ module: CheckedModule, _ found: [String: CandidateSearch]
    ) throws -> Result {
        var reports: [FunctionReport] = []
        var good: [Proposal] = []
        for function in module.functions {
            let search = found[function.intent.name]
            if var report = search?.report {
                if report.verdict == .aligned, let proposal = search?.judged {
                    good.append(proposal)
                } else {
                    report.tried = search?.accounts ?? []
                }
                reports.append(report)
            } else {
                reports.append(noCode(function, tried: search?.accounts ?? []))
            }
        }
        return Result(reports: reports, text: good.isEmpty ? nil : try combined(good))
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
