package import Diagnostics

/// Reads an intent file: Markdown with one function in each `intent` block.
package enum IntentReader {
    /// Larger files are refused before anything is read from them.
    package static let sizeLimitBytes = 16 << 20
    /// After so many problems a file is not read any further.
    package static let diagnosticLimitCount = 50
    package static let functionLimitCount = 10_000

    /// The module and what is wrong with it, in the order of the file.
    ///
    /// With errors the module holds what could be read, so that more can be checked; it is nil
    /// where the bytes are not text or hold no intent at all.
    package static func read(bytes: [UInt8], name: String) -> (IntentModule?, [Diagnostic]) {
        if let problem = TextProblem.first(in: bytes, name: name, limitBytes: sizeLimitBytes) {
            return (nil, [problem])
        }
        let file = SourceFile(name: name, bytes: bytes)
        var scanner = MarkdownScanner(file: file)
        scanner.scan()
        var diagnostics = scanner.diagnostics
        var module = IntentModule(
            source: file, functions: [],
            dependencies: LinkScanner.dependencies(in: scanner.paragraphs, of: file),
            segments: [])
        var lines: [String: Int] = [:]
        for piece in scanner.pieces {
            switch piece {
            case .prose(let range):
                let text = String(decoding: bytes[range], as: UTF8.self)
                module.segments.append(.prose(text))
            case .block(let block):
                add(block, to: &module, &lines, &diagnostics)
            }
        }
        if scanner.hasNoIntent { diagnostics.append(noIntent(in: file)) }
        diagnostics = limited(diagnostics, file: file)
        return (scanner.hasNoIntent ? nil : module, diagnostics)
    }

    private static func add(
        _ block: IntentBlock, to module: inout IntentModule, _ lines: inout [String: Int],
        _ diagnostics: inout [Diagnostic]
    ) {
        let room = diagnosticLimitCount + 1 - diagnostics.count
        guard room > 0 else { return }
        var parser = BlockParser(
            file: module.source, range: block.content, diagnosticLimitCount: room)
        let parsed = parser.parseBlock(at: block.fence)
        diagnostics += parser.diagnostics
        guard let signature = parsed.signature else { return }
        if module.functions.count == functionLimitCount {
            diagnostics.append(
                Diagnostic(
                    .error, code: "intent.many-functions",
                    "a file holds at most \(functionLimitCount) functions",
                    at: signature.nameSpan, in: module.source,
                    suggestion: "split it into several files that link to each other"))
        }
        guard module.functions.count < functionLimitCount else { return }
        if let line = lines[signature.name] {
            diagnostics.append(
                Diagnostic(
                    .error, code: "intent.duplicate-function",
                    "the function '\(BlockParser.shortened(signature.name))' is already "
                        + "described in line \(line)",
                    at: signature.nameSpan, in: module.source,
                    suggestion: "rename one of the two, or join their clauses in one block"))
            return
        }
        lines[signature.name] = module.source.position(of: signature.nameSpan.start).line
        module.segments.append(.function(module.functions.count))
        module.functions.append(
            FunctionIntent(
                signature: signature, clauses: parsed.clauses, english: block.english,
                heading: block.heading, span: block.whole))
    }

    private static func limited(_ all: [Diagnostic], file: SourceFile) -> [Diagnostic] {
        let ordered = all.enumerated().sorted {
            ($0.element.span?.start ?? 0, $0.offset) < ($1.element.span?.start ?? 0, $1.offset)
        }.map(\.element)
        guard ordered.count > diagnosticLimitCount else { return ordered }
        let note = Diagnostic(
            .note, code: "intent.many-problems",
            "only the first \(diagnosticLimitCount) problems are shown", in: file,
            suggestion: "mend these first, then check again")
        return ordered.prefix(diagnosticLimitCount) + [note]
    }

    private static func noIntent(in file: SourceFile) -> Diagnostic {
        let isEmpty = file.bytes.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return Diagnostic(
            .error, code: "intent.no-intent",
            isEmpty ? "the file is empty" : "the file holds no intent block", in: file,
            suggestion: """
                describe each function in a block like this:

                # Absolute value

                The distance of a number from 0.

                ```intent
                func absolute(n: Int64) -> Int64
                ensures result >= 0
                example absolute(-5) == 5
                ```
                """)
    }
}
