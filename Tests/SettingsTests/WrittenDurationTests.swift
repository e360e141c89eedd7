import Settings
import Testing

@Suite("Durations")
struct WrittenDurationTests {
    @Test(arguments: [("250ms", 250), ("30s", 30_000), ("1.5m", 90_000), ("2", 2_000), ("0", 0)])
    func areRead(_ text: String, _ milliseconds: Int) {
        #expect(WrittenDuration(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: ["", "s", "-1s", "1 week", "nan", "1e30", "25h"])
    func nonsenseIsRefused(_ text: String) { #expect(WrittenDuration(text) == nil) }
}
