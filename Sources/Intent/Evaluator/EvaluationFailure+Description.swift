extension EvaluationFailure: CustomStringConvertible {
    /// The reason as the end of a sentence, without a place.
    package var description: String {
        switch self {
        case .divisionByZero: "division by zero"
        case .indexOutOfRange(let index, 1, _): "index \(index) is out of range: there is 1 element"
        case .indexOutOfRange(let index, let count, _):
            "index \(index) is out of range: there are \(count) elements"
        case .invalidRange: "the range ends before it begins"
        case .emptyCollection(let method, _): ".\(method) of an empty array has no value"
        case .notRepresentable: "the value does not fit its type"
        case .tooLarge: "a value becomes too large"
        case .tooManyOperations(let limit): "it takes more than \(limit) steps to evaluate"
        case .needsCall(let call): "the result of calling \(call.name) is not known"
        case .other(let message, _): message
        }
    }
}
