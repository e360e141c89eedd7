import Diagnostics
import Foundation
import ModelClient
import Pipeline
import Testing

/// From English to a file, with models that answer well, carelessly and wrongly.
@Suite struct IntentLayerTests {
    @Test func fixturesSayWhoWroteThem() throws {
        let names = IntentLayerFixtures.replyNames
        #expect(names.count >= 15)
        for name in names {
            let text = try IntentLayerFixtures.text(name)
            #expect(text.contains(IntentLayerFixtures.authorMark), "\(name)")
        }
    }

    @Test func rightAtOnce() async throws {
        let model = try IntentLayerFixtures.model(["vowels.reply.json"])
        let draft = try await IntentLayer(model: model).intent(for: "Count the vowels in a text.")
        #expect(draft.requestCount == 1)
        #expect(draft.fileName == "count_vowels.intent.md")
        #expect(draft.functions == ["countVowels"])
        #expect(draft.assumptions == ["Letters with accents are no vowels."])
        #expect(draft.usage.output == 10)
        #expect(draft.heldOutExampleCount == 2)
        #expect(draft.warnings.isEmpty)
        // The model miscounted, and left one open.
        #expect(draft.notes.count == 1)
        #expect(draft.notes.first?.contains(#"countVowels("hello, world") == 3"#) == true)
        #expect(draft.text.contains(#"lazy dog") == 10"#))
        try IntentLayerFixtures.expect(draft.text, toBe: "vowels.expected.md")
        try expectSound(draft.text)
    }

    @Test func theRequestIsCacheable() async throws {
        let model = try IntentLayerFixtures.model(["vowels.reply.json"])
        _ = try await IntentLayer(model: model).intent(for: "Count the vowels.")
        let request = try #require(model.requests.first)
        #expect(request.purpose == .intent)
        #expect(request.subject == "count_the_vowels")
        #expect(request.schema != nil)
        #expect(request.system.map(\.endsStablePrefix) == [false, true])
        #expect(!request.system.contains { $0.text.contains("Count the vowels") })
        #expect(request.messages.count == 1)
        #expect(model.told(1).hasSuffix("<wish>\nCount the vowels.\n</wish>\n"))
    }

    @Test func schemaIsJSONAndStrict() async throws {
        let model = try IntentLayerFixtures.model(["vowels.reply.json"])
        _ = try await IntentLayer(model: model).intent(for: "Count the vowels.")
        let text = try #require(model.requests.first?.schema?.json)
        let root = try JSONSerialization.jsonObject(with: Data(text.utf8))
        func check(_ value: Any) throws {
            guard let object = value as? [String: Any] else { return }
            if object["type"] as? String == "object" {
                let properties = try #require(object["properties"] as? [String: Any])
                #expect(object["additionalProperties"] as? Bool == false)
                #expect(Set(object["required"] as? [String] ?? []) == Set(properties.keys))
                for property in properties.values { try check(property) }
            }
            if let items = object["items"] { try check(items) }
        }
        try check(root)
    }

    @Test func carelessRepliesAreUnderstood() async throws {
        let model = try IntentLayerFixtures.model(["sloppy.reply.json"])
        let draft = try await IntentLayer(model: model).intent(for: "Clamp a number.")
        #expect(draft.requestCount == 1)
        try IntentLayerFixtures.expect(draft.text, toBe: "sloppy.expected.md")
        try expectSound(draft.text)
    }

    @Test func severalFunctionsShareAFile() async throws {
        let model = try IntentLayerFixtures.model(["several.reply.json"])
        let draft = try await IntentLayer(model: model).intent(for: "Square; sum of squares.")
        #expect(draft.functions == ["square", "sumOfSquares"])
        #expect(draft.fileName == "square.intent.md")
        try IntentLayerFixtures.expect(draft.text, toBe: "several.expected.md")
        try expectSound(draft.text)
    }

