/// A model's answers to a comparison, as they came: nothing of it is believed yet.
struct ComparisonReply {
    static let answerLimit = 200
    static let limitBytes = 256 << 10

    struct Answer: Hashable {
        var label = ""
        var verdict = ""
        var intent = ""
        var description = ""
        var call = ""
        var claimed = ""
    }

    private(set) var answers: [Answer] = []

    /// Reads a structured reply, or else the text, as JSON or as lines.
    init(structured: String?, text: String) {
        if let structured, structured.utf8.count <= Self.limitBytes {
            answers = Self.answers(json: structured)
        }
        guard answers.isEmpty, text.utf8.count <= Self.limitBytes else { return }
        answers = Self.answers(lines: text)
        if answers.isEmpty, let open = text.firstIndex(of: "{"),
            let close = text.lastIndex(of: "}"), open < close
        {
            answers = Self.answers(json: String(text[open...close]))
        }
    }

    private static func answers(json: String) -> [Answer] {
        guard let list = ReplyValue(json: json)?.member("statements") else { return [] }
        return list.elements.prefix(answerLimit).map { entry in
            func text(_ name: String) -> String { entry.member(name)?.text ?? "" }
            return Answer(
                label: text("statement"), verdict: text("verdict").lowercased(),
                intent: text("intent"), description: text("description"), call: text("call"),
                claimed: text("claimed"))
        }
    }

    /// Blocks that begin with `statement:`; a line without a known name goes on with the last one.
    private static func answers(lines text: String) -> [Answer] {
        var answers: [Answer] = []
        var field: WritableKeyPath<Answer, String>?
        for line in text.split(whereSeparator: \.isNewline) {
            let line = String(line).trimmingSpace()
            if line.isEmpty || line.hasPrefix("```") { continue }
            guard let (name, value) = named(line) else {
                if let field, let last = answers.indices.last {
                    answers[last][keyPath: field] += " " + line
                }
                continue
            }
            if name == "statement" {
                guard answers.count < answerLimit else { break }
                answers.append(Answer(label: value))
                field = nil
                continue
            }
            guard let last = answers.indices.last, let path = Self.field(named: name) else {
                continue
            }
            answers[last][keyPath: path] = name == "verdict" ? value.lowercased() : value
            field = path
        }
        return answers
    }

    private static func field(named name: String) -> WritableKeyPath<Answer, String>? {
        switch name {
        case "verdict": \.verdict
        case "intent": \.intent
        case "description": \.description
        case "call": \.call
        case "claimed": \.claimed
        default: nil
        }
    }

    /// `verdict: silent`, with what Markdown may have put around the name.
    private static func named(_ line: String) -> (name: String, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let name = line[..<colon].filter { !"*-_#> `".contains($0) }.lowercased()
        guard name == "statement" || field(named: name) != nil else { return nil }
        let value = line[line.index(after: colon)...].drop { $0 == "*" || $0 == " " }
        return (name, String(value).trimmingSpace())
    }
}
