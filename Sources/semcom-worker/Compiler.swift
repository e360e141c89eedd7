internal import CSandbox
internal import LLVMKit
internal import SandboxProtocol

/// LLVM, warm: made once in the zygote, used in its children.
final class Compiler {
    typealias PhaseNote = (RunTimings.Phase) -> Void

    /// The variable in which instrumented code counts its steps.
    private static let stepCounter = "semcom.steps"

    let plainMachine: TargetMachine
    let optimisingMachine: TargetMachine
    /// Empty but for what code may call; each child fills its own copy of it.
    let jit: SealedJIT
    /// Trampolines that were made before, by functions under uniform names, and their objects where
    /// these were compiled.
    private var known: [[CallShape]: (trampolines: Trampolines, object: [UInt8]?)] = [:]

    private static let knownLimit = 64
    /// Bytes of text up to which trampolines are compiled in the zygote, where nothing limits time.
    private static let zygoteTextLimit = 16_384

    init() throws(LLVMFailure) {
        LLVM.initialiseNative()
        plainMachine = try TargetMachine.host(level: .none)
        optimisingMachine = try TargetMachine.host(level: .none)
        jit = try SealedJIT(symbols: Self.providedFunctions)
    }

    private static var providedFunctions: [SealedJIT.Symbol] {
        typealias Copy =
            @convention(c) (UnsafeMutableRawPointer, UnsafeRawPointer, Int)
            -> UnsafeMutableRawPointer
        let copy: Copy = semcom_memcpy
        let move: Copy = semcom_memmove
        let set: @convention(c) (UnsafeMutableRawPointer, Int32, Int) -> UnsafeMutableRawPointer =
            semcom_memset
        let compare: @convention(c) (UnsafeRawPointer, UnsafeRawPointer, Int) -> Int32 =
            semcom_memcmp
        let report: @convention(c) (UInt32, UInt32, UInt64, UInt64) -> Void =
            semcom_report_undefined
        let addresses = [
            (Module.undefinedBehaviourReporter, unsafeBitCast(report, to: UnsafeRawPointer.self)),
            ("memcpy", unsafeBitCast(copy, to: UnsafeRawPointer.self)),
            ("memmove", unsafeBitCast(move, to: UnsafeRawPointer.self)),
            ("memset", unsafeBitCast(set, to: UnsafeRawPointer.self)),
            ("memcmp", unsafeBitCast(compare, to: UnsafeRawPointer.self)),
        ]
        return addresses.map { SealedJIT.Symbol(name: $0.0, address: $0.1) }
    }

    /// Prepares the targets that files can be emitted for.
    func warmUpEmission() { LLVM.initialiseAll() }

    /// Everything from text to addresses, once, so that children find pages, passes and tables in
    /// place.
    func warmUp(_ level: OptimisationLevel) {
        _ = Self.rehearsal
        let request = WarmUp.request(level)
        guard let spare = try? SealedJIT(symbols: Self.providedFunctions) else { return }
        _ = try? compile(request, runTrampolines(for: request.functions), into: spare) { _ in }
    }

    /// The trampolines of these functions.
    func trampolines(for functions: [CallShape]) -> Trampolines { Trampolines(for: functions) }

    /// The trampolines of a run, through which functions are called by their uniform names.
    func runTrampolines(for functions: [CallShape]) -> Trampolines {
        let uniform = functions.withUniformSymbols
        return known[uniform]?.trampolines ?? Trampolines(for: uniform)
    }

    /// Compiles small trampolines ahead of the fork, and keeps them: they are made from shapes
    /// alone, so there is nothing hostile in them. False when these were not known, so that a
    /// child that was forked before does not have them.
    func prepare(_ functions: [CallShape]) -> Bool {
        let functions = functions.withUniformSymbols
        if known[functions] != nil { return true }
        let trampolines = Trampolines(for: functions)
        guard trampolines.text.utf8.count <= Self.zygoteTextLimit else { return true }
        if known.count >= Self.knownLimit { known = [:] }
        let context = Context()
        var object: [UInt8]?
        if var module = try? Module(parsing: Array(trampolines.text.utf8), in: context) {
            module.forbidUnwinding()
            object = try? module.emitObject(machine: plainMachine)
        }
        known[functions] = (trampolines, object)
        return false
    }

