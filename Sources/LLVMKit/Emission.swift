/// Compiles modules into files that are given away: the same bytes on every machine.
///
/// Nothing is judged here: what nobody has read must have passed `PolicyCheck`.
package struct Emission {
    package enum Format: Hashable, Sendable, CaseIterable {
        /// Optimised IR as text.
        case text
        case bitcode
        case object
        case assembly
    }
    package enum Level: UInt8, Hashable, Sendable, CaseIterable {
        case none, o1, o2, o3
    }

    /// What every emitted module is called, so that no name of this machine leaks.
    package static let moduleName = "semcom"

    /// Symbols that stay visible; everything else becomes internal, and goes when unused.
    package var exported: Set<String>
    package var level: Level
    /// nil means this machine's; in either case code is for a generic processor of its
    /// architecture.
    package var triple: String?

    package init(exported: Set<String>, level: Level, triple: String? = nil) {
        self.exported = exported
        self.level = level
        self.triple = triple
    }

    /// Parses, links and optimises the texts, and answers in the order of `formats`.
    package func emit(
        moduleText: [UInt8], linkedTexts: [[UInt8]] = [], formats: [Format]
    ) throws(LLVMFailure) -> [[UInt8]] {
        let context = Context()
        var module = try Module(parsing: moduleText, name: Self.moduleName, in: context)
        try module.verify()
        for text in linkedTexts {
            let part = try Module(parsing: text, name: Self.moduleName, in: context)
            try part.verify()
            try module.link(part)
        }
        return try emit(&module, formats: formats)
    }

    /// Optimises a linked module, and answers in the order of `formats`.
    package func emit(
        _ module: inout Module, formats: [Format]
    ) throws(LLVMFailure) -> [[UInt8]] {
        let machine = try TargetMachine.generic(
            triple: triple ?? LLVM.plainTriple, level: machineLevel)
        let defined = Set(module.definedFunctionNames)
        for symbol in exported.sorted() where !defined.contains(symbol) {
            throw LLVMFailure(message: "the exported function '\(symbol)' is not defined")
        }
        module.rename(to: Self.moduleName)
        module.stripDebugInformation()
        module.internalise(except: exported)
        module.forbidUnwinding()
        try module.runPasses(pipeline, machine: machine)
        try module.verify()
        var outputs: [[UInt8]] = []
        for format in formats {
            switch format {
            case .text: outputs.append(module.text)
            case .bitcode: outputs.append(module.bitcode)
            // Code generation changes a module in place, and the text may come after the object.
            case .object:
                var copy = module.copy()
                outputs.append(try copy.emitObject(machine: machine))
            case .assembly:
                var copy = module.copy()
                outputs.append(try copy.emitAssembly(machine: machine))
            }
        }
        return outputs
    }

    private var pipeline: String {
        switch level {
        case .none: "globaldce"
        case .o1: "default<O1>,globaldce"
        case .o2: "default<O2>,globaldce"
        case .o3: "default<O3>,globaldce"
        }
    }

    private var machineLevel: TargetMachine.Level {
        switch level {
        case .none: .none
        case .o1: .less
        case .o2: .default
        case .o3: .aggressive
        }
    }
}
