/// Strict UTF-8, as Unicode defines it: no overlong forms, no surrogates.
enum UTF8Decoding {
    static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count {
                if bytes[offset] < 0x80 {
                    offset += 1
                } else if let (_, length) = scalar(in: bytes, at: offset) {
                    offset += length
                } else {
                    return false
                }
            }
            return true
        }
    }

    /// The scalar that begins at `offset` and how many bytes it takes; nil when none does.
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int)
        -> (scalar: Unicode.Scalar, length: Int)?
    {
        let first = bytes[offset]
        let length: Int
        var code: UInt32
        switch first {
        case 0..<0x80: return (Unicode.Scalar(first), 1)
        case 0xC2..<0xE0: (length, code) = (2, UInt32(first & 0x1F))
        case 0xE0..<0xF0: (length, code) = (3, UInt32(first & 0x0F))
        case 0xF0..<0xF5: (length, code) = (4, UInt32(first & 0x07))
        default: return nil
        }
        guard offset + length <= bytes.count else { return nil }
        for next in bytes[offset + 1..<offset + length] {
            guard next & 0xC0 == 0x80 else { return nil }
            code = code << 6 | UInt32(next & 0x3F)
        }
        let isOverlong = length == 3 && code < 0x800 || length == 4 && code < 0x10000
        guard !isOverlong, let scalar = Unicode.Scalar(code) else { return nil }
        return (scalar, length)
    }
}
