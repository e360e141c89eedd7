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

    package static func < (a: EvidenceLevel, b: EvidenceLevel) -> Bool { a.rawValue < b.rawValue }

    package var name: String {
        switch self {
        case .unchecked: "unchecked"
        case .valid: "valid"
        case .tested: "tested"
        case .safe: "safe"
        }
    }
}
