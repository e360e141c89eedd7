internal import CLLVM

/// Builds instructions at one place, and knows the types that instrumentation uses.
final class IRBuilder {
    let context: LLVMContextRef
    let handle: LLVMBuilderRef
    let bit: LLVMTypeRef
    let byte: LLVMTypeRef
    /// The type of a shadow.
    let half: LLVMTypeRef
    let word: LLVMTypeRef
    let pointer: LLVMTypeRef
    let void: LLVMTypeRef

    init(_ context: LLVMContextRef) {
        self.context = context
        handle = LLVMCreateBuilderInContext(context)
        bit = LLVMIntTypeInContext(context, 1)
        byte = LLVMIntTypeInContext(context, 8)
        half = LLVMIntTypeInContext(context, 32)
        word = LLVMIntTypeInContext(context, 64)
        pointer = LLVMPointerTypeInContext(context, 0)
        void = LLVMVoidTypeInContext(context)
    }

    deinit { LLVMDisposeBuilder(handle) }

    func move(before instruction: LLVMValueRef) { LLVMPositionBuilderBefore(handle, instruction) }
    func move(toEndOf block: LLVMBasicBlockRef) { LLVMPositionBuilderAtEnd(handle, block) }

    // MARK: Constants

    func word(_ value: UInt64) -> LLVMValueRef { LLVMConstInt(word, value, 0) }
    func half(_ value: UInt32) -> LLVMValueRef { LLVMConstInt(half, UInt64(value), 0) }
    func bit(_ value: Bool) -> LLVMValueRef { LLVMConstInt(bit, value ? 1 : 0, 0) }

    /// An integer of at most 64 bits, or a vector of it.
    func integer(_ value: UInt64, like other: LLVMValueRef, signed: Bool = false) -> LLVMValueRef {
        let element = LLVMConstInt(PoisonSource.scalarType(of: other), value, signed ? 1 : 0)
        return splat(element, like: other)
    }

    /// A scalar, or a vector of it where the other value is one.
    func splat(_ element: LLVMValueRef, like other: LLVMValueRef) -> LLVMValueRef {
        let type = LLVMTypeOf(other)
        guard LLVMGetTypeKind(type) == LLVMVectorTypeKind else { return element }
        var elements = Array(repeating: element, count: Int(LLVMGetVectorSize(type)))
        return LLVMConstVector(&elements, UInt32(elements.count))
    }

    /// The type of the shadow of a value: one number, or one for each lane.
    func shadowType(of type: LLVMTypeRef) -> LLVMTypeRef {
        let lanes = Leaves.lanes(of: type)
        return lanes > 0 ? LLVMVectorType(half, UInt32(lanes)) : half
    }

    // MARK: Operations

    func binary(_ operation: LLVMOpcode, _ left: LLVMValueRef, _ right: LLVMValueRef)
        -> LLVMValueRef
    {
        LLVMBuildBinOp(handle, operation, left, right, "")
    }

    func add(_ left: LLVMValueRef, _ right: LLVMValueRef) -> LLVMValueRef {
        binary(LLVMAdd, left, right)
    }

    func subtract(_ left: LLVMValueRef, _ right: LLVMValueRef) -> LLVMValueRef {
        binary(LLVMSub, left, right)
    }

    func and(_ left: LLVMValueRef, _ right: LLVMValueRef) -> LLVMValueRef {
        binary(LLVMAnd, left, right)
    }

    func or(_ left: LLVMValueRef, _ right: LLVMValueRef) -> LLVMValueRef {
        binary(LLVMOr, left, right)
    }

    func cast(_ operation: LLVMOpcode, _ value: LLVMValueRef, to type: LLVMTypeRef)
        -> LLVMValueRef
    {
        LLVMTypeOf(value) == type ? value : LLVMBuildCast(handle, operation, value, type, "")
    }

    func compare(_ predicate: LLVMIntPredicate, _ left: LLVMValueRef, _ right: LLVMValueRef)
        -> LLVMValueRef
    {
        LLVMBuildICmp(handle, predicate, left, right, "")
    }

    func compare(_ predicate: LLVMRealPredicate, _ left: LLVMValueRef, _ right: LLVMValueRef)
        -> LLVMValueRef
    {
        LLVMBuildFCmp(handle, predicate, left, right, "")
    }

