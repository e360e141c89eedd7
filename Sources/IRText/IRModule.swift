/// The text of an IR module, divided into its top-level items; never refuses anything.
///
/// What is no IR becomes an item of kind `unknown`, so that whoever writes the items out again
/// loses nothing and LLVM, which is strict, sees what was there.
package struct IRModule: Sendable {
    package let bytes: [UInt8]
    package let tokens: [IRToken]
    /// In the order of the text.
    package let items: [IRItem]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens = IRLexer.tokens(of: bytes)
        var scanner = IRItemScanner(bytes: bytes, tokens: tokens)
        items = scanner.scan()
    }

    package init(_ text: String) { self.init(Array(text.utf8)) }

    /// Functions with a body.
    package var functions: [IRItem] { items.filter { $0.kind == .function } }

    package func item(_ kind: IRItem.Kind, named name: String) -> IRItem? {
        let wanted = IRName(name)
        return items.first { $0.kind == kind && $0.name == wanted }
    }

    /// The name that a token of a named kind holds; nil for other tokens.
    package func name(of token: IRToken) -> IRName? {
        switch token.kind {
        case .global, .local, .attributeGroup, .metadataNumber, .metadataName, .comdat:
            IRName(spelled: bytes[(token.start + 1)..<token.end])
        case .label: IRName(spelled: bytes[token.start..<(token.end - 1)])
        case .comment, .string, .word, .punctuation: nil
        }
    }

    /// True when the token is exactly this keyword or mark.
    package func isToken(_ token: IRToken, _ text: StaticString) -> Bool {
        guard token.end - token.start == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { $0.elementsEqual(bytes[token.range]) }
    }

    /// An item's bytes, from its first comment line to its end.
    package func byteRange(of item: IRItem) -> Range<Int> {
        let first = item.comments.lowerBound
        guard first < item.tokens.upperBound else { return 0..<0 }
        return tokens[first].start..<tokens[item.tokens.upperBound - 1].end
    }

    /// What a function's definition says before its body, without comments, on one line.
    package func signatureText(of item: IRItem) -> String {
        let end = item.body?.lowerBound ?? item.tokens.upperBound
        return String(
            decoding: normalised(item.tokens.lowerBound..<max(end, item.tokens.lowerBound)),
            as: UTF8.self)
    }

    /// Global names that an item's tokens mention, its own left out.
    package func globalsReferenced(by item: IRItem) -> Set<IRName> {
        var names: Set<IRName> = []
        for index in item.tokens where tokens[index].kind == .global && index != item.nameToken {
            if let name = name(of: tokens[index]) { names.insert(name) }
        }
        return names
    }

    /// Tokens without comments, joined by single spaces: equal for texts that differ only in
    /// layout.
    package func normalised(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        for index in range where tokens[index].kind != .comment {
            if !result.isEmpty { result.append(0x20) }
            result += bytes[tokens[index].range]
        }
        return result
    }

    /// The text of `range` with some tokens replaced and everything between them kept.
    package func rewritten(
        _ range: Range<Int>, replacing replacement: (Int, IRToken) -> [UInt8]?
    ) -> [UInt8] {
        guard let first = range.first, let last = range.last else { return [] }
        var result: [UInt8] = []
        result.reserveCapacity(tokens[last].end - tokens[first].start)
        var copied = tokens[first].start
        for index in range {
            let token = tokens[index]
            guard let new = replacement(index, token) else { continue }
            result += bytes[copied..<token.start]
            result += new
            copied = token.end
        }
        return result + bytes[copied..<tokens[last].end]
    }
}

/// One top-level item of a module, in token indices of its module.
package struct IRItem: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// `define`
        case function
        /// `declare`
        case declaration
        /// A global variable, an alias or an ifunc.
        case global
        /// `%T = type …`
        case type
        /// `attributes #0 = { … }`
        case attributes
        /// `!0 = …`
        case metadata
        /// `!llvm.ident = …`
        case namedMetadata
        case comdat
        /// `target triple = …`, `target datalayout = …`
        case target
        case sourceFilename
        /// `module asm "…"`
        case moduleAssembly
        /// Comment lines that belong to nothing.
        case comment
        /// Use-list orders and summaries: nothing is lost without them.
        case hint
        case unknown
    }

    package var kind: Kind
    package var name: IRName?
    package var nameToken: Int?
    /// `internal`, `private`, `linkonce_odr`, …; nil means external.
    package var linkage: String?
    /// Comment lines right above it; ends where `tokens` begin.
    package var comments: Range<Int>
    /// Without the comment lines above it.
    package var tokens: Range<Int>
    /// A function's parameters, without the parentheses.
    package var parameters: Range<Int>?
    /// A function's body, with its braces.
    package var body: Range<Int>?

    /// True when other modules cannot see the symbol.
    package var isLocal: Bool { linkage == "internal" || linkage == "private" }
}
