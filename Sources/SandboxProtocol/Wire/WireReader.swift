/// Bytes that are not what they should be, with the reason.
package struct WireFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package var description: String
    package init(_ description: String) { self.description = description }
}

/// Reads what `WireWriter` wrote, or anything else, without ever trapping: each read checks its
/// bounds first and throws `WireFailure`.
package struct WireReader {
    private let bytes: UnsafeRawBufferPointer
    package private(set) var position = 0

    /// The memory must stay valid while the reader is in use.
    package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    package var remaining: Int { bytes.count - position }

    private mutating func take(_ count: Int) throws(WireFailure) -> UnsafeRawBufferPointer {
        guard count >= 0, count <= remaining else { throw WireFailure("the message is cut short") }
        defer { position += count }
        return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
    }

    package mutating func read<T: FixedWidthInteger & BitwiseCopyable>(
        _ type: T.Type = T.self
    ) throws(WireFailure) -> T {
        T(littleEndian: try take(MemoryLayout<T>.size).loadUnaligned(as: T.self))
    }

    package mutating func readFlag() throws(WireFailure) -> Bool {
        switch try read(UInt8.self) {
        case 0: return false
        case 1: return true
        case let other: throw WireFailure("\(other) is not a flag")
        }
    }

    /// A count of things that take at least `stride` bytes each in what remains.
    package mutating func readCount(
        of stride: Int = 1, atMost limit: Int = .max
    ) throws(WireFailure) -> Int {
        let count = Int(try read(UInt32.self))
        guard count <= limit, count <= remaining / max(stride, 1) else {
            throw WireFailure("a count of \(count) is too large")
        }
        return count
    }

    package mutating func readBytes(_ count: Int) throws(WireFailure) -> [UInt8] {
        [UInt8](try take(count))
    }

    /// The next bytes where they lie.
    package mutating func readSlice(_ count: Int) throws(WireFailure) -> UnsafeRawBufferPointer {
        try take(count)
    }

    package mutating func readBlob() throws(WireFailure) -> [UInt8] {
        try readBytes(try readCount())
    }

    package mutating func readText(atMost limit: Int = .max) throws(WireFailure) -> String {
        String(decoding: try take(try readCount(atMost: limit)), as: UTF8.self)
    }

    package mutating func readArray<T: FixedWidthInteger & BitwiseCopyable>(
        of type: T.Type
    ) throws(WireFailure) -> [T] {
        let count = try readCount(of: MemoryLayout<T>.stride)
        let source = try take(count * MemoryLayout<T>.stride)
        return [T](unsafeUninitializedCapacity: count) { buffer, initialised in
            UnsafeMutableRawBufferPointer(buffer).copyMemory(from: source)
            initialised = count
        }
    }

    /// Fails when something is left over.
    package func finish() throws(WireFailure) {
        guard remaining == 0 else { throw WireFailure("\(remaining) bytes are left over") }
    }
}

extension WireReader {
    /// Decodes a whole message.
    package static func decode<Value>(
        _ bytes: [UInt8], _ read: (inout WireReader) throws(WireFailure) -> Value
    ) throws(WireFailure) -> Value {
        let result = bytes.withUnsafeBytes { memory -> Result<Value, WireFailure> in
            var reader = WireReader(memory)
            do throws(WireFailure) {
                let value = try read(&reader)
                try reader.finish()
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}

extension String {
    /// Text from a process that is not trusted, safe to show on a terminal: control characters
    /// become `?`, and what is too long is cut.
    package init(untrusted bytes: UnsafeRawBufferPointer, limit: Int = 2_000) {
        let decoded = String(decoding: bytes.prefix(limit), as: UTF8.self)
        var scalars = String.UnicodeScalarView()
        for scalar in decoded.unicodeScalars {
            let isShown =
                switch scalar.properties.generalCategory {
                case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
                    .paragraphSeparator:
                    false
                default: true
                }
            scalars.append(isShown ? scalar : "?")
        }
        if bytes.count > limit { scalars.append("…") }
        self.init(scalars)
    }
}
