/// Repeats work and gives the median of its wall-clock times.
enum Stopwatch {
    /// Median in milliseconds of `rounds` runs, after `warmUps` that are not counted.
    static func medianMilliseconds(
        rounds: Int, warmUps: Int = 3, _ work: () async throws -> Void
    ) async rethrows -> Double {
        for _ in 0..<warmUps { try await work() }
        var times: [Double] = []
        let clock = ContinuousClock()
        for _ in 0..<rounds {
            let start = clock.now
            try await work()
            let elapsed = clock.now - start
            let (seconds, attoseconds) = elapsed.components
            times.append(Double(seconds) * 1e3 + Double(attoseconds) / 1e15)
        }
        return times.sorted()[times.count / 2]
    }
}

extension Double {
    /// With one or two decimals, as a person reads it.
    var short: String {
        let scale = self < 10 ? 100.0 : 10.0
        return "\((self * scale).rounded() / scale)"
    }
}
