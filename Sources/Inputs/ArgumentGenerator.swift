import BigInt
package import Intent

/// Random argument lists, shaped by `requires`: fresh ones, and ones near to some that met it.
package struct ArgumentGenerator {
    /// Argument lists that are kept to make others from.
    private static let keptLimit = 256

    private let types: [Type]
    private let shape: InputShape
    private var values: ValueGenerator
    private var kept: [[Value]] = []

    package init(_ function: CheckedFunction, constants: MinedConstants, seed: UInt64) {
        types = function.intent.signature.parameters.map(\.type)
        shape = InputShape(function)
        values = ValueGenerator(random: SplitMix(seed: seed), constants: constants)
    }

    /// Takes note of a list that meets `requires`.
    package mutating func keep(_ arguments: [Value]) {
        if kept.count < Self.keptLimit {
            kept.append(arguments)
        } else {
            kept[values.random.below(kept.count)] = arguments
        }
    }

    package mutating func next() -> [Value] {
        if values.random.chance(25), let known = values.random.element(of: kept) {
            return neighbour(of: known)
        }
        var arguments = types.enumerated().map { values.value(of: $1, shape.limits[$0]) }
        for relation in shape.relations { relate(relation, &arguments) }
        if types.count > 1, values.random.chance(30) { echo(&arguments) }
        return arguments
    }

    // MARK: Relations

    private mutating func relate(_ relation: InputShape.Relation, _ arguments: inout [Value]) {
        switch relation {
        case .sameCount(let first, let second):
            guard case .array(let a) = arguments[first], case .array(var b) = arguments[second],
                case .array(let element) = types[second]
            else { return }
            let limits = shape.limits[second].element.first ?? ValueLimits()
            while b.count < a.count { b.append(values.value(of: element, limits)) }
            b.removeLast(b.count - a.count)
            if shape.limits[second].isSorted { b = ElementOrder.sorted(b) }
            arguments[second] = .array(b)
        case .index(let index, let slice, let offset):
            guard case .integer = arguments[index], let count = arguments[slice].elementCount,
                values.random.chance(90)
            else { return }
            let low = max(shape.limits[index].low, 0)
            let high = max(low, count + offset)
            arguments[index] = .integer(values.random.within(low, high))
        case .ordered(let first, let second, let isStrict):
            guard case .integer(let a) = arguments[first], case .integer(let b) = arguments[second]
            else { return relateDoubles(first, second, &arguments) }
            arguments[first] = .integer(min(a, b))
            arguments[second] = .integer(a == b && isStrict && b < .max ? b + 1 : max(a, b))
        case .element(let value, let slice):
            guard case .array(let elements) = arguments[slice],
                let element = values.random.element(of: elements)
            else { return }
            arguments[value] = element
        }
    }

    private func relateDoubles(_ first: Int, _ second: Int, _ arguments: inout [Value]) {
        guard case .double(let a) = arguments[first], case .double(let b) = arguments[second],
            a > b
        else { return }
        arguments[first] = .double(b)
        arguments[second] = .double(a)
    }

    /// Makes one argument from another: an element, an index, a part, the same.
    private mutating func echo(_ arguments: inout [Value]) {
        let from = values.random.below(types.count)
        let to = values.random.below(types.count)
        guard from != to else { return }
        switch (types[from], arguments[from], types[to]) {
        case (.array(types[to]), .array(let elements), _):
            if let element = values.random.element(of: elements) { arguments[to] = element }
        case (.array, .array(let elements), .integer):
            arguments[to] = .integer(values.random.within(-1, elements.count + 1))
        case (.string, .string(let bytes), .integer(.uint8)):
            if let byte = values.random.element(of: bytes) { arguments[to] = .integer(Int(byte)) }
        case (.string, .string(let bytes), .integer):
            arguments[to] = .integer(values.random.within(-1, bytes.count + 1))
        case (.string, .string(let bytes), .string): arguments[to] = .string(part(of: bytes))
        case (.array, .array(let elements), types[from]): arguments[to] = .array(part(of: elements))
        case (_, _, types[from]): arguments[to] = arguments[from]
        default: return
        }
    }

    private mutating func part(of bytes: [UInt8]) -> [UInt8] {
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: part(of: scalars))
        return Array(String(text).utf8)
    }

    private mutating func part<Element>(of elements: [Element]) -> [Element] {
        let start = values.random.chance(40) ? 0 : values.random.below(elements.count + 1)
        let end = values.random.chance(40) ? elements.count : start + values.random.below(4)
        return Array(elements[start..<min(max(end, start), elements.count)])
    }

    // MARK: Neighbours

    /// The same list with one argument changed a little.
    private mutating func neighbour(of arguments: [Value]) -> [Value] {
        var arguments = arguments
        guard !arguments.isEmpty else { return arguments }
        let place = values.random.below(arguments.count)
        arguments[place] = changed(arguments[place], of: types[place], shape.limits[place])
        return arguments
    }

    private mutating func changed(_ value: Value, of type: Type, _ limits: ValueLimits) -> Value {
        switch (type, value) {
        case (.integer, .integer(let number)):
            let changes = [
                number &+ 1, number &- 1, 0 &- number, number &* 2, number / 2,
                number ^ (1 << values.random.below(63)),
            ]
            return .integer(changes[values.random.below(changes.count)])
        case (_, .double(let number)):
            let changes = [
                number.nextUp, number.nextDown, -number, number * 2, number / 3,
                number.rounded(),
            ]
            return changes[values.random.below(changes.count)].asValue(of: type)
        case (.array(let element), .array(let elements)):
            let inner = limits.element.first ?? ValueLimits()
            var elements = changed(elements, of: element, inner)
            if limits.isSorted { elements = ElementOrder.sorted(elements) }
            return .array(elements)
        case (.string, .string(let bytes)):
            let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
            var text = String.UnicodeScalarView()
            text.append(contentsOf: rearranged(scalars))
            return .string(Array(String(text).utf8))
        default: return values.value(of: type, limits)
        }
    }

    private mutating func changed(
        _ elements: [Value], of type: Type, _ limits: ValueLimits
    ) -> [Value] {
        guard !elements.isEmpty, !values.random.chance(25) else {
            var longer = elements
            longer.insert(
                values.value(of: type, limits), at: values.random.below(elements.count + 1))
            return longer
        }
        guard values.random.chance(50) else { return rearranged(elements) }
        var elements = elements
        let place = values.random.below(elements.count)
        elements[place] = changed(elements[place], of: type, limits)
        return elements
    }

    /// One left out, one twice, two exchanged, or turned round.
    private mutating func rearranged<Element>(_ elements: [Element]) -> [Element] {
        guard !elements.isEmpty else { return elements }
        var elements = elements
        let place = values.random.below(elements.count)
        switch values.random.below(4) {
        case 0: elements.remove(at: place)
        case 1: elements.insert(elements[place], at: place)
        case 2: elements.swapAt(place, values.random.below(elements.count))
        default: elements.reverse()
        }
        return elements
    }
}

extension Double {
    fileprivate func asValue(of type: Type) -> Value {
        .double(type == .float ? Double(Float(self)) : self)
    }
}

extension Value {
    /// Elements of an array, bytes of a text.
    var elementCount: Int? {
        switch self {
        case .array(let elements): elements.count
        case .string(let bytes): bytes.count
        default: nil
        }
    }
}
