import Foundation
import SandboxProtocol
import Testing

@testable import Sandbox

/// Children and workers that die, and what that costs.
@Suite struct DeathTests {
    /// Writes through any address that it is given: with luck into the harness itself.
    private static let poke = Candidate(
        text: """
            define i64 @f(i64 %value) {
              %is_bad = icmp eq i64 %value, 13
              br i1 %is_bad, label %bad, label %good
            bad:
              %room = alloca i64
              %start = ptrtoint ptr %room to i64
              br label %next
            next:
              %place = phi i64 [ %start, %bad ], [ %next_place, %next ]
              %target = inttoptr i64 %place to ptr
              store i64 -1, ptr %target
              %next_place = add i64 %place, 8
              br label %next
            good:
              ret i64 %value
            }
            """, function: .scalar, tests: [11, 12, 13, 14, 15].map { wire(Int64($0)) })

    @Test(arguments: [false, true])
    func oneBadCallCostsOneTest(_ reversed: Bool) async throws {
        let request = Self.poke.request(reversed: reversed)
        let outcomes = try await Worker.shared.run(request).firstOutcomes()
        for (value, outcome) in zip([11, 12, 13, 14, 15] as [Int64], outcomes) {
            if value == 13 {
                guard case .failed = outcome else {
                    Issue.record("the bad call went through: \(outcome)")
                    continue
                }
            } else {
                #expect(outcome == .returned(wire(value)))
            }
        }
    }

    #if arch(x86_64)
        /// Overwrites everything near an `alloca`, the return address among it.
        private static let stores = (0..<4).map { index in
            "%p\(index) = getelementptr i64, ptr %room, i64 \(index)\n"
                + "store i64 %inside, ptr %p\(index)"
        }.joined(separator: "\n")

        /// Returns into the middle of an instruction whose constant is the code of `exit_group`.
        @Test(arguments: [false, true])
        func endingTheProcessCostsOneTest(_ reversed: Bool) async throws {
            let candidate = Candidate(
                text: """
                    define internal i64 @constant() {
                      ret i64 -8069026664689899592
                    }
                    define i64 @f(i64 %value) {
                      %room = alloca i64
                      %is_bad = icmp eq i64 %value, 13
                      br i1 %is_bad, label %bad, label %good
                    bad:
                      %start = ptrtoint ptr @constant to i64
                      %inside = add i64 %start, 2
                      \(Self.stores)
                      br label %good
                    good:
                      ret i64 %value
                    }
                    """, function: .scalar, tests: [11, 13, 14, 13, 15].map { wire(Int64($0)) })
            let request = candidate.request(reversed: reversed, modes: Candidate.everyMode)
            let report = try await Worker.shared.run(request)
            guard case .ran(let tests) = report else {
                Issue.record("not run: \(report.refusals)")
                return
            }
            let outcomes = tests.map(\.outcomes)
            for (value, outcome) in zip([11, 13, 14, 13, 15] as [Int64], outcomes) {
                let fine = Outcome.returned(wire(value))
                guard value == 13 else {
                    #expect(outcome == [fine, fine])
                    continue
                }
                guard case .failed(.died(let how)) = outcome[0] else {
                    Issue.record("\(outcome)")
                    continue
                }
                #expect(how.hasPrefix("it ended the process"))
                #expect(outcome[1] == .notRun)
            }
        }
    #endif

    /// The fewest descriptors that are open within a short while: a worker holds one more while it
    /// waits for the end of a child that has answered already.
    private static func restingDescriptors(of worker: Int32) async throws -> Int {
        var fewest = Int.max
        for _ in 0..<20 {
            fewest = min(fewest, openDescriptors(of: worker))
            try await Task.sleep(for: .milliseconds(10))
        }
        return fewest
    }

    @Test func twoHundredRequestsLeakNothing() async throws {
        let pool = WorkerPool(workerPath: Worker.path, workers: 1)
        var request = Self.poke.request()
        request.moduleText = Array("define i64 @f(i64 %v) {\n  ret i64 %v\n}".utf8)
        _ = try await pool.run(request)
        let worker = try #require(pool.workerIdentifiers.first)
        let before = try await Self.restingDescriptors(of: worker)
        for _ in 0..<200 {
            #expect(try await pool.run(request).firstOutcomes().count == 5)
        }
        #expect(try await Self.restingDescriptors(of: worker) == before)
        #expect(Self.zombies(of: worker) == 0)
        await pool.shutDown()
        #expect(!FileManager.default.fileExists(atPath: "/proc/\(worker)"))
        await #expect(throws: SandboxError.self) { try await pool.run(request) }
    }

