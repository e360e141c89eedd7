import IRText

extension Mutator {
    /// Labels of a `switch` that are exchanged with its default.
    private static let switchLimit = 4

    mutating func mutateControl(_ view: InstructionView) {
        let targets = view.targets
        switch view.opcode {
        case "br":
            guard targets.count == 2, let condition = view.pieces.first?.last else { return }
            let (a, b) = (targets[0], targets[1])
            guard view.text(a) != view.text(b) else { return }
            swap(view, "the targets of br were swapped", a, b)
            for (value, target) in [("true", a), ("false", b)] {
                add(
                    view, "the branch always goes to \(view.text(target.lowerBound + 1))",
                    [IREdit(condition..<condition + 1, value)])
            }
        case "switch":
            guard let first = targets.first else { return }
            for other in targets.dropFirst().prefix(Self.switchLimit)
            where view.text(other) != view.text(first) {
                let name = view.text(other.lowerBound + 1)
                swap(view, "the default of switch was swapped with \(name)", first, other)
            }
        case "store": add(view, "store was left out", [IREdit(view.tokens, "")])
        default: return
        }
    }

    private mutating func swap(
        _ view: InstructionView, _ change: String, _ a: Range<Int>, _ b: Range<Int>
    ) {
        add(view, change, [IREdit(a, view.text(b)), IREdit(b, view.text(a))])
    }

    /// Loops that end before their first round, with what a phi of theirs holds, or nothing.
    mutating func addEarlyExits(_ item: IRItem, _ body: IRFunctionBody) {
        guard let type = resultType(of: item) else { return }
        for loop in IRLoops(of: body).loops {
            let block = body.blocks[loop.header]
            let instructions = body.instructions[block.instructions]
            guard let name = block.name, let last = instructions.last,
                let work = instructions.first(where: { $0.opcode != "phi" }),
                work.opcode != ""
            else { continue }
            var results = [type == "void" ? "ret void" : "ret \(type) zeroinitializer"]
            for phi in instructions.prefix(while: { $0.opcode == "phi" }) {
                let view = InstructionView(phi, of: body, in: module)
                guard let piece = view.pieces.first, let value = phi.result,
                    let open = piece.first(where: { view.text($0) == "[" }),
                    view.text(piece.lowerBound..<open) == type
                else { continue }
                let spelled = String(decoding: value.spelling, as: UTF8.self)
                results.append("ret \(type) %\(spelled)")
            }
            let renamed = phisNaming(name, body)
            for result in results.prefix(3) {
                let entry = "br i1 true, label %early.exit, label %no.exit\nearly.exit:\n"
                let edit = IREdit.insertion(
                    "\(entry)  \(result)\nno.exit:\n ", before: work.tokens.lowerBound)
                addEarlyExit(
                    "the loop ends at once: \(result)", at: last.opcodeToken, [edit] + renamed)
            }
        }
    }

    /// Edits by which every phi that names a block names what becomes of its second part.
    private func phisNaming(_ block: IRName, _ body: IRFunctionBody) -> [IREdit] {
        var edits: [IREdit] = []
        for phi in body.instructions where phi.opcode == "phi" {
            for token in phi.tokens.dropFirst(2) where module.tokens[token].kind == .local {
                guard module.name(of: module.tokens[token]) == block,
                    module.isToken(module.tokens[token - 1], ",")
                else { continue }
                edits.append(IREdit(token..<token + 1, "%no.exit"))
            }
        }
        return edits
    }

    /// What stands before the function's name, without linkage and attributes; nil where that is
    /// not just a type.
    private func resultType(of item: IRItem) -> String? {
        guard let name = item.nameToken, item.tokens.lowerBound < name else { return nil }
        let words = Array(item.tokens.lowerBound + 1..<name)
        let text = { (range: ArraySlice<Int>) in
            range.map { self.module.text(of: self.module.tokens[$0]) }.joined(separator: " ")
        }
        if let open = words.firstIndex(where: { module.isToken(module.tokens[$0], "{") }) {
            return text(words[open...])
        }
        guard let last = words.last, module.tokens[last].kind == .word else { return nil }
        return text(words.suffix(1))
    }
}
