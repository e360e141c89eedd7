internal import CLLVM

/// What a pointer points into, where that can be told from the text alone.
enum MemoryRoot: Hashable {
    case alloca(LLVMValueRef)
    case variable(LLVMValueRef)
    case parameter(LLVMValueRef)

    var value: LLVMValueRef {
        switch self {
        case .alloca(let value), .variable(let value), .parameter(let value): value
        }
    }
}

/// Follows the pointers of one function to what they point into.
final class MemoryRoots {
    /// Pointers that are looked at on the way to a root.
    static let stepLimit = 64
    /// Bytes of the largest alloca whose bytes are watched one by one.
    static let watchedBytes: UInt64 = 1 << 16

    private let layout: LLVMTargetDataRef
    private let followsParameters: Bool
    private var roots: [LLVMValueRef: MemoryRoot?] = [:]
    private var watched: [LLVMValueRef: Bool] = [:]
    private var contained: [MemoryRoot: Bool] = [:]
    private var knownVariables: [LLVMValueRef: AllocaVariable?] = [:]
    /// Allocas whose lifetime is marked.
    private(set) var marked: Set<LLVMValueRef> = []
    /// Names of allocas, which they lose when they are moved.
    private var names: [LLVMValueRef: String] = [:]

    init(_ layout: LLVMTargetDataRef, followsParameters: Bool) {
        self.layout = layout
        self.followsParameters = followsParameters
    }

    /// The one object that a pointer can point into; nil when there are several, or it is not
    /// known.
    func root(of pointer: LLVMValueRef) -> MemoryRoot? {
        if let known = roots[pointer] { return known }
        let found = findRoot(of: pointer)
        roots[pointer] = .some(found)
        return found
    }

    private func findRoot(of pointer: LLVMValueRef) -> MemoryRoot? {
        var found: MemoryRoot?
        var seen: Set<LLVMValueRef> = [pointer]
        var stack = [pointer]
        while let current = stack.popLast() {
            guard seen.count <= Self.stepLimit else { return nil }
            if let root = object(current) {
                if let found, found != root { return nil }
                found = root
                continue
            }
            guard let sources = knownValue(of: current).map({ [$0] }) ?? Self.sources(of: current)
            else { return nil }
            for source in sources where seen.insert(source).inserted { stack.append(source) }
        }
        return found
    }

    private func object(_ value: LLVMValueRef) -> MemoryRoot? {
        if LLVMIsAGlobalVariable(value) != nil { return .variable(value) }
        if LLVMIsAArgument(value) != nil { return followsParameters ? .parameter(value) : nil }
        guard LLVMIsAInstruction(value) != nil,
            LLVMGetInstructionOpcode(value) == LLVMAlloca
        else { return nil }
        return .alloca(value)
    }

    /// The pointers that this one is made of; nil when it is made of something else.
    private static func sources(of value: LLVMValueRef) -> [LLVMValueRef]? {
        if LLVMIsAConstantExpr(value) != nil {
            guard LLVMGetConstOpcode(value) == LLVMGetElementPtr else { return nil }
            return LLVMGetOperand(value, 0).map { [$0] }
        }
        guard LLVMIsAInstruction(value) != nil,
            LLVMGetTypeKind(LLVMTypeOf(value)) == LLVMPointerTypeKind
        else { return nil }
        switch LLVMGetInstructionOpcode(value) {
        case LLVMGetElementPtr, LLVMBitCast, LLVMFreeze:
            return LLVMGetOperand(value, 0).map { [$0] }
        case LLVMSelect:
            guard let yes = LLVMGetOperand(value, 1), let no = LLVMGetOperand(value, 2) else {
                return nil
            }
            return [yes, no]
        case LLVMPHI:
            return (0..<LLVMCountIncoming(value)).map { LLVMGetIncomingValue(value, $0) }
        default: return nil
        }
    }

