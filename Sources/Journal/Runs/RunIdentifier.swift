/// The name of a run, as a person types it: `k7f2q9`.
package struct RunIdentifier: Hashable, Sendable, Codable, CustomStringConvertible {
    package let description: String

    /// Letters that are not mistaken for one another.
    private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
    private static let length = 6

    /// A new name; the journal makes sure that it is not taken.
    package static func random() -> RunIdentifier {
        var generator = SystemRandomNumberGenerator()
        return RunIdentifier(
            unchecked: String(
                (0..<length).compactMap { _ in alphabet.randomElement(using: &generator) }))
    }

    package init?(_ text: String) {
        guard text.count == Self.length, text.allSatisfy(Self.alphabet.contains) else {
            return nil
        }
        description = text
    }

    private init(unchecked text: String) { description = text }
}
