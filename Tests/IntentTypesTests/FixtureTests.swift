import Diagnostics
import Foundation
import Intent
import Testing

@Suite struct FixtureTests {
    @Test(arguments: Fixtures.names(in: "negative"))
    func mistakesAreExplained(name: String) throws {
        let file = name + ".intent.md"
        let checked = Checked(try Fixtures.text("negative", file), name: file)
        #expect(!checked.errors.isEmpty)
        try Fixtures.expect(checked.rendered, "negative", name)
    }

    @Test func thereAreManyMistakes() throws {
        var count = 0
        for name in Fixtures.names(in: "negative") {
            let text = try Fixtures.text("negative", name + ".expected")
            count += text.split(separator: "\n").count { $0.contains(": error: ") }
        }
        #expect(count >= 150)
    }

    @Test(arguments: Fixtures.names(in: "positive"))
    func soundIntentsPass(name: String) throws {
        let file = name + ".intent.md"
        let checked = Checked(try Fixtures.text("positive", file), name: file)
        #expect(checked.rendered == "")
        #expect(checked.module?.functions.isEmpty == false)
    }

    @Test(arguments: Fixtures.names(in: "lint"))
    func questionableClausesAreNamed(name: String) throws {
        let file = name + ".intent.md"
        var checked = Checked(try Fixtures.text("lint", file), name: file)
        #expect(checked.errors.isEmpty)
        checked.lint()
        try Fixtures.expect(checked.rendered, "lint", name)
    }

    /// Each line of a `.calls` file is a call of a function in the intent file of that name.
    @Test(arguments: Fixtures.names(in: "calls", suffix: ".calls"))
    func callsAreRead(name: String) throws {
        let checked = Checked(
            try Fixtures.text("calls", name + ".intent.md"), name: name + ".intent.md")
        let module = try #require(checked.module)
        #expect(checked.rendered == "")
        var output = ""
        let lines = try Fixtures.text("calls", name + ".calls")
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        for line in lines {
            let (call, diagnostics) = CallReader.read(String(line), in: module)
            output += "> \(line)\n"
            if let call {
                let parameters = call.function.intent.signature.parameters
                let values = zip(call.arguments, parameters).map { $0.literal(of: $1.type) }
                output += "\(call.text): \(values.joined(separator: ", "))\n"
            }
            for diagnostic in diagnostics {
                output += DiagnosticRenderer.text(diagnostic, colour: false, width: 100) + "\n"
            }
            #expect((call == nil) == diagnostics.contains { $0.severity == .error })
        }
        try Fixtures.expect(output, "calls", name)
    }
}

/// The intents that ship, and those that attacks hide behind.
@Suite struct ShippedIntentTests {
    static let files: [String] = ["Runtime", "Tests/Hostile/intents"].flatMap { folder in
        let root = Fixtures.repository.appendingPathComponent(folder)
        let paths = FileManager.default.enumerator(atPath: root.path)?.allObjects ?? []
        return paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".intent.md") }
            .map { folder + "/" + $0 }
    }.sorted()

    @Test func theyAreFound() { #expect(Self.files.count > 50) }

    @Test(arguments: files)
    func nothingIsWrong(path: String) throws {
        let url = Fixtures.repository.appendingPathComponent(path)
        var checked = Checked(try String(contentsOf: url, encoding: .utf8), name: path)
        checked.lint()
        #expect(checked.rendered == "")
    }
}
