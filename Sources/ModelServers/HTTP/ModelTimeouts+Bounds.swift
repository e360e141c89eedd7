import ModelClient

extension ModelTimeouts {
    private static let longestMilliseconds = 86_400_000

    /// The same limits, each at least a millisecond and at most a day.
    var bounded: ModelTimeouts {
        func bounded(_ milliseconds: Int) -> Int {
            min(max(1, milliseconds), Self.longestMilliseconds)
        }
        var result = self
        result.connectMilliseconds = bounded(connectMilliseconds)
        result.firstByteMilliseconds = bounded(firstByteMilliseconds)
        result.idleMilliseconds = bounded(idleMilliseconds)
        result.totalMilliseconds = bounded(totalMilliseconds)
        return result
    }
}
