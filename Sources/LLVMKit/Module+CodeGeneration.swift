internal import CLLVM

/// The settings of a run of passes: all runs use LLVM's defaults.
private struct PassOptions: @unchecked Sendable {
    let handle: LLVMPassBuilderOptionsRef
    static let shared = PassOptions(handle: LLVMCreatePassBuilderOptions())
}

extension Module {
    /// Runs passes, as in "default<O2>" or "function(sroa,instcombine)", for `machine`.
    package mutating func runPasses(
        _ pipeline: String, machine: borrowing TargetMachine
    ) throws(LLVMFailure) {
        setTarget(machine)
        let before = context.diagnostics.count
        try check(LLVMRunPasses(handle, pipeline, machine.handle, PassOptions.shared.handle))
        try context.throwErrors(after: before)
    }

    /// Machine code as a relocatable object file. The module should not be used for more than
    /// printing afterwards: code generation lowers parts of it in place.
    package mutating func emitObject(
        machine: borrowing TargetMachine
    ) throws(LLVMFailure) -> [UInt8] {
        takeBytes(try emit(LLVMObjectFile, machine: machine))
    }

    /// Machine code as assembly text, under the same condition as an object.
    package mutating func emitAssembly(
        machine: borrowing TargetMachine
    ) throws(LLVMFailure) -> [UInt8] {
        takeBytes(try emit(LLVMAssemblyFile, machine: machine))
    }

    /// Machine code in a buffer that the caller owns. An error diagnostic fails, though LLVM goes
    /// on.
    mutating func emit(
        _ kind: LLVMCodeGenFileType, machine: borrowing TargetMachine
    ) throws(LLVMFailure) -> LLVMMemoryBufferRef {
        setTarget(machine)
        let before = context.diagnostics.count
        var buffer: LLVMMemoryBufferRef?
        var message: UnsafeMutablePointer<CChar>?
        let failed = LLVMTargetMachineEmitToMemoryBuffer(
            machine.handle, handle, kind, &message, &buffer)
        let reason = takeString(message)
        guard failed == 0, let buffer else {
            throw LLVMFailure(message: LLVMFailure.firstLines(reason))
        }
        do throws(LLVMFailure) {
            try context.throwErrors(after: before)
        } catch {
            LLVMDisposeMemoryBuffer(buffer)
            throw error
        }
        return buffer
    }
}
