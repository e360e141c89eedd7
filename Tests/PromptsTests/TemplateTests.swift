import Testing

@testable import Prompts

@Suite("Templates")
struct TemplateTests {
    @Test func holesAreFilled() {
        let template = Template(name: "t", text: "Dear {{name}},\n{{body}}\n{{name}}\n")
        #expect(template.holes == ["name", "body"])
        #expect(
            template.filled(["name": "{{body}}", "body": "hello"])
                == "Dear {{body}},\nhello\n{{body}}\n")
    }

    @Test func aLineWithNothingButAnEmptyHoleDisappears() {
        let template = Template(name: "t", text: "{{first}}\na\n{{second}}\nb {{third}}\nc\n")
        #expect(template.filled(["first": "", "second": "", "third": ""]) == "a\nb \nc\n")
    }
}
