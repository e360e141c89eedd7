import IRText

extension Mutator {
    private static let likeIntrinsics: [String: [String]] = [
        "smax": ["smin", "umax"], "smin": ["smax", "umin"], "umax": ["umin"], "umin": ["umax"],
        "ctlz": ["cttz"], "cttz": ["ctlz"], "fshl": ["fshr"], "fshr": ["fshl"],
        "maxnum": ["minnum"], "minnum": ["maxnum"], "maximum": ["minimum"],
        "minimum": ["maximum"], "floor": ["ceil"], "ceil": ["floor"],
        "sadd.sat": ["ssub.sat"], "ssub.sat": ["sadd.sat"], "uadd.sat": ["usub.sat"],
        "usub.sat": ["uadd.sat"], "sadd.with.overflow": ["ssub.with.overflow"],
        "ssub.with.overflow": ["sadd.with.overflow"],
        "uadd.with.overflow": ["usub.with.overflow"],
        "usub.with.overflow": ["uadd.with.overflow"],
        "smul.with.overflow": ["sadd.with.overflow"],
        "umul.with.overflow": ["uadd.with.overflow"],
    ]
    /// Pairs of arguments of one call that are exchanged.
    private static let swapLimit = 4

    mutating func mutateCall(_ view: InstructionView) {
        guard let call = view.body.call(view.instruction, in: module),
            case .function(let callee) = call.callee
        else { return }
        let isVoid = view.isWord(view.opcodeToken + 1) && view.text(view.opcodeToken + 1) == "void"
        if isVoid {
            add(view, "the call of @\(callee.text) was left out", [IREdit(view.tokens, "")])
        }
        if callee.isIntrinsic {
            exchangeIntrinsic(view, callee)
            guard !isVoid, view.isWord(view.opcodeToken + 1) else { return }
            let type = view.text(view.opcodeToken + 1)
            for (index, argument) in call.arguments.enumerated() {
                guard let operand = view.operand(argument), operand.type == type,
                    module.tokens[operand.value].kind == .local, type != "i1"
                else { continue }
                let which = index == 0 ? "first" : "second"
                replace(view, "@\(callee.text) gave its \(which) argument", by: operand)
            }
        } else {
            swapArguments(view, call.arguments, callee)
        }
    }

    private mutating func swapArguments(
        _ view: InstructionView, _ arguments: [Range<Int>], _ callee: IRName
    ) {
        var swaps = 0
        for (a, b) in zip(arguments, arguments.dropFirst()) where swaps < Self.swapLimit {
            guard let left = view.operand(a), let right = view.operand(b),
                left.type == right.type, view.text(left.value) != view.text(right.value)
            else { continue }
            let names = "\(view.text(left.value)) and \(view.text(right.value))"
            add(
                view, "@\(callee.text) got \(names) swapped",
                [
                    IREdit(left.value..<left.value + 1, view.text(right.value)),
                    IREdit(right.value..<right.value + 1, view.text(left.value)),
                ])
            swaps += 1
        }
    }

    private mutating func exchangeIntrinsic(_ view: InstructionView, _ callee: IRName) {
        let parts = callee.text.split(separator: ".").map(String.init)
        guard parts.count >= 3, let suffix = parts.last else { return }
        let base = parts.dropFirst().dropLast().joined(separator: ".")
        guard
            let place = view.tokens.first(where: {
                module.tokens[$0].kind == .global && module.name(of: module.tokens[$0]) == callee
            })
        else { return }
        for other in Self.likeIntrinsics[base] ?? [] {
            let name = "llvm.\(other).\(suffix)"
            var appended: [String] = []
            if module.item(.declaration, named: name) == nil,
                let known = module.item(.declaration, named: callee.text)
            {
                let text = String(decoding: module.normalised(known.tokens), as: UTF8.self)
                appended.append(IRText.renaming(text, function: callee.text, to: name))
            }
            add(
                view, "@\(callee.text) became @\(name)", [IREdit(place..<place + 1, "@\(name)")],
                appending: appended)
        }
    }
}
