extension BoundaryPool {
    private static let usualTexts = [
        "", "a", " ", "A", "0", "\n", "\0", "z", "Z", "é", "日本", "🦊", "aa", "ab", "ba", "aba",
        "abc", "aaa", "  ", " a", "a ", " a ", "a b", "a  b", "  a  b  ", "\ta\n", "Hello, World!",
        "hello world", "123", "-1", "+5", "0123456789", "9223372036854775807",
        "9223372036854775808", "-9223372036854775808", "a1B2", "!?.,;:", "aAbBzZ", "@[`{", "/:",
        "~\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}",
        "e\u{301}", "ß", "İ", "éa", "aé", "aéa", "日a本", "a🦊", "a\0b", "\0\0", "\r\n",
        "\u{B}\u{C}", "\u{A0}", "abba", "abab", "aab", "abb", "A man, a plan", "one,two,,three",
        "--", "1.5", "0x1F", "00", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    ]

    mutating func addTexts() {
        let usual = Self.usualTexts.map { Array($0.utf8) } + longTexts()
        let mutations = mutatedTexts()
        add(alternating: usual.map { .string($0) }, mutations.map { .string($0) })
        let alphabet = alphabet()
        for index in 0..<120 {
            let length = 1 + index / 10
            var text = String.UnicodeScalarView()
            for _ in 0..<length { text.append(alphabet[generator.below(alphabet.count)]) }
            add(.string(Array(String(text).utf8)))
        }
    }

    /// Lengths around powers of two, a hundred, and a thousand bytes.
    private func longTexts() -> [[UInt8]] {
        var texts: [[UInt8]] = []
        let letters = Array("abcdefghijklmnopqrstuvwxyz ".utf8)
        for length in [7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 255, 256, 1000] {
            texts.append((0..<length).map { letters[$0 % letters.count] })
        }
        texts.append(Array(repeating: UInt8(ascii: "a"), count: 100))
        texts.append(Array(String(repeating: "é", count: 50).utf8))
        texts.append(Array(String(repeating: "ab", count: 20).utf8))
        return texts
    }

    /// The examples' texts, changed a little, and the clauses' texts with them.
    private func mutatedTexts() -> [[UInt8]] {
        let tokens = mined.texts.filter { $0.count <= 8 }
        var known: [[UInt8]] = []
        for case .string(let bytes) in hints where bytes.count <= 200 { known.append(bytes) }
        var result = tokens
        for round in 0..<11 {
            for (index, bytes) in known.enumerated() {
                let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
                let other = known[(index + 1) % known.count]
                if let text = Self.mutation(round, scalars, other, tokens) { result.append(text) }
            }
        }
        return result
    }

    private static func mutation(
        _ round: Int, _ scalars: [Unicode.Scalar], _ other: [UInt8], _ tokens: [[UInt8]]
    ) -> [UInt8]? {
        var changed = scalars
        let middle = scalars.count / 2
        switch round {
        case 0: return utf8(scalars) + other
        case 1: changed = Array(scalars.dropFirst())
        case 2: changed = Array(scalars.dropLast())
        case 3:
            guard !scalars.isEmpty else { return nil }
            changed[middle] = "x"
        case 4: changed.reverse()
        case 5: changed = scalars.map(otherCase)
        case 6: changed = scalars + scalars
        case 7: changed = [" "] + scalars + [" "]
        case 8:
            guard !scalars.isEmpty else { return nil }
            changed.insert(scalars[middle], at: middle)
        case 9:
            guard scalars.count > 1 else { return nil }
            changed.swapAt(0, scalars.count - 1)
        default:
            guard let token = tokens.first else { return nil }
            return utf8(Array(scalars[..<middle])) + token + utf8(Array(scalars[middle...]))
        }
        return utf8(changed)
    }

    private static func otherCase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "a"..."z", "A"..."Z": Unicode.Scalar(UInt8(scalar.value) ^ 0x20)
        default: scalar
        }
    }

    private static func utf8(_ scalars: [Unicode.Scalar]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return Array(String(text).utf8)
    }

    /// Characters that the examples and clauses speak of, and a few others.
    private func alphabet() -> [Unicode.Scalar] {
        var seen: Set<Unicode.Scalar> = []
        var scalars: [Unicode.Scalar] = []
        var texts = mined.texts
        for case .string(let bytes) in hints { texts.append(bytes) }
        for text in texts.prefix(60) {
            for scalar in String(decoding: text.prefix(80), as: UTF8.self).unicodeScalars
            where seen.insert(scalar).inserted { scalars.append(scalar) }
        }
        for number in mined.integers {
            if let byte = UInt8(exactly: number), byte >= 9, byte < 128,
                seen.insert(Unicode.Scalar(byte)).inserted
            {
                scalars.append(Unicode.Scalar(byte))
            }
        }
        for scalar in "aZ0 é".unicodeScalars where seen.insert(scalar).inserted {
            scalars.append(scalar)
        }
        return scalars
    }
}
