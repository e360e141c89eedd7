import BigInt

/// What an intent itself says about interesting inputs: the constants of its clauses and the
/// arguments of its examples.
struct MinedValues {
    /// Examples looked at, the first ones.
    private static let exampleLimit = 40
    private static let constantLimit = 64
    /// A constant up to this in a `requires` brings all integers from 0 to itself.
    private static let denseLimit = 128

    private(set) var integers: [BigInt] = []
    private(set) var doubles: [Double] = []
    private(set) var texts: [[UInt8]] = []
    /// Integers from 0 to this are all worth trying.
    private(set) var denseMaximum = 0
    /// Argument lists of visible examples, each of its parameter's type: counterexamples are shown
    /// to generators, and what is held out must not show through.
    private(set) var examples: [[Value]] = []
    /// Parameters of which a `requires` says that they are sorted.
    private(set) var sortedParameters: Set<String> = []

    init(_ intent: FunctionIntent) {
        for clause in intent.clauses {
            switch clause.kind {
            case .requires(let expression):
                visit(expression, isRequires: true)
            case .ensures(let expression), .law(let expression), .bound(let expression):
                visit(expression, isRequires: false)
            case .example(let example):
                guard !example.isHeldOut, examples.count < Self.exampleLimit else { continue }
                if let arguments = Self.arguments(of: example, intent.signature) {
                    examples.append(arguments)
                }
            }
        }
    }

    private static func arguments(of example: Example, _ signature: Signature) -> [Value]? {
        guard example.arguments.count == signature.parameters.count else { return nil }
        var values: [Value] = []
        for (argument, parameter) in zip(example.arguments, signature.parameters) {
            guard let value = try? Evaluator.constant(argument.value),
                let coerced = value.coerced(to: parameter.type)
            else { return nil }
            values.append(coerced)
        }
        return values
    }

    private mutating func visit(_ expression: Expression, isRequires: Bool) {
        guard integers.count + doubles.count + texts.count < Self.constantLimit else { return }
        switch expression {
        case .literal(.integer(let number), _): add(number, isRequires)
        case .unary(.minus, .literal(.integer(let number), _), _): add(-number, isRequires)
        case .literal(.double(let number), _):
            if !doubles.contains(number) { doubles.append(number) }
        case .literal(.string(let bytes), _): if !texts.contains(bytes) { texts.append(bytes) }
        case .call(_, let arguments, _) where arguments.first?.label == "ascii":
            if case .literal(.string(let bytes), _) = arguments[0].value, let byte = bytes.first {
                add(BigInt(byte), false)
            }
        default:
            if isRequires, case .member(.name(let name, _), "isSorted", _) = expression {
                sortedParameters.insert(name)
            }
            for child in expression.children { visit(child, isRequires: isRequires) }
        }
    }

    private mutating func add(_ number: BigInt, _ isRequires: Bool) {
        if !integers.contains(number) { integers.append(number) }
        if isRequires, let small = Int(exactly: number), small > 0, small <= Self.denseLimit {
            denseMaximum = max(denseMaximum, small)
        }
    }
}
