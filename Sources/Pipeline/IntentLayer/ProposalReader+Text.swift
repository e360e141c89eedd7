import ModelClient

/// Replies in words: an intent file, with Markdown and other text around it tolerated.
extension ProposalReader {
    static let outOfReachMark = "OUT OF REACH:"

    func readText(_ reply: ModelReply) -> ProposalReading {
        let blocks = ReplyFences.blocks(in: reply.text)
        if blocks.contains(where: { $0.language == "intent" && !$0.isClosed }) {
            return .unusable(
                .cutOff,
                reason: "Your reply was cut off: an ```intent block is never closed. Send the "
                    + "whole file again, in less text if need be.")
        }
        switch IntentReply.file(in: reply) {
        case .failure(let problem):
            if let reason = Self.outOfReach(in: reply.text) { return .outOfReach(reason) }
            return .unusable(
                problem.kind == .truncated ? .cutOff : .unreadableReply,
                reason: "Your reply cannot be used: \(problem.message).")
        case .success(let file):
            // The reply itself holds more than the file: prose before the block that counts.
            let isBare = blocks.contains { $0.language == "intent" }
            var proposal = IntentFileWalker.proposal(in: isBare ? reply.text : file)
            let lists = ReplyLists(in: reply.text)
            proposal.assumptions = lists.assumptions
            proposal.questions = lists.questions.map(Self.question)
            guard !proposal.functions.isEmpty else {
                return .unusable(
                    .unreadableReply, reason: "Your reply holds no ```intent block.")
            }
            return .proposal(proposal)
        }
    }

    private static func outOfReach(in text: String) -> String? {
        for line in text.split(whereSeparator: \.isNewline) {
            let line = ClauseText.bare(line).drop { $0 == "*" }
            guard line.uppercased().hasPrefix(outOfReachMark) else { continue }
            let reason = ProseText.oneLine(String(line.dropFirst(outOfReachMark.count)))
            return reason.isEmpty ? "the model gives no reason" : reason
        }
        return nil
    }
}

/// Takes an intent file apart without judging it.
private struct IntentFileWalker {
    private var proposal = IntentProposal()
    private var heading = ""
    private var prose: [Substring] = []
    private var isInBlock = false
    private var block: [Substring] = []
    private var isInOtherCode = false
    private var list = ReplyLists.Section.none

    static func proposal(in file: String) -> IntentProposal {
        var walker = IntentFileWalker()
        for line in file.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            walker.take(line)
        }
        return walker.withoutRepetitions()
    }

    private mutating func take(_ line: Substring) {
        let text = ClauseText.trimmed(line)
        if isInBlock {
            if ClauseText.isFence(text) { finish() } else { block.append(line) }
        } else if ClauseText.isFence(text) {
            let word = text.drop { $0 == "`" || $0 == "~" }
            if !isInOtherCode, word.lowercased().hasPrefix("intent") {
                isInBlock = true
            } else {
                isInOtherCode.toggle()
            }
        } else if !isInOtherCode {
            takeProse(line, text)
        }
    }

    private mutating func takeProse(_ line: Substring, _ text: String) {
        if let section = ReplyLists.Section(titleIn: text) {
            list = section
            return
        }
        if text.hasPrefix("#") {
            list = .none
            if proposal.title.isEmpty, proposal.functions.isEmpty { proposal.title = text }
            heading = text
            prose = []
            return
        }
        if list != .none {
            // A list ends where a paragraph begins.
            let isItem = ReplyLists.item(text) != nil || line.hasPrefix(" ") || text.isEmpty
            if isItem { return }
            list = .none
        }
        prose.append(line)
    }

    private mutating func finish() {
        var function = IntentProposal.Function()
        function.title = heading
        // Without a heading nothing tells prose from chatter.
        function.prose = heading.isEmpty ? "" : prose.joined(separator: "\n")
        for (index, line) in block.enumerated() {
            let next = index + 1 < block.count ? block[index + 1] : ""
            let goesOn = next.first == " " || next.first == "\t" || next.hasPrefix("==")
            if !goesOn || line.contains("?"),
                let call = ClauseText.openCall(in: ClauseText.trimmed(line))
            {
                function.openCalls.append(call)
            } else {
                function.lines.append(String(line))
            }
        }
        proposal.functions.append(function)
        isInBlock = false
        block = []
        prose = []
        list = .none
    }

    /// Models draft first and correct themselves: of two blocks for a function the last counts.
    private func withoutRepetitions() -> IntentProposal {
        var result = proposal
        var seen: Set<Substring> = []
        result.functions = proposal.functions.reversed().filter { function in
            let signature = function.lines.first { ClauseText.trimmed($0).hasPrefix("func ") }
            guard let signature else { return true }
            let name = signature.drop { $0 == " " }.dropFirst(5).prefix { $0 != "(" }
            return seen.insert(name).inserted
        }.reversed()
        return result
    }
}

/// The lists of assumptions and questions in a reply.
struct ReplyLists {
    enum Section {
        case none, assumptions, questions

        /// The section that a heading or a line such as `**Assumptions:**` begins.
        init?(titleIn line: String) {
            let letters = line.filter { $0.isLetter || $0 == " " }
            switch ClauseText.trimmed(letters).lowercased() {
            case "assumptions": self = .assumptions
            case "questions", "open questions": self = .questions
            default: return nil
            }
        }
    }

    private(set) var assumptions: [String] = []
    private(set) var questions: [String] = []

    init(in text: String) {
        var section = Section.none
        for line in text.split(whereSeparator: \.isNewline) {
            let content = ClauseText.trimmed(line)
            if let next = Section(titleIn: content) {
                section = next
            } else if ClauseText.isFence(content) || content.hasPrefix("#") {
                section = .none
            } else if let item = Self.item(content) {
                switch section {
                case .assumptions: assumptions.append(item)
                case .questions: questions.append(item)
                case .none: break
                }
            } else if line.first == " " {
                switch section {
                case .assumptions: Self.extend(&assumptions, with: content)
                case .questions: Self.extend(&questions, with: content)
                case .none: break
                }
            } else {
                section = .none
            }
        }
        func isNothing(_ item: String) -> Bool {
            ["none", "none.", "-", "n/a"].contains(item.lowercased())
        }
        assumptions.removeAll(where: isNothing)
        questions.removeAll(where: isNothing)
    }

    /// The text of a list's item: `- text`, `* text`, `1. text`.
    static func item(_ line: String) -> String? {
        let afterDigits = line.drop { $0.isASCII && $0.isNumber }
        let mark =
            afterDigits.count < line.count
            ? [".", ")"].contains { afterDigits.hasPrefix($0) }
            : line.hasPrefix("- ")
                || line.hasPrefix("* ") || line.hasPrefix("+ ")
        guard mark else { return nil }
        let text = ClauseText.trimmed(afterDigits.dropFirst())
        return text.isEmpty ? nil : text
    }

    private static func extend(_ items: inout [String], with text: String) {
        guard !items.isEmpty else { return }
        items[items.count - 1] += " " + text
    }
}
