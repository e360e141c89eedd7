import Diagnostics
import Evidence
import Intent
import Pipeline
import Store

extension Driver {
    /// An intent file on its way to code, to be handed over when its turn comes.
    struct PreparedFile: Sendable {
        var events: [Event] = []
        var status = ExitStatus.aligned
        var module: LoadedModule?
        /// nil when there is nothing to hand over.
        var outcome: CompiledModule?
        /// The code as it stands beside the intent now; nil when there is none that is aligned.
        var code: [UInt8]?
        /// What the lock file is to say of it.
        var lockEntries: [LockFile.Entry] = []

        mutating func report(_ diagnostics: [Diagnostic]) {
            events += diagnostics.map { .diagnostic($0) }
        }
    }

    /// Reads an intent file, finds its code, and writes it where it is good enough.
    func prepare(_ path: String, _ request: CompileRequest) async throws -> PreparedFile {
        var prepared = try await found(path, request)
        guard var outcome = prepared.outcome, let module = prepared.module else { return prepared }
        outcome.reports = try await examined(outcome.reports, outcome.code, of: module)
        prepared.outcome = outcome
        for var report in outcome.reports {
            try keepBest(of: &report, module)
            prepared.events.append(
                .report(path: module.path, line: module.line(of: report), report))
            prepared.status = prepared.status.combined(
                with: report.failure?.exitStatus ?? ExitStatus(report.verdict))
        }
        guard !outcome.aligned.isEmpty else { return prepared }
        let llvm = try await compilerVersion()
        let code = try write(outcome, of: module, llvm: llvm, &prepared)
        prepared.code = code
        prepared.lockEntries = try record(outcome, code: code, llvm: llvm)
        return prepared
    }

    private func found(
        _ path: String, _ request: CompileRequest
    ) async throws -> PreparedFile {
        var prepared = PreparedFile()
        emit(.stage(path: path, "reading"))
        let (module, diagnostics) = ModuleLoader().load(path, contradictions: .warning)
        prepared.report(diagnostics)
        prepared.module = module
        guard let module else {
            prepared.status = .badIntent
            return prepared
        }
        let existing: CodeFile?
        switch CodeFile.read(module.codePath) {
        case .failure(let problem):
            prepared.report([problem])
            prepared.status = .badIntent
            return prepared
        case .success(let code): existing = code
        }
        if let code = existing, code.isOfAPerson, !request.replacesHandWritten {
            prepared.events.append(
                .note("\(code.path) \(code.history); it is judged as it stands and kept"))
            emit(.stage(path: path, "judging the code that is there"))
            prepared.outcome = CompiledModule(
                reports: try await judgeCode(code, of: module), code: code.bytes, isNew: false)
        } else if configuration.isLocked {
            prepared.outcome = try await rebuild(module, &prepared)
        } else {
            emit(.stage(path: path, "looking for code"))
            // Where an example contradicts a clause, nothing can be found.
            let isPossible = !diagnostics.contains { $0.code == "intent.contradiction" }
            prepared.outcome = try await search(for: module, searches: isPossible)
        }
        return prepared
    }

    /// Asks the engines.
    func search(
        for module: LoadedModule, searches: Bool = true
    ) async throws -> CompiledModule {
        let session = try modelSession()
        let dependencies = dependencyCode(of: module)
        let result = try await compiler(for: module.path, searches: searches, model: session)
            .compile(module.checked, dependencies: dependencies)
        var reports = result.reports.map { withWayOut($0, module) }
        if let session, configuration.reviews, let text = result.text {
            reports = try await reviewed(reports, text, of: module, session)
        }
        for report in reports {
            session?.record(
                .judged, of: report.name, report.reason, text: report.bestCode ?? result.text,
                verdict: report.verdict)
        }
        return CompiledModule(
            reports: reports, code: result.text.map { Array($0.utf8) } ?? [], isNew: true)
    }

    /// Has a model read accepted code blindly; what it finds can only cast doubt.
    private func reviewed(
        _ reports: [FunctionReport], _ text: String, of module: LoadedModule,
        _ session: ModelSession
    ) async throws -> [FunctionReport] {
        let candidate = CandidateModule(text: Array(text.utf8))
        let reader = BlindReader(model: session.model, executor: gate)
        let track = SemanticTrack(model: session.model, judge: judge)
        var reviewed: [FunctionReport] = []
        for report in reports {
            guard report.verdict == .aligned,
                let function = module.checked.functions.first(where: {
                    $0.intent.name == report.name
                })
            else {
                reviewed.append(report)
                continue
            }
            let review = try await track.review(function, candidate: candidate, reader: reader)
            session.record(
                .comparison, of: report.name,
                "\(review.agreements) statements agree, \(review.contradictions.count) contradict",
                text: review.reading.joined(separator: "\n"))
            reviewed.append(AlignmentEngine.lowered(report, by: review))
        }
        return reviewed
    }

