package import Diagnostics

/// What became of one file of a benchmark.
package struct FileResult: Sendable {
    package enum Status: Sendable {
        /// A solution that the second evaluator found right on all constraints; with its operators
        /// and
        /// leaves counted, and how many cases it tells apart.
        case solved(text: String, size: Int, cases: Int)
        /// None within the limits.
        case unsolved
        /// A solution that the second evaluator refused: a defect of the search.
        case refused(text: String, SolutionChecker.Verdict)
        /// A file that is not a problem by examples, or not readable.
        case unreadable(Diagnostic)
    }

    /// The path below the folder of the benchmark.
    package var name: String
    package var status: Status
    package var time: Duration
    /// Terms that were looked at.
    package var candidateCount: Int

    package var isSolved: Bool { if case .solved = status { true } else { false } }

    /// A file that is not there, or too large.
    package static func missing(_ name: String) -> FileResult {
        let diagnostic = Diagnostic(
            .error, code: "sygus.file", "the file cannot be read, or is larger than 64 MiB")
        return FileResult(
            name: name, status: .unreadable(diagnostic), time: .zero, candidateCount: 0)
    }

    /// Solves one file and has the solution judged.
    package static func measure(_ file: SourceFile, name: String, limits: SolverLimits)
        -> FileResult
    {
        let start = ContinuousClock.now
        do {
            let problem = try ProblemReader.read(file)
            let outcome = Solver(problem, limits: limits).solve()
            let time = ContinuousClock.now - start
            let status = status(of: outcome, problem)
            return FileResult(
                name: name, status: status, time: time, candidateCount: outcome.candidateCount)
        } catch {
            return FileResult(
                name: name, status: .unreadable(error), time: ContinuousClock.now - start,
                candidateCount: 0)
        }
    }

    private static func status(of outcome: SolverOutcome, _ problem: Problem) -> Status {
        guard let term = outcome.term else { return .unsolved }
        let text = problem.solutionText(term)
        let checker = SolutionChecker(file: problem.file, expressions: problem.expressions)
        switch checker.judge(text) {
        case .correct:
            return .solved(
                text: text, size: term.size, cases: term.caseCount(in: problem.grammar))
        case let verdict: return .refused(text: text, verdict)
        }
    }
}
