import Intent

/// Inputs of a function at random, from values that belong to it: the same for the same seed.
struct RandomInputs {
    /// Inputs tried for each one that is wanted.
    private static let triesForEach = 12
    /// Elements of an array or a text that is made from nothing.
    private static let elements = 14

    private let signature: Signature
    /// Values of each parameter that met `requires`, in some input.
    private let pools: [[Value]]
    private let known: [[Value]]
    /// Numbers that the code compares and computes with.
    private let constants: [Int]
    private var generator: SeededNumbers

    /// - Parameter constants: numbers that may matter.
    init(_ signature: Signature, known: [[Value]], constants: [Int] = [], seed: UInt64) {
        self.signature = signature
        self.known = known
        self.constants = constants
        pools = signature.parameters.indices.map { index in
            known.compactMap { $0.indices.contains(index) ? $0[index] : nil }
        }
        generator = SeededNumbers(seed: seed)
    }

    /// Up to `count` inputs that `allow` lets pass, each once.
    mutating func make(_ count: Int, allow: ([Value]) -> Bool) -> [[Value]] {
        guard !signature.parameters.isEmpty else { return [] }
        var seen = Set(known)
        var made: [[Value]] = []
        var tries = 0
        while made.count < count, tries < count * Self.triesForEach {
            tries += 1
            let arguments = next()
            guard seen.insert(arguments).inserted, allow(arguments) else { continue }
            made.append(arguments)
        }
        return made
    }

    private mutating func next() -> [Value] {
        let isNear = !known.isEmpty && generator.below(2) == 0
        var arguments = isNear ? known[generator.below(known.count)] : []
        let changed = generator.below(signature.parameters.count)
        for (index, parameter) in signature.parameters.enumerated() {
            if isNear, index != changed { continue }
            let value = value(of: parameter.type, from: pools[index])
            if isNear { arguments[index] = value } else { arguments.append(value) }
        }
        if generator.below(6) == 0 { relate(&arguments) }
        return arguments
    }

    /// Makes one argument another one of its type, or something that occurs in it.
    private mutating func relate(_ arguments: inout [Value]) {
        let source = arguments[generator.below(arguments.count)]
        let target = generator.below(arguments.count)
        let type = signature.parameters[target].type
        var choices = [source]
        switch source {
        case .array(let elements) where !elements.isEmpty:
            choices.append(elements[generator.below(elements.count)])
            choices.append(.array(part(of: elements)))
            choices.append(.integer(generator.below(elements.count + 1)))
        case .string(let bytes) where !bytes.isEmpty:
            choices.append(.integer(Int(bytes[generator.below(bytes.count)])))
            choices.append(.string(part(of: bytes)))
        default: break
        }
        let fitting = choices.filter { $0.isValid(for: type) }
        if !fitting.isEmpty { arguments[target] = fitting[generator.below(fitting.count)] }
    }

    private mutating func part<Element>(of elements: [Element]) -> [Element] {
        let start = generator.below(elements.count)
        return Array(elements[start..<(start + 1 + generator.below(elements.count - start))])
    }

    private mutating func value(of type: Type, from pool: [Value]) -> Value {
        if !pool.isEmpty, generator.below(3) == 0 { return pool[generator.below(pool.count)] }
        switch type {
        case .bool: return .bool(generator.below(2) == 0)
        case .integer(let integer): return number(of: integer, from: pool)
        case .float: return .double(Double(Float(real(from: pool))))
        case .double: return .double(real(from: pool))
        case .string: return text(from: pool)
        case .array(let element): return array(of: element, from: pool)
        case .tuple(let types):
            return .tuple(
                types.enumerated().map { index, type in
                    value(of: type, from: pool.compactMap { Self.part(index, of: $0) })
                })
        case .optional(let wrapped):
            if generator.below(4) == 0 { return .none }
            let inner = pool.compactMap { if case .some(let value) = $0 { value } else { nil } }
            return .some(value(of: wrapped, from: inner))
        case .void: return .void
        }
    }

    private static func part(_ index: Int, of value: Value) -> Value? {
        guard case .tuple(let parts) = value, parts.indices.contains(index) else { return nil }
        return parts[index]
    }

    private mutating func number(of type: IntegerType, from pool: [Value]) -> Value {
        let range = type.isSigned ? -12 : 0
        var number: Int
        switch generator.below(5) {
        case 0: number = range + generator.below(13 - range)
        case 1: number = type.isSigned ? generator.below(2_001) - 1_000 : generator.below(1_000)
        case 2 where !pool.isEmpty:
            guard case .integer(let near) = pool[generator.below(pool.count)] else {
                return pool[0]
            }
            number = near &+ generator.below(7) &- 3
        case 3 where !constants.isEmpty:
            number = constants[generator.below(constants.count)]
            let other = constants[generator.below(constants.count)]
            switch generator.below(4) {
            case 0: number = number &+ other
            case 1: number = number &* (generator.below(9) &- 4)
            default: break
            }
            number = number &+ generator.below(3) &- 1
        default:
            number = Int(truncatingIfNeeded: generator.next() >> UInt64(generator.below(64)))
            if type.isSigned, generator.below(2) == 0 { number = 0 &- number }
        }
        if type.contains(number) { return .integer(number) }
        let cut = number & ((1 << min(type.bits - 1, 62)) - 1)
        return .integer(cut)
    }

    private mutating func real(from pool: [Value]) -> Double {
        let number = Double(generator.below(4_001) - 2_000) / Double(1 + generator.below(8))
        switch generator.below(4) {
        case 0 where !pool.isEmpty:
            if case .double(let near) = pool[generator.below(pool.count)] { return near + number }
            return number
        case 1: return number * 1e6
        default: return number
        }
    }

    /// A text of characters that occur in the pool, and of some that are everywhere.
    private mutating func text(from pool: [Value]) -> Value {
        var scalars = Array("aAzZ09 b.".unicodeScalars)
        for _ in 0..<3 where !pool.isEmpty {
            if case .string(let bytes) = pool[generator.below(pool.count)] {
                scalars += String(decoding: bytes.prefix(64), as: UTF8.self).unicodeScalars
            }
        }
        var text = String.UnicodeScalarView()
        let variety = 1 + generator.below(scalars.count)
        let offset = generator.below(scalars.count)
        for _ in 0..<generator.below(Self.elements) {
            text.append(scalars[(offset + generator.below(variety)) % scalars.count])
        }
        return .string(Array(String(text).utf8))
    }

    private mutating func array(of element: Type, from pool: [Value]) -> Value {
        var inner: [Value] = []
        for _ in 0..<2 where !pool.isEmpty {
            if case .array(let values) = pool[generator.below(pool.count)] {
                inner += values.prefix(24)
            }
        }
        let variety = (0..<1 + generator.below(6)).map { _ in value(of: element, from: inner) }
        var values: [Value] = []
        for _ in 0..<generator.below(Self.elements) {
            values.append(
                generator.below(3) == 0
                    ? value(of: element, from: inner) : variety[generator.below(variety.count)])
        }
        if generator.below(3) == 0 { values = Self.ordered(values) }
        return .array(values)
    }

    private static func ordered(_ values: [Value]) -> [Value] {
        values.sorted {
            switch ($0, $1) {
            case (.integer(let a), .integer(let b)): a < b
            case (.double(let a), .double(let b)): a < b
            case (.string(let a), .string(let b)): a.lexicographicallyPrecedes(b)
            default: false
            }
        }
    }
}
