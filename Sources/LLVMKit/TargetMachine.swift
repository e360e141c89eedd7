internal import CLLVM

/// A machine to generate code for, and how hard to try.
package struct TargetMachine: ~Copyable {
    /// How much code generation optimises.
    package enum Level: UInt8, Hashable, Sendable, CaseIterable {
        case none, less, `default`, aggressive
    }

    package let triple: String
    let dataLayout: String
    let handle: LLVMTargetMachineRef

    /// A machine; its target must have been initialised. Code is position independent.
    package init(
        triple: String, cpu: String = "", features: String = "", abi: String = "",
        level: Level = .default
    ) throws(LLVMFailure) {
        var target: LLVMTargetRef?
        var message: UnsafeMutablePointer<CChar>?
        guard LLVMGetTargetFromTriple(triple, &target, &message) == 0, let target else {
            let reason = LLVMFailure.firstLines(takeString(message))
            throw LLVMFailure(message: "there is no code generator for '\(triple)': \(reason)")
        }
        let options = LLVMCreateTargetMachineOptions()
        defer { LLVMDisposeTargetMachineOptions(options) }
        LLVMTargetMachineOptionsSetCPU(options, cpu)
        LLVMTargetMachineOptionsSetFeatures(options, features)
        LLVMTargetMachineOptionsSetABI(options, abi)
        LLVMTargetMachineOptionsSetCodeGenOptLevel(options, level.codeGenLevel)
        LLVMTargetMachineOptionsSetRelocMode(options, LLVMRelocPIC)
        guard let machine = LLVMCreateTargetMachineWithOptions(target, triple, options) else {
            throw LLVMFailure(message: "there is no code generator for '\(triple)'")
        }
        let layout = LLVMCreateTargetDataLayout(machine)
        defer { LLVMDisposeTargetData(layout) }
        self.triple = triple
        dataLayout = takeString(LLVMCopyStringRepOfTargetData(layout))
        handle = machine
    }

    /// This machine with all the features of its processor: for code that runs here.
    package static func host(level: Level) throws(LLVMFailure) -> TargetMachine {
        LLVM.initialiseNative()
        return try TargetMachine(
            triple: LLVM.hostTriple, cpu: LLVM.hostCPU, features: LLVM.hostFeatures, level: level)
    }

    /// A plain processor of the triple's architecture: for code that is given away.
    package static func generic(
        triple: String, level: Level = .default
    ) throws(LLVMFailure) -> TargetMachine {
        LLVM.initialiseAll()
        let normal = takeString(LLVMNormalizeTargetTriple(triple))
        switch normal.prefix(while: { $0 != "-" }) {
        case "x86_64":
            return try TargetMachine(triple: normal, cpu: "x86-64", level: level)
        case "riscv64":
            return try TargetMachine(
                triple: normal, cpu: "generic-rv64", features: "+m,+a,+f,+d,+c", abi: "lp64d",
                level: level)
        default:
            return try TargetMachine(triple: normal, cpu: "generic", level: level)
        }
    }

    deinit {
        LLVMDisposeTargetMachine(handle)
    }
}

extension TargetMachine.Level {
    var codeGenLevel: LLVMCodeGenOptLevel {
        switch self {
        case .none: LLVMCodeGenLevelNone
        case .less: LLVMCodeGenLevelLess
        case .default: LLVMCodeGenLevelDefault
        case .aggressive: LLVMCodeGenLevelAggressive
        }
    }
}
