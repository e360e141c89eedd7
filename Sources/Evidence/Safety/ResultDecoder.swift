import ABI
package import Intent

/// The outputs of one call: its result, and what it left in its `inout` parameters.
package struct CallOutputs: Hashable, Sendable {
    package var result: Value
    package var inouts: [Value]

    /// As a person would write it: the result, and `leaving …` for `inout` parameters.
    func text(signature: Signature) -> String {
        var parts: [String] = []
        if signature.result != .void {
            parts.append(result.literal(of: signature.result, limit: CallText.literalLimit))
        }
        if !inouts.isEmpty {
            let types = signature.parameters.filter(\.isInout).map(\.type)
            let values = zip(inouts, types).map {
                $0.literal(of: $1, limit: CallText.literalLimit)
            }
            parts.append("leaving " + values.joined(separator: ", "))
        }
        return parts.joined(separator: " ")
    }
}

/// Reads a call's outputs out of the bytes that a child sent.
package struct ResultDecoder: Sendable {
    let signature: Signature

    package init(signature: Signature) { self.signature = signature }

    var containsFloatingPoint: Bool {
        let types = [signature.result] + signature.parameters.filter(\.isInout).map(\.type)
        return types.contains { $0 != .void && ABI.shape(of: $0).containsFloatingPoint }
    }

    /// nil when the bytes are not what the signature says.
    package func decode(_ bytes: [UInt8]) -> CallOutputs? {
        var offset = 0
        var result = Value.void
        if signature.result != .void {
            guard let value = ValueCodec.decode(bytes, at: &offset, as: signature.result) else {
                return nil
            }
            result = value
        }
        var inouts: [Value] = []
        for parameter in signature.parameters where parameter.isInout {
            guard let value = ValueCodec.decode(bytes, at: &offset, as: parameter.type) else {
                return nil
            }
            inouts.append(value)
        }
        guard offset == bytes.count else { return nil }
        return CallOutputs(result: result, inouts: inouts)
    }
}

/// Calls as intent literals.
enum CallText {
    /// Longest argument text before its middle is cut.
    static let literalLimit = 200

    static func text(of arguments: [Value], signature: Signature) -> String {
        let parts = zip(arguments, signature.parameters).map { value, parameter in
            (parameter.isInout ? "&" : "") + value.literal(of: parameter.type, limit: literalLimit)
        }
        return "\(signature.name)(\(parts.joined(separator: ", ")))"
    }
}

extension Value {
    /// False when a String anywhere in the value is not valid UTF-8.
    var textIsValid: Bool {
        switch self {
        case .string(let bytes): String(validating: bytes, as: UTF8.self) != nil
        case .array(let elements), .tuple(let elements): elements.allSatisfy(\.textIsValid)
        case .some(let value): value.textIsValid
        case .bool, .integer, .bigInteger, .double, .none, .void: true
        }
    }
}
