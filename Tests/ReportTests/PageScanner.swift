/// Reads a page tag by tag, as strictly as XML where that matters: what is open must be closed.
struct PageScanner {
    struct Tag {
        var name: String
        var attributes: [String: String]
    }

    private(set) var tags: [Tag] = []
    private(set) var mistakes: [String] = []
    /// Everything between tags, style sheet aside.
    private(set) var text = ""
    private(set) var style = ""

    private static let empty: Set<String> = [
        "meta", "br",
    ]

    init(_ html: String) {
        let bytes = Array(html.utf8)
        var open: [String] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                let piece = String(decoding: bytes[index..<end], as: UTF8.self)
                if open.last == "style" { style += piece } else { text += piece }
                if open.last != "style", piece.contains(">") {
                    mistakes.append("bare > in \(piece)")
                }
                index = end
                continue
            }
            guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else {
                mistakes.append("unfinished tag")
                break
            }
            let piece = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
            read(piece, &open)
            index = end + 1
        }
        if !open.isEmpty { mistakes.append("never closed: \(open)") }
    }

    private mutating func read(_ piece: String, _ open: inout [String]) {
        if piece.hasPrefix("!") { return }
        if piece.hasPrefix("/") {
            let name = String(piece.dropFirst())
            if open.last == name {
                open.removeLast()
            } else {
                mistakes.append("</\(name)> closes \(open.last ?? "nothing")")
            }
            return
        }
        let isClosed = piece.hasSuffix("/")
        let body = isClosed ? piece.dropLast() : piece[...]
        let name = String(body.prefix { $0 != " " })
        var tag = Tag(name: name, attributes: [:])
        var rest = body.dropFirst(name.count).drop { $0 == " " }
        while !rest.isEmpty {
            guard let equals = rest.firstIndex(of: "="),
                case let value = rest[rest.index(after: equals)...], value.first == "\"",
                let quote = value.dropFirst().firstIndex(of: "\"")
            else {
                mistakes.append("attribute without quotes: \(piece)")
                break
            }
            let key = String(rest[..<equals])
            if tag.attributes[key] != nil { mistakes.append("\(key) twice: \(piece)") }
            tag.attributes[key] = String(value.dropFirst()[..<quote])
            rest = value[value.index(after: quote)...].drop { $0 == " " }
        }
        tags.append(tag)
        if !isClosed, !Self.empty.contains(name) { open.append(name) }
    }
}
