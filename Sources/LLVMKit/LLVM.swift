internal import CLLVM

/// The LLVM library as a whole.
package enum LLVM {
    /// The version of the library that is loaded, as in "19.1.7".
    package static let version: String = {
        var major: UInt32 = 0
        var minor: UInt32 = 0
        var patch: UInt32 = 0
        LLVMGetVersion(&major, &minor, &patch)
        return "\(major).\(minor).\(patch)"
    }()

    /// The triple of the machine that this process runs on.
    package static let hostTriple: String = takeString(LLVMGetDefaultTargetTriple())

    /// This machine's triple without what one distribution or another puts in it.
    static let plainTriple: String = {
        #if os(Linux) && arch(x86_64)
            "x86_64-unknown-linux-gnu"
        #elseif os(Linux) && arch(arm64)
            "aarch64-unknown-linux-gnu"
        #else
            hostTriple
        #endif
    }()

    /// The name of this machine's processor, as code generation knows it.
    static let hostCPU: String = takeString(LLVMGetHostCPUName())

    /// The features of this machine's processor, as in "+sse2,+avx".
    static let hostFeatures: String = takeString(LLVMGetHostCPUFeatures())

    /// Prepares code generation for this machine, once; also silences LLVM's fatal errors.
    package static func initialiseNative() {
        _ = native
    }

    /// Prepares code generation for X86, AArch64, WebAssembly and RISC-V, once.
    package static func initialiseAll() {
        _ = native
        _ = others
    }

    /// Says what happens when LLVM can not go on, in place of a message on standard error.
    ///
    /// LLVM ends the process with status 1 when `handler` returns, so it should not. Without a call
    /// of this function the process aborts without a word.
    package static func handleFatalErrors(
        with handler: @escaping @convention(c) (UnsafePointer<CChar>?) -> Void
    ) {
        LLVMResetFatalErrorHandler()
        LLVMInstallFatalErrorHandler(handler)
    }

    private static let native: Void = {
        handleFatalErrors { _ in fatalExit() }
        #if arch(x86_64)
            initialiseX86()
        #elseif arch(arm64)
            initialiseAArch64()
        #else
            #error("LLVMKit knows x86-64 and AArch64 machines only")
        #endif
    }()

    private static let others: Void = {
        #if arch(x86_64)
            initialiseAArch64()
        #else
            initialiseX86()
        #endif
        LLVMInitializeWebAssemblyTargetInfo()
        LLVMInitializeWebAssemblyTarget()
        LLVMInitializeWebAssemblyTargetMC()
        LLVMInitializeWebAssemblyAsmPrinter()
        LLVMInitializeWebAssemblyAsmParser()
        LLVMInitializeRISCVTargetInfo()
        LLVMInitializeRISCVTarget()
        LLVMInitializeRISCVTargetMC()
        LLVMInitializeRISCVAsmPrinter()
        LLVMInitializeRISCVAsmParser()
    }()

    private static func initialiseX86() {
        LLVMInitializeX86TargetInfo()
        LLVMInitializeX86Target()
        LLVMInitializeX86TargetMC()
        LLVMInitializeX86AsmPrinter()
        LLVMInitializeX86AsmParser()
    }

    private static func initialiseAArch64() {
        LLVMInitializeAArch64TargetInfo()
        LLVMInitializeAArch64Target()
        LLVMInitializeAArch64TargetMC()
        LLVMInitializeAArch64AsmPrinter()
        LLVMInitializeAArch64AsmParser()
    }
}
