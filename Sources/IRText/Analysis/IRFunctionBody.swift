/// A function's blocks and instructions, as ranges of its module's tokens.
///
/// Nothing is refused: what is no IR ends up in some instruction, and a branch to a block that is
/// not there has no successor.
package struct IRFunctionBody: Sendable {
    package struct Instruction: Hashable, Sendable {
        /// `add`, `store`, `call`; empty for what is no instruction.
        package var opcode: String
        /// The value that it makes, where it has a name or a written number.
        package var result: IRName?
        /// From the result's name, or the opcode, to the last operand or attachment.
        package var tokens: Range<Int>
        /// The opcode's own token.
        package var opcodeToken: Int
    }

    package struct Block: Hashable, Sendable {
        /// nil for a block whose number is not written.
        package var name: IRName?
        package var instructions: Range<Int>
        /// Indices of blocks, each once, in the order of the terminator.
        package var successors: [Int] = []
    }

    package private(set) var blocks: [Block] = []
    package private(set) var instructions: [Instruction] = []

    /// - Parameter function: an item with a body; without one there are no blocks.
    package init(of function: IRItem, in module: IRModule) {
        guard let body = function.body, body.count >= 2 else { return }
        var reader = IRBodyReader(module: module, function: function)
        reader.read(body.dropFirst().dropLast())
        blocks = reader.blocks
        instructions = reader.instructions
        connect(reader.numbers, module)
    }

    /// Finds the successors: every `label %name` in a block's last instruction.
    private mutating func connect(_ numbers: [IRName?], _ module: IRModule) {
        var indices: [IRName: Int] = [:]
        for (index, block) in blocks.enumerated() {
            guard let name = block.name ?? numbers[index], indices[name] == nil else { continue }
            indices[name] = index
        }
        for index in blocks.indices {
            guard let last = blocks[index].instructions.last else { continue }
            var seen: Set<Int> = []
            var isLabel = false
            for position in instructions[last].tokens {
                let token = module.tokens[position]
                if isLabel, token.kind == .local, let name = module.name(of: token),
                    let target = indices[name], seen.insert(target).inserted
                {
                    blocks[index].successors.append(target)
                }
                isLabel = token.kind == .word && module.isToken(token, "label")
            }
        }
    }
}

/// Divides the tokens between a function's braces into instructions.
private struct IRBodyReader {
    let module: IRModule
    var blocks: [IRFunctionBody.Block] = []
    var instructions: [IRFunctionBody.Instruction] = []
    /// For each block, the number that it has without a name.
    var numbers: [IRName?] = []
    /// The number that the next value or block without a name gets.
    private var nextNumber = 0
    private var isBlockOpen = false

    init(module: IRModule, function: IRItem) {
        self.module = module
        nextNumber = function.parameterRanges(in: module).count {
            guard let last = $0.last, module.tokens[last].kind == .local,
                let name = module.name(of: module.tokens[last])
            else { return true }
            return name.isNumbered
        }
    }

    mutating func read(_ body: Range<Int>) {
        var start: Int?
        var depth = 0
        for position in body {
            let token = module.tokens[position]
            switch token.kind {
            case .punctuation: depth = max(0, depth + module.nesting(of: token))
            case .label where depth == 0:
                finish(start, position)
                start = nil
                openBlock(named: module.name(of: token))
                continue
            default: break
            }
            if depth == 0, begins(position, in: body) {
                finish(start, position)
                start = position
            } else if start == nil, token.kind != .comment {
                start = position
            }
        }
        finish(start, body.upperBound)
        closeBlock()
    }

    /// True where an instruction starts: at `%x =`, or at an opcode that is not a constant
    /// expression's, an `atomicrmw`'s operation, or behind `%x =` or `tail`.
    private func begins(_ position: Int, in body: Range<Int>) -> Bool {
        let token = module.tokens[position]
        switch token.kind {
        case .local:
            return position + 1 < body.upperBound
                && module.isToken(module.tokens[position + 1], "=")
        case .punctuation:
            return module.isToken(token, "#")
        case .word:
            let word = module.text(of: token)
            if IROpcode.callMarkers.contains(word) {
                return !isInside(position, from: body.lowerBound)
            }
            guard IROpcode.all.contains(word) else { return false }
            return !isInside(position, from: body.lowerBound)
                && !isConstantExpression(position, in: body)
        default: return false
        }
    }

    /// True for an opcode that belongs to the instruction before it.
    private func isInside(_ position: Int, from start: Int) -> Bool {
        guard position > start else { return false }
        let before = module.tokens[position - 1]
        if module.isToken(before, "=") { return true }
        guard before.kind == .word else { return false }
        switch module.text(of: before) {
        case "tail", "musttail", "notail", "atomicrmw": return true
        case "volatile":
            return position - 2 >= start
                && module.text(of: module.tokens[position - 2]) == "atomicrmw"
        default: return false
        }
    }

