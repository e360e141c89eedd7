internal import CLLVM

/// One module of LLVM IR. It keeps its context alive, and is disposed of with its owner.
package struct Module: ~Copyable {
    let handle: LLVMModuleRef
    let context: ContextStorage
    /// The text that was parsed, for finding lines; empty in a module that was made another way.
    let source: [UInt8]
    private var isDisposable = true

    /// Takes over a module that lives in `context`.
    init(taking handle: LLVMModuleRef, in context: ContextStorage, source: [UInt8] = []) {
        self.handle = handle
        self.context = context
        self.source = source
    }

    deinit {
        if isDisposable { LLVMDisposeModule(handle) }
    }

    /// Gives the module away to an operation of LLVM that disposes of it.
    consuming func release() -> LLVMModuleRef {
        isDisposable = false
        return handle
    }

    /// A second module, in the same context, that can be changed without changing this one.
    package func copy() -> Module {
        Module(taking: LLVMCloneModule(handle), in: context, source: source)
    }

    /// Throws what breaks the rules of LLVM IR, if anything does.
    package func verify() throws(LLVMFailure) {
        var message: UnsafeMutablePointer<CChar>?
        let isBroken = LLVMVerifyModule(handle, LLVMReturnStatusAction, &message) != 0
        let text = takeString(message)
        guard isBroken else { return }
        let bytes = Array(text.utf8)
        let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
        // The line after the complaint shows the offending instruction or function.
        let second = bytes.dropFirst(first.count + 1).prefix { $0 != UInt8(ascii: "\n") }
            .drop { $0 == UInt8(ascii: " ") }
        let line = SourceLocator(source).line(of: String(decoding: second, as: UTF8.self))
        var complaint = String(decoding: first, as: UTF8.self)
        if !second.isEmpty { complaint += ": " + String(decoding: second, as: UTF8.self) }
        throw LLVMFailure(message: LLVMFailure.firstLines(complaint), line: line)
    }

    /// The module as IR text.
    package var text: [UInt8] {
        takeBytes(LLVMPrintModuleToString(handle))
    }

    /// The module as LLVM's binary form.
    package var bitcode: [UInt8] {
        takeBytes(LLVMWriteBitcodeToMemoryBuffer(handle))
    }

    /// Names the module and its source, which printed text and objects repeat.
    package mutating func rename(to name: String) {
        LLVMSetModuleIdentifier(handle, name, name.utf8.count)
        LLVMSetSourceFileName(handle, name, name.utf8.count)
    }

    /// Declares the module to be code for `machine`.
    package mutating func setTarget(_ machine: borrowing TargetMachine) {
        LLVMSetTarget(handle, machine.triple)
        LLVMSetDataLayout(handle, machine.dataLayout)
    }

    /// Removes what only a debugger reads.
    package mutating func stripDebugInformation() {
        _ = LLVMStripModuleDebugInfo(handle)
    }

    /// Moves everything that `other` defines into this module; both must live in one context.
    package mutating func link(_ other: consuming Module) throws(LLVMFailure) {
        precondition(context === other.context, "modules of two contexts can not be linked")
        let before = context.diagnostics.count
        guard LLVMLinkModules2(handle, other.release()) != 0 else { return }
        try context.throwErrors(after: before)
        throw LLVMFailure(message: "the modules do not fit together")
    }
}
