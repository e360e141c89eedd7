import Evidence
import Foundation
import Pipeline
import Sandbox
import SandboxProtocol
import Testing

/// Each attack is turned away with its reason, in time, and leaves everything around it as it was.
@Suite struct HostileTests {
    @Test func corpusIsThere() {
        #expect(Corpus.attacks.count >= 100)
        #expect(Corpus.harmless.count >= 15)
        for file in Corpus.attacks + Corpus.harmless + Corpus.gaps {
            #expect(!file.expectations.isEmpty, "\(file.name) does not say what to expect")
            #expect(
                FileManager.default.fileExists(atPath: Corpus.intentPath(file.intent)),
                "\(file.name) names the intent '\(file.intent)', which is not there")
        }
    }

    @Test(arguments: Corpus.attacks)
    func attackIsTurnedAway(file: CorpusCase) async throws {
        let before = Surroundings.look()
        let (report, time) = try await Court.timedReport(file)
        #expect(report.verdict != .aligned, "\(file.name) passed for right")
        #expect(!report.reason.isEmpty, "\(file.name) was turned away without a reason")
        #expect(
            file.expectations.contains { $0.isMet(by: report) },
            """
            \(file.name) should be \(file.expectations.map(\.description).joined(separator: " | "))
            \(report.summary)
            """)
        #expect(time < Court.limit, "\(file.name) took \(time)")
        #expect(Surroundings.look() == before, "\(file.name) left traces")
    }

    @Test(arguments: Corpus.harmless)
    func oddButRightCodeIsAligned(file: CorpusCase) async throws {
        // Time is no question here, so a busy machine must not decide.
        let report = try await Court.report(file, effort: Judge.Effort())
        #expect(report.verdict == .aligned, "\(file.name)\n\(report.summary)")
    }

    /// What is not seen yet is written down; a gap that was closed belongs among the attacks.
    @Test(arguments: Corpus.gaps)
    func gapIsStillOpen(file: CorpusCase) async throws {
        let report = try await Court.report(file)
        withKnownIssue("\(file.name) has undefined behaviour without an effect") {
            #expect(report.verdict != .aligned)
        }
    }

    /// A worker that an attack spoiled would answer the next request wrongly.
    @Test func workersStillAnswerAfterAttacks() async throws {
        let good = try #require(Corpus.harmless.first)
        let kinds = ["011_", "130_", "300_", "439_", "443_", "706_", "712_"]
        for kind in kinds {
            let attack = try #require(
                Corpus.attacks.first { $0.name.hasPrefix("attacks/" + kind) }, "\(kind)")
            let bad = try await Court.report(attack)
            #expect(bad.verdict != .aligned, "\(attack.name)")
            let report = try await Court.report(good, effort: Judge.Effort())
            #expect(report.verdict == .aligned, "after \(attack.name)\n\(report.summary)")
        }
    }

    @Test func attacksAmongGoodRequestsDoNotSpoilThem() async throws {
        let good = try #require(Corpus.harmless.first)
        let bad = Corpus.attacks.filter { $0.name.hasPrefix("attacks/44") }
        let verdicts = try await withThrowingTaskGroup(of: Verdict?.self) { group in
            for attack in bad {
                group.addTask {
                    _ = try await Court.report(attack)
                    return nil
                }
                group.addTask {
                    try await Court.report(good, effort: Judge.Effort()).verdict
                }
            }
            var verdicts: [Verdict] = []
            for try await verdict in group {
                if let verdict { verdicts.append(verdict) }
            }
            return verdicts
        }
        #expect(verdicts.count == bad.count)
        #expect(verdicts.allSatisfy { $0 == .aligned })
    }
}

/// The reader of expectations is checked too.
@Suite struct ExpectationTests {
    @Test func formsAreRead() throws {
        let refused = try #require(Expectation(" refused policy \"inline assembly\" "))
        #expect(refused.outcome == .refused(stage: "policy"))
        #expect(refused.phrase == "inline assembly")
        #expect(try #require(Expectation("finding")).outcome == .finding(kind: nil))
        #expect(try #require(Expectation("violated")).outcome == .violated)
        #expect(Expectation("perhaps") == nil)
        #expect(Expectation("") == nil)
    }

    @Test func stagesAndKindsExist() {
        for file in Corpus.attacks {
            for expectation in file.expectations {
                switch expectation.outcome {
                case .refused(let stage?):
                    #expect(Refusal.Stage(rawValue: stage) != nil, "\(file.name): \(stage)")
                case .finding(let kind?):
                    #expect(SafetyFinding.Kind(rawValue: kind) != nil, "\(file.name): \(kind)")
                default: break
                }
            }
        }
    }
}
