import Agreement
import Cost
import Evidence
import Intent
import Mutation
import Pipeline
import Report
import SandboxProtocol
import Store

extension Driver {
    /// Adds to accepted functions what further kinds of evidence say, and lowers the verdict where
    /// that is not enough.
    func examined(
        _ reports: [FunctionReport], _ code: [UInt8], of module: LoadedModule
    ) async throws -> [FunctionReport] {
        let effort = configuration.evidence
        var examined: [FunctionReport] = []
        for var report in reports {
            if report.verdict == .aligned, effort.measuresCost,
                let function = module.checked.functions.first(where: {
                    $0.intent.name == report.name
                })
            {
                emit(.stage(path: module.path, "examining \(report.name)"))
                let candidate = CandidateModule(text: code)
                report = try await measured(report, function, candidate)
                if report.verdict == .aligned {
                    report.evidence.discrimination = try await discrimination(
                        of: function, candidate, module)
                    report = try await compared(report, function, candidate, module)
                }
            }
            examined.append(settled(report, code, module))
        }
        return examined
    }

    /// Steps against the size of the input; a bound that does not hold for large inputs shows here.
    private func measured(
        _ report: FunctionReport, _ function: CheckedFunction, _ candidate: CandidateModule
    ) async throws -> FunctionReport {
        var report = report
        let (cost, violations) = try await CostMeasurement(
            executor: gate
        ).cost(of: function, code: candidate)
        report.evidence.cost = cost
        guard !violations.isEmpty else { return report }
        for violation in violations {
            for index in report.evidence.clauses.indices
            where report.evidence.clauses[index].clause.name == violation.clause {
                report.evidence.clauses[index].status = .violated(violation.counterexample)
                report.evidence.clauses[index].level = .valid
            }
        }
        var lowered = AlignmentEngine.report(on: report.evidence, engine: report.engine)
        lowered.attempts = report.attempts
        return lowered
    }

    private func discrimination(
        of function: CheckedFunction, _ candidate: CandidateModule, _ module: LoadedModule
    ) async throws -> DiscriminationEvidence? {
        guard configuration.evidence.mutants > 0 else { return nil }
        var effort = MutationRunner.Effort()
        effort.mutants = configuration.evidence.mutants
        effort.seed = configuration.evidence.seed
        effort.limitMilliseconds = configuration.evidence.mutationMilliseconds
        effort.width = configuration.workers
        let pool = pool
        return try await MutationRunner(
            executor: gate, emit: { try await pool.emit($0) }, effort: effort
        ).discrimination(
            of: function, in: module.checked, code: candidate,
            dependencies: dependencyCode(of: module))
    }

    // MARK: A second implementation

    private func compared(
        _ report: FunctionReport, _ function: CheckedFunction, _ candidate: CandidateModule,
        _ module: LoadedModule
    ) async throws -> FunctionReport {
        guard configuration.evidence.comparedInputs > 0,
            let second = try await second(for: function, beside: report, candidate, module)
        else { return report }
        var report = report
        var effort = ComparisonEffort()
        effort.inputs = configuration.evidence.comparedInputs
        effort.seed = configuration.evidence.seed
        effort.milliseconds = max(1_000, configuration.evidence.secondSearchMilliseconds)
        let comparison = try await Comparison(executor: gate, effort: effort).compare(
            function, Implementation(name: report.engine ?? module.codePath, code: candidate),
            second, dependencies: dependencyCode(of: module))
        guard comparison.evidence.inputs > 0 else { return report }
        report.evidence.agreement = comparison.evidence
        let own = comparison.differences.first { $0.blame == .first || $0.blame == .both }
        if let own, let objection = own.objections.first(where: \.isOfFirst) {
            report.verdict = .misaligned
            report.reason = "\(objection.clause) does not hold: \(own.texts.call)"
        }
        return report
    }

    /// What another engine finds for the same intent, if it finds something in time.
    private func second(
        for function: CheckedFunction, beside report: FunctionReport,
        _ candidate: CandidateModule, _ module: LoadedModule
    ) async throws -> Implementation? {
        let own = NormalisedCode(String(decoding: candidate.text, as: UTF8.self))
        let first = report.engine?.prefix { $0 != ":" } ?? ""
        let judge = Judge(executor: gate, effort: quickEffort)
        let engines = secondEngines(judge).filter { $0.name != first }
        let alone = CheckedModule(source: module.checked.source, functions: [function])
        for engine in engines {
            let found = try await MeaningCompiler(engines: [engine], judge: judge, jobs: 1)
                .compile(alone, dependencies: dependencyCode(of: module))
            // The same code again would agree with itself.
            guard let text = found.text, let other = found.reports.first,
                other.verdict == .aligned, NormalisedCode(text) != own
            else { continue }
            return Implementation(
                name: other.engine ?? engine.name, code: CandidateModule(text: Array(text.utf8)))
        }
        return nil
    }

    private var quickEffort: Judge.Effort {
        var effort = configuration.effort
        effort.fuzz = nil
        return effort
    }

    // MARK: The level

    /// The level that all evidence together comes to, and whether it is enough.
    private func settled(
        _ report: FunctionReport, _ code: [UInt8], _ module: LoadedModule
    ) -> FunctionReport {
        var report = report
        let subject = ReportSubject(
            report, path: module.path,
            code: code.isEmpty ? nil : String(decoding: code, as: UTF8.self),
            calleeLevels: calleeLevels(of: module))
        let ladder = EvidenceLadder(subject)
        let own = configuration.evidence.measuresCost ? ladder.ownLevel : report.level
        if configuration.evidence.measuresCost { report.level = ladder.level }
        if report.verdict == .aligned, own < configuration.requiredLevel {
            let rung = ladder.rungs.first { !$0.isReached }
            let needs = rung?.needs.map { ": " + $0.replacing("\u{A0}", with: " ") } ?? ""
            report.verdict = .undecided
            report.reason =
                "its evidence is \(own.name), and "
                + "\(configuration.requiredLevel.name) is asked for\(needs)"
            report.advice.append(
                "ask for more with --evidence standard or thorough, or for less with --require")
        }
        subjects.withLock { known in
            var subject = subject
            subject.report = report
            known.append(subject)
        }
        return report
    }

    /// Levels of functions in linked modules, as their lock files say.
    private func calleeLevels(of module: LoadedModule) -> [String: EvidenceLevel] {
        var levels: [String: EvidenceLevel] = [:]
        for dependency in module.dependencies {
            let lock = try? LockFile.read(forIntent: dependency.path).file
            let path = Workspace.relativePath(
                of: dependency.path, in: Workspace.root(for: dependency.path))
            for function in dependency.checked.functions {
                let entry = lock?.entry(path: path, function: function.intent.name)
                levels[function.intent.name] =
                    entry.flatMap { EvidenceLevel(name: $0.evidence) } ?? .unchecked
            }
        }
        return levels
    }

    /// Writes one page about everything that was judged.
    package func writePage(to path: String, title: String) -> ExitStatus {
        let page = ReportPage(title: title, functions: subjects.withLock { $0 })
        do {
            try AtomicFile.write(Array(page.html.utf8), to: path)
            emit(.wrote(path: path))
            return .aligned
        } catch {
            emit(.failure(error.description))
            return .unavailable
        }
    }
}
