internal import LLVMKit
internal import SandboxProtocol

/// A module is not run, for these reasons.
struct CompileRefused: Error {
    var refusals: [Refusal]

    init(_ refusals: [Refusal]) { self.refusals = refusals }

    init(_ stage: Refusal.Stage, _ message: String, line: Int = 0) {
        refusals = [Refusal(stage: stage, message: message, line: line)]
    }
}

/// Does `work` of LLVM as a stage: where it fails, the module is refused. Lines are kept for the
/// candidate's own text only; `place` says where else the trouble is.
func asStage<Value: ~Copyable>(
    _ stage: Refusal.Stage, in place: String? = nil, _ work: () throws(LLVMFailure) -> Value
) throws(CompileRefused) -> Value {
    do throws(LLVMFailure) {
        return try work()
    } catch {
        guard let place else { throw CompileRefused(stage, error.message, line: error.line) }
        throw CompileRefused(stage, "\(place): \(error.message)")
    }
}