    /// Goes the first steps of every run, so that the pages which they write to are this child's
    /// own before its request comes.
    func rehearse() {
        guard let request = try? RunRequest(decoding: Self.rehearsal) else { return }
        let context = Context()
        _ = try? load(request.moduleText, with: [], allowed: AllowedCalls(), in: context) { _ in }
    }

    private static let rehearsal = WarmUp.request(.none).encoded()

    // MARK: Runs

    func compile(
        _ request: RunRequest, _ trampolines: Trampolines, _ note: PhaseNote
    ) throws(CompileRefused) -> CompiledRun {
        try compile(request, trampolines, into: jit, note)
    }

    private func compile(
        _ request: RunRequest, _ trampolines: Trampolines, into jit: borrowing SealedJIT,
        _ note: PhaseNote
    ) throws(CompileRefused) -> CompiledRun {
        let context = Context()
        var module = try load(
            request.moduleText, with: request.dependencyTexts,
            allowed: AllowedCalls(reservedPrefixes: ["semcom.", "semcom_"]), in: context, note)
        try check(request.functions, in: module)
        note(.prepareCode)
        let symbols = Set(request.functions.map(\.symbol))
        module.stripExtensions(of: symbols)
        module.internalise(except: symbols)
        var sites: [UndefinedSite] = []
        if request.checksUndefinedBehaviour, request.optimisation == .none {
            sites = try asStage(.compile) { () throws(LLVMFailure) in
                module.setTarget(plainMachine)
                return try module.instrumentUndefinedBehaviour(
                    exported: request.functions.map(\.exported),
                    sources: request.dependencyTexts)
            }
        }
        module.forbidUnwinding()
        module.probeStack()
        if request.optimisation == .none { module.fillUndefinedOperands(with: request.fill) }
        if request.countsSteps {
            try asStage(.compile) { () throws(LLVMFailure) in
                try module.instrumentSteps(counter: Self.stepCounter)
            }
        }
        if let pipeline = request.optimisation.pipeline {
            note(.optimise)
            try asStage(.compile) { () throws(LLVMFailure) in
                try module.runPasses(pipeline, machine: optimisingMachine)
            }
        }
        note(.emit)
        let uniform = request.functions.withUniformSymbols
        try asStage(.compile) { () throws(LLVMFailure) in
            let names = Dictionary(
                zip(request.functions.map(\.symbol), uniform.map(\.symbol)),
                uniquingKeysWith: { first, _ in first })
            for (name, other) in names { try module.rename(symbol: name, to: other) }
            if request.optimisation == .none {
                try jit.add(&module, machine: plainMachine)
            } else {
                try jit.add(&module, machine: optimisingMachine)
            }
        }
        note(.trampolines)
        try add(trampolines, known[uniform]?.object, to: jit, in: context)
        note(.link)
        return try place(request, trampolines, sites, jit)
    }

    /// The candidate with everything that it is linked with: parsed, verified, within the policy.
    ///
    /// The policy is checked on the whole, so that calls from one part to another are calls inside.
    func load(
        _ text: [UInt8], with others: [[UInt8]], allowed: AllowedCalls,
        in context: borrowing Context, _ note: PhaseNote
    ) throws(CompileRefused) -> Module {
        var module = try verifiedModule(text, in: context, note)
        for text in others {
            let part = try verifiedModule(text, place: "in a dependency", in: context, note)
            note(.link)
            try link(part, into: &module)
        }
        note(.policy)
        let violations = PolicyCheck.violations(in: module, allowed: allowed)
        guard violations.isEmpty else {
            throw CompileRefused(
                violations.map { Refusal(stage: .policy, message: $0.message, line: $0.line) })
        }
        return module
    }

    private func link(
        _ part: consuming Module, into module: inout Module
    ) throws(CompileRefused) {
        do throws(LLVMFailure) {
            try module.link(part)
        } catch {
            throw CompileRefused(.link, error.message)
        }
    }

    func verifiedModule(
        _ text: [UInt8], place: String? = nil, in context: borrowing Context, _ note: PhaseNote
    ) throws(CompileRefused) -> Module {
        note(.parse)
        let module = try asStage(.parse, in: place) { () throws(LLVMFailure) in
            try Module(parsing: text, in: context)
        }
        note(.verify)
        try asStage(.verify, in: place) { () throws(LLVMFailure) in try module.verify() }
        return module
    }

