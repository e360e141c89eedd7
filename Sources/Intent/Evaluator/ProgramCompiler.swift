import BigInt
import Diagnostics

/// Turns an expression into a program: names into slots, members into operations, and what does
/// not depend on anything into constants.
struct ProgramCompiler {
    /// A node and whether its value is known.
    struct Compiled {
        var index: Int32
        var isConstant: Bool
    }

    /// Deeper expressions fail when evaluated instead of exhausting the stack.
    private static let depthLimit = 1000

    var parts = ProgramParts()
    private var scopes: [(name: String, slot: Int)] = []
    private let variables: [String: Int]
    let functions: Set<String>
    private var isOld = false
    private var depth = 0
    /// Slots of old values, to be moved behind the local ones when their number is known.
    private var oldNodes: [Int] = []

    static func compile(
        _ expression: Expression, variables: [String], functions: Set<String>
    ) -> Program {
        var compiler = ProgramCompiler(variables: variables, functions: functions)
        let root = compiler.compile(expression)
        for node in compiler.oldNodes {
            compiler.parts.nodes[node].a += Int32(compiler.parts.localCount)
        }
        return Program(compiler.parts, root: root.index)
    }

    private init(variables: [String], functions: Set<String>) {
        self.variables = Dictionary(
            zip(variables, variables.indices), uniquingKeysWith: { _, last in last })
        self.functions = functions
        parts.bindingCount = variables.count
    }

    mutating func compile(_ expression: Expression) -> Compiled {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else {
            return failure("the expression is nested too deeply", expression.span)
        }
        let start = parts.nodes.count
        let compiled = node(for: expression)
        return compiled.isConstant ? folded(compiled, from: start) : compiled
    }

    private mutating func node(for expression: Expression) -> Compiled {
        switch expression {
        case .literal(let literal, let span): return constant(Self.value(of: literal), span)
        case .name(let name, let span): return slot(name, span)
        case .old(let inner, _):
            let wasOld = isOld
            isOld = true
            defer { isOld = wasOld }
            return compile(inner)
        case .array(let elements, let span): return list(.array, elements, span)
        case .tuple(let elements, let span): return list(.tuple, elements, span)
        case .unary(let symbol, let inner, let span):
            let operation: Operation =
                switch symbol {
                case .minus: .negate
                case .not: .not
                case .complement: .complement
                }
            return emit(operation, [compile(inner)], span)
        case .binary(let symbol, let left, let right, let span):
            return emit(Self.operation(of: symbol), [compile(left), compile(right)], span)
        case .conditional(let condition, let yes, let no, let span):
            return emit(.conditional, [compile(condition), compile(yes), compile(no)], span)
        case .subscripted(let base, let index, let span):
            return emit(.element, [compile(base), compile(index)], span)
        case .slice(let base, let range, let span): return slice(base, range, span)
        case .member(let base, let name, let span): return member(base, name, span)
        case .methodCall(let base, let name, let arguments, let span):
            return method(base, name, arguments, span)
        case .call(let name, let arguments, let span): return call(name, arguments, span)
        case .typeName(_, let span): return failure("a type is not a value", span)
        case .quantified(let quantifier, let variable, let domain, let body, let span):
            return quantified(quantifier, variable, domain, body, span)
        }
    }

    static func value(of literal: Expression.Literal) -> Value {
        switch literal {
        case .bool(let flag): .bool(flag)
        case .integer(let number): Int(exactly: number).map { .integer($0) } ?? .bigInteger(number)
        case .double(let number): .double(number)
        case .string(let bytes): .string(bytes)
        case .nil: Value.none
        }
    }

    private static func operation(of symbol: Expression.BinaryOperator) -> Operation {
        switch symbol {
        case .multiply: .multiply
        case .divide: .divide
        case .remainder: .remainder
        case .add: .add
        case .subtract: .subtract
        case .shiftLeft: .shiftLeft
        case .shiftRight: .shiftRight
        case .bitAnd: .bitAnd
        case .bitOr: .bitOr
        case .bitXor: .bitXor
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        case .and: .and
        case .or: .or
        case .coalesce: .coalesce
        }
    }
}

// MARK: - Nodes

extension ProgramCompiler {
    mutating func append(_ node: ProgramNode, _ span: Span) -> Int32 {
        parts.nodes.append(node)
        parts.spans.append(span)
        return Int32(parts.nodes.count - 1)
    }

    /// A node with up to three operands.
    mutating func emit(
        _ operation: Operation, _ operands: [Compiled], immediate: Int = 0, _ span: Span
    ) -> Compiled {
        var node = ProgramNode(operation: operation, a: -1, b: -1, c: -1, immediate: immediate)
        if operands.count > 0 { node.a = operands[0].index }
        if operands.count > 1 { node.b = operands[1].index }
        if operands.count > 2 { node.c = operands[2].index }
        return Compiled(
            index: append(node, span), isConstant: operands.allSatisfy { $0.isConstant })
    }

