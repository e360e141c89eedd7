/// A point in time after which a search gives up.
struct Deadline: Sendable {
    let start: ContinuousClock.Instant
    let end: ContinuousClock.Instant

    init(after limit: Duration) {
        start = .now
        end = start + limit
    }

    private init(_ start: ContinuousClock.Instant, _ end: ContinuousClock.Instant) {
        self.start = start
        self.end = end
    }

    var hasPassed: Bool { ContinuousClock.now >= end }

    /// The share of the time that is used up, from 0.
    var usedShare: Double { (ContinuousClock.now - start) / (end - start) }

    /// A deadline after a share of the whole time from now on, or this one where that is earlier.
    func within(_ share: Double) -> Deadline {
        let now = ContinuousClock.now
        return Deadline(now, min(end, now + (end - start) * share))
    }

    /// A deadline after a part of what is left.
    func part(_ share: Double) -> Deadline {
        let now = ContinuousClock.now
        return Deadline(now, min(end, now + (end - now) * share))
    }
}
