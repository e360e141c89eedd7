/// How far a search has come.
package struct SearchProgress: Sendable {
    /// Candidates looked at.
    package var lookedAt: Int
    /// The largest size that was enumerated.
    package var size: Int
    /// Whole programs tried on the examples.
    package var programs: Int
    package var elapsed: Duration

    /// Candidates a second.
    package var rate: Double {
        let (seconds, attoseconds) = elapsed.components
        let time = Double(seconds) + Double(attoseconds) / 1e18
        return time > 0 ? Double(lookedAt) / time : 0
    }

    /// `2.1 million expressions, 7.9 million a second, up to size 7`
    package var text: String {
        "\(Self.rounded(lookedAt)) expressions, \(Self.rounded(Int(min(rate, 1e15)))) a second, "
            + "up to size \(size)"
    }

    static func rounded(_ number: Int) -> String {
        switch number {
        case ..<10_000: "\(number)"
        case ..<1_000_000: "\(number / 1_000) thousand"
        default: "\(number / 1_000_000).\(number / 100_000 % 10) million"
        }
    }
}
