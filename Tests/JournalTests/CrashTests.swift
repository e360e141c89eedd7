import Foundation
import Journal
import ModelClient
import Synchronization
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("Ends at any moment", .serialized)
struct CrashTests {
    /// A copy of the folder while others write is what a crash at that moment would leave: the
    /// database itself does not change here, because its log stays below the size at which it is
    /// moved over, and the log is copied after it.
    @Test func everyCopyOfAJournalInUseIsWhole() throws {
        for _ in 0..<10 {
            let workspace = try TemporaryWorkspace()
            let writers = try Writers(workspace.path)
            for _ in 0..<20 {
                let copy = try TemporaryWorkspace(isInMemory: true)
                usleep(UInt32.random(in: 0...2_000))
                let kept = writers.kept
                try Self.copy(workspace, to: copy)
                try Self.check(copy, has: kept)
            }
            writers.end()
            #expect(writers.kept.count > 2)
            try Self.check(workspace, has: writers.kept)
        }
    }

    /// Two journals of one workspace, each with a run that buys answers.
    private final class Writers: Sendable {
        private static let answerLimit = 12
        let isEnding = Mutex(false)
        private let keptNumbers = Mutex<Set<Int>>([])
        private let ended = DispatchGroup()
        /// Kept open, because the last one to close would move the log into the database.
        private let runs: [Run]

        var kept: Set<Int> { keptNumbers.withLock { $0 } }

        init(_ workspace: String) throws {
            var limits = JournalLimits()
            limits.writeAheadLogPages = 1_000_000
            runs = try (0..<2).map { _ in
                try Journal.open(workspace: workspace, limits: limits).anyRun()
            }
            for (first, run) in runs.enumerated() {
                DispatchQueue(label: "writer").async(group: ended) {
                    self.work(in: run, first: first)
                }
            }
        }

        private func work(in run: Run, first: Int) {
            let answers = run.journal.answers(for: run, reusing: .none)
            var number = first
            while number < 2 * Self.answerLimit, !isEnding.withLock({ $0 }) {
                do {
                    try answers.buy(anyRequest("\(number)"), CrashTests.reply(number))
                    _ = keptNumbers.withLock { $0.insert(number) }
                    try run.record(.judged, of: "f", "\(number)", text: "{}")
                    usleep(UInt32.random(in: 0...8_000))
                } catch {
                    Issue.record(error)
                    return
                }
                number += 2
            }
        }

        func end() {
            isEnding.withLock { $0 = true }
            ended.wait()
        }
    }

    fileprivate static func reply(_ number: Int) -> ModelReply {
        ModelReply(
            text: "\(number) " + String(repeating: "y", count: number % 20 == 5 ? 70_000 : 9))
    }

    /// Copies as bytes, the database before its log; that of SQLite's own notes is left out, as
    /// the end of power would.
    private static func copy(
        _ workspace: TemporaryWorkspace, to place: TemporaryWorkspace
    ) throws {
        let script = """
            mkdir "$2/.semcom" && cd "$1/.semcom" &&
            cp journal.sqlite "$2/.semcom/" && cp journal.sqlite-wal "$2/.semcom/" || exit 1
            cp -r objects "$2/.semcom/" || true
            """
        let status = try shell("/bin/sh", "-c", script, "sh", workspace.path, place.path)
        #expect(status == 0)
    }

    private static func check(_ place: TemporaryWorkspace, has kept: Set<Int>) throws {
        let journal = try Journal.open(workspace: place.path, damage: .setAside)
        #expect(journal.setAside == nil)
        var found: [RequestKey: String] = [:]
        for summary in try journal.log() {
            let log = try #require(try journal.log(summary.run.identifier))
            #expect(log.steps.map(\.sequence) == Array(1..<(log.steps.count + 1)))
            for request in log.requests {
                guard let hash = request.reply else { continue }
                found[request.key] = try journal.get(hash)
            }
        }
        for number in kept {
            let isThere = found[RequestKey(anyRequest("\(number)"))] == reply(number).text
            #expect(isThere, "answer \(number) is lost")
        }
        try journal.close()
    }

    /// Lies beside the tests; only built where the package names it.
    static let probe = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("journal-crash-probe").path

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: probe), "is not built"))
    func twoHundredKillsLoseNoAnswer() throws {
        var killed = 0
        while killed < 200 {
            let workspace = try TemporaryWorkspace()
            let output = workspace.path + "/output"
            var isDone = false
            while !isDone {
                // The second writer works on a run of its own, on the same journal.
                let processes = try (0..<2).map { number in
                    try Self.start(workspace.path, output: "\(output)\(number % 2)")
                }
                usleep(UInt32.random(in: 0...120_000))
                for process in processes where killed < 200 {
                    kill(process, SIGKILL)
                    killed += 1
                }
                for process in processes { waitpid(process, nil, 0) }
                isDone = try Self.lines(output + "0").contains("done")
                if killed >= 200 { break }
            }
            try Self.checkProbes(workspace, output: output)
        }
    }

    private static func checkProbes(_ workspace: TemporaryWorkspace, output: String) throws {
        let journal = try Journal.open(workspace: workspace.path, damage: .setAside)
        #expect(journal.setAside == nil)
        var replies: [String: Int] = [:]
        var origins: [RunIdentifier: RunIdentifier] = [:]
        var bought: Set<String> = []
        for summary in try journal.log(limit: 10_000).reversed() {
            let name = summary.run.identifier
            let origin = summary.run.resumes.flatMap { origins[$0] } ?? name
            origins[name] = origin
            let log = try #require(try journal.log(summary.run.identifier))
            for request in log.requests where request.outcome == .answered {
                let hash = try #require(request.reply)
                let reply = try #require(try journal.get(hash))
                let line = String(reply.prefix { $0 != "x" })
                replies[line, default: 0] += 1
                let isFirst = bought.insert("\(origin) \(line)").inserted
                #expect(isFirst, "\(line) was bought twice")
            }
            #expect(log.steps.map(\.sequence) == Array(1..<(log.steps.count + 1)))
        }
        let said = try lines(output + "0") + lines(output + "1")
        #expect(!said.contains { $0.hasPrefix("wrong") || $0.hasPrefix("failed") }, "\(said)")
        var kept: [String: Int] = [:]
        for line in said where line.hasPrefix("kept ") {
            kept[line.replacing("kept ", with: "answer ") + " ", default: 0] += 1
        }
        for (answer, times) in kept { #expect(replies[answer, default: 0] >= times) }
        try journal.close()
    }

    private static func lines(_ path: String) throws -> [String] {
        guard let contents = FileManager.default.contents(atPath: path) else { return [] }
        return String(decoding: contents, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Starts the probe with its output at the end of a file.
    private static func start(_ workspace: String, output: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(
            &actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        let words = [probe, workspace, "25"]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        try #require(posix_spawn(&process, probe, &actions, nil, &arguments, environ) == 0)
        return process
    }
}
