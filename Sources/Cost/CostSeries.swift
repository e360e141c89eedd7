import ABI
import Evidence
import Intent
import SandboxProtocol

/// Measures one size after another.
struct CostSeries {
    let function: CheckedFunction
    let code: CandidateModule
    let inputs: SizedInputs
    let executor: any CandidateExecutor
    let effort: CostMeasurement.Effort
    private let requires: [CompiledExpression]
    private let bounds: [(name: String, expression: CompiledExpression)]
    private let shape: CallShape
    private let deadline: ContinuousClock.Instant

    private(set) var points: [CostEvidence.Point] = []
    private(set) var violations: [CostMeasurement.Violation] = []
    /// Sizes of which no input met `requires`, one after another.
    private var emptySizes = 0
    private static let emptySizesLimit = 4

    init(
        function: CheckedFunction, code: CandidateModule, inputs: SizedInputs,
        executor: any CandidateExecutor, effort: CostMeasurement.Effort
    ) {
        self.function = function
        self.code = code
        self.inputs = inputs
        self.executor = executor
        self.effort = effort
        let signature = function.intent.signature
        let names = signature.parameters.map(\.name)
        shape = ABI.callShape(of: signature)
        deadline = ContinuousClock.now + .milliseconds(effort.milliseconds)
        requires = function.clauses.compactMap { clause in
            guard case .requires(let expression) = clause.kind else { return nil }
            return CompiledExpression(
                expression, variables: names, functions: [function.intent.name])
        }
        bounds = function.clauses.compactMap { clause in
            guard case .bound(let expression) = clause.kind else { return nil }
            return (
                clause.name,
                CompiledExpression(
                    expression, variables: names + ["steps"], functions: [function.intent.name])
            )
        }
    }

    /// Measures sizes, smallest first, in one child; false where larger ones are not worth a try.
    ///
    /// - Parameter areExtra: sizes between others, which do not end the series by being empty.
    mutating func measure(_ sizes: [Int], areExtra: Bool = false) async throws -> Bool {
        guard ContinuousClock.now < deadline else { return false }
        var tests: [(size: Int, arguments: [Value])] = []
        for size in sizes {
            let lists = inputs.lists(of: size).filter(meetsRequires)
                .prefix(effort.inputsForEachSize)
            // Where `requires` leaves out the largest, the size is that of the largest there is.
            let reached = lists.map { inputs.size(of: $0, wanted: size) }.max() ?? 0
            let isKnown = points.contains { $0.size == reached } || tests.last?.size == reached
            if reached > size / 2, !isKnown {
                tests += lists.map { (reached, $0) }
                emptySizes = 0
            } else if !areExtra {
                emptySizes += 1
            }
        }
        guard !tests.isEmpty else { return emptySizes < Self.emptySizesLimit }
        let request = request(tests.map(\.arguments))
        guard case .ran(let reports) = try await executor.run(request) else { return false }
        var most: [Int: UInt64] = [:]
        for (test, report) in zip(tests, reports) {
            switch report.outcomes.first {
            case .returned:
                guard let steps = report.steps else { continue }
                most[test.size] = max(most[test.size] ?? 0, steps)
                check(test.arguments, steps)
            case .failed(.timeout), .notRun, nil:
                // Nothing is said of a size that only a fast machine gets through.
                most[test.size] = nil
                add(most)
                return false
            case .noRoom, .failed, .notApplicable: continue
            }
        }
        add(most)
        return most.values.allSatisfy { $0 <= effort.steps }
    }

    private mutating func add(_ most: [Int: UInt64]) {
        for (size, steps) in most.sorted(by: { $0.key < $1.key }) {
            points.append(CostEvidence.Point(size: size, steps: steps))
        }
    }

    /// True where steps grow with the size at all as fast as a root of it.
    var isSteep: Bool {
        guard let last = points.last?.steps, let before = points.dropLast().last?.steps else {
            return false
        }
        return Double(last) > Double(before) * 1.3
    }

    /// True where the size after the largest one would go beyond the limit, if steps went on to
    /// grow as they did.
    var isNearLimit: Bool {
        guard let last = points.last?.steps, let before = points.dropLast().last?.steps else {
            return false
        }
        let next = Double(last) * max(1, Double(last) / Double(max(before, 1)))
        return next > Double(effort.steps) * 4
    }

    private func request(_ lists: [[Value]]) -> RunRequest {
        var tests = TestBatch()
        for arguments in lists {
            tests.append(function: 0) { bytes in
                for (value, parameter) in zip(arguments, shape.parameters) {
                    ValueCodec.encode(value, as: parameter.shape, into: &bytes)
                }
            }
        }
        return RunRequest(
            moduleText: code.text, dependencyTexts: code.dependencyTexts, functions: [shape],
            modes: [RunMode(placement: .atEnd, capacity: .generous, fillVariation: 0)],
            countsSteps: true, tests: tests, limits: effort.run)
    }

    private func meetsRequires(_ arguments: [Value]) -> Bool {
        requires.allSatisfy { Self.value(of: $0, arguments) == .bool(true) }
    }

    /// Notes the first input on which a bound does not hold: sizes grow, so that one is small.
    private mutating func check(_ arguments: [Value], _ steps: UInt64) {
        for (name, expression) in bounds
        where !violations.contains(where: { $0.clause == name }) {
            let bindings = arguments + [.integer(Int(clamping: steps))]
            guard Self.value(of: expression, bindings) == .bool(false) else { continue }
            violations.append(
                CostMeasurement.Violation(
                    clause: name,
                    counterexample: Counterexample(
                        call: text(of: arguments), expected: nil, actual: "\(steps) steps")))
        }
    }

    private static func value(
        of expression: CompiledExpression, _ bindings: [Value]
    ) -> Value? {
        try? expression.evaluate(
            bindings, calling: { call throws(EvaluationFailure) in throw .needsCall(call) })
    }

    private func text(of arguments: [Value]) -> String {
        let signature = function.intent.signature
        let parts = zip(arguments, signature.parameters).map { value, parameter in
            (parameter.isInout ? "&" : "") + value.literal(of: parameter.type, limit: 200)
        }
        return "\(signature.name)(\(parts.joined(separator: ", ")))"
    }
}
