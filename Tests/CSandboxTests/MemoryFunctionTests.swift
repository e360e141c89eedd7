import CSandbox
import Testing

@Suite struct MemoryFunctionTests {
    @Test func movesOfEveryLengthAndOverlap() {
        let original = (0..<64).map { UInt8($0) }
        for length in 0...40 {
            for (from, to) in [(0, 0), (0, 1), (1, 0), (3, 10), (10, 3), (0, 20), (20, 0), (7, 15)]
            {
                var moved = original
                moved.withUnsafeMutableBytes { bytes in
                    let base = bytes.baseAddress!
                    _ = semcom_memmove(base + to, base + from, length)
                }
                var expected = original
                expected.replaceSubrange(
                    to..<(to + length), with: original[from..<(from + length)])
                #expect(moved == expected, "\(length) from \(from) to \(to)")
            }
        }
    }

    @Test func copySetAndCompare() {
        for length in 0...40 {
            let source = (0..<48).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length) }
            var target = [UInt8](repeating: 0xEE, count: 48)
            source.withUnsafeBytes { _ = semcom_memcpy(&target, $0.baseAddress!, length) }
            #expect(target == source.prefix(length) + [UInt8](repeating: 0xEE, count: 48 - length))
            #expect(semcom_memcmp(source, target, length) == 0)
            for index in 0..<length {
                var other = target
                other[index] &+= 1
                let expected: Int32 = other[index] > source[index] ? -1 : 1
                #expect(semcom_memcmp(source, other, length) == expected)
                #expect(semcom_memcmp(source, other, index) == 0)
            }
            _ = semcom_memset(&target, 0x1AB, length)
            #expect(
                target
                    == [UInt8](repeating: 0xAB, count: length)
                    + [UInt8](repeating: 0xEE, count: 48 - length))
        }
    }
}
