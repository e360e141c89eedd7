import Evidence
import IRText
import Intent

/// Judges what was found for the functions of a module together: clauses may call other functions,
/// and what is judged is what will be written.
struct ModuleJudge: Sendable {
    let judge: Judge
    let module: CheckedModule
    let dependencies: [DependencyCode]

    /// Judges every current proposal and notes the reports; gives the searches that have to go on.
    func judge(_ searches: inout [CandidateSearch]) async throws -> [Int] {
        let (text, misfits) = combined(searches)
        for (index, reason) in misfits { searches[index].setAside(reason) }
        let implemented = Set(
            searches.filter(\.hasCandidate).map(\.function.intent.name))
        guard !implemented.isEmpty else { return [] }
        let reports = try await reports(module, text, implemented)
        var visible: [String: FunctionReport]?
        var unsettled: [Int] = []
        for index in searches.indices {
            guard let proposal = searches[index].current,
                var report = reports[searches[index].function.intent.name]
            else { continue }
            report.engine = proposal.origin
            searches[index].tell(
                .judged(report.verdict, reason: report.reason, origin: proposal.origin))
            if searches[index].isAcceptedByLoop {
                report.attempts = searches[index].report?.attempts ?? []
                searches[index].report = report
                guard report.hasObjection else { continue }
                if visible == nil { visible = try await visibleReports(text, implemented) }
                searches[index].reject(report, visible: visible?[report.name] ?? report)
                unsettled.append(index)
            } else {
                searches[index].report = report
                if report.verdict != .aligned { unsettled.append(index) }
            }
        }
        return unsettled
    }

    private func reports(
        _ module: CheckedModule, _ text: String, _ implemented: Set<String>
    ) async throws -> [String: FunctionReport] {
        let evidence = try await judge.judge(
            module, candidate: CandidateModule(text: Array(text.utf8)),
            implemented: implemented, dependencies: dependencies)
        let reports = evidence.map { AlignmentEngine.report(on: $0, engine: nil) }
        return Dictionary(reports.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same judgement as if there were no held-out examples: this is what engines may hear of.
    private func visibleReports(
        _ text: String, _ implemented: Set<String>
    ) async throws -> [String: FunctionReport]? {
        guard module.functions.contains(where: \.hasHeldOutExamples) else { return nil }
        let visible = CheckedModule(
            source: module.source, functions: module.functions.map(\.visible))
        return try await reports(visible, text, implemented)
    }

    // MARK: One module

    static func combined(_ texts: [String]) throws -> String {
        texts.count == 1 ? texts[0] : try IRText.combine(texts)
    }

    /// The module of all current proposals, and those that cannot be part of it, with the reason.
    private func combined(
        _ searches: [CandidateSearch]
    ) -> (text: String, misfits: [(Int, String)]) {
        let all = searches.enumerated().compactMap { index, search in
            search.current.map { (index: index, text: $0.text) }
        }
        if let text = try? Self.combined(all.map(\.text)) { return (text, []) }
        var fitting: [String] = []
        var text = ""
        var misfits: [(Int, String)] = []
        for (index, candidate) in all {
            do {
                text = try Self.combined(fitting + [candidate])
                fitting.append(candidate)
            } catch {
                misfits.append((index, "its code does not fit beside the others: \(error)"))
            }
        }
        return (text, misfits)
    }
}
