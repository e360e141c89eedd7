import Evidence
import Foundation
import Testing

@testable import Mutation

/// The intents of the library tell its code from what is nearly the same.
///
/// All of the library takes a minute: set `SEMCOM_MUTATE_RUNTIME` to a path, and the scores are
/// written there.
@Suite struct RuntimeScoreTests {
    static let sample = [
        "Numbers/gcd", "Arrays/find_second_largest", "Search/binary_search", "Strings/starts_with",
    ]

    static let all: [String] = {
        let folder = Bench.repository.appending(path: "Runtime")
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap {
            $0 as? String
        }
        let intents = (names ?? []).filter { $0.hasSuffix(".intent.md") }.sorted()
        return intents.map { String($0.dropLast(".intent.md".count)) }
    }()

    static let report = ProcessInfo.processInfo.environment["SEMCOM_MUTATE_RUNTIME"]

    @Test(arguments: sample)
    func sampleScoresHigh(path: String) async throws {
        let evidence = try await Bench.discrimination(try Bench.library(path))
        #expect(evidence.mutants >= 10)
        #expect(evidence.score >= 0.95, "\(evidence.survivors)")
        #expect(evidence.trivialBodies.isEmpty)
    }

    @Test(.enabled(if: report != nil))
    func everyFunctionScoresHigh() async throws {
        var lines: [String] = []
        for path in Self.all {
            let evidence = try await Bench.discrimination(try Bench.library(path))
            #expect(evidence.score >= 0.95, "\(path): \(evidence.survivors)")
            #expect(evidence.trivialBodies.isEmpty, "\(path): \(evidence.trivialBodies)")
            lines.append(
                "\(path)\t\(evidence.rejected)/\(evidence.mutants)\t"
                    + "\(evidence.dropped.count) dropped\t\(evidence.milliseconds) ms")
        }
        let text = lines.joined(separator: "\n") + "\n"
        try text.write(toFile: try #require(Self.report), atomically: true, encoding: .utf8)
    }
}
