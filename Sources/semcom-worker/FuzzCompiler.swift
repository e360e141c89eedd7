internal import CSandbox
internal import LLVMKit
internal import SandboxProtocol

/// A candidate in memory that counts its edges.
struct CompiledFuzz {
    var trampoline: UnsafeRawPointer
    var counters: UnsafeMutablePointer<UInt32>
    var places: [CountedPlace]
    /// Two bytes for each comparison.
    var closeness: UnsafeMutablePointer<UInt8>
    var comparisons: Int
}

/// The two functions of a judge module in memory.
struct CompiledJudge {
    var accepts: UnsafeRawPointer
    var judge: UnsafeRawPointer
}

extension Compiler {
    /// The table in which instrumented code counts its edges.
    private static let edgeTable = "semcom.edges"
    /// The table in which instrumented code notes how close comparisons came.
    private static let closenessTable = "semcom.closeness"

    func compile(
        _ candidate: FuzzCandidate, _ note: PhaseNote
    ) throws(CompileRefused) -> CompiledFuzz {
        let context = Context()
        let function = candidate.function
        var module = try load(
            candidate.moduleText, with: candidate.dependencyTexts,
            allowed: AllowedCalls(reservedPrefixes: ["semcom.", "semcom_"]), in: context, note)
        try check([function], in: module)
        note(.prepareCode)
        module.stripExtensions(of: [function.symbol])
        module.internalise(except: [function.symbol])
        let comparisons = module.markComparisons(limit: Int(SEMCOM_RING_COMPARISON_LIMIT))
        let counting = try asStage(.compile) { () throws(LLVMFailure) in
            let counting = try module.findEdges(
                limit: Int(SEMCOM_RING_EDGE_LIMIT), machine: plainMachine)
            if candidate.checksUndefinedBehaviour {
                _ = try module.instrumentUndefinedBehaviour(
                    exported: [function.exported], sources: candidate.dependencyTexts)
            }
            return counting
        }
        module.forbidUnwinding()
        module.probeStack()
        module.fillUndefinedOperands(with: candidate.fill)
        let trampolines = trampolines(for: [function])
        note(.emit)
        try asStage(.compile) { () throws(LLVMFailure) in
            try module.countEdges(counting, table: Self.edgeTable)
            try module.traceComparisons(count: comparisons, table: Self.closenessTable)
            try jit.add(&module, machine: plainMachine)
        }
        note(.trampolines)
        try add(trampolines, nil, to: jit, in: context)
        note(.link)
        let found = try asStage(.link) { () throws(LLVMFailure) in
            try jit.addresses(of: trampolines.symbols + [Self.edgeTable, Self.closenessTable])
        }
        guard let trampoline = found.first, found.count == 3 else {
            throw CompileRefused(.link, "the function has no address")
        }
        return CompiledFuzz(
            trampoline: trampoline,
            counters: UnsafeMutableRawPointer(mutating: found[1])
                .assumingMemoryBound(to: UInt32.self),
            places: counting.places,
            closeness: UnsafeMutableRawPointer(mutating: found[2])
                .assumingMemoryBound(to: UInt8.self), comparisons: comparisons)
    }

    /// Compiles a module of ours, at level 2.
    func compileJudge(
        _ text: [UInt8], _ note: PhaseNote
    ) throws(CompileRefused) -> CompiledJudge {
        let context = Context()
        let symbols = [FuzzJudgement.acceptsSymbol, FuzzJudgement.judgeSymbol]
        var module = try verifiedModule(text, in: context, note)
        for (symbol, parameters) in zip(symbols, ["ptr", "ptr, ptr"]) {
            let found = module.signature(of: symbol)
            guard let found, found.isDefinition, found.type == "i32 (\(parameters))" else {
                throw CompileRefused(
                    .signature, "the judge module does not define i32 @\(symbol)(\(parameters))")
            }
        }
        note(.optimise)
        module.internalise(except: Set(symbols))
        module.forbidUnwinding()
        let addresses = try asStage(.compile) { () throws(LLVMFailure) in
            let machine = try TargetMachine.host(level: .default)
            try module.runPasses("default<O2>", machine: machine)
            note(.emit)
            let compare: @convention(c) (UnsafeRawPointer, UnsafeRawPointer, Int) -> Int32 =
                semcom_memcmp
            // The optimiser makes it out of comparisons of which only the equality matters.
            try jit.define([
                SealedJIT.Symbol(
                    name: "bcmp", address: unsafeBitCast(compare, to: UnsafeRawPointer.self))
            ])
            try jit.add(&module, machine: machine)
            note(.link)
            return try jit.addresses(of: symbols)
        }
        guard addresses.count == 2 else {
            throw CompileRefused(.link, "the judge has no address")
        }
        return CompiledJudge(accepts: addresses[0], judge: addresses[1])
    }
}