    func add(
        _ trampolines: Trampolines, _ object: [UInt8]?, to jit: borrowing SealedJIT,
        in context: borrowing Context
    ) throws(CompileRefused) {
        try asStage(.compile, in: "in the harness") { () throws(LLVMFailure) in
            if let object { return try jit.add(object: object) }
            var module = try Module(parsing: Array(trampolines.text.utf8), in: context)
            module.forbidUnwinding()
            try jit.add(&module, machine: plainMachine)
        }
    }

    private func place(
        _ request: RunRequest, _ trampolines: Trampolines, _ sites: [UndefinedSite],
        _ jit: borrowing SealedJIT
    ) throws(CompileRefused) -> CompiledRun {
        var symbols = trampolines.symbols
        if request.countsSteps { symbols.append(Self.stepCounter) }
        let addresses = try asStage(.link) { () throws(LLVMFailure) in
            try jit.addresses(of: symbols)
        }
        let counter = request.countsSteps ? addresses.last : nil
        return CompiledRun(
            trampolines: Array(addresses.prefix(trampolines.symbols.count)),
            stepCounter: counter?.assumingMemoryBound(to: UInt64.self),
            sites: UndefinedSiteTable(sites: sites.map(\.entry)))
    }

    /// Refuses a module whose functions are not what the tests call.
    func check(
        _ functions: [CallShape], in module: borrowing Module
    ) throws(CompileRefused) {
        var refusals: [Refusal] = []
        for function in functions {
            guard let message = obstacle(to: function, in: module) else { continue }
            refusals.append(Refusal(stage: .signature, message: message))
        }
        if !refusals.isEmpty { throw CompileRefused(refusals) }
    }

    private func obstacle(to function: CallShape, in module: borrowing Module) -> String? {
        guard let found = module.signature(of: function.symbol), found.isDefinition else {
            let names = module.definedFunctionNames
            guard !names.isEmpty else {
                return "the module does not define @\(function.symbol), nor any other function"
            }
            let list = names.prefix(10).map { "@\($0)" }.joined(separator: ", ")
            let rest = names.count > 10 ? " and \(names.count - 10) more" : ""
            return "the module does not define @\(function.symbol); it defines \(list)\(rest)"
        }
        guard found.type == function.functionType else {
            return "@\(function.symbol) is \(found.type), but the intent asks for "
                + function.functionType
        }
        return found.obstacle
    }

    // MARK: Emission

    func emit(_ request: EmitRequest, _ note: PhaseNote) throws(CompileRefused) -> [[UInt8]] {
        let context = Context()
        var module = try load(
            request.moduleText, with: request.linkedTexts, allowed: AllowedCalls(), in: context,
            note)
        note(.emit)
        let emission = Emission(
            exported: Set(request.exported), level: request.optimisation.emissionLevel,
            triple: request.triple)
        return try asStage(.compile) { () throws(LLVMFailure) in
            try emission.emit(&module, formats: request.formats.map(\.emissionFormat))
        }
    }
}

/// Code in memory, ready to be called.
struct CompiledRun {
    var trampolines: [UnsafeRawPointer]
    var stepCounter: UnsafePointer<UInt64>?
    var sites: UndefinedSiteTable
}

extension UndefinedSite {
    fileprivate var entry: UndefinedSiteTable.Site {
        UndefinedSiteTable.Site(
            kind: kind.rawValue, function: function, instruction: instruction,
            event: Array(event.utf8), line: line)
    }
}

extension OptimisationLevel {
    fileprivate var pipeline: String? {
        switch self {
        case .none: nil
        case .o1: "default<O1>"
        case .o2: "default<O2>"
        case .o3: "default<O3>"
        }
    }

    fileprivate var emissionLevel: Emission.Level {
        switch self {
        case .none: .none
        case .o1: .o1
        case .o2: .o2
        case .o3: .o3
        }
    }
}

extension EmitRequest.Format {
    fileprivate var emissionFormat: Emission.Format {
        switch self {
        case .ll: .text
        case .bitcode: .bitcode
        case .object: .object
        case .assembly: .assembly
        }
    }
}
