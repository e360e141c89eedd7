import Foundation
import Intent
import Testing

@testable import Synthesis

/// Intents as people write them, with few examples.
struct EverydayIntentTests {
    /// What must come out first: tried on arguments that the intent does not mention.
    struct Case: CustomTestStringConvertible {
        var file: String
        var name: String
        var arguments: [Value]
        var expected: Value
        var testDescription: String { name }
    }

    private static func text(_ string: String) -> Value { .string(Array(string.utf8)) }
    private static func list(_ numbers: [Int]) -> Value { .array(numbers.map { .integer($0) }) }

    /// What takes longer without optimisation than a test should.
    private static let slow: Set<String> = [
        "lcm", "divisor_count", "reverse_digits", "parse_digits",
    ]

    static let cases = allCases.filter { Workshop.isOptimised || !slow.contains($0.name) }

    private static let allCases = [
        Case(
            file: "typical", name: "padLeft",
            arguments: [text("ab"), .integer(5), .integer(46)], expected: text("...ab")),
        Case(
            file: "typical", name: "mergeSorted",
            arguments: [list([-4, 8, 9]), list([-5, 8, 70])],
            expected: list([-5, -4, 8, 8, 9, 70])),
        Case(
            file: "typical", name: "intersection",
            arguments: [list([3, 9, 2, 3]), list([2, 3])], expected: list([3, 2, 3])),
        Case(
            file: "requests", name: "pairwise_max", arguments: [list([4, 9]), list([8, 1])],
            expected: list([8, 9])),
        Case(
            file: "requests", name: "ends_sum", arguments: [list([9, 4, 1])],
            expected: .integer(10)),
        Case(
            file: "requests", name: "replace_byte",
            arguments: [text("a!b!"), .integer(33), .integer(63)], expected: text("a?b?")),
        Case(
            file: "requests", name: "up_to", arguments: [.integer(4)],
            expected: list([1, 2, 3, 4])),
        Case(
            file: "scalars", name: "absolute_difference",
            arguments: [.integer(-100), .integer(50)], expected: .integer(150)),
        Case(
            file: "scalars", name: "popcount", arguments: [.integer(1023)],
            expected: .integer(10)),
        Case(
            file: "scalars", name: "sum_of_digits", arguments: [.integer(98_765)],
            expected: .integer(35)),
        Case(
            file: "scalars", name: "reverse_digits", arguments: [.integer(1230)],
            expected: .integer(321)),
        Case(
            file: "scalars", name: "divisor_count", arguments: [.integer(60)],
            expected: .integer(12)),
        Case(
            file: "scalars", name: "lcm", arguments: [.integer(12), .integer(18)],
            expected: .integer(36)),
        Case(
            file: "scalars", name: "power", arguments: [.integer(7), .integer(4)],
            expected: .integer(2401)),
        Case(
            file: "arrays", name: "remove_negatives", arguments: [list([5, -1, 0, 3, 2])],
            expected: list([5, 0, 3, 2])),
        Case(
            file: "arrays", name: "running_sum", arguments: [list([4, 4, 4])],
            expected: list([4, 8, 12])),
        Case(
            file: "arrays", name: "rotate_left", arguments: [list([1, 2, 3, 4, 5])],
            expected: list([2, 3, 4, 5, 1])),
        Case(
            file: "arrays", name: "longest_run", arguments: [list([3, 3, 3, 1, 1])],
            expected: .integer(3)),
        Case(
            file: "arrays", name: "inversions", arguments: [list([4, 1, 3, 2])],
            expected: .integer(4)),
        Case(
            file: "strings", name: "count_vowels", arguments: [text("queue up")],
            expected: .integer(5)),
        Case(
            file: "strings", name: "swap_case", arguments: [text("Rust & C")],
            expected: text("rUST & c")),
        Case(
            file: "strings", name: "palindrome_ignoring_case", arguments: [text("NoOn")],
            expected: .bool(true)),
        Case(
            file: "strings", name: "longest_word", arguments: [text("so far away")],
            expected: .integer(4)),
        Case(
            file: "strings", name: "parse_digits", arguments: [text("90817")],
            expected: .integer(90_817)),
        Case(
            file: "strings", name: "decimal", arguments: [.integer(.min)],
            expected: text("-9223372036854775808")),
        Case(
            file: "strings", name: "without_vowels", arguments: [text("queue")],
            expected: text("q")),
    ]

    /// Every intent can be read, so that all of them can be counted.
    @Test(arguments: ["scalars", "arrays", "strings", "requests", "typical"])
    func allAreSound(_ name: String) throws {
        for file in ["\(name).intent.md", "reference/\(name).intent.md"] {
            #expect(try Workshop.functions(at: Workshop.everyday.appending(path: file)).count > 20)
        }
    }

    @Test(arguments: cases)
    func isSolvedAsMeant(_ wanted: Case) throws {
        let file = Workshop.everyday.appending(path: "\(wanted.file).intent.md")
        let function = try #require(
            Workshop.functions(at: file).first { $0.intent.name == wanted.name })
        let search = Search(
            try Specification(function), limits: SynthesisLimits())
        for stage in Search.stages where search.found.isEmpty { stage(search) }
        let best = try #require(search.found.min { $0.score < $1.score })
        let machine = Machine(best.procedure, slotCount: best.slots.count)
        let sample = try #require(search.specification.sample(wanted.arguments))
        let output = try #require(
            machine.run(words: sample.words, buffers: sample.buffers, fuel: 1_000_000))
        #expect(search.specification.value(of: output) == wanted.expected)
    }

    /// Examples that many programs fit are never said to be enough.
    @Test func fewExamplesAreNotEnough() throws {
        let function = try Workshop.function(
            "func mystery(n: Int) -> Bool\nexample mystery(3) == true\nexample mystery(8) == false")
        var programs = Workshop.programs(for: function, milliseconds: 500)
        while let program = programs.next() { #expect(!program.isWellSupported) }
    }
}
