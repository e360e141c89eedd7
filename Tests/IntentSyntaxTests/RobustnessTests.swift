import Diagnostics
import Foundation
import Intent
import Testing

/// Nothing that a file can hold brings the reader down.
struct RobustnessTests {
    private static let sample = """
        # Title ✓

        English with a [link](other.intent.md) and `code`.

        ```intent
        func f(a: inout [(Int64, String?)], by n: Int = 0) -> [[UInt8]]?
        requires !a.isEmpty && n >= -9_223_372 // comment
        ensures  forall i in 0..<a.count, j in a[1...]: old(a)[i].0 == (j ?? 0x1F) ? true : nil
        law      f(&a, by: n)
          == (count x in "é\\u{1F98A}\\n": x != UInt8(ascii: "x")) | 1 << 2
        example  f(&[(1, "a")], 1.5e-3) ≈ 1.0 ± Double.infinity leaves [], [nil]
        heldout example f([]) == [[1], [2, 3]] leaves []
        bound    steps <= 10 ?? 1 ^ ~2
        ```

        Other
        =====

        ~~~intent
        func g() -> Bool
        ~~~
        """

    /// Reads, and touches each place that was given so that a wrong one would trap.
    private func survive(_ bytes: [UInt8]) {
        let (module, diagnostics) = IntentReader.read(bytes: bytes, name: "x")
        for diagnostic in diagnostics {
            #expect(!DiagnosticRenderer.text(diagnostic, colour: true, width: 60).isEmpty)
            #expect(!DiagnosticRenderer.json(diagnostic).isEmpty)
            if let span = diagnostic.span {
                #expect(span.start >= 0 && span.start <= span.end && span.end <= bytes.count)
            }
        }
        if let module {
            #expect(Printer.text(of: module).utf8.count < 100_000)
        } else {
            #expect(diagnostics.contains { $0.severity == .error })
        }
    }

    @Test func truncationsAtEveryByte() {
        let bytes = Array(Self.sample.utf8)
        for count in 0...bytes.count { survive(Array(bytes[..<count])) }
    }