    /// The pointer that an address is reckoned from.
    static func base(of pointer: LLVMValueRef) -> LLVMValueRef? {
        guard LLVMIsAConstantExpr(pointer) != nil || LLVMIsAInstruction(pointer) != nil,
            let all = sources(of: pointer), all.count == 1
        else { return nil }
        if LLVMIsAInstruction(pointer) != nil, LLVMGetInstructionOpcode(pointer) == LLVMPHI {
            return nil
        }
        return all[0]
    }

    /// What a pointer may point into, in words; empty when that is not known.
    func names(of pointer: LLVMValueRef) -> [String] {
        var names: [String] = []
        var seen: Set<LLVMValueRef> = [pointer]
        var stack = [pointer]
        while let current = stack.popLast() {
            guard seen.count <= Self.stepLimit else { return [] }
            if let root = object(current) {
                let name = description(of: root)
                if !names.contains(name) { names.append(name) }
            } else if LLVMIsNull(current) != 0 {
                if !names.contains("null") { names.append("null") }
            } else {
                guard
                    let sources = knownValue(of: current).map({ [$0] })
                        ?? Self.sources(of: current)
                else { return [] }
                for source in sources.reversed() where seen.insert(source).inserted {
                    stack.append(source)
                }
            }
        }
        return names
    }

    func noteName(of alloca: LLVMValueRef) { names[alloca] = symbolName(of: alloca) }

    /// The root as a sentence names it.
    func description(of root: MemoryRoot) -> String {
        let name = names[root.value] ?? symbolName(of: root.value)
        return switch root {
        case .alloca: name.isEmpty ? "its alloca" : "%\(name)"
        case .variable: name.isEmpty ? "its variable" : "@\(name)"
        case .parameter: name.isEmpty ? "its parameter" : "%\(name)"
        }
    }

    // MARK: Sizes

    /// Bytes of an object whose size is fixed.
    func fixedSize(of root: MemoryRoot) -> UInt64? {
        switch root {
        case .parameter: return nil
        case .variable(let variable):
            return LLVMABISizeOfType(layout, LLVMGlobalGetValueType(variable))
        case .alloca(let alloca):
            guard let count = LLVMGetOperand(alloca, 0), LLVMIsAConstantInt(count) != nil,
                PoisonSource.bits(count) <= 64
            else { return nil }
            let element = LLVMABISizeOfType(layout, LLVMGetAllocatedType(alloca))
            let (size, overflow) = element.multipliedReportingOverflow(
                by: LLVMConstIntGetZExtValue(count))
            return overflow ? nil : size
        }
    }

    /// How far behind the start of its object a pointer points, where that is fixed.
    func fixedOffset(of pointer: LLVMValueRef, from root: MemoryRoot) -> Int64? {
        var current = pointer
        var offset: Int64 = 0
        for _ in 0..<Self.stepLimit {
            if current == root.value { return offset }
            let isInstruction = LLVMIsAInstruction(current) != nil
            guard isInstruction || LLVMIsAConstantExpr(current) != nil,
                (isInstruction
                    ? LLVMGetInstructionOpcode(current) : LLVMGetConstOpcode(current))
                    == LLVMGetElementPtr,
                let steps = Strides(of: current, layout)
            else { return nil }
            for step in steps.steps {
                guard let index = step.fixed else { return nil }
                let (product, overflow) = index.multipliedReportingOverflow(by: step.bytes)
                let (sum, carried) = offset.addingReportingOverflow(product)
                if overflow || carried { return nil }
                offset = sum
            }
            guard let base = LLVMGetOperand(current, 0) else { return nil }
            current = base
        }
        return nil
    }

    func variables(of alloca: LLVMValueRef) -> AllocaVariable? {
        if let known = knownVariables[alloca] { return known }
        let found = AllocaVariable(alloca)
        knownVariables[alloca] = .some(found)
        return found
    }

    // MARK: Watching bytes

    /// Whether every write to an alloca can be seen, so that its bytes can be watched: its address
    /// goes nowhere.
    func isWatched(_ alloca: LLVMValueRef) -> Bool {
        if let known = watched[alloca] { return known }
        let answer = findWatched(alloca)
        watched[alloca] = answer
        return answer
    }

