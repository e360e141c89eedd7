import IRText

/// One instruction's tokens, as whoever changes them wants to see them.
struct InstructionView {
    let module: IRModule
    let body: IRFunctionBody
    let instruction: IRFunctionBody.Instruction

    var opcode: String { instruction.opcode }
    var opcodeToken: Int { instruction.opcodeToken }
    var tokens: Range<Int> { instruction.tokens }
    /// What stands behind the opcode, divided at its commas.
    let pieces: [Range<Int>]

    init(
        _ instruction: IRFunctionBody.Instruction, of body: IRFunctionBody, in module: IRModule
    ) {
        self.module = module
        self.body = body
        self.instruction = instruction
        let start = min(instruction.opcodeToken + 1, instruction.tokens.upperBound)
        pieces = module.splitAtCommas(start..<instruction.tokens.upperBound)
    }

    func text(_ token: Int) -> String { module.text(of: module.tokens[token]) }

    func text(_ range: Range<Int>) -> String {
        range.filter { module.tokens[$0].kind != .comment }.map(text).joined(separator: " ")
    }

    func isWord(_ token: Int) -> Bool {
        module.tokens.indices.contains(token) && module.tokens[token].kind == .word
    }

    /// True for a value that is one token: a name or a literal.
    func isSimple(_ token: Int) -> Bool {
        switch module.tokens[token].kind {
        case .local, .global, .word: true
        default: false
        }
    }

    static let flags: Set<String> = [
        "nsw", "nuw", "exact", "disjoint", "nneg", "samesign", "fast", "nnan", "ninf", "nsz",
        "arcp", "contract", "afn", "reassoc",
    ]

    /// Tokens of the flags behind the opcode.
    var flagTokens: Range<Int> {
        var end = opcodeToken + 1
        while end < tokens.upperBound, isWord(end), Self.flags.contains(text(end)) { end += 1 }
        return opcodeToken + 1..<end
    }

    /// Type and operands of `add i64 %a, %b`; nil where an operand is more than one token.
    var binary: (type: String, left: Int, right: Int)? {
        guard pieces.count >= 2, let left = pieces[0].last, let right = pieces[1].last,
            pieces[1].count == 1, isSimple(left), isSimple(right)
        else { return nil }
        let start =
            opcode == "icmp" || opcode == "fcmp" ? predicateToken + 1 : flagTokens.upperBound
        guard start < left else { return nil }
        return (text(start..<left), left, right)
    }

    /// Where `slt` stands in `icmp slt`.
    var predicateToken: Int { flagTokens.upperBound }

    /// Type and value of an operand such as `i64 %a`; nil where it is not just that.
    func operand(_ piece: Range<Int>) -> (type: String, value: Int)? {
        let words = piece.filter { module.tokens[$0].kind != .comment }
        guard words.count >= 2, let first = words.first, let last = words.last, isWord(first),
            isSimple(last)
        else { return nil }
        return (text(first), last)
    }

    /// Token ranges of the blocks that a terminator names, `label` included.
    var targets: [Range<Int>] {
        tokens.filter { position in
            isWord(position) && text(position) == "label" && position + 1 < tokens.upperBound
                && module.tokens[position + 1].kind == .local
        }.map { $0..<$0 + 2 }
    }
}
