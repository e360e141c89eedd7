internal import Diagnostics

/// Where the keys and values of a TOML document stand.
///
/// Only the outline is looked at, before the parser sees the document. The parser takes for granted
/// that tables have names, and that nothing is nested without end: what would break it is found
/// here.
struct TOMLPlaces {
    private(set) var keys: [[String]: Span] = [:]
    private(set) var values: [[String]: Span] = [:]

    /// What the parser must not see: why, where, and where the statement begins that it is in.
    private(set) var problem: (reason: String, offset: Int, statement: Int)?

    private let bytes: [UInt8]
    private var position = 0
    private var statement = 0
    private static let depthLimit = 64
    private static let pathLimitParts = 32

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        var table: [String] = []
        while problem == nil {
            skipBlank()
            guard let byte = next else { break }
            let start = position
            statement = start
            if byte == UInt8(ascii: "[") {
                openTable()
                table = path()
                note(table, Span(start, position))
                skipLine()
            } else {
                assignment(in: table, depth: 0)
            }
            if position == start { position += 1 }
        }
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func note(_ path: [String], _ span: Span) {
        if keys[path] == nil { keys[path] = span }
    }

    private mutating func refuse(_ reason: String) {
        problem = problem ?? (reason, position, statement)
    }

    /// The brackets before a table's name.
    private mutating func openTable() {
        position += 1
        skipSpace()
        if next == UInt8(ascii: "[") {
            position += 1
            skipSpace()
        }
        guard let byte = next, !Self.isBare(byte), !"\"']\r\n".utf8.contains(byte) else { return }
        refuse("a table's name is missing after '['")
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 { position += 1 }
    }

    private mutating func skipLine() {
        while let byte = next, byte != 0x0A { position += 1 }
    }

    /// Space, line ends, comments and commas.
    private mutating func skipBlank() {
        while let byte = next {
            if byte == UInt8(ascii: "#") {
                skipLine()
            } else if [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ",")].contains(byte) {
                position += 1
            } else {
                return
            }
        }
    }

    private mutating func assignment(in table: [String], depth: Int) {
        let start = position
        let path = table + self.path()
        let span = Span(start, position)
        skipSpace()
        guard next == UInt8(ascii: "=") else {
            skipLine()
            return
        }
        position += 1
        note(path, span)
        skipSpace()
        let valueStart = position
        value(at: path, depth: depth)
        values[path] = Span(valueStart, position)
    }

    /// A key such as `prices."anthropic/x".input`.
    private mutating func path() -> [String] {
        var parts: [String] = []
        while true {
            skipSpace()
            guard let byte = next else { return parts }
            let start = position
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                string(byte)
                parts.append(text(start + 1, position - 1))
            } else {
                while let byte = next, Self.isBare(byte) { position += 1 }
                parts.append(text(start, position))
                if position == start { refuse("a key is missing here") }
            }
            skipSpace()
            guard next == UInt8(ascii: ".") else { return parts }
            if parts.count == Self.pathLimitParts { refuse("the key has too many parts") }
            if problem != nil { return parts }
            position += 1
        }
    }

    private func text(_ start: Int, _ end: Int) -> String {
        start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
    }

    private static func isBare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private mutating func value(at path: [String], depth: Int) {
        guard let byte = next, depth < Self.depthLimit else { return }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): string(byte)
        case UInt8(ascii: "["):
            position += 1
            elements(until: UInt8(ascii: "]")) { $0.value(at: path, depth: depth + 1) }
        case UInt8(ascii: "{"):
            position += 1
            elements(until: UInt8(ascii: "}")) { $0.assignment(in: path, depth: depth + 1) }
        default:
            while let byte = next, !",]}#\r\n".utf8.contains(byte) {
                if byte >= 0x7F { refuse("only what is quoted may have other than ASCII letters") }
                position += 1
            }
            while position > 0, [0x20, 0x09].contains(bytes[position - 1]) { position -= 1 }
        }
    }

    private mutating func elements(
        until end: UInt8, _ element: (inout TOMLPlaces) -> Void
    ) {
        while true {
            skipBlank()
            guard let byte = next else { return }
            let start = position
            if byte == end {
                position += 1
                return
            }
            element(&self)
            if position == start { position += 1 }
        }
    }

    /// A string of either kind, of one line or several.
    private mutating func string(_ quote: UInt8) {
        let isLong = bytes[position...].starts(with: [quote, quote, quote])
        position += isLong ? 3 : 1
        while let byte = next {
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                position = min(position + 2, bytes.count)
            } else if byte == quote,
                !isLong || bytes[position...].starts(with: [quote, quote, quote])
            {
                position += isLong ? 3 : 1
                // Up to two quotes may stand directly before the three that end a long string.
                var extra = isLong ? 2 : 0
                while extra > 0, next == quote {
                    position += 1
                    extra -= 1
                }
                return
            } else {
                position += 1
            }
        }
    }
}
