internal import CSandbox
internal import LLVMKit
internal import SandboxProtocol

/// What a candidate's child does behind its walls: compiles, and serves batches until it is ended.
struct CandidateRun {
    let candidate: FuzzCandidate
    let generation: UInt32
    /// Batches up to this one are not its own.
    let knownSequence: UInt32
    let memory: ChildMemory

    /// Comes back only with the reason why nothing could be run.
    func run(compiler: Compiler, ring: semcom_ring) throws(CompileRefused) -> CompileRefused {
        let compiled = try compiler.compile(candidate) { memory.enter($0) }
        memory.enter(.prepareRun)
        memory.store(
            compiled.places.map {
                PlaceCoverage(
                    function: $0.function, label: $0.label, block: $0.block, isEdge: $0.isEdge,
                    hits: 0)
            })
        let limits = candidate.limits
        let program = candidate.function.callProgram
        return program.withUnsafeBufferPointer { program in
            withUnsafePointer(to: ring) { ring in
                guard let bytes = program.baseAddress else {
                    return CompileRefused(.signature, "the function has no shape")
                }
                var run = semcom_fuzz_run(
                    function: semcom_function(
                        program: bytes, program_length: program.count,
                        trampoline: unsafeBitCast(
                            compiled.trampoline, to: semcom_trampoline.self)),
                    ring: ring, known_sequence: knownSequence, generation: generation,
                    counters: compiled.counters, counter_count: UInt32(compiled.places.count),
                    closeness: compiled.closeness,
                    closeness_bytes: UInt32(2 * compiled.comparisons),
                    call_milliseconds: UInt32(clamping: limits.callMilliseconds),
                    timeout_limit: UInt32(clamping: limits.timeouts),
                    total_milliseconds: UInt32(
                        clamping: limits.runLimits.totalMilliseconds),
                    stack_bytes: UInt64(limits.stackBytes),
                    output_bytes: UInt64(limits.outputBytes),
                    input_bytes: UInt64(limits.inputBytes), fill: candidate.fill,
                    report: memory.report.assumingMemoryBound(to: UInt8.self),
                    report_capacity: memory.reportCapacity)
                return start(&run)
            }
        }
    }

    private func start(_ run: inout semcom_fuzz_run) -> CompileRefused {
        var reason: UnsafePointer<CChar>?
        guard let prepared = semcom_fuzz_prepare(&run, &reason) else {
            return CompileRefused(
                .limits,
                reason.map { String(cString: $0) } ?? "there is no memory for the inputs")
        }
        memory.enter(.run)
        semcom_fuzz_serve(prepared)
    }
}

/// What the judge's child does: compiles its module, makes inputs, judges results, reports.
struct JudgeRun {
    let limits: FuzzLimits
    let function: CallShape
    let ring: semcom_ring

    func run(
        _ body: [UInt8], compiler: Compiler, memory: ChildMemory
    ) throws(CompileRefused) {
        let judgement: EncodedJudgement
        do throws(WireFailure) {
            judgement = try EncodedJudgement(decoding: body)
        } catch {
            throw CompileRefused(.limits, "the judgement cannot be read: \(error)")
        }
        let compiled = try compiler.compileJudge(judgement.moduleText) { memory.enter($0) }
        memory.enter(.run)
        semcom_end_deadline()
        if let reason = serve(judgement, compiled, memory) {
            throw CompileRefused(.limits, reason)
        }
    }

    /// The reason why nothing could be judged, if there is one.
    private func serve(
        _ judgement: EncodedJudgement, _ compiled: CompiledJudge, _ memory: ChildMemory
    ) -> String? {
        // Empty arrays have no address.
        let program = function.callProgram + [0]
        let recipe = judgement.recipe + [0]
        let corpus = judgement.corpus + [0]
        return program.withUnsafeBufferPointer { program in
            recipe.withUnsafeBufferPointer { recipe in
                corpus.withUnsafeBufferPointer { corpus in
                    withUnsafePointer(to: ring) { ring in
                        var run = semcom_judge_run(
                            program: program.baseAddress!, program_length: program.count - 1,
                            recipe: recipe.baseAddress!, recipe_length: recipe.count - 1,
                            corpus: corpus.baseAddress!, corpus_length: corpus.count - 1,
                            accepts: unsafeBitCast(compiled.accepts, to: semcom_accepts.self),
                            judge: unsafeBitCast(compiled.judge, to: semcom_judge.self),
                            ring: ring, seed: judgement.seed,
                            input_limit: UInt64(limits.inputs),
                            input_bytes: UInt64(limits.inputBytes),
                            output_bytes: UInt64(limits.outputBytes),
                            milliseconds: UInt64(limits.milliseconds),
                            call_milliseconds: UInt32(clamping: limits.callMilliseconds),
                            timeout_limit: UInt32(clamping: limits.timeouts),
                            suspicious_limit: UInt32(clamping: limits.suspiciousInputs),
                            suspicious_before_stop: UInt64(limits.suspiciousInputsBeforeStop),
                            corpus_limit: UInt32(clamping: limits.corpusInputs),
                            report: memory.report.assumingMemoryBound(to: UInt8.self),
                            report_capacity: memory.reportCapacity)
                        var reason: UnsafePointer<CChar>?
                        guard semcom_judge_serve(&run, &reason) else {
                            return reason.map { String(cString: $0) } ?? "nothing can be judged"
                        }
                        return nil
                    }
                }
            }
        }
    }
}
