package import Diagnostics

/// A list or an atom of a SyGuS-IF text, with where it stands.
package struct SExpression: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case symbol(String)
        /// Decimal digits, without a sign.
        case numeral(String)
        /// The digits after `#x` or `#b`, and how many bits they are.
        case bits(UInt64, width: Int)
        /// The characters between the quotes; a doubled quote stands for one.
        case string([UInt8])
        case list([SExpression])
    }

    package var content: Content
    package var span: Span

    package init(_ content: Content, at span: Span) {
        self.content = content
        self.span = span
    }

    /// The name, where this is one.
    package var symbol: String? {
        if case .symbol(let name) = content { name } else { nil }
    }

    /// The parts, where this is a list.
    package var list: [SExpression]? {
        if case .list(let parts) = content { parts } else { nil }
    }

    /// The word at the head of a list.
    package var head: String? { list?.first?.symbol }
}
