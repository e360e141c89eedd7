import Foundation
import Testing

/// What the tree must hold, and must not.
@Suite struct TreeTests {
    @Test(.enabled(if: Repository.trackedFiles() != nil, "not a clone"))
    func trackedFilesAreClean() throws {
        let files = try #require(Repository.trackedFiles())
        #expect(!files.contains("Package.resolved"), "Package.resolved is tracked")
        let generated = files.filter { $0.hasPrefix(".build") || $0.hasPrefix("bin/") }
        #expect(generated.isEmpty, "builds are tracked: \(generated.prefix(3))")
        let homes = ["/wo" + "rk/", "/ho" + "me/", "/ro" + "ot/", "/Us" + "ers/"]
        for path in files {
            for (index, line) in Repository.lines(of: path).enumerated() {
                for home in homes where line.contains(home) {
                    Issue.record("\(path):\(index + 1) names a place of one machine: \(home)")
                }
            }
        }
    }

    @Test func readmeNamesTheTwoCommands() throws {
        let readme = try #require(Repository.text(of: "README.md"), "README.md is missing")
        #expect(readme.contains("make demo"))
        #expect(readme.contains("make test"))
        let ci = try #require(Repository.text(of: ".ci/run"))
        #expect(ci.contains("make test"), ".ci/run does not call the README's test command")
    }

    @Test(arguments: ["LICENSE", "CONTRIBUTING.md", "Docs/Architecture.md", "Docs/Sandbox.md"])
    func documentIsThere(path: String) {
        #expect(Repository.exists(path), "\(path) is missing")
    }

    @Test func runtimeModulesHaveIntents() {
        let files = Set(Repository.files(in: "Runtime"))
        #expect(!files.isEmpty)
        for path in files {
            if path.hasSuffix(".ll") {
                let intent = path.dropLast(3) + ".intent.md"
                #expect(files.contains(String(intent)), "\(path) has no \(intent)")
            } else if path.hasSuffix(".intent.md") {
                let module = path.dropLast(10) + ".ll"
                #expect(files.contains(String(module)), "\(path) has no \(module)")
            }
        }
    }

    @Test func runtimeModulesAreTidy() {
        for path in Repository.files(in: "Runtime") where path.hasSuffix(".ll") {
            for (index, line) in Repository.lines(of: path).enumerated() {
                #expect(!line.contains("\t"), "\(path):\(index + 1) has a tab")
                #expect(line.last != " ", "\(path):\(index + 1) ends with a space")
                #expect(line.count <= 120, "\(path):\(index + 1) has \(line.count) columns")
            }
        }
    }
}
