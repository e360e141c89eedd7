/// Lines for a terminal of a certain width.
struct TextColumns {
    static let labelWidth = 9
    /// Where a row's text begins.
    static let textStart = 2 + labelWidth + 1
    /// Where less than this is left for a text, its note is left out.
    private static let textMinimum = 20

    let width: Int

    /// A label and a text, which goes on below itself.
    func row(_ label: String, _ text: String, indent: Int = 0) -> [String] {
        let start = Self.textStart + indent
        let lines = wrap(text, to: width - start)
        let head = "  " + padded(label) + " " + String(repeating: " ", count: indent)
        let below = String(repeating: " ", count: start)
        return lines.enumerated().map { ($0 == 0 ? head : below) + $1 }
    }

    /// A label, a text that may be cut, and a note at the right where there is room.
    func row(_ label: String, _ text: String, note: String) -> String {
        let note = plain(note)
        let whole = width - Self.textStart
        let room = whole - note.count - 2
        guard !note.isEmpty, room >= Self.textMinimum else {
            return "  \(padded(label)) \(cut(plain(text), to: whole))"
        }
        let shown = cut(plain(text), to: room)
        let gap = String(repeating: " ", count: room - shown.count + 2)
        return "  \(padded(label)) \(shown)\(gap)\(note)"
    }

    /// Breaks at spaces, and within words that are wider than the line.
    func wrap(_ text: String, to columns: Int) -> [String] {
        let columns = max(20, columns)
        var lines: [String] = []
        var line = ""
        for word in VisibleText.line(VisibleText.bounded(text)).split(separator: " ") {
            var rest = word
            if !line.isEmpty {
                if line.count + 1 + rest.count <= columns {
                    line += " " + rest
                    continue
                }
                lines.append(line)
                line = ""
            }
            while rest.count > columns {
                lines.append(String(rest.prefix(columns)))
                rest = rest.dropFirst(columns)
            }
            line = String(rest)
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines.map(softened)
    }

    func plain(_ text: String) -> String { softened(VisibleText.line(text)) }

    private func softened(_ text: String) -> String {
        String(text.map { $0 == ReportWords.hardSpace ? " " : $0 })
    }

    private func padded(_ label: String) -> String {
        label + String(repeating: " ", count: max(0, Self.labelWidth - label.count))
    }

    private func cut(_ text: String, to count: Int) -> String {
        text.count <= count ? text : text.prefix(count - 1) + "…"
    }
}
