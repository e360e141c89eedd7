import Driver
import ModelClient
import Pipeline

/// What is going on, for a person who waits: a line that moves, and one line that stays for each
/// step that is done.
///
/// Time is that of the whole command; tokens and money are what it has spent so far.
struct ProgressDisplay {
    private static let frames = ["|", "/", "-", "\\"]

    private let start = ContinuousClock.now
    private var frame = 0
    /// What each function, or file, is at.
    private var activities: [(name: String, text: String)] = []
    private var spending = Spending()

    /// The line that moves; nil when there is nothing to wait for.
    mutating func line(width: Int) -> String? {
        guard let last = activities.last else { return nil }
        frame = (frame + 1) % Self.frames.count
        var parts = ["\(last.name): \(last.text)"]
        if activities.count > 1 { parts.append("\(activities.count - 1) more") }
        parts.append(elapsed)
        parts += costs
        let text = "\(Self.frames[frame]) " + parts.joined(separator: " · ")
        return text.count < width ? text : text.prefix(max(1, width - 2)) + "…"
    }

    /// Notes an event; gives the line that stays, if it leaves one.
    mutating func note(_ event: Event) -> String? {
        switch event {
        case .stage(let path, let text):
            set(path, text)
            return nil
        case .loop(let path, let event):
            drop(path)
            return note(event)
        case .drafting(let event): return note(event)
        case .drafted(let path, let draft):
            activities = []
            return "intent: \(path) (\(draft.requestCount) "
                + (draft.requestCount == 1 ? "request" : "requests") + ", \(elapsed))"
        case .meter(.answered(_, let receipt)):
            spending = receipt.spending
            return nil
        case .meter(.priceUnknown(let model)):
            return "no price is known for \(model); semcom.toml can name it"
        case .meter(.progress(let label, .waiting(let milliseconds, let reason))):
            set(label.subject, "\(reason), waiting \(Self.seconds(milliseconds))")
            return nil
        case .report(let path, _, let report):
            drop(report.name)
            drop(path)
            return nil
        default: return nil
        }
    }

    private mutating func note(_ event: LoopEvent) -> String? {
        let name = event.function
        switch event.step {
        case .engineAsked(let engine): set(name, "asking \(engine)")
        case .candidate(let number): set(name, "candidate \(number)")
        case .secondOpinion(let number): set(name, "candidate \(number), a second opinion")
        case .repair(let number, let limit): set(name, "repair \(number) of \(limit)")
        case .invalid(let attempt, let limit, let reason):
            return kept(name, "attempt \(attempt) of \(limit) cannot be run: \(reason)")
        case .judged(let verdict, let reason, _):
            return kept(name, verdict.rawValue + (reason.isEmpty ? "" : ": \(reason)"))
        case .repeated: return kept(name, "the same code again")
        case .dispute(let dispute): return kept(name, dispute.reason)
        case .modelFailed(let failure): return kept(name, failure.message)
        case .model, .answered, .engineAnswered: break
        }
        return nil
    }

    private mutating func note(_ event: IntentLayerEvent) -> String? {
        switch event {
        case .asking(let request, _): set("intent", "request \(request)")
        case .sendingBack(let count, _):
            return kept("intent", "\(counted(count, "problem")) sent back")
        case .model, .replied: break
        }
        return nil
    }

    private func kept(_ name: String, _ text: String) -> String {
        (["\(name): \(text)", elapsed] + costs).joined(separator: " · ")
    }

    private mutating func set(_ name: String, _ text: String) {
        activities.removeAll { $0.name == name }
        activities.append((name, text))
    }

    private mutating func drop(_ name: String) { activities.removeAll { $0.name == name } }

    private var elapsed: String {
        let span = ContinuousClock.now - start
        return Self.seconds(
            Int(span.components.seconds) * 1_000
                + Int(span.components.attoseconds / 1_000_000_000_000_000))
    }

    private var costs: [String] {
        guard spending.requests > 0 else { return [] }
        let money = spending.money.keys.sorted().compactMap { spending.money[$0]?.description }
        return ["\(grouped(spending.tokens)) tokens"] + money
    }

    /// `3.2 s`
    static func seconds(_ milliseconds: Int) -> String {
        "\(milliseconds / 1_000).\(milliseconds % 1_000 / 100) s"
    }
}

/// What a run has spent, in one line.
enum SpendingText {
    static func line(_ spending: Spending) -> String {
        var parts = ["\(counted(spending.requests, "request"))"]
        if spending.recalled > 0 {
            parts.append("\(counted(spending.recalled, "answer")) kept from before")
        }
        var tokens = "\(grouped(spending.tokens)) tokens"
        if spending.estimatedTokens > 0 {
            tokens += " (\(grouped(spending.estimatedTokens)) of them estimated)"
        }
        parts.append(tokens)
        for currency in spending.money.keys.sorted() {
            if let money = spending.money[currency] { parts.append(money.description) }
        }
        if spending.unpricedTokens > 0, !spending.money.isEmpty {
            parts.append("\(grouped(spending.unpricedTokens)) tokens without a known price")
        }
        return "models: " + parts.joined(separator: ", ")
    }
}
