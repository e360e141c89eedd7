import IRText

extension Mutator {
    /// What each operation may be mistaken for.
    private static let likeOperations: [String: [String]] = [
        "add": ["sub"], "sub": ["add"], "mul": ["add"], "udiv": ["urem", "mul"],
        "sdiv": ["srem", "udiv"], "urem": ["udiv"], "srem": ["sdiv", "urem"],
        "and": ["or"], "or": ["and", "xor"], "xor": ["or"], "shl": ["lshr"],
        "lshr": ["shl", "ashr"], "ashr": ["lshr", "shl"], "fadd": ["fsub"], "fsub": ["fadd"],
        "fmul": ["fdiv"], "fdiv": ["fmul"], "frem": ["fdiv"],
    ]
    private static let notCommutative: Set<String> = [
        "sub", "udiv", "sdiv", "urem", "srem", "shl", "lshr", "ashr", "fsub", "fdiv", "frem",
    ]
    /// The comparison one step away, and the opposite one.
    private static let likePredicates: [String: [String]] = [
        "eq": ["ne"], "ne": ["eq"], "slt": ["sle", "sge", "ult"], "sle": ["slt", "sgt", "ule"],
        "sgt": ["sge", "sle", "ugt"], "sge": ["sgt", "slt", "uge"],
        "ult": ["ule", "uge", "slt"], "ule": ["ult", "ugt", "sle"],
        "ugt": ["uge", "ule", "sgt"], "uge": ["ugt", "ult", "sge"],
        "oeq": ["une"], "une": ["oeq"], "olt": ["ole", "oge"], "ole": ["olt", "ogt"],
        "ogt": ["oge", "ole"], "oge": ["ogt", "olt"], "ord": ["uno"], "uno": ["ord"],
    ]

    mutating func mutateOperation(_ view: InstructionView) {
        switch view.opcode {
        case "icmp", "fcmp": mutateComparison(view)
        case "zext", "sext": mutateExtension(view)
        case "fneg":
            guard let piece = view.pieces.first, let operand = view.operand(piece) else { return }
            replace(view, "fneg was left out", by: operand)
        case "select":
            guard view.pieces.count == 3 else { return }
            let (a, b) = (view.pieces[1], view.pieces[2])
            add(
                view, "the choices of select were swapped",
                [IREdit(a, view.text(b)), IREdit(b, view.text(a))])
        default: mutateBinary(view)
        }
    }

    private mutating func mutateBinary(_ view: InstructionView) {
        guard let like = Self.likeOperations[view.opcode], let operands = view.binary else {
            return
        }
        let opcode = view.opcode
        let marked = view.opcodeToken..<view.flagTokens.upperBound
        for other in like { add(view, "\(opcode) became \(other)", [IREdit(marked, other)]) }
        let (left, right) = (operands.left, operands.right)
        if Self.notCommutative.contains(opcode), view.text(left) != view.text(right) {
            add(
                view, "the operands of \(opcode) were swapped",
                [
                    IREdit(left..<left + 1, view.text(right)),
                    IREdit(right..<right + 1, view.text(left)),
                ])
        }
        if view.module.tokens[left].kind == .local {
            replace(view, "\(opcode) was left out", by: (operands.type, left))
        }
        if view.module.tokens[right].kind == .local, left != right {
            replace(view, "\(opcode) gave its second operand", by: (operands.type, right))
        }
        // A flag too few changes nothing of what is defined; one too many can be too many.
        if opcode == "mul" || opcode == "shl", view.flagTokens.isEmpty {
            add(
                view, "\(opcode) became \(opcode) nsw",
                [IREdit(view.opcodeToken..<view.opcodeToken + 1, "\(opcode) nsw")])
        }
    }

    private mutating func mutateComparison(_ view: InstructionView) {
        let token = view.predicateToken
        guard view.isWord(token), let like = Self.likePredicates[view.text(token)] else { return }
        let predicate = view.text(token)
        let marked = view.opcodeToken..<token + 1
        for other in like {
            add(
                view, "\(view.opcode) \(predicate) became \(view.opcode) \(other)",
                [IREdit(marked, "\(view.opcode) \(other)")])
        }
        guard let operands = view.binary, view.module.tokens[operands.right].kind == .local,
            Self.isInteger(operands.type), predicate != "eq", predicate != "ne"
        else { return }
        let right = operands.right
        add(
            view, "the bound \(view.text(right)) became one less",
            [
                .insertion(
                    "%one.less = add \(operands.type) \(view.text(right)), -1\n ",
                    before: view.tokens.lowerBound),
                IREdit(right..<right + 1, "%one.less"),
            ])
    }

    private mutating func mutateExtension(_ view: InstructionView) {
        let other = view.opcode == "zext" ? "sext" : "zext"
        let marked = view.opcodeToken..<view.flagTokens.upperBound
        add(view, "\(view.opcode) became \(other)", [IREdit(marked, other)])
    }

    /// The instruction's value becomes that of an operand.
    mutating func replace(
        _ view: InstructionView, _ change: String, by operand: (type: String, value: Int)
    ) {
        guard let last = view.tokens.last, last >= view.opcodeToken else { return }
        let first =
            view.instruction.result == nil ? view.tokens.lowerBound : view.tokens.lowerBound + 2
        let text = "freeze \(operand.type) \(view.text(operand.value))"
        add(view, change, [IREdit(first..<last + 1, text)])
    }

    static func isInteger(_ type: String) -> Bool {
        type.first == "i" && type.count > 1 && type.dropFirst().allSatisfy(\.isNumber)
    }
}