    @Test(arguments: 0..<40)
    func randomBytesChanged(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<50 {
            var bytes = Array(Self.sample.utf8)
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 1...0x7F, using: &random)
                case 1: bytes.remove(at: index)
                default:
                    bytes.insert(
                        contentsOf: Self.signs.randomElement(using: &random) ?? [], at: index)
                }
            }
            survive(bytes)
        }
    }

    private static let signs: [[UInt8]] = [
        "(", ")", "[", "]", "\"", "\n", "\n\n", "≤", "“", "..", "...", "..<", "'", "`", "```",
        "~~~",
        "forall x in ", "count ", "&", "!", "?", ":", "=", "\\", "0x", "1e", ".5", "é", "\t", "\r",
        "- law ", "func ", "example ", "leaves ", "≈", "±", "{", "}", "//", "/*", "#", "\u{FEFF}",
    ].map { Array($0.utf8) }

    @Test(arguments: 0..<20)
    func randomTokens(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) &+ 1000)
        for _ in 0..<50 {
            var bytes = Array("```intent\nfunc f(a: Int64) -> Int64\n".utf8)
            for _ in 0..<30 { bytes += Self.signs.randomElement(using: &random) ?? [] }
            survive(bytes + Array("\n```\n".utf8))
        }
    }

    @Test func bytesThatAreNoText() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<200 {
            survive((0..<100).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }

    @Test(arguments: [
        "(", "[", "!", "-", "~", "+", "f(", "a[", "a ? ", "a ? b : ", "a ?? ", "forall x in a: ",
        "old(",
        "1 + (", "a.f(", "(a + ", "-(", "{", "\"", "forall i in ", "a[..<", "Int64(",
    ])
    func deepNestingIsRefused(_ opening: String) {
        for count in [199, 401, 20_000] {
            let text = String(repeating: opening, count: count) + "a"
            let (expression, diagnostics) = ExpressionReader.read(text: text, name: "x")
            #expect((expression == nil) == (diagnostics.count == 1))
            if count > 401 { #expect(expression == nil || opening == "+") }
        }
    }

    @Test(arguments: [" + 1", " && a", " || a", " ?? a", ".b", "[0]", ".f()", " == a", " << 1"])
    func longChainsAreRefused(_ link: String) {
        let short = "a" + String(repeating: link, count: 150)
        let isComparison = link == " == a"
        #expect((ExpressionReader.read(text: short, name: "x").0 != nil) == !isComparison)
        let long = "a" + String(repeating: link, count: 10_000)
        let (expression, diagnostics) = ExpressionReader.read(text: long, name: "x")
        #expect(expression == nil)
        #expect(
            diagnostics.map(\.code) == [
                isComparison ? "intent.comparison-chain" : "intent.too-deep"
            ])
    }

    @Test func longListsAreFine() throws {
        let numbers = (0..<50_000).map(String.init).joined(separator: ", ")
        let (expression, diagnostics) = ExpressionReader.read(text: "[\(numbers)]", name: "x")
        #expect(diagnostics.isEmpty)
        if case .array(let elements, _)? = expression {
            #expect(elements.count == 50_000)
        } else {
            Issue.record()
        }
    }

    @Test func deepTypesAreRefused() {
        for (before, after) in [("[", "]"), ("(", ")"), ("", "?"), ("(Int64, ", ")")] {
            for count in [300, 100_000] {
                let type =
                    String(repeating: before, count: count) + "Int64"
                    + String(repeating: after, count: count)
                let text = "```intent\nfunc f(a: \(type)) -> Int64\n```\n"
                let (_, diagnostics) = IntentReader.read(bytes: Array(text.utf8), name: "x")
                #expect(diagnostics.map(\.code) == ["intent.too-deep"])
            }
        }
    }

    @Test func theDeepestTreePrintsAndReadsBack() {
        let depth = 199
        let text =
            String(repeating: "-(-1 + ", count: depth / 2) + "a"
            + String(repeating: ")", count: depth / 2)
        let (expression, diagnostics) = ExpressionReader.read(text: text, name: "x")
        #expect(Fixtures.rendered(diagnostics) == "")
        guard let expression else { return }
        let again = ExpressionReader.read(text: Printer.text(of: expression), name: "x").0
        let isSame = again?.withoutSpans == expression.withoutSpans
        #expect(isSame)
    }

    @Test func sizesAndDigitsHaveLimits() {
        let big = [UInt8](repeating: UInt8(ascii: "a"), count: IntentReader.sizeLimitBytes + 1)
        let (module, diagnostics) = IntentReader.read(bytes: big, name: "big.intent.md")
        #expect(module == nil)
        #expect(diagnostics.map(\.code) == ["intent.too-large"])
        let nines = String(repeating: "9", count: 20_000)
        #expect(ExpressionReader.read(text: nines, name: "x").0 != nil)
        #expect(
            ExpressionReader.read(text: nines + "9", name: "x").1.map(\.code) == ["intent.number"])
    }

    /// Prose that makes a careless scanner take quadratic time.
    @Test(arguments: ["[a](", "[a](<", "`a``b```c", "[", "](", "- ", "\n#", "\n", "\\", "[a]: "])
    func proseReadsInLinearTime(_ piece: String) {
        let text = String(repeating: piece, count: 40_000)
        var runs = ""
        for length in 1..<700 { runs += String(repeating: "`", count: length) + "a" }
        for prose in [text, runs] {
            let bytes = Array((prose + "\n```intent\nfunc f() -> Int64\n```\n").utf8)
            let time = ContinuousClock().measure {
                _ = IntentReader.read(bytes: bytes, name: "x")
            }
            #expect(time < .seconds(10))
        }
    }

    @Test func longProseIsCutForEachFunction() throws {
        let prose = String(repeating: "é", count: 20_000)
        let text = "# A\n\n\(prose)\n\n```intent\nfunc f() -> Int64\n```\n"
        let (module, diagnostics) = IntentReader.read(bytes: Array(text.utf8), name: "x")
        #expect(diagnostics.map(\.code) == ["intent.long-english"])
        #expect(module?.functions[0].english == String(repeating: "é", count: 8_192))
        #expect(module.map { Printer.text(of: $0) } == text)
    }

    @Test func functionsOfAFileHaveALimit() {
        let count = IntentReader.functionLimitCount
        let blocks = (0...count).map { "```intent\nfunc f\($0)() -> Int64\n```\n" }
        let (module, diagnostics) = IntentReader.read(
            bytes: Array(blocks.joined().utf8), name: "x")
        #expect(module?.functions.count == count)
        #expect(diagnostics.map(\.code) == ["intent.many-functions"])
    }

    /// A thread of another platform may have no more than 512 KiB; frames of debug builds are
    /// several times as large.
    @Test func aSmallStackIsEnough() async {
        let limit = 400
        let texts = [
            "(", "-", "[", "f(", "a[", "a ?? ", "a ? b : ", "-(", "1 + (", "forall x in a: ",
            "a.f(", "Int64(", "old(", "a[..<",
        ].map {
            String(repeating: $0, count: limit) + "a"
        }
        await withCheckedContinuation { continuation in
            let thread = Thread {
                for text in texts {
                    let expression = ExpressionReader.read(text: text, name: "x").0
                    _ = expression.map { Printer.text(of: $0) }
                }
                continuation.resume()
            }
            #if DEBUG
                thread.stackSize = 8 << 20
            #else
                thread.stackSize = 512 << 10
            #endif
            thread.start()
        }
    }

    @Test func manyExamplesReadInLinearTime() throws {
        func seconds(_ count: Int) throws -> Double {
            let lines = (0..<count).map { "example f([\($0), 2, 3], \($0)) == \($0)" }
            let block = "func f(a: [Int64], n: Int64) -> Int64\n" + lines.joined(separator: "\n")
            let clock = ContinuousClock()
            var clauses = 0
            let times = try (0..<3).map { _ in
                try clock.measure { clauses = try IntentReader.function(block).clauses.count }
            }
            #expect(clauses == count)
            return (times.min() ?? .zero) / .seconds(1)
        }
        let small = try seconds(1_000)
        let large = try seconds(10_000)
        // Tenfold work takes about tenfold time; quadratic work would take a hundredfold.
        #expect(large < small * 40)
        #expect(large < 10)
    }
}
