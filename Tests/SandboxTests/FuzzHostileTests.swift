import Foundation
import Sandbox
import SandboxProtocol
import Testing

/// Candidates that attack the ring or their own process. None may hang, crash or mislead.
@Suite struct FuzzHostileTests {
    /// Does something bad when both numbers are equal, which a quarter of the inputs bring about.
    private func larger(_ body: String, more: String = "") -> FuzzCase {
        var bad = FuzzCase.larger(
            """
            entry:
              %is.equal = icmp eq i64 %a, %b
              br i1 %is.equal, label %bad, label %usual
            bad:
            \(body)
            usual:
            \(FuzzCase.rightLarger)
            """)
        bad.candidate += "\n" + more
        bad.recipe.relations = [.sometimesEqual(0, 1)]
        return bad
    }

    private func findings(
        _ bad: FuzzCase, inputs: Int = 2_000, checked: Bool = false,
        _ change: (inout FuzzLimits) -> Void = { _ in }
    ) async throws -> FuzzFindings {
        let found = try await bad.findings(
            inputs: inputs, checksUndefinedBehaviour: checked, change)
        // No input counts as judged that was not.
        #expect(found.judged + found.suspiciousCount + found.givenUp <= 2 * inputs)
        #expect(found.judged <= inputs)
        return found
    }

    @Test func divisionByZero() async throws {
        let bad = larger("  %zero = sub i64 %a, %b\n  %q = sdiv i64 %a, %zero\n  ret i64 %q")
        let found = try await findings(bad)
        #expect(found.has(.crash))
        #expect(found.deaths == 0)
        #expect(found.judged > 1_000)
        #expect(try await findings(bad, checked: true).has(.undefinedBehaviour))
    }

    @Test func overflowThatIsPromisedNotToHappen() async throws {
        let found = try await findings(
            larger("  %s = add nsw i64 %a, 9223372036854775807\n  ret i64 %s"), checked: true)
        #expect(found.has(.undefinedBehaviour))
        #expect(found.has(.clause(0)))
    }

    @Test func illegalInstruction() async throws {
        let bad = larger(
            "  call void @llvm.trap()\n  unreachable", more: "declare void @llvm.trap()")
        let found = try await findings(bad)
        #expect(found.has(.crash))
        #expect(found.deaths == 0)
    }

    @Test func endlessLoop() async throws {
        let bad = larger("  br label %again\nagain:\n  br label %again")
        let found = try await findings(bad) { $0.callMilliseconds = 5 }
        #expect(found.has(.timeout))
        #expect(found.stop == .timeouts)
    }

    @Test func endlessRecursion() async throws {
        let bad = larger(
            "  %deep = call i64 @deeper(i64 %a)\n  ret i64 %deep",
            more: """
                define internal i64 @deeper(i64 %a) {
                  %room = alloca [64 x i64]
                  store i64 %a, ptr %room
                  %next = add i64 %a, 1
                  %below = call i64 @deeper(i64 %next)
                  %kept = load i64, ptr %room
                  %sum = add i64 %below, %kept
                  ret i64 %sum
                }
                """)
        let found = try await findings(bad)
        #expect(found.has(.crash))
        #expect(found.deaths == 0)
    }

    @Test func writesToAnyAddress() async throws {
        let bad = larger("  %p = inttoptr i64 %a to ptr\n  store i64 %b, ptr %p\n  ret i64 %a")
        #expect(try await findings(bad).has(.crash))
    }

    /// Goes through memory from its stack upwards and overwrites what it can.
    @Test func scribblesOverItsStack() async throws {
        let bad = larger(
            """
              %here = alloca i64
              br label %next
            next:
              %index = phi i64 [ 0, %bad ], [ %next.index, %next ]
              %place = getelementptr i64, ptr %here, i64 %index
              store i64 %a, ptr %place
              %next.index = add i64 %index, 1
              %is.done = icmp eq i64 %next.index, 100000
              br i1 %is.done, label %done, label %next
            done:
              ret i64 %a
            """)
        #expect(try await findings(bad).has(.crash))
    }

    @Test func writesToItsInput() async throws {
        var bad = FuzzCase.total()
        bad.candidate = """
            define i64 @f(ptr %values, i64 %count) {
              %is.empty = icmp eq i64 %count, 0
              br i1 %is.empty, label %none, label %some
            none:
              ret i64 0
            some:
              store i64 77, ptr %values
              ret i64 77
            }
            """
        let found = try await findings(bad)
        #expect(found.has(.brokenResult))
        #expect(!found.suspicious.contains { $0.arguments.count > 8 && $0.kind == .clause(0) })
    }

    @Test func readsPastItsInput() async throws {
        var bad = FuzzCase.total()
        bad.candidate = bad.candidate.replacingOccurrences(
            of: "%is.done = icmp eq i64 %index, %count",
            with: "%is.done = icmp ugt i64 %index, %count")
        let found = try await findings(bad)
        #expect(found.has(.crash))
    }

    @Test func writesPastItsOutput() async throws {
        let found = try await findings(
            FuzzCase.copy(
                """
                  %end = getelementptr i8, ptr %out, i64 %capacity
                  store i8 1, ptr %end
                """))
        #expect(found.has(.crash) || found.has(.brokenResult))
    }

    @Test func writesBeforeItsOutput() async throws {
        let found = try await findings(
            FuzzCase.copy(
                """
                  %before = getelementptr i8, ptr %out, i64 -1
                  store i8 1, ptr %before
                """))
        #expect(found.has(.crash) || found.has(.brokenResult))
    }

