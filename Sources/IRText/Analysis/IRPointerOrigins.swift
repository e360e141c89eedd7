/// Where the addresses in a function come from, and what it does with them.
struct IRPointerOrigins {
    /// Origins of one value; more become `unknown`.
    private static let originLimit = 8
    private static let roundLimit = 32

    private enum Action {
        case read(Set<IRPlace>)
        case write(Set<IRPlace>)
        case call(IRName, [Set<IRPlace>])
        case callUnknown([Set<IRPlace>])
    }

    private let module: IRModule
    private let defined: Set<IRName>
    private var origins: [IRName: Set<IRPlace>] = [:]
    /// Addresses that were stored on the stack.
    private var kept: Set<IRPlace> = []
    private var actions: [Action] = []

    init(of function: IRItem, in module: IRModule) {
        self.module = module
        defined = Set(module.functions.compactMap(\.name))
        for (index, range) in function.parameterRanges(in: module).enumerated() {
            guard mayHoldAddress(range), let last = range.last,
                let name = module.name(of: module.tokens[last])
            else { continue }
            origins[name] = [.parameter(index)]
        }
        let body = IRFunctionBody(of: function, in: module)
        for _ in 0..<Self.roundLimit {
            let before = (origins, kept)
            for instruction in body.instructions { propagate(instruction, body) }
            if before == (origins, kept) { break }
        }
        for instruction in body.instructions { act(instruction, body) }
    }

    /// What the function does, given what is known of its callees.
    func use(of callees: [IRName: IRMemoryUse]) -> IRMemoryUse {
        var use = IRMemoryUse()
        for action in actions {
            switch action {
            case .read(let places): use.add(read: places)
            case .write(let places): use.add(write: places)
            case .call(let name, let arguments):
                if let callee = callees[name] {
                    use.add(callee, arguments: arguments)
                } else {
                    use.add(foreign: name, arguments: arguments)
                }
            case .callUnknown(let arguments):
                use.add(read: [.unknown])
                use.add(write: [.unknown])
                for places in arguments {
                    use.add(read: places)
                    use.add(write: places)
                }
            }
        }
        return use
    }

    /// True where a type stands that is, contains, or may stand for a pointer.
    private func mayHoldAddress(_ range: Range<Int>) -> Bool {
        range.contains { position in
            let token = module.tokens[position]
            return module.isToken(token, "ptr") || module.isToken(token, "{")
                || module.isToken(token, "[")
        }
    }

    // MARK: Values

    private mutating func propagate(
        _ instruction: IRFunctionBody.Instruction, _ body: IRFunctionBody
    ) {
        let operands =
            instruction.opcodeToken
            + 1..<max(
                instruction.opcodeToken + 1, instruction.tokens.upperBound)
        switch instruction.opcode {
        case "alloca": add([.stack], to: instruction.result)
        case "getelementptr":
            let pieces = module.splitAtCommas(operands)
            if pieces.count > 1 { add(places(in: pieces[1]), to: instruction.result) }
        case "bitcast", "addrspacecast", "select", "phi", "freeze",
            "extractvalue", "insertvalue":
            add(places(in: operands), to: instruction.result)
        case "inttoptr": add([.unknown], to: instruction.result)
        case "load":
            let pieces = module.splitAtCommas(operands)
            guard let type = pieces.first, mayHoldAddress(type) else { return }
            let from = address(operands, after: 1)
            if from.contains(.stack) { add(kept, to: instruction.result) }
            add(Set(from.subtracting([.stack]).map(\.behind)), to: instruction.result)
        case "store":
            let pieces = module.splitAtCommas(operands)
            guard pieces.count >= 2, places(in: pieces[1]).contains(.stack) else { return }
            kept = limited(kept.union(places(in: pieces[0])))
        case "call", "invoke":
            guard let result = instruction.result else { return }
            if mayHoldAddress(operands) { add([.unknown], to: result) }
        default: return
        }
    }

    private mutating func add(_ places: Set<IRPlace>, to name: IRName?) {
        guard let name, !places.isEmpty else { return }
        origins[name] = limited(places.union(origins[name] ?? []))
    }

    private func limited(_ places: Set<IRPlace>) -> Set<IRPlace> {
        places.count <= Self.originLimit ? places : [.unknown]
    }

    /// What the values and globals in these tokens point to.
    private func places(in range: Range<Int>) -> Set<IRPlace> {
        var result: Set<IRPlace> = []
        for position in range {
            let token = module.tokens[position]
            guard let name = module.name(of: token) else { continue }
            switch token.kind {
            case .local: result.formUnion(origins[name] ?? [])
            case .global: if !defined.contains(name) { result.insert(.global(name)) }
            default: continue
            }
        }
        return limited(result)
    }

    /// What the operand points to that an access goes through; unknown when nothing is known.
    private func address(_ operands: Range<Int>, after index: Int) -> Set<IRPlace> {
        let pieces = module.splitAtCommas(operands)
        guard pieces.indices.contains(index) else { return [.unknown] }
        let places = places(in: pieces[index])
        return places.isEmpty ? [.unknown] : places
    }

    // MARK: Accesses

    private mutating func act(
        _ instruction: IRFunctionBody.Instruction, _ body: IRFunctionBody
    ) {
        let operands =
            instruction.opcodeToken
            + 1..<max(
                instruction.opcodeToken + 1, instruction.tokens.upperBound)
        switch instruction.opcode {
        case "load": actions.append(.read(address(operands, after: 1)))
        case "store": actions.append(.write(address(operands, after: 1)))
        case "atomicrmw", "cmpxchg":
            let places = address(operands, after: 0)
            actions += [.read(places), .write(places)]
        case "call", "invoke", "callbr":
            guard let call = body.call(instruction, in: module) else { return }
            let arguments = call.arguments.map { places(in: $0) }
            guard case .function(let name) = call.callee else {
                actions.append(.callUnknown(arguments))
                return
            }
            if name.isIntrinsic {
                act(intrinsic: name.text, call.arguments)
            } else {
                actions.append(.call(name, arguments))
            }
        default: return
        }
    }

    private mutating func act(intrinsic name: String, _ arguments: [Range<Int>]) {
        func place(_ index: Int) -> Set<IRPlace> {
            guard arguments.indices.contains(index) else { return [.unknown] }
            let found = places(in: arguments[index])
            return found.isEmpty ? [.unknown] : found
        }
        switch name {
        case _ where name.hasPrefix("llvm.memcpy") || name.hasPrefix("llvm.memmove"):
            actions += [.write(place(0)), .read(place(1))]
        case _ where name.hasPrefix("llvm.memset"): actions.append(.write(place(0)))
        case _ where name.hasPrefix("llvm.masked.load"): actions.append(.read(place(0)))
        case _ where name.hasPrefix("llvm.masked.store"): actions.append(.write(place(1)))
        case _ where name.hasPrefix("llvm.masked.gather"): actions.append(.read([.unknown]))
        case _ where name.hasPrefix("llvm.masked.scatter"): actions.append(.write([.unknown]))
        default: return
        }
    }
}