    func isWatched(pointer: LLVMValueRef) -> Bool {
        guard case .alloca(let alloca)? = root(of: pointer) else { return false }
        return isWatched(alloca)
    }

    private func findWatched(_ alloca: LLVMValueRef) -> Bool {
        guard let size = fixedSize(of: .alloca(alloca)), size > 0, size <= Self.watchedBytes else {
            return false
        }
        let uses = uses(of: .alloca(alloca))
        return uses.isContained && uses.isRead
    }

    /// Whether a pointer to an object goes nowhere.
    func isContained(_ root: MemoryRoot) -> Bool {
        if let known = contained[root] { return known }
        let answer = uses(of: root).isContained
        contained[root] = answer
        return answer
    }

    /// Whether pointers are loaded from an alloca.
    func keepsPointers(_ alloca: LLVMValueRef) -> Bool { uses(of: .alloca(alloca)).givesPointers }

    private func uses(
        of root: MemoryRoot
    ) -> (isContained: Bool, isRead: Bool, givesPointers: Bool) {
        var pointers = [root.value]
        var seen: Set<LLVMValueRef> = [root.value]
        var isRead = false
        var givesPointers = false
        while let pointer = pointers.popLast() {
            var use = LLVMGetFirstUse(pointer)
            while let current = use {
                use = LLVMGetNextUse(current)
                let user = LLVMGetUser(current)
                switch follow(user, of: pointer, root) {
                case .harmless: break
                case .read:
                    isRead = true
                    if LLVMGetTypeKind(LLVMTypeOf(user)) == LLVMPointerTypeKind {
                        givesPointers = true
                    }
                case .escape: return (false, isRead, givesPointers)
                case .pointer: if seen.insert(user).inserted { pointers.append(user) }
                case .kept(let variable):
                    for load in variable.loads where seen.insert(load).inserted {
                        pointers.append(load)
                    }
                }
            }
        }
        return (true, isRead, givesPointers)
    }

    private enum Use { case harmless, read, escape, pointer, kept(AllocaVariable) }

    private func follow(
        _ user: LLVMValueRef, of pointer: LLVMValueRef, _ origin: MemoryRoot
    ) -> Use {
        guard LLVMIsAInstruction(user) != nil else { return .escape }
        switch LLVMGetInstructionOpcode(user) {
        case LLVMLoad: return .read
        case LLVMStore:
            guard LLVMGetOperand(user, 0) == pointer else { return .harmless }
            // A variable that holds nothing but this pointer stands for it.
            guard let place = LLVMGetOperand(user, 1), variable(at: place) != nil,
                let variable = variables(of: place), variable.stores.count == 1
            else { return .escape }
            return .kept(variable)
        case LLVMICmp: return .harmless
        case LLVMGetElementPtr, LLVMBitCast, LLVMFreeze, LLVMSelect, LLVMPHI:
            return root(of: user) == origin ? .pointer : .escape
        case LLVMCall:
            switch MemoryCall(user)?.kind {
            case .copy, .move:
                return LLVMGetOperand(user, 1) == pointer ? .read : .harmless
            case .set: return .harmless
            case .begin, .end:
                guard pointer == origin.value else { return .escape }
                marked.insert(pointer)
                return .harmless
            case nil: return .escape
            }
        default: return .escape
        }
    }

    // MARK: Alignment