    func isNotZero(_ value: LLVMValueRef) -> LLVMValueRef {
        compare(LLVMIntNE, value, LLVMConstNull(LLVMTypeOf(value)))
    }

    /// Whether a condition holds, in any lane of a vector.
    func any(_ condition: LLVMValueRef) -> LLVMValueRef {
        let type = LLVMTypeOf(condition)
        guard LLVMGetTypeKind(type) == LLVMVectorTypeKind else { return condition }
        let bits = LLVMIntTypeInContext(context, LLVMGetVectorSize(type))
        return isNotZero(LLVMBuildCast(handle, LLVMBitCast, condition, bits, ""))
    }

    func isAnyNotZero(_ shadow: LLVMValueRef) -> LLVMValueRef { any(isNotZero(shadow)) }

    func element(_ lane: Int, of vector: LLVMValueRef) -> LLVMValueRef {
        LLVMBuildExtractElement(handle, vector, half(UInt32(lane)), "")
    }

    func inserting(_ element: LLVMValueRef, _ lane: Int, into vector: LLVMValueRef)
        -> LLVMValueRef
    {
        LLVMBuildInsertElement(handle, vector, element, half(UInt32(lane)), "")
    }

    /// A scalar; of a vector the first lane in which a condition holds.
    func first(of value: LLVMValueRef, where condition: LLVMValueRef) -> LLVMValueRef {
        guard LLVMGetTypeKind(LLVMTypeOf(value)) == LLVMVectorTypeKind else { return value }
        let lanes = Int(LLVMGetVectorSize(LLVMTypeOf(value)))
        var result = element(lanes - 1, of: value)
        guard LLVMGetTypeKind(LLVMTypeOf(condition)) == LLVMVectorTypeKind else { return result }
        for lane in (0..<(lanes - 1)).reversed() {
            result = select(element(lane, of: condition), element(lane, of: value), result)
        }
        return result
    }

    /// A scalar in each lane of a vector like the other; anything else stays.
    func spread(_ value: LLVMValueRef, like other: LLVMValueRef) -> LLVMValueRef {
        let type = LLVMTypeOf(other)
        guard LLVMGetTypeKind(type) == LLVMVectorTypeKind, LLVMTypeOf(value) == half else {
            return value
        }
        return (0..<Int(LLVMGetVectorSize(type))).reduce(LLVMConstNull(type)) {
            inserting(value, $1, into: $0)
        }
    }

    func select(_ condition: LLVMValueRef, _ yes: LLVMValueRef, _ no: LLVMValueRef)
        -> LLVMValueRef
    {
        yes == no ? yes : LLVMBuildSelect(handle, condition, yes, no, "")
    }

    func phi(_ type: LLVMTypeRef) -> LLVMValueRef { LLVMBuildPhi(handle, type, "") }

    func load(_ type: LLVMTypeRef, _ place: LLVMValueRef) -> LLVMValueRef {
        LLVMBuildLoad2(handle, type, place, "")
    }

    func store(_ value: LLVMValueRef, _ place: LLVMValueRef) {
        _ = LLVMBuildStore(handle, value, place)
    }

    /// The address `index` elements behind `start`.
    func place(_ type: LLVMTypeRef, _ start: LLVMValueRef, _ index: LLVMValueRef) -> LLVMValueRef {
        if LLVMIsNull(index) != 0 { return start }
        var indices = [index]
        return LLVMBuildGEP2(handle, type, start, &indices, 1, "")
    }

    func address(_ pointer: LLVMValueRef) -> LLVMValueRef {
        cast(LLVMPtrToInt, pointer, to: word)
    }

    @discardableResult
    func call(_ function: LLVMValueRef, _ arguments: [LLVMValueRef]) -> LLVMValueRef {
        var arguments = arguments
        return LLVMBuildCall2(
            handle, LLVMGlobalGetValueType(function), function, &arguments,
            UInt32(arguments.count), "")
    }

    func functionType(_ result: LLVMTypeRef, _ parameters: [LLVMTypeRef]) -> LLVMTypeRef {
        var parameters = parameters
        return LLVMFunctionType(result, &parameters, UInt32(parameters.count), 0)
    }
}

