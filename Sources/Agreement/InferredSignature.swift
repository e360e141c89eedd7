import IRText
package import Intent

/// A signature read off the types of IR text, where these leave no doubt: scalars alone.
package enum InferredSignature {
    /// Why a signature cannot be told from the types.
    package struct Doubt: Error, Hashable, Sendable {
        /// The type that can stand for several things.
        package var type: String
    }

    /// Integers are taken for signed ones, which only matters for how they are written.
    ///
    /// - Returns: nil where the text does not define the function.
    package static func of(
        _ symbol: String, in text: [UInt8]
    ) throws(Doubt) -> Signature? {
        guard let definition = ClangText.definition(of: symbol, in: IRModule(text)) else {
            return nil
        }
        var parameters: [Parameter] = []
        for (place, type) in definition.parameters.enumerated() {
            parameters.append(Parameter(name: name(at: place), type: try scalar(type)))
        }
        return Signature(
            name: symbol, parameters: parameters, result: try scalar(definition.result))
    }

    private static func scalar(_ type: String) throws(Doubt) -> Type {
        switch type {
        case "i1": .bool
        case "i8": .integer(IntegerType(bits: 8, isSigned: true))
        case "i16": .integer(IntegerType(bits: 16, isSigned: true))
        case "i32": .integer(IntegerType(bits: 32, isSigned: true))
        case "i64": .integer(.int64)
        case "float": .float
        case "double": .double
        default: throw Doubt(type: type)
        }
    }

    /// `a`, `b`, … and then `p26`, `p27`, …
    private static func name(at place: Int) -> String {
        guard place < 26 else { return "p\(place)" }
        return String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place)))
    }
}
