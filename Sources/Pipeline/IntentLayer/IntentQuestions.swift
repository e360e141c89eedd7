/// The questions of a conversation: asked once each, answered or assumed.
struct IntentQuestions {
    private let limits: IntentLayerLimits
    private var rounds = 0
    private(set) var answers: [(question: String, answer: String)] = []
    /// Questions that nobody answered, with their latest assumption.
    private(set) var open: [IntentQuestion] = []

    init(limits: IntentLayerLimits) { self.limits = limits }

    /// Asks what was not asked before; what stays without an answer becomes an assumption.
    ///
    /// - Returns: the new answers.
    mutating func settle(
        _ questions: [IntentQuestion], asking ask: IntentLayer.Asking?
    ) async -> [(question: String, answer: String)] {
        var fresh: [(question: String, answer: String)] = []
        let mayAsk = rounds < limits.answerRoundLimitCount
        for question in questions.prefix(limits.questionLimitCount) {
            let text = ProseText.oneLine(question.text)
            if text.isEmpty || answers.contains(where: { Self.same($0.question, text) }) {
                continue
            }
            let clean = IntentQuestion(
                text: text, assumption: ProseText.oneLine(question.assumption))
            if let index = open.firstIndex(where: { Self.same($0.text, text) }) {
                open[index] = clean
                continue
            }
            if mayAsk, let answer = await ask?(clean) {
                let answer = ProseText.oneLine(answer, limitBytes: limits.answerLimitBytes)
                if !answer.isEmpty {
                    fresh.append((text, answer))
                    continue
                }
            }
            open.append(clean)
        }
        if !fresh.isEmpty { rounds += 1 }
        answers += fresh
        return fresh
    }

    /// What is assumed: what the model says, and what it would have asked.
    func assumptions(beside stated: [String]) -> [String] {
        var result: [String] = []
        let asked = open.map { question in
            question.assumption.isEmpty
                ? question.text + " (open)" : "\(question.text) Assumed: \(question.assumption)"
        }
        for assumption in stated.map({ ProseText.oneLine($0) }) + asked
        where !assumption.isEmpty && !result.contains(assumption) {
            result.append(assumption)
        }
        return result
    }

    private static func same(_ a: String, _ b: String) -> Bool {
        func letters(_ text: String) -> String {
            text.lowercased().filter { $0.isLetter || $0.isNumber }
        }
        return letters(a) == letters(b)
    }
}
