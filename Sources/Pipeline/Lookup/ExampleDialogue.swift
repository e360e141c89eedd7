import Intent
package import Synthesis

/// Asks for further examples where those at hand do not say which program is meant.
///
/// Each question is about the simplest input on which the two simplest programs differ that fit
/// all examples (active learning, after Jha, Gulwani, Seshia and Tiwari 2010).
package struct ExampleDialogue: Sendable {
    package static let questionLimit = 5

    package struct Question: Hashable, Sendable {
        /// `f("Ab")`
        package var call: String
        /// What the simplest two programs give, as they stand in an example.
        package var first: String
        package var second: String
    }

    /// The intent with every answer so far.
    package private(set) var intent: ExampleIntent
    package private(set) var questionCount = 0
    private let limits: SynthesisLimits
    private let english: String
    private var examples: [String]
    private var current: Question?

    /// - Parameter limits: for each question; a search for two programs that differ ends early.
    package init(
        _ examples: [String], english: String = "", limits: SynthesisLimits
    ) throws(ExampleProblem) {
        self.examples = examples
        self.english = english
        self.limits = limits
        intent = try ExampleIntent.infer(from: examples, english: english).get()
    }

    /// The next question; nil when no two programs differ, or enough was asked.
    package mutating func question(
        shouldStop: @escaping @Sendable () -> Bool = { false }
    ) -> Question? {
        current = nil
        guard questionCount < Self.questionLimit else { return nil }
        var programs = Synthesizer(limits: limits).candidates(
            for: intent.function, acceptsWeak: true, shouldStop: shouldStop)
        guard programs.next() != nil else { return nil }
        if programs.question == nil { _ = programs.next() }
        guard let difference = programs.question else { return nil }
        questionCount += 1
        let signature = intent.function.intent.signature
        let arguments = zip(difference.arguments, signature.parameters).map {
            ($1.isInout ? "&" : "") + $0.literal(of: $1.type)
        }
        current = Question(
            call: "\(signature.name)(\(arguments.joined(separator: ", ")))",
            first: Self.text(difference.first, signature),
            second: Self.text(difference.second, signature))
        return current
    }

    /// `"ba"`, or `leaves [1, 2]` where there is no result.
    private static func text(_ values: [Value], _ signature: Signature) -> String {
        let types = [signature.result] + signature.parameters.filter(\.isInout).map(\.type)
        let parts = zip(values, types).map { $0.literal(of: $1) }
        let left = parts.dropFirst().joined(separator: ", ")
        if signature.result == .void { return "leaves \(left)" }
        return left.isEmpty ? parts[0] : "\(parts[0]) leaves \(left)"
    }

    /// Takes the answer to the question asked last: a value as in an example.
    ///
    /// - Throws: where it is no such value; the question may then be answered again.
    package mutating func answer(_ text: String) throws(ExampleProblem) {
        guard let question = current else { throw ExampleProblem("nothing was asked") }
        let isWhole = text.hasPrefix("leaves ")
        let example = question.call + (isWhole ? " \(text)" : " == \(text)")
        intent = try ExampleIntent.infer(from: examples + [example], english: english).get()
        examples.append(example)
        current = nil
    }
}
