/// What the text of a function says about what it does, without running it.
package struct IRFunctionFacts: Hashable, Sendable {
    package var name: IRName
    /// IR types of the parameters, as written: `i64`, `ptr`, `{ ptr, i64 }`.
    package var parameterCount: Int
    package var blockCount: Int
    package var instructionCount: Int
    package var loops: IRLoops
    /// True when it can reach a call of itself.
    package var isRecursive: Bool
    /// Called functions with a body, called ones without one, and intrinsics; sorted.
    package var callees: [IRName]
    package var intrinsics: [IRName]
    package var callsThroughPointers: Bool
    package var stackVariables: Int
    package var memory: IRMemoryUse
    /// `switch`, `select` and conditional `br`.
    package var decisions: Int
    /// `unreachable` and calls of `llvm.trap`.
    package var trapInstructions: Int

    /// Functions that are looked at.
    private static let functionLimit = 500

    /// Facts of each function with a body that `name` reaches, itself first; empty without it.
    package static func facts(of name: IRName, in module: IRModule) -> [IRFunctionFacts] {
        var items: [IRName: IRItem] = [:]
        for item in module.functions {
            if let name = item.name, items[name] == nil { items[name] = item }
        }
        let uses = IRMemoryUse.uses(in: module)
        var graph: [IRName: [IRName]] = [:]
        var facts: [IRFunctionFacts] = []
        var waiting = [name]
        var next = 0
        while next < waiting.count, facts.count < functionLimit {
            let current = waiting[next]
            next += 1
            guard let item = items[current], graph[current] == nil else { continue }
            let fact = IRFunctionFacts(current, item, module, uses[current])
            graph[current] = fact.callees
            facts.append(fact)
            waiting += fact.callees
        }
        for index in facts.indices {
            facts[index].isRecursive = reaches(facts[index].name, in: graph)
        }
        return facts
    }

    private init(_ name: IRName, _ item: IRItem, _ module: IRModule, _ use: IRMemoryUse?) {
        let body = IRFunctionBody(of: item, in: module)
        self.name = name
        parameterCount = item.parameterRanges(in: module).count
        blockCount = body.blocks.count
        instructionCount = body.instructions.count
        loops = IRLoops(of: body)
        isRecursive = false
        callsThroughPointers = false
        stackVariables = 0
        decisions = 0
        trapInstructions = 0
        memory = use ?? IRMemoryUse()
        var called: Set<IRName> = []
        for instruction in body.instructions {
            switch instruction.opcode {
            case "alloca": stackVariables += 1
            case "switch", "select": decisions += 1
            case "br":
                let labels = instruction.tokens.count {
                    module.isToken(module.tokens[$0], "label")
                }
                if labels > 1 { decisions += 1 }
            case "unreachable": trapInstructions += 1
            default: break
            }
            switch body.call(instruction, in: module)?.callee {
            case .function(let callee): called.insert(callee)
            case .indirect, .assembly: callsThroughPointers = true
            case nil: break
            }
        }
        if called.contains(IRName("llvm.trap")) { trapInstructions += 1 }
        let sorted = called.sorted { $0.text < $1.text }
        callees = sorted.filter { !$0.isIntrinsic }
        intrinsics = sorted.filter(\.isIntrinsic)
    }

    private static func reaches(_ name: IRName, in graph: [IRName: [IRName]]) -> Bool {
        var seen: Set<IRName> = []
        var waiting = graph[name] ?? []
        while let current = waiting.popLast() {
            if current == name { return true }
            if seen.insert(current).inserted { waiting += graph[current] ?? [] }
        }
        return false
    }
}
