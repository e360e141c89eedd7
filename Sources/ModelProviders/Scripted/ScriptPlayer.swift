internal import ModelClient
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Plays a script: finds the entry for each request, and counts what it delivers.
final class ScriptPlayer: Sendable {
    private let script: ModelScript
    private let path: String
    private let countFile: String?
    private let identity: ModelIdentity
    /// How often each entry has been used.
    private let uses: Mutex<[Int]>

    init(_ script: ModelScript, path: String, identity: ModelIdentity) {
        self.script = script
        self.path = path
        self.identity = identity
        uses = Mutex(Array(repeating: 0, count: script.entries.count))
        countFile = script.countFile.map { file in
            let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
            return file.hasPrefix("/") ? file : folder + file
        }
    }

    func answer(_ request: ModelRequest) async throws -> ModelReply {
        let entry = try next(for: request)
        if entry.delayMilliseconds > 0 {
            try await Task.sleep(for: .milliseconds(entry.delayMilliseconds))
        }
        if let kind = entry.failure {
            throw ModelFailure(
                kind, entry.text.isEmpty ? "scripted: \(kind.rawValue)" : entry.text,
                retryAfterMilliseconds: entry.retryAfterMilliseconds)
        }
        let usage =
            entry.usage
            ?? TokenUsage(
                input: TokenEstimate(request).prompt,
                output: TokenEstimate.tokens(bytes: entry.text.utf8.count))
        let reply = ModelReply(
            text: entry.isStructured ? "" : entry.text,
            structured: entry.isStructured ? entry.text : nil, stop: entry.stop, usage: usage,
            model: identity.model)
        try Task.checkCancellation()
        try count(request)
        return reply
    }

    private func next(for request: ModelRequest) throws(ModelFailure) -> ModelScript.Entry {
        try uses.withLock { uses throws(ModelFailure) in
            var usedUp: ModelScript.Entry?
            for (index, entry) in script.entries.enumerated() {
                let isLeft = entry.times.map { uses[index] < $0 } ?? true
                if script.order == .sequence {
                    guard isLeft else { continue }
                    guard entry.matches(request) else {
                        throw missing(
                            request, "; the entry in line \(entry.line), which is next, is not it")
                    }
                } else {
                    guard entry.matches(request) else { continue }
                    guard isLeft else {
                        usedUp = usedUp ?? entry
                        continue
                    }
                }
                uses[index] += 1
                return entry
            }
            throw missing(
                request, usedUp.map { "; the entry in line \($0.line) is used up" } ?? "")
        }
    }

    private func missing(_ request: ModelRequest, _ hint: String) -> ModelFailure {
        ModelFailure(
            .notRecorded,
            "the script \(path) has no answer for \(request.purpose.rawValue) of"
                + " '\(request.subject)'" + hint)
    }

    /// One line in one call, so that lines of several processes do not mix.
    private func count(_ request: ModelRequest) throws(ModelFailure) {
        guard let countFile else { return }
        let key = RequestKey(request, of: identity)
        let line = "\(request.purpose.rawValue) \(request.subject) \(key)\n"
        guard let file = OpenFile(countFile, O_WRONLY | O_APPEND | O_CREAT, mode: 0o644),
            file.write(Array(line.utf8))
        else {
            throw ModelFailure(
                .notRecorded,
                "the count file \(countFile) cannot be written: \(SystemCall.reason())")
        }
    }
}
