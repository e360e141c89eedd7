/// Holds a model to its quotes: what it quotes must be there, or its answer counts for nothing.
struct QuoteCheck {
    /// Shorter quotes occur everywhere and show nothing, unless they are all there is.
    private static let shortestQuote = 4

    enum Opinion {
        case agrees(intent: String, description: String)
        case contradicts(intent: String, description: String, ComparisonReply.Answer)
    }

    private let texts: [String: String]
    private let reading: String
    private(set) var inventedQuotes = 0
    private(set) var unusableAnswers = 0

    init(statements: [SemanticStatements.Statement], reading: String) {
        var texts: [String: String] = [:]
        for statement in statements { texts[statement.label] = statement.text }
        self.texts = texts
        self.reading = SemanticStatements.collapsed(reading)
    }

    /// At most one opinion for each label; a doubt goes before an agreement.
    mutating func opinions(_ answers: [ComparisonReply.Answer]) -> [String: Opinion] {
        var result: [String: Opinion] = [:]
        for answer in answers {
            let label = Self.label(answer.label)
            guard let text = texts[label] else {
                unusableAnswers += 1
                continue
            }
            let isContradiction: Bool
            switch answer.verdict.trimmingSpace() {
            case "agrees", "agree": isContradiction = false
            case "contradicts", "contradict": isContradiction = true
            case "silent": continue
            default:
                unusableAnswers += 1
                continue
            }
            guard let intent = Self.quote(answer.intent, in: text),
                let description = Self.quote(answer.description, in: reading)
            else {
                inventedQuotes += 1
                continue
            }
            if isContradiction {
                if case .contradicts = result[label] { continue }
                result[label] = .contradicts(
                    intent: intent, description: description, answer)
            } else if result[label] == nil {
                result[label] = .agrees(intent: intent, description: description)
            }
        }
        return result
    }

    /// `E1` out of `e1:` or `**E1**`.
    private static func label(_ text: String) -> String {
        let letters = text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return String(letters.prefix(8))
    }

    /// The quote in its own text's spacing; nil where it does not occur there.
    private static func quote(_ quote: String, in text: String) -> String? {
        let collapsed = SemanticStatements.collapsed(quote)
        for candidate in [collapsed, unwrapped(collapsed)] {
            guard !candidate.isEmpty, text.contains(candidate) else { continue }
            if candidate.count >= shortestQuote || candidate == text { return candidate }
        }
        return nil
    }

    /// Without the marks that a quote may have been put in.
    private static func unwrapped(_ text: String) -> String {
        guard text.count >= 2, let first = text.first, let last = text.last,
            ["\"\"", "“”", "''", "‘’", "``", "«»"].contains(String([first, last]))
        else { return text }
        return String(text.dropFirst().dropLast())
    }
}
