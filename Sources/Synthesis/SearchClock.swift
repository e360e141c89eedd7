#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the time of a search is measured by.
package enum SearchClock: Hashable, Sendable {
    /// What people wait.
    case wall
    /// What this process takes of processors: for measurements on a machine that others use too.
    case processor

    private static let start = ContinuousClock.now

    /// Time since some moment, the same for all callers.
    package var now: Duration {
        switch self {
        case .wall: return ContinuousClock.now - Self.start
        case .processor:
            var time = timespec()
            clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
            return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
        }
    }
}
