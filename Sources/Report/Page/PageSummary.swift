import Evidence
import Pipeline

/// The table of functions, and what the levels mean.
struct PageSummary {
    let sections: [FunctionSection]

    var html: HTML {
        """
        <section class="card" aria-labelledby="summary">
        <h2 id="summary">Summary</h2>
        \(table)<details class="legend"><summary>What the levels mean</summary>
        <dl class="facts">
        \(EvidenceLevel.allCases.map(Self.meaning))</dl>
        <p class="quiet">Each level includes those before it. A function has the level of its \
        weakest clause, and no more than the weakest function that it calls.</p>
        </details>
        </section>

        """
    }

    private var table: HTML {
        guard !sections.isEmpty else { return "<p>There is no function to report on.</p>\n" }
        return """
            <table class="rows" role="table"><thead role="rowgroup"><tr role="row">\
            <th scope="col" role="columnheader">Function</th>\
            <th scope="col" role="columnheader">Verdict</th>\
            <th scope="col" role="columnheader">Level</th>\
            <th scope="col" role="columnheader">Look at</th></tr></thead>
            <tbody role="rowgroup">
            \(sections.map(row))</tbody></table>

            """
    }

    private func row(_ section: FunctionSection) -> HTML {
        let report = section.subject.report
        return """
            <tr role="row"><th scope="row" role="rowheader">\
            <a href="#\(section.id)"><code>\(report.name)</code></a></th>\
            <td role="cell" data-label="Verdict">\(PageMarks.badge(report.verdict))</td>\
            <td role="cell" data-label="Level">\(PageMarks.level(section.ladder.level))</td>\
            <td role="cell" data-label="Look at">\
            <span>\(HTML.sentence(Self.concern(section)))</span></td></tr>

            """
    }

    /// What a reader should look at first.
    private static func concern(_ section: FunctionSection) -> String {
        let report = section.subject.report
        if report.verdict != .aligned, !report.reason.isEmpty { return report.reason }
        if let callee = section.ladder.holdingCallee {
            return "held at \(callee.level.name) by @\(callee.name)"
        }
        let questions = Question.all(in: report).count
        if questions > 0 { return ReportWords.counted(questions, "open question") }
        if let first = section.ladder.notChecked.first { return "not checked: \(first)" }
        return section.ladder.kindsNotGathered.isEmpty
            ? "nothing" : "not done: " + section.ladder.kindsNotGathered.joined(separator: ", ")
    }

    private static func meaning(_ level: EvidenceLevel) -> HTML {
        let words =
            switch level {
            case .unchecked: "Nothing was checked."
            case .valid: "The code parses, verifies and keeps the policy."
            case .tested: "Every example, and every boundary input that was tried, came out right."
            case .safe: "No run left its buffers or met undefined behaviour, and all runs agreed."
            case .fuzzed: "It held on random inputs, whose number, seed and coverage are known."
            case .discriminating: "The intent rejects nearly all small changes of the code."
            case .agreed: "A second, independent implementation gave the same on many inputs."
            case .proved: "A solver showed it for all inputs, or for all up to a bound."
            }
        return "<dt>\(PageMarks.level(level))</dt><dd>\(words)</dd>\n"
    }
}

/// Small marks that say something in words and in colour.
enum PageMarks {
    static func badge(_ verdict: Verdict) -> HTML {
        switch verdict {
        case .aligned: "<span class=\"badge good\">✓ aligned</span>"
        case .misaligned: "<span class=\"badge bad\">✗ misaligned</span>"
        case .undecided: "<span class=\"badge open\">? undecided</span>"
        }
    }

    /// The level's name beside as many filled marks as it has steps.
    static func level(_ level: EvidenceLevel) -> HTML {
        let most = EvidenceLevel.proved.rawValue
        let pips = (1...most).map { step in
            (step <= level.rawValue ? "<i class=\"on\"></i>" : "<i></i>") as HTML
        }
        return """
            <span class="level"><span class="pips" aria-hidden="true">\(pips)</span>\
            \(level.name)</span>
            """
    }

    static func status(_ status: EvidenceLadder.Standing.Status) -> HTML {
        switch status {
        case .holds: "<span class=\"status good\">✓ holds</span>"
        case .violated: "<span class=\"status bad\">✗ violated</span>"
        case .notChecked: "<span class=\"status open\">? not checked</span>"
        case .assumed: "<span class=\"status quiet\">given</span>"
        }
    }
}
