internal import CLLVM

/// Owns the types, constants and diagnostics of the modules that are parsed in it.
///
/// The memory goes when the context and its last module are gone, in whichever order. A context and
/// its modules belong to one thread at a time.
package struct Context: ~Copyable {
    let storage: ContextStorage

    package init() {
        storage = ContextStorage()
    }

    /// What LLVM has said about the modules of this context so far.
    package var diagnostics: [LLVMDiagnostic] { storage.diagnostics }
}

/// A remark of LLVM about a module.
package struct LLVMDiagnostic: Hashable, Sendable {
    package enum Severity: Hashable, Sendable {
        case error, warning, remark, note
    }
    package var severity: Severity
    package var message: String
}

/// The context that modules keep alive.
final class ContextStorage {
    let handle: LLVMContextRef
    fileprivate(set) var diagnostics: [LLVMDiagnostic] = []

    static let diagnosticLimit = 100

    /// The number of live contexts, for tests that look for leaks; exact with one thread.
    nonisolated(unsafe) static var liveCount = 0

    init() {
        handle = LLVMContextCreate()
        Self.liveCount += 1
        // Without a handler LLVM prints errors and exits.
        LLVMContextSetDiagnosticHandler(
            handle,
            { info, context in
                guard let context else { return }
                Unmanaged<ContextStorage>.fromOpaque(context).takeUnretainedValue().note(info)
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        LLVMContextDispose(handle)
        Self.liveCount -= 1
    }

    private func note(_ info: LLVMDiagnosticInfoRef) {
        guard diagnostics.count < Self.diagnosticLimit else { return }
        let severity: LLVMDiagnostic.Severity =
            switch LLVMGetDiagInfoSeverity(info) {
            case LLVMDSError: .error
            case LLVMDSWarning: .warning
            case LLVMDSRemark: .remark
            default: .note
            }
        let message = LLVMFailure.firstLines(takeString(LLVMGetDiagInfoDescription(info)))
        diagnostics.append(LLVMDiagnostic(severity: severity, message: message))
    }

    /// Throws the first error that was reported after the first `count` diagnostics.
    func throwErrors(after count: Int) throws(LLVMFailure) {
        for diagnostic in diagnostics.dropFirst(count) where diagnostic.severity == .error {
            throw LLVMFailure(message: diagnostic.message)
        }
    }
}
