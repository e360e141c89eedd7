import ABI
import BigInt
import Intent

/// What an intent itself says about interesting inputs: the constants of its clauses and the
/// arguments of its visible examples. What is held out must not show through counterexamples.
struct MinedConstants {
    static let clauseConstantLimit = 128
    static let exampleLimit = 64
    static let wordLimit = 64
    static let wordBytesLimit = 128

    private(set) var integers: [BigInt] = []
    private(set) var doubles: [Double] = []
    private(set) var texts: [[UInt8]] = []
    private(set) var integersAt: [Place: [BigInt]] = [:]
    private(set) var doublesAt: [Place: [Double]] = [:]
    /// Slices that examples have at a place, as wire bytes of their elements.
    private(set) var slicesAt: [Place: [[UInt8]]] = [:]

    init(_ function: CheckedFunction) {
        var exampleCount = 0
        for clause in function.clauses {
            switch clause.kind {
            case .requires(let condition), .ensures(let condition), .law(let condition),
                .bound(let condition):
                visit(condition)
            case .example(let example):
                guard !example.isHeldOut, exampleCount < Self.exampleLimit else { continue }
                exampleCount += 1
                visit(example, function.intent.signature)
            }
        }
    }

    private mutating func visit(_ example: Example, _ signature: Signature) {
        for (index, argument) in example.arguments.enumerated() {
            guard signature.parameters.indices.contains(index) else { return }
            let type = signature.parameters[index].type
            guard let value = (try? Evaluator.constant(argument.value))?.coerced(to: type) else {
                continue
            }
            add(value, type, Place(parameter: index))
        }
    }

    private mutating func add(_ value: Value, _ type: Type, _ place: Place) {
        switch (type, value) {
        case (_, .integer(let number)): append(BigInt(number), at: place)
        case (_, .bigInteger(let number)): append(number, at: place)
        case (_, .double(let number)):
            if doublesAt[place, default: []].count < 64 {
                doublesAt[place, default: []].append(number)
            }
        case (.string, .string(let bytes)): addSlice(bytes, at: place)
        case (.array(let element), .array(let values)):
            var bytes: [UInt8] = []
            let shape = ABI.shape(of: element)
            for value in values.prefix(256) {
                ValueCodec.encode(value, as: shape, into: &bytes)
                add(value, element, place.adding(.element))
            }
            if values.count <= 256 { addSlice(bytes, at: place) }
        case (.tuple(let types), .tuple(let values)):
            for (index, (type, value)) in zip(types, values).enumerated() {
                add(value, type, place.adding(.part(index)))
            }
        case (.optional(let wrapped), .some(let value)):
            add(value, wrapped, place.adding(.wrapped))
        default: return
        }
    }

    private mutating func append(_ number: BigInt, at place: Place) {
        guard integersAt[place, default: []].count < 128,
            !integersAt[place, default: []].contains(number)
        else { return }
        integersAt[place, default: []].append(number)
    }

    private mutating func addSlice(_ bytes: [UInt8], at place: Place) {
        guard !bytes.isEmpty, slicesAt[place, default: []].count < Self.wordLimit,
            !slicesAt[place, default: []].contains(bytes)
        else { return }
        slicesAt[place, default: []].append(bytes)
    }

    private mutating func visit(_ root: Expression) {
        var left = [root]
        var visited = 0
        while let expression = left.popLast() {
            visited += 1
            guard visited <= 10_000,
                integers.count + doubles.count + texts.count < Self.clauseConstantLimit
            else { return }
            switch expression {
            case .literal(.integer(let number), _): add(number)
            case .unary(.minus, .literal(.integer(let number), _), _): add(-number)
            case .literal(.double(let number), _):
                if !doubles.contains(number) { doubles.append(number) }
            case .unary(.minus, .literal(.double(let number), _), _):
                if !doubles.contains(-number) { doubles.append(-number) }
            case .literal(.string(let bytes), _):
                if !bytes.isEmpty, !texts.contains(bytes) { texts.append(bytes) }
            case .call("pow", _, _), .call(_, _, _), .member(.typeName, _, _):
                switch try? Evaluator.constant(expression) {
                case .integer(let number)?: add(BigInt(number))
                case .bigInteger(let number)?: add(number)
                default: left += expression.parts
                }
            default: left += expression.parts.reversed()
            }
        }
    }

    private mutating func add(_ number: BigInt) {
        if number.magnitude.bitWidth <= 65, !integers.contains(number) { integers.append(number) }
    }
}
