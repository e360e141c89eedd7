import ABI
package import Evidence
package import Intent

/// Finds library functions by behaviour: signatures that fit up to parameter order and names,
/// tried against the visible clauses.
package struct LibraryEngine: Engine {
    package let name = "library"
    let index: LibraryIndex
    let judge: Judge

    package init(index: LibraryIndex, judge: Judge) {
        self.index = index
        self.judge = judge
    }

    /// One way to use a library function for the wanted one.
    private struct Fit: Sendable {
        var entry: LibraryIndex.Entry
        var order: [Int]
        /// Smaller is better.
        var rank: (Int, Int, String)
    }

    package func propose(for function: CheckedFunction) async throws -> EngineResult {
        let wanted = function.intent.signature
        let fits = index.entries.flatMap { entry in
            SignatureFit.orders(wanted: wanted, offered: entry.function.intent.signature).map {
                Fit(entry: entry, order: $0, rank: rank(entry, $0, function.intent))
            }
        }.sorted { $0.rank < $1.rank }
        let screened = try await screen(fits, function)
        if let result = survivors(of: screened, function) { return result }
        let adapted = try await screen(self.adapted(to: function.intent), function)
        if let result = survivors(of: adapted, function) { return result }
        guard !fits.isEmpty else {
            return EngineResult(
                proposals: [],
                account: "library: none of \(index.entries.count) functions takes and gives "
                    + "what \(function.intent.name) does")
        }
        let nearest = screened.first { isNearest($0.fit, $0.result, function.intent) }
        var account = "library: \(fits.count) ways to call functions with fitting signatures, "
        account += "none behaves as the clauses say"
        if let nearest { account += "; the closest is \(names(of: [nearest.fit]))" }
        return EngineResult(
            proposals: [], account: account,
            nearest: nearest.flatMap { proposal($0.fit, function) })
    }

    private func survivors(
        of screened: [(fit: Fit, result: Screening)], _ function: CheckedFunction
    ) -> EngineResult? {
        let survivors = distinct(screened.filter(\.result.passes).map(\.fit))
        guard !survivors.isEmpty else { return nil }
        return EngineResult(
            proposals: survivors.compactMap { proposal($0, function) },
            account: "library: \(names(of: survivors)) behaves as the clauses say")
    }

    /// Library functions whose types differ and mean the same.
    private func adapted(to wanted: FunctionIntent) -> [Fit] {
        let adapter = LibraryAdapter(wanted: wanted.signature)
        let fits = index.entries.flatMap { entry in
            adapter.adaptations(of: entry).map { adapted in
                Fit(
                    entry: adapted.entry, order: adapted.order,
                    rank: rank(entry, adapted.order, wanted))
            }
        }
        return Array(fits.sorted { $0.rank < $1.rank }.prefix(LibraryAdapter.limit))
    }

    private func proposal(_ fit: Fit, _ function: CheckedFunction) -> Proposal? {
        LibraryModule.text(of: fit.entry, as: function.intent, order: fit.order).map {
            Proposal(text: $0, origin: "library: \(fit.entry.origin)")
        }
    }

    /// Every fit with what a quick look at it showed, in rank order.
    private func screen(
        _ fits: [Fit], _ function: CheckedFunction
    ) async throws -> [(fit: Fit, result: Screening)] {
        try await withThrowingTaskGroup(of: (Int, Screening).self) { group in
            for (position, fit) in fits.enumerated() {
                group.addTask {
                    let result = try await judge.screen(
                        function, code: CandidateModule(text: fit.entry.text),
                        symbol: fit.entry.function.intent.name, order: fit.order)
                    return (position, result)
                }
            }
            var results = [Screening?](repeating: nil, count: fits.count)
            for try await (position, result) in group { results[position] = result }
            return zip(fits, results).compactMap { fit, result in result.map { (fit, $0) } }
        }
    }

    /// One way for each library function: the best ranked.
    private func distinct(_ fits: [Fit]) -> [Fit] {
        var seen: Set<String> = []
        return fits.filter { seen.insert($0.entry.origin).inserted }
    }

    /// True for code that is about the same thing and does all but a little of it.
    private func isNearest(_ fit: Fit, _ result: Screening, _ wanted: FunctionIntent) -> Bool {
        let offered = fit.entry.function.intent
        if WordSimilarity.isSameName(wanted.name, offered.name) { return result.holdsMostly }
        if result.suspectsAnExample { return true }
        let shared = WordSimilarity.sharedContent(
            "\(wanted.name) \(wanted.heading)", "\(offered.name) \(offered.heading)")
        return shared > 0 && result.isNearMiss
    }

    private func names(of fits: [Fit]) -> String {
        fits.map { PathName.name(of: $0.entry.origin) }.joined(separator: ", ")
    }

    private func rank(
        _ entry: LibraryIndex.Entry, _ order: [Int], _ wanted: FunctionIntent
    ) -> (Int, Int, String) {
        let same = WordSimilarity.shared(
            "\(wanted.name) \(wanted.heading) \(wanted.english)",
            "\(entry.function.intent.name) \(entry.function.intent.heading) "
                + entry.function.intent.english)
        let moved = order.enumerated().count { $0.offset != $0.element }
        return (-same, moved, entry.origin)
    }
}
