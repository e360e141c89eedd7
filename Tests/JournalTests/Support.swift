import Foundation
import Journal
import ModelClient
import Testing

/// A folder of its own for one test, removed with it.
final class TemporaryWorkspace: Sendable {
    let path: String

    /// - Parameter isInMemory: on a disk in memory where there is one, which is quicker.
    init(isInMemory: Bool = false) throws {
        let memory = "/dev/shm/"
        let folder =
            isInMemory && FileManager.default.isWritableFile(atPath: memory)
            ? memory : NSTemporaryDirectory()
        path = folder + "semcom-journal-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var database: String { "\(path)/.semcom/journal.sqlite" }

    /// Every file below, by its path.
    var files: [String] {
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }
        return (names ?? []).map { "\(path)/\($0)" }.filter { file in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
            return !isFolder.boolValue
        }
    }
}

/// Runs a program to its end.
@discardableResult
func shell(_ program: String, _ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
}

extension Journal {
    /// A run for tests that are about something else.
    func anyRun(resuming earlier: RunIdentifier? = nil) throws -> Run {
        try startRun(command: ["compile", "x"], workspace: "/w", resuming: earlier)
    }
}

let anyModel = ModelIdentity(provider: "scripted", model: "parrot-1")

func anyRequest(
    _ text: String, purpose: ModelRequest.Purpose = .candidate, subject: String = "gcd"
) -> ModelRequest {
    ModelRequest(
        purpose: purpose, subject: subject,
        system: [PromptBlock("You write IR.", endsStablePrefix: true)],
        messages: [ModelMessage(.user, text)])
}

extension RequestKey {
    init(_ request: ModelRequest) { self.init(request, of: anyModel) }
}

extension JournalAnswers {
    /// Asks, and keeps what a model might have answered.
    func buy(_ request: ModelRequest, _ reply: ModelReply, milliseconds: Int = 200) throws {
        try willAsk(request, of: anyModel, key: RequestKey(request))
        try keep(
            reply, to: request, of: anyModel, key: RequestKey(request),
            milliseconds: milliseconds)
    }
}

/// The kind of failure that `work` ends with; nil when it does not fail.
func failureKind(_ work: () throws -> Void) -> JournalFailure.Kind? {
    do {
        try work()
        return nil
    } catch {
        return (error as? JournalFailure)?.kind
    }
}
