import Evidence
import Intent
import Pipeline
import Report
import SandboxProtocol
import Testing

/// Which level evidence allows: never more than is there.
@Suite struct LadderTests {
    private static func subject(
        _ change: (inout FunctionEvidence) -> Void = { _ in }
    ) throws -> ReportSubject {
        var evidence = Samples.evidence(try Samples.intent("gcd"))
        change(&evidence)
        return ReportSubject(Samples.report(evidence), code: try Samples.text("gcd.ll"))
    }

    private static func fuzz(_ inputs: Int) -> FuzzEvidence {
        FuzzEvidence(
            seed: 1, inputs: inputs, rejected: 0, evaluated: 0, coverage: nil, milliseconds: 1)
    }

    private static func strength(_ rejected: Int, of mutants: Int) -> DiscriminationEvidence {
        DiscriminationEvidence(
            mutants: mutants, rejected: rejected, survivors: [], dropped: [], trivialBodies: [],
            seed: 1, milliseconds: 1)
    }

    private static func agreement(_ inputs: Int) -> AgreementEvidence {
        AgreementEvidence(source: "search", seed: 1, inputs: inputs, differences: [])
    }

    @Test func nothingIsAddedToWhatWasGranted() throws {
        for level in [EvidenceLevel.unchecked, .valid, .tested, .safe] {
            let subject = try Self.subject { evidence in
                for index in evidence.clauses.indices { evidence.clauses[index].level = level }
            }
            #expect(EvidenceLadder(subject).level == level)
        }
    }

    @Test func eachKindOfEvidenceIsAStep() throws {
        var evidence = Samples.evidence(try Samples.intent("gcd"))
        func level() -> EvidenceLevel {
            EvidenceLadder(ReportSubject(Samples.report(evidence))).level
        }
        evidence.fuzz = Self.fuzz(999)
        #expect(level() == .safe)
        evidence.fuzz = Self.fuzz(1_000)
        #expect(level() == .fuzzed)
        evidence.discrimination = Self.strength(94, of: 100)
        #expect(level() == .fuzzed)
        evidence.discrimination = Self.strength(95, of: 100)
        #expect(level() == .discriminating)
        evidence.agreement = Self.agreement(999)
        #expect(level() == .discriminating)
        evidence.agreement = Self.agreement(1_000)
        #expect(level() == .agreed)
        evidence.agreement?.differences = [.init(call: "gcd(1, 2)", given: "1", other: "2")]
        #expect(level() == .discriminating)
        evidence.discrimination?.trivialBodies = ["always returns 1"]
        #expect(level() == .fuzzed)
        evidence.fuzz = nil
        #expect(level() == .safe)
    }

    @Test func aStepThatIsMissingHoldsDownWhatIsAboveIt() throws {
        let ladder = EvidenceLadder(
            try Self.subject { evidence in
                evidence.fuzz = Self.fuzz(5_000)
                evidence.agreement = Self.agreement(5_000)
            })
        #expect(ladder.level == .fuzzed)
        let agreed = try #require(ladder.rungs.first { $0.level == .agreed })
        #expect(!agreed.isReached)
        #expect(agreed.restsOn?.contains("search") == true)
        #expect(agreed.needs == "the levels below")
        let strength = try #require(ladder.rungs.first { $0.level == .discriminating })
        #expect(strength.needs?.contains("none were tried") == true)
    }

    @Test func noMutantsAreNoStrength() throws {
        let ladder = EvidenceLadder(
            try Self.subject { evidence in
                evidence.fuzz = Self.fuzz(5_000)
                evidence.discrimination = Self.strength(0, of: 0)
            })
        #expect(ladder.level == .fuzzed)
    }

    @Test func runsThatWentWrongAreNotMendedByRandomInputs() throws {
        let ladder = EvidenceLadder(
            try Self.subject { evidence in
                for index in evidence.clauses.indices { evidence.clauses[index].level = .tested }
                evidence.findings = [
                    .init(kind: .hiddenState, message: "differs", call: "gcd(1, 1)")
                ]
                evidence.fuzz = Self.fuzz(5_000)
            })
        #expect(ladder.level == .tested)
        #expect(ladder.rungs[2].needs?.contains("gcd(1, 1)") == true)
    }

