/// Names of files and headings for functions.
enum FileNaming {
    static let lengthLimitCharacters = 60

    /// `findSecondLargest` and `find_second_largest` as `find_second_largest`.
    static func stem(forFunction name: String) -> String {
        var words: [[UInt8]] = [[]]
        let bytes = Array(name.utf8)
        for (index, byte) in bytes.enumerated() {
            let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            guard isUpper || isLower(byte) || isDigit(byte) else {
                words.append([])
                continue
            }
            if isUpper, index > 0 {
                let before = bytes[index - 1]
                let startsWord =
                    isLower(before) || isDigit(before)
                    || (index + 1 < bytes.count && isLower(bytes[index + 1]))
                if startsWord { words.append([]) }
            }
            words[words.count - 1].append(isUpper ? byte | 0x20 : byte)
        }
        let stem = words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: "_")
        return stem.isEmpty ? "intent" : String(stem.prefix(lengthLimitCharacters))
    }

    /// `Find second largest`
    static func title(forFunction name: String) -> String {
        let words = stem(forFunction: name).split(separator: "_").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// A short name for English that has none yet, for journals: `the_greatest_common`.
    static func subject(of english: String) -> String {
        let words = english.prefix(200).split { !($0.isLetter && $0.isASCII) && !$0.isNumber }
        return words.isEmpty
            ? "intent"
            : String(words.prefix(5).joined(separator: "_").lowercased().prefix(40))
    }

    private static func isLower(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