    /// A node with any number of operands, in `lists`.
    mutating func list(
        _ operation: Operation, _ elements: [Expression], immediate: Int = 0, _ span: Span
    ) -> Compiled {
        let operands = elements.map { compile($0) }
        let node = ProgramNode(
            operation: operation, a: Int32(parts.lists.count), b: Int32(operands.count),
            immediate: immediate)
        parts.lists.append(contentsOf: operands.map(\.index))
        return Compiled(
            index: append(node, span), isConstant: operands.allSatisfy { $0.isConstant })
    }

    mutating func failure(_ message: String, _ span: Span) -> Compiled {
        parts.failures.append(.other(message, span))
        let node = ProgramNode(operation: .failure, a: Int32(parts.failures.count - 1))
        return Compiled(index: append(node, span), isConstant: false)
    }

    mutating func constant(_ value: Value, _ span: Span) -> Compiled {
        var node = ProgramNode(operation: .constant)
        switch value {
        case .integer(let number): node = ProgramNode(operation: .integer, immediate: number)
        case .bool(let flag): node = ProgramNode(operation: .bool, immediate: flag ? 1 : 0)
        case .double(let number):
            let bits = Int(truncatingIfNeeded: number.bitPattern)
            node = ProgramNode(operation: .double, immediate: bits)
        default:
            node.a = Int32(parts.constants.count)
            parts.constants.append(value)
        }
        return Compiled(index: append(node, span), isConstant: true)
    }

    /// The constant that a node comes to, in place of the nodes since `start`; the node itself
    /// where evaluating it fails.
    private mutating func folded(_ compiled: Compiled, from start: Int) -> Compiled {
        guard let node = parts.nodes.last, !node.operation.isConstant else { return compiled }
        var scratch = parts
        scratch.bindingCount = 0
        scratch.localCount = 0
        scratch.oldCount = 0
        var limits = EvaluationLimits()
        limits.operations = 20_000
        limits.integerBits = 4096
        limits.elements = 10_000
        let outcome = Program(scratch, root: compiled.index).run(
            [], old: nil, limits: limits, calling: nil)
        guard case .success(let value) = outcome else {
            return Compiled(index: compiled.index, isConstant: false)
        }
        let span = parts.spans[Int(compiled.index)]
        parts.nodes.removeSubrange(start...)
        parts.spans.removeSubrange(start...)
        return constant(value, span)
    }

    private mutating func slot(_ name: String, _ span: Span) -> Compiled {
        if let local = scopes.last(where: { $0.name == name }) {
            let node = ProgramNode(operation: .slot, a: Int32(parts.bindingCount + local.slot))
            return Compiled(index: append(node, span), isConstant: false)
        }
        guard let variable = variables[name] else {
            return failure("'\(name)' has no value here", span)
        }
        guard isOld else {
            let node = ProgramNode(operation: .slot, a: Int32(variable))
            return Compiled(index: append(node, span), isConstant: false)
        }
        oldNodes.append(parts.nodes.count)
        parts.oldCount = max(parts.oldCount, variable + 1)
        let node = ProgramNode(operation: .slot, a: Int32(parts.bindingCount + variable))
        return Compiled(index: append(node, span), isConstant: false)
    }

    private mutating func slice(
        _ base: Expression, _ range: Expression.RangeExpression, _ span: Span
    ) -> Compiled {
        let collection = compile(base)
        let lower = range.lower.map { compile($0) }
        let upper = range.upper.map { compile($0) }
        let node = ProgramNode(
            operation: .slice, a: collection.index, b: lower?.index ?? -1, c: upper?.index ?? -1,
            immediate: range.includesUpper ? 1 : 0)
        let isConstant = [collection, lower, upper].allSatisfy { $0?.isConstant ?? true }
        return Compiled(index: append(node, span), isConstant: isConstant)
    }

    private mutating func quantified(
        _ quantifier: Expression.Quantifier, _ variable: String, _ domain: Expression.Domain,
        _ body: Expression, _ span: Span
    ) -> Compiled {
        var node: ProgramNode
        switch domain {
        case .range(let range):
            guard let lower = range.lower, let upper = range.upper else {
                return failure("the range of a quantifier needs both bounds", span)
            }
            let operation: Operation =
                switch quantifier {
                case .forall: .forallRange
                case .exists: .existsRange
                case .count: .countRange
                }
            node = ProgramNode(
                operation: operation, a: compile(lower).index, b: compile(upper).index,
                immediate: range.includesUpper ? 1 : 0)
        case .elements(let elements):
            let operation: Operation =
                switch quantifier {
                case .forall: .forallElements
                case .exists: .existsElements
                case .count: .countElements
                }
            node = ProgramNode(operation: operation, a: compile(elements).index)
        }
        let local = scopes.count
        parts.localCount = max(parts.localCount, local + 1)
        scopes.append((variable, local))
        let compiledBody = compile(body)
        scopes.removeLast()
        let slot = Int32(parts.bindingCount + local)
        if case .range = domain {
            node.c = Int32(parts.lists.count)
            parts.lists.append(contentsOf: [compiledBody.index, slot])
        } else {
            node.b = compiledBody.index
            node.c = slot
        }
        return Compiled(index: append(node, span), isConstant: false)
    }
}

extension Operation {
    /// True for a node that is a constant already.
    fileprivate var isConstant: Bool {
        switch self {
        case .integer, .bool, .double, .constant: true
        default: false
        }
    }
}
