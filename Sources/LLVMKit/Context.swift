internal import CLLVM
internal import Synchronization

/// Owns the types, constants and diagnostics of the modules that are parsed in it.
///
/// The memory goes when the context and its last module are gone, in whichever order. A context and
/// its modules belong to one thread at a time.
package struct Context: ~Copyable {
    let storage: ContextStorage

    package init() {
        storage = ContextStorage()
    }

    /// How many contexts of this process have not been disposed of, for tests that look for leaks.
    package static var liveCount: Int { ContextStorage.liveCount.load(ordering: .relaxed) }

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

    static let liveCount = Atomic<Int>(0)

    init() {
        handle = LLVMContextCreate()
        Self.liveCount.add(1, ordering: .relaxed)
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
        Self.liveCount.subtract(1, ordering: .relaxed)
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
