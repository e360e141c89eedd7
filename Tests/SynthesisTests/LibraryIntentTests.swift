import Foundation
import Intent
import Testing

@testable import Synthesis

/// The library's functions from their own clauses, with the library switched off.
struct LibraryIntentTests {
    /// Solved within a second without optimisation; the others take up to 2 s with it, and are
    /// tried in optimised builds (`swift test -c release -Xswiftc -enable-testing`).
    ///
    /// Three of the original's twenty are not solved: primality of large numbers, and Base64 both
    /// ways.
    static let solved =
        [
            "Numbers/factorial", "Strings/string_length", "Strings/count_char",
            "Strings/reverse_string", "Strings/to_uppercase", "Strings/to_lowercase",
            "Strings/capitalize_words", "Strings/caesar_cipher", "Strings/count_words",
            "Arrays/bubble_sort", "Search/binary_search",
        ]
        + (Workshop.isOptimised
            ? [
                "Numbers/fibonacci", "Numbers/integer_square_root", "Numbers/gcd",
                "Strings/trim_whitespace", "Arrays/find_second_largest", "Hashing/djb2_hash",
            ] : [])

    @Test(arguments: solved)
    func isSolvedFromItsClauses(_ path: String) throws {
        let file = Workshop.repository.appending(path: "Runtime/\(path).intent.md")
        let function = try #require(Workshop.functions(at: file).first)
        var programs = Workshop.programs(for: function)
        let first = programs.next()
        let program = try #require(first, "\(programs.account)")
        #expect(program.isWellSupported)
        #expect(program.irText.contains("@\(function.intent.name)("))
        #expect(try Workshop.complaint(about: program.irText) == nil)
    }
}
