import Evidence
import Intent
import Pipeline
import Synthesis
import Testing

@Suite struct LibraryEngineTests {
    @Test func libraryIsWhole() {
        #expect(Bench.library.entries.count >= 32)
    }

    /// Intents in other words than the library's, by the library's name.
    static let rephrased = [
        "clamp": """
        func limit(top: Int64, value: Int64, bottom: Int64) -> Int64
        requires bottom <= top
        example limit(10, 5, 0) == 5
        example limit(10, 50, 0) == 10
        example limit(10, -5, 0) == 0
        """,
        "gcd": """
        func hcf(x: Int64, y: Int64) -> Int64
        requires x > 0 && y > 0
        example hcf(12, 18) == 6
        example hcf(7, 5) == 1
        """,
        "count_char": """
        func occurrences(of: UInt8, s: String) -> Int64
        example occurrences(97, "banana") == 3
        example occurrences(122, "") == 0
        """,
        "binary_search": """
        func place(x: Int64, a: [Int64]) -> Int64
        requires a.isSorted
        example place(3, [1, 3, 5]) == 1
        example place(2, [2, 2, 2]) == 0
        example place(4, [1]) == -1
        """,
        "bubble_sort": """
        func order(a: inout [Int64])
        example order(&[3, 1, 2]) leaves [1, 2, 3]
        ensures a.isSorted
        """,
        "trim_whitespace": """
        func strip(s: String) -> String
        example strip("  a b ") == "a b"
        example strip("") == ""
        """,
    ]

    @Test(arguments: rephrased.keys.sorted())
    func foundByBehaviour(name: String) async throws {
        let result = try await Bench.compile(Self.rephrased[name] ?? "")
        let report = try #require(result.reports.first)
        #expect(report.verdict == .aligned, "\(report.reason) \(report.tried)")
        #expect(report.engine?.contains(name) == true, "\(report.engine ?? "none")")
        let text = try #require(result.text)
        #expect(text.contains("@\(report.name)("))
    }

    /// The same functions in types that mean the same.
    static let adapted = [
        "gcd": """
        func shared(a: UInt32, b: UInt32) -> UInt32
        example shared(12, 18) == 6
        example shared(7, 5) == 1
        example shared(0, 5) == 5
        """,
        "index_of": """
        func place(needle: Int64, haystack: [Int64]) -> Int64
        example place(3, [1, 3]) == 1
        example place(9, [1, 3]) == -1
        example place(1, [5, 1, 1]) == 1
        """,
        "find_second_largest": """
        func runner_up(a: [Int64]) -> Int64
        requires forall x in a: x > 0
        example runner_up([3, 1, 2]) == 2
        example runner_up([5]) == 0
        example runner_up([]) == 0
        """,
        "base64_encode": """
        func to_base64(data: [UInt8]) -> [UInt8]
        example to_base64([]) == []
        example to_base64([102]) == [90, 103, 61, 61]
        """,
    ]

    @Test(arguments: adapted.keys.sorted())
    func foundInOtherTypes(name: String) async throws {
        let result = try await Bench.compile(Self.adapted[name] ?? "")
        let report = try #require(result.reports.first)
        #expect(report.verdict == .aligned, "\(report.reason) \(report.tried)")
        #expect(report.engine?.contains(name) == true, "\(report.engine ?? "none")")
    }

    /// A narrower result cannot hold what a wider one says; the judge sees that.
    @Test func narrowingIsJudged() async throws {
        let result = try await Bench.compile(
            "func total(a: [Int64]) -> Int8\nrequires forall x in a: abs(x) <= 1000\n"
                + "ensures result == a.sum()\nexample total([1, 2]) == 3\nexample total([]) == 0")
        #expect(result.reports.first?.verdict != .aligned)
    }

    @Test func nothingFitsAndItSaysSo() async throws {
        let result = try await Bench.compile(
            "func riddle(a: Int64) -> Int64\nexample riddle(1) == 77\nexample riddle(2) == -3")
        let report = try #require(result.reports.first)
        #expect(report.verdict == .undecided)
        #expect(result.text == nil)
        #expect(report.tried.contains { $0.contains("library") })
    }

    @Test func heldOutExamplesDoNotSteerTheSearch() async throws {
        let result = try await Bench.compile(
            "func bigger(a: Int64, b: Int64) -> Int64\nexample bigger(1, 2) == 2\n"
                + "example bigger(5, 3) == 5\nheldout example bigger(4, 4) == 9")
        let report = try #require(result.reports.first)
        #expect(report.verdict == .misaligned)
        #expect(report.reason.contains("bigger/example.3"))
    }
}

@Suite struct SynthesisEngineTests {
    private static func compile(_ block: String) async throws -> FunctionReport {
        var limits = SynthesisLimits()
        limits.searchMilliseconds = 8_000
        let compiler = MeaningCompiler(
            engines: [SynthesisEngine(limits: limits, judge: Bench.judge)], judge: Bench.judge)
        let result = try await compiler.compile(try Bench.module(block), dependencies: [])
        return try #require(result.reports.first)
    }

    @Test func findsWhatMeetsExamplesThatItWasNotShown() async throws {
        let report = try await Self.compile(
            """
            func energy(signal: [Int64]) -> Int64
            requires forall x in signal: abs(x) <= 1000000
            example energy([]) == 0
            example energy([3]) == 9
            example energy([1, 2, 3]) == 14
            example energy([-2, 5]) == 29
            """)
        #expect(report.verdict == .aligned, "\(report.reason) \(report.tried)")
        #expect(report.engine?.hasPrefix("search") == true)
    }

    /// Two examples are met by too many programs to trust any.
    @Test func isNotTrustedOnTooFewExamples() async throws {
        let report = try await Self.compile(
            """
            func odd_one(a: Int64, b: Int64) -> Int64
            example odd_one(2, 3) == 5
            example odd_one(0, 0) == 0
            """)
        #expect(report.verdict == .undecided, "\(report.engine ?? "")")
        #expect(report.tried.contains { $0.contains("search") })
    }
}