    /// A power of two by which a pointer is surely aligned.
    func alignment(
        of pointer: LLVMValueRef, parameters: [LLVMValueRef: UInt64], depth: Int = 0
    ) -> UInt64 {
        guard depth < 16 else { return 1 }
        switch object(pointer) {
        case .alloca: return max(UInt64(LLVMGetAlignment(pointer)), 1)
        case .variable:
            let own = UInt64(LLVMGetAlignment(pointer))
            let type = LLVMGlobalGetValueType(pointer)
            return own > 0 ? own : UInt64(LLVMABIAlignmentOfType(layout, type))
        case .parameter: return parameters[pointer] ?? 1
        case nil: break
        }
        let isInstruction = LLVMIsAInstruction(pointer) != nil
        guard isInstruction || LLVMIsAConstantExpr(pointer) != nil,
            (isInstruction ? LLVMGetInstructionOpcode(pointer) : LLVMGetConstOpcode(pointer))
                == LLVMGetElementPtr,
            let base = LLVMGetOperand(pointer, 0), let strides = Strides(of: pointer, layout)
        else { return 1 }
        var alignment = alignment(of: base, parameters: parameters, depth: depth + 1)
        for step in strides.steps {
            let bytes = UInt64(bitPattern: step.bytes &* (step.fixed ?? 1))
            if bytes != 0 { alignment = min(alignment, bytes & (0 &- bytes)) }
        }
        return alignment
    }
}

/// The steps of a `getelementptr`: how many bytes each index counts.
struct Strides {
    /// `fixed` is the index where it is a constant, `index` the operand, and `isWide` says that it
    /// may be any number of 64 bits.
    private(set) var steps: [Step] = []

    struct Step {
        var bytes: Int64
        var fixed: Int64?
        var index: LLVMValueRef?
        var isWide: Bool { fixed == nil && (index.map { !Self.isNarrow($0) } ?? false) }

        private static func isNarrow(_ index: LLVMValueRef) -> Bool {
            if PoisonSource.bits(index) <= 32 { return true }
            guard LLVMIsAInstruction(index) != nil else { return false }
            switch LLVMGetInstructionOpcode(index) {
            case LLVMZExt, LLVMSExt:
                return LLVMGetOperand(index, 0).map { PoisonSource.bits($0) <= 32 } ?? false
            default: return false
            }
        }
    }

    /// nil for vectors of pointers and types whose size is not known.
    init?(of element: LLVMValueRef, _ layout: LLVMTargetDataRef) {
        var type = LLVMGetGEPSourceElementType(element)
        let count = LLVMGetNumOperands(element)
        guard count > 1 else { return nil }
        for index in 1..<UInt32(count) {
            guard let operand = LLVMGetOperand(element, index), PoisonSource.isScalar(operand),
                PoisonSource.bits(operand) <= 64
            else { return nil }
            let fixed = LLVMIsAConstantInt(operand) != nil ? LLVMConstIntGetSExtValue(operand) : nil
            if index > 1 {
                switch LLVMGetTypeKind(type) {
                case LLVMStructTypeKind:
                    guard let fixed, let field = UInt32(exactly: fixed) else { return nil }
                    let offset = LLVMOffsetOfElement(layout, type, field)
                    steps.append(Step(bytes: Int64(clamping: offset), fixed: 1))
                    type = LLVMStructGetTypeAtIndex(type, field)
                    continue
                case LLVMArrayTypeKind: type = LLVMGetElementType(type)
                default: return nil
                }
            }
            let size = Int64(clamping: LLVMABISizeOfType(layout, type))
            steps.append(Step(bytes: size, fixed: fixed, index: operand))
        }
    }
}

/// A call of an intrinsic that reads or writes memory through pointers.
struct MemoryCall {
    enum Kind { case copy, move, set, begin, end }
    let kind: Kind

    init?(_ call: LLVMValueRef) {
        let callee = LLVMGetCalledValue(call)
        guard LLVMIsAFunction(callee) != nil, LLVMGetIntrinsicID(callee) != 0 else { return nil }
        let name = symbolName(of: callee)
        if name.hasPrefix("llvm.memcpy.") {
            kind = .copy
        } else if name.hasPrefix("llvm.memmove.") {
            kind = .move
        } else if name.hasPrefix("llvm.memset.") {
            kind = .set
        } else if name.hasPrefix("llvm.lifetime.start.") {
            kind = .begin
        } else if name.hasPrefix("llvm.lifetime.end.") {
            kind = .end
        } else {
            return nil
        }
    }
}
