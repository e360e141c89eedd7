/// Divides tokens into top-level items; every token lands in exactly one.
struct IRItemScanner {
    private let bytes: [UInt8]
    private let tokens: [IRToken]
    private var index = 0
    /// First comment that waits for the item it belongs to.
    private var firstComment: Int?
    private var items: [IRItem] = []

    init(bytes: [UInt8], tokens: [IRToken]) {
        self.bytes = bytes
        self.tokens = tokens
    }

    mutating func scan() -> [IRItem] {
        while index < tokens.count {
            if tokens[index].kind == .comment {
                if let firstComment, hasBlankLine(before: index), firstComment < index {
                    endComments(from: firstComment)
                }
                firstComment = firstComment ?? index
                index += 1
                continue
            }
            if let firstComment, hasBlankLine(before: index) { endComments(from: firstComment) }
            let comments = (firstComment ?? index)..<index
            firstComment = nil
            scanItem(comments)
        }
        if let firstComment { endComments(from: firstComment) }
        return items
    }

    /// Comment lines from `start` to here stand alone.
    private mutating func endComments(from start: Int) {
        items.append(IRItem(kind: .comment, comments: start..<start, tokens: start..<index))
        firstComment = nil
    }

    private mutating func scanItem(_ comments: Range<Int>) {
        let start = index
        var item = IRItem(kind: .unknown, comments: comments, tokens: start..<start)
        switch tokens[start].kind {
        case .word where isWord(start, "define"): scanFunction(&item)
        case .word where isWord(start, "declare"):
            item.kind = .declaration
            scanHeader(&item)
            skipToNextItem()
        default:
            item.kind = kind(at: start)
            if startsAssignment(start) {
                item.nameToken = start
                item.name = name(at: start)
                item.linkage = linkage(from: start + 2)
            } else if item.kind == .attributes, start + 1 < tokens.count,
                tokens[start + 1].kind == .attributeGroup
            {
                item.nameToken = start + 1
                item.name = name(at: start + 1)
            }
            index += 1
            skipToNextItem()
        }
        item.tokens = start..<index
        items.append(item)
    }

    private func kind(at start: Int) -> IRItem.Kind {
        let isAssignment = startsAssignment(start)
        switch tokens[start].kind {
        case .global where isAssignment: return .global
        case .local where isAssignment: return .type
        case .metadataNumber where isAssignment: return .metadata
        case .metadataName where isAssignment: return .namedMetadata
        case .comdat where isAssignment: return .comdat
        case .word:
            if isWord(start, "target") { return .target }
            if isWord(start, "source_filename") { return .sourceFilename }
            if isWord(start, "module") { return .moduleAssembly }
            if isWord(start, "attributes") { return .attributes }
            if isWord(start, "uselistorder") || isWord(start, "uselistorder_bb") { return .hint }
            return .unknown
        case .punctuation where isMark(start, "^"): return .hint
        default: return .unknown
        }
    }

    private mutating func scanFunction(_ item: inout IRItem) {
        item.kind = .function
        scanHeader(&item)
        while index < tokens.count, !isMark(index, "{") {
            if startsItem(index) { return }
            index += 1
        }
        let start = index
        var depth = 0
        while index < tokens.count {
            if isMark(index, "{") { depth += 1 }
            if isMark(index, "}") { depth -= 1 }
            index += 1
            if depth == 0 { break }
        }
        item.body = start..<index
        takeTrailingComment()
    }

    /// `define internal { i1, i64 } @name(…)` up to the closing parenthesis.
    private mutating func scanHeader(_ item: inout IRItem) {
        item.linkage = linkage(from: index + 1)
        index += 1
        while index < tokens.count, tokens[index].kind != .global {
            if startsItem(index) { return }
            index += 1
        }
        guard index < tokens.count else { return }
        item.nameToken = index
        item.name = name(at: index)
        index += 1
        guard index < tokens.count, isMark(index, "(") else { return }
        let first = index + 1
        var depth = 0
        while index < tokens.count {
            if isMark(index, "(") { depth += 1 }
            if isMark(index, ")") { depth -= 1 }
            index += 1
            if depth == 0 { break }
        }
        item.parameters = first..<max(first, depth == 0 ? index - 1 : index)
    }

    /// Moves to the first token outside brackets that begins an item or a comment line.
    private mutating func skipToNextItem() {
        var depth = 0
        while index < tokens.count {
            let token = tokens[index]
            if token.kind == .punctuation {
                switch bytes[token.start] {
                case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
                default: break
                }
            }
            if depth <= 0 {
                if token.kind == .comment, hasNewline(before: index) { return }
                if startsItem(index) { return }
            }
            index += 1
        }
    }

    private mutating func takeTrailingComment() {
        guard index < tokens.count, tokens[index].kind == .comment, !hasNewline(before: index)
        else { return }
        index += 1
    }

    /// True where a new item begins, wherever the line breaks are.
    private func startsItem(_ position: Int) -> Bool {
        switch tokens[position].kind {
        case .word:
            switch bytes[tokens[position].start] {
            case UInt8(ascii: "d"):
                return isWord(position, "define") || isWord(position, "declare")
            case UInt8(ascii: "t"):
                return isWord(position, "target") && hasNewline(before: position)
            case UInt8(ascii: "s"): return isWord(position, "source_filename")
            case UInt8(ascii: "m"):
                return isWord(position, "module") && hasNewline(before: position)
            case UInt8(ascii: "a"): return isWord(position, "attributes")
            case UInt8(ascii: "u"):
                return isWord(position, "uselistorder") || isWord(position, "uselistorder_bb")
            default: return false
            }
        case .global, .local, .metadataNumber, .metadataName, .comdat:
            return startsAssignment(position)
        default: return false
        }
    }

    private func startsAssignment(_ position: Int) -> Bool {
        position + 1 < tokens.count && isMark(position + 1, "=")
    }

    private func linkage(from position: Int) -> String? {
        for index in position..<min(position + 2, tokens.count) {
            guard tokens[index].kind == .word else { return nil }
            let word = String(decoding: bytes[tokens[index].range], as: UTF8.self)
            if Self.linkages.contains(word) { return word }
        }
        return nil
    }

    static let linkages: Set<String> = [
        "private", "internal", "available_externally", "linkonce", "linkonce_odr", "weak",
        "weak_odr", "common", "appending", "extern_weak", "external",
    ]

    private func name(at position: Int) -> IRName {
        IRName(spelled: bytes[(tokens[position].start + 1)..<tokens[position].end])
    }

    private func isWord(_ position: Int, _ text: StaticString) -> Bool {
        let token = tokens[position]
        guard token.kind == .word, token.end - token.start == text.utf8CodeUnitCount else {
            return false
        }
        return text.withUTF8Buffer { $0.elementsEqual(bytes[token.range]) }
    }

    private func isMark(_ position: Int, _ mark: Unicode.Scalar) -> Bool {
        tokens[position].kind == .punctuation
            && bytes[tokens[position].start] == UInt8(ascii: mark)
    }

    private func hasNewline(before position: Int) -> Bool { newlines(before: position) > 0 }

    private func hasBlankLine(before position: Int) -> Bool { newlines(before: position) > 1 }

    private func newlines(before position: Int) -> Int {
        let start = position > 0 ? tokens[position - 1].end : 0
        return bytes[start..<tokens[position].start].count { $0 == UInt8(ascii: "\n") }
    }
}
