import Diagnostics

/// Runs one program once.
///
/// Values that are made on the way stand in `temporaries`, a stack: who has used them takes them
/// off again, so that no more than one for each node is ever there.
struct Machine: ~Copyable {
    typealias Calling = (FunctionCall) throws(EvaluationFailure) -> Value

    /// Says that `failure` is set; being empty, it costs nothing to pass on.
    struct Stop: Error {}

    let program: Program
    let nodes: UnsafePointer<ProgramNode>
    let lists: UnsafePointer<Int32>
    let slots: UnsafeMutableBufferPointer<Operand>
    let limits: EvaluationLimits
    private let temporaries: UnsafeMutableBufferPointer<Value>
    private let calling: Calling?
    private var temporaryCount = 0
    private var operationsLeft: Int
    private var failure: EvaluationFailure?

    init(
        _ program: Program, slots: UnsafeMutableBufferPointer<Operand>,
        temporaries: UnsafeMutableBufferPointer<Value>, limits: EvaluationLimits,
        calling: Calling?
    ) {
        self.program = program
        nodes = UnsafePointer(program.nodes.baseAddress!)
        lists = UnsafePointer(program.lists.baseAddress!)
        self.slots = slots
        self.temporaries = temporaries
        self.limits = limits
        self.calling = calling
        operationsLeft = limits.operations
    }

    mutating func run() -> Result<Value, EvaluationFailure> {
        defer { release(to: 0) }
        do {
            return .success(try operand(program.root).value)
        } catch {
            return .failure(failure ?? .tooManyOperations(limit: limits.operations))
        }
    }
}

// MARK: - Failures, costs, temporaries

extension Machine {
    mutating func fail(_ failure: EvaluationFailure) -> Stop {
        self.failure = failure
        return Stop()
    }

    mutating func fail(_ message: String, at index: Int32) -> Stop {
        fail(.other(message, span(of: index)))
    }

    func span(of index: Int32) -> Span { program.spans[Int(index)] }

    /// Pays for steps; a negative or huge cost exhausts what is left.
    @inline(__always)
    mutating func charge(_ steps: Int) throws(Stop) {
        let (left, overflow) = operationsLeft.subtractingReportingOverflow(steps)
        operationsLeft = left
        if left < 0 || overflow { throw fail(.tooManyOperations(limit: limits.operations)) }
    }

    @inline(__always)
    var mark: Int { temporaryCount }

    /// Takes off what was put on the stack since `mark`.
    @inline(__always)
    mutating func release(to mark: Int) {
        if temporaryCount != mark { releaseSome(to: mark) }
    }

    @inline(never)
    private mutating func releaseSome(to mark: Int) {
        while temporaryCount > mark {
            temporaryCount -= 1
            temporaries.deinitializeElement(at: temporaryCount)
        }
    }

    /// Keeps a new value alive and gives a view of it.
    mutating func keep(_ value: Value) -> Operand {
        precondition(temporaryCount < temporaries.count, "one temporary for each node")
        temporaries.initializeElement(at: temporaryCount, to: value)
        temporaryCount += 1
        return Operand(UnsafePointer(temporaries.baseAddress! + temporaryCount - 1))
    }

    /// Replaces what was put on the stack since `mark` by one value.
    mutating func replace(since mark: Int, with value: Value) -> Operand {
        release(to: mark)
        return keep(value)
    }

    /// A result: what it does not look at any more is taken off the stack.
    @inline(__always)
    mutating func result(_ operand: Operand, since mark: Int) -> Operand {
        if operand.isScalar { release(to: mark) }
        return operand
    }
}

// MARK: - Evaluation

extension Machine {
    /// Evaluates a node; a view may need temporaries that were put on the stack meanwhile.
    mutating func operand(_ index: Int32) throws(Stop) -> Operand {
        try charge(1)
        let node = nodes[Int(index)]
        switch node.operation {
        case .integer: return Operand(node.immediate)
        case .slot: return slots[Int(node.a)]
        case .bool: return Operand(node.immediate != 0)
        case .double: return Operand(Double(bitPattern: UInt64(truncatingIfNeeded: node.immediate)))
        case .constant: return program.constants[Int(node.a)]
        case .add, .subtract, .multiply, .divide, .remainder:
            return try arithmetic(node, index)
        case .element: return try element(node, index)
        case .count, .isEmpty: return try size(node, index)
        case .and, .or, .not, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
            .forallRange, .existsRange, .forallElements, .existsElements:
            return Operand(try condition(node, index))
        case .conditional:
            return try operand(try truth(node.a) ? node.b : node.c)
        case .coalesce: return try coalesce(node)
        default: return try uncommon(node, index)
        }
    }

