import Intent

/// What calls are known to give, so that clauses which call functions can be evaluated.
///
/// A clause is evaluated without running anything; a call that is not known yet is noted, run
/// in the sandbox later together with all others, and the clause is evaluated again.
struct CallOracle {
    enum Answer {
        case value(Value)
        /// The call trapped, timed out or was not run: nothing follows for the clause.
        case unavailable(String)
    }

    private(set) var answers: [FunctionCall: Answer] = [:]
    /// Calls that were asked for and are not known, in the order of asking.
    private(set) var missing: [FunctionCall] = []
    private var isMissing: Set<FunctionCall> = []

    mutating func learn(_ call: FunctionCall, _ answer: Answer) {
        answers[call] = answer
    }

    mutating func note(missing call: FunctionCall) {
        if isMissing.insert(call).inserted { missing.append(call) }
    }

    /// Hands over what is missing and starts a new list.
    mutating func takeMissing() -> [FunctionCall] {
        defer {
            missing = []
            isMissing = []
        }
        return missing
    }
}

/// What evaluating one clause on one input came to.
enum ClauseTruth {
    case holds
    case fails
    /// A call in it does not meet `requires`, or did not come back: the instance says nothing.
    case skipped
    /// A call has to be run first.
    case pending
    /// The clause itself cannot be evaluated here: index out of range, too many operations.
    case broken(String)
}

/// Evaluates compiled clauses against the oracle.
struct ClauseEvaluation {
    let functions: [FunctionUnderTest]
    let indexByName: [String: Int]
    let limits: EvaluationLimits

    init(functions: [FunctionUnderTest], limits: EvaluationLimits = EvaluationLimits()) {
        self.functions = functions
        self.limits = limits
        indexByName = Dictionary(
            uniqueKeysWithValues: functions.enumerated().map { ($1.name, $0) })
    }

    /// Evaluates a condition on `bindings` (parameters, then `result` or `steps` where it has one).
    func truth(
        of expression: CompiledExpression, _ bindings: [Value], old: [Value]? = nil,
        oracle: inout CallOracle
    ) -> ClauseTruth {
        var skip = false
        var pending = false
        do {
            let value = try expression.evaluate(
                bindings, old: old, limits: limits,
                calling: { call throws(EvaluationFailure) in
                    switch lookUp(call, oracle: &oracle) {
                    case .value(let value): return value
                    case .skip: skip = true
                    case .pending: pending = true
                    }
                    throw .needsCall(call)
                })
            return value == .bool(true) ? .holds : .fails
        } catch {
            if skip { return .skipped }
            if pending { return .pending }
            return .broken(error.description)
        }
    }

    /// True when the arguments meet every `requires` of the function.
    func meetsRequires(_ function: Int, _ arguments: [Value], oracle: inout CallOracle) -> Bool? {
        for condition in functions[function].requires {
            switch truth(of: condition.expression, arguments, oracle: &oracle) {
            case .holds: continue
            case .fails, .broken, .skipped: return false
            case .pending: return nil
            }
        }
        return true
    }

    /// The call as a trial, when its arguments are valid and meet `requires`.
    func runnableTrial(for call: FunctionCall, oracle: inout CallOracle) -> Trial? {
        guard let index = indexByName[call.name], oracle.answers[call] == nil,
            areValid(call.arguments, for: index),
            meetsRequires(index, call.arguments, oracle: &oracle) == true
        else { return nil }
        return Trial(function: index, arguments: call.arguments)
    }

    private func areValid(_ arguments: [Value], for function: Int) -> Bool {
        let parameters = functions[function].signature.parameters
        return arguments.count == parameters.count
            && zip(arguments, parameters).allSatisfy { $0.isValid(for: $1.type) }
    }

    private enum LookUp {
        case value(Value)
        case skip
        case pending
    }

    private func lookUp(_ call: FunctionCall, oracle: inout CallOracle) -> LookUp {
        if let answer = oracle.answers[call] {
            if case .value(let value) = answer { return .value(value) }
            return .skip
        }
        guard let index = indexByName[call.name] else { return .skip }
        guard areValid(call.arguments, for: index) else { return .skip }
        switch meetsRequires(index, call.arguments, oracle: &oracle) {
        case true: oracle.note(missing: call)
        case false: return .skip
        default: break
        }
        return .pending
    }
}
