/// The type of an expression in a SyGuS problem.
package enum Sort: Hashable, Sendable {
    case bool, int, string
    case bitVector(Int)

    /// As it is written in a problem.
    package var text: String {
        switch self {
        case .bool: "Bool"
        case .int: "Int"
        case .string: "String"
        case .bitVector(let width): "(_ BitVec \(width))"
        }
    }
}

/// A value that a problem names.
///
/// A string is a sequence of 8-bit characters, as CVC4 1.8 reads it; escapes stand for themselves.
package enum Literal: Hashable, Sendable {
    case bool(Bool)
    case int(Int64)
    case string([UInt8])
    case bits(UInt64, width: Int)

    package var sort: Sort {
        switch self {
        case .bool: .bool
        case .int: .int
        case .string: .string
        case .bits(_, let width): .bitVector(width)
        }
    }

    /// As SyGuS-IF writes it.
    package var text: String {
        switch self {
        case .bool(let value): return value ? "true" : "false"
        case .int(let value):
            return value < 0 ? "(- \(value.magnitude))" : "\(value)"
        case .string(let bytes):
            var quoted: [UInt8] = [UInt8(ascii: "\"")]
            for byte in bytes {
                if byte == UInt8(ascii: "\"") { quoted.append(byte) }
                quoted.append(byte)
            }
            quoted.append(UInt8(ascii: "\""))
            return String(decoding: quoted, as: UTF8.self)
        case .bits(let value, let width):
            let radix = width % 4 == 0 ? 16 : 2
            let digits = String(value, radix: radix)
            let count = radix == 16 ? width / 4 : width
            let zeros = String(repeating: "0", count: max(0, count - digits.count))
            return (radix == 16 ? "#x" : "#b") + zeros + digits
        }
    }
}
