import Evidence
import Pipeline
import Report
import Testing

/// Text for terminals.
@Suite struct ReportTextTests {
    @Test(arguments: [40, 80, 120])
    func noLineIsTooWideOrMovesTheCursor(width: Int) throws {
        for subject in try Samples.all() {
            for line in ReportText.lines(subject, width: width) + [ReportText.line(subject)] {
                let isSummary = line == ReportText.line(subject)
                #expect(line.count <= width || isSummary, "\(line.count): \(line)")
                for scalar in line.unicodeScalars {
                    let isHidden =
                        [.control, .format, .lineSeparator, .privateUse].contains(
                            scalar.properties.generalCategory)
                    #expect(!isHidden, "U+\(String(scalar.value, radix: 16)) in \(line)")
                }
            }
        }
    }

    @Test func whatWasNotCheckedComesFirst() throws {
        let lines = ReportText.lines(try Samples.secondLargest())
        #expect(
            lines[0]
                == "find_second_largest: misaligned: find_second_largest([]) read 8 bytes behind")
        let marks = lines.map { String($0.prefix(12)).split(separator: " ").first ?? "" }
        let last = try #require(marks.lastIndex(of: "unchecked"))
        for mark in ["violated", "unsafe", "question", "ran"] {
            let first = try #require(marks.firstIndex { $0 == mark }, "\(mark)")
            #expect(last < first, "\(mark)")
        }
        #expect(lines.contains("  unchecked 50 000 random inputs never ran %nothing"))
    }

    @Test func survivorsAreQuestions() throws {
        let lines = ReportText.lines(try Samples.secondLargest())
        let index = try #require(
            lines.firstIndex(of: "  question  find_second_largest([0, 13]): is 0 right, or 13?"))
        #expect(
            lines[index + 1].hasSuffix(
                "line 31: icmp slt became icmp sle, and no clause minds"))
        #expect(lines.contains("            and 5 more such questions"))
        #expect(
            lines.contains("  weak      a body that always returns nothing meets every clause"))
    }

    @Test func numbersSeedsAndCostAreThere() throws {
        let text = ReportText.lines(try Samples.gcd()).joined(separator: " ")
            .split(separator: " ").joined(separator: " ")
        for part in [
            "gcd: aligned (agreed) Runtime/Numbers/gcd.intent.md", "1 048 576 random inputs",
            "seed 6840123409045651457", "4 of 4 blocks, 4 of 4 edges", "57 of 58 small changes",
            "(98 %), seed 7", "100 000 inputs against search, seed 99: the same on all",
            "O(log n), n = the largest number; fits 15 points within 3.1 %", "16: 34",
            "3352 calls", "not done proof",
        ] {
            #expect(text.contains(part), "\(part) is not in \(text)")
        }
    }

    @Test func counterexamplesShowWhatWasExpected() throws {
        var subject = try Samples.gcd()
        subject.report.verdict = .misaligned
        subject.report.evidence.clauses[9].status = .violated(
            Counterexample(call: "gcd(5, 0)", expected: "5", actual: "0"))
        let lines = ReportText.lines(subject)
        #expect(lines.contains("              gcd(5, 0) gave 0; expected 5"))
        #expect(
            lines.contains("            'gcd(5, 0)'")
                || lines.contains(
                    "  again     semcom run Runtime/Numbers/gcd.intent.md 'gcd(5, 0)'")
        )
    }

    @Test func theShortFormIsOneLine() throws {
        let (gcd, nothing) = (try Samples.gcd(), try Samples.nothing())
        let line = "aligned (agreed)  gcd  Runtime/Numbers/gcd.intent.md"
        #expect(ReportText.line(gcd) == line)
        #expect(ReportText.line(nothing) == "undecided  collatz")
    }

    @Test func disputesAreQuestionsToo() throws {
        var subject = try Samples.nothing()
        subject.report.dispute = Dispute(
            readings: [
                .init(
                    clause: "collatz/example.3", text: "example collatz(3, 1) == 6",
                    call: "collatz(3, 1)", expected: "6", actual: "7")
            ], candidates: ["model, candidate 1", "model, candidate 2"])
        let lines = ReportText.lines(subject)
        #expect(lines.contains("  question  collatz(3, 1): is 6 right, or 7?"))
        #expect(
            lines.contains { $0.contains("collatz/example.3 says the first, 2 independent") })
    }
}