    /// Evaluates a node; variables and integers, which are most operands, without a call.
    @inline(__always)
    mutating func simpleOperand(_ index: Int32) throws(Stop) -> Operand {
        let node = nodes + Int(index)
        switch node.pointee.operation {
        case .slot:
            operationsLeft &-= 1
            return slots[Int(node.pointee.a)]
        case .integer:
            operationsLeft &-= 1
            return Operand(node.pointee.immediate)
        default: return try operand(index)
        }
    }

    /// Evaluates a node that is a condition.
    mutating func truth(_ index: Int32) throws(Stop) -> Bool {
        try charge(1)
        return try condition(nodes[Int(index)], index)
    }

    private mutating func condition(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Bool {
        switch node.operation {
        case .and:
            guard try truth(node.a) else { return false }
            return try truth(node.b)
        case .or:
            if try truth(node.a) { return true }
            return try truth(node.b)
        case .not: return try !truth(node.a)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            return try comparison(node, index)
        case .bool: return node.immediate != 0
        case .forallRange, .existsRange: return try range(node, index) != 0
        case .forallElements, .existsElements: return try elements(node, index) != 0
        default:
            let mark = mark
            let value = try operand(index)
            guard value.tag == .bool else { throw fail("a condition is a Bool", at: index) }
            release(to: mark)
            return value.flag
        }
    }

    private mutating func comparison(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Bool {
        let mark = mark
        let left = try simpleOperand(node.a)
        let right = try simpleOperand(node.b)
        guard left.tag == .integer, right.tag == .integer else {
            return try generalComparison(node.operation, left, right, since: mark, index)
        }
        switch node.operation {
        case .equal: return left.bits == right.bits
        case .notEqual: return left.bits != right.bits
        case .less: return left.bits < right.bits
        case .lessOrEqual: return left.bits <= right.bits
        case .greater: return left.bits > right.bits
        default: return left.bits >= right.bits
        }
    }

    private mutating func coalesce(_ node: ProgramNode) throws(Stop) -> Operand {
        let mark = mark
        let left = try operand(node.a)
        switch left.tag {
        case .none:
            release(to: mark)
            return try operand(node.b)
        case .some: return unwrapped(left, since: mark)
        default: return left
        }
    }

    /// What a `.some` holds.
    mutating func unwrapped(_ operand: Operand, since mark: Int) -> Operand {
        guard let source = operand.source, case .some(let wrapped) = source.pointee else {
            return operand
        }
        switch wrapped {
        case .integer(let number):
            release(to: mark)
            return Operand(number)
        case .double(let number):
            release(to: mark)
            return Operand(number)
        default: return replace(since: mark, with: wrapped)
        }
    }

    @inline(never)
    private mutating func uncommon(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        switch node.operation {
        case .failure: throw fail(program.failures[Int(node.a)])
        case .negate, .complement, .absolute: return try unary(node, index)
        case .shiftLeft, .shiftRight, .bitAnd, .bitOr, .bitXor: return try bits(node, index)
        case .least, .greatest: return try extreme(node, index)
        case .power: return try power(node, index)
        case .toInteger, .toDouble, .toFloat: return try conversion(node, index)
        case .isNaN, .isInfinite, .isFinite: return try floatingProperty(node, index)
        case .array, .tuple: return try list(node, index)
        case .call: return try call(node, index)
        case .slice: return try slice(node, index)
        case .tupleElement: return try tupleElement(node, index)
        case .countRange: return Operand(try range(node, index))
        case .countElements: return Operand(try elements(node, index))
        default: return try method(node, index)
        }
    }

    private mutating func list(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let mark = mark
        let values = try values(of: node)
        return replace(
            since: mark, with: node.operation == .array ? .array(values) : .tuple(values))
    }

    private mutating func values(of node: ProgramNode) throws(Stop) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(Int(node.b))
        let mark = mark
        for entry in node.a..<node.a + node.b {
            values.append(try operand(lists[Int(entry)]).value)
            release(to: mark)
        }
        return values
    }

    private mutating func call(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let call = FunctionCall(
            name: program.functionNames[Int(node.c)], arguments: try values(of: node))
        guard let calling else { throw fail(.needsCall(call)) }
        let value: Value
        do {
            value = try calling(call)
        } catch {
            throw fail(error)
        }
        return keep(value)
    }
}
