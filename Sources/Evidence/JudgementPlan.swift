import Intent
import SandboxProtocol
import Synchronization

/// What can be known of a judgement before there is any code: compiled clauses and first inputs.
///
/// Made once for an intent, it serves every candidate.
package final class JudgementPlan: Sendable {
    let module: CheckedModule
    let evaluation: ClauseEvaluation
    /// How many of the functions are the candidate's; the rest belongs to dependencies.
    let ownCount: Int
    /// For each function its code: nil for the candidate, else an index into the dependencies.
    let dependencyOfFunction: [Int?]
    /// Inputs beyond the examples, for each of the candidate's functions.
    let boundary: [BoundaryInputs.Result]
    /// Examples and boundary inputs, each once, then the calls that clauses will ask for.
    let trials: [Trial]
    /// For each of the candidate's functions, how many of the first trials are not such calls: laws
    /// are instantiated with these.
    let lawInstances: [Int]
    /// Where each of the trials will stand among those of its function.
    let positions: [Trial: Int]
    /// For each function, how many of the trials are its own.
    let trialCounts: [Int]
    /// Calls among the trials that only clauses ask for.
    let foreseenCalls: Int
    /// False when no clause calls a function, so that nobody will ask what calls give.
    let callsMatter: Bool
    /// Made when they are asked for, by index of the function.
    private let fuzzPlans = Mutex<[Int: FuzzPlan]>([:])

    init(
        module: CheckedModule, implemented: Set<String>, dependencies: [[CheckedFunction]],
        effort: Judge.Effort
    ) {
        self.module = module
        let own = module.functions.filter { implemented.contains($0.intent.name) }
        let foreign = dependencies.enumerated().flatMap { index, functions in
            functions.map { (index, $0) }
        }
        let callable = Set(own.map(\.intent.name) + foreign.map(\.1.intent.name))
        evaluation = ClauseEvaluation(
            functions: (own + foreign.map(\.1)).map { FunctionUnderTest($0, callable: callable) })
        callsMatter = evaluation.functions.contains { function in
            (function.requires + function.ensures + function.laws + function.bounds).contains {
                $0.prefetch.findsCalls
            }
        }
        ownCount = own.count
        dependencyOfFunction = own.map { _ in nil } + foreign.map { $0.0 }
        var first = FirstInputs(evaluation: evaluation, effort: effort)
        first.addExamplesAndBoundaryInputs(ownCount: own.count)
        lawInstances = (0..<own.count).map { index in first.trials.count { $0.function == index } }
        first.addForeseenCalls()
        boundary = first.boundary
        trials = first.trials
        foreseenCalls = first.calls
        var counts = Array(repeating: 0, count: evaluation.functions.count)
        var positions: [Trial: Int] = [:]
        positions.reserveCapacity(trials.count)
        for trial in trials {
            positions[trial] = counts[trial.function]
            counts[trial.function] += 1
        }
        self.positions = positions
        trialCounts = counts
    }

    /// One of the candidate's functions as it was checked.
    func checkedFunction(_ index: Int) -> CheckedFunction? {
        module.functions.first { $0.intent.name == evaluation.functions[index].name }
    }

    func fuzzPlan(_ index: Int) -> FuzzPlan? {
        if let known = fuzzPlans.withLock({ $0[index] }) { return known }
        guard let plan = checkedFunction(index).map(FuzzPlan.init) else { return nil }
        fuzzPlans.withLock { $0[index] = plan }
        return plan
    }
}

/// Gathers the inputs of a judgement's first round, each once.
private struct FirstInputs {
    let evaluation: ClauseEvaluation
    let effort: Judge.Effort
    var trials: [Trial] = []
    var boundary: [BoundaryInputs.Result] = []
    /// Calls that clauses will ask for, however many of them were there already.
    var calls = 0
    private var oracle = CallOracle()
    private var seen: Set<Trial> = []

    init(evaluation: ClauseEvaluation, effort: Judge.Effort) {
        self.evaluation = evaluation
        self.effort = effort
    }

    private mutating func add(_ trial: Trial) {
        if seen.insert(trial).inserted { trials.append(trial) }
    }

    mutating func addExamplesAndBoundaryInputs(ownCount: Int) {
        for index in 0..<ownCount {
            let function = evaluation.functions[index]
            for example in function.examples {
                add(Trial(function: index, arguments: example.arguments))
            }
            let made = BoundaryInputs.make(
                for: function.intent, limit: effort.boundaryInputs
            ) { arguments in
                evaluation.meetsRequires(index, arguments, oracle: &oracle) ?? false
            }
            boundary.append(made)
            for arguments in made.inputs { add(Trial(function: index, arguments: arguments)) }
        }
    }

    /// Adds calls that clauses will ask for, as far as that can be told before anything was run.
    mutating func addForeseenCalls() {
        for trial in trials {
            let function = evaluation.functions[trial.function]
            for condition in function.ensures + function.laws where !condition.prefetch.isEmpty {
                for call in condition.prefetch.calls(trial.arguments, limits: evaluation.limits) {
                    guard calls < effort.lawCalls else { return }
                    guard let trial = evaluation.runnableTrial(for: call, oracle: &oracle) else {
                        continue
                    }
                    calls += 1
                    add(trial)
                }
            }
        }
    }
}
