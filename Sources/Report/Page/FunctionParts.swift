import Evidence
import Intent
import Pipeline

/// How well the intent tells its code from small changes of it, and what a second one gave.
struct StrengthPart {
    let section: FunctionSection
    private let found: DiscriminationEvidence?
    private let agreement: AgreementEvidence?

    /// nil where neither was asked for.
    init?(section: FunctionSection) {
        self.section = section
        found = section.evidence.discrimination
        agreement = section.evidence.agreement
        if found == nil, agreement == nil { return nil }
    }

    var html: HTML { "\(found.map(strength))\(agreement.map(comparison))" }

    private func strength(_ found: DiscriminationEvidence) -> HTML {
        let share = ReportWords.percent(found.score)
        let width = Int((min(max(found.score, 0), 1) * 1_000).rounded())
        return """
            <section><h3>Strength of the intent</h3>
            <svg class="bar" viewBox="0 0 1000 14" preserveAspectRatio="none" role="img" \
            aria-label="\(share) of the changes are rejected">\
            <rect class="bar-all" width="1000" height="14"/>\
            <rect class="bar-on" width="\(width)" height="14"/></svg>
            <p>\(HTML.sentence(LadderWords.strength(found))); \
            took \(ReportWords.duration(milliseconds: found.milliseconds)).</p>
            \(dropped(found.dropped))</section>

            """
    }

    /// Grouped by reason, since that is what a reader judges.
    private func dropped(_ dropped: [DiscriminationEvidence.Dropped]) -> HTML? {
        guard !dropped.isEmpty else { return nil }
        var reasons: [String] = []
        var groups: [String: [DiscriminationEvidence.Mutant]] = [:]
        for change in dropped.prefix(1_000) {
            if groups[change.reason] == nil { reasons.append(change.reason) }
            groups[change.reason, default: []].append(change.mutant)
        }
        let items = reasons.map { reason in
            let mutants = groups[reason] ?? []
            let shown = mutants.prefix(FunctionSection.listLimit).map { mutant in
                "<li>\(place(mutant.line)): \(HTML.sentence(mutant.change))</li>\n" as HTML
            }
            let rest = mutants.count - shown.count
            let more = rest > 0 ? "<li>and \(rest) more</li>\n" as HTML : nil
            return "<dt>\(HTML.sentence(reason))</dt><dd><ul>\n\(shown)\(more)</ul></dd>\n" as HTML
        }
        return """
            <details><summary>\(ReportWords.counted(dropped.count, "change")) not counted, \
            and why</summary>
            <dl class="facts wide">
            \(items)</dl></details>

            """
    }

    private func place(_ line: Int) -> HTML {
        section.hasLine(line)
            ? "<a href=\"#\(section.id)-l\(line)\">line \(line)</a>" : "line \(line)"
    }

    private func comparison(_ found: AgreementEvidence) -> HTML {
        let rows = found.differences.prefix(FunctionSection.listLimit).map { difference in
            """
            <tr role="row"><th scope="row" role="rowheader">\(HTML.code(difference.call))</th>\
            <td role="cell" data-label="The code">\(HTML.code(difference.given))</td>\
            <td role="cell" data-label="The second">\(HTML.code(difference.other))</td></tr>

            """ as HTML
        }
        let table =
            rows.isEmpty
            ? nil
            : """
            <table class="rows" role="table"><thead role="rowgroup"><tr role="row">\
            <th scope="col" role="columnheader">Call</th>\
            <th scope="col" role="columnheader">The code gives</th>\
            <th scope="col" role="columnheader">\(found.source) gives</th></tr></thead>
            <tbody role="rowgroup">
            \(Array(rows))</tbody></table>

            """ as HTML
        return """
            <section><h3>A second implementation</h3>
            <p>\(HTML.sentence(LadderWords.agreement(found))).</p>
            \(table)</section>

            """
    }
}

/// How steps grow.
struct CostPart {
    /// Points in the table below the picture.
    static let pointLimit = 200

    let section: FunctionSection
    private let cost: CostEvidence

    /// nil where cost was not looked at.
    init?(section: FunctionSection) {
        guard let cost = section.evidence.cost else { return nil }
        self.section = section
        self.cost = cost
    }

    var html: HTML {
        let rows = cost.points.prefix(Self.pointLimit).map { point in
            """
            <tr><td>\(ReportWords.grouped(point.size))</td>\
            <td>\(ReportWords.grouped(point.steps))</td></tr>

            """ as HTML
        }
        let table =
            rows.isEmpty
            ? nil
            : """
            <details><summary>The points</summary>
            <div class="sideways"><table class="points"><thead><tr>\
            <th scope="col">n: \(cost.measure)</th>\
            <th scope="col">most steps</th></tr></thead>
            <tbody>
            \(Array(rows))</tbody></table></div></details>

            """ as HTML
        return """
            <section><h3>Cost</h3>
            <p>Steps of a call: \(HTML.sentence(CostWords.summary(cost))).</p>
            \(CostChart(cost)?.html(id: "\(section.id)-cost"))\(table)</section>

            """
    }
}

/// Where the code came from, counts, seeds, and how to see the same again.
struct EndPart {
    let section: FunctionSection
    private var evidence: FunctionEvidence { section.evidence }

    var html: HTML {
        let commands = section.subject.reproduction
        let shell =
            commands.isEmpty
            ? nil
            : "<pre class=\"shell\"><code>\(commands.joined(separator: "\n"))</code></pre>\n"
                as HTML
        return """
            <section><h3>Sources, seeds and commands</h3>
            <dl class="facts">
            \(facts.map { "<dt>\($0.0)</dt><dd>\(HTML.sentence($0.1))</dd>\n" as HTML })</dl>
            \(shell)</section>

            """
    }

    private var facts: [(String, String)] {
        let report = section.report
        var facts: [(String, String)] = []
        if !section.subject.path.isEmpty { facts.append(("Intent", section.subject.path)) }
        if let engine = report.engine { facts.append(("Code from", engine)) }
        let counts = evidence.counts
        if counts.runs > 0 {
            let calls = ReportWords.counted(counts.runs, "call")
            facts.append(("Ran", "\(calls): \(LadderWords.inputs(evidence))"))
            let made = ReportWords.grouped(counts.boundaryInputsMade)
            facts.append(("Boundary inputs", "\(made) made; those that meet `requires` were run"))
            if counts.steps > 0 {
                facts.append(("Steps", "at most \(ReportWords.grouped(counts.steps)) in one call"))
            }
        }
        if let fuzz = evidence.fuzz {
            let time = ReportWords.duration(milliseconds: fuzz.milliseconds)
            facts.append(("Random inputs", "\(ReportWords.seed(fuzz.seed)); took \(time)"))
        }
        if let found = evidence.discrimination {
            facts.append(("Changes", ReportWords.seed(found.seed)))
        }
        if let found = evidence.agreement {
            facts.append(("Comparison", ReportWords.seed(found.seed)))
        }
        facts += section.bounded(report.tried).map { ("Tried", $0) }
        facts += section.bounded(OpinionWords.attempts(report)).map { ("Attempt", $0) }
        if let failure = report.failure { facts.append(("Model", failure.message)) }
        facts += section.bounded(report.advice).map { ("Next", $0) }
        return facts
    }
}
