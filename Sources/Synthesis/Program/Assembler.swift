/// Turns a procedure into flat code for `Machine`.
struct Assembler {
    /// `code` below 100 is an operator's number.
    struct Instruction {
        var code: UInt8
        var target: Int32 = 0
        var a: Int32 = 0
        var b: Int32 = 0
        var c: Int32 = 0
        /// What is called; operands that a call does not have are negative.
        var component: Int32 = 0
    }

    enum Code {
        static let move: UInt8 = 101
        static let jump: UInt8 = 102
        static let jumpIfZero: UInt8 = 103
        static let element: UInt8 = 104
        static let load: UInt8 = 105
        static let append: UInt8 = 106
        static let store: UInt8 = 107
        static let finish: UInt8 = 108
        static let call: UInt8 = 109
    }

    private(set) var instructions: [Instruction] = []
    /// Values that registers start with, from `slotCount` on.
    private(set) var constants: [Int64] = []
    private var constantRegisters: [Int64: Int32] = [:]
    private let slotCount: Int
    /// Registers of constants are reserved in this window.
    private static let constantLimit = 128
    private var nextTemporary: Int32
    private(set) var registerCount: Int
    /// Registers that hold the result's words.
    private(set) var results: [Int32] = []

    init(_ procedure: Procedure, slotCount: Int) {
        self.slotCount = slotCount
        nextTemporary = Int32(slotCount + Self.constantLimit)
        registerCount = slotCount + Self.constantLimit
        add(procedure.body)
        switch procedure.result {
        case .word(let term), .optionalBuffer(let term): results = [register(term)]
        case .optional(let has, let value): results = [register(has), register(value)]
        case .tuple(let terms): results = terms.map { register($0) }
        case .buffer, .void: break
        }
        instructions.append(Instruction(code: Code.finish))
    }

    private mutating func temporary() -> Int32 {
        nextTemporary += 1
        registerCount = max(registerCount, Int(nextTemporary))
        return nextTemporary - 1
    }

    private mutating func register(_ term: Term, into wanted: Int32? = nil) -> Int32 {
        switch term {
        case .variable(let slot): return Int32(slot)
        case .constant(let value):
            if let known = constantRegisters[value] { return known }
            guard constants.count < Self.constantLimit else { return Int32(slotCount) }
            constants.append(value)
            let register = Int32(slotCount + constants.count - 1)
            constantRegisters[value] = register
            return register
        case .element(let buffer, let index), .load(let buffer, let index):
            let place = register(index)
            let target = wanted ?? temporary()
            var code = Code.load
            if case .element = term { code = Code.element }
            instructions.append(
                Instruction(code: code, target: target, a: Int32(buffer), b: place))
            return target
        case .call(let component, let operands):
            let registers = operands.map { register($0) }
            let a = registers.first ?? 0
            let b = registers.count > 1 ? registers[1] : -1
            let c = registers.count > 2 ? registers[2] : -1
            let target = wanted ?? temporary()
            instructions.append(
                Instruction(
                    code: Code.call, target: target, a: a, b: b, c: c,
                    component: Int32(component)))
            return target
        case .apply(let operation, let operands):
            let a = register(operands[0])
            let b = operands.count > 1 ? register(operands[1]) : a
            let c = operands.count > 2 ? register(operands[2]) : a
            let target = wanted ?? temporary()
            instructions.append(
                Instruction(code: operation.rawValue, target: target, a: a, b: b, c: c))
            return target
        }
    }

    private mutating func add(_ statements: [Statement]) {
        for statement in statements {
            let mark = nextTemporary
            add(statement)
            nextTemporary = mark
        }
    }

    private mutating func add(_ statement: Statement) {
        switch statement {
        case .set(let slot, let term):
            let register = register(term, into: Int32(slot))
            if register != Int32(slot) {
                instructions.append(
                    Instruction(code: Code.move, target: Int32(slot), a: register))
            }
        case .append(let term):
            let value = register(term)
            instructions.append(Instruction(code: Code.append, a: value))
        case .store(let buffer, let index, let value):
            let place = register(index)
            let value = register(value)
            instructions.append(
                Instruction(code: Code.store, a: Int32(buffer), b: place, c: value))
        case .loop(let condition, let body):
            let start = instructions.count
            let test = register(condition)
            let exit = instructions.count
            instructions.append(Instruction(code: Code.jumpIfZero, a: test))
            add(body)
            instructions.append(Instruction(code: Code.jump, b: Int32(start)))
            instructions[exit].b = Int32(instructions.count)
        case .branch(let condition, let yes, let no):
            let test = register(condition)
            let toOther = instructions.count
            instructions.append(Instruction(code: Code.jumpIfZero, a: test))
            add(yes)
            let toEnd = instructions.count
            instructions.append(Instruction(code: Code.jump))
            instructions[toOther].b = Int32(instructions.count)
            add(no)
            instructions[toEnd].b = Int32(instructions.count)
        }
    }
}
