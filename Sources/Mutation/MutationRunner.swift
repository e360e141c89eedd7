package import Evidence
import IRText
package import Intent
package import SandboxProtocol

/// Measures how well an intent tells its code from small changes of it.
///
/// Everything is the same for the same seed, but for mutants that do not come back: what is too
/// long is said by a clock.
package struct MutationRunner: Sendable {
    package struct Effort: Sendable {
        /// Mutants of each function, chosen over all of it.
        package var mutants = 100
        /// Boundary inputs that mutants are first tried on, beside the examples.
        package var boundaryInputs = 200
        /// Inputs on which a mutant that no clause rejects is compared with the code.
        package var searchInputs = 6_000
        /// Instructions that the code may need on an input, for mutants to be compared on it.
        package var stepsForEachInput: UInt64 = 2_000_000
        /// Instructions of the code on all inputs of a comparison together.
        package var stepsForAllInputs: UInt64 = 20_000_000
        /// Wall-clock time of one call of a mutant.
        package var callMilliseconds = 40
        /// Wall-clock time of all mutants of a function. Those that are left then count as not
        /// rejected, and are listed with what was dropped.
        package var limitMilliseconds = 300_000
        /// Simpler inputs tried for each surviving mutant.
        package var shrinkTrials = 600
        /// Requests made at a time.
        package var width = 2
        package var seed: UInt64 = 1
        package init() {}
    }

    package typealias Emit = @Sendable (EmitRequest) async throws -> EmitReport

    let executor: any CandidateExecutor
    let emit: Emit
    let effort: Effort

    package init(
        executor: any CandidateExecutor, emit: @escaping Emit, effort: Effort = Effort()
    ) {
        self.executor = executor
        self.emit = emit
        self.effort = effort
    }

    /// How well the intent of one function of an accepted module discriminates.
    ///
    /// - Throws: what the sandbox throws when it cannot work at all.
    package func discrimination(
        of function: CheckedFunction, in module: CheckedModule, code: CandidateModule,
        dependencies: [DependencyCode] = []
    ) async throws -> DiscriminationEvidence {
        let start = ContinuousClock.now
        let name = function.intent.name
        let mutants = mutants(of: name, in: module, code.text)
        let court = try await MutantCourt(
            function: function, module: module, code: code, dependencies: dependencies,
            executor: executor, emit: emit, effort: effort)
        let verdicts = try await court.settle(mutants)
        let bodies = TrivialBodies.of(function.intent.signature, examples: court.clauses.examples)
            .compactMap { $0.replacing(name, in: code.text) }
        let trivial = try await court.settle(bodies, areBodies: true)
        var evidence = DiscriminationEvidence(
            mutants: 0, rejected: 0, survivors: [], dropped: [], trivialBodies: [],
            seed: effort.seed, milliseconds: 0)
        for (code, verdict) in zip(mutants, verdicts) {
            switch verdict {
            case .rejected:
                evidence.mutants += 1
                evidence.rejected += 1
            case .survives(let difference):
                evidence.mutants += 1
                evidence.survivors.append(
                    DiscriminationEvidence.Survivor(
                        mutant: code.mutant, call: difference.call, given: difference.given,
                        other: difference.other))
            case .dropped(let reason), .undecided(let reason):
                if case .undecided = verdict { evidence.mutants += 1 }
                evidence.dropped.append(
                    DiscriminationEvidence.Dropped(mutant: code.mutant, reason: reason))
            }
        }
        for (body, verdict) in zip(bodies, trivial) {
            if case .survives = verdict { evidence.trivialBodies.append(body.mutant.change) }
        }
        let spent = (ContinuousClock.now - start).components
        evidence.milliseconds =
            Int(spent.seconds) * 1_000 + Int(spent.attoseconds / 1_000_000_000_000_000)
        return evidence
    }

    /// The chosen mutants of a function, each a text of its own that differs from all others.
    func mutants(of name: String, in module: CheckedModule, _ text: [UInt8]) -> [MutantCode] {
        let code = IRModule(text)
        var others = Set(module.functions.map(\.intent.name))
        others.remove(name)
        let mutator = Mutator(of: name, in: code, others: others)
        var seen: Set<[UInt8]> = [IRText.normalised(text)]
        return MutantChoice.choose(mutator.mutations, limit: effort.mutants, seed: effort.seed)
            .compactMap { mutation in
                let text = code.applying(mutation.edits, appending: mutation.appended)
                guard seen.insert(IRText.normalised(text)).inserted else { return nil }
                return MutantCode(mutant: mutation.name, text: text)
            }
    }
}
