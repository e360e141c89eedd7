import Foundation
import ModelStandIn
import Synchronization

/// What the stand-in for a model answers. Every text here was written by hand for these tests; no
/// model said any of it.
enum HandWritten {
    /// The intent of a function that the library does not have.
    static func intent(examples: [String] = ["blend(1, 2) == 8", "blend(0, 0) == 0"]) -> String {
        let all =
            examples + ["blend(2, 1) == 7", "blend(-1, 5) == 13", "blend(10, 10) == 50"]
        let list = all.map { "\"\($0)\"" }.joined(separator: ", ")
        return """
            {"outOfReach": "", "title": "Blend two numbers",
             "functions": [{"title": "Blend", "prose": "Twice the first, three times the second.",
              "signature": "func blend(a: Int64, b: Int64) -> Int64",
              "requires": ["a > -1000 && a < 1000 && b > -1000 && b < 1000"], "ensures": [],
              "laws": ["blend(a, 0) + blend(0, b) == blend(a, b)"],
              "examples": [\(list)]}],
             "assumptions": [], "questions": []}
            """
    }

    /// The same as text, for providers without structured replies.
    static let intentFile = """
        Here it is.

        ```intent
        func blend(a: Int64, b: Int64) -> Int64
        requires a > -1000 && a < 1000 && b > -1000 && b < 1000
        law blend(a, 0) + blend(0, b) == blend(a, b)
        example blend(1, 2) == 8
        example blend(0, 0) == 0
        example blend(2, 1) == 7
        example blend(-1, 5) == 13
        example blend(10, 10) == 50
        ```
        """

    static func blend(_ second: Int = 3, name: String = "blend", twice: String = "shl i64 %a, 1")
        -> String
    {
        """
        The code:

        ```llvm
        define i64 @\(name)(i64 %a, i64 %b) {
        entry:
          %twice = \(twice)
          %times = mul i64 %b, \(second)
          %sum = add i64 %twice, %times
          ret i64 %sum
        }
        ```
        """
    }

    /// LLVM does not know the instruction.
    static let invalid = blend(twice: "double i64 %a")
    static let wrong = blend(4)
}

/// A model that gives its answers in order for each purpose, and notes what it was asked.
final class StandInModel: Sendable {
    private let candidates: [String]
    private let intents: [String]
    private let asked = Mutex<[StandInQuestion]>([])

    init(intents: [String] = [HandWritten.intent()], candidates: [String]) {
        self.intents = intents
        self.candidates = candidates
    }

    var questions: [StandInQuestion] { asked.withLock { $0 } }
    var candidateQuestions: [StandInQuestion] { questions.filter { !Self.isAboutIntent($0) } }

    private static func isAboutIntent(_ question: StandInQuestion) -> Bool {
        question.schemaName == "intent"
    }

    func answer(_ question: StandInQuestion) -> StandInReply {
        let isIntent = Self.isAboutIntent(question)
        let position = asked.withLock { asked in
            defer { asked.append(question) }
            return asked.count { Self.isAboutIntent($0) == isIntent }
        }
        if isIntent {
            let text = intents[min(position, intents.count - 1)]
            return StandInReply(text, structured: question.schemaName == nil ? nil : text)
        }
        return StandInReply(candidates[min(position, candidates.count - 1)])
    }
}

extension Scratch {
    /// Compiles with the model that stands behind a server.
    func compile(
        _ wish: String, _ server: StandInServer, wire: StandInQuestion.Wire = .anthropic,
        _ more: [String] = [], environment: [String: String] = [:]
    ) throws -> SemcomProcess.Result {
        var variables = [
            "ANTHROPIC_API_KEY": "sk-marker-0123456789", "OPENAI_API_KEY": "sk-marker-0123456789",
        ]
        for (name, value) in environment { variables[name] = value }
        let base = wire == .anthropic ? server.baseURL : server.baseURL + "/v1"
        return try SemcomProcess.semcom(
            [
                "compile", wish, "--engine", "model", "--model", "\(wire.rawValue)/stand-in-1",
                "--base-url", base,
            ] + more, in: folder, environment: variables)
    }

    /// Every file below the folder, with its contents.
    var contents: [(path: String, bytes: Data)] {
        let walker = FileManager.default.enumerator(atPath: folder.path)
        var found: [(String, Data)] = []
        while let name = walker?.nextObject() as? String {
            let path = folder.appending(path: name)
            if let bytes = try? Data(contentsOf: path) { found.append((name, bytes)) }
        }
        return found
    }
}
