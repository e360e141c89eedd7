import Diagnostics
import Foundation
import Intent

/// Files that tests read from disk.
enum Fixtures {
    /// `Tests/IntentSyntaxTests`
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    static let repository = folder.deletingLastPathComponent().deletingLastPathComponent()

    /// The intent files below a folder, by their paths relative to it, sorted.
    static func intents(below folder: URL) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
        let paths = all?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".intent.md") }.sorted()
    }

    static func bytes(_ url: URL) throws -> [UInt8] { try Array(Data(contentsOf: url)) }

    /// Set SEMCOM_UPDATE_EXPECTATIONS=1 to write what is into the expectations, instead of
    /// comparing with them; then read the difference before committing it.
    static let updatesExpectations =
        ProcessInfo.processInfo.environment["SEMCOM_UPDATE_EXPECTATIONS"] == "1"

    /// What should be, or nil where it has just been written.
    static func expectation(at url: URL, actual: String) throws -> String? {
        if updatesExpectations {
            try Data(actual.utf8).write(to: url)
            return nil
        }
        return try String(contentsOf: url, encoding: .utf8)
    }

    static func rendered(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { DiagnosticRenderer.text($0, colour: false) + "\n" }.joined()
    }
}

extension IntentReader {
    /// The module of a text that must be in order.
    static func module(_ text: String) throws -> IntentModule {
        let (module, diagnostics) = read(bytes: Array(text.utf8), name: "test.intent.md")
        guard let module, diagnostics.isEmpty else {
            throw Unreadable(problems: Fixtures.rendered(diagnostics))
        }
        return module
    }

    /// The only function of a text that holds its block and nothing else.
    static func function(_ block: String) throws -> FunctionIntent {
        try module("# Title\n\nEnglish.\n\n```intent\n\(block)\n```\n").functions[0]
    }
}

struct Unreadable: Error, CustomStringConvertible {
    var problems: String
    var description: String { problems }
}
