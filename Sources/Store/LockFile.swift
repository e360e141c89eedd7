package import Diagnostics

/// `semcom.lock`: what each function of a project was compiled to.
///
/// One line a function, sorted by path and name, so that changes to different functions merge. It
/// records what was done; whether that still holds is for `verify` to find out.
package struct LockFile: Hashable, Sendable {
    package static let name = "semcom.lock"
    package static let sizeLimitBytes = 64 << 20
    private static let formatVersion = 1

    package struct Entry: Hashable, Sendable {
        package var function: String
        package var intentHash: String
        package var irHash: String
        package var engine: String
        package var llvmVersion: String
        /// The evidence level: `safe`.
        package var evidence: String
        package init(
            function: String, intentHash: String, irHash: String, engine: String,
            llvmVersion: String, evidence: String
        ) {
            self.function = function
            self.intentHash = intentHash
            self.irHash = irHash
            self.engine = engine
            self.llvmVersion = llvmVersion
            self.evidence = evidence
        }
    }

    /// For each intent file, by its path within the project, its functions by name.
    package private(set) var entries: [String: [String: Entry]] = [:]
    /// True when a later version of Semcom wrote the file.
    package private(set) var isNewer = false

    package init() {}

    package func entry(path: String, function: String) -> Entry? { entries[path]?[function] }

    /// Replaces what is known about one intent file.
    package mutating func replace(path: String, with functions: [Entry]) {
        entries[path] =
            functions.isEmpty
            ? nil : Dictionary(functions.map { ($0.function, $0) }, uniquingKeysWith: { $1 })
    }

    mutating func removeFiles(where isGone: (String) -> Bool) {
        for path in entries.keys where isGone(path) { entries[path] = nil }
    }
}

extension LockFile {
    /// Writes down what the functions of one intent file were compiled to.
    @discardableResult
    package static func update(
        intentPath: String, entries: [Entry]
    ) throws(FileFailure) -> [Diagnostic] {
        try update([(intentPath, entries)])
    }

    /// Writes down what the functions of several intent files were compiled to.
    ///
    /// Files that are gone lose their lines. Processes that do this at the same time wait for
    /// each other. Gives what was wrong with the files before; those lines are not kept.
    @discardableResult
    package static func update(
        _ files: [(path: String, entries: [Entry])]
    ) throws(FileFailure) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        let byRoot = Dictionary(grouping: files) { Workspace.root(for: $0.path) }
        for root in byRoot.keys.sorted() {
            problems += try update(byRoot[root] ?? [], in: root)
        }
        return problems
    }

    private static func update(
        _ files: [(path: String, entries: [Entry])], in root: String
    ) throws(FileFailure) -> [Diagnostic] {
        let path = root == "/" ? "/\(name)" : "\(root)/\(name)"
        return try FolderLock.holding(root) { () throws(FileFailure) in
            let before = try SystemCall.contents(of: path, limit: sizeLimitBytes)
            var (file, problems) = parse(before ?? [], name: path)
            guard !file.isNewer else {
                throw FileFailure(
                    path: path, reason: "a newer version of Semcom wrote this file",
                    wayOut: "update Semcom, or remove the file and compile again")
            }
            let own = files.map { Workspace.relativePath(of: $0.path, in: root) }
            let ours = Set(own)
            file.removeFiles { known in
                !ours.contains(known)
                    && !SystemCall.exists(known.hasPrefix("/") ? known : "\(root)/\(known)")
            }
            for (path, given) in zip(own, files) { file.replace(path: path, with: given.entries) }
            let after = Array(file.text.utf8)
            if after != before { try AtomicFile.write(after, to: path) }
            return problems
        }
    }

    /// The lock file of the project that an intent file belongs to; empty where there is none.
    package static func read(
        forIntent intentPath: String
    ) throws(FileFailure) -> (file: LockFile, problems: [Diagnostic]) {
        let root = Workspace.root(for: intentPath)
        let path = root == "/" ? "/\(name)" : "\(root)/\(name)"
        let bytes = try SystemCall.contents(of: path, limit: sizeLimitBytes)
        return parse(bytes ?? [], name: path)
    }
}

extension LockFile {
    /// The file as it is written.
    package var text: String {
        var lines: [(key: [UInt8], line: String)] = []
        for (path, functions) in entries {
            for entry in functions.values {
                let key = "\(Self.escaped(path))#\(Self.escaped(entry.function))"
                let fields = [
                    key, "intent=" + Self.escaped(entry.intentHash),
                    "ir=" + Self.escaped(entry.irHash), "engine=" + Self.escaped(entry.engine),
                    "llvm=" + Self.escaped(entry.llvmVersion),
                    "level=" + Self.escaped(entry.evidence),
                ]
                lines.append((Array(key.utf8), fields.joined(separator: "\t")))
            }
        }
        lines.sort { $0.key.lexicographicallyPrecedes($1.key) }
        let title = "# semcom.lock \(Self.formatVersion): what each function was compiled to"
        return ([title] + lines.map(\.line)).joined(separator: "\n") + "\n"
    }

