import Diagnostics
import Foundation
import Testing

struct JSONTextTests {
    @Test func membersKeepTheirOrder() {
        let value: JSONText = ["b": 1, "a": [true, .null, "x"], "c": [:]]
        #expect(value.text == #"{"b":1,"a":[true,null,"x"],"c":{}}"#)
    }

    @Test func absentMembersAreLeftOut() {
        let value = JSONText.object(present: ["a": nil, "b": .integer(2), "c": .null])
        #expect(value.text == #"{"b":2,"c":null}"#)
    }

    @Test func numbersThatJSONLacks() {
        #expect(
            JSONText.array([.number(1.5), .number(.nan), .number(-.infinity)]).text
                == "[1.5,null,null]")
    }

    /// Foundation reads back what was written, for each character that could need an escape.
    @Test func everyEscapeReadsBack() throws {
        var text = "é🦊\u{2028}\u{2029}\u{7F}\u{FFFD}"
        for value in 0..<0x80 { text.unicodeScalars.append(Unicode.Scalar(UInt8(value))) }
        let written = JSONText.array([.string(text)]).text
        #expect(!written.contains("\n") && !written.contains("\r"))
        let read = try JSONDecoder().decode([String].self, from: Data(written.utf8))
        #expect(read == [text])
        #expect("[" + JSONText.quoted(text) + "]" == written)
    }
}
