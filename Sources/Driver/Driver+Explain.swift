import Diagnostics
import Evidence
import Intent
import Pipeline

extension Driver {
    /// Says what the code beside an intent file does, as its text and its runs show it, without
    /// looking at the intent; with a model, also in words.
    package func explain(_ path: String) async -> ExitStatus {
        let status = await guarding {
            let (module, diagnostics) = ModuleLoader().load(path, lint: false)
            if report(diagnostics.filter { $0.severity == .error }) { return .badIntent }
            guard let module else { return .badIntent }
            guard try await wallsPermitRunning() else { return .unavailable }
            let code: CodeFile
            switch CodeFile.read(module.codePath) {
            case .failure(let problem): throw problem
            case .success(nil):
                emit(
                    .failure(
                        "there is no code to explain: \(module.codePath) does not exist; "
                            + "run `semcom compile \(path)` first"))
                return .undecided
            case .success(let found?): code = found
            }
            let candidate = CandidateModule(text: code.bytes)
            var status = ExitStatus.aligned
            for function in module.checked.functions {
                emit(.stage(path: path, "looking at \(function.intent.name)"))
                let outcome = try await explain(function.intent.signature, candidate, path)
                status = status.combined(with: outcome)
            }
            return status
        }
        finishSession(status)
        return status
    }

    private func explain(
        _ signature: Signature, _ candidate: CandidateModule, _ path: String
    ) async throws -> ExitStatus {
        let executor = gate
        var explanation = try await FunctionExplanation.make(
            of: candidate, signature: signature, executor: executor)
        var status = ExitStatus.aligned
        if let session = try modelSession() {
            do {
                let reading = try await BlindReader(model: session.model, executor: executor)
                    .read(candidate, signature: signature, subject: signature.name)
                session.record(.description, of: signature.name, "read blindly", text: reading.text)
                explanation.reading = reading
            } catch let failure as BlindReadingFailure {
                emit(.failure("\(signature.name): \(failure.description)"))
                status = .undecided
            }
        }
        emit(.explanation(path: path, explanation))
        return status
    }
}
