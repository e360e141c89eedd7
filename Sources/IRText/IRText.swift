/// Work on the text of IR modules, without LLVM and without judging whether they are sound.
package enum IRText {
    /// The text with every mention of one function renamed; strings and comments stay as they are.
    package static func renaming(
        _ text: String, function old: String, to new: String
    ) -> String {
        renaming(text, functions: [old: new])
    }

    /// The text with functions renamed, all at once, so that names may be exchanged.
    package static func renaming(_ text: String, functions: [String: String]) -> String {
        String(decoding: renaming(Array(text.utf8), functions: functions), as: UTF8.self)
    }

    package static func renaming(_ text: [UInt8], functions: [String: String]) -> [UInt8] {
        let module = IRModule(text)
        guard let first = module.tokens.first, let last = module.tokens.last else { return text }
        let names = Dictionary(uniqueKeysWithValues: functions.map { (IRName($0), IRName($1)) })
        let renaming = IRRenaming(globals: names)
        let bytes = module.rewritten(module.tokens.indices) { _, token in
            renaming.replacement(for: token, in: module)
        }
        return text[..<first.start] + bytes + text[last.end...]
    }

    /// The text without comments and layout: equal for modules that differ in nothing else.
    package static func normalised(_ text: [UInt8]) -> [UInt8] {
        let module = IRModule(text)
        return module.normalised(module.tokens.indices)
    }
}
