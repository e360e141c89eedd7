internal import CLLVM

/// The instructions of functions as their authors wrote them, with their lines.
///
/// LLVM keeps no places, so the n-th instruction of a function is taken to be the n-th line of its
/// text that begins one. Where the numbers differ nothing is said about the function.
struct InstructionTexts {
    struct Entry {
        var text: ArraySlice<UInt8>
        /// 0 for text that is not the candidate's own.
        var line: Int
    }

    private struct Place {
        var source: Int
        var offset: Int
        var line: Int
    }

    static let textLimitBytes = 160

    private let sources: [[UInt8]]
    private var places: [ArraySlice<UInt8>: Place] = [:]

    /// The first source is the one whose lines are of interest.
    init(_ sources: [[UInt8]]) {
        self.sources = sources
        for index in sources.indices { findFunctions(in: index) }
    }

    private mutating func findFunctions(in index: Int) {
        let bytes = sources[index]
        var line = 1
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let text = bytes[start..<end]
            if text.starts(with: Self.define), let name = Self.name(in: text), places[name] == nil {
                places[name] = Place(source: index, offset: start, line: line)
            }
            line += 1
            start = end + 1
        }
    }

    private static let define = Array("define ".utf8)

    /// The name between `@` and `(`, without quotes.
    private static func name(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let at = text.firstIndex(of: UInt8(ascii: "@")) else { return nil }
        var rest = text[(at + 1)...]
        if rest.first == UInt8(ascii: "\"") {
            rest = rest.dropFirst()
            guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
            return rest[..<end]
        }
        guard let end = rest.firstIndex(of: UInt8(ascii: "(")) else { return nil }
        return rest[..<end]
    }

    /// The first line of a function, without its brace.
    func header(of function: String) -> Entry? {
        guard let place = places[Array(function.utf8)[...]] else { return nil }
        let bytes = sources[place.source]
        let end = bytes[place.offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        var text = Self.code(of: bytes[place.offset..<end])
        while let last = text.last, last == UInt8(ascii: "{") || last == UInt8(ascii: " ") {
            text = text.dropLast()
        }
        return Entry(text: text, line: place.source == 0 ? place.line : 0)
    }

    /// The instructions of a function that has `count` of them; nil when they can not be told
    /// apart.
    func instructions(of function: String, count: Int) -> [Entry]? {
        guard let place = places[Array(function.utf8)[...]] else { return nil }
        let bytes = sources[place.source]
        var entries: [Entry] = []
        entries.reserveCapacity(count)
        var line = place.line
        var start = place.offset
        var isInBody = false
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let text = Self.code(of: bytes[start..<end])
            if !isInBody {
                isInBody = text.last == UInt8(ascii: "{")
            } else if text.first == UInt8(ascii: "}") && text.count == 1 {
                return entries.count == count ? entries : nil
            } else if Self.beginsInstruction(text) {
                guard entries.count < count else { return nil }
                entries.append(Entry(text: text, line: place.source == 0 ? line : 0))
            }
            line += 1
            start = end + 1
        }
        return nil
    }

    /// A line without its indentation and the comment at its end.
    private static func code(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        var isQuoted = false
        if let comment = text.firstIndex(where: { byte in
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            return byte == UInt8(ascii: ";") && !isQuoted
        }) {
            text = text[..<comment]
        }
        while let last = text.last, last <= UInt8(ascii: " ") { text = text.dropLast() }
        return text
    }

    private static func beginsInstruction(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        if first == UInt8(ascii: "%") {
            guard let equals = text.firstIndex(of: UInt8(ascii: "=")) else { return false }
            return equals > text.startIndex + 1 && text[equals - 1] == UInt8(ascii: " ")
        }
        guard first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else { return false }
        let word = text.prefix { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
        guard word.endIndex == text.endIndex || text[word.endIndex] == UInt8(ascii: " ") else {
            return false
        }
        return statements.contains(word)
    }

    private static let statements: Set<ArraySlice<UInt8>> = Set(
        [
            "store", "br", "ret", "switch", "call", "tail", "musttail", "notail", "unreachable",
            "fence", "indirectbr",
        ].map { Array($0.utf8)[...] })
}
