/// One child's work: compile a module once, call its functions on many inputs, report raw results.
///
/// There is no place here for an expected value: what a result should be never enters the child.
package struct RunRequest: Hashable, Sendable {
    /// LLVM IR text of the candidate. It is hostile until proven otherwise.
    package var moduleText: [UInt8]
    /// IR of functions that the candidate may call (accepted dependencies), each a whole module.
    package var dependencyTexts: [[UInt8]]
    /// The functions that tests call; each must be defined with external linkage and this shape.
    package var functions: [CallShape]
    package var optimisation: OptimisationLevel
    /// What `undef` and `poison` operands, the stack, scratch registers and unused memory are
    /// filled
    /// with.
    package var fill: UInt8
    /// Each test is run under each of these, in this order.
    package var modes: [RunMode]
    /// Tests run from last to first when set, so that a dependence on order shows.
    package var reversed: Bool
    /// The code is instrumented to count the instructions that each call executes.
    package var countsSteps: Bool
    /// The code is instrumented to report undefined behaviour when it happens; only at level 0.
    package var checksUndefinedBehaviour: Bool
    package var tests: TestBatch
    package var limits: RunLimits

    package init(
        moduleText: [UInt8], dependencyTexts: [[UInt8]] = [], functions: [CallShape],
        optimisation: OptimisationLevel = .none, fill: UInt8 = 0xA5, modes: [RunMode],
        reversed: Bool = false, countsSteps: Bool = false,
        checksUndefinedBehaviour: Bool = false, tests: TestBatch, limits: RunLimits = RunLimits()
    ) {
        self.moduleText = moduleText
        self.dependencyTexts = dependencyTexts
        self.functions = functions
        self.optimisation = optimisation
        self.fill = fill
        self.modes = modes
        self.reversed = reversed
        self.countsSteps = countsSteps
        self.checksUndefinedBehaviour = checksUndefinedBehaviour
        self.tests = tests
        self.limits = limits
    }
}

package enum OptimisationLevel: UInt8, Hashable, Sendable, CaseIterable {
    case none = 0, o1, o2, o3
}

/// One way to run a test in a child.
package struct RunMode: Hashable, Sendable {
    /// Which guard page the data touches.
    package enum Placement: UInt8, Hashable, Sendable {
        /// Every buffer ends where an inaccessible page begins.
        case atEnd = 0
        /// Every buffer begins where an inaccessible page ends.
        case atStart = 1
        /// Every buffer begins as many bytes behind such a page as its elements are aligned to, so
        /// that it is not aligned any better by chance.
        case nearStart = 2
    }
    /// How large the output buffers are.
    package enum Capacity: UInt8, Hashable, Sendable {
        /// Larger than needed; grown while the candidate answers -1.
        case generous = 0
        /// Exactly what the first `generous` run of this test returned.
        case exact = 1
        /// One element less than that (skipped for a test whose result is empty).
        case oneTooFew = 2
        /// No room at all (skipped for a test whose result is empty).
        case none = 3
        /// Enough elements, and an arena of one byte less than the first `generous` run used
        /// (skipped for a test whose result used no arena).
        case arenaTooSmall = 4
    }
    package var placement: Placement
    package var capacity: Capacity
    /// XORed with the request's fill.
    package var fillVariation: UInt8
    package init(placement: Placement, capacity: Capacity, fillVariation: UInt8) {
        self.placement = placement
        self.capacity = capacity
        self.fillVariation = fillVariation
    }
}

/// Inputs of many tests, packed for the child.
package struct TestBatch: Hashable, Sendable {
    /// For each test, the index into `RunRequest.functions`.
    package private(set) var functionIndices: [UInt16] = []
    /// For each test, where its arguments begin in `payload`.
    package private(set) var offsets: [UInt32] = []
    /// Arguments in wire form, one after another.
    package private(set) var payload: [UInt8] = []

    package init() {}

    /// Tests that came over the pipe.
    init(functionIndices: [UInt16], offsets: [UInt32], payload: [UInt8]) {
        self.functionIndices = functionIndices
        self.offsets = offsets
        self.payload = payload
    }

    package var count: Int { offsets.count }

    /// Adds a test whose arguments `encode` appends in wire form.
    package mutating func append(function: Int, _ encode: (inout [UInt8]) -> Void) {
        functionIndices.append(UInt16(function))
        offsets.append(UInt32(payload.count))
        encode(&payload)
    }

    /// The tests from `first` on, for going on after a child died.
    package func suffix(from first: Int) -> TestBatch {
        guard first > 0 else { return self }
        var rest = TestBatch()
        guard first < count else { return rest }
        let base = offsets[first]
        rest.functionIndices = Array(functionIndices[first...])
        rest.offsets = offsets[first...].map { $0 - base }
        rest.payload = Array(payload[Int(base)...])
        return rest
    }
}

/// Limits of one child. Everything has one.
package struct RunLimits: Hashable, Sendable {
    /// Wall-clock time for parsing, verifying, optimising and compiling.
    package var compileMilliseconds: Int = 5_000
    /// Wall-clock time of one call.
    package var callMilliseconds: Int = 1_000
    /// Calls that may time out before the remaining tests of this child are skipped.
    package var timeouts: Int = 2
    /// Wall-clock time of all calls of this child.
    package var totalMilliseconds: Int = 20_000
    /// Address space that the child may add to what it starts with.
    package var memoryBytes: Int = 1 << 30
    /// Stack of the candidate.
    package var stackBytes: Int = 8 << 20
    /// One output buffer or arena.
    package var outputBytes: Int = 16 << 20
    /// All results of this child together.
    package var reportBytes: Int = 256 << 20
    package init() {}
}
