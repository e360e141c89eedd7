import Intent

/// Known inputs with one byte, character or small number exchanged for every other one: what code
/// decides about single values shows nowhere else.
struct SweptInputs {
    /// Elements and bytes of what is changed.
    private static let lengthLimit = 40

    private let signature: Signature
    private let known: [[Value]]
    private var generator: SeededNumbers

    /// - Parameter known: inputs that are changed, the most telling ones first.
    init(_ signature: Signature, known: [[Value]], seed: UInt64) {
        self.signature = signature
        self.known = known
        generator = SeededNumbers(seed: seed)
    }

    /// Up to `limit` inputs that `allow` lets pass: first each known input with every place one
    /// more and one less, then with every value of its kind in one place.
    mutating func make(_ limit: Int, allow: ([Value]) -> Bool) -> [[Value]] {
        var made: [[Value]] = []
        var seen = Set(known)
        for (pass, share) in [(Pass.neighbours, limit / 2), (.sweep, limit)] {
            for arguments in known where made.count < share {
                for index in signature.parameters.indices where arguments.indices.contains(index) {
                    let type = signature.parameters[index].type
                    let values =
                        pass == .sweep
                        ? sweep(arguments[index], type) : neighbours(arguments[index], type)
                    for value in values where made.count < share {
                        var changed = arguments
                        changed[index] = value
                        if seen.insert(changed).inserted, allow(changed) { made.append(changed) }
                    }
                }
            }
        }
        return made
    }

    private enum Pass { case neighbours, sweep }

    /// The value with each of its places one more and one less.
    private func neighbours(_ value: Value, _ type: Type) -> [Value] {
        switch (type, value) {
        case (.integer(let integer), .integer(let number)):
            return [number &+ 1, number &- 1].filter(integer.contains).map { .integer($0) }
        case (.string, .string(let bytes)) where bytes.count <= Self.lengthLimit:
            // A byte of a longer character has no neighbour that is text.
            return bytes.indices.filter { bytes[$0] > 0 && bytes[$0] < 127 }.flatMap { place in
                [1, -1].map { step in
                    var changed = bytes
                    changed[place] = UInt8(Int(bytes[place]) + step)
                    return .string(changed)
                }
            }
        case (.array(let element), .array(let values)) where values.count <= Self.lengthLimit:
            return values.indices.flatMap { place in
                neighbours(values[place], element).map { value in
                    var changed = values
                    changed[place] = value
                    return .array(changed)
                }
            }
        default: return []
        }
    }

    private mutating func sweep(_ value: Value, _ type: Type) -> [Value] {
        switch (type, value) {
        case (.integer(let integer), .integer) where integer.bits == 8:
            return (integer.isSigned ? -128...127 : 0...255).map { .integer($0) }
        case (.string, .string(let bytes)):
            let scalars = Array(
                String(decoding: bytes.prefix(Self.lengthLimit), as: UTF8.self).unicodeScalars)
            guard !scalars.isEmpty, bytes.count <= Self.lengthLimit else { return [] }
            let place = generator.below(scalars.count)
            return (0..<128).map { code in
                var text = String.UnicodeScalarView()
                for (index, scalar) in scalars.enumerated() {
                    text.append(index == place ? Unicode.Scalar(UInt8(code)) : scalar)
                }
                return .string(Array(String(text).utf8))
            }
        case (.array(let element), .array(let values)):
            guard !values.isEmpty, values.count <= Self.lengthLimit else { return [] }
            let place = generator.below(values.count)
            return sweep(values[place], element).map { value in
                var changed = values
                changed[place] = value
                return .array(changed)
            }
        default: return []
        }
    }
}
