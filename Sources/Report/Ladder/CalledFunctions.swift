import IRText

/// Functions that code calls and does not define: their evidence limits its own.
enum CalledFunctions {
    /// Longest code that is looked at.
    static let codeLimitBytes = 4 << 20

    /// Names without `@`, sorted; LLVM's own functions are left out.
    static func outside(_ code: String) -> [String] {
        guard code.utf8.count <= codeLimitBytes else { return [] }
        let module = IRModule(code)
        let declared = Set(module.items.filter { $0.kind == .declaration }.compactMap(\.name))
        var called: Set<String> = []
        for function in module.functions {
            for name in module.globalsReferenced(by: function) where declared.contains(name) {
                if !name.text.hasPrefix("llvm.") { called.insert(name.text) }
            }
        }
        return called.sorted()
    }
}
