import ModelClient

/// Reads what a model proposes out of its reply: JSON that should meet the schema, or Markdown.
struct ProposalReader {
    var limits: IntentLayerLimits

    func read(_ reply: ModelReply) -> ProposalReading {
        let text = reply.structured ?? reply.text
        if text.utf8.count > limits.replyLimitBytes {
            return .unusable(
                .unreadableReply,
                reason: "Your reply has \(text.utf8.count) bytes, and at most "
                    + "\(limits.replyLimitBytes) are read. Answer in less text.")
        }
        if reply.stop == .outputLimit {
            return .unusable(
                .cutOff,
                reason: "Your reply met its output limit and was cut off. Answer in less text: "
                    + "short prose, and at most 8 examples for each function.")
        }
        if text.utf8.allSatisfy({ $0 <= 0x20 }) {
            return .unusable(.emptyReply, reason: "Your reply was empty.")
        }
        guard let json = Self.json(in: text) else { return limited(readText(reply)) }
        guard let value = ReplyValue(json: json) else {
            return .unusable(
                .unreadableReply, reason: "Your reply is not valid JSON. Send it again.")
        }
        return limited(readStructured(value))
    }

    /// Refuses what would take long to check.
    private func limited(_ reading: ProposalReading) -> ProposalReading {
        guard case .proposal(let proposal) = reading else { return reading }
        if proposal.functions.count > limits.functionLimitCount {
            return .unusable(
                .unreadableReply,
                reason: "Your reply has \(proposal.functions.count) functions, and at most "
                    + "\(limits.functionLimitCount) are read. Leave out what is not asked for.")
        }
        let longest = proposal.functions.map { $0.lines.count + $0.openCalls.count }.max() ?? 0
        if longest > limits.blockLimitLines {
            return .unusable(
                .unreadableReply,
                reason: "A function of your reply has \(longest) lines, and at most "
                    + "\(limits.blockLimitLines) are read. Give fewer clauses and examples.")
        }
        return reading
    }

    /// The JSON object that a text is, with or without a fence around it; nil for other text.
    private static func json(in text: String) -> String? {
        let text = ClauseText.trimmed(text)
        if text.hasPrefix("{") { return text }
        return ReplyFences.blocks(in: text).map { ClauseText.trimmed($0.text) }
            .last { $0.hasPrefix("{") && $0.contains("\"signature\"") }
    }
}

// MARK: Structured replies

extension ProposalReader {
    private static let lists = [
        ("requires", ["requires", "preconditions", "require"]),
        ("ensures", ["ensures", "postconditions", "ensure"]),
        ("law", ["laws", "law"]),
        ("bound", ["bounds", "bound"]),
        ("example", ["examples", "example", "tests"]),
        // Clauses of any kind, each with its keyword.
        ("ensures", ["clauses"]),
    ]

    /// Missing lists are empty; a text where a list should be is a list of its lines.
    private func readStructured(_ value: ReplyValue) -> ProposalReading {
        if let reason = value.member("outOfReach", "out_of_reach")?.text,
            !ClauseText.trimmed(reason).isEmpty
        {
            return .outOfReach(ProseText.oneLine(reason))
        }
        var proposal = IntentProposal()
        proposal.title = value.member("title", "name")?.text ?? ""
        let listed = value.member("functions")?.elements ?? []
        let functions = listed.isEmpty && value.member("signature") != nil ? [value] : listed
        proposal.functions = functions.map { readFunction($0) }
        proposal.assumptions =
            (value.member("assumptions")?.elements ?? []).compactMap(\.text)
        proposal.questions = (value.member("questions")?.elements ?? []).compactMap { question in
            if let text = question.text { return Self.question(text) }
            guard let text = question.member("question", "text")?.text else { return nil }
            let assumption = question.member("assumption", "assumed", "default")?.text
            return IntentQuestion(text: text, assumption: assumption ?? "")
        }
        guard !proposal.functions.isEmpty else {
            return .unusable(
                .unreadableReply, reason: "Your reply has no function: `functions` is empty.")
        }
        return .proposal(proposal)
    }

    private func readFunction(_ value: ReplyValue) -> IntentProposal.Function {
        var function = IntentProposal.Function()
        function.title = value.member("title", "heading")?.text ?? ""
        function.prose = value.member("prose", "english", "description", "summary")?.text ?? ""
        let signature = ClauseText.signature(value.member("signature")?.text ?? "")
        if !signature.isEmpty { function.lines.append(signature) }
        for (keyword, names) in Self.lists {
            for name in names {
                for element in value.member(name)?.elements ?? [] {
                    guard let text = element.text ?? Self.exampleText(element) else { continue }
                    for entry in ClauseText.entries(in: text, keyword: keyword) {
                        function.add(entry)
                    }
                }
            }
        }
        return function
    }

    /// `{"call": "f(1)", "result": "2"}` as an example.
    private static func exampleText(_ value: ReplyValue) -> String? {
        if let text = value.member("example", "text", "clause")?.text { return text }
        guard let call = value.member("call", "input")?.text else { return nil }
        if let leaves = value.member("leaves")?.text { return "\(call) leaves \(leaves)" }
        guard let result = value.member("result", "expected", "output", "equals")?.text else {
            return call
        }
        return "\(call) == \(result)"
    }

    /// `Question? Assumed: what is taken.`
    static func question(_ text: String) -> IntentQuestion {
        for mark in ["Assumed:", "assumed:", "Assumption:", "assumption:", "Assume:"] {
            guard let range = text.firstRange(of: mark) else { continue }
            var question = ClauseText.trimmed(text[..<range.lowerBound])
            var assumption = ClauseText.trimmed(text[range.upperBound...])
            if question.hasSuffix("("), assumption.hasSuffix(")") {
                question = ClauseText.trimmed(question.dropLast())
                assumption = ClauseText.trimmed(assumption.dropLast())
            }
            return IntentQuestion(text: question, assumption: assumption)
        }
        return IntentQuestion(text: ClauseText.trimmed(text), assumption: "")
    }
}

extension IntentProposal.Function {
    mutating func add(_ entry: ClauseText.Entry) {
        switch entry {
        case .clause(let line): lines.append(line)
        case .openCall(let call): openCalls.append(call)
        }
    }
}
