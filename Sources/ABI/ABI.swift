package import Intent
package import SandboxProtocol

/// How signatures of the intent language become functions in IR and C.
package enum ABI {
    /// The shape in memory and on the wire of a type's values.
    package static func shape(of type: Type) -> ValueShape {
        switch type {
        case .bool: .bool
        case .integer(let integer): .integer(bits: integer.bits)
        case .float: .float
        case .double: .double
        case .string: .slice(.integer(bits: 8))
        case .array(let element): .slice(shape(of: element))
        case .tuple(let elements): .tuple(elements.map(shape(of:)))
        case .optional(let wrapped): .optional(shape(of: wrapped))
        case .void: .tuple([])
        }
    }

    /// How the function of this signature is called; its symbol is the function's name.
    package static func callShape(of signature: Signature) -> CallShape {
        CallShape(
            symbol: signature.name,
            parameters: signature.parameters.map {
                CallShape.Parameter(shape: shape(of: $0.type), isInout: $0.isInout)
            },
            result: signature.result == .void ? nil : shape(of: signature.result))
    }
}