    @Test func aClauseThatWasLeftOutStaysBehind() throws {
        let ladder = EvidenceLadder(
            try Self.subject { evidence in
                evidence.fuzz = Self.fuzz(5_000)
                evidence.fuzz?.notJudged = [.init(clause: "gcd/law.2", reason: "it is too slow")]
            })
        let law = try #require(ladder.clauses.first { $0.name == "gcd/law.2" })
        #expect(law.level == .safe)
        #expect(law.next?.contains("it is too slow") == true)
        #expect(ladder.clauses.first { $0.name == "gcd/law.1" }?.level == .fuzzed)
        #expect(ladder.level == .safe)
        #expect(ladder.rungs[3].needs?.contains("gcd/law.2") == true)
        #expect(ladder.notChecked.contains { $0.contains("gcd/law.2") && $0.contains("slow") })
    }

    @Test func examplesAloneAreNotFuzzed() throws {
        let ladder = EvidenceLadder(
            try Self.subject { evidence in
                evidence.clauses.removeAll { !$0.clause.name.contains("example") }
                evidence.fuzz = Self.fuzz(5_000)
            })
        #expect(ladder.level == .safe)
    }

    @Test func violatedAndUncheckedClausesDoNotClimb() throws {
        let ladder = EvidenceLadder(
            try Self.subject { evidence in
                evidence.clauses[2].status = .violated(
                    Counterexample(call: "gcd(0, 0)", expected: nil, actual: "-1"))
                evidence.clauses[2].level = .valid
                evidence.clauses[3].status = .notChecked("no idea")
                evidence.clauses[3].level = .unchecked
                evidence.fuzz = Self.fuzz(5_000)
            })
        #expect(ladder.clauses[2].level == .valid)
        #expect(ladder.clauses[3].level == .unchecked)
        #expect(ladder.level == .unchecked)
        #expect(ladder.rungs[0].needs == "a check of \(ladder.clauses[3].name)")
        #expect(ladder.rungs[1].needs == "\(ladder.clauses[2].name) to hold")
        #expect(ladder.notChecked.first == "\(ladder.clauses[3].name): no idea")
    }

    @Test func refusedCodeIsUnchecked() throws {
        var evidence = FunctionEvidence(function: try Samples.intent("gcd"))
        evidence.refusals = [Refusal(stage: .policy, message: "inline assembly", line: 3)]
        let ladder = EvidenceLadder(ReportSubject(Samples.report(evidence)))
        #expect(ladder.level == .unchecked)
        #expect(ladder.rungs[0].needs?.contains("inline assembly") == true)
        #expect(ladder.notChecked == ["the code was refused, and not run"])
    }

    @Test func proofIsGrantedOnlyByTheHarness() throws {
        let ladder = EvidenceLadder(
            try Self.subject { evidence in
                for index in evidence.clauses.indices { evidence.clauses[index].level = .proved }
            })
        #expect(ladder.level == .proved)
        #expect(ladder.rungs.allSatisfy { $0.isReached })
    }

    // MARK: Callees

    private static let caller = """
        define i64 @gcd(i64 %a, i64 %b) {
          %m = call i64 @llvm.abs.i64(i64 %a, i1 false)
          %h = call i64 @half(i64 %m)
          %r = call i64 @own(i64 %h)
          ret i64 %r
        }
        define internal i64 @own(i64 %a) {
          ret i64 %a
        }
        declare i64 @half(i64)
        declare i64 @unused(i64)
        declare i64 @llvm.abs.i64(i64, i1)

        """

    @Test func theWeakestCalleeLimits() throws {
        var subject = try Self.subject()
        subject.code = Self.caller
        subject.calleeLevels = ["half": .tested, "quarter": .agreed]
        let ladder = EvidenceLadder(subject)
        #expect(ladder.ownLevel == .safe)
        #expect(ladder.level == .tested)
        #expect(ladder.holdingCallee?.name == "half")
        #expect(ladder.rungs[1].isReached)
        #expect(!ladder.rungs[2].isReached)
        #expect(ladder.rungs[2].needs == "@half, which it calls, to be safe too")
        #expect(ladder.clauses.allSatisfy { $0.status == .assumed || $0.level == .safe })
    }

    @Test func anUnknownCalleeIsUnchecked() throws {
        var subject = try Self.subject()
        subject.code = Self.caller
        let ladder = EvidenceLadder(subject)
        #expect(ladder.callees.map(\.name) == ["half"])
        #expect(ladder.level == .unchecked)
        #expect(ladder.notChecked.first?.hasPrefix("@half, which it calls") == true)
        subject.calleeLevels = ["half": .proved]
        #expect(EvidenceLadder(subject).level == .safe)
    }

    @Test func recursionDoesNotLimit() throws {
        var subject = try Self.subject()
        subject.calleeLevels = ["gcd": .unchecked]
        #expect(EvidenceLadder(subject).level == .safe)
    }
}
