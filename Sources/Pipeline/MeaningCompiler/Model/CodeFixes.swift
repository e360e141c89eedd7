import IRText

/// What is mended in an answer without asking: only where there is one way to do it.
enum CodeFixes {
    /// The module with the target left to the sandbox, the wanted function visible, and everything
    /// else that it defines invisible, so that modules can be put together.
    ///
    /// No line is added or removed, so that LLVM's line numbers are those of the answer.
    static func fixed(_ text: String, defining function: String) -> String {
        let module = IRModule(text)
        var edits: [Int: [UInt8]] = [:]
        for item in module.items {
            switch item.kind {
            case .target, .sourceFilename:
                for index in item.tokens where module.tokens[index].kind != .comment {
                    edits[index] = []
                }
            case .function:
                setLinkage(of: item, isLocal: item.name != IRName(function), in: module, &edits)
            case .global: hide(item, in: module, &edits)
            default: continue
            }
        }
        guard !edits.isEmpty else { return text }
        let bytes = module.rewritten(module.tokens.indices) { index, _ in edits[index] }
        let tail = module.tokens.last.map { module.bytes[$0.end...] } ?? []
        let head = module.tokens.first.map { module.bytes[..<$0.start] } ?? []
        return String(decoding: head + bytes + tail, as: UTF8.self)
    }

    /// Replaces the linkage between `define` and the function's name.
    private static func setLinkage(
        of item: IRItem, isLocal: Bool, in module: IRModule, _ edits: inout [Int: [UInt8]]
    ) {
        guard let name = item.nameToken else { return }
        let start = item.tokens.lowerBound
        let header = module.tokens[start..<name]
        // A local function may not have another visibility than the usual one.
        let isSpecial = header.contains {
            module.isToken($0, "hidden") || module.isToken($0, "protected")
        }
        guard !(isLocal && isSpecial) else { return }
        if isLocal, item.isLocal { return }
        for index in start..<name where isLinkage(module.tokens[index], item, module) {
            edits[index] = []
        }
        if isLocal { edits[start] = Array("define internal".utf8) }
    }

    private static func isLinkage(_ token: IRToken, _ item: IRItem, _ module: IRModule) -> Bool {
        token.kind == .word && item.linkage?.utf8.elementsEqual(module.bytes[token.range]) == true
    }

    /// Makes a variable or constant that has no linkage invisible.
    private static func hide(
        _ item: IRItem, in module: IRModule, _ edits: inout [Int: [UInt8]]
    ) {
        let place = item.tokens.lowerBound + 2
        guard item.linkage == nil, item.name?.text.hasPrefix("llvm.") == false,
            item.tokens.contains(place)
        else { return }
        let token = module.tokens[place]
        let plain: [StaticString] = ["constant", "global", "unnamed_addr", "local_unnamed_addr"]
        guard plain.contains(where: { module.isToken(token, $0) }) else { return }
        edits[place] = Array("internal ".utf8) + module.bytes[token.range]
    }
}
