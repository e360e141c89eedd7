import Evidence
import Intent
import Pipeline
import SandboxProtocol

/// Everything about one function.
struct FunctionSection {
    /// Items of a list that are shown.
    static let listLimit = 100

    let subject: ReportSubject
    let number: Int
    let ladder: EvidenceLadder
    let listing: CodeListing?

    init(subject: ReportSubject, number: Int) {
        self.subject = subject
        self.number = number
        ladder = EvidenceLadder(subject)
        let coverage = subject.evidence.fuzz?.coverage
        listing = subject.code.map { CodeListing($0, coverage: coverage) }
    }

    var id: String { "f\(number)" }
    var report: FunctionReport { subject.report }
    var evidence: FunctionEvidence { subject.evidence }

    var html: HTML {
        """
        <article class="card function" id="\(id)" aria-labelledby="\(id)-title">
        \(heading)\(unchecked)\(problems)\(questions)\(reading)\(climb)\
        \(ClauseTable(section: self).html)\(CodeTable(section: self)?.html)\
        \(StrengthPart(section: self)?.html)\(CostPart(section: self)?.html)\
        \(EndPart(section: self).html)</article>

        """
    }

    private var heading: HTML {
        let reason =
            report.verdict == .aligned || report.reason.isEmpty
            ? nil
            : "<p class=\"reason \(report.verdict.rawValue)\">\(HTML.sentence(report.reason))</p>\n"
                as HTML
        let prose =
            subject.prose.isEmpty
            ? nil : "<div class=\"english\">\n\(HTML.prose(subject.prose))</div>\n" as HTML
        return """
            <header>
            <h2 id="\(id)-title"><code>\(report.name)</code></h2>
            <p class="state">\(PageMarks.badge(report.verdict)) \(PageMarks.level(ladder.level))\
            \(held)</p>
            \(reason)</header>
            \(prose)<p class="signature">\
            \(HTML.code(Printer.text(of: evidence.function.signature)))</p>

            """
    }

    private var held: HTML? {
        guard let callee = ladder.holdingCallee else { return nil }
        let why = callee.isKnown ? "is \(callee.level.name)" : "is not known"
        return """
             <span class="quiet">held down by <code>@\(callee.name)</code>, which \(why); \
            its own level is \(ladder.ownLevel.name)</span>
            """
    }

    // MARK: What was not checked, and what is wrong

    private var unchecked: HTML {
        var items = ladder.notChecked
        if !ladder.kindsNotGathered.isEmpty {
            items.append("not gathered: " + ladder.kindsNotGathered.joined(separator: ", "))
        }
        guard !items.isEmpty else {
            return """
                <section class="note"><h3>Not checked</h3>
                <p>Nothing that this version can check was left out.</p></section>

                """
        }
        return """
            <section class="note\(ladder.notChecked.isEmpty ? "" : " open")"><h3>Not checked</h3>
            \(HTML.list(bounded(items)))</section>

            """
    }

    private var problems: HTML? {
        var items: [HTML] = evidence.refusals.map { refusal in
            let place = refusal.line > 0 ? "line \(refusal.line): " : ""
            return """
                <dt>refused (\(refusal.stage.rawValue))</dt>\
                <dd>\(place)\(HTML.sentence(refusal.message))</dd>

                """
        }
        for (index, clause) in evidence.clauses.enumerated() {
            guard case .violated(let example) = clause.status else { continue }
            items.append(counterexample(example, of: clause, index))
        }
        items += evidence.findings.map { finding in
            """
            <dt>\(finding.kind.rawValue)</dt>\
            <dd>\(HTML.code(finding.call)) \(HTML.sentence(finding.message))</dd>

            """
        }
        guard !items.isEmpty else { return nil }
        return """
            <section class="note bad"><h3>What is wrong</h3>
            <dl class="facts">
            \(items)</dl></section>

            """
    }

    private func counterexample(
        _ example: Counterexample, of clause: ClauseEvidence, _ index: Int
    ) -> HTML {
        var text: HTML = "\(HTML.code(example.call)) gave \(HTML.code(example.actual))"
        if let expected = example.expected { text += ", expected \(HTML.code(expected))" }
        if let detail = example.detail { text += "<br>\(HTML.sentence(detail))" }
        if example.shrinkSteps > 0 {
            let tries = ReportWords.counted(example.shrinkSteps, "smaller input")
            text += "<br><span class=\"quiet\">the smallest found; \(tries) tried</span>"
        }
        return """
            <dt><a href="#\(id)-c\(index)">\(shortName(clause.clause.name))</a> does not hold</dt>\
            <dd>\(text)</dd>

            """
    }

    /// `ensures.2` of `gcd/ensures.2`
    func shortName(_ name: String) -> String {
        let prefix = report.name + "/"
        return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    }

    // MARK: Questions

    private var questions: HTML? {
        let found = Question.all(in: report)
        let weak = evidence.discrimination?.trivialBodies ?? []
        guard !found.isEmpty || !weak.isEmpty else { return nil }
        var items: [HTML] = found.prefix(Self.listLimit).map { question in
            let place = question.line.flatMap { line in
                hasLine(line) ? " <a href=\"#\(id)-l\(line)\">see it</a>" as HTML : nil
            }
            return """
                <li>\(HTML.code(question.call)): \
                <strong>\(VisibleText.bounded(question.text))</strong>\
                <br><span class="quiet">\(HTML.sentence(question.origin))</span>\(place)</li>

                """
        }
        if found.count > Self.listLimit {
            items.append("<li>and \(found.count - Self.listLimit) more</li>\n")
        }
        items += weak.prefix(Self.listLimit).map { body in
            "<li>A body that \(HTML.sentence(body)) meets every clause: is that meant?</li>\n"
        }
        return """
            <section class="note ask"><h3>Questions only a person can answer</h3>
            <ul>
            \(items)</ul>
            <p class="quiet">Each answer makes a good example for the intent.</p></section>

            """
    }

    /// What a model made of the code without its intent.
    private var reading: HTML? {
        guard let review = report.semantic else { return nil }
        let doubts = OpinionWords.doubts(review)
        let summary = OpinionWords.summary(review).map {
            "<p class=\"quiet\">Read \(HTML.sentence($0)). An opinion, and no evidence.</p>\n"
                as HTML
        }
        let list = doubts.isEmpty ? nil : HTML.list(bounded(doubts))
        return """
            <section class="note\(doubts.isEmpty ? "" : " ask")">\
            <h3>A reading without the intent</h3>
            \(list)\(summary)</section>

            """
    }

    func hasLine(_ line: Int) -> Bool {
        listing.map { (1...max(1, $0.lines.count)).contains(line) } ?? false
    }

    // MARK: The ladder

    private var climb: HTML {
        let rungs = ladder.rungs.map { rung in
            let evidence = rung.restsOn.map { "<span>\(HTML.sentence($0))</span>" as HTML }
            let needs = rung.needs.map {
                "<span class=\"needs\">needs \(HTML.sentence($0))</span>" as HTML
            }
            let state = rung.isReached ? "reached" : "not reached"
            return """
                <li class="\(rung.isReached ? "on" : "off")"><b>\(rung.level.name)</b> \
                <span class="visually-hidden">(\(state))</span>\(evidence)\(needs)</li>

                """ as HTML
        }
        return """
            <section><h3>Levels</h3>
            <ol class="ladder">
            \(rungs)</ol></section>

            """
    }

    func bounded(_ items: [String]) -> [String] {
        guard items.count > Self.listLimit else { return items }
        return items.prefix(Self.listLimit) + ["and \(items.count - Self.listLimit) more"]
    }
}
