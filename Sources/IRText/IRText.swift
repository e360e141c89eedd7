/// Work on the text of IR modules, without LLVM and without judging whether they are sound.
package enum IRText {
    /// The text with every mention of one function renamed; strings and comments stay as they are.
    package static func renaming(
        _ text: String, function old: String, to new: String
    ) -> String {
        let module = IRModule(text)
        let wanted = IRName(old)
        let spelling = IRName(new).spelling
        guard !module.tokens.isEmpty else { return text }
        let bytes = module.rewritten(module.tokens.indices) { _, token in
            guard token.kind == .global || token.kind == .comdat,
                module.name(of: token) == wanted
            else { return nil }
            return [module.bytes[token.start]] + spelling
        }
        let head = module.bytes[..<module.tokens[0].start]
        let tail = module.bytes[module.tokens[module.tokens.count - 1].end...]
        return String(decoding: head + bytes + tail, as: UTF8.self)
    }

    /// The text without comments and layout: equal for modules that differ in nothing else.
    package static func normalised(_ text: [UInt8]) -> [UInt8] {
        let module = IRModule(text)
        return module.normalised(module.tokens.indices)
    }
}