    @Test func whatACallLeavesIsComputed() async throws {
        let model = try IntentLayerFixtures.model(["in_place.reply.json"])
        let draft = try await IntentLayer(model: model).intent(for: "Reverse in place.")
        #expect(draft.text.contains("reverse_in_place(&[1, 2, 3]) leaves [3, 2, 1]"))
        #expect(draft.text.contains("reverse_in_place(&[5, 6]) leaves [6, 5]"))
        #expect(draft.notes.count == 1)
        try expectSound(draft.text)
    }

    @Test func hostileTextStaysText() async throws {
        let model = try IntentLayerFixtures.model(["hostile.reply.json"])
        let draft = try await IntentLayer(model: model).intent(for: "Twice a number.")
        #expect(draft.functions == ["twice"])
        try IntentLayerFixtures.expect(draft.text, toBe: "hostile.expected.md")
        #expect(!draft.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        try expectSound(draft.text)
    }

    // MARK: What goes back to the model

    @Test func mistakesGoBackWithTheirPlace() async throws {
        let model = try IntentLayerFixtures.model(["misspelt.reply.json", "vowels.reply.json"])
        let draft = try await IntentLayer(model: model).intent(for: "Count the vowels.")
        #expect(draft.requestCount == 2)
        let told = model.told(2)
        #expect(told.contains("draft.intent.md:"), "\(told)")
        #expect(told.contains("^"))
        #expect(told.contains("text.length"))
        #expect(told.contains(".count"))
        #expect(model.requests.last?.messages.map(\.role) == [.user, .assistant, .user])
        // The stable prefix stays what it was.
        #expect(model.requests[0].system == model.requests[1].system)
    }

    @Test func mistakesGoBackThreeTimesAtMost() async throws {
        let name = "misspelt.reply.json"
        let model = try IntentLayerFixtures.model(Array(repeating: name, count: 9))
        let failure = try await intentFailure(of: model, for: "Count the vowels.")
        #expect(failure.kind == .invalidDraft)
        #expect(model.requests.count == 4)
        #expect(failure.requestCount == 4)
        #expect(failure.usage.output == 40)
        #expect(failure.diagnostics.contains { $0.message.contains("length") })
        #expect(failure.lastText?.contains("func countVowels") == true)
    }

    @Test func doubtsGoBackOnce() async throws {
        let name = "doubtful.reply.json"
        let model = try IntentLayerFixtures.model([name, name, name])
        let draft = try await IntentLayer(model: model).intent(for: "Twice a number.")
        #expect(model.requests.count == 2)
        #expect(model.told(2).contains("twice/ensures.2"))
        #expect(draft.warnings.contains { $0.message.contains("twice/ensures.2") })
        #expect(draft.text.contains("twice(Int32.max) == 4294967294"))
    }

    @Test func aContradictionThatStaysBecomesAQuestion() async throws {
        let name = "contradictory.reply.json"
        let model = try IntentLayerFixtures.model([name, name, name])
        let draft = try await IntentLayer(model: model).intent(for: "Round down to even.")
        #expect(model.requests.count == 2)
        #expect(model.told(2).contains("round_to_even(7) == 8"))
        #expect(draft.questions.count == 1)
        #expect(draft.text.contains("- Is `round_to_even(7) == 8` right?"))
        #expect(!draft.text.contains("example  round_to_even(7)"))
        try IntentLayerFixtures.expect(draft.text, toBe: "contradictory.expected.md")
        try expectSound(draft.text)

        let again = try IntentLayerFixtures.model([name, name, name])
        let failure = try await intentFailure(of: again, for: "Round.", isStrict: true)
        #expect(failure.kind == .undecided)
        #expect(failure.questions.count == 1)
    }

    /// `semcom check` finds no error in the file, nor anything else but what the draft says.
    private func expectSound(
        _ text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "draft.intent.md")
        try text.write(to: file, atomically: true, encoding: .utf8)
        let (module, diagnostics) = ModuleLoader().load(file.path)
        #expect(module != nil, "\(diagnostics.map(\.message))", sourceLocation: sourceLocation)
        #expect(
            diagnostics.isEmpty, "\(diagnostics.map(\.message))", sourceLocation: sourceLocation)
    }
}
