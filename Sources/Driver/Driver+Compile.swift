import Diagnostics
import Evidence
import Pipeline
import Store

extension Driver {
    /// Finds code for intent files, judges it, and writes what is good enough.
    package func compile(_ paths: [String], _ request: CompileRequest) async -> ExitStatus {
        await guarding {
            for path in paths where Self.isSentence(path) {
                emit(.failure(Self.noEnglish(path)))
                return .usage
            }
            let files = try intentFiles(paths)
            guard try await wallsPermitRunning() else { return .unavailable }
            var status = ExitStatus.aligned
            for path in linkedFirst(files) {
                status = status.combined(with: try await compileOne(path, request))
            }
            return status
        }
    }

    /// True for words that are meant as English rather than as a path.
    private static func isSentence(_ text: String) -> Bool {
        text.contains(" ") && !FileKind.exists(text) && !text.hasSuffix(ModuleLoader.suffix)
    }

    private static func noEnglish(_ text: String) -> String {
        "\"\(text)\" is no intent file, and turning English into one needs a language model, which "
            + "this version does not use; write NAME.intent.md with the function's signature, a "
            + "sentence and a few examples, then `semcom compile NAME.intent.md`"
    }

    /// The files in an order in which each comes after those that it links to.
    private func linkedFirst(_ files: [String]) -> [String] {
        var ordered: [String] = []
        var visited: Set<String> = []
        let byPlace = Dictionary(
            files.map { (PathName.standardised($0), $0) }, uniquingKeysWith: { a, _ in a })
        func visit(_ path: String) {
            let place = PathName.standardised(path)
            guard visited.insert(place).inserted else { return }
            for link in ModuleLoader.links(of: path) { visit(link) }
            if let given = byPlace[place] { ordered.append(given) }
        }
        for file in files { visit(file) }
        return ordered
    }

    private func compileOne(_ path: String, _ request: CompileRequest) async throws -> ExitStatus {
        emit(.stage(path: path, "reading"))
        let (module, diagnostics) = ModuleLoader().load(path, contradictions: .warning)
        report(diagnostics)
        guard let module else { return .badIntent }
        let existing: CodeFile?
        switch CodeFile.read(module.codePath) {
        case .failure(let problem):
            report([problem])
            return .badIntent
        case .success(let code): existing = code
        }
        let outcome: CompiledModule
        if let code = existing, code.isOfAPerson, !request.replacesHandWritten {
            emit(.note("\(code.path) \(code.history); it is judged as it stands and kept"))
            emit(.stage(path: path, "judging the code that is there"))
            outcome = CompiledModule(
                reports: try await judgeCode(code, of: module), code: code.bytes, isNew: false)
        } else {
            emit(.stage(path: path, "looking for code"))
            // Where an example contradicts a clause, nothing can be found.
            let isPossible = !diagnostics.contains { $0.code == "intent.contradiction" }
            let result = try await compiler(searches: isPossible).compile(
                module.checked, dependencies: dependencyCode(of: module))
            outcome = CompiledModule(
                reports: result.reports.map { withWayOut($0, module) },
                code: result.text.map { Array($0.utf8) } ?? [],
                isNew: true)
        }
        return try await handOver(outcome, of: module, request)
    }

    /// Adds what a person can do when no code was found.
    private func withWayOut(_ report: FunctionReport, _ module: LoadedModule) -> FunctionReport {
        guard report.verdict == .undecided, report.engine == nil else { return report }
        var report = report
        report.advice.append(
            "add examples or mend them, if the intent says something that it should not")
        report.advice.append(
            "or write @\(report.name) yourself in \(module.codePath), then "
                + "`semcom verify \(module.path)`")
        return report
    }

    private func handOver(
        _ outcome: CompiledModule, of module: LoadedModule, _ request: CompileRequest
    ) async throws -> ExitStatus {
        var status = ExitStatus.aligned
        for report in outcome.reports {
            emit(.report(path: module.path, line: module.line(of: report), report))
            status = status.combined(with: ExitStatus(report.verdict))
        }
        guard !outcome.aligned.isEmpty else { return status }
        let version = try await pool.walls().llvmVersion
        let llvm = version.split(separator: " ").last.map(String.init) ?? version
        let code = try write(outcome, of: module, llvm: llvm)
        try record(outcome, code: code, of: module, llvm: llvm)
        if !request.formats.isEmpty {
            try await emitFiles(outcome, code: code, of: module, request)
        }
        return status
    }

    /// Writes generated code beside the intent, unless the same is there; gives what is there then.
    private func write(
        _ outcome: CompiledModule, of module: LoadedModule, llvm: String
    ) throws -> [UInt8] {
        guard outcome.isNew else { return outcome.code }
        let functions = outcome.aligned.map { report in
            GeneratedFile.Header.Function(
                name: report.name, intentHash: IntentHash.of(report.intent),
                engine: report.engine ?? "", evidence: report.evidenceSummary)
        }
        let text = GeneratedFile.text(
            body: String(decoding: outcome.code, as: UTF8.self),
            header: GeneratedFile.Header(functions: functions, llvmVersion: llvm))
        let bytes = Array(text.utf8)
        if case .success(let present?) = CodeFile.read(module.codePath), present.bytes == bytes {
            return bytes
        }
        try AtomicFile.write(bytes, to: module.codePath)
        emit(.wrote(path: module.codePath))
        return bytes
    }

    private func record(
        _ outcome: CompiledModule, code: [UInt8], of module: LoadedModule, llvm: String
    ) throws {
        let hash = ContentHash.of(code)
        let entries = outcome.aligned.map { report in
            LockFile.Entry(
                function: report.name, intentHash: IntentHash.of(report.intent), irHash: hash,
                engine: report.engine ?? "", llvmVersion: llvm,
                evidence: report.level.name)
        }
        try LockFile.update(intentPath: module.path, entries: entries)
    }
}

/// What became of one intent file.
struct CompiledModule {
    var reports: [FunctionReport]
    /// IR text; empty when there is none.
    var code: [UInt8]
    /// False for code that a person wrote, which stays as it is.
    var isNew: Bool

    var aligned: [FunctionReport] { reports.filter { $0.verdict == .aligned } }
}

extension LoadedModule {
    /// The line of the function's name in the intent file, from 1.
    func line(of report: FunctionReport) -> Int {
        checked.source.position(of: report.intent.signature.nameSpan.start).line
    }
}

extension FunctionReport {
    /// One line for the header of a generated file.
    var evidenceSummary: String {
        let counts = evidence.counts
        return
            "\(level.name): \(counts.examples) examples, \(counts.boundaryInputs) boundary inputs, "
            + "\(counts.runs) calls"
    }
}
