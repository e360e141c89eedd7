extension ValueShape {
    /// The LLVM type of a value that is passed or kept inside an aggregate: a slice is
    /// `{ ptr, i64 }`.
    package var loweredType: String {
        switch self {
        case .bool: "i1"
        case .integer(let bits): "i\(bits)"
        case .float: "float"
        case .double: "double"
        case .slice: "{ ptr, i64 }"
        case .tuple(let elements):
            elements.isEmpty
                ? "{}" : "{ " + elements.map(\.loweredType).joined(separator: ", ") + " }"
        case .optional(let wrapped): "{ i1, \(wrapped.loweredType) }"
        }
    }

    /// The LLVM type of a result: a slice is its count.
    package var loweredResultType: String {
        switch self {
        case .slice: "i64"
        case .tuple(let elements):
            elements.isEmpty
                ? "{}" : "{ " + elements.map(\.loweredResultType).joined(separator: ", ") + " }"
        case .optional(let wrapped): "{ i1, \(wrapped.loweredResultType) }"
        default: loweredType
        }
    }

    /// Slices that are not inside another slice, in order: each gets a buffer in a result. The
    /// value is the shape of the elements.
    package var outputElements: [ValueShape] {
        switch self {
        case .slice(let element): [element]
        case .tuple(let elements): elements.flatMap(\.outputElements)
        case .optional(let wrapped): wrapped.outputElements
        default: []
        }
    }

    /// True when a value of this shape points to memory.
    package var hasSlice: Bool {
        switch self {
        case .slice: true
        case .tuple(let elements): elements.contains(where: \.hasSlice)
        case .optional(let wrapped): wrapped.hasSlice
        default: false
        }
    }
}

extension CallShape {
    /// The types of the IR parameters, in order.
    package var loweredParameterTypes: [String] {
        var types: [String] = []
        for parameter in parameters {
            if case .slice = parameter.shape {
                types += ["ptr", "i64"]
            } else {
                types.append(parameter.shape.loweredType)
            }
        }
        for element in result?.outputElements ?? [] {
            types += ["ptr", "i64"]
            if element.hasSlice { types += ["ptr", "i64"] }
        }
        return types
    }

    /// The type of the IR function, as LLVM prints it: `i64 (i64, i64)`.
    package var functionType: String {
        let parameters = loweredParameterTypes.joined(separator: ", ")
        return "\(result?.loweredResultType ?? "void") (\(parameters))"
    }

    /// The symbol as IR text spells it, with `@`.
    package var quotedSymbol: String { IRName.quoted(symbol) }
}

/// Names in IR text.
package enum IRName {
    /// `@name`, in quotes where a character needs them.
    package static func quoted(_ symbol: String) -> String {
        var text = "@\""
        for byte in symbol.utf8 {
            let isPlain = (0x20..<0x7F).contains(byte) && byte != 0x22 && byte != 0x5C
            if isPlain {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "\\" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return text + "\""
    }
}
