import Diagnostics
import Testing

struct NameSuggestionTests {
    private let members = ["count", "isEmpty", "first", "last", "contains", "hasPrefix", "sum"]

    @Test(arguments: [
        ("cuont", "count"), ("coutn", "count"), ("is_empty", "isEmpty"), ("isempty", "isEmpty"),
        ("IS_EMPTY", "isEmpty"), ("contain", "contains"), ("hasprefx", "hasPrefix"),
        ("frist", "first"), ("sums", "sum"),
    ])
    func slipsAreUnderstood(_ name: String, _ meant: String) {
        #expect(NameSuggestion.nearest(to: name, among: members) == meant)
    }

    @Test(arguments: [
        "", "x", "_", "length", "map", "filterAll", String(repeating: "count", count: 40),
    ])
    func otherWordsAreNot(_ name: String) {
        #expect(NameSuggestion.nearest(to: name, among: members) == nil)
    }

    @Test func oneLetterIsNeverAMisspelling() {
        #expect(NameSuggestion.nearest(to: "a", among: ["b", "c"]) == nil)
        #expect(NameSuggestion.nearest(to: "A", among: ["b", "a"]) == "a")
    }

    @Test func spellingWinsOverDistance() {
        #expect(
            NameSuggestion.nearest(to: "maxvalue", among: ["maxvalues", "max_value"]) == "max_value"
        )
        #expect(NameSuggestion.nearest(to: "count", among: ["count"]) == nil)
    }

    @Test func distances() {
        func distance(_ a: String, _ b: String) -> Int {
            EditDistance.between(Array(a.unicodeScalars), Array(b.unicodeScalars))
        }
        #expect(distance("", "abc") == 3)
        #expect(distance("abc", "abc") == 0)
        #expect(distance("abc", "acb") == 1)
        #expect(distance("kitten", "sitting") == 3)
        #expect(distance("exmaple", "example") == 1)
    }
}
