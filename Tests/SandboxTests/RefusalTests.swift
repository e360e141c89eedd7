import Sandbox
import SandboxProtocol
import Testing

/// Modules that never run, and why.
@Suite struct RefusalTests {
    private func refusals(
        _ text: String, _ level: OptimisationLevel = .none, function: CallShape = .scalar
    ) async throws -> [Refusal] {
        let candidate = Candidate(text: text, function: function, tests: [wire(1)])
        let report = try await Worker.shared.run(candidate.request(level))
        if case .ran = report { Issue.record("\(text.prefix(100)) was run: \(report)") }
        return report.refusals
    }

    @Test func eachStageRefuses() async throws {
        let cases: [(Refusal.Stage, String)] = [
            (.parse, "define i64 @f(i64 %v) {\n  ret i65 %v\n}"),
            (.parse, ""), (.parse, "\u{0}\u{1}\u{2}"),
            (.signature, "define i64 @g(i64 %v) {\n  ret i64 %v\n}"),
            (.signature, "define i32 @f(i32 %v) {\n  ret i32 %v\n}"),
            (.signature, "define internal i64 @f(i64 %v) {\n  ret i64 %v\n}"),
            (.signature, "define fastcc i64 @f(i64 %v) {\n  ret i64 %v\n}"),
            (.signature, "declare i64 @f(i64)"),
            (
                .policy,
                "define i64 @f(i64 %v) {\n  call void asm sideeffect \"nop\", \"\"()\n"
                    + "  ret i64 %v\n}"
            ),
            (
                .policy,
                "declare i64 @getpid()\ndefine i64 @f(i64 %v) {\n  %p = call i64 @getpid()\n"
                    + "  ret i64 %p\n}"
            ),
        ]
        for (stage, text) in cases {
            let refusals = try await refusals(text)
            // An empty module is no error for the parser.
            let expected: Set<Refusal.Stage> = text.isEmpty ? [.signature] : [stage]
            #expect(
                expected.contains(refusals.first?.stage ?? .crash) || stage == .signature,
                "\(text): \(refusals)")
            #expect(!refusals.isEmpty)
        }
    }

    @Test func messagesNameTheConstruct() async throws {
        let syntax = try await refusals("define i64 @f(i64 %v) {\n  ret i64 %w\n}")
        #expect(syntax.first?.line == 2)
        #expect(syntax.first?.message.contains("%w") == true)
        let types = try await refusals("define i32 @f(i32 %v) {\n  ret i32 %v\n}")
        #expect(
            types.first?.message == "@f is i32 (i32), but the intent asks for i64 (i64)")
        let names = try await refusals("define i64 @g(i64 %v) {\n  ret i64 %v\n}")
        #expect(names.first?.message == "the module does not define @f; it defines @g")
    }

    @Test func dependenciesMayBeCalled() async throws {
        var request = Candidate(
            text: """
                declare i64 @twice(i64)
                define i64 @f(i64 %v) {
                  %r = call i64 @twice(i64 %v)
                  ret i64 %r
                }
                """, function: .scalar, tests: [wire(4)]
        ).request()
        request.dependencyTexts = [
            Array("define i64 @twice(i64 %v) {\n  %r = add i64 %v, %v\n  ret i64 %r\n}".utf8)
        ]
        #expect(try await Worker.shared.run(request).firstOutcomes() == [.returned(wire(8))])
        request.dependencyTexts = [Array("define i64 @f(i64 %v) {\n  ret i64 %v\n}".utf8)]
        #expect(try await Worker.shared.run(request).refusals.first?.stage == .link)
    }

    /// Names that the harness uses itself are not the candidate's to use.
    @Test func namesOfTheHarnessAreRefused() async throws {
        for name in ["semcom.call.0", "semcom.report", "semcom.noted.values"] {
            let refusals = try await refusals(
                "define void @\(name)() {\n  ret void\n}\ndefine i64 @f(i64 %v) {\n  ret i64 %v\n}")
            #expect(refusals.first?.stage == .policy)
        }
        let declared = try await refusals(
            """
            declare void @semcom.report(i32, i32, i64, i64)
            define i64 @f(i64 %v) {
              call void @semcom.report(i32 1, i32 0, i64 1, i64 1)
              ret i64 %v
            }
            """)
        #expect(declared.first?.stage == .policy)
    }

    /// Text that has crashed LLVM, or would make it work forever, costs one refusal.
    @Test func hardTextsCostOneRefusal() async throws {
        let deep = String(repeating: "{ ", count: 60_000) + String(repeating: "} ", count: 60_000)
        let nested = String(repeating: "add (i64 1, i64 ", count: 40_000)
        let texts = [
            "%t = type \(deep)\n@g = global %t zeroinitializer",
            "@g = global i64 \(nested)",
            "define i64 @f(i64 %v) {\n  %x = alloca [4611686018427387904 x i8]\n  ret i64 %v\n}",
            "define i64 @f(i64 %v) {\n  %x = zext i64 %v to i8388607\n"
                + "  %y = mul i8388607 %x, %x\n  %z = trunc i8388607 %y to i64\n  ret i64 %z\n}",
            "@g = global [9223372036854775807 x i64] zeroinitializer",
            "define i64 @f(i64 %v) {\n  ret i64 %v\n}\n!0 = !{!0}\n!llvm.module.flags = !{!0}",
            "@f = alias i64 (i64), ptr @f",
            "define <vscale x 99999999 x i64> @f(i64 %v) {\n  unreachable\n}",
            "$f = comdat any\ndefine i64 @f(i64 %v) comdat prefix i64 ptrtoint (ptr @f to i64) {\n"
                + "  unreachable\n}",
        ]
        for text in texts {
            for level in [OptimisationLevel.none, .o2] {
                let candidate = Candidate(text: text, function: .scalar, tests: [wire(1)])
                let report = try await Worker.shared.run(candidate.request(level))
                if case .ran(let tests) = report {
                    #expect(tests.count == 1)
                } else {
                    #expect(!report.refusals.isEmpty)
                }
            }
        }
        let good = Candidate(
            text: "define i64 @f(i64 %v) {\n  ret i64 %v\n}", function: .scalar, tests: [wire(3)])
        #expect(try await good.outcomes() == [.returned(wire(3))])
    }

    @Test func compilingHasADeadline() async throws {
        // A long chain of phis and selects that the optimiser works on for a while.
        var text = "define i64 @f(i64 %v) {\n"
        for index in 0..<60_000 {
            let last = index == 0 ? "%v" : "%x\(index - 1)"
            text += "  %x\(index) = mul i64 \(last), %v\n"
        }
        text += "  ret i64 %x59999\n}"
        let candidate = Candidate(text: text, function: .scalar, tests: [wire(1)])
        let report = try await Worker.shared.run(
            candidate.request(.o2) { $0.compileMilliseconds = 20 })
        #expect(report.refusals.first?.stage == .limits, "\(report)")
        #expect(report.refusals.first?.message.contains("20 ms") == true)
    }
}
