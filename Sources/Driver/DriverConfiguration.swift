package import Evidence
package import Journal
package import Pipeline

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
    /// How far accepted code is examined.
    package var evidence = EvidenceEffort.quick
    /// The level below which code is not called aligned.
    package var requiredLevel = EvidenceLevel.safe
    /// Engines that may be asked; nil means all.
    package var engines: Set<String>?
    /// Wall-clock time of one search for a function.
    package var searchMilliseconds = 10_000
    /// nil means that no model is asked.
    package var models: ModelSetup?
    package var loop = LoopEffort()
    /// Files and functions that are worked on at once.
    package var jobs = 1
    /// Where English leaves questions open, nothing is assumed.
    package var isStrict = false
    /// A model reads accepted code blindly, and its reading is compared with the intent.
    package var reviews = false
    /// Nothing is asked of a model, and the code must be what the lock file says.
    package var isLocked = false
    /// The folder whose `.semcom` is the journal.
    package var workspace = "."
    /// The command's arguments, so that it can be started again.
    package var arguments: [String] = []
    /// The run that this one goes on with.
    package var resumes: RunIdentifier?
    /// Asks a person; nil where nobody can be asked.
    package var ask: IntentLayer.Asking?

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
