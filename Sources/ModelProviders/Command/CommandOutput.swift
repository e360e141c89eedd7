internal import ModelClient

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What a program has written so far, read while it runs.
struct CommandOutput {
    static let outputLimitBytes = 8 << 20
    static let errorsLimitBytes = 1 << 20
    private static let excerptLimitLines = 5
    private static let excerptLimitBytes = 800

    private let entry: SpoolEntry
    private var output: OpenFile?
    private var received = 0
    /// The beginning of a character whose rest has not come yet.
    private var unfinished: [UInt8] = []
    private var cleaner = TerminalText()
    private var droppedErrors: [UInt8] = []

    private(set) var text = ""
    private(set) var isUTF8 = true

    init(_ entry: SpoolEntry) { self.entry = entry }

    var isTooLarge: Bool { received > Self.outputLimitBytes }
    var hasBegun: Bool { received > 0 }

    /// Reads what has come since the last time; nil where that is nothing.
    mutating func readMore() throws(ModelFailure) -> String? {
        output = output ?? OpenFile(entry.output, O_RDONLY | O_NOFOLLOW)
        var added: String?
        while let output, received <= Self.outputLimitBytes {
            guard let bytes = output.read(from: received, limit: 65_536) else {
                throw SpoolEntry.failure("\(entry.output) cannot be read")
            }
            if bytes.isEmpty { break }
            received += bytes.count
            added = (added ?? "") + decode(bytes)
        }
        return added
    }

    private mutating func decode(_ bytes: [UInt8]) -> String {
        guard isUTF8 else { return "" }
        var pending = unfinished + bytes
        let rest = Self.unfinishedSuffix(of: pending)
        unfinished = Array(pending.suffix(rest))
        pending.removeLast(rest)
        guard let decoded = String(validating: pending, as: UTF8.self) else {
            isUTF8 = false
            return ""
        }
        let piece = cleaner.feed(decoded)
        text += piece
        return piece
    }

    /// The bytes at the end that begin a character and do not end it.
    private static func unfinishedSuffix(of bytes: [UInt8]) -> Int {
        for count in 1...3 where count <= bytes.count {
            let byte = bytes[bytes.count - count]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > count ? count : 0
        }
        return 0
    }

    /// No more comes: a character that is cut off is none.
    mutating func finish() { if !unfinished.isEmpty { isUTF8 = false } }

    /// Keeps a program that complains without end from filling the disk.
    mutating func limitErrors() {
        guard let file = OpenFile(entry.errors, O_RDWR | O_NOFOLLOW),
            file.size > Self.errorsLimitBytes
        else { return }
        droppedErrors = Self.tail(of: file)
        ftruncate(file.number, 0)
    }

    /// The last lines of the program's complaints, on one line; nil where there are none.
    func complaint(redacting secrets: EnvironmentSecrets) -> String? {
        let last = OpenFile(entry.errors, O_RDONLY | O_NOFOLLOW).map(Self.tail) ?? []
        let bytes = (droppedErrors + last).suffix(4 * Self.excerptLimitBytes)
        let text = secrets.redacted(
            from: TerminalText.removingSequences(from: String(decoding: bytes, as: UTF8.self)))
        let lines = text.split(whereSeparator: \.isNewline)
            .filter { !$0.allSatisfy(\.isWhitespace) }
        guard !lines.isEmpty else { return nil }
        let excerpt = lines.suffix(Self.excerptLimitLines).joined(separator: " / ")
        guard excerpt.utf8.count > Self.excerptLimitBytes else { return excerpt }
        return "…" + String(decoding: excerpt.utf8.suffix(Self.excerptLimitBytes), as: UTF8.self)
    }

    private static func tail(of file: OpenFile) -> [UInt8] {
        let limit = 4 * excerptLimitBytes
        return file.read(from: max(file.size - limit, 0), limit: limit) ?? []
    }
}
