extension InputRecipe {
    /// The form that the judge reads (`ring.h`).
    package var program: [UInt8] {
        var writer = WireWriter()
        for parameter in parameters { parameter.write(to: &writer) }
        writer.write(count: relations.count)
        for relation in relations { relation.write(to: &writer) }
        return writer.bytes
    }
}

extension ValueRecipe {
    fileprivate func write(to writer: inout WireWriter) {
        switch self {
        case .bool: writer.write(UInt8(0))
        case .integer(let bits, let isSigned, let low, let high, let constants):
            writer.write(UInt8(1))
            writer.write(UInt8(clamping: bits))
            writer.write(isSigned)
            writer.write(low)
            writer.write(high)
            writer.write(array: constants)
        case .real(let bits, let low, let high, let constants):
            writer.write(UInt8(2))
            writer.write(UInt8(clamping: bits))
            writer.write(low.bitPattern)
            writer.write(high.bitPattern)
            writer.write(array: constants)
        case .slice(let element, let fewest, let most, let order, let isText, let words):
            writer.write(UInt8(3))
            writer.write(UInt64(clamping: fewest))
            writer.write(UInt64(clamping: most))
            writer.write(order.rawValue)
            writer.write(isText)
            writer.write(count: words.count)
            for word in words { writer.write(blob: word) }
            element.write(to: &writer)
        case .tuple(let elements):
            writer.write(UInt8(4))
            writer.write(UInt8(clamping: elements.count))
            for element in elements { element.write(to: &writer) }
        case .optional(let wrapped):
            writer.write(UInt8(5))
            wrapped.write(to: &writer)
        }
    }
}

extension Relation {
    fileprivate func write(to writer: inout WireWriter) {
        switch self {
        case .sameCount(let first, let second): Self.write(0, first, second, to: &writer)
        case .index(let index, let slice, let low, let offset):
            Self.write(1, index, slice, low: low, offset: offset, to: &writer)
        case .ordered(let first, let second, let isStrict):
            Self.write(2, first, second, isStrict: isStrict, to: &writer)
        case .element(let value, let slice): Self.write(3, value, slice, to: &writer)
        case .sometimesEqual(let first, let second): Self.write(4, first, second, to: &writer)
        }
    }

    private static func write(
        _ kind: UInt8, _ first: Int, _ second: Int, low: Int64 = 0, offset: Int64 = 0,
        isStrict: Bool = false, to writer: inout WireWriter
    ) {
        writer.write(kind)
        writer.write(UInt32(clamping: first))
        writer.write(UInt32(clamping: second))
        writer.write(low)
        writer.write(offset)
        writer.write(isStrict)
    }
}
