/// Runs a procedure without LLVM, within a number of steps.
final class Machine {
    struct Output: Hashable {
        /// The result's words, in the order of the procedure's result.
        var words: [Int64]
        var appended: [Int64]
        /// All buffers after the run, of which `inout` ones may have changed.
        var buffers: [[Int64]]
    }

    private let code: Assembler
    private let registers: UnsafeMutablePointer<Int64>
    private let slotCount: Int
    private let table: ComponentTable?
    /// True when the last run ended because nobody knows what a component gives.
    private(set) var lacksCall = false
    /// Steps of all runs together.
    private(set) var stepCount = 0

    init(_ procedure: Procedure, slotCount: Int, table: ComponentTable? = nil) {
        self.table = table
        code = Assembler(procedure, slotCount: slotCount)
        self.slotCount = slotCount
        registers = .allocate(capacity: code.registerCount + 1)
        registers.initialize(repeating: 0, count: code.registerCount + 1)
        for (index, value) in code.constants.enumerated() {
            registers[slotCount + index] = value
        }
    }

    deinit { registers.deallocate() }

    /// Elements a run may append.
    static let appendLimit = 1 << 20

    /// The output; nil where it took more steps than `fuel` or went outside a buffer.
    ///
    /// - Parameter words: what the first slots hold.
    /// - Parameter appendLimit: elements that may be appended.
    func run(
        words: [Int64], buffers: [[Int64]], fuel: Int, appendLimit: Int = Machine.appendLimit
    ) -> Output? {
        for index in 0..<slotCount {
            registers[index] = index < words.count ? words[index] : 0
        }
        lacksCall = false
        var buffers = buffers
        var appended: [Int64] = []
        let finished = code.instructions.withUnsafeBufferPointer {
            execute($0, &buffers, &appended, fuel: fuel, appendLimit: appendLimit)
        }
        guard finished else { return nil }
        return Output(
            words: code.results.map { registers[Int($0)] }, appended: appended, buffers: buffers)
    }

    private func execute(
        _ code: UnsafeBufferPointer<Assembler.Instruction>, _ buffers: inout [[Int64]],
        _ appended: inout [Int64], fuel: Int, appendLimit: Int
    ) -> Bool {
        var next = 0
        let given = fuel
        var fuel = fuel
        defer { stepCount += given - fuel }
        let registers = registers
        while true {
            let step = code[next]
            next += 1
            fuel -= 1
            guard fuel > 0 else { return false }
            if step.code < Assembler.Code.move, let operation = Operator(rawValue: step.code) {
                registers[Int(step.target)] = operation.apply(
                    registers[Int(step.a)], registers[Int(step.b)], registers[Int(step.c)])
                continue
            }
            switch step.code {
            case Assembler.Code.move: registers[Int(step.target)] = registers[Int(step.a)]
            case Assembler.Code.jump: next = Int(step.b)
            case Assembler.Code.jumpIfZero:
                if registers[Int(step.a)] == 0 { next = Int(step.b) }
            case Assembler.Code.element, Assembler.Code.load:
                let index = registers[Int(step.b)]
                let buffer = Int(step.a)
                if index >= 0, index < buffers[buffer].count {
                    registers[Int(step.target)] = buffers[buffer][Int(index)]
                } else if step.code == Assembler.Code.element {
                    registers[Int(step.target)] = 0
                } else {
                    return false
                }
            case Assembler.Code.call:
                guard let word = call(step) else {
                    lacksCall = !isOutside(step)
                    return false
                }
                registers[Int(step.target)] = word
            case Assembler.Code.append:
                guard appended.count < appendLimit else { return false }
                appended.append(registers[Int(step.a)])
            case Assembler.Code.store:
                let index = registers[Int(step.b)]
                guard index >= 0, index < buffers[Int(step.a)].count else { return false }
                buffers[Int(step.a)][Int(index)] = registers[Int(step.c)]
            default: return true
            }
        }
    }

    private func call(_ step: Assembler.Instruction) -> Int64? {
        let (a, b, c) = operands(step)
        return table?.word(Int(step.component), a, b, c)
    }

    private func operands(_ step: Assembler.Instruction) -> (Int64, Int64, Int64) {
        (
            registers[Int(step.a)], step.b < 0 ? 0 : registers[Int(step.b)],
            step.c < 0 ? 0 : registers[Int(step.c)]
        )
    }

    private func isOutside(_ step: Assembler.Instruction) -> Bool {
        let (a, b, c) = operands(step)
        return table?.isOutside(Int(step.component), [a, b, c]) ?? true
    }
}