    private func isConstantExpression(_ position: Int, in body: Range<Int>) -> Bool {
        var next = position + 1
        while next < body.upperBound, module.tokens[next].kind == .word,
            IROpcode.flags.contains(module.text(of: module.tokens[next]))
        {
            next += 1
        }
        guard next < body.upperBound else { return false }
        let token = module.tokens[next]
        return module.isToken(token, "(") || module.isToken(token, "inrange")
    }

    private mutating func openBlock(named name: IRName?) {
        closeBlock()
        if let name, name.isNumbered { nextNumber = Self.number(after: name) }
        blocks.append(
            IRFunctionBody.Block(name: name, instructions: instructions.count..<instructions.count))
        numbers.append(name)
        isBlockOpen = true
    }

    private mutating func closeBlock() {
        guard isBlockOpen, let last = blocks.indices.last else { return }
        blocks[last].instructions = blocks[last].instructions.lowerBound..<instructions.count
        isBlockOpen = false
    }

    private static func number(after name: IRName) -> Int {
        guard let number = Int(name.text), number < Int(Int32.max) else { return 0 }
        return number + 1
    }

    private mutating func finish(_ start: Int?, _ end: Int) {
        guard let start, start < end else { return }
        var last = end
        while last > start, module.tokens[last - 1].kind == .comment { last -= 1 }
        guard last > start else { return }
        var instruction = IRFunctionBody.Instruction(
            opcode: "", tokens: start..<last, opcodeToken: start)
        var first = start
        if module.tokens[start].kind == .local, start + 1 < last,
            module.isToken(module.tokens[start + 1], "=")
        {
            instruction.result = module.name(of: module.tokens[start])
            first = min(start + 2, last - 1)
        }
        let isMarked =
            module.tokens[first].kind == .word
            && IROpcode.callMarkers.contains(module.text(of: module.tokens[first]))
        if isMarked, first + 1 < last { first += 1 }
        instruction.opcodeToken = first
        if module.tokens[first].kind == .word {
            let word = module.text(of: module.tokens[first])
            if IROpcode.all.contains(word) { instruction.opcode = word }
        }
        if !isBlockOpen {
            openBlock(named: nil)
            numbers[numbers.count - 1] = IRName(spelled: Array(String(nextNumber).utf8)[...])
            nextNumber += 1
        }
        if let result = instruction.result {
            if result.isNumbered { nextNumber = Self.number(after: result) }
        } else if IROpcode.makesValue(instruction.opcode) {
            nextNumber += 1
        }
        instructions.append(instruction)
        if IROpcode.terminators.contains(instruction.opcode) { closeBlock() }
    }
}

/// Words that begin instructions.
enum IROpcode {
    static let terminators: Set<String> = [
        "ret", "br", "switch", "indirectbr", "invoke", "callbr", "resume", "catchswitch",
        "catchret", "cleanupret", "unreachable",
    ]

    static let all: Set<String> = terminators.union([
        "fneg", "add", "fadd", "sub", "fsub", "mul", "fmul", "udiv", "sdiv", "fdiv", "urem",
        "srem", "frem", "shl", "lshr", "ashr", "and", "or", "xor", "extractelement",
        "insertelement", "shufflevector", "extractvalue", "insertvalue", "alloca", "load", "store",
        "fence", "cmpxchg", "atomicrmw", "getelementptr", "trunc", "zext", "sext", "fptrunc",
        "fpext", "fptoui", "fptosi", "uitofp", "sitofp", "ptrtoint", "inttoptr", "bitcast",
        "addrspacecast", "icmp", "fcmp", "phi", "select", "freeze", "call", "va_arg", "landingpad",
        "catchpad", "cleanuppad", "uselistorder", "uselistorder_bb",
    ])

    /// Words before `call`.
    static let callMarkers: Set<String> = ["tail", "musttail", "notail"]

    /// Words between a constant expression's opcode and its parenthesis.
    static let flags: Set<String> = [
        "inbounds", "nuw", "nsw", "nusw", "exact", "disjoint", "nneg", "samesign",
    ]

    /// True for an instruction that gets a number when it has no name; calls are taken to make
    /// none, since those of a value that nobody uses are rare.
    static func makesValue(_ opcode: String) -> Bool {
        switch opcode {
        case "", "store", "fence", "call", "uselistorder", "uselistorder_bb": false
        default: !terminators.contains(opcode)
        }
    }
}

extension IRItem {
    /// Token ranges of a function's parameters.
    package func parameterRanges(in module: IRModule) -> [Range<Int>] {
        guard let parameters else { return [] }
        return module.splitAtCommas(parameters)
    }
}

extension IRModule {
    /// Token ranges between the commas outside brackets.
    package func splitAtCommas(_ range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        for index in range where tokens[index].kind == .punctuation {
            if depth == 0, isToken(tokens[index], ",") {
                if start < index { pieces.append(start..<index) }
                start = index + 1
            }
            depth += nesting(of: tokens[index])
        }
        if start < range.upperBound { pieces.append(start..<range.upperBound) }
        return pieces
    }
}
