import IRText
package import Intent

/// Constants of the intent and of the code of both implementations: what they compare with.
package struct MinedConstants {
    private static let countLimit = 200

    private(set) var integers: [Int] = []
    private(set) var doubles: [Double] = []
    private(set) var texts: [[UInt8]] = []
    private var knownIntegers: Set<Int> = []

    /// - Parameter codes: IR text that is only read, never run here.
    package init(_ intent: FunctionIntent, codes: [[UInt8]]) {
        for clause in intent.clauses {
            switch clause.kind {
            case .requires(let expression), .ensures(let expression), .law(let expression),
                .bound(let expression):
                add(expression, depth: 0)
            // What is held out must not show through in an input that somebody sees.
            case .example(let example) where !example.isHeldOut:
                for argument in example.arguments { add(argument.value, depth: 0) }
            case .example: continue
            }
        }
        for code in codes {
            let module = IRModule(code)
            let constants = IRConstants(of: module.functions.compactMap(\.name), in: module)
            for text in constants.integers { add(Int(text) ?? unsigned(text)) }
            for number in constants.doubles { add(number) }
            for text in constants.texts { add(text) }
        }
    }

    private func unsigned(_ text: String) -> Int? {
        UInt64(text).map { Int(truncatingIfNeeded: $0) }
    }

    private mutating func add(_ number: Int?) {
        guard let number, integers.count < Self.countLimit,
            knownIntegers.insert(number).inserted
        else { return }
        integers.append(number)
    }

    private mutating func add(_ number: Double) {
        if doubles.count < Self.countLimit, !doubles.contains(number) { doubles.append(number) }
    }

    private mutating func add(_ text: [UInt8]) {
        guard !text.isEmpty, texts.count < Self.countLimit, !texts.contains(text),
            String(validating: text, as: UTF8.self) != nil
        else { return }
        texts.append(text)
    }

    private mutating func add(_ expression: Intent.Expression, depth: Int) {
        guard depth < ExpressionParts.depthLimit else { return }
        switch expression {
        case .literal(.integer(let number), _): add(Int(exactly: number))
        case .literal(.double(let number), _): add(number)
        case .literal(.string(let bytes), _): add(bytes)
        case .unary(.minus, .literal(.integer(let number), _), _): add(Int(exactly: -number))
        default:
            for part in ExpressionParts.of(expression) { add(part, depth: depth + 1) }
        }
    }
}

/// The expressions that stand directly in another.
package enum ExpressionParts {
    /// Nesting beyond which nothing is looked for.
    package static let depthLimit = 64

    package static func of(_ expression: Intent.Expression) -> [Intent.Expression] {
        switch expression {
        case .literal, .name, .typeName: []
        case .old(let part, _), .unary(_, let part, _), .member(let part, _, _): [part]
        case .array(let parts, _), .tuple(let parts, _): parts
        case .binary(_, let left, let right, _): [left, right]
        case .conditional(let condition, let yes, let no, _): [condition, yes, no]
        case .subscripted(let base, let index, _): [base, index]
        case .slice(let base, let range, _): [base] + bounds(of: range)
        case .methodCall(let base, _, let arguments, _): [base] + arguments.map(\.value)
        case .call(_, let arguments, _): arguments.map(\.value)
        case .quantified(_, _, .range(let range), let body, _): bounds(of: range) + [body]
        case .quantified(_, _, .elements(let elements), let body, _): [elements, body]
        }
    }

    private static func bounds(
        of range: Intent.Expression.RangeExpression
    ) -> [Intent.Expression] {
        [range.lower, range.upper].compactMap { $0 }
    }
}
