import Foundation
import ModelClient

/// A folder that is gone at the end of the test.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "semcom-models-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    func contents(of name: String) -> String? {
        try? String(contentsOfFile: file(name), encoding: .utf8)
    }

    func write(_ text: String, to name: String) throws {
        try text.write(toFile: file(name), atomically: true, encoding: .utf8)
    }
}

/// Waits until something is so; false after ten seconds.
func eventually(_ condition: () -> Bool) async throws -> Bool {
    for _ in 0..<2_000 {
        if condition() { return true }
        try await Task.sleep(for: .milliseconds(5))
    }
    return condition()
}

/// Hears what a model tells while it answers.
final class Listener: @unchecked Sendable {
    private let lock = NSLock()
    private var heard = ""
    private var count = 0

    var text: String { lock.withLock { heard } }
    var sent: Int { lock.withLock { count } }

    func hear(_ progress: ModelProgress) {
        lock.withLock {
            switch progress {
            case .text(let piece): heard += piece
            case .sent: count += 1
            case .waiting: break
            }
        }
    }
}
