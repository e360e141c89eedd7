import ModelClient

extension RetryPolicy {
    /// How long to wait after attempt `attempt` (from 1); nil where it is not worth the wait.
    ///
    /// Full jitter: anything up to a bound that doubles with each attempt, so that many clients
    /// that failed together do not come back together. A server's wish is a lower bound.
    func delayMilliseconds(
        after attempt: Int, retryAfterMilliseconds: Int? = nil,
        random: (ClosedRange<Int>) -> Int = { Int.random(in: $0) }
    ) -> Int? {
        guard attempt < attemptLimit else { return nil }
        let first = max(0, firstDelayMilliseconds)
        let longest = max(first, longestDelayMilliseconds)
        if let wish = retryAfterMilliseconds {
            guard wish <= longestRetryAfterMilliseconds else { return nil }
            return wish + random(0...min(first, 1_000))
        }
        var bound = first
        // After 63 doublings any bound is at its limit.
        for _ in 1..<min(max(1, attempt), 64) {
            bound = bound > longest / 2 ? longest : bound * 2
        }
        return random(0...bound)
    }
}
