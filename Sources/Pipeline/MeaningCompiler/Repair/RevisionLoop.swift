import Intent
import ModelClient
import SandboxProtocol

/// Asks one engine for code of one function until it is aligned, disputed, or given up.
///
/// Independent candidates come first. One that cannot be run goes back with what LLVM said; one
/// that does the wrong thing goes back with the smallest counterexample. Everything is counted.
struct RevisionLoop: Sendable {
    let function: CheckedFunction
    let engine: any RevisingEngine
    let effort: LoopEffort
    let judge: SingleJudge
    let observe: @Sendable (LoopEvent.Step) -> Void
    /// Candidates of other engines that were judged and are not aligned.
    let witnesses: [JudgedCandidate]

    private(set) var lines: [CandidateLine] = []
    private(set) var repairs = 0
    private let visible: CheckedFunction

    init(
        function: CheckedFunction, engine: any RevisingEngine, effort: LoopEffort,
        judge: SingleJudge, witnesses: [JudgedCandidate],
        observe: @escaping @Sendable (LoopEvent.Step) -> Void
    ) {
        self.function = function
        self.engine = engine
        self.effort = effort
        self.judge = judge
        self.witnesses = witnesses
        self.observe = observe
        visible = function.visible
    }

    /// Goes on until there is an outcome.
    mutating func run() async throws -> Outcome {
        if lines.isEmpty { lines = try await openFirstLines() }
        while true {
            try Task.checkCancellation()
            if let line = lines.first(where: \.isAccepted) { return accepted(line) }
            if let dispute = Disputes.find(among: lines, witnesses, origin: engine.origin) {
                observe(.dispute(dispute))
                return disputed(dispute)
            }
            if let failure = lines.lazy.compactMap(\.failure).first {
                observe(.modelFailed(failure))
                return failed(failure)
            }
            switch nextStep() {
            case .draw(let isSecondOpinion):
                let number = lines.count
                observe(isSecondOpinion ? .secondOpinion(number + 1) : .candidate(number + 1))
                lines.append(try await opened(number))
            case .repair(let index):
                repairs += 1
                observe(.repair(repairs, limit: effort.repairLimit))
                lines[index] = try await repaired(lines[index])
            case .stop: return givenUp()
            }
        }
    }

    /// Takes back the acceptance of a line: beside the module's other functions it is not aligned.
    mutating func reject(_ report: FunctionReport, visible: FunctionReport) {
        guard let index = lines.firstIndex(where: \.isAccepted) else { return }
        if lines[index].first?.text == lines[index].latest?.text {
            lines[index].first?.report = report
        }
        if lines[index].best?.text == lines[index].latest?.text {
            lines[index].best?.report = report
        }
        lines[index].latest?.report = report
        lines[index].visibleReport = visible
    }

    // MARK: What to do next

    private enum NextStep {
        case draw(isSecondOpinion: Bool)
        case repair(Int)
        case stop
    }

    private func nextStep() -> NextStep {
        let mayDraw = lines.count < effort.candidateLimit
        let valid = lines.filter { $0.first != nil }
        if valid.count == 1, mayDraw, valid[0].first?.report.suspectsExamples == true {
            return .draw(isSecondOpinion: true)
        }
        guard repairs < effort.repairLimit else { return .stop }
        var best: Int?
        for index in lines.indices where !lines[index].isOver {
            guard let merit = lines[index].latest?.report.merit else { continue }
            let known = best.flatMap { lines[$0].latest?.report.merit }
            if known.map({ $0 < merit }) ?? true { best = index }
        }
        if let best { return .repair(best) }
        return mayDraw ? .draw(isSecondOpinion: false) : .stop
    }

    // MARK: Candidates

    /// Independent candidates, asked for at once; those after the first aligned one are dropped.
    private func openFirstLines() async throws -> [CandidateLine] {
        let count = max(1, min(effort.candidates, effort.candidateLimit))
        for number in 0..<count { observe(.candidate(number + 1)) }
        return try await withThrowingTaskGroup(of: CandidateLine.self) { group in
            for number in 0..<count {
                group.addTask { try await opened(number) }
            }
            var found = [CandidateLine?](repeating: nil, count: count)
            var complete = 0
            for try await line in group {
                found[line.draw] = line
                while complete < count, let line = found[complete] {
                    complete += 1
                    if line.isAccepted {
                        group.cancelAll()
                        return found[..<complete].compactMap { $0 }
                    }
                }
            }
            return found.compactMap { $0 }
        }
    }

