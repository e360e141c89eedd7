import Diagnostics
import SyGuS
import Testing

@Suite struct SolverTests {
    private static let limits = SolverLimits(time: .seconds(20), memoryBytes: 200_000_000)

    @Test func thereAreEnoughProblems() {
        #expect(Fixtures.names(in: "positive").count >= 18)
    }

    @Test(arguments: Fixtures.names(in: "positive"))
    func problemsAreSolvedAndJudged(name: String) throws {
        let file = try Fixtures.file("positive", name)
        let result = FileResult.measure(file, name: name, limits: Self.limits)
        guard case .solved(let text, let size, _) = result.status else {
            Issue.record("\(name): \(result.status)")
            return
        }
        #expect(text.hasPrefix("(define-fun "))
        #expect(size > 0)
    }

    /// The smallest terms that there are, which a search that goes from small to large must give.
    @Test(arguments: [
        ("lowest-bit-cleared", 6), ("book-author", 7), ("initial-count", 4),
        ("negative-numbers", 3), ("no-grammar", 3),
    ])
    func answersAreSmall(name: String, size: Int) throws {
        let problem = try Fixtures.problem(name)
        let outcome = Solver(problem, limits: Self.limits).solve()
        let term = try #require(outcome.term)
        #expect(term.size <= size, "\(problem.solutionText(term))")
    }

    @Test func longFilesAreLearntFromFewExamples() throws {
        let problem = try Fixtures.problem("many-examples")
        #expect(problem.examples.count == 300)
        let outcome = Solver(problem, limits: Self.limits).solve()
        let term = try #require(outcome.term)
        #expect(term.caseCount(in: problem.grammar) == 2)
    }

    @Test func theSameProblemHasTheSameAnswer() throws {
        let problem = try Fixtures.problem("odd-or-even")
        let first = Solver(problem, limits: Self.limits).solve()
        let second = Solver(problem, limits: Self.limits).solve()
        #expect(first.term != nil)
        #expect(first.term == second.term)
        #expect(first.candidateCount == second.candidateCount)
    }

    @Test func whatCannotBeSolvedEndsInTime() throws {
        let text = """
            (set-logic SLIA)
            (synth-fun f ((s String)) String
                ((Start String (s "x" (str.++ Start Start) (str.replace Start Start Start)))))
            (constraint (= (f "abc") "cba"))
            (constraint (= (f "def") "fed"))
            """
        let problem = try ProblemReader.read(SourceFile(name: "test", text: text))
        let limits = SolverLimits(time: .milliseconds(400), memoryBytes: 50_000_000)
        let start = ContinuousClock.now
        let outcome = Solver(problem, limits: limits).solve()
        #expect(outcome.term == nil)
        #expect(outcome.candidateCount > 1_000)
        #expect(ContinuousClock.now - start < .seconds(4))
    }

    @Test func aFullMemoryEndsTheSearch() throws {
        let text = """
            (set-logic BV)
            (synth-fun f ((x (_ BitVec 64))) (_ BitVec 64)
                ((Start (_ BitVec 64) (x #x0000000000000001 (bvmul Start Start)))))
            (constraint (= (f #x0000000000000003) #x0000000000000002))
            (constraint (= (f #x0000000000000005) #x0000000000000007))
            """
        let problem = try ProblemReader.read(SourceFile(name: "test", text: text))
        let limits = SolverLimits(time: .seconds(20), memoryBytes: 1_000_000)
        #expect(Solver(problem, limits: limits).solve().term == nil)
    }
}
