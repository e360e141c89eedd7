/// What a child did with a request.
package enum RunReport: Hashable, Sendable {
    /// The module never ran: each reason names its construct.
    case refused([Refusal])
    /// One entry a test, in the order of the request, each with one outcome a mode.
    case ran([TestReport])
}

/// Why a module was not run.
package struct Refusal: Hashable, Sendable {
    package enum Stage: String, Hashable, Sendable {
        case parse, verify, policy, signature, link, compile, limits, crash
    }
    package var stage: Stage
    /// One sentence that names the construct.
    package var message: String
    /// Line in the module's text, from 1; 0 where LLVM does not say.
    package var line: Int
    package init(stage: Stage, message: String, line: Int = 0) {
        self.stage = stage
        self.message = message
        self.line = line
    }
}

package struct TestReport: Hashable, Sendable {
    /// One outcome for each mode of the request.
    package var outcomes: [Outcome]
    /// Instructions that the call under the first mode executed; nil when they were not counted or
    /// the call did not return.
    package var steps: UInt64?
    package init(outcomes: [Outcome], steps: UInt64? = nil) {
        self.outcomes = outcomes
        self.steps = steps
    }
}

/// How one call ended.
package enum Outcome: Hashable, Sendable {
    /// The result in wire form (empty without a result), then each `inout` parameter's contents in
    /// wire form, in order.
    case returned([UInt8])
    /// The candidate answered -1: too little room. With generous capacity: even in the largest
    /// buffer.
    case noRoom
    case failed(Failure)
    /// This mode does not apply to this test (no slice in the result, or an empty one).
    case notApplicable
    /// Skipped, because the mode before it failed, or too many calls timed out.
    case notRun
}

/// A call that did not come back as it should.
package enum Failure: Hashable, Sendable {
    /// Access outside its buffers.
    case memoryFault(MemoryFault)
    case stackOverflow
    /// Division by zero or overflow of a division.
    case arithmetic
    /// `llvm.trap`, `unreachable`, or an instruction that does not exist.
    case illegalInstruction
    case timeout(milliseconds: Int)
    case systemCall(number: Int)
    /// The returned value breaks the ABI, in words: "returned count 9 for a capacity of 8".
    case brokenResult(String)
    /// The canary beside a buffer changed: written past the capacity, or past the count of an
    /// inout.
    case wroteOutside(String)
    /// Instrumented code met undefined behaviour.
    case undefined(UndefinedBehaviour)
    /// The child died at this test.
    case died(String)
}

package struct MemoryFault: Hashable, Sendable {
    /// The nearest buffer: a parameter's index, or an output.
    package enum Region: Hashable, Sendable {
        case parameter(Int)
        case output(Int)
        case arena(Int)
        case null
        case unknown
    }
    package var region: Region
    /// Bytes past the end of the buffer when not negative, bytes before its start when negative.
    package var distance: Int
    /// True when a write is known, false when a read is known.
    package var isWrite: Bool?
    package init(region: Region, distance: Int, isWrite: Bool?) {
        self.region = region
        self.distance = distance
        self.isWrite = isWrite
    }
}
