import Foundation
import Testing

@testable import Prompts

/// The prompts, to the letter. `SEMCOM_UPDATE_FIXTURES=1 swift test --filter DescriptionPrompt`
/// writes the files anew.
@Suite struct DescriptionPromptTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures")

    private static func expect(_ text: String, is name: String) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["SEMCOM_UPDATE_FIXTURES"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        #expect(text == expected, "\(name) differs; see the comment in this test")
    }

    @Test func descriptionSystem() throws {
        try Self.expect(Prompts.descriptionSystem, is: "description_system.expected")
    }

    @Test func descriptionRequest() throws {
        let text = Prompts.descriptionRequest(
            signature: "func f(a1: Int64) -> Int64", parameters: ["`%a1`: the value itself"],
            code: "define i64 @f(i64 %a1) {\n  ret i64 %a1\n}", facts: ["effects: none"],
            calls: ["f(1) == 1", "f({{code}}) == 2"])
        try Self.expect(text, is: "description_request.expected")
    }

    @Test func aListIsNeverEmpty() {
        let text = Prompts.descriptionRequest(
            signature: "func f()", parameters: [], code: "", facts: [], calls: [])
        #expect(text.contains("How the arguments reach the code:\n\n- none\n"))
    }

    @Test(arguments: [true, false])
    func comparisonSystem(isStructured: Bool) throws {
        let name =
            isStructured
            ? "comparison_system_structured.expected" : "comparison_system_lines.expected"
        try Self.expect(Prompts.comparisonSystem(isStructured: isStructured), is: name)
    }

    @Test func comparisonRequest() throws {
        let text = Prompts.comparisonRequest(
            signature: "func same(x: Int64) -> Int64",
            statements: ["E1: The same number.", "C1: ensures result == x"],
            names: ["`f` is `same`", "`a1` is `x`"], description: "- The result is `a1`.")
        try Self.expect(text, is: "comparison_request.expected")
    }

    @Test func theSchemaIsJSON() throws {
        let object = try JSONSerialization.jsonObject(with: Data(Prompts.comparisonSchema.utf8))
        let properties = (object as? [String: Any])?["properties"] as? [String: Any]
        #expect(properties?.keys.sorted() == ["statements"])
    }
}
