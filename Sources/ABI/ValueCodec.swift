import BigInt
package import Intent
package import SandboxProtocol

/// Values to and from the wire form that `ValueShape` describes.
package enum ValueCodec {
    /// Appends the wire form of `value`.
    ///
    /// Total: an integer that does not fit is cut to its low bits, and a value of another shape is
    /// written as the shape's zero, so that what follows stays in its place.
    package static func encode(_ value: Value, as shape: ValueShape, into bytes: inout [UInt8]) {
        switch (shape, value) {
        case (.bool, .bool(let flag)): bytes.append(flag ? 1 : 0)
        case (.integer(let bits), _): appendInteger(lowBits(of: value), bits: bits, to: &bytes)
        case (.float, .double(let number)):
            appendInteger(UInt64(Float(number).bitPattern), bits: 32, to: &bytes)
        case (.double, .double(let number)): appendInteger(number.bitPattern, bits: 64, to: &bytes)
        case (.slice(.integer(bits: 8)), .string(let text)):
            appendInteger(UInt64(text.count), bits: 64, to: &bytes)
            bytes.append(contentsOf: text)
        case (.slice(let element), .array(let values)):
            appendInteger(UInt64(values.count), bits: 64, to: &bytes)
            encode(elements: values, as: element, into: &bytes)
        case (.tuple(let shapes), .tuple(let values)) where shapes.count == values.count:
            for (shape, value) in zip(shapes, values) { encode(value, as: shape, into: &bytes) }
        case (.optional(let wrapped), .some(let value)):
            bytes.append(1)
            encode(value, as: wrapped, into: &bytes)
        default: appendZero(of: shape, to: &bytes)
        }
    }

    private static func encode(
        elements: [Value], as shape: ValueShape, into bytes: inout [UInt8]
    ) {
        guard case .integer(let bits) = shape else {
            for element in elements { encode(element, as: shape, into: &bytes) }
            return
        }
        bytes.reserveCapacity(bytes.count + elements.count * (bits / 8))
        for element in elements { appendInteger(lowBits(of: element), bits: bits, to: &bytes) }
    }

    private static func appendZero(of shape: ValueShape, to bytes: inout [UInt8]) {
        switch shape {
        case .bool, .optional: bytes.append(0)
        case .integer(let bits): appendInteger(0, bits: bits, to: &bytes)
        case .float: appendInteger(0, bits: 32, to: &bytes)
        case .double, .slice: appendInteger(0, bits: 64, to: &bytes)
        case .tuple(let elements): for element in elements { appendZero(of: element, to: &bytes) }
        }
    }

    private static func lowBits(of value: Value) -> UInt64 {
        switch value {
        case .integer(let number): UInt64(truncatingIfNeeded: number)
        case .bigInteger(let number): UInt64(truncatingIfNeeded: number)
        default: 0
        }
    }

    private static func appendInteger(_ number: UInt64, bits: Int, to bytes: inout [UInt8]) {
        switch bits {
        case 8: bytes.append(UInt8(truncatingIfNeeded: number))
        case 64: withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        default:
            withUnsafeBytes(of: number.littleEndian) {
                bytes.append(contentsOf: $0.prefix(bits / 8))
            }
        }
    }
}

extension ValueCodec {
    /// Reads one value of `type` at `offset` and moves `offset` behind it; nil, with `offset` where
    /// it was, when the bytes are not the wire form of such a value.
    package static func decode(
        _ bytes: [UInt8], at offset: inout Int, as type: Type
    ) -> Value? {
        guard offset >= 0, offset <= bytes.count else { return nil }
        return bytes.withUnsafeBytes { buffer in
            var reader = WireReader(bytes: buffer, offset: offset)
            guard let value = reader.value(of: type) else { return nil }
            offset = reader.offset
            return value
        }
    }
}

/// Reads values out of bytes that nobody vouches for.
private struct WireReader {
    let bytes: UnsafeRawBufferPointer
    var offset: Int

    private var remaining: Int { bytes.count - offset }

    mutating func value(of type: Type) -> Value? {
        switch type {
        case .bool: return flag().map { .bool($0) }
        case .integer(let integer): return self.integer(integer)
        case .float:
            return number(UInt32.self).map { .double(Double(Float(bitPattern: $0))) }
        case .double: return number(UInt64.self).map { .double(Double(bitPattern: $0)) }
        case .string:
            guard let count = count(smallestElement: 1) else { return nil }
            defer { offset += count }
            return .string(Array(bytes[offset..<offset + count]))
        case .array(let element): return array(of: element)
        case .tuple(let types):
            var values: [Value] = []
            values.reserveCapacity(types.count)
            for type in types {
                guard let value = value(of: type) else { return nil }
                values.append(value)
            }
            return .tuple(values)
        case .optional(let wrapped):
            guard let isThere = flag() else { return nil }
            guard isThere else { return Value.none }
            return value(of: wrapped).map { .some($0) }
        case .void: return .void
        }
    }

    private mutating func array(of element: Type) -> Value? {
        guard let count = count(smallestElement: Self.smallestSize(of: element)) else {
            return nil
        }
        var values: [Value] = []
        values.reserveCapacity(count)
        if case .integer(.uint8) = element {
            for byte in bytes[offset..<offset + count] { values.append(.integer(Int(byte))) }
            offset += count
            return .array(values)
        }
        for _ in 0..<count {
            guard let value = value(of: element) else { return nil }
            values.append(value)
        }
        return .array(values)
    }

    /// A count whose elements can all be there: no more room is made than bytes have come.
    private mutating func count(smallestElement: Int) -> Int? {
        guard let count = number(Int64.self), count >= 0,
            count <= Int64(remaining / max(smallestElement, 1))
        else { return nil }
        return Int(count)
    }

    private mutating func flag() -> Bool? {
        guard let byte = number(UInt8.self), byte <= 1 else { return nil }
        return byte == 1
    }

    private mutating func integer(_ type: IntegerType) -> Value? {
        switch (type.bits, type.isSigned) {
        case (8, true): return number(Int8.self).map { .integer(Int($0)) }
        case (8, false): return number(UInt8.self).map { .integer(Int($0)) }
        case (16, true): return number(Int16.self).map { .integer(Int($0)) }
        case (16, false): return number(UInt16.self).map { .integer(Int($0)) }
        case (32, true): return number(Int32.self).map { .integer(Int($0)) }
        case (32, false): return number(UInt32.self).map { .integer(Int($0)) }
        case (_, true): return number(Int64.self).map { .integer(Int($0)) }
        case (_, false):
            return number(UInt64.self).map {
                Int(exactly: $0).map { .integer($0) } ?? .bigInteger(BigInt($0))
            }
        }
    }

    private mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(
        _: Number.Type
    ) -> Number? {
        let size = MemoryLayout<Number>.size
        guard remaining >= size else { return nil }
        defer { offset += size }
        return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }

    /// Bytes that any value of the type takes at least.
    private static func smallestSize(of type: Type) -> Int {
        switch type {
        case .bool, .optional: 1
        case .integer(let integer): integer.bits / 8
        case .float: 4
        case .double, .string, .array: 8
        case .tuple(let elements): elements.reduce(0) { $0 + smallestSize(of: $1) }
        case .void: 0
        }
    }
}
