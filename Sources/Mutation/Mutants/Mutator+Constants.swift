import IRText

extension Mutator {
    private static let comparing: Set<String> = ["icmp", "fcmp"]
    private static let binary: Set<String> = [
        "add", "sub", "mul", "udiv", "sdiv", "urem", "srem", "and", "or", "xor", "shl", "lshr",
        "ashr", "fadd", "fsub", "fmul", "fdiv", "frem", "icmp", "fcmp",
    ]
    /// Instructions whose numbers are no values, or count the fields of a struct.
    private static let untouched: Set<String> = ["alloca", "load", "extractvalue", "br"]

    /// Each constant one more, one less, and 0.
    mutating func mutateConstants(_ view: InstructionView) {
        guard !Self.untouched.contains(view.opcode), !view.opcode.isEmpty else { return }
        if view.opcode == "getelementptr", hasFields(view) { return }
        let isIntrinsic = callsIntrinsic(view)
        for token in view.tokens where view.isWord(token) && token > view.opcodeToken {
            guard let type = typeOfConstant(at: token, in: view) else { continue }
            let text = view.text(token)
            if type == "i1" || text == "true" || text == "false" {
                if !isIntrinsic { mutateFlag(view, token, text) }
            } else if type == "double" || type == "float" {
                mutateReal(view, token, text)
            } else if let number = Int(text) {
                for other in Self.neighbours(of: number) {
                    change(view, token, text, to: String(other))
                }
            }
        }
    }

    private static func neighbours(of number: Int) -> [Int] {
        var others = [number &+ 1, number &- 1]
        if number != 0, !others.contains(0) { others.append(0) }
        return others
    }

    private mutating func mutateFlag(_ view: InstructionView, _ token: Int, _ text: String) {
        switch text {
        case "true", "1": change(view, token, text, to: "false")
        case "false", "0": change(view, token, text, to: "true")
        default: return
        }
    }

    private mutating func mutateReal(_ view: InstructionView, _ token: Int, _ text: String) {
        guard !text.hasPrefix("0x"), let number = Double(text), number.isFinite else { return }
        for other in [number + 1, number - 1] where other != number && other.magnitude < 1e15 {
            guard other == other.rounded() else { continue }
            change(view, token, text, to: "\(Int(other)).0")
        }
    }

    private mutating func change(
        _ view: InstructionView, _ token: Int, _ text: String, to other: String
    ) {
        // A switch has each case once.
        if view.opcode == "switch", view.tokens.contains(where: { view.text($0) == other }) {
            return
        }
        add(view, "\(text) became \(other)", [IREdit(token..<token + 1, other)])
    }

    /// The type of a constant that is an operand; nil for other words and numbers.
    private func typeOfConstant(at token: Int, in view: InstructionView) -> String? {
        let text = view.text(token)
        guard let first = text.first,
            first.isNumber || first == "-" || text == "true"
                || text == "false", token > view.tokens.lowerBound
        else { return nil }
        if view.isWord(token + 1), view.text(token + 1) == "x" { return nil }
        let before = view.text(token - 1)
        if Self.isInteger(before) || before == "double" || before == "float" { return before }
        switch view.opcode {
        case _ where Self.binary.contains(view.opcode) && before == ",":
            return view.binary?.type
        case "phi" where before == "[":
            guard let piece = view.pieces.first,
                let open = piece.first(where: {
                    view.text($0) == "["
                })
            else { return nil }
            return view.text(piece.lowerBound..<open)
        default: return nil
        }
    }

    private func hasFields(_ view: InstructionView) -> Bool {
        guard let type = view.pieces.first else { return true }
        return type.contains { token in
            view.text(token) == "{" || view.module.tokens[token].kind == .local
        }
    }

    private func callsIntrinsic(_ view: InstructionView) -> Bool {
        guard case .function(let name)? = view.body.call(view.instruction, in: module)?.callee
        else { return false }
        return name.isIntrinsic
    }
}
