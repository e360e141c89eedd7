import Diagnostics
import Driver
import ModelClient
import Pipeline
import SandboxProtocol

/// Events as text for a person: results on standard output, everything else on standard error.
struct TerminalReporter: Reporter {
    let style: Session.Style
    let isVerbose: Bool
    let out = OutputStream.standardOutput
    let err = OutputStream.standardError
    let palette: Palette
    let errorPalette: Palette
    private let errorColour: ColourChoice
    private var reports: [(path: String, report: FunctionReport)] = []
    private var written: [String] = []
    private var errors = 0
    private var warnings = 0
    private var progress = ProgressDisplay()
    private var isShowingProgress = false
    /// The run that the journal keeps.
    private var run: String?
    private var spent: Spending?

    init(
        style: Session.Style, isVerbose: Bool, standardOutput: ColourChoice,
        standardError: ColourChoice
    ) {
        self.style = style
        self.isVerbose = isVerbose
        palette = Palette(isOn: standardOutput.isOn(for: out.descriptor))
        errorColour = standardError
        errorPalette = Palette(isOn: standardError.isOn(for: err.descriptor))
    }

    mutating func report(_ event: Event) {
        let done = progress.note(event)
        if err.isTerminal { clearProgress() }
        if let done, err.isTerminal { err.line(errorPalette.faint(cut(done, to: err.width))) }
        switch event {
        case .diagnostic(let diagnostic): show(diagnostic)
        case .report(let path, _, let report): show(report, path)
        case .wrote(let path): written.append(path)
        case .note(let text): err.line("semcom: \(text)")
        case .missingWall(let wall):
            err.line(
                "semcom: \(errorPalette.yellow("missing wall")): \(wall.name): \(wall.detail)")
        case .value(_, let text): out.line(text)
        case .walls(let walls): show(walls)
        case .fact(let fact): show(fact)
        case .failure(let text): err.line("semcom: \(errorPalette.red("error")): \(text)")
        case .drafted(let path, let draft): show(draft, path)
        case .provider(let name, let summary, let availability):
            show(availability, name, summary)
        case .explanation(_, let explanation):
            for line in explanation.text(width: min(out.width, 120)) { out.line(line) }
        case .run(let name, _): run = name.description
        case .spent(let spending): spent = spending
        case .stage, .loop, .drafting, .meter, .tick: break
        }
        showProgress()
    }

    mutating func finish(_ status: ExitStatus) {
        clearProgress()
        switch style {
        case .check: finishCheck(status)
        case .verdicts: finishVerdicts()
        case .value, .doctor, .models, .explanation: break
        }
        if let spent { err.line("semcom: " + SpendingText.line(spent)) }
        if let run, status == .unavailable {
            err.line("semcom: `semcom resume \(run)` goes on where this stopped")
        }
    }

    // MARK: Diagnostics

    private mutating func show(_ diagnostic: Diagnostic) {
        switch diagnostic.severity {
        case .error: errors += 1
        case .warning: warnings += 1
        case .note: break
        }
        let stream = style == .check ? out : err
        let colour = style == .check ? palette.isOn : errorPalette.isOn
        stream.line(
            DiagnosticRenderer.text(diagnostic, colour: colour, width: min(stream.width, 120)))
    }

    private func finishCheck(_ status: ExitStatus) {
        guard errors + warnings > 0 else {
            if status == .aligned { out.line("no mistakes found") }
            return
        }
        var parts: [String] = []
        if errors > 0 { parts.append(counted(errors, "error")) }
        if warnings > 0 { parts.append(counted(warnings, "warning")) }
        out.line(parts.joined(separator: ", "))
    }

    // MARK: Verdicts

    /// Functions that are fine are shown in full when there is only one, or when asked for.
    private mutating func show(_ report: FunctionReport, _ path: String) {
        reports.append((path, report))
        let text = TerminalReport(palette: palette, width: min(out.width, 120))
        if isVerbose || report.verdict != .aligned {
            if let previous = heldBack {
                out.write(text.line(for: previous.report, previous.path))
                heldBack = nil
            }
            out.write(text.full(report, path))
        } else if reports.count == 1 {
            heldBack = (path, report)
        } else {
            if let previous = heldBack {
                out.write(text.line(for: previous.report, previous.path))
                heldBack = nil
            }
            out.write(text.line(for: report, path))
        }
    }

    /// A first, aligned report, until it is known whether it is the only one.
    private var heldBack: (path: String, report: FunctionReport)?

    private mutating func finishVerdicts() {
        let text = TerminalReport(palette: palette, width: min(out.width, 120))
        if let only = heldBack { out.write(text.full(only.report, only.path)) }
        for path in written { out.line("wrote \(path)") }
        if reports.count > 1 { out.line(summary) }
    }

    private var summary: String {
        var parts: [String] = []
        for verdict in Verdict.allCases {
            let count = reports.count { $0.report.verdict == verdict }
            if count > 0 { parts.append("\(count) \(verdict.rawValue)") }
        }
        return "\(counted(reports.count, "function")): " + parts.joined(separator: ", ")
    }

    // MARK: Doctor

    private func show(_ walls: WallReport) {
        show(Fact(name: "compiler", value: "\(walls.llvmVersion), \(walls.hostTriple)"))
        for wall in walls.walls {
            let mark = wall.holds ? palette.green("holds  ") : palette.red("missing")
            out.line("\(mark)  \(wall.name): \(wall.detail)")
        }
    }

    private func show(_ fact: Fact) {
        let mark = fact.isProblem ? palette.red("missing") : "       "
        out.line("\(mark)  \(fact.name): \(fact.value)")
    }

    // MARK: Models

    private func show(_ draft: IntentDraft, _ path: String) {
        for note in draft.notes { err.line("semcom: note: \(note)") }
        for assumption in draft.assumptions { err.line("semcom: assumed: \(assumption)") }
        for question in draft.questions { err.line("semcom: open question: \(question)") }
    }

    private func show(_ availability: ModelAvailability, _ name: String, _ summary: String) {
        let mark =
            availability.isAvailable ? palette.green("ready    ") : palette.yellow("not ready")
        out.line("\(mark)  \(palette.bold(name)): \(summary)")
        out.line("           \(availability.detail)")
        let shown = availability.models.prefix(12)
        for model in shown { out.line("           \(name)/\(model)") }
        let rest = availability.models.count - shown.count
        if rest > 0 { out.line("           and \(rest) more") }
    }

    // MARK: Progress

    private mutating func showProgress() {
        guard err.isTerminal, let line = progress.line(width: err.width) else { return }
        err.write("\r\u{1B}[K\(line)")
        isShowingProgress = true
    }

    private mutating func clearProgress() {
        guard isShowingProgress else { return }
        err.write("\r\u{1B}[K")
        isShowingProgress = false
    }

    private func cut(_ text: String, to width: Int) -> String {
        text.count < width ? text : text.prefix(width - 2) + "…"
    }
}

/// `1 error`, `2 errors`
func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(grouped(count)) \(noun)s"
}

/// Digits in groups of three: `12 345`.
func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.count > 4 else { return String(number) }
    var result = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(" ") }
        result.append(digit)
    }
    return number < 0 ? "-" + result : result
}
