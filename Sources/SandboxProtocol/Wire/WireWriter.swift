/// Builds the body of a frame: fixed-width little-endian integers and byte strings with a count.
package struct WireWriter {
    package private(set) var bytes: [UInt8]

    package init(reserving capacity: Int = 256) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    package mutating func write<T: FixedWidthInteger>(_ value: T) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    /// A count of 4 bytes or, when it does not fit, the largest one, which no reader accepts.
    package mutating func write(count: Int) { write(UInt32(clamping: count)) }

    /// The bytes alone.
    package mutating func write(raw: [UInt8]) { bytes.append(contentsOf: raw) }

    /// A count, then the bytes.
    package mutating func write(blob: [UInt8]) {
        write(count: blob.count)
        bytes.append(contentsOf: blob)
    }

    package mutating func write(text: String) {
        var text = text
        text.withUTF8 { utf8 in
            write(count: utf8.count)
            bytes.append(contentsOf: utf8)
        }
    }

    /// A count, then the elements as they lie in memory: every host that is supported is little
    /// endian.
    package mutating func write<T: FixedWidthInteger>(array: [T]) {
        write(count: array.count)
        array.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
}