    /// Reads what can be read; each line that cannot is a diagnostic.
    package static func parse(
        _ bytes: [UInt8], name: String
    ) -> (file: LockFile, problems: [Diagnostic]) {
        var file = LockFile()
        var problems: [Diagnostic] = []
        let source = SourceFile(name: name, bytes: bytes)
        func report(_ code: String, _ message: String, _ span: Span, _ suggestion: String) {
            problems.append(
                Diagnostic(
                    .warning, code: code, message, at: span, in: source, suggestion: suggestion))
        }
        for (number, start) in source.lineStarts.enumerated() {
            let next = number + 1
            var end = next < source.lineStarts.count ? source.lineStarts[next] - 1 : bytes.count
            if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            let line = bytes[start..<end]
            let span = Span(start, end)
            if line.isEmpty { continue }
            if line.first == UInt8(ascii: "#") {
                if version(of: line) > formatVersion { file.isNewer = true }
            } else if isConflictMarker(line) {
                report(
                    "lock.conflict", "this is a marker of a merge conflict", span,
                    "compile the intents again; both sides' lines are read")
            } else if let (path, entry) = parsed(line) {
                let known = file.entries[path, default: [:]].updateValue(
                    entry, forKey: entry.function)
                if let known, known != entry {
                    report(
                        "lock.duplicate", "\(path)#\(entry.function) is here for a second time",
                        span, "compile the intent again; the last line counts")
                }
            } else {
                report(
                    "lock.damaged-line", "this line is not of the form that semcom writes", span,
                    "compile the intents again, which writes the file anew")
            }
        }
        return (file, problems)
    }

    /// The number behind `# semcom.lock `; 0 for any other comment.
    private static func version(of line: ArraySlice<UInt8>) -> Int {
        let key = Array("# semcom.lock ".utf8)
        guard line.starts(with: key) else { return 0 }
        let digits = line.dropFirst(key.count).prefix { (0x30...0x39) ~= $0 }
        return Int(String(decoding: digits, as: UTF8.self)) ?? Int.max
    }

    private static func isConflictMarker(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, "<=>|".utf8.contains(first) else { return false }
        let length = line.prefix { $0 == first }.count
        return length == 7 && (line.count == 7 || line[line.startIndex + 7] == UInt8(ascii: " "))
    }

    private static func parsed(_ line: ArraySlice<UInt8>) -> (path: String, entry: Entry)? {
        let fields = line.split(separator: UInt8(ascii: "\t"))
        guard let key = fields.first, let hash = key.lastIndex(of: UInt8(ascii: "#")),
            let path = unescaped(key[..<hash]), let function = unescaped(key[(hash + 1)...]),
            !path.isEmpty, !function.isEmpty
        else { return nil }
        var values: [String: String] = [:]
        for field in fields.dropFirst() {
            guard let equals = field.firstIndex(of: UInt8(ascii: "=")),
                let value = unescaped(field[(equals + 1)...])
            else { return nil }
            values[String(decoding: field[..<equals], as: UTF8.self)] = value
        }
        guard let intent = values["intent"], let ir = values["ir"], !intent.isEmpty, !ir.isEmpty
        else { return nil }
        let entry = Entry(
            function: function, intentHash: intent, irHash: ir, engine: values["engine"] ?? "",
            llvmVersion: values["llvm"] ?? "", evidence: values["level"] ?? "")
        return (path, entry)
    }

    /// Control characters, `#` and `%` as `%09`: what is left can stand in a line.
    private static func escaped(_ text: String) -> String {
        let needsEscape = { (byte: UInt8) in
            byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "#")
        }
        guard text.utf8.contains(where: needsEscape) else { return text }
        var result: [UInt8] = []
        for byte in text.utf8 {
            guard needsEscape(byte) else {
                result.append(byte)
                continue
            }
            let digits = String(byte, radix: 16, uppercase: true)
            result += Array("%\(byte < 16 ? "0" : "")\(digits)".utf8)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// nil for text that is not UTF-8, or has a `%` that begins no escape.
    private static func unescaped(_ text: ArraySlice<UInt8>) -> String? {
        var result: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "%") {
                guard index + 2 < text.endIndex,
                    let byte = UInt8(
                        String(decoding: text[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
                else { return nil }
                result.append(byte)
                index += 3
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return String(validating: result, as: UTF8.self)
    }
}
