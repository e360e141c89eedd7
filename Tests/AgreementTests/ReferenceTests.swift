import Agreement
import Evidence
import Intent
import Testing

/// C functions as implementations, with the clang of this machine.
@Suite(.enabled(if: CReference.compiler() != nil, "there is no clang here"))
struct ReferenceTests {
    private func reference(
        _ file: String, _ function: CheckedFunction
    ) async throws -> Implementation {
        try await CReference.implementation(
            path: Support.fixtures.appending(path: file).path,
            signature: function.intent.signature, compiler: CReference.compiler(),
            name: "reference \(file)")
    }

    @Test(arguments: [
        ("gcd", "gcd.euclid.ll"), ("largest", "largest.ll"), ("head", "head.ll"),
        ("ends", "ends.ll"), ("double_all", "double_all.ll"), ("total", "total.ll"),
        ("shout", "shout.ll"), ("same_text", "same_text.ll"), ("folded", "folded.ll"),
    ])
    func theSameInCIsEqual(_ name: String, _ code: String) async throws {
        let function = try Support.function(name, in: "functions.intent.md")
        let report = try await Support.compare(
            function, try Support.implementation(code),
            try await reference("references.c", function))
        #expect(report.outcome == .equal, "\(report.outcome) \(report.differences)")
        #expect(report.evidence.inputs >= 300)
        #expect(report.evidence.source == "reference references.c")
    }

    @Test func anOverflowInCIsFound() async throws {
        let gcd = try Support.function("gcd", in: "functions.intent.md")
        let report = try await Support.compare(
            gcd, try Support.implementation("gcd.euclid.ll"),
            try await reference("gcd.overflow.c", gcd))
        #expect(report.outcome == .different)
        #expect(report.differences.allSatisfy { $0.blame == .second })
    }

    @Test func otherTypesAreNamedWithTheRightOnes() async throws {
        let near = try Support.function("near", in: "functions.intent.md")
        let failure = await #expect(throws: CReference.Failure.self) {
            try await reference("near.wide.c", near)
        }
        let text = try #require(failure).description
        #expect(text.contains("int32_t near(int32_t n);"))
        #expect(text.contains("i64 near(i64)"))
    }

    @Test func aMissingFunctionIsNamedWithItsDeclaration() async throws {
        let near = try Support.function("near", in: "functions.intent.md")
        let failure = await #expect(throws: CReference.Failure.self) {
            try await reference("references.c", near)
        }
        #expect(try #require(failure).description.contains("int32_t near(int32_t n);"))
    }

    @Test func whatDoesNotCompileIsSaidInTheCompilersWords() async throws {
        let near = try Support.function("near", in: "functions.intent.md")
        let failure = await #expect(throws: CReference.Failure.self) {
            try await reference("near.broken.c", near)
        }
        #expect(try #require(failure).description.contains("expected expression"))
    }

    @Test func aMissingCompilerIsNamedWithTheWayOut() async throws {
        let near = try Support.function("near", in: "functions.intent.md")
        let failure = await #expect(throws: CReference.Failure.self) {
            try await CReference.implementation(
                path: "near.c", signature: near.intent.signature, compiler: nil, name: "near.c")
        }
        #expect(failure == .noCompiler)
        #expect(try #require(failure).description.contains("apt install"))
    }
}
