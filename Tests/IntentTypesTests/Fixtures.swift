import Diagnostics
import Foundation
import Intent
import Testing

/// Intent files beside what is said about them, in `<name>.expected`.
///
/// With `SEMCOM_UPDATE_EXPECTATIONS=1` in the environment the expectations are rewritten.
enum Fixtures {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures")
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func names(in group: String, suffix: String = ".intent.md") -> [String] {
        let path = folder.appendingPathComponent(group).path
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return files.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }
            .sorted()
    }

    static func text(_ group: String, _ file: String) throws -> String {
        try String(
            contentsOf: folder.appendingPathComponent(group).appendingPathComponent(file),
            encoding: .utf8)
    }

    static func expect(_ actual: String, _ group: String, _ name: String) throws {
        let file = folder.appendingPathComponent(group).appendingPathComponent(name + ".expected")
        if ProcessInfo.processInfo.environment["SEMCOM_UPDATE_EXPECTATIONS"] == "1" {
            try actual.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let place = zip(actualLines, expectedLines).enumerated().first { $1.0 != $1.1 }
        #expect(
            actual == expected,
            """
            \(group)/\(name) differs from line \((place?.offset ?? -1) + 1): \
            \(place.map { "\($0.element.0)" } ?? "more or fewer lines"); \
            rewrite it with SEMCOM_UPDATE_EXPECTATIONS=1
            """)
    }
}

/// Reads and checks a text as `semcom check` does.
struct Checked {
    var module: CheckedModule?
    var diagnostics: [Diagnostic]

    var rendered: String {
        diagnostics.map { DiagnosticRenderer.text($0, colour: false, width: 100) + "\n" }.joined()
    }

    var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

    init(
        _ text: String, name: String = "test.intent.md", dependencies: [String: Signature] = [:]
    ) {
        let (module, problems) = IntentReader.read(bytes: Array(text.utf8), name: name)
        diagnostics = problems
        guard let module else { return }
        let (checked, more) = TypeChecker.check(module, dependencies: dependencies)
        self.module = checked
        diagnostics += more
    }

    /// A single function with these lines.
    init(function lines: String...) {
        self.init("# Test\n\n```intent\n" + lines.joined(separator: "\n") + "\n```\n")
    }

    mutating func lint(contradictions: Diagnostic.Severity = .error) {
        guard let module, errors.isEmpty else { return }
        for function in module.functions {
            diagnostics += IntentLint.check(
                function, in: module.source, contradictions: contradictions)
        }
    }
}