    #if os(Linux)
        /// The child that was forked ahead may die while it waits: that says nothing about the
        /// module that comes next.
        @Test func aChildThatDiesWaitingCostsNothing() async throws {
            let pool = WorkerPool(workerPath: Worker.path, workers: 1)
            let request = Self.poke.request()
            _ = try await pool.run(request)
            let worker = try #require(pool.workerIdentifiers.first)
            for _ in 0..<10 {
                let spare = try #require(await Self.waitingChild(of: worker))
                kill(spare, SIGKILL)
                try await Task.sleep(for: .milliseconds(20))
                let outcomes = try await pool.run(request).firstOutcomes()
                #expect(outcomes.first == .returned(wire(11)))
            }
            #expect(pool.workerIdentifiers == [worker])
            await pool.shutDown()
        }

        /// The child of a worker that has nothing to do; nil where none comes within a while.
        private static func waitingChild(of worker: Int32) async -> Int32? {
            let path = "/proc/\(worker)/task/\(worker)/children"
            for _ in 0..<500 {
                let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
                let children = text.split(separator: " ").compactMap { Int32($0) }
                if let only = children.first, children.count == 1, status(of: only).state == "S" {
                    return only
                }
                try? await Task.sleep(for: .milliseconds(10))
            }
            return nil
        }
    #endif

    @Test func aKilledWorkerIsReplaced() async throws {
        let pool = WorkerPool(workerPath: Worker.path, workers: 1)
        let request = Self.poke.request()
        _ = try await pool.run(request)
        let worker = try #require(pool.workerIdentifiers.first)
        kill(worker, SIGKILL)
        let outcomes = try await pool.run(request).firstOutcomes()
        #expect(outcomes.first == .returned(wire(11)))
        #expect(pool.workerIdentifiers.count == 1)
        #expect(pool.workerIdentifiers.first != worker)
        await pool.shutDown()
    }

