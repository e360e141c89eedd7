/// How far something has been checked, from weak to strong.
///
/// A level is granted by the harness alone, and includes all levels below it.
package enum EvidenceLevel: Int, Comparable, CaseIterable, Sendable {
    /// Nothing was checked.
    case unchecked
    /// The code parses, verifies and keeps the policy.
    case valid
    /// Every example, and every boundary input that was tried, came out right.
    case tested
    /// In addition no run left its buffers, and all runs agreed: other memory fillings,
    /// placements and capacities, a second call, a fresh process, level 0 and O2.
    case safe
    /// In addition it held on random inputs, whose number, seed and coverage are known.
    case fuzzed
    /// In addition the intent rejects nearly all small changes of the code.
    case discriminating
    /// In addition a second, independent implementation gave the same on many inputs.
    case agreed
    /// A solver showed it for all inputs, or for all up to a bound.
    case proved

    package static func < (a: EvidenceLevel, b: EvidenceLevel) -> Bool { a.rawValue < b.rawValue }

    package var name: String { "\(self)" }

    /// The level that is called so; nil for any other word.
    package init?(name: String) {
        guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = level
    }
}
