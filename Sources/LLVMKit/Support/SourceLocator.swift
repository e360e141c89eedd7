#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Finds the line of a construct in the text that a module was parsed from.
///
/// LLVM keeps no places of instructions, so a line is found by what stands on it: exact for names,
/// a good guess for instructions that occur several times. Runs only when something is refused.
struct SourceLocator {
    private let source: [UInt8]

    init(_ source: [UInt8]) {
        self.source = source
    }

    /// The first line that contains `needle`, from `start`; 0 when none does.
    func line(of needle: String, from start: Int = 1) -> Int {
        let wanted = Array(needle.utf8)
        guard !wanted.isEmpty else { return 0 }
        var line = 0
        for text in source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            line += 1
            if line >= start, Self.code(of: text).firstRange(of: wanted) != nil { return line }
        }
        return 0
    }

    /// The line where `function` is defined or declared; 0 when there is none.
    func line(ofFunction function: String) -> Int {
        var line = 0
        for text in source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            line += 1
            guard text.starts(with: Array("define".utf8)) || text.starts(with: Array("decl".utf8))
            else { continue }
            if Self.mentions(text, "@\(function)(") || Self.mentions(text, "@\"\(function)\"(") {
                return line
            }
        }
        return 0
    }

    /// The first line of the body of `function` that contains one of the needles, in order of
    /// preference; else the line where the function begins.
    func line(of needles: [String], in function: String) -> Int {
        let start = line(ofFunction: function)
        guard start > 0 else { return 0 }
        let end = line(startingWith: "}", from: start)
        for needle in needles {
            let found = line(of: needle, from: start + 1)
            if found > 0, end == 0 || found <= end { return found }
        }
        return start
    }

    private func line(startingWith mark: String, from start: Int) -> Int {
        var line = 0
        for text in source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            line += 1
            if line >= start, text.starts(with: Array(mark.utf8)) { return line }
        }
        return 0
    }

    private static func mentions(_ text: ArraySlice<UInt8>, _ needle: String) -> Bool {
        text.firstRange(of: Array(needle.utf8)) != nil
    }

    /// A line without the comment at its end.
    private static func code(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.first == UInt8(ascii: ";") ? [] : text
    }
}

/// Whether bytes contain a text.
func occurs(_ text: String, in bytes: [UInt8]) -> Bool {
    firstIndex(of: text, in: bytes, from: 0) != nil
}

/// Where a text begins in bytes, at or after `start`; nil when it is not there.
func firstIndex(of text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return nil }
    return bytes.withUnsafeBytes { haystack -> Int? in
        guard let base = haystack.baseAddress else { return nil }
        let end = haystack.count - wanted.count
        var place = start
        while place <= end, let hit = memchr(base + place, Int32(first), end - place + 1) {
            let candidate = UnsafeRawPointer(hit) - base
            if memcmp(base + candidate, wanted, wanted.count) == 0 { return candidate }
            place = candidate + 1
        }
        return nil
    }
}
