/// A key. It is never printed, logged, encoded or compared by anything but `reveal()`.
package struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    private let value: String
    package init(_ value: String) { self.value = value }
    /// The key itself, for a request's header and nothing else.
    package func reveal() -> String { value }
    package var description: String { "•••" }
    package var debugDescription: String { "•••" }
    package var customMirror: Mirror { Mirror(self, children: []) }

    /// `text` with the key, should it occur there, made unreadable.
    package func redacted(from text: String) -> String {
        guard !value.isEmpty else { return text }
        return text.split(separator: value, omittingEmptySubsequences: false)
            .joined(separator: "•••")
    }
}
