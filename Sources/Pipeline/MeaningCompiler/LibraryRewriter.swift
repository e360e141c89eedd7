import IRText

/// Writes out a library function and what it needs, under new names.
///
/// Only the wanted function stays visible. Its helpers become internal and are named after it:
/// `split.count` becomes `tokenise.count`.
struct LibraryRewriter {
    private let module: IRModule
    private let main: IRItem
    private let needed: NeededItems
    private let hasWrapper: Bool
    private var renaming = IRRenaming()
    /// What the library's function is called here: the wanted name, unless a wrapper has it.
    private(set) var mainName = IRName("")
    /// Set when the function's own parameters are to be put in another order or renamed.
    var parameters: LibraryParameters?
    /// A function under the wanted name that calls the library's.
    var wrapper: String?

    /// Columns that a line of IR should not pass.
    private static let lineWidth = 100

    init(
        module: IRModule, main: IRItem, needed: NeededItems, offered: String, wanted: String,
        hasWrapper: Bool
    ) {
        self.module = module
        self.main = main
        self.needed = needed
        self.hasWrapper = hasWrapper
        renaming = IRRenaming(globals: Self.names(needed.items, main, offered, wanted, hasWrapper))
        if let name = main.name { mainName = renaming.globals[name] ?? name }
    }

    private static func names(
        _ items: [IRItem], _ main: IRItem, _ offered: String, _ wanted: String, _ hasWrapper: Bool
    ) -> [IRName: IRName] {
        var taken: Set<IRName> = [IRName(wanted)]
        for item in items where !isDefinition(item) {
            if let name = item.name { taken.insert(name) }
        }
        var names: [IRName: IRName] = [:]
        for item in items where isDefinition(item) {
            guard let name = item.name else { continue }
            if item == main, !hasWrapper {
                names[name] = IRName(wanted)
                continue
            }
            let text = name.isNumbered ? "unnamed\(name.text)" : name.text
            var fresh = "\(wanted).\(text)"
            if item == main {
                fresh = "\(wanted).original"
            } else if text.hasPrefix(offered + ".") {
                fresh = wanted + text.dropFirst(offered.count)
            }
            while !taken.insert(IRName(fresh)).inserted { fresh += "_" }
            names[name] = IRName(fresh)
        }
        return names
    }

    private static func isDefinition(_ item: IRItem) -> Bool {
        switch item.kind {
        case .function: true
        case .global: item.linkage != "external" && item.linkage != "extern_weak"
        default: false
        }
    }

    func text() -> String {
        var blocks: [[UInt8]] = []
        var group: [UInt8] = []
        func endGroup() {
            if !group.isEmpty { blocks.append(group) }
            group = []
        }
        if let wrapper { blocks.append(Array(wrapper.utf8)) }
        for item in needed.items {
            if item.kind == .function {
                endGroup()
                blocks.append(text(of: item))
            } else {
                if !group.isEmpty { group.append(UInt8(ascii: "\n")) }
                group += text(of: item)
            }
        }
        endGroup()
        let separator = [UInt8](repeating: UInt8(ascii: "\n"), count: 2)
        let bytes = Array(blocks.joined(separator: separator)) + [UInt8(ascii: "\n")]
        return String(decoding: bytes, as: UTF8.self)
    }

    private func text(of item: IRItem) -> [UInt8] {
        let all = item.comments.lowerBound..<item.tokens.upperBound
        let isMain = item == main
        if isMain, let parameters, let list = item.parameters {
            var locals = renaming
            locals.types = parameters.renamed
            var text = rewritten(all.lowerBound..<list.lowerBound, of: item, locals)
            let indent = column(after: text)
            text += wrapped(
                parameters.pieces.map { piece(rewritten($0, of: item, locals)) }, indent)
            return text + rewritten(list.upperBound..<all.upperBound, of: item, locals)
        }
        return rewritten(all, of: item, renaming)
    }

    /// The tokens under their new names; a definition that is not the wanted one becomes internal.
    private func rewritten(
        _ range: Range<Int>, of item: IRItem, _ renaming: IRRenaming
    ) -> [UInt8] {
        let hides =
            Self.isDefinition(item) && !item.isLocal && (item != main || hasWrapper)
        let headerEnd = item.nameToken ?? item.tokens.lowerBound
        return module.rewritten(range) { index, token in
            if hides {
                if index == item.tokens.lowerBound, item.kind == .function {
                    return Array("define internal".utf8)
                }
                if item.kind == .global, index == headerEnd + 1 { return Array("= internal".utf8) }
                let isHeader =
                    item.kind == .function
                    ? index > item.tokens.lowerBound && index < headerEnd
                    : index > headerEnd + 1 && index < headerEnd + 5
                if isHeader, token.kind == .word, isVisibility(token) { return [] }
            }
            return renaming.replacement(for: token, in: module)
        }
    }

    private func isVisibility(_ token: IRToken) -> Bool {
        Self.visibilities.contains(String(decoding: module.bytes[token.range], as: UTF8.self))
    }

    private static let visibilities: Set<String> = [
        "available_externally", "linkonce", "linkonce_odr", "weak", "weak_odr", "common",
        "appending", "external", "default", "hidden", "protected", "dllexport", "dllimport",
        "dso_local", "dso_preemptable",
    ]

    /// One parameter on one line.
    private func piece(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text {
            let isSpace = byte == 0x20 || (0x09...0x0D) ~= byte
            if !isSpace {
                result.append(byte)
            } else if result.last != 0x20 {
                result.append(0x20)
            }
        }
        return result
    }

    private func column(after text: [UInt8]) -> Int {
        text.count - (text.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
    }

    /// The parameters, broken into lines below each other.
    private func wrapped(_ pieces: [[UInt8]], _ indent: Int) -> [UInt8] {
        var result: [UInt8] = []
        var column = indent
        for (index, piece) in pieces.enumerated() {
            let isLast = index == pieces.count - 1
            if index > 0 {
                if column + piece.count + (isLast ? 4 : 2) > Self.lineWidth {
                    result.append(UInt8(ascii: "\n"))
                    result += [UInt8](repeating: 0x20, count: min(indent, 60))
                    column = min(indent, 60)
                } else {
                    result.append(0x20)
                    column += 1
                }
            }
            result += piece
            column += piece.count
            if !isLast {
                result.append(UInt8(ascii: ","))
                column += 1
            }
        }
        return result
    }
}
