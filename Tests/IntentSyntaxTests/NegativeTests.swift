import Diagnostics
import Foundation
import Intent
import Testing

/// What people get wrong, and what they are told: `Fixtures/negative/CASE.intent.md` beside
/// `CASE.diagnostics.expected`.
struct NegativeTests {
    static let folder = Fixtures.folder.appending(path: "Fixtures/negative")

    @Test(arguments: Fixtures.intents(below: folder))
    func problemsAreExplained(_ name: String) throws {
        let bytes = try Fixtures.bytes(Self.folder.appending(path: name))
        let (_, diagnostics) = IntentReader.read(bytes: bytes, name: name)
        let actual = Fixtures.rendered(diagnostics)
        let stem = name.dropLast(".intent.md".count)
        let expected = try Fixtures.expectation(
            at: Self.folder.appending(path: "\(stem).diagnostics.expected"), actual: actual)
        if let expected { #expect(actual == expected) }
        #expect(diagnostics.contains { $0.severity == .error })
        for diagnostic in diagnostics {
            #expect(diagnostic.suggestion != nil, "no way out: \(diagnostic.message)")
            #expect(!diagnostic.message.hasSuffix("."))
            #expect(diagnostic.code.hasPrefix("intent."))
        }
    }

    @Test func thereAreManyCases() {
        #expect(Fixtures.intents(below: Self.folder).count >= 60)
    }

    @Test(arguments: Fixtures.intents(below: folder))
    func excerptsStayWithinTheWidth(_ name: String) throws {
        let bytes = try Fixtures.bytes(Self.folder.appending(path: name))
        let (_, diagnostics) = IntentReader.read(bytes: bytes, name: name)
        for diagnostic in diagnostics {
            for width in [40, 80, 120] {
                let text = DiagnosticRenderer.text(diagnostic, colour: false, width: width)
                for line in text.split(separator: "\n").dropFirst() {
                    #expect(line.count <= width)
                }
            }
        }
    }

    /// Applying the replacement that is offered makes the problem go away.
    @Test(arguments: Fixtures.intents(below: folder))
    func replacementsMend(_ name: String) throws {
        let bytes = try Fixtures.bytes(Self.folder.appending(path: name))
        let (_, diagnostics) = IntentReader.read(bytes: bytes, name: name)
        for diagnostic in diagnostics {
            guard let fixIt = diagnostic.fixIt else { continue }
            var mended = bytes
            mended.replaceSubrange(
                fixIt.span.start..<fixIt.span.end, with: Array(fixIt.replacement.utf8))
            let (_, rest) = IntentReader.read(bytes: mended, name: name)
            let isSame = rest.contains {
                $0.message == diagnostic.message && $0.span == diagnostic.span
            }
            #expect(!isSame, "still there after mending: \(diagnostic.message)")
        }
    }
}
