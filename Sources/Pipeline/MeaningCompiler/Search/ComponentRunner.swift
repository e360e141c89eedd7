import ABI
import Evidence
import IRText
import Intent
import SandboxProtocol
import Synthesis

/// Finds out what components give, by running them in the sandbox, many calls at once.
struct ComponentRunner: Sendable {
    let library: ComponentLibrary
    let executor: any CandidateExecutor
    private let text: [UInt8]
    private let shapes: [CallShape]

    /// nil when the components' modules cannot be put together.
    init?(_ library: ComponentLibrary, executor: any CandidateExecutor) {
        guard !library.entries.isEmpty,
            let text = try? IRText.combine(library.entries.map(\.text))
        else { return nil }
        self.library = library
        self.executor = executor
        self.text = Array(text.utf8)
        shapes = library.entries.map { ABI.callShape(of: $0.component.signature) }
    }

    /// Answers what the search asks for, until it has nothing more to ask.
    func prepare(_ search: inout ComponentSearch) async throws {
        while true {
            let (asked, calls) = await SearchThread.run { [search] _ in
                var search = search
                let calls = search.missingCalls()
                return (search, calls)
            }
            search = asked
            guard !calls.isEmpty, !Task.isCancelled else { return }
            for (call, answer) in zip(calls, try await answers(to: calls)) {
                search.learn(call, answer)
            }
        }
    }

    private func answers(to calls: [ComponentCall]) async throws -> [ComponentAnswer] {
        let runner = TrialRunner(
            executor: executor, candidate: CandidateModule(text: text), shapes: shapes,
            limits: RunLimits())
        let trials = calls.map { Trial(function: $0.component, arguments: $0.arguments) }
        guard case .ran(let outcomes) = try await runner.run(trials, primaryOnly: true) else {
            return calls.map { _ in .unknown }
        }
        return zip(calls, outcomes).map { call, outcome in
            let bytes: [UInt8]
            switch outcome.primary {
            case .returned(let result): bytes = result
            case .notRun, .notApplicable, .failed(.timeout): return .unknown
            case .noRoom, .failed: return .outsideContract
            }
            var offset = 0
            let type = library.entries[call.component].component.signature.result
            guard let value = ValueCodec.decode(bytes, at: &offset, as: type),
                offset == bytes.count
            else { return .outsideContract }
            return .value(value)
        }
    }
}
