/// Literals worth trying where a grammar takes any constant, found in the examples.
struct MinedConstants {
    private static let limit = 24
    private static let textLimit = 64
    let examples: [Problem.Example]

    /// The literals of a sort, the likeliest first.
    func literals(of sort: Sort) -> [Literal] {
        let found: [Literal]
        switch sort {
        case .bool: found = [.bool(true), .bool(false)]
        case .int: found = [.int(0), .int(1), .int(-1), .int(2)] + values(of: sort)
        case .string: found = strings.map { .string($0) }
        case .bitVector(let width):
            found = [.bits(0, width: width), .bits(1, width: width)] + values(of: sort)
        }
        var known: Set<Literal> = []
        return Array(found.filter { known.insert($0).inserted }.prefix(Self.limit))
    }

    /// Values that several examples share.
    private func values(of sort: Sort) -> [Literal] {
        var counts: [Literal: Int] = [:]
        for literal in examples.flatMap({ $0.arguments + [$0.result] }) where literal.sort == sort {
            counts[literal, default: 0] += 1
        }
        return counts.filter { $0.value > 1 }.sorted {
            ($1.value, $0.key.text) < ($0.value, $1.key.text)
        }.map(\.key)
    }

    private var strings: [[UInt8]] {
        let results = texts { [$0.result] }
        let arguments = texts { $0.arguments }
        var found: [[UInt8]] = [[]]
        if let common = Self.longestCommon(results) { found.append(common) }
        // Separators are what is neither a letter nor a digit; and what no argument can give.
        let given = Set(arguments.joined())
        for byte in Set((results + arguments).joined()).sorted() {
            let isWord = byte >= 128 || (byte | 32 >= 97 && byte | 32 <= 122) || byte / 10 == 5
            if !isWord || !given.contains(byte) { found.append([byte]) }
        }
        return found
    }

    private func texts(_ part: (Problem.Example) -> [Literal]) -> [[UInt8]] {
        examples.prefix(Self.textLimit).flatMap(part).compactMap {
            if case .string(let bytes) = $0 { Array(bytes.prefix(200)) } else { nil }
        }
    }

    /// The longest string that stands in all of several.
    private static func longestCommon(_ texts: [[UInt8]]) -> [UInt8]? {
        guard texts.count > 1, let first = texts.min(by: { $0.count < $1.count }) else {
            return nil
        }
        for length in stride(from: first.count, to: 0, by: -1) {
            for start in 0...(first.count - length) {
                let part = first[start..<(start + length)]
                let isCommon = texts.allSatisfy { text in
                    text.indices.contains { text[$0...].starts(with: part) }
                }
                if isCommon { return Array(part) }
            }
        }
        return nil
    }
}
