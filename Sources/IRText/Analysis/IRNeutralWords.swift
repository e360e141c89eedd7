/// One item or instruction in neutral words, on one line.
struct IRNeutralWords {
    let module: IRModule
    let tokens: Range<Int>
    let names: IRRenaming
    /// Attribute groups that are left out.
    let emptied: Set<IRName>

    /// Strings that are IR's own words: tags of operand bundles and scopes.
    private static let ownStrings: Set<String> = [
        "\"align\"", "\"nonnull\"", "\"dereferenceable\"", "\"dereferenceable_or_null\"",
        "\"noundef\"", "\"separate_storage\"", "\"cold\"", "\"ignore\"", "\"singlethread\"",
    ]

    var text: [UInt8] {
        var result: [UInt8] = []
        var lastEnd: Int?
        var position = tokens.lowerBound
        while position < tokens.upperBound {
            if let end = endOfOmission(position) {
                position = end
                continue
            }
            let token = module.tokens[position]
            // White space is kept where there was some: what it is like tells nothing.
            if let lastEnd, lastEnd < token.start { result.append(0x20) }
            lastEnd = token.end
            result += spelling(token)
            position += 1
        }
        return result
    }

    /// True for an attribute group that consists of strings, which are left out.
    static func isEmpty(attributes item: IRItem, in module: IRModule) -> Bool {
        !item.tokens.dropFirst().contains { module.tokens[$0].kind == .word }
    }

    /// Where to go on, for a token that begins something that is left out.
    private func endOfOmission(_ position: Int) -> Int? {
        let token = module.tokens[position]
        switch token.kind {
        case .comment: return position + 1
        case .punctuation where module.isToken(token, ","):
            guard position + 1 < tokens.upperBound else { return nil }
            if module.tokens[position + 1].kind == .metadataName {
                return endOfMetadata(position + 1)
            }
            return endOfPlacement(position + 1)
        case .attributeGroup:
            guard let name = module.name(of: token), emptied.contains(name) else { return nil }
            return position + 1
        case .metadataName: return endOfMetadata(position)
        case .word: return endOfPlacement(position)
        case .string:
            guard module.contents(of: token) == nil,
                !Self.ownStrings.contains(module.text(of: token))
            else { return nil }
            let hasValue =
                position + 2 < tokens.upperBound
                && module.isToken(module.tokens[position + 1], "=")
                && module.tokens[position + 2].kind == .string
            return hasValue ? position + 3 : position + 1
        default: return nil
        }
    }

    /// Behind `section "name"`, whose first token this may be.
    private func endOfPlacement(_ position: Int) -> Int? {
        let token = module.tokens[position]
        let isPlacement =
            module.isToken(token, "section") || module.isToken(token, "partition")
            || module.isToken(token, "gc") || module.isToken(token, "code_model")
        guard isPlacement, position + 1 < tokens.upperBound,
            module.tokens[position + 1].kind == .string
        else { return nil }
        return position + 2
    }

    /// Behind `!dbg !7`, `!dbg !DILocation(…)` or `!range !{…}`, whose first token this is.
    private func endOfMetadata(_ position: Int) -> Int {
        var end = position + 1
        guard end < tokens.upperBound else { return end }
        switch module.tokens[end].kind {
        case .metadataNumber: return end + 1
        case .metadataName, .punctuation:
            guard
                module.tokens[end].kind == .metadataName || module.isToken(module.tokens[end], "!")
            else { return end }
            end += 1
            var depth = 0
            while end < tokens.upperBound {
                depth += module.nesting(of: module.tokens[end])
                if depth == 0 { return module.tokens[end].kind == .punctuation ? end + 1 : end }
                end += 1
            }
            return end
        default: return end
        }
    }

    private func spelling(_ token: IRToken) -> [UInt8] {
        if let contents = module.contents(of: token) { return Self.constant(contents) }
        if let replacement = names.replacement(for: token, in: module) { return replacement }
        return Array(module.bytes[token.range])
    }

    /// A `c"…"` constant of visible characters only; a backtick could end a fence.
    private static func constant(_ contents: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        var result = Array("c\"".utf8)
        for byte in contents {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "`"), 0..<0x20, 0x7F...:
                result += [UInt8(ascii: "\\"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: result.append(byte)
            }
        }
        return result + [UInt8(ascii: "\"")]
    }
}
