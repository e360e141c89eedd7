import Diagnostics
import Evidence
import Foundation
import Pipeline
import Sandbox
import Testing

/// Judges every module with the same two workers, as `semcom verify` would.
enum Court {
    private static let programs = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()

    static let pool = WorkerPool(
        workerPath: programs.appending(path: "semcom-worker").path, workers: 2)

    /// Small limits, so that a file whose calls never come back costs a second and not a minute.
    static let effort: Judge.Effort = {
        var effort = Judge.Effort()
        effort.shrinkTrials = 100
        effort.run.compileMilliseconds = 1_500
        effort.run.callMilliseconds = 100
        effort.run.timeouts = 1
        effort.run.totalMilliseconds = 2_000
        return effort
    }()

    /// What one judgement may take on a busy machine.
    static let limit = Duration.seconds(60)

    /// Lets in as many judgements at a time as there are workers: the time of each is its own.
    private static let door = Door(places: 2)

    /// Judges a module, and says how long that took.
    static func timedReport(_ file: CorpusCase) async throws -> (FunctionReport, Duration) {
        await door.enter()
        let start = ContinuousClock.now
        do {
            let report = try await report(file)
            let time = ContinuousClock.now - start
            await door.leave()
            return (report, time)
        } catch {
            await door.leave()
            throw error
        }
    }

    static func report(_ file: CorpusCase, effort: Judge.Effort = effort) async throws
        -> FunctionReport
    {
        let (loaded, problems) = ModuleLoader().load(Corpus.intentPath(file.intent), lint: false)
        let module = try #require(loaded, "\(file.intent): \(problems.map(\.message))")
        let judge = Judge(executor: PoolExecutor(pool: pool), effort: effort)
        let evidence = try await judge.judge(
            module.checked, candidate: CandidateModule(text: file.module),
            implemented: Set(module.checked.functions.map(\.intent.name)))
        return AlignmentEngine.report(on: try #require(evidence.first), engine: nil)
    }
}

/// Counts who is inside; the others wait in line.
private actor Door {
    private var places: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int) { self.places = places }

    func enter() async {
        if places > 0 {
            places -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    func leave() {
        if waiting.isEmpty {
            places += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}

extension Expectation {
    func isMet(by report: FunctionReport) -> Bool {
        switch outcome {
        case .aligned: return report.verdict == .aligned
        case .undecided: return report.verdict == .undecided && says(report.reason)
        case .violated:
            return report.evidence.clauses.contains {
                if case .violated = $0.status { true } else { false }
            }
        case .refused(let stage):
            return report.evidence.refusals.contains {
                (stage == nil || $0.stage.rawValue == stage) && says($0.message)
            }
        case .finding(let kind):
            return report.evidence.findings.contains {
                (kind == nil || $0.kind.rawValue == kind) && says($0.message)
            }
        }
    }

    private func says(_ sentence: String) -> Bool {
        guard let phrase else { return true }
        return sentence.lowercased().contains(phrase.lowercased())
    }
}

extension FunctionReport {
    /// Verdict, reason, and everything that speaks against the code.
    var summary: String {
        var lines = ["\(verdict.rawValue): \(reason)"]
        lines += evidence.refusals.map { "refused \($0.stage.rawValue): \($0.message)" }
        lines += evidence.findings.map { "finding \($0.kind.rawValue): \($0.call) \($0.message)" }
        for clause in evidence.clauses {
            switch clause.status {
            case .holds: break
            case .violated(let example):
                lines.append("\(clause.clause.name) violated: \(example.call), \(example.actual)")
            case .notChecked(let reason):
                lines.append("\(clause.clause.name) not checked: \(reason)")
            }
        }
        return lines.map { $0.prefix(300) }.joined(separator: "\n")
    }
}
