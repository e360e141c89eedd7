internal import CLLVM

/// A place in the code that is counted: a basic block as its author wrote it, or an edge between
/// two of them that no count of a block can tell.
package struct CountedPlace: Hashable, Sendable {
    package var function: String
    /// The block's label, as the text of the module has it; of an edge, both ends' with " → ".
    package var label: String
    /// The number of the block in its function, from 0; of an edge, that of the block it leaves.
    package var block: Int
    package var isEdge: Bool
    package init(function: String, label: String, block: Int, isEdge: Bool) {
        self.function = function
        self.label = label
        self.block = block
        self.isEdge = isEdge
    }
}

/// The places of one module that are going to be counted. It is of use while that module lives.
package struct EdgeCounting {
    fileprivate var blocks: [LLVMBasicBlockRef] = []
    package fileprivate(set) var places: [CountedPlace] = []
}

extension Module {
    /// Splits critical edges, so that every edge shows in the count of some block, and names all
    /// blocks. Run it before other instrumentation, whose blocks are not to be counted.
    ///
    /// Of a module with more places than `limit` the first ones are counted.
    package mutating func findEdges(
        limit: Int, machine: borrowing TargetMachine
    ) throws(LLVMFailure) -> EdgeCounting {
        var known: [LLVMBasicBlockRef: (label: String, number: Int)] = [:]
        for function in functionHandles {
            let labels = Self.labels(of: function)
            for (number, block) in blocks(of: function).enumerated() {
                known[block] = (labels[number], number)
            }
        }
        try runPasses("function(break-crit-edges)", machine: machine)
        var counting = EdgeCounting()
        for function in functionHandles where LLVMIsDeclaration(function) == 0 {
            let name = Self.name(of: function)
            var sources: [LLVMBasicBlockRef: LLVMBasicBlockRef] = [:]
            for block in blocks(of: function) {
                for successor in Self.successors(of: block) { sources[successor] = block }
            }
            for block in blocks(of: function) {
                guard counting.places.count < limit else { return counting }
                let isEdge = known[block] == nil
                let source = isEdge ? sources[block].flatMap { known[$0] } : known[block]
                var label = source?.label ?? ""
                if isEdge, let target = Self.successors(of: block).first {
                    label += " → \(known[target]?.label ?? "")"
                }
                counting.blocks.append(block)
                counting.places.append(
                    CountedPlace(
                        function: name, label: label, block: source?.number ?? 0, isEdge: isEdge))
            }
        }
        return counting
    }

    /// Makes the code count how often it comes to each place, in a table of 32-bit numbers named
    /// `table` that this defines with external linkage and zeros.
    package mutating func countEdges(
        _ counting: EdgeCounting, table: String
    ) throws(LLVMFailure) {
        guard LLVMGetNamedGlobal(handle, table) == nil, LLVMGetNamedFunction(handle, table) == nil
        else { throw LLVMFailure(message: "the module already has a symbol '\(table)'") }
        let word = LLVMIntTypeInContext(context.handle, 32)
        let index = LLVMIntTypeInContext(context.handle, 64)
        let type = LLVMArrayType2(word, UInt64(max(counting.blocks.count, 1)))
        let variable = LLVMAddGlobal(handle, type, table)
        LLVMSetInitializer(variable, LLVMConstNull(type))
        LLVMSetAlignment(variable, 16)
        let builder = LLVMCreateBuilderInContext(context.handle)
        defer { LLVMDisposeBuilder(builder) }
        for (number, block) in counting.blocks.enumerated() {
            let work = instructions(of: block).first { LLVMGetInstructionOpcode($0) != LLVMPHI }
            guard let work else { continue }
            var indices = [
                LLVMConstInt(index, 0, 0), LLVMConstInt(index, UInt64(number), 0),
            ]
            LLVMPositionBuilderBefore(builder, work)
            let place = LLVMBuildGEP2(builder, type, variable, &indices, 2, "")
            let count = LLVMBuildLoad2(builder, word, place, "")
            let sum = LLVMBuildAdd(builder, count, LLVMConstInt(word, 1, 0), "")
            _ = LLVMBuildStore(builder, sum, place)
        }
    }

    private static func successors(of block: LLVMBasicBlockRef) -> [LLVMBasicBlockRef] {
        guard let terminator = LLVMGetBasicBlockTerminator(block) else { return [] }
        return (0..<LLVMGetNumSuccessors(terminator)).compactMap {
            LLVMGetSuccessor(terminator, $0)
        }
    }

    private static func name(of value: LLVMValueRef) -> String {
        var length = 0
        let text = LLVMGetValueName2(value, &length)
        let bytes = UnsafeRawBufferPointer(start: text, count: length)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What the text of the module calls the blocks of a function: values without a name share
    /// one sequence of numbers.
    private static func labels(of function: LLVMValueRef) -> [String] {
        var next = 0
        for parameter in 0..<LLVMCountParams(function) {
            if name(of: LLVMGetParam(function, parameter)).isEmpty { next += 1 }
        }
        var labels: [String] = []
        for block in blocks(of: function) {
            var label = name(of: LLVMBasicBlockAsValue(block))
            if label.isEmpty {
                label = "\(next)"
                next += 1
            }
            labels.append(label)
            for instruction in instructions(of: block) {
                let isNamed = LLVMGetTypeKind(LLVMTypeOf(instruction)) != LLVMVoidTypeKind
                if isNamed, name(of: instruction).isEmpty { next += 1 }
            }
        }
        return labels
    }
}
