/// A term over the columns of a stream, ready to be evaluated row by row.
struct StepCode {
    private struct Instruction {
        var operation: Operator
        var a: Int16
        var b: Int16
        var c: Int16
    }

    private var instructions: [Instruction] = []
    private var constants: [Int64] = []
    private let inputCount: Int
    private var result: Int16 = 0
    /// Registers: inputs, then constants, then one for each instruction.
    static let constantLimit = 32
    static let instructionLimit = 64

    /// nil when it has a leaf that is no input, or is too large.
    init?(_ term: Term, inputs: [Term: Int], inputCount: Int) {
        self.inputCount = inputCount
        guard let register = add(term, inputs) else { return nil }
        result = register
    }

    private mutating func add(_ term: Term, _ inputs: [Term: Int]) -> Int16? {
        if let input = inputs[term] { return Int16(input) }
        switch term {
        case .constant(let value):
            guard constants.count < Self.constantLimit else { return nil }
            constants.append(value)
            return Int16(inputCount + constants.count - 1)
        case .apply(let operation, let operands):
            guard let a = add(operands[0], inputs) else { return nil }
            var b = a
            var c = a
            if operands.count > 1 {
                guard let second = add(operands[1], inputs) else { return nil }
                b = second
            }
            if operands.count > 2 {
                guard let third = add(operands[2], inputs) else { return nil }
                c = third
            }
            guard instructions.count < Self.instructionLimit else { return nil }
            instructions.append(Instruction(operation: operation, a: a, b: b, c: c))
            return Int16(inputCount + Self.constantLimit + instructions.count - 1)
        case .variable, .element, .load, .call: return nil
        }
    }

    static func registerCount(inputCount: Int) -> Int {
        inputCount + constantLimit + instructionLimit
    }

    /// Puts the constants in place; once before a series of evaluations.
    func prepare(_ registers: UnsafeMutablePointer<Int64>) {
        for (index, value) in constants.enumerated() { registers[inputCount + index] = value }
    }

    /// The value for the inputs that the first registers hold.
    @inline(__always)
    func run(_ registers: UnsafeMutablePointer<Int64>) -> Int64 {
        var next = inputCount + Self.constantLimit
        for step in instructions {
            registers[next] = step.operation.apply(
                registers[Int(step.a)], registers[Int(step.b)], registers[Int(step.c)])
            next += 1
        }
        return registers[Int(result)]
    }
}
