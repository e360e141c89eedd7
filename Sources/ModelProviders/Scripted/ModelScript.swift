internal import ModelClient

/// What a scripted model says to what: the contents of a script file.
///
/// The file is Markdown that a person reads and writes; Docs/Models.md shows it.
struct ModelScript: Sendable {
    struct Entry: Sendable {
        /// The line of its heading, from 1.
        var line: Int
        var purpose: ModelRequest.Purpose?
        var subject: String?
        /// All of these must occur in the prompt.
        var contains: [String] = []
        var delayMilliseconds = 0
        /// How often it answers; nil means as often as it is asked.
        var times: Int? = 1
        var usage: TokenUsage?
        var stop = ModelReply.StopReason.finished
        var isStructured = false
        var retryAfterMilliseconds: Int?
        /// A failure instead of a reply; the text is its message.
        var failure: ModelFailure.Kind?
        var text = ""

        func matches(_ request: ModelRequest) -> Bool {
            guard purpose == nil || purpose == request.purpose,
                subject == nil || subject == request.subject
            else { return false }
            return contains.allSatisfy { part in
                request.system.contains { $0.text.contains(part) }
                    || request.messages.contains { $0.text.contains(part) }
            }
        }
    }

    enum Order: String, Sendable { case match, sequence }

    var entries: [Entry] = []
    var order = Order.match
    /// A file that gets a line for every answer that is delivered.
    var countFile: String?
    var capabilities = ModelCapabilities(reportsUsage: true)
}

/// Reads script files.
struct ModelScriptReader {
    static let fileLimitBytes = 64 << 20

    /// Where and why a file is no script.
    struct Failure: Error, Hashable, Sendable {
        var line: Int
        var reason: String
    }

    private var script = ModelScript()
    private var isInFields = true
    private var textLines: [Substring] = []
    private var lineNumber = 0

    static func script(of text: String) throws(Failure) -> ModelScript {
        var reader = ModelScriptReader()
        let isLineEnd = { (character: Character) in character == "\n" || character == "\r\n" }
        for line in text.split(
            omittingEmptySubsequences: false, whereSeparator: isLineEnd)
        {
            reader.lineNumber += 1
            try reader.read(line)
        }
        reader.endEntry()
        guard !reader.script.entries.isEmpty else {
            throw Failure(line: 1, reason: "there is no '## reply' and no '## failure KIND'")
        }
        return reader.script
    }

    private func failure(_ reason: String) -> Failure {
        Failure(line: lineNumber, reason: reason)
    }

    private mutating func read(_ line: Substring) throws(Failure) {
        let words = line.split(separator: " ")
        if line.hasPrefix("## "), words.count == 2, words[1] == "reply" {
            endEntry()
            script.entries.append(ModelScript.Entry(line: lineNumber))
        } else if line.hasPrefix("## "), words.count == 3, words[1] == "failure" {
            endEntry()
            guard let kind = ModelFailure.Kind(rawValue: String(words[2])) else {
                let kinds = ModelFailure.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw failure("there is no failure '\(words[2])', but \(kinds)")
            }
            var entry = ModelScript.Entry(line: lineNumber)
            entry.failure = kind
            script.entries.append(entry)
        } else if script.entries.isEmpty {
            if let (name, value) = Self.field(line) { try setting(name, value) }
        } else if isInFields {
            if line.allSatisfy(\.isWhitespace) {
                isInFields = false
            } else if let (name, value) = Self.field(line) {
                try field(name, value)
            } else {
                throw failure("expected 'name: value', or an empty line before the reply")
            }
        } else {
            textLines.append(line)
        }
    }

    /// The reply is what stands between the fields and the next heading, without empty lines
    /// around it.
    private mutating func endEntry() {
        let isEmpty = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
        while textLines.first.map(isEmpty) == true { textLines.removeFirst() }
        while textLines.last.map(isEmpty) == true { textLines.removeLast() }
        if !script.entries.isEmpty {
            script.entries[script.entries.count - 1].text = textLines.joined(separator: "\n")
        }
        textLines = []
        isInFields = true
    }

    /// `name: value` with a name in lower case.
    private static func field(_ line: Substring) -> (name: Substring, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let name = line[..<colon]
        let isName = name.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
        }
        guard isName, !name.isEmpty else { return nil }
        var value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
        while value.last?.isWhitespace == true { value.removeLast() }
        return (name, String(value))
    }

    private mutating func setting(_ name: Substring, _ value: String) throws(Failure) {
        switch name {
        case "order":
            guard let order = ModelScript.Order(rawValue: value) else {
                throw failure("order is 'match' or 'sequence', not '\(value)'")
            }
            script.order = order
        case "count-file": script.countFile = value
        case "structured-replies":
            script.capabilities.hasStructuredReplies = try isYes(value)
        case "prompt-caching": script.capabilities.hasPromptCaching = try isYes(value)
        default:
            throw failure(
                "'\(name)' is none of order, count-file, structured-replies, prompt-caching")
        }
    }

    private mutating func field(_ name: Substring, _ value: String) throws(Failure) {
        let last = script.entries.count - 1
        switch name {
        case "purpose":
            guard let purpose = ModelRequest.Purpose(rawValue: value) else {
                let all = ModelRequest.Purpose.allCases.map(\.rawValue).joined(separator: ", ")
                throw failure("there is no purpose '\(value)', but \(all)")
            }
            script.entries[last].purpose = purpose
        case "subject": script.entries[last].subject = value
        case "contains": script.entries[last].contains.append(value)
        case "delay": script.entries[last].delayMilliseconds = try milliseconds(value)
        case "retry-after": script.entries[last].retryAfterMilliseconds = try milliseconds(value)
        case "times":
            script.entries[last].times = value == "any" ? nil : try number(value)
        case "usage": script.entries[last].usage = try usage(value)
        case "structured": script.entries[last].isStructured = try isYes(value)
        case "stop":
            guard let stop = ModelReply.StopReason(rawValue: value) else {
                throw failure("stop is finished, outputLimit, refused or other")
            }
            script.entries[last].stop = stop
        default:
            throw failure(
                "'\(name)' is none of purpose, subject, contains, delay, times, usage, stop,"
                    + " structured, retry-after")
        }
    }

    private func isYes(_ value: String) throws(Failure) -> Bool {
        guard value == "yes" || value == "no" else { throw failure("expected yes or no") }
        return value == "yes"
    }

    private func number(_ text: some StringProtocol) throws(Failure) -> Int {
        guard let number = Int(text), (0...1_000_000_000).contains(number) else {
            throw failure("'\(text)' is not a number")
        }
        return number
    }

    private func milliseconds(_ value: String) throws(Failure) -> Int {
        let words = value.split(separator: " ")
        guard words.count == 2, words[1] == "ms" else {
            throw failure("expected milliseconds, for example '200 ms'")
        }
        return try number(words[0])
    }

    private func usage(_ value: String) throws(Failure) -> TokenUsage {
        var usage = TokenUsage()
        for part in value.split(separator: ",") {
            let words = part.split(separator: " ")
            guard words.count == 2 else {
                throw failure("expected for example 'input 100, output 20'")
            }
            let count = try number(words[1])
            switch words[0] {
            case "input": usage.input = count
            case "output": usage.output = count
            case "cache-read": usage.cacheRead = count
            case "cache-write": usage.cacheWrite = count
            default:
                throw failure("'\(words[0])' is none of input, output, cache-read, cache-write")
            }
        }
        return usage
    }
}
