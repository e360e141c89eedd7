import Foundation
import Testing

/// Style that a machine can check. Each failure names the file and line to change.
@Suite struct TidyTests {
    static let fileLineLimit = 500
    static let functionLineLimit = 70
    static let columnLimit = 100

    @Test(arguments: Repository.sourceFiles)
    func sourceFileIsTidy(path: String) throws {
        let text = try #require(Repository.text(of: path), "\(path) is not UTF-8")
        let lines = Repository.lines(of: path)
        #expect(text.hasSuffix("\n"), "\(path) does not end with a newline")
        #expect(lines.count - 1 <= Self.fileLineLimit, "\(path) has \(lines.count - 1) lines")
        for (index, line) in lines.enumerated() {
            let place = "\(path):\(index + 1)"
            #expect(!line.contains("\t"), "\(place) has a tab")
            #expect(line.last != " ", "\(place) ends with a space")
            #expect(
                line.count <= Self.columnLimit || line.contains("://")
                    || line.firstMatch(of: #/^\s*#\/.*\/#$/#) != nil,
                "\(place) has \(line.count) columns")
        }
    }

    @Test(arguments: Repository.sourceFiles)
    func functionsAreShort(path: String) {
        let lines = Repository.lines(of: path)
        let functions: [FunctionLengths.Function] =
            path.hasSuffix(".swift")
            ? FunctionLengths.swift(lines) : path.hasSuffix(".c") ? FunctionLengths.c(lines) : []
        for function in functions {
            #expect(
                function.length <= Self.functionLineLimit,
                "\(path):\(function.line) starts a function of \(function.length) lines")
        }
    }

    @Test(arguments: Repository.sourceFiles)
    func nothingIsLeftForLater(path: String) {
        let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]
        for (index, line) in Repository.lines(of: path).enumerated() {
            for mark in marks {
                #expect(!line.contains(mark), "\(path):\(index + 1) has \(mark)")
            }
        }
    }

    @Test func scannerSeesLongFunctions() {
        let body = Array(repeating: "        work()", count: 71)
        let long = ["    func long(", "        a: Int", "    ) {"] + body + ["    }"]
        let lines = (["struct S {", "    func short() { work() }"] + long + ["}"])
            .map { Substring($0) }
        #expect(FunctionLengths.swift(lines).map(\.length) == [1, 75])
        let c = ["static int f(int a)", "{"] + Array(repeating: "    g();", count: 80) + ["}"]
        #expect(FunctionLengths.c(c.map { Substring($0) }).map(\.length) == [83])
    }
}

/// The house as Package.swift draws it is the house on disk.
@Suite struct RoomTests {
    static let manifest = PackageManifest(text: Repository.text(of: "Package.swift") ?? "")
    static let systemModules: Set<String> = [
        "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Testing",
        "Synchronization", "Dispatch", "RegexBuilder", "Swift", "_Concurrency",
    ]

    static let rooms = manifest.targets.map(\.name)

    @Test func manifestIsRead() {
        for name in ["Diagnostics", "LLVMKit", "CLLVM", "CSandbox", "semcom", "semcom-worker"] {
            #expect(Self.rooms.contains(name), "\(name) was not found in Package.swift")
        }
    }

    @Test(arguments: rooms)
    func roomExistsAndImportsOnlyDownward(name: String) throws {
        let target = try #require(Self.manifest.targets.first { $0.name == name })
        #expect(Repository.exists(target.folder), "\(target.folder) does not exist")
        let allowed = Self.manifest.reachable(from: target).union(Self.systemModules)
        for path in Repository.files(in: target.folder) where path.hasSuffix(".swift") {
            for (line, module) in Self.imports(of: path) where !allowed.contains(module) {
                Issue.record("\(path):\(line) imports \(module), which is not below \(name)")
            }
        }
    }

    @Test func everyFolderIsARoom() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Repository.root.appending(path: "Sources").path)
        for folder in folders where !folder.hasPrefix(".") {
            #expect(Self.rooms.contains(folder), "Sources/\(folder) is in no target")
        }
    }

    @Test func onlyTheWorkersSideSeesLLVM() {
        for path in Repository.files(in: "Sources") where path.hasSuffix(".swift") {
            for (line, module) in Self.imports(of: path) {
                let room = path.split(separator: "/")[1]
                if module == "CLLVM" {
                    #expect(room == "LLVMKit", "\(path):\(line) imports CLLVM")
                }
                if module == "LLVMKit" || module == "CSandbox" {
                    #expect(room == "semcom-worker", "\(path):\(line) imports \(module)")
                }
            }
        }
    }

    private static func imports(of path: String) -> [(line: Int, module: String)] {
        let statement =
            #/^(?:@\S+ )*(?:(?:internal|package|private|public|fileprivate) )?import (?:(?:struct|class|enum|func|protocol|var|let|typealias) )?(\w+)/#
        return Repository.lines(of: path).enumerated().compactMap { index, line in
            line.firstMatch(of: statement).map { (index + 1, String($0.1)) }
        }
    }
}
