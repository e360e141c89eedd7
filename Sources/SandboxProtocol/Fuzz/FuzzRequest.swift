/// Many inputs for one function, made and judged in the worker.
///
/// What a result should be is in `judgement` alone, which goes past the worker's zygote into a
/// child of its own: no process that holds candidate code ever has it.
package struct FuzzRequest: Hashable, Sendable {
    package var candidate: FuzzCandidate
    package var judgement: FuzzJudgement

    package init(candidate: FuzzCandidate, judgement: FuzzJudgement) {
        self.candidate = candidate
        self.judgement = judgement
    }

    package init(
        moduleText: [UInt8], dependencyTexts: [[UInt8]] = [], function: CallShape,
        judgeText: [UInt8], recipe: InputRecipe, corpus: [[UInt8]] = [], seed: UInt64,
        checksUndefinedBehaviour: Bool = true, limits: FuzzLimits = FuzzLimits()
    ) {
        candidate = FuzzCandidate(
            moduleText: moduleText, dependencyTexts: dependencyTexts, function: function,
            checksUndefinedBehaviour: checksUndefinedBehaviour, limits: limits)
        judgement = FuzzJudgement(
            moduleText: judgeText, recipe: recipe, corpus: corpus, seed: seed)
    }
}

/// The part of a `FuzzRequest` that is about the candidate.
package struct FuzzCandidate: Hashable, Sendable {
    /// LLVM IR text of the candidate. It is hostile until proven otherwise.
    package var moduleText: [UInt8]
    /// IR of functions that the candidate may call, each a whole module.
    package var dependencyTexts: [[UInt8]]
    package var function: CallShape
    /// The code is instrumented to report undefined behaviour when it happens.
    package var checksUndefinedBehaviour: Bool
    /// What `undef` operands, the stack and unused memory are filled with.
    package var fill: UInt8
    package var limits: FuzzLimits

    package init(
        moduleText: [UInt8], dependencyTexts: [[UInt8]] = [], function: CallShape,
        checksUndefinedBehaviour: Bool = true, fill: UInt8 = 0xA5,
        limits: FuzzLimits = FuzzLimits()
    ) {
        self.moduleText = moduleText
        self.dependencyTexts = dependencyTexts
        self.function = function
        self.checksUndefinedBehaviour = checksUndefinedBehaviour
        self.fill = fill
        self.limits = limits
    }
}

/// The part of a `FuzzRequest` that says which inputs there are, and what is right.
package struct FuzzJudgement: Hashable, Sendable {
    /// The function that says whether an input meets what is required:
    /// `i32 (ptr %arguments)`, 0 where it does.
    package static let acceptsSymbol = "semcom.accepts"
    /// The function that says whether a result is right: `i32 (ptr %arguments, ptr %results)`, 0
    /// where it is, else 1 and the number of the clause that fails or cannot be decided.
    package static let judgeSymbol = "semcom.judge"

    /// IR text of a module that defines both.
    package var moduleText: [UInt8]
    package var recipe: InputRecipe
    /// Inputs in wire form that are tried first, and changed a little later on.
    package var corpus: [[UInt8]]
    /// Two runs with the same seed make the same inputs.
    package var seed: UInt64

    package init(moduleText: [UInt8], recipe: InputRecipe, corpus: [[UInt8]], seed: UInt64) {
        self.moduleText = moduleText
        self.recipe = recipe
        self.corpus = corpus
        self.seed = seed
    }
}

/// Limits of one `FuzzRequest`.
package struct FuzzLimits: Hashable, Sendable {
    /// Inputs that are tried; those that are not accepted do not count.
    package var inputs: Int = 1_000_000
    /// Wall-clock time of making, running and judging, without compiling.
    package var milliseconds: Int = 1_000
    package var compileMilliseconds: Int = 5_000
    /// Wall-clock time of one call.
    package var callMilliseconds: Int = 100
    /// Calls that may time out before the run ends.
    package var timeouts: Int = 4
    /// Suspicious inputs that are reported, 256 at most.
    package var suspiciousInputs: Int = 16
    /// Suspicious inputs after which the run ends.
    package var suspiciousInputsBeforeStop: Int = 4_096
    /// Inputs with new coverage that are reported.
    package var corpusInputs: Int = 64
    /// Bytes of one input in wire form, from 16 to a MiB.
    package var inputBytes: Int = 8_192
    /// Address space that a child may add to what it starts with.
    package var memoryBytes: Int = 1 << 30
    /// Stack of the candidate.
    package var stackBytes: Int = 1 << 20
    /// Largest output buffer or arena that is offered.
    package var outputBytes: Int = 1 << 18

    package init() {}

    /// The same for one child.
    package var runLimits: RunLimits {
        var limits = RunLimits()
        limits.compileMilliseconds = compileMilliseconds
        limits.callMilliseconds = callMilliseconds
        limits.timeouts = timeouts
        // A child waits while the other one works, and for its compiling.
        limits.totalMilliseconds = Self.sum(
            milliseconds, compileMilliseconds, callMilliseconds, 3_000)
        limits.memoryBytes = memoryBytes
        limits.stackBytes = stackBytes
        limits.outputBytes = outputBytes
        return limits
    }

    /// Milliseconds from the request to the reply, at most.
    package var deadlineMilliseconds: Int {
        Self.sum(runLimits.totalMilliseconds, compileMilliseconds)
    }

    private static func sum(_ terms: Int...) -> Int {
        terms.reduce(0) { total, term in
            let (sum, overflow) = total.addingReportingOverflow(term)
            return overflow ? Int.max : sum
        }
    }
}
