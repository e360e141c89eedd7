/// Constants in the text of functions: what it compares with, adds, or gives back.
package struct IRConstants: Hashable, Sendable {
    /// Decimal integers as written, each once, in the order of the text.
    package private(set) var integers: [String] = []
    package private(set) var doubles: [Double] = []
    /// Contents of `c"…"`, in functions and in the globals that they mention.
    package private(set) var texts: [[UInt8]] = []

    private static let countLimit = 200

    package init(of names: [IRName], in module: IRModule) {
        let wanted = Set(names)
        var globals: Set<IRName> = []
        for item in module.functions {
            guard let name = item.name, wanted.contains(name) else { continue }
            let body = IRFunctionBody(of: item, in: module)
            for instruction in body.instructions { add(instruction, module) }
            globals.formUnion(module.globalsReferenced(by: item))
        }
        for item in module.items where item.kind == .global {
            guard let name = item.name, globals.contains(name) else { continue }
            for position in item.tokens { addText(module.tokens[position], module) }
        }
    }

    private mutating func add(_ instruction: IRFunctionBody.Instruction, _ module: IRModule) {
        switch instruction.opcode {
        case "alloca", "getelementptr", "extractvalue", "insertvalue", "uselistorder": return
        default: break
        }
        var isSize = false
        for position in instruction.tokens where position >= instruction.opcodeToken {
            let token = module.tokens[position]
            addText(token, module)
            guard token.kind == .word else { continue }
            let word = module.text(of: token)
            defer { isSize = word == "align" || word == "addrspace" }
            guard !isSize, let first = word.utf8.first,
                IRLexer.isDigit(first) || first == UInt8(ascii: "-")
            else { continue }
            addNumber(word, before: module, position + 1)
        }
    }

    private mutating func addNumber(_ word: String, before module: IRModule, _ next: Int) {
        // `4 x i8` is a type.
        if module.tokens.indices.contains(next), module.isToken(module.tokens[next], "x") { return }
        if word.hasPrefix("0x") {
            guard let bits = UInt64(word.dropFirst(2), radix: 16) else { return }
            add(Double(bitPattern: bits))
        } else if word.contains(".") || word.contains("e") {
            if let number = Double(word) { add(number) }
        } else if word.utf8.count <= 40, integers.count < Self.countLimit,
            !integers.contains(word)
        {
            integers.append(word)
        }
    }

    private mutating func add(_ number: Double) {
        guard number.isFinite, doubles.count < Self.countLimit, !doubles.contains(number) else {
            return
        }
        doubles.append(number)
    }

    private mutating func addText(_ token: IRToken, _ module: IRModule) {
        guard let bytes = module.contents(of: token), texts.count < Self.countLimit,
            !texts.contains(bytes)
        else { return }
        texts.append(bytes)
    }
}

extension IRModule {
    /// The bytes of a `c"…"` constant; nil for other tokens.
    package func contents(of token: IRToken) -> [UInt8]? {
        guard token.kind == .string, bytes[token.start] == UInt8(ascii: "c") else { return nil }
        return IRName(spelled: bytes[token.start + 1..<token.end]).bytes
    }
}
