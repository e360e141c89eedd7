import Agreement
import Diagnostics
import Evidence
import Intent
import Pipeline

extension Driver {
    /// Compares two implementations of one function: finds an input that tells them apart, or says
    /// on how many inputs there is none.
    ///
    /// - Parameter found: called with what came of it, once both were run.
    package func diff(
        _ request: DiffRequest, found: @Sendable (DiffResult) -> Void
    ) async -> ExitStatus {
        await guarding {
            do {
                return try await compare(request, found: found)
            } catch let problem as Diagnostic where problem.code.hasPrefix("diff.") {
                emit(.diagnostic(problem))
                return problem.code == "diff.no-code" ? .undecided : .usage
            } catch let problem as Diagnostic where problem.code.hasPrefix("file.") {
                emit(.diagnostic(problem))
                return .usage
            } catch let failure as CReference.Failure {
                emit(.failure(failure.description))
                return failure.exitStatus
            }
        }
    }

    private func compare(
        _ request: DiffRequest, found: @Sendable (DiffResult) -> Void
    ) async throws -> ExitStatus {
        guard let first = try side(request.first) else { return .badIntent }
        var second: DiffSide?
        if case .file(let name) = request.second {
            second = try side(name)
            if second == nil { return .badIntent }
        }
        if case .reference(let path) = request.second, !FileKind.exists(path) {
            throw Diagnostic(
                .error, code: "file.unreadable", "\(path): there is no such file",
                suggestion: "give the path of a C file that defines the function")
        }
        guard let subject = try subject(of: request, first, second) else { return .badIntent }
        let function = subject.function
        guard try await wallsPermitRunning() else { return .unavailable }
        let implementations = try await (
            implementation(first, function),
            implementation(second, request.second, function)
        )
        let dependencies = subject.module.map { dependencyCode(of: $0) } ?? []
        let report = try await Comparison(
            executor: gate, effort: request.effort
        ).compare(
            function, implementations.0, implementations.1, dependencies: dependencies)
        found(
            DiffResult(
                function: function.intent.name, first: implementations.0.name,
                second: implementations.1.name, report: report,
                hasIntent: subject.module != nil))
        switch report.outcome {
        case .equal: return .aligned
        case .different: return .misaligned
        case .refused, .notCompared: return .undecided
        }
    }

    private func side(_ argument: String) throws -> DiffSide? {
        let (side, problems) = try DiffSide.read(argument)
        report(problems.filter { $0.severity == .error })
        return side
    }

    private func implementation(
        _ side: DiffSide, _ function: CheckedFunction
    ) throws -> Implementation {
        Implementation(
            name: side.name, text: side.code, symbol: try side.symbol(for: function.intent.name),
            as: function.intent.name)
    }

    private func implementation(
        _ side: DiffSide?, _ second: DiffRequest.Second, _ function: CheckedFunction
    ) async throws -> Implementation {
        if let side { return try implementation(side, function) }
        guard case .reference(let path) = second else { preconditionFailure("a side was read") }
        return try await CReference.implementation(
            path: path, signature: function.intent.signature, compiler: CReference.compiler(),
            name: "reference \(path)")
    }

    // MARK: The function

    private struct DiffSubject {
        var function: CheckedFunction
        /// The intent file; nil where only types are known.
        var module: LoadedModule?
    }

    /// What is compared: from the intent that was named, from that of one of the sides, from that
    /// beside a side's code, or else from the types alone. nil where an intent has mistakes, which
    /// are reported.
    private func subject(
        of request: DiffRequest, _ first: DiffSide, _ second: DiffSide?
    ) throws -> DiffSubject? {
        let sides = [first, second].compactMap { $0 }
        if let intent = request.intent {
            let (path, wanted) = DiffSide.split(intent)
            let (module, problems) = ModuleLoader().load(path, lint: false)
            report(problems.filter { $0.severity == .error })
            guard let module else { return nil }
            let names = [wanted] + sides.map(\.wanted)
            return try subject(in: module, names.compactMap { $0 }, sides, isWanted: wanted != nil)
        }
        for side in sides {
            guard let module = side.module else { continue }
            let names = [side.wanted] + sides.map(\.wanted)
            let found = try subject(
                in: module, names.compactMap { $0 }, sides, isWanted: side.wanted != nil)
            try requireSameTypes(found.function, sides)
            return found
        }
        if let beside = subjectBeside(sides) { return beside }
        return DiffSubject(function: try inferred(first, second), module: nil)
    }

