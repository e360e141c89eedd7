/// Diagnostics as a person reads them on a terminal, and as a program reads them.
package enum DiagnosticRenderer {
    /// Several lines without a final line ending: place and message, the source line with
    /// a caret under the span, and the way out.
    ///
    /// - Parameters:
    ///   - colour: whether to use ANSI escapes.
    ///   - width: columns that the source line, the carets and the help stay within.
    package static func text(_ d: Diagnostic, colour: Bool, width: Int = 80) -> String {
        let paint = Paint(isOn: colour)
        var lines = [header(of: d, paint: paint)]
        if let file = d.file, let span = d.span {
            let excerpt = SourceExcerpt(of: span, in: file, width: max(20, width) - indent.count)
            if !excerpt.text.isEmpty {
                lines.append(indent + excerpt.text)
                lines.append(
                    indent + String(repeating: " ", count: excerpt.caretColumn)
                        + paint.caret(excerpt.carets))
            }
        }
        if let suggestion = d.suggestion {
            lines += help(suggestion, width: max(20, width), paint: paint)
        } else if let fixIt = d.fixIt {
            let way = fixIt.replacement.isEmpty ? "remove it" : "write '\(fixIt.replacement)'"
            lines += help(way, width: max(20, width), paint: paint)
        }
        return lines.joined(separator: "\n")
    }

    private static let indent = "    "

    private static func header(of d: Diagnostic, paint: Paint) -> String {
        var place = ""
        if let file = d.file {
            place = sanitised(file.name)
            if let span = d.span {
                let (line, column) = file.position(of: span.start)
                place += ":\(line):\(column)"
            }
            place += ": "
        }
        return paint.bold(place) + paint.severity(d.severity, d.severity.rawValue + ": ")
            + paint.bold(sanitised(d.message))
    }

    /// Help text, wrapped at words and indented under its first line; line breaks are kept.
    private static func help(_ text: String, width: Int, paint: Paint) -> [String] {
        let label = "  help: "
        let room = width - label.count
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            for word in sanitised(paragraph).split(separator: " ", omittingEmptySubsequences: false)
            {
                if !line.isEmpty, line.count + 1 + word.count > room {
                    lines.append(line)
                    line = String(word)
                } else {
                    line = line.isEmpty && lines.isEmpty ? String(word) : joined(line, word)
                }
            }
            lines.append(line)
        }
        return lines.enumerated().map { index, line in
            let margin = String(repeating: " ", count: label.count)
            return index == 0 ? paint.bold(label) + line : (line.isEmpty ? "" : margin + line)
        }
    }

    private static func joined(_ line: String, _ word: Substring) -> String {
        line.isEmpty ? String(word) : line + " " + word
    }

    /// Text that cannot move a terminal's cursor or reverse its direction.
    private static func sanitised(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(DisplayWidth.visible(scalar)) }
        return String(result)
    }
}

/// ANSI escapes, or nothing.
private struct Paint {
    var isOn: Bool

    func bold(_ text: String) -> String { wrapped(text, "1") }
    func caret(_ text: String) -> String { wrapped(text, "1;32") }
    func severity(_ severity: Diagnostic.Severity, _ text: String) -> String {
        switch severity {
        case .error: wrapped(text, "1;31")
        case .warning: wrapped(text, "1;35")
        case .note: wrapped(text, "1;36")
        }
    }

    private func wrapped(_ text: String, _ code: String) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
