/// What a search may take.
package struct SynthesisLimits: Hashable, Sendable {
    /// Time of the whole search; it may end a search, but never changes its order.
    package var searchMilliseconds = 20_000
    /// What that time is measured by.
    package var clock = SearchClock.wall
    /// Candidates looked at, of all kinds; the same budget gives the same programs.
    package var stepBudget = 400_000_000
    /// Memory for expressions.
    package var memoryBytes = 256 << 20
    package init() {}
}
