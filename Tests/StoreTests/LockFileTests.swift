import Foundation
import Store
import Testing

@Suite struct LockFileTests {
    let folder = try! TemporaryFolder()

    static func entry(_ function: String, _ hash: String = "i1") -> LockFile.Entry {
        LockFile.Entry(
            function: function, intentHash: hash, irHash: "r1",
            engine: "library: Runtime/Numbers/gcd", llvmVersion: "LLVM 19.1.7", evidence: "safe")
    }

    private var lines: [Substring] {
        folder.text(of: "semcom.lock")?.split(separator: "\n").dropFirst().map { $0 } ?? []
    }

    @Test func oneSortedLineAFunction() throws {
        try folder.make(folder: ".git")
        try folder.make(folder: "sub")
        for (name, functions) in [("sub/z", ["b", "a"]), ("a", ["m"]), ("sub/a", ["x"])] {
            try folder.write("", to: "\(name).intent.md")
            try LockFile.update(
                intentPath: folder.file("\(name).intent.md"),
                entries: functions.map { Self.entry($0) })
        }
        let keys = lines.map { $0.split(separator: "\t")[0] }
        #expect(
            keys == [
                "a.intent.md#m", "sub/a.intent.md#x", "sub/z.intent.md#a", "sub/z.intent.md#b",
            ])
        #expect(
            lines[0]
                == "a.intent.md#m\tintent=i1\tir=r1\tengine=library: Runtime/Numbers/gcd"
                + "\tllvm=LLVM 19.1.7\tlevel=safe")
        #expect(folder.names == [".git", "a.intent.md", "semcom.lock", "sub"])
        let read = try LockFile.read(forIntent: folder.file("sub/z.intent.md"))
        #expect(read.problems.isEmpty)
        #expect(read.file.entry(path: "sub/z.intent.md", function: "b") == Self.entry("b"))
    }

    @Test func linesOfFilesThatAreGoneGo() throws {
        for name in ["a", "b"] {
            try folder.write("", to: name)
            try LockFile.update(intentPath: folder.file(name), entries: [Self.entry("f")])
        }
        #expect(lines.count == 2)
        try FileManager.default.removeItem(atPath: folder.file("a"))
        try LockFile.update(intentPath: folder.file("b"), entries: [Self.entry("g", "i2")])
        #expect(lines.map { $0.split(separator: "\t")[0] } == ["b#g"])
        try LockFile.update(intentPath: folder.file("b"), entries: [])
        #expect(lines.isEmpty)
    }

    @Test func damagedLinesAreReportedWithTheirPlace() {
        let text = """
            # semcom.lock 1: x
            a#f\tintent=1\tir=2
            <<<<<<< HEAD
            a#g\tintent=1\tir=2\tlater=field
            =======
            a#g\tintent=3\tir=2
            >>>>>>> branch
            nonsense
            a#\tintent=1\tir=2
            a#h\tintent=1
            a#i\tintent=%zz\tir=2\r

            """
        let (file, problems) = LockFile.parse(Array(text.utf8), name: "semcom.lock")
        #expect(file.entries["a"]?.keys.sorted() == ["f", "g"])
        #expect(file.entry(path: "a", function: "g")?.intentHash == "3")
        let codes = problems.map(\.code)
        #expect(
            codes == [
                "lock.conflict", "lock.conflict", "lock.duplicate", "lock.conflict",
                "lock.damaged-line", "lock.damaged-line", "lock.damaged-line", "lock.damaged-line",
            ])
        let place = Array(text.utf8).firstRange(of: Array("nonsense".utf8))
        #expect(problems[4].span?.start == place?.lowerBound)
    }

    @Test func oddNamesSurvive() {
        var file = LockFile()
        file.replace(path: "a#b\t%\n é.intent.md", with: [Self.entry("f=g")])
        let (again, problems) = LockFile.parse(Array(file.text.utf8), name: "x")
        #expect(problems.isEmpty)
        #expect(again == file)
    }

    @Test func newerFilesAreLeftAlone() throws {
        try folder.write("# semcom.lock 2: x\n", to: "semcom.lock")
        #expect(throws: FileFailure.self) {
            try LockFile.update(intentPath: folder.file("a"), entries: [])
        }
        #expect(folder.text(of: "semcom.lock") == "# semcom.lock 2: x\n")
    }

    @Test func garbageIsSurvived() {
        for text in [
            "\0", "#", "\t\t", "=\n#\n%", "# semcom.lock", "# semcom.lock 99999999999999999999",
        ] {
            _ = LockFile.parse(Array(text.utf8), name: "x")
        }
        _ = LockFile.parse((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 7919) }, name: "x")
    }

    @Test func writersAtTheSameTimeLoseNothing() async throws {
        let count = 24
        for index in 0..<count { try folder.write("", to: "f\(index)") }
        try folder.make(folder: ".git")
        let path = folder.path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<count {
                group.addTask {
                    try LockFile.update(
                        intentPath: "\(path)/f\(index)", entries: [Self.entry("g")])
                }
            }
            try await group.waitForAll()
        }
        #expect(lines.count == count)
    }

    @Test func rootIsTheNearestProject() throws {
        try folder.make(folder: "project/.git")
        try folder.make(folder: "project/part/deep")
        let real = URL(fileURLWithPath: folder.path).resolvingSymlinksInPath().path
        let file = folder.file("project/part/deep/a.intent.md")
        #expect(Workspace.root(for: file) == real + "/project")
        try folder.write("", to: "project/part/semcom.lock")
        #expect(Workspace.root(for: file) == real + "/project/part")
        #expect(Workspace.root(for: folder.file("alone.intent.md")) == real)
    }
}
