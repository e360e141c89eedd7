import ABI
package import Evidence
package import Intent
package import Synthesis

/// Searches for a program, without a model; what it finds is judged like any candidate.
///
/// Examples alone never say everything, and a program that was fitted to all of them meets all of
/// them. So every second visible example is kept back, and a program that was found without them
/// has to meet them too; where that fails, clauses other than examples have to speak for it.
package struct SynthesisEngine: Engine {
    package let name = "search"
    let limits: SynthesisLimits
    let judge: Judge
    let components: Components?
    let progress: @Sendable (SearchProgress) -> Void

    /// Verified functions that programs may call, and where they are run to see what they give.
    package struct Components: Sendable {
        package var library: LibraryIndex
        package var executor: any CandidateExecutor
        package init(library: LibraryIndex, executor: any CandidateExecutor) {
            self.library = library
            self.executor = executor
        }
    }

    package init(
        limits: SynthesisLimits, judge: Judge, components: Components? = nil,
        progress: @escaping @Sendable (SearchProgress) -> Void = { _ in }
    ) {
        self.limits = limits
        self.judge = judge
        self.components = components
        self.progress = progress
    }

    package func propose(for function: CheckedFunction) async throws -> EngineResult {
        try await propose(for: function, counterexamples: [])
    }

    /// - Parameter counterexamples: arguments on which the judge found an earlier program to break
    ///   a contract: programs that break one there are not proposed again.
    package func propose(
        for function: CheckedFunction, counterexamples: [[Value]]
    ) async throws -> EngineResult {
        var session = SearchSession(
            engine: self, function: function, counterexamples: counterexamples)
        return try await session.result()
    }
}
