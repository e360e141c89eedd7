/// What one production computes on 64-bit words.
///
/// A Bool is 0 or 1, an Int its bits, a string its number in the `StringPool`, a bit vector its
/// bits
/// with zeros above its width. Equality of words is equality of values for every sort.
package enum Kernel: Hashable, Sendable {
    // Any sort.
    case equal, distinct, ifThenElse
    /// `ite` whose condition is that a word equals a literal.
    case ifEquals(UInt64)
    // Bool.
    case not, and, or, xor, implies
    // Int.
    case add, subtract, multiply, negate, divide, modulo, magnitude
    case less, lessOrEqual, greater, greaterOrEqual
    // Bit vectors.
    case bitNot, bitNegate, bitAnd, bitOr, bitXor, bitNand, bitNor, bitXnor
    case bitAdd, bitSubtract, bitMultiply, bitUnsignedDivide, bitUnsignedRemainder
    case bitSignedDivide, bitSignedRemainder
    case shiftLeft, shiftRightLogical, shiftRightArithmetic
    case shiftLeftBy(UInt64), shiftRightLogicalBy(UInt64), shiftRightArithmeticBy(UInt64)
    case unsignedLess, unsignedLessOrEqual, unsignedGreater, unsignedGreaterOrEqual
    case signedLess, signedLessOrEqual, signedGreater, signedGreaterOrEqual
    // Strings.
    case concatenate, replace, replaceAll, at, substring, length, indexOf
    case toInt, fromInt, prefixOf, suffixOf, contains, stringLess, stringLessOrEqual
    case isDigit, toCode, fromCode
    /// A definition whose body is none of the above.
    case definition(Int)

    package var isCommutative: Bool {
        switch self {
        case .equal, .distinct, .and, .or, .xor, .add, .multiply, .bitAnd, .bitOr, .bitXor,
            .bitNand, .bitNor, .bitXnor, .bitAdd, .bitMultiply:
            true
        default: false
        }
    }
}

/// What an operator's name stands for: its kernel, operands and result.
struct Signature {
    var kernel: Kernel
    var operands: [Sort]
    var result: Sort

    /// The operator of this name for these operands; nil when there is none.
    static func find(_ name: String, _ operands: [Sort]) -> Signature? {
        if let signature = anySort(name, operands) { return signature }
        if case .bitVector(let width)? = operands.first {
            return bitVector(name, operands, .bitVector(width))
        }
        let found: Signature? =
            table[name].flatMap { $0.first { $0.operands == operands } }
        return found
    }

    private static func anySort(_ name: String, _ operands: [Sort]) -> Signature? {
        switch (name, operands.count) {
        case ("=", 2) where operands[0] == operands[1]:
            Signature(kernel: .equal, operands: operands, result: .bool)
        case ("distinct", 2) where operands[0] == operands[1]:
            Signature(kernel: .distinct, operands: operands, result: .bool)
        case ("ite", 3) where operands[0] == .bool && operands[1] == operands[2]:
            Signature(kernel: .ifThenElse, operands: operands, result: operands[1])
        default: nil
        }
    }

    private static func bitVector(_ name: String, _ operands: [Sort], _ sort: Sort) -> Signature? {
        guard operands.allSatisfy({ $0 == sort }) else { return nil }
        if let kernel = bitVectorUnary[name], operands.count == 1 {
            return Signature(kernel: kernel, operands: operands, result: sort)
        }
        if let kernel = bitVectorBinary[name], operands.count == 2 {
            return Signature(kernel: kernel, operands: operands, result: sort)
        }
        if let kernel = bitVectorComparison[name], operands.count == 2 {
            return Signature(kernel: kernel, operands: operands, result: .bool)
        }
        return nil
    }

    private static let bitVectorUnary: [String: Kernel] = [
        "bvnot": .bitNot, "bvneg": .bitNegate,
    ]
    private static let bitVectorBinary: [String: Kernel] = [
        "bvand": .bitAnd, "bvor": .bitOr, "bvxor": .bitXor, "bvnand": .bitNand,
        "bvnor": .bitNor, "bvxnor": .bitXnor, "bvadd": .bitAdd, "bvsub": .bitSubtract,
        "bvmul": .bitMultiply, "bvudiv": .bitUnsignedDivide, "bvurem": .bitUnsignedRemainder,
        "bvsdiv": .bitSignedDivide, "bvsrem": .bitSignedRemainder, "bvshl": .shiftLeft,
        "bvlshr": .shiftRightLogical, "bvashr": .shiftRightArithmetic,
    ]
    private static let bitVectorComparison: [String: Kernel] = [
        "bvult": .unsignedLess, "bvule": .unsignedLessOrEqual, "bvugt": .unsignedGreater,
        "bvuge": .unsignedGreaterOrEqual, "bvslt": .signedLess, "bvsle": .signedLessOrEqual,
        "bvsgt": .signedGreater, "bvsge": .signedGreaterOrEqual,
    ]

    private static let table: [String: [Signature]] = {
        var table: [String: [Signature]] = [:]
        func add(_ names: [String], _ kernel: Kernel, _ operands: [Sort], _ result: Sort) {
            for name in names {
                table[name, default: []].append(
                    Signature(kernel: kernel, operands: operands, result: result))
            }
        }
        add(["not"], .not, [.bool], .bool)
        add(["and"], .and, [.bool, .bool], .bool)
        add(["or"], .or, [.bool, .bool], .bool)
        add(["xor"], .xor, [.bool, .bool], .bool)
        add(["=>"], .implies, [.bool, .bool], .bool)
        add(["+"], .add, [.int, .int], .int)
        add(["-"], .subtract, [.int, .int], .int)
        add(["*"], .multiply, [.int, .int], .int)
        add(["-"], .negate, [.int], .int)
        add(["div"], .divide, [.int, .int], .int)
        add(["mod"], .modulo, [.int, .int], .int)
        add(["abs"], .magnitude, [.int], .int)
        add(["<"], .less, [.int, .int], .bool)
        add(["<="], .lessOrEqual, [.int, .int], .bool)
        add([">"], .greater, [.int, .int], .bool)
        add([">="], .greaterOrEqual, [.int, .int], .bool)
        add(["str.++"], .concatenate, [.string, .string], .string)
        add(["str.replace"], .replace, [.string, .string, .string], .string)
        add(
            ["str.replace_all", "str.replaceall"], .replaceAll, [.string, .string, .string], .string
        )
        add(["str.at"], .at, [.string, .int], .string)
        add(["str.substr"], .substring, [.string, .int, .int], .string)
        add(["str.len"], .length, [.string], .int)
        add(["str.indexof"], .indexOf, [.string, .string, .int], .int)
        add(["str.to.int", "str.to_int", "str.to-int"], .toInt, [.string], .int)
        add(["int.to.str", "str.from_int", "str.from-int"], .fromInt, [.int], .string)
        add(["str.prefixof"], .prefixOf, [.string, .string], .bool)
        add(["str.suffixof"], .suffixOf, [.string, .string], .bool)
        add(["str.contains"], .contains, [.string, .string], .bool)
        add(["str.<"], .stringLess, [.string, .string], .bool)
        add(["str.<="], .stringLessOrEqual, [.string, .string], .bool)
        add(["str.is_digit"], .isDigit, [.string], .bool)
        add(["str.to_code"], .toCode, [.string], .int)
        add(["str.from_code"], .fromCode, [.int], .string)
        return table
    }()
}
