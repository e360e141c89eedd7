import Sandbox
import SandboxProtocol
import Testing

/// From IR text to outcomes, with the real worker.
@Suite struct RunTests {
    private func scalar(_ body: String, _ inputs: [Int64] = [1]) -> Candidate {
        Candidate(
            text: "define i64 @f(i64 %value) {\n\(body)\n}\n" + Self.declarations,
            function: .scalar, tests: inputs.map { wire($0) })
    }

    private static let declarations = """
        declare void @llvm.trap()
        declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
        """

    @Test(arguments: OptimisationLevel.allCases)
    func aGoodFunctionReturns(_ level: OptimisationLevel) async throws {
        let candidate = scalar("%double = mul i64 %value, 2\nret i64 %double", [1, -4, 1 << 40])
        let outcomes = try await candidate.outcomes(level)
        #expect(outcomes == [2, -8, 1 << 41].map { Outcome.returned(wire(Int64($0))) })
    }

    @Test func slicesComeAndGo() async throws {
        let copy = Candidate(
            text: """
                define i64 @f(ptr %text, i64 %count, ptr %out, i64 %capacity) {
                  %fits = icmp ule i64 %count, %capacity
                  br i1 %fits, label %copy, label %no.room
                copy:
                  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
                  ret i64 %count
                no.room:
                  ret i64 -1
                }
                declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
                """, function: .bytes, tests: ["", "a", "hello"].map { wire($0) })
        let modes = [
            RunMode(placement: .atEnd, capacity: .generous, fillVariation: 0),
            RunMode(placement: .atEnd, capacity: .exact, fillVariation: 0xFF),
            RunMode(placement: .atStart, capacity: .oneTooFew, fillVariation: 0),
        ]
        let report = try await Worker.shared.run(copy.request(modes: modes))
        guard case .ran(let tests) = report else {
            throw UnexpectedRefusal(refusals: report.refusals)
        }
        #expect(tests[0].outcomes[0] == .returned(wire("")))
        #expect(tests[2].outcomes[0] == .returned(wire("hello")))
        #expect(tests[2].outcomes[1] == .returned(wire("hello")))
        #expect(tests[2].outcomes[2] == .noRoom)
    }

    @Test func aggregatesAndNestedSlicesComeAndGo() async throws {
        // (Bool, String, Float?) -> (Double, String)?
        let function = CallShape(
            "f", [.tuple([.bool, .byteSlice, .optional(.float)])],
            .optional(.tuple([.double, .byteSlice])))
        let candidate = Candidate(
            text: """
                define { i1, { double, i64 } } @f({ i1, { ptr, i64 }, { i1, float } } %all,
                    ptr %out, i64 %capacity) {
                  %is_some = extractvalue { i1, { ptr, i64 }, { i1, float } } %all, 0
                  %count = extractvalue { i1, { ptr, i64 }, { i1, float } } %all, 1, 1
                  %text = extractvalue { i1, { ptr, i64 }, { i1, float } } %all, 1, 0
                  %number = extractvalue { i1, { ptr, i64 }, { i1, float } } %all, 2, 1
                  %byte = load i8, ptr %text
                  store i8 %byte, ptr %out
                  %wide = fpext float %number to double
                  %a = insertvalue { i1, { double, i64 } } zeroinitializer, i1 %is_some, 0
                  %b = insertvalue { i1, { double, i64 } } %a, double %wide, 1, 0
                  %c = insertvalue { i1, { double, i64 } } %b, i64 1, 1, 1
                  ret { i1, { double, i64 } } %c
                }
                """, function: function, tests: [[1] + wire("xyz") + [1, 0, 0, 0xC0, 0x3F]])
        let outcomes = try await candidate.outcomes()
        #expect(outcomes == [.returned([1, 0, 0, 0, 0, 0, 0, 0xF8, 0x3F] + wire("x"))])
    }

    @Test func stepsAreCounted() async throws {
        let candidate = scalar(
            """
            entry:
              br label %next
            next:
              %left = phi i64 [ %value, %entry ], [ %less, %next ]
              %less = sub i64 %left, 1
              %done = icmp sle i64 %less, 0
              br i1 %done, label %finished, label %next
            finished:
              ret i64 0
            """, [1, 11])
        guard
            case .ran(let tests) = try await Worker.shared.run(candidate.request(countsSteps: true))
        else { throw UnexpectedRefusal(refusals: []) }
        #expect(tests.map(\.steps) == [5, 35])
    }

    @Test func eachKindOfFailureIsTold() async throws {
        let loop = try await scalar("br label %again\nagain:\nbr label %again").outcomes()
        #expect(loop == [.failed(.timeout(milliseconds: 100))])
        let division = try await scalar("%q = sdiv i64 %value, 0\nret i64 %q").outcomes()
        #expect(division == [.failed(.arithmetic)] || division == [.failed(.illegalInstruction)])
        let trap = try await scalar("call void @llvm.trap()\nunreachable").outcomes()
        #expect(trap == [.failed(.illegalInstruction)])
        let recursion = try await scalar(
            "%less = add i64 %value, 1\n%r = call i64 @f(i64 %less)\n%s = add i64 %r, 1\nret i64 %s"
        ).outcomes()
        #expect(recursion == [.failed(.stackOverflow)])
        let null = try await scalar("%r = load i64, ptr null\nret i64 %r").outcomes()
        guard case .failed(.memoryFault(let fault)) = try #require(null.first) else {
            Issue.record("\(null)")
            return
        }
        #expect(fault.region == .null)
    }

    @Test func accessesOutsideAreTold() async throws {
        var overrun = Candidate(
            text: """
                define i64 @f(ptr %text, i64 %count, ptr %out, i64 %capacity) {
                  %place = getelementptr i8, ptr %text, i64 %count
                  %byte = load i8, ptr %place
                  %wide = zext i8 %byte to i64
                  ret i64 %wide
                }
                """, function: .bytes, tests: [wire("abc")])
        let read = MemoryFault(region: .parameter(0), distance: 0, isWrite: false)
        #expect(try await overrun.outcomes() == [.failed(.memoryFault(read))])
        overrun.text = """
            define i64 @f(ptr %text, i64 %count, ptr %out, i64 %capacity) {
              store i8 1, ptr %text
              ret i64 0
            }
            """
        switch try await overrun.outcomes().first {
        case .failed(.wroteOutside), .failed(.memoryFault): break
        case let other: Issue.record("a write to a read-only input: \(String(describing: other))")
        }
        overrun.text = """
            define i64 @f(ptr %text, i64 %count, ptr %out, i64 %capacity) {
              %count2 = add i64 %capacity, 1
              ret i64 %count2
            }
            """
        guard case .failed(.brokenResult)? = try await overrun.outcomes().first else {
            Issue.record("a count past the capacity went through")
            return
        }
    }

    @Test func memoryBombsHitTheirLimit() async throws {
        // A global of 8 GiB.
        let bomb = Candidate(
            text: """
                @room = global [8589934592 x i8] zeroinitializer
                define i64 @f(i64 %value) {
                  store i8 1, ptr @room
                  ret i64 %value
                }
                """, function: .scalar, tests: [wire(1)])
        let report = try await Worker.shared.run(bomb.request { $0.compileMilliseconds = 3_000 })
        #expect(!report.refusals.isEmpty, "\(report)")
    }
}
