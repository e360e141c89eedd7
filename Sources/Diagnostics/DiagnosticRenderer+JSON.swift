extension DiagnosticRenderer {
    /// A diagnostic as one JSON object on one line.
    ///
    /// Lines and columns count from 1, columns in Unicode scalars; `offset` and `length` are
    /// in UTF-8 bytes. What a diagnostic lacks is left out.
    package static func json(_ d: Diagnostic) -> String { value(of: d).text }

    /// The same object, to be put into another one.
    package static func value(of d: Diagnostic) -> JSONText {
        var members: [JSONText.Member] = [
            .init("kind", "diagnostic"),
            .init("severity", .string(d.severity.rawValue)),
            .init("code", .string(d.code)),
            .init("message", .string(d.message)),
        ]
        if let file = d.file { members.append(.init("file", .string(file.name))) }
        if let span = d.span { members += place(of: span, in: d.file) }
        if let suggestion = d.suggestion {
            members.append(.init("suggestion", .string(suggestion)))
        }
        if let fixIt = d.fixIt {
            let fix =
                place(of: fixIt.span, in: d.file)
                + [.init("replacement", .string(fixIt.replacement))]
            members.append(.init("fixIt", .object(fix)))
        }
        return .object(members)
    }

    private static func place(of span: Span, in file: SourceFile?) -> [JSONText.Member] {
        var members: [JSONText.Member] = []
        if let file {
            let start = file.position(of: span.start)
            let end = file.position(of: max(span.start, span.end))
            members = [
                .init("line", .integer(start.line)), .init("column", .integer(start.column)),
                .init("endLine", .integer(end.line)), .init("endColumn", .integer(end.column)),
            ]
        }
        members.append(.init("offset", .integer(span.start)))
        members.append(.init("length", .integer(max(0, span.end - span.start))))
        return members
    }
}
