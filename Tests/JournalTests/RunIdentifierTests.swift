import Journal
import Testing

@Suite("Names of runs")
struct RunIdentifierTests {
    @Test func aNameIsReadBack() {
        for _ in 0..<100 {
            let name = RunIdentifier.random()
            #expect(RunIdentifier(name.description) == name)
        }
    }

    @Test(arguments: ["", "abc", "../../x", "k7f2q0", "k7f2q9a"])
    func othersAreRefused(_ text: String) {
        #expect(RunIdentifier(text) == nil)
    }
}
