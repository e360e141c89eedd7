import Diagnostics
import Prompts
import Testing

@testable import Intent

/// The prompt promises nothing that the language does not have, and hides nothing that it has.
@Suite struct IntentLayerPromptTests {
    static let prompt = Prompts.intentLanguage.filled()

    /// The code spans of the section about expressions.
    static var expressionSpans: [String] {
        guard let section = prompt.firstRange(of: "# Expressions"),
            let end = prompt[section.upperBound...].firstRange(of: "\n# ")
        else { return [] }
        return prompt[section.upperBound..<end.lowerBound]
            .split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    /// `.name` or `.name(…)` as the prompt lists them.
    static var members: Set<String> {
        Set(
            expressionSpans.filter { $0.hasPrefix(".") }.map {
                String($0.dropFirst().prefix { $0.isLetter })
            })
    }

    @Test func everyMemberExists() {
        #expect(Self.members.count > 15)
        for name in Self.members {
            #expect(
                PureLibrary.properties[name] != nil || PureLibrary.methods[name] != nil,
                "the prompt names .\(name), which does not exist")
        }
    }

    @Test func everyMemberIsNamed() {
        for name in PureLibrary.properties.keys {
            #expect(Self.members.contains(name), "the prompt does not name .\(name)")
            #expect(Self.expressionSpans.contains(".\(name)"))
        }
        for (name, method) in PureLibrary.methods {
            #expect(Self.members.contains(name), "the prompt does not name .\(name)()")
            let isLabelled = method.spelling(name).contains(":")
            let isShown = Self.expressionSpans.contains {
                $0.hasPrefix(".\(name)(") && $0.contains(":") == isLabelled
            }
            #expect(isShown, "the prompt shows .\(name) without its label")
        }
        for name in PureLibrary.functions {
            #expect(Self.expressionSpans.contains { $0.hasPrefix("\(name)(") }, "\(name)")
        }
        let constants = PureLibrary.floatingConstants.map { "Double.\($0)" }
        for constant in constants + PureLibrary.integerConstants.map({ "Int64.\($0)" }) {
            #expect(Self.expressionSpans.contains(constant), "\(constant)")
        }
        for type in PureLibrary.typeNames {
            #expect(Self.prompt.contains("`\(type)`"), "\(type)")
        }
    }

    /// The prompt is itself an intent file, in which `semcom check` finds nothing to say.
    @Test func itsExamplesPassCheck() throws {
        let (read, problems) = IntentReader.read(
            bytes: Array(Self.prompt.utf8), name: "intent_language.md")
        let module = try #require(read)
        #expect(problems.isEmpty, "\(problems.map(\.message))")
        #expect(module.functions.count == 3)
        let (checked, mistakes) = TypeChecker.check(module, dependencies: [:])
        #expect(mistakes.isEmpty, "\(mistakes.map(\.message))")
        for function in checked.functions {
            let findings = IntentLint.check(function, in: module.source)
            #expect(
                findings.isEmpty, "\(findings.map { DiagnosticRenderer.text($0, colour: false) })")
        }
        #expect(module.functions.allSatisfy { $0.clauses.count > 6 })
    }

    /// What the prompt says about the language, tried.
    @Test(arguments: [
        #""é".count == 2"#, #""abc"[0] == UInt8(ascii: "a")"#, "-7 / 2 == -3 && -7 % 2 == -1",
        "Int64.max + 1 > Int64.max", "Double(7) / 2.0 == 3.5", "[1, 2] + [3] == [1, 2, 3]",
        #""a" + "b" == "ab""#, "!false || false", "(1 < 2) == (2 < 3)",
        "forall i in 0..<3, j in 0..<i: j < i", "exists x in [1, 2]: x == 2",
        "(count x in [1, 2, 3]: x > 1) == 2", "[1, 2, 3][1..<3] == [2, 3]",
        "[1, 2, 3][1...] == [2, 3]", "[1, 2, 3][..<1] == [1]", "(1, 2).1 == 2",
        "[1].first == 1 && (([1].last ?? 0) > 0)", "[1, 2].firstIndex(of: 2) == 1",
        #""a\n\t\r\0\"\\\u{E9}".count == 9"#, "(1 < 2 ? 3 : 4) == 3", "pow(2, 10) == 1024",
        #""cab".sorted() == "abc""#, "Double.nan.isNaN && Double.pi > 3.0", "7 & 3 == 3",
    ])
    func whatItSaysHolds(text: String) throws {
        let block = "func f(a: Int64) -> Bool\nensures \(text)\n"
        let file = "# T\n\n```intent\n\(block)```\n"
        let (read, problems) = IntentReader.read(bytes: Array(file.utf8), name: "t.intent.md")
        let (checked, mistakes) = TypeChecker.check(try #require(read), dependencies: [:])
        #expect((problems + mistakes).isEmpty, "\((problems + mistakes).map(\.message))")
        let clause = try #require(checked.functions.first?.clauses.first)
        guard case .ensures(let condition) = clause.kind else { return }
        #expect(try Evaluator.constant(condition) == .bool(true))
    }

    /// What the prompt says is not there, or has no value.
    @Test(arguments: [
        "a.map(x) == a", "1.5 / 2 == Double(a) && a / 2.0 > 0.0", "[1].first! == 1",
    ])
    func whatItForbidsIsRefused(text: String) throws {
        let file = "# T\n\n```intent\nfunc f(a: Int64) -> Bool\nensures \(text)\n```\n"
        let (read, problems) = IntentReader.read(bytes: Array(file.utf8), name: "t.intent.md")
        let mistakes = TypeChecker.check(try #require(read), dependencies: [:]).1
        #expect((problems + mistakes).contains { $0.severity == .error })
    }

    @Test func namesThatItForbidsAreRefused() throws {
        for name in ["double", "int", "switch", "abs", "min", "max", "pow"] {
            let file = "# T\n\n```intent\nfunc \(name)(a: Int64) -> Bool\n```\n"
            let (read, problems) = IntentReader.read(bytes: Array(file.utf8), name: "t.intent.md")
            let mistakes = read.map { TypeChecker.check($0, dependencies: [:]).1 } ?? []
            #expect((problems + mistakes).contains { $0.severity == .error }, "\(name)")
        }
        for name in ["result", "old", "steps", "in"] {
            let file = "# T\n\n```intent\nfunc f(\(name): Int64) -> Bool\n```\n"
            let (read, problems) = IntentReader.read(bytes: Array(file.utf8), name: "t.intent.md")
            let mistakes = read.map { TypeChecker.check($0, dependencies: [:]).1 } ?? []
            #expect((problems + mistakes).contains { $0.severity == .error }, "\(name)")
        }
    }
}
