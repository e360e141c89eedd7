import IRText

/// Finds every change that can be made in a function and in what it alone calls.
struct Mutator {
    /// Functions with more instructions are changed in their first ones only.
    static let instructionLimit = 4_000

    let module: IRModule
    private(set) var mutations: [Mutation] = []
    private var place = 0

    /// - Parameters:
    ///   - name: the function; nothing is found where the module does not define it.
    ///   - others: functions that have an intent of their own, and are left alone.
    init(of name: String, in module: IRModule, others: Set<String>) {
        self.module = module
        var waiting = [IRName(name)]
        var seen = Set(others.map { IRName($0) })
        seen.remove(IRName(name))
        var order: [(IRItem, IRFunctionBody)] = []
        while let next = waiting.first {
            waiting.removeFirst()
            guard seen.insert(next).inserted,
                let item = module.functions.first(where: { $0.name == next })
            else { continue }
            order.append((item, IRFunctionBody(of: item, in: module)))
            waiting += module.globalsReferenced(by: item).sorted { $0.text < $1.text }
        }
        for (item, body) in order { visit(item, body) }
    }

    private mutating func visit(_ item: IRItem, _ body: IRFunctionBody) {
        for instruction in body.instructions where place < Self.instructionLimit {
            let view = InstructionView(instruction, of: body, in: module)
            mutateOperation(view)
            mutateConstants(view)
            mutateControl(view)
            mutateCall(view)
            place += 1
        }
        addEarlyExits(item, body)
    }

    mutating func add(
        _ view: InstructionView, _ change: String, _ edits: [IREdit], appending: [String] = []
    ) {
        let line = module.line(of: view.opcodeToken)
        mutations.append(
            Mutation(
                change: change, place: place, line: line, edits: edits, appended: appending))
    }

    mutating func addEarlyExit(_ change: String, at token: Int, _ edits: [IREdit]) {
        mutations.append(
            Mutation(change: change, place: place, line: module.line(of: token), edits: edits))
        place += 1
    }
}
