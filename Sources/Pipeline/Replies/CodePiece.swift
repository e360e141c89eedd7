import IRText

/// Code of a reply that may be the module, or a part of it.
struct CodePiece: Hashable, Sendable {
    let text: String
    /// The line of words before it.
    let introduction: String
    /// Names of functions and variables that it defines.
    let definedNames: Set<String>
    /// Functions whose braces are balanced.
    private let wholeNames: Set<String>
    /// Names that it mentions and does not define; intrinsics are left out.
    let missingNames: Set<String>
    let holdsCode: Bool

    init(_ block: ReplyFences.Block) {
        let loose = block.isClosed ? nil : LooseCode.code(in: ReplyLines.lines(of: block.text))
        self.init(text: loose ?? block.text, introduction: block.introduction)
    }

    init(text: String, introduction: String) {
        let text = ReplyLines.unescaped(text)
        self.text = text
        self.introduction = introduction.lowercased()
        let module = IRModule(text)
        var defined: Set<String> = []
        var whole: Set<String> = []
        var mentioned: Set<String> = []
        var holdsCode = false
        for item in module.items {
            for name in module.globalsReferenced(by: item) { mentioned.insert(name.text) }
            switch item.kind {
            case .function:
                guard let name = item.name?.text, let body = item.body else { continue }
                holdsCode = true
                defined.insert(name)
                if Self.isBalanced(body, module) { whole.insert(name) }
            case .global:
                guard let name = item.name?.text else { continue }
                holdsCode = true
                defined.insert(name)
            case .declaration, .type: holdsCode = holdsCode || item.name != nil
            default: continue
            }
        }
        definedNames = defined
        wholeNames = whole
        missingNames = mentioned.subtracting(defined).filter { !$0.hasPrefix("llvm.") }
        self.holdsCode = holdsCode
    }

    func defines(_ function: String) -> Bool { definedNames.contains(function) }

    func isWhole(_ function: String) -> Bool { wholeNames.contains(function) }

    var normalised: [UInt8] { IRText.normalised(Array(text.utf8)) }

    /// True where the words before it call it the answer.
    var isFinal: Bool {
        ["final", "corrected", "complete", "fixed"].contains { introduction.contains($0) }
            && !isSetAside
    }

    /// True where the words before it say that it is not the answer.
    var isSetAside: Bool {
        ["alternative", "incorrect", "wrong", "instead of", "broken", "do not", "don't", "avoid"]
            .contains { introduction.contains($0) }
    }

    private static func isBalanced(_ body: Range<Int>, _ module: IRModule) -> Bool {
        var depth = 0
        for token in module.tokens[body] {
            if module.isToken(token, "{") { depth += 1 }
            if module.isToken(token, "}") { depth -= 1 }
        }
        return !body.isEmpty && depth == 0
    }
}