/// Adds code to one block, from its first instruction to its last, and splits it where the code
/// has a way out.
///
/// The block keeps its terminator, and with it its place in the phis behind it: what lies in front
/// of a split moves to a new block before it, which takes over the edges that lead to the block.
struct BlockCursor {
    let block: LLVMBasicBlockRef
    private let builder: IRBuilder
    /// Edges that lead to `block` since its last split.
    private var entries: [(terminator: LLVMValueRef, successor: UInt32)] = []
    private var isSplit = false

    init(_ block: LLVMBasicBlockRef, _ builder: IRBuilder) {
        self.block = block
        self.builder = builder
    }

    /// Goes to `exit` in front of `instruction` when `condition` holds.
    mutating func leave(
        to exit: LLVMBasicBlockRef, if condition: LLVMValueRef, before instruction: LLVMValueRef
    ) {
        let head = split(before: instruction)
        builder.move(toEndOf: head)
        let branch = LLVMBuildCondBr(builder.handle, condition, exit, block)
        entries = [(branch, 1)]
        builder.move(before: instruction)
    }

    /// Goes through `detour`, which has no terminator yet, in front of `instruction` when
    /// `condition` holds. The result is `value` after the detour, else the other one, or a zero.
    mutating func visit(
        _ detour: LLVMBasicBlockRef, giving value: LLVMValueRef,
        otherwise other: LLVMValueRef? = nil, if condition: LLVMValueRef,
        before instruction: LLVMValueRef
    ) -> LLVMValueRef {
        let head = split(before: instruction)
        builder.move(toEndOf: head)
        let branch = LLVMBuildCondBr(builder.handle, condition, detour, block)
        builder.move(toEndOf: detour)
        let back = LLVMBuildBr(builder.handle, block)
        entries = [(branch, 1), (back, 0)]
        builder.move(before: instruction)
        let result = builder.phi(LLVMTypeOf(value))
        var values = [other ?? LLVMConstNull(LLVMTypeOf(value)), value]
        var blocks = [head, detour]
        LLVMAddIncoming(result, &values, &blocks, 2)
        return result
    }

    /// Goes through `detour`, which has no terminator yet, in front of `instruction` when
    /// `condition` holds.
    mutating func pass(
        _ detour: LLVMBasicBlockRef, if condition: LLVMValueRef, before instruction: LLVMValueRef
    ) {
        let head = split(before: instruction)
        builder.move(toEndOf: head)
        let branch = LLVMBuildCondBr(builder.handle, condition, detour, block)
        builder.move(toEndOf: detour)
        entries = [(branch, 1), (LLVMBuildBr(builder.handle, block), 0)]
        builder.move(before: instruction)
    }

    /// Moves everything in front of `instruction` to a new block, without a terminator, that takes
    /// over the edges to `block`.
    private mutating func split(before instruction: LLVMValueRef) -> LLVMBasicBlockRef {
        let head = LLVMInsertBasicBlockInContext(builder.context, block, "")
        if isSplit {
            for entry in entries { LLVMSetSuccessor(entry.terminator, entry.successor, head) }
        } else {
            redirectEdges(to: head)
        }
        isSplit = true
        builder.move(toEndOf: head)
        var next = LLVMGetFirstInstruction(block)
        while let current = next, current != instruction {
            next = LLVMGetNextInstruction(current)
            LLVMInstructionRemoveFromParent(current)
            LLVMInsertIntoBuilder(builder.handle, current)
        }
        return head
    }

    /// Edges to `block` lead to `head` from now on. LLVM also renames the block in the phis behind
    /// it when it sees a terminator, which would be wrong here.
    private func redirectEdges(to head: LLVMBasicBlockRef) {
        guard let terminator = LLVMGetBasicBlockTerminator(block) else { return }
        LLVMInstructionRemoveFromParent(terminator)
        LLVMReplaceAllUsesWith(LLVMBasicBlockAsValue(block), LLVMBasicBlockAsValue(head))
        builder.move(toEndOf: block)
        LLVMInsertIntoBuilder(builder.handle, terminator)
    }
}
