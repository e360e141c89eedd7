import Diagnostics
import Evidence
import Intent
import Pipeline

extension Driver {
    /// Runs one call, such as `gcd(12, 18)`, in the sandbox and reports its result.
    package func run(_ path: String, call text: String) async -> ExitStatus {
        await guarding {
            let (module, diagnostics) = ModuleLoader().load(path, lint: false)
            if report(diagnostics.filter { $0.severity == .error }) { return .badIntent }
            guard let module else { return .badIntent }
            let (prepared, problems) = CallReader.read(text, in: module.checked)
            if report(problems) { return .usage }
            guard let prepared else { return .usage }
            guard try await wallsPermitRunning() else { return .unavailable }
            guard let code = try await code(for: prepared.function, of: module) else {
                emit(
                    .failure(
                        "there is no code for \(prepared.function.intent.name) yet; "
                            + "run `semcom compile \(path)` first"))
                return .undecided
            }
            return try await run(prepared, code)
        }
    }

    /// The code beside the intent, or else what the engines find.
    private func code(
        for function: CheckedFunction, of module: LoadedModule
    ) async throws -> CandidateModule? {
        switch CodeFile.read(module.codePath) {
        case .failure(let problem): throw problem
        case .success(let code?): return CandidateModule(text: code.bytes)
        case .success(nil):
            let result = try await compiler(for: module.path).compile(
                module.checked, dependencies: dependencyCode(of: module))
            guard let text = result.text,
                result.reports.contains(where: {
                    $0.name == function.intent.name && $0.verdict == .aligned
                })
            else { return nil }
            return CandidateModule(text: Array(text.utf8))
        }
    }

    private func run(_ prepared: PreparedCall, _ code: CandidateModule) async throws -> ExitStatus {
        let signature = prepared.function.intent.signature
        switch try await judge.call(
            prepared.function, candidate: code, arguments: prepared.arguments)
        {
        case .refused(let refusals):
            for refusal in refusals { emit(.failure(refusal.message)) }
            return .misaligned
        case .failed(let findings):
            for finding in findings { emit(.failure("\(finding.call) \(finding.message)")) }
            return .misaligned
        case .returned(let result, let inouts):
            var parts: [String] = []
            if signature.result != .void { parts.append(result.literal(of: signature.result)) }
            let types = signature.parameters.filter(\.isInout).map(\.type)
            parts += zip(inouts, types).map { $0.literal(of: $1) }
            emit(.value(call: prepared.text, parts.joined(separator: " leaves ")))
            return .aligned
        }
    }
}
