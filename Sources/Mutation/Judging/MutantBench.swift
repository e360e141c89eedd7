import ABI
import Evidence
import IRText
import Intent
import SandboxProtocol

/// Runs many mutants of one function side by side: one module holds all of them under other names,
/// so that they are compiled together.
///
/// What a mutant does in its child can reach its neighbours' results: all of them are changes of
/// code that was accepted, and none of their results is evidence for anything but their own sort.
struct MutantBench: Sendable {
    /// Mutants that share a module.
    static let mutantsPerModule = 20
    /// Tests that one child gets.
    static let testsPerRequest = 40_000
    static let payloadBytesPerRequest = 24 << 20
    /// Mutants that do not come back before the rest of them goes on without them.
    private static let timeoutsPerRequest = 3

    let executor: any CandidateExecutor
    let shape: CallShape
    let decoder: ResultDecoder
    /// Functions of the module that keep their names only in one mutant.
    let exported: Set<String>
    let dependencyTexts: [[UInt8]]
    let limits: RunLimits
    /// When what is left is not run any more.
    let deadline: ContinuousClock.Instant

    /// What became of a mutant as a whole.
    enum Ending: Sendable {
        case finished
        /// It never ran: LLVM or the policy refuses it.
        case refused(String)
        /// Some of its tests were not run, whatever was tried.
        case incomplete
    }

    /// How calls are made.
    enum Manner: Sendable {
        case once
        case countingSteps
        /// With checks for undefined behaviour, from both ends of memory, and where there are
        /// buffers for results with just enough room and with too little.
        case thoroughly
    }

    /// Calls in wire form.
    func encoded(_ inputs: [[Value]]) -> [[UInt8]] {
        inputs.map { arguments in
            var bytes: [UInt8] = []
            for (value, parameter) in zip(arguments, shape.parameters) {
                ValueCodec.encode(value, as: parameter.shape, into: &bytes)
            }
            return bytes
        }
    }

    /// Runs every mutant on every input, and hands over what came of it, input by input.
    ///
    /// - Parameter visit: gets the mutant's index, the input's and the report; true when the mutant
    ///   needs no further run.
    func run(
        _ mutants: [[UInt8]], on inputs: [[UInt8]], _ manner: Manner = .once,
        visit: (Int, Int, TestReport) -> Bool
    ) async throws -> [Ending] {
        var endings = [Ending](repeating: .finished, count: mutants.count)
        var groups: [[Int]] = []
        var start = 0
        while start < mutants.count {
            let end = min(start + Self.mutantsPerModule, mutants.count)
            groups.append(Array(start..<end))
            start = end
        }
        var cursors = [Int](repeating: 0, count: mutants.count)
        while let group = groups.popLast() {
            let alive = group.filter { cursors[$0] < inputs.count }
            guard !alive.isEmpty else { continue }
            guard ContinuousClock.now < deadline else {
                for mutant in alive { endings[mutant] = .incomplete }
                continue
            }
            let tests = schedule(alive, cursors, inputs)
            switch try await report(mutants, alive, tests, inputs, manner) {
            case .refused(let refusals):
                guard alive.count > 1 else {
                    // A machine that was too busy says nothing about the code.
                    let refusal = refusals.first { $0.stage != .limits && $0.stage != .crash }
                    endings[alive[0]] = refusal.map { .refused($0.message) } ?? .incomplete
                    continue
                }
                groups.append(Array(alive[..<(alive.count / 2)]))
                groups.append(Array(alive[(alive.count / 2)...]))
            case .ran(let reports):
                let before = alive.map { cursors[$0] }
                for (test, report) in zip(tests, reports)
                where cursors[test.mutant] == test.input && report.outcomes.first != .notRun {
                    let isDone = visit(test.mutant, test.input, report)
                    cursors[test.mutant] = isDone ? inputs.count : test.input + 1
                }
                guard before != alive.map({ cursors[$0] }) else {
                    for mutant in alive { endings[mutant] = .incomplete }
                    continue
                }
                groups.append(alive)
            }
        }
        return endings
    }

    private struct Test {
        var mutant: Int
        var input: Int
    }

    /// All mutants on one input, then all of them on the next: what loops is found first.
    private func schedule(_ alive: [Int], _ cursors: [Int], _ inputs: [[UInt8]]) -> [Test] {
        var tests: [Test] = []
        var bytes = 0
        let first = alive.map { cursors[$0] }.min() ?? 0
        for input in first..<inputs.count {
            for mutant in alive where cursors[mutant] <= input {
                tests.append(Test(mutant: mutant, input: input))
                bytes += inputs[input].count
            }
            if tests.count >= Self.testsPerRequest || bytes >= Self.payloadBytesPerRequest { break }
        }
        return tests
    }

    private func report(
        _ mutants: [[UInt8]], _ alive: [Int], _ tests: [Test], _ inputs: [[UInt8]],
        _ manner: Manner
    ) async throws -> RunReport {
        let names = alive.map(name(of:))
        let places = Dictionary(uniqueKeysWithValues: alive.enumerated().map { ($1, $0) })
        guard let text = combined(mutants, alive) else {
            return .refused([Refusal(stage: .parse, message: "it cannot stand beside others")])
        }
        var batch = TestBatch()
        for test in tests {
            batch.append(function: places[test.mutant] ?? 0) { $0 += inputs[test.input] }
        }
        var limits = limits
        limits.timeouts = Self.timeoutsPerRequest
        let request = RunRequest(
            moduleText: text, dependencyTexts: dependencyTexts,
            functions: names.map { name in
                var shape = shape
                shape.symbol = name
                return shape
            },
            modes: modes(manner), countsSteps: manner == .countingSteps,
            checksUndefinedBehaviour: manner == .thoroughly, tests: batch, limits: limits)
        return try await executor.run(request)
    }

    private func modes(_ manner: Manner) -> [RunMode] {
        var modes = [RunMode(placement: .atEnd, capacity: .generous, fillVariation: 0)]
        guard manner == .thoroughly else { return modes }
        modes.append(RunMode(placement: .atStart, capacity: .generous, fillVariation: 0xFF))
        guard let result = shape.result, result.containsSlice else { return modes }
        for capacity: RunMode.Capacity in [.exact, .oneTooFew, .none] {
            modes.append(RunMode(placement: .atEnd, capacity: capacity, fillVariation: 0xFF))
        }
        if result.containsNestedSlice {
            modes.append(
                RunMode(placement: .atStart, capacity: .arenaTooSmall, fillVariation: 0))
        }
        return modes
    }

    /// What the function is called in a module that holds several mutants.
    func name(of mutant: Int) -> String { "\(shape.symbol).mutant.\(mutant)" }

    /// One module of all these; what each defines for others to see gets a name of its own.
    func combined(_ mutants: [[UInt8]], _ alive: [Int]) -> [UInt8]? {
        let texts = alive.map { index in
            let names = Dictionary(
                uniqueKeysWithValues: exported.map { ($0, "\($0).mutant.\(index)") })
            return String(
                decoding: IRText.renaming(mutants[index], functions: names), as: UTF8.self)
        }
        if texts.count == 1 { return Array(texts[0].utf8) }
        return (try? IRText.combine(texts)).map { Array($0.utf8) }
    }
}
