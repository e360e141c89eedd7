import Foundation
import Journal
import Testing

@Suite("Opening a journal")
struct OpeningTests {
    let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    static let hasSQLite = FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")

    @Test func aNewOneIsPrivateAndIgnored() throws {
        let journal = try Journal.open(workspace: workspace.path)
        let attributes = try FileManager.default.attributesOfItem(atPath: journal.folder)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
        let ignored = try String(
            contentsOfFile: "\(journal.folder)/.gitignore", encoding: .utf8)
        #expect(ignored == "*\n")
        #expect(journal.setAside == nil)
    }

    @Test func whatWasWrittenIsThereAgain() throws {
        let first = try Journal.open(workspace: workspace.path)
        let hash = try first.put("kept")
        try first.close()
        let second = try Journal.open(workspace: workspace.path + "/")
        #expect(try second.get(hash) == "kept")
    }

    @Test func manyProcessesMayMakeItAtOnce() async throws {
        let path = workspace.path
        try await withThrowingTaskGroup(of: ObjectHash.self) { group in
            for number in 0..<8 {
                group.addTask { try Journal.open(workspace: path).put("text \(number)") }
            }
            for try await _ in group {}
        }
        let journal = try Journal.open(workspace: path)
        for number in 0..<8 {
            #expect(try journal.get(ObjectHash(of: "text \(number)")) == "text \(number)")
        }
    }

    @Test func oneOfANewerVersionIsLeftAlone() throws {
        try Journal.open(workspace: workspace.path).close()
        // The format's place in SQLite's header.
        try overwrite(workspace.database, at: 60, with: [0, 0, 0, 99])
        for damage in [Journal.DamagePolicy.fail, .setAside] {
            let kind = failureKind { _ = try Journal.open(workspace: path, damage: damage) }
            #expect(kind == .newer)
        }
    }

    @Test func garbageIsReportedAndKept() throws {
        let garbage = Data(repeating: 0x5a, count: 50_000)
        try FileManager.default.createDirectory(
            atPath: "\(path)/.semcom", withIntermediateDirectories: false)
        try garbage.write(to: URL(fileURLWithPath: workspace.database))
        #expect(failureKind { _ = try Journal.open(workspace: path) } == .damaged)
        #expect(FileManager.default.contents(atPath: workspace.database) == garbage)

        let journal = try Journal.open(workspace: path, damage: .setAside)
        #expect(journal.setAside == workspace.database + ".damaged-1")
        #expect(FileManager.default.contents(atPath: journal.setAside ?? "") == garbage)
        #expect(try journal.get(journal.put("new")) == "new")
    }

    @Test func damageInTheMiddleIsFoundWhenAskedFor() throws {
        let journal = try Journal.open(workspace: path)
        let run = try journal.anyRun()
        for number in 0..<400 {
            try run.record(.candidate, of: "f", "\(number)", text: "\(number) is a text")
        }
        try run.finish(exitStatus: 0)
        try journal.close()
        let size = try #require(FileManager.default.contents(atPath: workspace.database)).count
        let noise = [UInt8](repeating: 0xa5, count: size - 8_192)
        try overwrite(workspace.database, at: 8_192, with: noise)

        // Whatever is asked of it: an answer or a failure, never a trap.
        if let damaged = try? Journal.open(workspace: path) {
            let kind = failureKind { _ = try damaged.log(run.identifier) }
            #expect(kind == .damaged)
            try damaged.close()
        }
        let mended = try Journal.open(workspace: path, damage: .setAside)
        #expect(mended.setAside != nil)
        #expect(try mended.log().isEmpty)
    }

    @Test(.enabled(if: hasSQLite, "needs the program sqlite3"))
    func otherTablesThanExpectedAreDamage() throws {
        try FileManager.default.createDirectory(
            atPath: "\(path)/.semcom", withIntermediateDirectories: false)
        try shell(
            "/usr/bin/sqlite3", workspace.database,
            """
            CREATE TABLE run (number, name, family, resumes, command, workspace, configuration,
                process, processStart, started, ended, exitStatus);
            INSERT INTO run
            VALUES ('x', x'00', 1.5, NULL, '[', NULL, 3, 'p', 1, 'long ago', 1, NULL);
            PRAGMA user_version = 1;
            """)
        let journal = try Journal.open(workspace: path)
        #expect(failureKind { _ = try journal.log() } == .damaged)
        #expect(failureKind { _ = try journal.latestInterruptedRun() } == .damaged)
        #expect(failureKind { _ = try journal.put("x") } == .damaged)
    }

    @Test(.enabled(if: hasSQLite, "needs the program sqlite3")) func foreignCodeIsNotRun() throws {
        try Journal.open(workspace: path).close()
        try shell(
            "/usr/bin/sqlite3", workspace.database,
            """
            CREATE TRIGGER endless AFTER INSERT ON object BEGIN
                INSERT INTO object
                WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)
                SELECT x, x'00' FROM n;
            END;
            """)
        #expect(failureKind { _ = try Journal.open(workspace: path) } == .damaged)
        let journal = try Journal.open(workspace: path, damage: .setAside)
        #expect(journal.setAside != nil)
        #expect(try journal.get(journal.put("x")) == "x")
    }

    @Test func aFolderThatIsALinkIsRefused() throws {
        let other = try TemporaryWorkspace()
        try FileManager.default.createSymbolicLink(
            atPath: "\(path)/.semcom", withDestinationPath: other.path)
        #expect(failureKind { _ = try Journal.open(workspace: path) } == .notWritable)
        #expect(other.files.isEmpty)
    }

    @Test func aDatabaseThatIsALinkIsRefused() throws {
        let other = try TemporaryWorkspace()
        try FileManager.default.createDirectory(
            atPath: "\(path)/.semcom", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: workspace.database, withDestinationPath: other.path + "/target")
        #expect(failureKind { _ = try Journal.open(workspace: path) } == .notWritable)
    }

    @Test func aWorkspaceThatIsNotThereIsSaid() {
        let kind = failureKind { _ = try Journal.open(workspace: path + "/none") }
        #expect(kind == .notWritable)
    }

    @Test(.enabled(if: hasSQLite, "needs the program sqlite3"))
    func whoKeepsItLockedIsWaitedForInVain() throws {
        try Journal.open(workspace: path).close()
        let other = try SQLiteShell(workspace.database)
        defer { other.end() }
        try other.send("BEGIN EXCLUSIVE;\nSELECT 'locked';\n", until: "locked")
        var limits = JournalLimits()
        limits.lockWaitMilliseconds = 50
        let start = ContinuousClock.now
        let kind = failureKind {
            _ = try Journal.open(workspace: path, limits: limits).put("text")
        }
        #expect(kind == .locked)
        #expect(ContinuousClock.now - start < .seconds(5))
        try other.send("ROLLBACK;\nSELECT 'free';\n", until: "free")
        #expect(throws: Never.self) {
            try Journal.open(workspace: path, limits: limits).put("text")
        }
    }

    private var path: String { workspace.path }
}

/// Changes some bytes of a file where it is.
func overwrite(_ path: String, at offset: UInt64, with bytes: [UInt8]) throws {
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    try handle.seek(toOffset: offset)
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
}

/// SQLite's own program, kept open with a lock.
private final class SQLiteShell {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    init(_ database: String) throws {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
        process.arguments = [database]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    func send(_ text: String, until answer: String) throws {
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        var seen = ""
        while !seen.contains(answer) {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { throw CocoaError(.fileReadUnknown) }
            seen += String(decoding: data, as: UTF8.self)
        }
    }

    func end() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
