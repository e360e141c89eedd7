import Diagnostics

/// What a node of a program does with its operands `a`, `b` and `c`.
enum Operation: UInt8 {
    /// `immediate` is the value, or a double's bits.
    case integer, double, bool
    /// `a` is an index into the constants, the slots, the failures.
    case constant, slot, failure
    case and, or, not, equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    /// `a` condition, `b` and `c` the branches.
    case conditional
    case coalesce
    case add, subtract, multiply, divide, remainder
    case shiftLeft, shiftRight, bitAnd, bitOr, bitXor, negate, complement
    /// `a` is the first of `b` entries in `lists`.
    case array, tuple, least, greatest
    /// `c` is an index into the names.
    case call
    case element
    /// `a` collection, `b` lower, `c` upper bound or -1; `immediate` 1 includes the upper one.
    case slice
    /// `immediate` is the position.
    case tupleElement
    /// `a` lower, `b` upper bound, `c` entry in `lists`: body, slot; `immediate` 1 includes the
    /// upper bound.
    case forallRange, existsRange, countRange
    /// `a` collection, `b` body, `c` slot.
    case forallElements, existsElements, countElements
    case count, isEmpty, first, last, isSorted, isASCII, isNaN, isInfinite, isFinite
    case contains, hasPrefix, hasSuffix, reversed, sorted, sum, minimum, maximum, isPermutation
    case firstIndex, prefix, suffix, dropFirst, dropLast
    case absolute, power
    /// `immediate` is the number of bits, negative for signed types.
    case toInteger
    case toDouble, toFloat
}

/// One step of a program; its operands are indices of other nodes unless the operation says else.
struct ProgramNode {
    var operation: Operation
    var a: Int32 = 0
    var b: Int32 = 0
    var c: Int32 = 0
    var immediate = 0
}

/// A compiled expression: nodes in an array, names resolved to slots.
///
/// Slots hold the bindings first, then the quantified variables, then the old values. The program
/// never changes once it is made, which is why it can be shared between threads.
final class Program: @unchecked Sendable {
    let nodes: UnsafeMutableBufferPointer<ProgramNode>
    let spans: [Span]
    let lists: UnsafeMutableBufferPointer<Int32>
    /// Views of `constantValues`, which never move.
    let constants: UnsafeMutableBufferPointer<Operand>
    private let constantValues: UnsafeMutableBufferPointer<Value>
    let failures: [EvaluationFailure]
    let functionNames: [String]
    let root: Int32
    let bindingCount: Int
    let localCount: Int
    /// How many old values it reads: 0, or one more than the last one's index.
    let oldCount: Int

    var slotCount: Int { bindingCount + localCount + oldCount }

    init(_ parts: ProgramParts, root: Int32) {
        nodes = Self.copy(parts.nodes)
        spans = parts.spans
        lists = Self.copy(parts.lists)
        constantValues = Self.copy(parts.constants)
        constants = .allocate(capacity: parts.constants.count)
        for index in parts.constants.indices {
            let source = constantValues.baseAddress.map { UnsafePointer($0 + index) }
            if let source { constants.initializeElement(at: index, to: Operand(source)) }
        }
        failures = parts.failures
        functionNames = parts.functionNames
        self.root = root
        bindingCount = parts.bindingCount
        localCount = parts.localCount
        oldCount = parts.oldCount
    }

    deinit {
        nodes.deallocate()
        lists.deallocate()
        // The buffer has room for one value even where there is none.
        constantValues.extracting(..<constants.count).deinitialize()
        constants.deallocate()
        constantValues.deallocate()
    }

    private static func copy<Element>(_ array: [Element]) -> UnsafeMutableBufferPointer<Element> {
        let buffer = UnsafeMutableBufferPointer<Element>.allocate(
            capacity: max(1, array.count))
        _ = buffer.initialize(from: array)
        return buffer
    }
}

/// What a program is made from, as it grows.
struct ProgramParts {
    var nodes: [ProgramNode] = []
    var spans: [Span] = []
    var lists: [Int32] = []
    var constants: [Value] = []
    var failures: [EvaluationFailure] = []
    var functionNames: [String] = []
    var bindingCount = 0
    var localCount = 0
    var oldCount = 0
}
