/// The comment at the top of a generated `.ll` file, and what it tells about the file.
///
/// It is a note for people and for `compile`, which must not overwrite what a person changed; it
/// is no evidence, and `verify` does not believe it.
package enum GeneratedFile {
    package struct Header: Hashable, Sendable {
        package struct Function: Hashable, Sendable {
            package var name: String
            package var intentHash: String
            /// `library: Runtime/Numbers/gcd`
            package var engine: String
            /// `safe: 6 examples, 180 boundary inputs, 1674 calls`
            package var evidence: String
            package init(name: String, intentHash: String, engine: String, evidence: String) {
                self.name = name
                self.intentHash = intentHash
                self.engine = engine
                self.evidence = evidence
            }
        }
        package var functions: [Function]
        /// `LLVM 19.1.7`
        package var llvmVersion: String
        package init(functions: [Function], llvmVersion: String) {
            self.functions = functions
            self.llvmVersion = llvmVersion
        }
    }

    package enum Status: Hashable, Sendable {
        /// As it was generated.
        case generated(Header)
        /// Changed by a person since then.
        case edited(Header)
        case handWritten
    }

    private static let mark = "; semcom:"
    private static let title = "; semcom: generated; change the intent and compile it again"
    private static let hashKey = "; semcom: hash "

    /// `body` under the header. A header that `body` has already is replaced.
    package static func text(body: String, header: Header) -> String {
        var lines = [title, "\(mark) llvm \(oneLine(header.llvmVersion))"]
        for function in header.functions {
            let name = oneLine(function.name)
            lines.append("\(mark) @\(name) intent \(oneLine(function.intentHash))")
            lines.append("\(mark) @\(name) from \(oneLine(function.engine))")
            lines.append("\(mark) @\(name) evidence \(oneLine(function.evidence))")
        }
        let bytes = Array(body.utf8)
        let parts = Parts(bytes)
        let code = parts.header.isEmpty ? bytes[...] : bytes[parts.bodyStart...]
        let head = lines.joined(separator: "\n") + "\n"
        let rest = "\n" + String(decoding: code, as: UTF8.self)
        return head + hashKey + hash([Array(head.utf8)[...], Array(rest.utf8)[...]]) + "\n" + rest
    }

    /// What became of a file since it was generated; never fails, whatever the bytes are.
    package static func status(of bytes: [UInt8]) -> Status {
        let parts = Parts(bytes)
        guard !parts.header.isEmpty else { return .handWritten }
        let header = parsed(parts.header.map { String(decoding: bytes[$0], as: UTF8.self) })
        let key = Array(hashKey.utf8)
        let hashLines = parts.header.filter { bytes[$0].starts(with: key) }
        guard hashLines.count == 1, let line = hashLines.first else { return .edited(header) }
        let written = String(decoding: bytes[line].dropFirst(key.count), as: UTF8.self)
        let lineEnd = bytes[line.upperBound...].firstIndex(of: newline).map { $0 + 1 }
        let actual = hash([bytes[..<line.lowerBound], bytes[(lineEnd ?? bytes.count)...]])
        return trimmed(written) == actual ? .generated(header) : .edited(header)
    }

    /// The hash of the text with any kind of line ends, which checking out may change.
    private static func hash(_ parts: [ArraySlice<UInt8>]) -> String {
        guard parts.contains(where: { $0.contains(carriageReturn) }) else {
            return ContentHash.of(parts)
        }
        return ContentHash.of(parts.map { $0.filter { $0 != carriageReturn }[...] })
    }

    private static func parsed(_ lines: [String]) -> Header {
        var header = Header(functions: [], llvmVersion: "")
        var positions: [String: Int] = [:]
        for line in lines {
            let words = line.dropFirst(mark.count).split(separator: " ", maxSplits: 1)
            guard words.count == 2 else { continue }
            if words[0] == "llvm" { header.llvmVersion = trimmed(words[1]) }
            guard words[0].hasPrefix("@") else { continue }
            let name = String(words[0].dropFirst())
            let field = words[1].split(separator: " ", maxSplits: 1)
            guard field.count == 2 else { continue }
            let position = positions[name] ?? header.functions.count
            if position == header.functions.count {
                positions[name] = position
                header.functions.append(
                    Header.Function(name: name, intentHash: "", engine: "", evidence: ""))
            }
            switch field[0] {
            case "intent": header.functions[position].intentHash = trimmed(field[1])
            case "from": header.functions[position].engine = trimmed(field[1])
            case "evidence": header.functions[position].evidence = trimmed(field[1])
            default: continue
            }
        }
        return header
    }

    private static func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// Where the header is in a file.
    private struct Parts {
        /// The lines with the mark, before anything that is not a comment; without line ends.
        var header: [Range<Int>] = []
        /// Behind the last of these lines and the empty line below it.
        var bodyStart = 0

        init(_ bytes: [UInt8]) {
            let mark = Array(GeneratedFile.mark.utf8)
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: newline) ?? bytes.count
                let line = bytes[start..<end]
                let next = min(end + 1, bytes.count)
                if line.starts(with: mark) {
                    header.append(start..<end)
                    bodyStart = next
                } else if line.isEmpty || line.elementsEqual([carriageReturn]) {
                    if bodyStart == start, !header.isEmpty { bodyStart = next }
                } else if line.first != UInt8(ascii: ";") {
                    return
                }
                start = next
            }
        }
    }
}

extension GeneratedFile.Status {
    /// True when a person wrote the file, or changed it: it must not be overwritten unasked.
    package var isOfAPerson: Bool {
        switch self {
        case .generated: false
        case .edited, .handWritten: true
        }
    }

    /// Where the code came from, for reports: `library: Runtime/Numbers/gcd (edited by hand)`.
    package var origin: String {
        switch self {
        case .generated(let header): header.origin
        case .edited(let header): "\(header.origin) (edited by hand)"
        case .handWritten: "hand-written"
        }
    }

    /// What became of the file, as the end of a sentence about it.
    package var history: String {
        switch self {
        case .generated: "was generated and is unchanged"
        case .edited: "was changed by hand after it was generated"
        case .handWritten: "was written by hand"
        }
    }
}

extension GeneratedFile.Header {
    /// The engines of its functions, each once.
    package var origin: String {
        var engines: [String] = []
        for function in functions where !function.engine.isEmpty {
            if !engines.contains(function.engine) { engines.append(function.engine) }
        }
        return engines.isEmpty ? "generated" : engines.joined(separator: ", ")
    }

    package func function(named name: String) -> Function? {
        functions.first { $0.name == name }
    }
}
