/// A length of time as people write it: `250ms`, `30s`, `5m`; a bare number means seconds.
package struct WrittenDuration: Hashable, Sendable {
    package var milliseconds: Int
    package init(milliseconds: Int) { self.milliseconds = milliseconds }

    /// nil where the text is not a duration, is negative, or is longer than a day.
    package init?(_ text: some StringProtocol) {
        let units: [(suffix: String, milliseconds: Double)] = [
            ("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000), ("", 1_000),
        ]
        for unit in units where text.hasSuffix(unit.suffix) {
            guard let number = Double(String(text.dropLast(unit.suffix.count))), number.isFinite,
                (0...86_400_000).contains(number * unit.milliseconds)
            else { return nil }
            milliseconds = Int((number * unit.milliseconds).rounded())
            return
        }
        return nil
    }
}
