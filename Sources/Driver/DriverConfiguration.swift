package import Evidence

/// Where things are, and how much may be spent.
package struct DriverConfiguration: Sendable {
    /// The `semcom-worker` executable.
    package var workerPath: String
    /// The folder of verified functions; nil when there is none, and the library engine is off.
    package var runtimeFolder: String?
    /// Worker processes that run side by side.
    package var workers: Int
    /// Run code although this machine lacks a wall.
    package var allowsMissingWalls: Bool
    package var effort: Judge.Effort
    /// Engines that may be asked; nil means all.
    package var engines: Set<String>?
    /// Wall-clock time of one search for a function.
    package var searchMilliseconds = 10_000

    package init(
        workerPath: String, runtimeFolder: String?, workers: Int = 2,
        allowsMissingWalls: Bool = false, effort: Judge.Effort = Judge.Effort()
    ) {
        self.workerPath = workerPath
        self.runtimeFolder = runtimeFolder
        self.workers = workers
        self.allowsMissingWalls = allowsMissingWalls
        self.effort = effort
    }
}
