import Diagnostics
import Journal
import ModelClient

/// What the journal holds, as text or as JSON.
struct JournalText {
    let journal: Journal
    let isJSON: Bool
    let showsTexts: Bool
    let out = OutputStream.standardOutput

    init(journal: Journal, isJSON: Bool, showsTexts: Bool) {
        self.journal = journal
        self.isJSON = isJSON
        self.showsTexts = showsTexts
    }

    // MARK: Runs

    func showRuns(limit: Int) throws {
        let runs = try journal.log(limit: limit)
        if runs.isEmpty, !isJSON { out.line("no run has asked a model here yet") }
        for summary in runs { show(summary) }
    }

    private func show(_ summary: RunSummary) {
        let run = summary.run
        let verdicts = summary.verdicts.map { "\($0.function) \($0.verdict)" }
        if isJSON {
            let value: JSONText = .object(present: [
                "run": .string(run.identifier.description), "state": .string(Self.name(run.state)),
                "exitCode": Self.exitStatus(run.state).map { .integer(Int($0)) },
                "started": .string(run.started.description),
                "command": .array(run.command.map { .string($0) }),
                "workspace": .string(run.workspace),
                "resumes": run.resumes.map { .string($0.description) },
                "resumedBy": run.resumedBy.map { .string($0.description) },
                "requests": .integer(summary.requests), "recalled": .integer(summary.hits),
                "steps": .integer(summary.steps),
                "verdicts": .array(
                    summary.verdicts.map {
                        ["function": .string($0.function), "verdict": .string($0.verdict)]
                    }),
            ])
            return out.line(value.text)
        }
        let command = run.command.map(JournalAccess.quoted).joined(separator: " ")
        out.line("\(run.identifier)  \(run.started.local)  \(Self.description(run))")
        out.line("        semcom \(command)")
        var facts = ["\(counted(summary.requests, "request"))"]
        if summary.hits > 0 { facts.append("\(counted(summary.hits, "answer")) from before") }
        facts += verdicts
        out.line("        " + facts.joined(separator: ", "))
    }

    private static func name(_ state: RunRecord.State) -> String {
        switch state {
        case .running: "running"
        case .finished: "finished"
        case .interrupted: "interrupted"
        }
    }

    private static func exitStatus(_ state: RunRecord.State) -> Int32? {
        if case .finished(let status) = state { status } else { nil }
    }

    private static func description(_ run: RunRecord) -> String {
        var text: String
        switch run.state {
        case .running(let process): text = "under way in process \(process)"
        case .finished(let status): text = "finished with exit code \(status)"
        case .interrupted: text = "broken off"
        }
        if let earlier = run.resumes { text += ", went on with \(earlier)" }
        if let later = run.resumedBy { text += ", gone on with by \(later)" }
        return text
    }

    // MARK: One run

    static func unknownRun(_ name: String) -> any Error {
        JournalAccess.complaint("there is no run '\(name)'; see `semcom log`", status: .usage)
    }

    func show(_ name: String) throws {
        guard let identifier = RunIdentifier(name), let log = try journal.log(identifier) else {
            throw Self.unknownRun(name)
        }
        show(log.summary)
        for entry in log.entries {
            switch entry {
            case .step(let step): try show(step)
            case .request(let request): try show(request)
            }
        }
    }

    private func show(_ step: Step) throws {
        if isJSON {
            let value: JSONText = .object(present: [
                "step": .integer(step.sequence), "time": .string(step.time.description),
                "stage": .string(step.stage.description), "subject": .string(step.subject),
                "line": .string(step.line), "verdict": step.verdict.map { .string($0) },
                "text": try text(step.object).map { .string($0) },
            ])
            return out.line(value.text)
        }
        let verdict = step.verdict.map { "\($0): " } ?? ""
        out.line("\(step.time.local)  \(step.stage)  \(step.subject): \(verdict)\(step.line)")
        try showText(step.object)
    }

    private func show(_ request: LoggedRequest) throws {
        if isJSON {
            let value: JSONText = .object(present: [
                "request": .string(request.key.description),
                "time": .string(request.time.description),
                "purpose": .string(request.purpose.rawValue), "subject": .string(request.subject),
                "model": .string(request.model.description),
                "outcome": .string(Self.description(request.outcome)),
                "usage": EventJSON.value(of: request.usage),
                "milliseconds": request.milliseconds.map { .integer($0) },
                "prompt": try text(request.prompt).map { .string($0) },
                "reply": try text(request.reply).map { .string($0) },
            ])
            return out.line(value.text)
        }
        var facts = [Self.description(request.outcome)]
        if request.usage != TokenUsage() { facts.append("\(grouped(request.usage.total)) tokens") }
        if let time = request.milliseconds { facts.append(ProgressDisplay.seconds(time)) }
        out.line(
            "\(request.time.local)  request  \(request.subject): \(request.purpose.rawValue) of "
                + "\(request.model): " + facts.joined(separator: ", "))
        guard showsTexts else { return }
        try showPrompt(request.prompt)
        try showText(request.reply, under: "Reply")
        try showText(request.structured, under: "Structured reply")
    }

    private static func description(_ outcome: LoggedRequest.Outcome) -> String {
        switch outcome {
        case .unanswered: "no answer is known"
        case .answered: "answered"
        case .failed(let kind, let message): "failed (\(kind?.rawValue ?? "unknown")): \(message)"
        case .reused(let run): "answer kept from run \(run)"
        }
    }

    private func text(_ hash: ObjectHash?) throws -> String? {
        guard showsTexts, let hash else { return nil }
        return try journal.get(hash)
    }

    /// A request as the model reads it; as it is kept, where it cannot be taken apart.
    private func showPrompt(_ hash: ObjectHash) throws {
        guard let request = try journal.request(hash) else {
            return try showText(hash, under: "Prompt")
        }
        for block in request.system { show(block.text, under: "System") }
        for message in request.messages {
            show(message.text, under: message.role == .user ? "User" : "Assistant, before")
        }
        if let schema = request.schema { show(schema.json, under: "Schema of the reply") }
    }

    private func showText(_ hash: ObjectHash?, under heading: String? = nil) throws {
        if let text = try text(hash) { show(text, under: heading) }
    }

    private func show(_ text: String, under heading: String?) {
        if let heading { out.line("    ===== \(heading) =====") }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.count > 1, lines.last == "" { lines.removeLast() }
        for line in lines { out.line("    | \(line)") }
    }
}
