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
        var found: [String: Search] = [:]
        for function in module.functions {
            found[function.intent.name] = try await search(function)
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
                let report = AlignmentEngine.report(
                    on: evidence, engine: found[name]?.current?.origin)
                if found[name]?.record(report) == false { isSettled = false }
            }
            if isSettled { break }
        }
        return try result(module, found)
    }

    /// The state of looking for one function's code.
    private struct Search {
        var proposals: [Proposal]
        var accounts: [String]
        var isNearest = false
        var next = 0
        var report: FunctionReport?

        var current: Proposal? { next < proposals.count ? proposals[next] : nil }

        /// Takes in a verdict; false when another proposal should be tried.
        mutating func record(_ new: FunctionReport) -> Bool {
            report = new
            if new.verdict == .aligned || next + 1 >= proposals.count { return true }
            next += 1
            return false
        }
    }

    private func search(_ function: CheckedFunction) async throws -> Search {
        var accounts: [String] = []
        var nearest: Proposal?
        for engine in engines {
            let result = try await engine.propose(for: function)
            accounts.append(result.account)
            if !result.proposals.isEmpty {
                return Search(
                    proposals: Array(result.proposals.prefix(Self.proposalLimit)),
                    accounts: accounts)
            }
            nearest = nearest ?? result.nearest
        }
        return Search(
            proposals: nearest.map { [$0] } ?? [], accounts: accounts, isNearest: nearest != nil)
    }

    private func combined(_ proposals: [Proposal]) throws -> String {
        proposals.count == 1
            ? proposals[0].text : try IRText.combine(proposals.map(\.text))
    }

    private func result(_ module: CheckedModule, _ found: [String: Search]) throws -> Result {
        var reports: [FunctionReport] = []
        var good: [Proposal] = []
        for function in module.functions {
            let search = found[function.intent.name]
            if var report = search?.report {
                if report.verdict == .aligned, let proposal = search?.current {
                    good.append(proposal)
                } else {
                    report.advice = search?.accounts ?? []
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
        report.advice = tried
        return report
    }
}
