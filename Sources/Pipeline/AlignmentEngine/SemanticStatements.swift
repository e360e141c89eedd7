import Intent

/// The English and the visible clauses of an intent, cut into statements that can be compared one
/// by one.
struct SemanticStatements {
    static let sentenceLimit = 40
    static let clauseLimit = 40
    private static let sentenceLimitBytes = 2_000

    struct Statement: Hashable {
        var label: String
        var text: String
    }

    private(set) var statements: [Statement] = []
    /// True when the intent says more than is compared.
    private(set) var isCut = false

    init(_ intent: FunctionIntent) {
        var sentences: [String] = []
        if !intent.heading.isEmpty { sentences.append(Self.collapsed(intent.heading)) }
        sentences += Self.sentences(of: intent.english)
        // Held-out examples stay where they are: what is found here may reach a generator.
        let clauses = intent.clauses.filter { clause in
            if case .example(let example) = clause.kind { return !example.isHeldOut }
            return true
        }
        isCut = sentences.count > Self.sentenceLimit || clauses.count > Self.clauseLimit
        for (index, sentence) in sentences.prefix(Self.sentenceLimit).enumerated() {
            statements.append(Statement(label: "E\(index + 1)", text: sentence))
        }
        for (index, clause) in clauses.prefix(Self.clauseLimit).enumerated() {
            let text = Self.collapsed(Printer.text(of: clause, in: intent.signature))
            statements.append(Statement(label: "C\(index + 1)", text: Self.cut(text)))
        }
    }

    /// Sentences, entries of lists and paragraphs, each on one line.
    static func sentences(of english: String) -> [String] {
        var result: [String] = []
        var paragraph: [Substring] = []
        func end() {
            if !paragraph.isEmpty {
                result += split(collapsed(paragraph.joined(separator: " ")))
                paragraph = []
            }
        }
        for line in english.split(separator: "\n", omittingEmptySubsequences: false) {
            let trimmed = line.drop { $0 == " " || $0 == "\t" }
            if trimmed.isEmpty || trimmed.allSatisfy(\.isWhitespace) {
                end()
                continue
            }
            if let first = trimmed.first, "-*+#".contains(first) { end() }
            paragraph.append(trimmed)
        }
        end()
        return result.map(cut)
    }

    /// Cuts after a full stop, outside code, that white space and no small letter follow.
    private static func split(_ text: String) -> [String] {
        var result: [String] = []
        var sentence = ""
        var isCode = false
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            sentence.append(character)
            if character == "`" { isCode.toggle() }
            guard !isCode, ".!?".contains(character), index + 2 < characters.count,
                characters[index + 1] == " ", !characters[index + 2].isLowercase
            else { continue }
            result.append(sentence.trimmingSpace())
            sentence = ""
        }
        let rest = sentence.trimmingSpace()
        if !rest.isEmpty { result.append(rest) }
        return result
    }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > sentenceLimitBytes else { return text }
        return String(text.prefix(sentenceLimitBytes / 4)) + " …"
    }

    /// The text with single spaces where white space stands.
    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