    @Test func wrongCounts() async throws {
        let tooMany = FuzzCase.copy("  ret i64 9223372036854775807\ncopied:")
        #expect(try await findings(tooMany).has(.brokenResult))
        let negative = FuzzCase.copy("  ret i64 -2\ncopied:")
        #expect(try await findings(negative).has(.brokenResult))
        let oneMore = FuzzCase.copy("  %more = add i64 %count, 1\n  ret i64 %more\ncopied:")
        #expect(try await findings(oneMore).has(.clause(0)))
    }

    @Test func neverEnoughRoom() async throws {
        let found = try await findings(FuzzCase.copy("  ret i64 -1\ncopied:"), inputs: 200)
        #expect(found.has(.noRoom))
        #expect(found.judged == 0)
    }

    @Test func memoryBomb() async throws {
        let bad = larger("  %room = alloca i8, i64 %a\n  store i8 1, ptr %room\n  ret i64 %a")
        let found = try await findings(bad)
        #expect(found.suspiciousCount > 0)
    }

    @Test func jumpsIntoData() async throws {
        let bad = larger("  %f = inttoptr i64 %a to ptr\n  call void %f()\n  ret i64 %a")
        guard case .refused = try await Worker.shared.fuzz(bad.request()) else {
            #expect(try await findings(bad).has(.crash))
            return
        }
    }

    /// Finds its way from the arguments' addresses to the memory around them: whatever is mapped
    /// and can be written within some megabytes is overwritten, the results included.
    @Test(arguments: [-1, 1]) func scribblesOverTheMemoryAround(direction: Int) async throws {
        let bad = larger(
            """
              %here = alloca i64
              %start = ptrtoint ptr %here to i64
              %way = mul i64 %tick, \(direction * 4096)
              %far = add i64 %start, %way
              %p = inttoptr i64 %far to ptr
              store i64 -1, ptr %p
              ret i64 %a
            """.replacingOccurrences(
                of: "  %start =",
                with: """
                      %last = load i64, ptr @ticks
                      %tick = add i64 %last, 1
                      store i64 %tick, ptr @ticks
                      %start =
                    """), more: "@ticks = internal global i64 0")
        let found = try await findings(bad, inputs: 20_000)
        #expect(found.suspiciousCount > 0)
        #expect(try await FuzzCase.larger(FuzzCase.rightLarger).findings(inputs: 100).judged == 100)
    }

    /// It counts a table down to its end by recursion until the counters of edges overflow.
    @Test func stateBetweenCallsIsNoInput() async throws {
        var bad = FuzzCase.larger(
            """
              %last = load i64, ptr @ticks
              %tick = add i64 %last, 1
              store i64 %tick, ptr @ticks
              ret i64 %tick
            """)
        bad.candidate += "\n@ticks = internal global i64 0"
        #expect(try await findings(bad).has(.clause(0)))
    }

    @Test func aCandidateThatCannotBeCompiledInTimeIsRefused() async throws {
        let request = FuzzCase.larger(FuzzCase.rightLarger).request { $0.compileMilliseconds = 0 }
        switch try await Worker.shared.fuzz(request) {
        case .refused, .judgeRefused, .ran: break
        }
        #expect(try await FuzzCase.larger(FuzzCase.rightLarger).findings(inputs: 100).judged == 100)
    }

    #if os(Linux)
        /// Neither descriptors nor mappings nor children are left behind.
        @Test func manyRequestsLeakNothing() async throws {
            let pool = WorkerPool(workerPath: Worker.path, workers: 1)
            let request = FuzzCase.larger(FuzzCase.rightLarger).request(inputs: 100)
            func count(_ path: String) -> Int {
                (try? FileManager.default.contentsOfDirectory(atPath: path).count) ?? 0
            }
            func mappings(_ worker: Int32) -> Int {
                let text = try? String(contentsOfFile: "/proc/\(worker)/maps", encoding: .utf8)
                return text?.split(separator: "\n").count ?? 0
            }
            for _ in 0..<3 { _ = try await pool.fuzz(request) }
            let worker = try #require(pool.workerIdentifiers.first)
            let before = (count("/proc/\(worker)/fd"), mappings(worker))
            for _ in 0..<30 { _ = try await pool.fuzz(request) }
            #expect(pool.workerIdentifiers == [worker])
            #expect(count("/proc/\(worker)/fd") <= before.0 + 1)
            #expect(mappings(worker) <= before.1 + 10)
            let path = "/proc/\(worker)/task/\(worker)/children"
            let children = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            #expect(children.split(separator: " ").count <= 1)
            await pool.shutDown()
        }
    #endif

    @Test func limitsWithoutEndAreNoTrouble() async throws {
        let found = try await FuzzCase.larger(FuzzCase.rightLarger).findings(inputs: 1_000) {
            $0.milliseconds = .max
            $0.callMilliseconds = .max
            $0.timeouts = .max
            $0.suspiciousInputsBeforeStop = .max
        }
        #expect(found.judged == 1_000)
    }

    @Test func theTimeIsKept() async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let found = try await FuzzCase.total().findings(inputs: .max) { $0.milliseconds = 200 }
        #expect(found.stop == .time)
        #expect(found.judged > 0)
        #expect(clock.now - start < .seconds(120))
    }
}