    private func opened(_ number: Int) async throws -> CandidateLine {
        var line = CandidateLine(draw: number)
        do {
            let draft = try await engine.draw(number, for: visible, progress: progress)
            try await settle(&line, draft, as: .candidate)
        } catch let failure as ModelFailure {
            line.failure = failure
        }
        return line
    }

    private func repaired(_ line: CandidateLine) async throws -> CandidateLine {
        var line = line
        guard let draft = line.draft, let latest = line.latest else {
            line.isOver = true
            return line
        }
        var misbehaviour = try await misbehaviour(of: &line, latest)
        if let call = misbehaviour.report.violations.first?.counterexample.call {
            misbehaviour.trace = try await CallTrace.of(
                call, code: latest.text, function: visible, judge: judge)
        }
        line.earlier += misbehaviour.report.violations.prefix(1).map {
            "\($0.counterexample.call) gave \($0.counterexample.actual)"
        }
        do {
            let next = try await engine.revise(
                draft,
                because: .misaligned(misbehaviour, repair: repairs, limit: effort.repairLimit),
                for: visible, progress: progress)
            try await settle(&line, next, as: .repair)
        } catch let failure as ModelFailure {
            line.failure = failure
        }
        return line
    }

    /// Asks again until the answer is a module that can be run.
    private func settle(
        _ line: inout CandidateLine, _ draft: Draft, as kind: Attempt.Kind
    ) async throws {
        var draft = draft
        var kind = kind
        var refusedAnswers = 0
        for attempt in 1...max(1, effort.validationLimit) {
            observe(.answered(draft.usage))
            let objection: Objection
            switch draft.code {
            case .failure(let problem):
                note(problem.message, attempt, kind, &line)
                refusedAnswers += problem.kind == .refused ? 1 : 0
                objection = .unreadable(
                    problem, attempt: attempt, limit: effort.validationLimit)
            case .success(let text):
                guard line.isNew(text) else {
                    line.note(kind, nil, "the same code again")
                    observe(.repeated)
                    line.isOver = true
                    return
                }
                let report = try await judge.report(
                    on: text, for: function, origin: engine.origin)
                guard let refusal = report.evidence.refusals.first else {
                    line.note(kind, report.verdict, report.reason)
                    observe(
                        .judged(report.verdict, reason: report.reason, origin: engine.origin))
                    line.add(JudgedCandidate(text: text, report: report), from: draft)
                    return
                }
                note(refusal.message, attempt, kind, &line)
                if line.best == nil { line.best = JudgedCandidate(text: text, report: report) }
                objection = .refused(
                    report.evidence.refusals, attempt: attempt, limit: effort.validationLimit)
            }
            // A model that declines twice will decline again.
            guard attempt < effort.validationLimit, refusedAnswers < 2 else { break }
            try Task.checkCancellation()
            draft = try await engine.revise(
                draft, because: objection, for: visible, progress: progress)
            kind = .validation
        }
        line.isOver = true
    }

    private func note(
        _ reason: String, _ attempt: Int, _ kind: Attempt.Kind, _ line: inout CandidateLine
    ) {
        line.note(kind, nil, reason)
        observe(.invalid(attempt: attempt, limit: effort.validationLimit, reason: reason))
    }

    private var progress: @Sendable (ModelProgress) -> Void {
        let observe = observe
        return { observe(.model($0)) }
    }

    // MARK: What may be said

    /// What the latest version did wrong, as the engine may know it: where there are held-out
    /// examples, only what a judgement without them finds.
    private func misbehaviour(
        of line: inout CandidateLine, _ latest: JudgedCandidate
    ) async throws -> Objection.Misbehaviour {
        guard function.hasHeldOutExamples else {
            return Objection.Misbehaviour(report: latest.report, earlier: line.earlier)
        }
        let shown: FunctionReport
        if let known = line.visibleReport {
            shown = known
        } else {
            shown = try await judge.report(on: latest.text, for: visible, origin: engine.origin)
        }
        line.visibleReport = shown
        let kinds = Set(shown.evidence.findings.map(\.kind))
        let hidden = Objection.Hidden(
            examples: latest.report.violations.count { $0.clause.clause.isHeldOut },
            kinds: latest.report.evidence.findings.map(\.kind).filter { !kinds.contains($0) })
        return Objection.Misbehaviour(report: shown, hidden: hidden, earlier: line.earlier)
    }
}