    @Test func aCancelledRequestEndsAtOnce() async throws {
        let pool = WorkerPool(workerPath: Worker.path, workers: 1)
        var request = Self.poke.request { limits in
            limits.callMilliseconds = 60_000
            limits.totalMilliseconds = 60_000
        }
        request.moduleText = Array(
            "define i64 @f(i64 %v) {\n  br label %a\na:\n  br label %a\n}".utf8)
        let loop = request
        let running = Task { try await pool.run(loop) }
        let waiting = Task { try await pool.run(loop) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        running.cancel()
        await #expect(throws: CancellationError.self) { try await running.value }
        request.moduleText = Self.poke.request().moduleText
        #expect(try await pool.run(request).firstOutcomes().count == 5)
        await pool.shutDown()
    }

    /// A loop that nothing but its limits ends.
    private static func endless(milliseconds: Int) -> RunRequest {
        var request = poke.request { limits in
            limits.callMilliseconds = milliseconds
            limits.totalMilliseconds = milliseconds
        }
        request.moduleText = Array(
            "define i64 @f(i64 %v) {\n  br label %a\na:\n  br label %a\n}".utf8)
        return request
    }

    /// Kills the worker of `pool` as soon as it has a child; waits on a thread of its own, which
    /// other tests do not hold up.
    private static func killBusyWorker(of pool: WorkerPool, unless last: Int32?) async -> Int32? {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                for _ in 0..<60_000 {
                    if let worker = pool.workerIdentifiers.first, worker != last,
                        children(of: worker) > 0
                    {
                        kill(worker, SIGKILL)
                        return continuation.resume(returning: worker)
                    }
                    usleep(1_000)
                }
                continuation.resume(returning: nil)
            }
        }
    }

    /// A worker that dies over a request is replaced, and the request is tried once more.
    @Test func aRequestOutlivesItsWorker() async throws {
        let pool = WorkerPool(workerPath: Worker.path, workers: 1)
        let request = Self.endless(milliseconds: 2_000)
        let running = Task { try await pool.run(request).firstOutcomes() }
        let first = await Self.killBusyWorker(of: pool, unless: nil)
        #expect(first != nil)
        let outcomes = try await running.value
        #expect(outcomes.first == .failed(.timeout(milliseconds: 2_000)))
        #expect(pool.workerIdentifiers.first != first)
        await pool.shutDown()
    }

    /// A request over which two workers die is refused, and the next one is served.
    @Test func aRequestThatKillsWorkersIsRefused() async throws {
        let pool = WorkerPool(workerPath: Worker.path, workers: 1)
        let running = Task { try await pool.run(Self.endless(milliseconds: 60_000)) }
        let first = await Self.killBusyWorker(of: pool, unless: nil)
        let second = await Self.killBusyWorker(of: pool, unless: first)
        #expect(first != nil && second != nil)
        let report = try await running.value
        #expect(report.refusals.first?.stage == .crash)
        #expect(report.refusals.first?.message.contains("signal 9") == true)
        let outcomes = try await pool.run(Self.poke.request()).firstOutcomes()
        #expect(outcomes.first == .returned(wire(11)))
        await pool.shutDown()
    }

    /// A worker that says nothing any more is killed at the request's own limits.
    @Test func aSilentWorkerIsGivenUp() async throws {
        let pool = WorkerPool(workerPath: Worker.path, workers: 1)
        _ = try await pool.run(Self.poke.request())
        let worker = try #require(pool.workerIdentifiers.first)
        kill(worker, SIGSTOP)
        let request = Self.poke.request { limits in
            limits.compileMilliseconds = 50
            limits.callMilliseconds = 50
            limits.totalMilliseconds = 50
        }
        let report = try await pool.run(request)
        #expect(report.refusals.first?.stage == .limits)
        #expect(!FileManager.default.fileExists(atPath: "/proc/\(worker)"))
        let outcomes = try await pool.run(Self.poke.request()).firstOutcomes()
        #expect(outcomes.first == .returned(wire(11)))
        await pool.shutDown()
    }

    @Test func aMissingWorkerIsSaid() async throws {
        let pool = WorkerPool(workerPath: "/nowhere/semcom-worker", workers: 2)
        let error = await #expect(throws: SandboxError.self) {
            try await pool.run(Self.poke.request())
        }
        #expect(error?.description.contains("/nowhere/semcom-worker") == true)
        await pool.shutDown()
    }

    /// What a program that ends instead of saying hello wrote to its standard error is repeated.
    @Test func aProgramThatIsNoWorkerIsSaid() async throws {
        let pool = WorkerPool(workerPath: "/bin/cp", workers: 1)
        let error = await #expect(throws: SandboxError.self) { try await pool.walls() }
        let text = error?.description ?? ""
        #expect(text.hasPrefix("/bin/cp cannot start: "))
        #expect(text.contains("cp: ") || text.contains("usage"))
        await pool.shutDown()
    }

    @Test func aMissingLLVMIsSaidWithItsCure() {
        let reason = "error while loading shared libraries: libLLVM-19.so.1"
        let error = SandboxError.cannotStart("/bin/semcom-worker", reason: reason)
        #expect(error.description.contains(reason))
        #expect(error.description.contains("apt install libllvm19"))
    }

    // MARK: Processes

    private static func zombies(of parent: Int32) -> Int {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return all.compactMap { Int32($0) }.count { process in
            let fields = status(of: process)
            return fields.parent == parent && fields.state == "Z"
        }
    }

    private static func children(of parent: Int32) -> Int {
        let path = "/proc/\(parent)/task/\(parent)/children"
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return text.split(separator: " ").count
    }

    private static func status(of process: Int32) -> (state: String, parent: Int32) {
        let text = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        var result = (state: "", parent: Int32(0))
        for line in text.split(separator: "\n") {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard words.count >= 2 else { continue }
            if words[0] == "State:" { result.state = String(words[1]) }
            if words[0] == "PPid:" { result.parent = Int32(words[1]) ?? 0 }
        }
        return result
    }

    private static func openDescriptors(of process: Int32) -> Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd").count) ?? -1
    }
}