    /// Adds what a person can do when no code was found.
    private func withWayOut(_ report: FunctionReport, _ module: LoadedModule) -> FunctionReport {
        guard report.verdict == .undecided, report.engine == nil, report.failure == nil
        else { return report }
        var report = report
        report.advice.append(
            "add examples or mend them, if the intent says something that it should not")
        if configuration.models == nil {
            report.advice.append(
                "or have a language model write it: --model PROVIDER/NAME "
                    + "(`semcom models` lists them)")
        }
        report.advice.append(
            "or write @\(report.name) yourself in \(module.codePath), then "
                + "`semcom verify \(module.path)`")
        return report
    }

    /// Keeps the best candidate that is not good enough where a person can look at it.
    private func keepBest(of report: inout FunctionReport, _ module: LoadedModule) throws {
        guard let text = report.bestCode, session.withLock({ $0 != nil }) else { return }
        let folder = "\(configuration.workspace)/.semcom/candidates"
        try FolderMaker.make(folder)
        let path = "\(folder)/\(report.name).ll"
        try AtomicFile.write(Array(text.utf8), to: path)
        report.advice.append("the best candidate is in \(PathName.shortened(path))")
    }

    /// Writes generated code beside the intent, unless the same is there; gives what is there then.
    private func write(
        _ outcome: CompiledModule, of module: LoadedModule, llvm: String,
        _ prepared: inout PreparedFile
    ) throws -> [UInt8] {
        guard outcome.isNew else { return outcome.code }
        let bytes = outcome.isWhole ? outcome.code : Self.file(outcome, llvm: llvm)
        if case .success(let present?) = CodeFile.read(module.codePath), present.bytes == bytes {
            return bytes
        }
        try AtomicFile.write(bytes, to: module.codePath)
        session.withLock { $0 }?.record(.wrote, of: module.path, module.codePath)
        prepared.events.append(.wrote(path: module.codePath))
        return bytes
    }

    /// The file as it is written: a header that says what the code is, and the code.
    static func file(_ outcome: CompiledModule, llvm: String) -> [UInt8] {
        let functions = outcome.aligned.map { report in
            GeneratedFile.Header.Function(
                name: report.name, intentHash: IntentHash.of(report.intent),
                engine: report.engine ?? "", evidence: report.evidenceSummary)
        }
        let text = GeneratedFile.text(
            body: String(decoding: outcome.code, as: UTF8.self),
            header: GeneratedFile.Header(functions: functions, llvmVersion: llvm))
        return Array(text.utf8)
    }

    /// Keeps the code for a rebuild; gives what the lock file is to say.
    private func record(
        _ outcome: CompiledModule, code: [UInt8], llvm: String
    ) throws -> [LockFile.Entry] {
        let hash = ContentHash.of(code)
        let entries = outcome.aligned.map { report in
            LockFile.Entry(
                function: report.name, intentHash: IntentHash.of(report.intent), irHash: hash,
                engine: report.engine ?? "", llvmVersion: llvm,
                evidence: report.level.name)
        }
        if let session = session.withLock({ $0 }), outcome.isNew {
            for entry in entries {
                try session.run.journal.recordArtifact(
                    String(decoding: code, as: UTF8.self), forIntentHash: entry.intentHash,
                    irHash: hash, run: session.run)
            }
        }
        return entries
    }
}

/// What became of one intent file.
struct CompiledModule: Sendable {
    var reports: [FunctionReport]
    /// IR text; empty when there is none.
    var code: [UInt8]
    /// False for code that a person wrote, which stays as it is.
    var isNew: Bool
    /// True for code that has its header already.
    var isWhole = false

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
        // What every judgement gathers, so that a rebuild writes the same.
        let level = min(level, .safe).name
        return
            "\(level): \(counts.examples) examples, \(counts.boundaryInputs) boundary inputs, "
            + "\(counts.runs) calls"
    }
}
