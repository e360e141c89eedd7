import BigInt
import Testing

@testable import Intent

/// A clause as text, with values for its variables.
struct Clause {
    var text: String
    var variables: [String] = []
    var functions: Set<String> = []

    func compiled() throws -> CompiledExpression {
        let (expression, diagnostics) = ExpressionReader.read(text: text, name: "<test>")
        let parsed = try #require(expression, "\(text): \(diagnostics)")
        return CompiledExpression(parsed, variables: variables, functions: functions)
    }

    func outcome(
        _ bindings: [Value] = [], old: [Value]? = nil, limits: EvaluationLimits = EvaluationLimits()
    ) throws -> Result<Value, EvaluationFailure> {
        let compiled = try compiled()
        do {
            return .success(
                try compiled.evaluate(
                    bindings, old: old, limits: limits,
                    calling: { call throws(EvaluationFailure) in throw .needsCall(call) }))
        } catch {
            return .failure(error)
        }
    }
}

/// What a failure is about, without its place.
enum FailureKind: Equatable {
    case divisionByZero, indexOutOfRange, invalidRange, emptyCollection, notRepresentable
    case tooLarge, tooManyOperations, needsCall, other

    init(_ failure: EvaluationFailure) {
        self =
            switch failure {
            case .divisionByZero: .divisionByZero
            case .indexOutOfRange: .indexOutOfRange
            case .invalidRange: .invalidRange
            case .emptyCollection: .emptyCollection
            case .notRepresentable: .notRepresentable
            case .tooLarge: .tooLarge
            case .tooManyOperations: .tooManyOperations
            case .needsCall: .needsCall
            case .other: .other
            }
    }
}

func text(_ string: String) -> Value { .string(Array(string.utf8)) }

func integers(_ numbers: Int...) -> Value { .array(numbers.map { .integer($0) }) }

/// The value of an expression in which some variables stand.
func value(_ text: String, _ variables: [String: Value] = [:]) throws -> Value {
    let names = variables.keys.sorted()
    let clause = Clause(text: text, variables: names)
    return try clause.outcome(names.map { variables[$0]! }).get()
}
