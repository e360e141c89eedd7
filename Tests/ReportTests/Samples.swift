import Diagnostics
import Evidence
import Foundation
import Intent
import Pipeline
import Report
import SandboxProtocol
import Testing

/// Reports as the judge might make them, put together by hand.
enum Samples {
    static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent()
    static let repository = folder.deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: "Fixtures/\(name)"), encoding: .utf8)
    }

    static func intent(_ name: String) throws -> FunctionIntent {
        let bytes = Array(try text(name + ".intent.md").utf8)
        let (module, problems) = IntentReader.read(bytes: bytes, name: name)
        let read = try #require(module, "\(problems.map(\.message))")
        return try #require(read.functions.first)
    }

    /// Every clause holds and is `level`.
    static func evidence(
        _ intent: FunctionIntent, level: EvidenceLevel = .safe
    ) -> FunctionEvidence {
        var evidence = FunctionEvidence(function: intent)
        evidence.clauses = intent.clauses.map { clause in
            ClauseEvidence(
                clause: clause, signature: intent.signature, status: .holds, level: level,
                instances: 402)
        }
        evidence.counts.examples = intent.clauses.count { $0.name.contains("example") }
        evidence.counts.boundaryInputs = 311
        evidence.counts.boundaryInputsMade = 338
        evidence.counts.lawCalls = 96
        evidence.counts.runs = 3_352
        evidence.counts.steps = 541
        return evidence
    }

    static func report(
        _ evidence: FunctionEvidence, engine: String? = "library: Runtime/Numbers/gcd"
    ) -> FunctionReport {
        AlignmentEngine.report(on: evidence, engine: engine)
    }

    static let gcdCoverage = Coverage(
        blocks: [
            .init(function: "gcd", label: "entry", index: 0, hits: 1_048_576),
            .init(function: "gcd", label: "next.pair", index: 1, hits: 21_300_412),
            .init(function: "gcd", label: "divide", index: 2, hits: 20_251_836),
            .init(function: "gcd", label: "finished", index: 3, hits: 1_048_576),
        ], edges: 4, coveredEdges: 4)

    /// Aligned, with every kind of evidence.
    static func gcd() throws -> ReportSubject {
        let intent = try intent("gcd")
        var evidence = evidence(intent)
        evidence.fuzz = FuzzEvidence(
            seed: 0x5EED_0000_0000_0001, inputs: 1_048_576, rejected: 3_201, evaluated: 12,
            coverage: gcdCoverage, milliseconds: 1_240)
        evidence.discrimination = DiscriminationEvidence(
            mutants: 58, rejected: 57,
            survivors: [
                .init(
                    mutant: .init(change: "`call` of the magnitude became its argument", line: 6),
                    call: "gcd(0, -9223372036854775807)", given: "9223372036854775807",
                    other: "-9223372036854775807")
            ],
            dropped: [
                .init(
                    mutant: .init(change: "icmp eq became icmp ule", line: 12),
                    reason: "no unsigned number is below 0: LLVM makes both the same"),
                .init(
                    mutant: .init(change: "%a and %b swapped", line: 5),
                    reason: "the same on 100 000 inputs, seed 7"),
                .init(
                    mutant: .init(change: "i1 false became i1 true", line: 5),
                    reason: "the same on 100 000 inputs, seed 7"),
            ], trivialBodies: [], seed: 7, milliseconds: 830)
        evidence.agreement = AgreementEvidence(
            source: "search", seed: 99, inputs: 100_000, differences: [], coverage: gcdCoverage)
        evidence.cost = CostEvidence(
            measure: "the largest number",
            points: (1...15).map { .init(size: 1 << ($0 * 4), steps: UInt64(5 + $0 * 29)) },
            order: .logarithmic, error: 0.031)
        let blocks: Set<String> = ["entry", "next.pair", "divide", "finished"]
        return ReportSubject(
            report(evidence), path: "Runtime/Numbers/gcd.intent.md", code: try text("gcd.ll"),
            clauseBlocks: [
                "gcd/example.1": blocks, "gcd/example.4": ["entry", "next.pair", "finished"],
                "gcd/ensures.1": blocks,
            ])
    }

    /// Misaligned, with a counterexample, a finding, open questions and a block that never ran.
    static func secondLargest() throws -> ReportSubject {
        let intent = try intent("find_second_largest")
        var evidence = evidence(intent)
        var example = Counterexample(
            call: "find_second_largest([-1, -1])", expected: nil, actual: "-1",
            detail: "-1 < numbers.max() is false: both are -1")
        example.shrinkSteps = 41
        evidence.clauses[1].status = .violated(example)
        evidence.clauses[1].level = .valid
        evidence.clauses[2].status = .notChecked("1 200 elements are more than it can look at")
        evidence.clauses[2].level = .unchecked
        evidence.findings = [
            SafetyFinding(
                kind: .memoryFault, message: "read 8 bytes behind the end of `numbers`",
                call: "find_second_largest([])")
        ]
        evidence.counts.tooLarge = 3
        let hits: [UInt64] = [
            50_000, 48_100, 512_003, 463_903, 120_400, 463_903, 48_100, 47_000, 0,
        ]
        let labels = [
            "entry", "take.first", "next.number", "rank", "compare.with.second", "number.ranked",
            "finished", "found", "nothing",
        ]
        let blocks = zip(labels, hits).enumerated().map { index, block in
            Coverage.Block(
                function: "find_second_largest", label: block.0, index: index, hits: block.1)
        }
        evidence.fuzz = FuzzEvidence(
            seed: 42, inputs: 50_000, rejected: 0, evaluated: 190,
            coverage: Coverage(blocks: blocks, edges: 12, coveredEdges: 10), milliseconds: 2_000,
            notJudged: [.init(clause: "find_second_largest/ensures.4", reason: "too many steps")])
        evidence.discrimination = DiscriminationEvidence(
            mutants: 40, rejected: 31,
            survivors: (0..<9).map { index in
                .init(
                    mutant: .init(change: "icmp slt became icmp sle", line: 31 - index),
                    call: "find_second_largest([\(index), 13])", given: "\(index)", other: "13")
            }, dropped: [], trivialBodies: ["always returns nothing"], seed: 1, milliseconds: 400)
        evidence.agreement = AgreementEvidence(
            source: "reference second.c", seed: 3, inputs: 20_000,
            differences: [
                .init(call: "find_second_largest([2, 2])", given: "2", other: "nil")
            ])
        evidence.cost = CostEvidence(
            measure: "elements of numbers",
            points: [1, 2, 4, 8, 16, 32, 64].map { .init(size: $0, steps: UInt64($0 * 18 + 4)) },
            order: .linear, error: 0.002)
        var report = report(evidence, engine: "model: anthropic/claude-sonnet-4-5, candidate 2")
        report.bestCode = try text("find_second_largest.ll")
        report.tried = ["library: 33 functions looked at, none fits", "model: 2 candidates"]
        report.advice = ["answer the questions below, then compile again"]
        return ReportSubject(
            report, path: "Second largest's/second largest.intent.md",
            clauseBlocks: [
                "find_second_largest/ensures.2": ["entry", "take.first", "next.number", "found"]
            ], clauseBlocksMeaning: "they ran in its counterexample")
    }

    /// Undecided: there is no code at all.
    static func nothing() throws -> ReportSubject {
        var evidence = FunctionEvidence(function: try intent("gcd"))
        evidence.function.signature.name = "collatz"
        var report = report(evidence, engine: nil)
        report.reason = "no engine found code for it"
        report.tried = ["library: nothing fits", "search: 4 million programs, none fits"]
        report.advice = ["give two more examples, or allow a model: `--engine model`"]
        return ReportSubject(report, prose: "")
    }

    /// Names, prose and code that try to break out.
    static func hostile() throws -> ReportSubject {
        let intent = try intent("hostile")
        var evidence = evidence(intent, level: .valid)
        evidence.clauses[0].status = .violated(
            Counterexample(
                call: "f([\"</code></td></table><script>alert(4)</script>\"])", expected: nil,
                actual: "\"\u{1B}[31m\u{202E}evil\u{2066}\u{0}\""))
        evidence.findings = [
            SafetyFinding(
                kind: .died, message: "took its process down: `\" onload=\"alert(5)`",
                call: "f([\"&amp;\"])")
        ]
        let code = """
            ; </pre></code><script>alert(6)</script> \u{202E}reversed
            define i64 @"<script>alert(7)</script>"(i64 %"</td>x") {
            "<b>":
              %y = add i64 %"</td>x", 1 ; \(String(repeating: "wide ", count: 600))
              br label %"'\\22>"
            "'\\22>":
              ret i64 %y
            }
            define void @unfinished( {
            @g = constant [3 x i8] c"é\u{7}

            """
        evidence.fuzz = FuzzEvidence(
            seed: .max, inputs: .max, rejected: .max, evaluated: 0,
            coverage: Coverage(
                blocks: [
                    .init(
                        function: "<script>alert(7)</script>", label: "<b>", index: 0, hits: .max)
                ], edges: 0, coveredEdges: 0), milliseconds: .max)
        evidence.cost = CostEvidence(
            measure: "<i>n</i>",
            points: [.init(size: .min, steps: .max), .init(size: .max, steps: 0)],
            order: .exponential, error: .nan)
        evidence.discrimination = DiscriminationEvidence(
            mutants: 1, rejected: 0,
            survivors: [
                .init(
                    mutant: .init(change: "</div><script>alert(8)</script>", line: .max),
                    call: "f([])", given: "<", other: ">")
            ], dropped: [], trivialBodies: [], seed: 0, milliseconds: .min)
        return ReportSubject(
            report(evidence, engine: "model: <script>alert(9)</script>"),
            path: "'; rm -rf /; '.intent.md", code: code,
            clauseBlocks: ["\(intent.name)/ensures.1": ["<b>", "\"><script>"]])
    }

    /// Two hundred lines of code, and a callee that nobody checked.
    static func long() throws -> ReportSubject {
        var intent = try intent("gcd")
        intent.signature.name = "long_division_of_everything"
        let evidence = evidence(intent)
        var code = "define i64 @long_division_of_everything(i64 %a, i64 %b) {\nentry:\n"
        for step in 0..<190 {
            code += "  %value\(step) = add nuw nsw i64 %a, \(step) ; step \(step)\n"
        }
        code += "  %r = call i64 @remainder_of_all(i64 %value189)\n  ret i64 %r\n}\n\n"
        code += "declare i64 @remainder_of_all(i64)\n"
        return ReportSubject(
            report(evidence), path: "Runtime/long.intent.md", code: code,
            calleeLevels: ["remainder_of_all": .tested])
    }

    static func all() throws -> [ReportSubject] {
        [try gcd(), try secondLargest(), try long(), try nothing(), try hostile()]
    }

    static let walls = WallReport(
        walls: [
            .init(name: "system call filter", holds: true, detail: "`open` was refused"),
            .init(name: "memory limit", holds: false, detail: "no cgroup: set `ulimit -v`"),
        ], llvmVersion: "LLVM 19.1.7", hostTriple: "x86_64-pc-linux-gnu")
}
