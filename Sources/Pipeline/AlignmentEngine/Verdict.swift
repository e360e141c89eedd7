/// Whether code does what was meant.
package enum Verdict: String, Sendable, Codable, CaseIterable {
    /// Every clause was checked and holds, and no run misbehaved.
    case aligned
    /// A clause does not hold, or the code misbehaves.
    case misaligned
    /// Nothing speaks against it, but not everything could be checked.
    case undecided
}
