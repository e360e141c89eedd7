package import ModelClient

/// A program that reads the prompt from its standard input and writes the reply to its standard
/// output.
///
/// The program runs under a supervisor that outlives this process, in an entry of the spool. The
/// same request finds a finished or running entry and does not start the program again. There are
/// no retries: a program knows better than its caller what may be tried again.
package struct CommandModel: ResumableModel {
    package let identity: ModelIdentity
    package let capabilities = ModelCapabilities()
    let words: [String]
    let timeouts: ModelTimeouts
    let spool: CommandSpool?
    let key: Secret?

    package func respond(
        to request: ModelRequest, unlessKept: @escaping @Sendable () throws -> ModelReply?,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        let key = RequestKey(request, of: identity)
        guard let spool else {
            let temporary = try CommandSpool.temporary()
            defer { temporary.removeTemporary() }
            var run = CommandRun(
                model: self, request: request, entry: temporary.entry(key), progress: progress)
            return try await run.reply(keepsEntry: false, unlessKept: unlessKept)
        }
        try spool.prepare()
        var run = CommandRun(
            model: self, request: request, entry: spool.entry(key), progress: progress)
        return try await run.reply(keepsEntry: true, unlessKept: unlessKept)
    }

    /// Does nothing where the entry is in use.
    package func forget(_ key: RequestKey) async {
        guard let entry = spool?.entry(key), SystemCall.exists(entry.folder) else { return }
        await entry.removeWhenFree()
    }
}

extension SpoolEntry {
    private static let removalLimitMilliseconds = 1_000

    /// Removes the entry once its run, which is about to end, has ended; whatever becomes of the
    /// task that asks for it.
    func removeWhenFree() async {
        let entry = self
        await Task.detached {
            for _ in 0..<Self.removalLimitMilliseconds {
                switch entry.tryLock() {
                case .taken(let lock): return entry.remove(holding: lock)
                case .busy: try? await Task.sleep(for: .milliseconds(1))
                case .failed: return
                }
            }
        }.value
    }
}
