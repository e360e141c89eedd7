import CSandbox
import Foundation
import Testing

private func larger(_ arguments: UnsafePointer<UInt64>) -> UInt64 {
    UInt64(bitPattern: max(Int64(bitPattern: arguments[0]), Int64(bitPattern: arguments[1])))
}

/// Candidates in C's clothes that know where the ring lies. They act where both numbers are equal.
@Suite(.serialized) struct RingTests {
    @Test func honestResultsAreJudged() throws {
        let run = RingRun { $1[0] = larger($0) }
        let report = try #require(run.run().report)
        #expect(report.judged == 2_000)
        #expect(report.suspicious == 0)
        #expect(report.stop == SEMCOM_STOP_INPUTS)
    }

    @Test func oneDeathCostsOneInput() throws {
        let run = RingRun { arguments, results in
            if arguments[0] == 0x1234_5678 { _exit(3) }
            results[0] = larger(arguments)
        }
        let input = wire(Int64(0x1234_5678)) + wire(Int64(5))
        run.corpus = wire(UInt32(16)) + input
        run.recipe = RingRun.twoNumbers()
        let report = try #require(run.run().report)
        #expect(report.inputs.first == input)
        #expect(report.kinds.first == SEMCOM_SUSPICIOUS_CRASH)
        // Changed copies of the input may bring the number about again.
        #expect(report.deaths >= 1)
        #expect(report.judged + report.deaths == 2_000 || report.stop == SEMCOM_STOP_DEATHS)
    }

    @Test func manyDeathsEndTheRun() throws {
        let run = RingRun { arguments, results in
            if arguments[0] == arguments[1] { _exit(0) }
            results[0] = larger(arguments)
        }
        let report = try #require(run.run().report)
        #expect(report.stop == SEMCOM_STOP_DEATHS)
        #expect(report.kinds.contains(SEMCOM_SUSPICIOUS_CRASH))
        #expect(report.judged < 2_000)
    }

    /// Everything that the child may write to says something else all the time.
    @Test func liesInTheResultsMisleadNobody() throws {
        let run = RingRun { arguments, results in
            results[0] = larger(arguments)
            guard let memory = RingMemory.results else { return }
            let noise = UInt32(truncatingIfNeeded: arguments[0] &* 0x9E37_79B9_7F4A_7C15 >> 32)
            memory.storeBytes(of: noise, toByteOffset: RingMemory.done, as: UInt32.self)
            memory.storeBytes(of: noise, toByteOffset: RingMemory.completed, as: UInt32.self)
            memory.storeBytes(of: noise, toByteOffset: RingMemory.ready, as: UInt32.self)
            let record = Int(noise) % RingMemory.recordCount
            for word in 0..<3 {
                memory.storeBytes(
                    of: noise &* 3, toByteOffset: RingMemory.records + record * 12 + word * 4,
                    as: UInt32.self)
            }
        }
        run.milliseconds = 1_000
        let report = try #require(run.run().report)
        // Which of the lies are read is chance; nothing is judged that was not made.
        #expect(report.judged <= 2_000)
    }

    /// A batch that is said to be done at once, with results that were made before any call.
    @Test func claimsToBeDoneAreJudgedAsResults() throws {
        let run = RingRun { arguments, results in
            results[0] = larger(arguments)
            guard let memory = RingMemory.results, let view = RingMemory.view else { return }
            let sequence = view.load(as: UInt32.self)
            memory.storeBytes(of: 4_096, toByteOffset: RingMemory.completed, as: UInt32.self)
            memory.storeBytes(of: sequence, toByteOffset: RingMemory.done, as: UInt32.self)
        }
        run.milliseconds = 1_000
        run.judge = { _, _ in 7 }
        let report = try #require(run.run().report)
        #expect(report.judged <= 2_000)
        #expect(report.suspicious >= report.judged)
    }

    @Test func inputsCannotBeWritten() throws {
        let run = RingRun { arguments, results in
            results[0] = larger(arguments)
            guard arguments[0] == arguments[1], let view = RingMemory.view else { return }
            UnsafeMutableRawPointer(mutating: view).storeBytes(of: 0, as: UInt32.self)
        }
        let report = try #require(run.run().report)
        #expect(report.kinds.contains(SEMCOM_SUSPICIOUS_CRASH))
        #expect(report.deaths == 0)
        #expect(report.judged + report.suspicious == 2_000)
    }

    #if os(Linux)
        /// The mapping is sealed, so that not even compiling code could make it writable.
        @Test func inputsCannotBeMadeWritable() throws {
            var ring = semcom_ring()
            #expect(semcom_ring_create(&ring))
            defer { semcom_ring_destroy(&ring) }
            let view = try #require(ring.view)
            let failed = mprotect(
                UnsafeMutableRawPointer(mutating: view), 4_096, PROT_READ | PROT_WRITE)
            #expect(failed != 0)
        }

        @Test func otherSystemCallsAreRefused() throws {
            let run = RingRun { arguments, results in
                results[0] = larger(arguments)
                guard arguments[0] == arguments[1], let memory = RingMemory.results else { return }
                _ = mprotect(memory, 4_096, PROT_READ)
            }
            let report = try #require(run.run().report)
            #expect(report.kinds.contains(SEMCOM_SUSPICIOUS_CRASH))
            #expect(report.deaths == 0)
            #expect(report.judged + report.suspicious == 2_000)
        }
    #endif

    @Test func endlessLoopsAreTimeouts() throws {
        let run = RingRun { arguments, results in
            results[0] = larger(arguments)
            var count = 0
            while arguments[0] == arguments[1] { count &+= 1 }
            results[0] &+= UInt64(count & 1)
        }
        let report = try #require(run.run().report)
        #expect(report.kinds.contains(SEMCOM_SUSPICIOUS_TIMEOUT))
        #expect(report.stop == SEMCOM_STOP_TIMEOUTS)
    }

    /// A child that does nothing any more does not hold up the judge.
    @Test func aStoppedChildDoesNotHang() throws {
        let run = RingRun { $1[0] = larger($0) }
        run.callMilliseconds = 1
        let isFirst = NSLock()
        nonisolated(unsafe) var count = 0
        run.whenStarted = { child in
            isFirst.withLock {
                count += 1
                if count == 1 { kill(child, SIGSTOP) }
            }
        }
        run.milliseconds = 500
        let report = try #require(run.run().report)
        #expect(report.stop == SEMCOM_STOP_TIME)
    }
}
