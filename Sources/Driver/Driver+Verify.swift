import Diagnostics
import Evidence
import IRText
import Pipeline

extension Driver {
    /// Judges the code beside each intent file as it stands; believes nothing that was written.
    package func verify(_ paths: [String]) async -> ExitStatus {
        await guarding {
            let files = try intentFiles(paths)
            guard try await wallsPermitRunning() else { return .unavailable }
            var status = ExitStatus.aligned
            try await inOrder(files, width: configuration.workers * 2) { [self] path in
                try await verifyOne(path)
            } finished: { outcome in
                for event in outcome.events { emit(event) }
                status = status.combined(with: outcome.status)
            }
            return status
        }
    }

    /// What came of one file, to be reported when its turn comes.
    struct FileOutcome: Sendable {
        var events: [Event] = []
        var status = ExitStatus.aligned
    }

    private func verifyOne(_ path: String) async throws -> FileOutcome {
        var outcome = FileOutcome()
        let (module, diagnostics) = ModuleLoader().load(path, contradictions: .warning)
        outcome.events += diagnostics.map { .diagnostic($0) }
        guard let module else {
            outcome.status = .badIntent
            return outcome
        }
        switch CodeFile.read(module.codePath) {
        case .failure(let problem):
            outcome.events.append(.diagnostic(problem))
            outcome.status = .misaligned
        case .success(nil):
            for function in module.checked.functions {
                var report = AlignmentEngine.report(
                    on: FunctionEvidence(function: function.intent), engine: nil)
                report.verdict = .undecided
                report.reason = "there is no code: \(module.codePath) does not exist"
                report.advice = ["run `semcom compile \(path)`, or write the code there"]
                outcome.add(report, module)
            }
        case .success(let code?):
            let judged = try await judgeCode(code, of: module)
            let reports = try await examined(judged, code.bytes, of: module)
            for report in reports { outcome.add(report, module) }
        }
        return outcome
    }

    /// Judges code as it stands for every function of the module.
    func judgeCode(_ code: CodeFile, of module: LoadedModule) async throws -> [FunctionReport] {
        let names = module.checked.functions.map(\.intent.name)
        let defined = CodeText.definedFunctions(in: code.bytes)
        var implemented = Set(names).intersection(defined)
        if implemented.isEmpty { implemented = Set(names) }
        let evidence = try await judge.judge(
            module.checked, candidate: CandidateModule(text: code.bytes),
            implemented: implemented, dependencies: dependencyCode(of: module))
        var reports = Dictionary(
            evidence.map {
                ($0.function.name, AlignmentEngine.report(on: $0, engine: code.origin))
            }, uniquingKeysWith: { first, _ in first })
        for function in module.checked.functions where reports[function.intent.name] == nil {
            var report = AlignmentEngine.report(
                on: FunctionEvidence(function: function.intent), engine: nil)
            report.verdict = .undecided
            report.reason = "\(code.path) does not define @\(function.intent.name)"
            report.advice = CodeText.advice(forMissing: function.intent.name, defined: defined)
            reports[function.intent.name] = report
        }
        return names.compactMap { reports[$0] }
    }

    /// The code of linked modules, where they have some.
    func dependencyCode(of module: LoadedModule) -> [DependencyCode] {
        module.dependencies.map { dependency in
            var candidate: CandidateModule?
            if case .success(let code?) = CodeFile.read(dependency.codePath) {
                candidate = CandidateModule(text: code.bytes)
            }
            return DependencyCode(functions: dependency.checked.functions, candidate: candidate)
        }
    }

    /// Works on several files at a time and hands over the results in the files' order.
    func inOrder<Outcome: Sendable>(
        _ files: [String], width: Int,
        _ work: @escaping @Sendable (String) async throws -> Outcome,
        finished: (Outcome) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
            var started = 0
            var waiting: [Int: Outcome] = [:]
            var next = 0
            func start() {
                guard started < files.count else { return }
                let index = started
                started += 1
                group.addTask { (index, try await work(files[index])) }
            }
            for _ in 0..<min(max(1, width), files.count) { start() }
            while let (index, outcome) = try await group.next() {
                waiting[index] = outcome
                while let ready = waiting.removeValue(forKey: next) {
                    try await finished(ready)
                    next += 1
                }
                start()
            }
        }
    }
}

extension Driver.FileOutcome {
    mutating func add(_ report: FunctionReport, _ module: LoadedModule) {
        events.append(.report(path: module.path, line: module.line(of: report), report))
        status = status.combined(with: ExitStatus(report.verdict))
    }
}
