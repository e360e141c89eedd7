internal import CSandbox
internal import SandboxProtocol

/// Answers one emission: a child compiles and leaves the files in shared memory.
struct EmitService {
    let compiler: Compiler
    let request: EmitRequest

    /// The body of the reply.
    func reply() -> [UInt8] {
        guard let memory = ChildMemory(reportBytes: request.limits.reportBytes) else {
            return EmitReport.refused([.noMemory]).encoded()
        }
        defer { memory.destroy() }
        memory.enter(.fork)
        let child = Child(memory: memory, limits: request.limits) { () throws(CompileRefused) in
            let files = try compiler.emit(request) { memory.enter($0) }
            try store(files, in: memory)
        }
        let ending = child.ending(milliseconds: request.limits.compileMilliseconds)
        if ending == .exited(0), let body = readFiles(memory) { return body }
        let refusals = ending == .exited(ChildEnding.refusedCode) ? memory.readRefusals() : nil
        return EmitReport.refused(
            refusals ?? [ending.refusal(in: memory, limits: request.limits)]
        ).encoded()
    }

    /// The files as the body of a reply, after its length.
    private func store(
        _ files: [[UInt8]], in memory: ChildMemory
    ) throws(CompileRefused) {
        let body = EmitReport.emitted(files).encoded()
        guard body.count <= memory.reportCapacity - 8 else {
            throw CompileRefused(
                .limits, "the emitted files are longer than \(memory.reportCapacity) bytes")
        }
        body.withUnsafeBytes { bytes in
            (memory.report + 8).copyMemory(from: bytes.baseAddress!, byteCount: bytes.count)
        }
        memory.report.storeBytes(of: UInt64(body.count), as: UInt64.self)
    }

    private func readFiles(_ memory: ChildMemory) -> [UInt8]? {
        let length = memory.report.load(as: UInt64.self)
        guard length > 0, length <= UInt64(memory.reportCapacity - 8) else { return nil }
        return [UInt8](UnsafeRawBufferPointer(start: memory.report + 8, count: Int(length)))
    }
}