    private func subject(
        in module: LoadedModule, _ names: [String], _ sides: [DiffSide], isWanted: Bool
    ) throws -> DiffSubject {
        let functions = module.checked.functions
        if let function = names.lazy.compactMap({ name in
            functions.first { $0.intent.name == name }
        }).first {
            return DiffSubject(function: function, module: module)
        }
        if isWanted, let name = names.first {
            throw Diagnostic(
                .error, code: "diff.no-function", "\(module.path) has no function '\(name)'",
                suggestion: "it has "
                    + functions.map(\.intent.name).prefix(6).joined(separator: ", "))
        }
        // Of several functions, the only one that some code defines.
        let candidates = functions.filter { function in
            sides.contains { $0.module == nil && $0.defined.contains(function.intent.name) }
        }
        if let only = functions.count == 1 ? functions.first : candidates.first,
            functions.count == 1 || candidates.count == 1
        {
            return DiffSubject(function: only, module: module)
        }
        let name = functions.first?.intent.name ?? "function"
        throw Diagnostic(
            .error, code: "diff.which-function",
            "\(module.path) has \(functions.count) functions, and nothing says which is meant",
            suggestion: "name one: \(module.path)#\(name)")
    }

    /// The intent file beside a side's code, where it has the side's function.
    private func subjectBeside(_ sides: [DiffSide]) -> DiffSubject? {
        for side in sides {
            let path = String(side.path.dropLast(".ll".count)) + ModuleLoader.suffix
            guard FileKind.exists(path), let symbol = try? side.symbol(for: nil),
                let module = ModuleLoader().load(path, lint: false).0,
                let function = module.checked.functions.first(where: { $0.intent.name == symbol })
            else { continue }
            emit(.note("what \(symbol) takes and requires is from \(path)"))
            return DiffSubject(function: function, module: module)
        }
        return nil
    }

    /// Both intents must be about the same types.
    private func requireSameTypes(_ function: CheckedFunction, _ sides: [DiffSide]) throws {
        for side in sides {
            guard let module = side.module,
                let other = module.checked.functions.first(where: {
                    $0.intent.name == side.wanted ?? function.intent.name
                })
            else { continue }
            let (a, b) = (function.intent.signature, other.intent.signature)
            let isSame =
                a.result == b.result && a.parameters.map(\.type) == b.parameters.map(\.type)
                && a.parameters.map(\.isInout) == b.parameters.map(\.isInout)
            guard !isSame else { continue }
            throw Diagnostic(
                .error, code: "diff.other-types",
                "\(a.name) and \(b.name) do not take or give the same types",
                suggestion: "compare functions of one signature")
        }
    }

    // MARK: Without an intent

    private func inferred(_ first: DiffSide, _ second: DiffSide?) throws -> CheckedFunction {
        let shared = second.map { first.defined.intersection($0.defined) } ?? []
        let symbol = try first.symbol(for: shared.count == 1 ? shared.first : nil)
        let signature = try inferredSignature(symbol, first)
        if let second {
            let other = try inferredSignature(try second.symbol(for: symbol), second)
            guard signature.parameters == other.parameters, signature.result == other.result else {
                throw Diagnostic(
                    .error, code: "diff.other-types",
                    "\(first.name) and \(second.name) do not take or give the same types",
                    suggestion: "compare functions of one signature")
            }
        }
        emit(
            .note("no intent says what \(symbol) requires: any numbers of its types are tried"))
        return CheckedFunction(
            intent: FunctionIntent(signature: signature, clauses: []), clauses: [])
    }

    private func inferredSignature(_ symbol: String, _ side: DiffSide) throws -> Signature {
        do {
            if let signature = try InferredSignature.of(symbol, in: side.code) { return signature }
        } catch {
            throw Diagnostic(
                .error, code: "diff.no-signature",
                "the type \(error.type) does not say what @\(symbol) of \(side.path) means by it",
                suggestion: "name an intent file that has the function: --intent FILE.intent.md")
        }
        throw Diagnostic(
            .error, code: "diff.no-function", "\(side.path) does not define @\(symbol)",
            suggestion: "check the file")
    }
}

extension CReference.Failure {
    /// How a command ends for which there is no reference.
    var exitStatus: ExitStatus {
        switch self {
        case .noCompiler, .notStarted, .outOfTime: .unavailable
        case .notCompiled, .tooLarge, .noFunction, .otherTypes: .usage
        }
    }
}
