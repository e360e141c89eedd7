import Crypto

/// The name of some contents: SHA-256 in hexadecimal digits.
package enum ContentHash {
    package static func of(_ bytes: [UInt8]) -> String { of([bytes[...]]) }

    /// The hash of the parts as if they were one.
    static func of(_ parts: [ArraySlice<UInt8>]) -> String {
        var hash = SHA256()
        for part in parts { part.withUnsafeBytes { hash.update(bufferPointer: $0) } }
        var digits: [UInt8] = []
        digits.reserveCapacity(64)
        for byte in hash.finalize() {
            digits.append(hexDigits[Int(byte >> 4)])
            digits.append(hexDigits[Int(byte & 15)])
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}
