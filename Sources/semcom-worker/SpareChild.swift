internal import CSandbox
internal import SandboxProtocol

/// A child that was forked ahead of its request and waits for it behind its walls, because making
/// one takes as long as compiling a small function.
final class SpareChild {
    private let compiler: Compiler
    private var waiting: Child?
    /// The limits of the request before: the next one most likely has the same.
    private var limits: RunLimits?

    init(compiler: Compiler) {
        self.compiler = compiler
    }

    /// The child that waits, if it suits this request; then it is the caller's.
    func take(limits: RunLimits, bodyLength: Int) -> Child? {
        self.limits = limits
        guard let child = waiting, bodyLength <= ChildMemory.requestLimit else { return nil }
        // One that died while it waited says nothing about the module to come.
        guard child.limits == limits, !child.hasEnded else {
            dismiss()
            return nil
        }
        waiting = nil
        return child
    }

    /// Forks a child for the request to come, if there was one before.
    func prepare() {
        guard waiting == nil, let limits, semcom_has_handover(),
            let memory = ChildMemory(reportBytes: limits.reportBytes)
        else { return }
        let compiler = compiler
        waiting = Child(memory: memory, limits: limits) { () throws(CompileRefused) in
            compiler.rehearse()
            let (body, milliseconds) = memory.awaitRequest(
                compileMilliseconds: limits.compileMilliseconds)
            guard let request = try? RunRequest(decoding: body) else {
                throw CompileRefused(.limits, "the request cannot be read")
            }
            let run = ChildRun(
                request: request, compiler: compiler, tests: 0..<request.tests.count,
                memory: memory)
            throw try run.run(milliseconds: milliseconds)
        }
    }

    /// Ends the child that waits, because what it was forked from has changed.
    func dismiss() {
        waiting?.dismiss()
        waiting = nil
    }
}
