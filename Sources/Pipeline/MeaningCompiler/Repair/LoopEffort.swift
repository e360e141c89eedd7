/// How often an engine that learns from its mistakes is asked about one function.
package struct LoopEffort: Hashable, Sendable {
    /// Independent candidates that are asked for at once.
    package var candidates = 1
    /// Independent candidates in all, with those that are asked for when others fail.
    package var candidateLimit = 3
    /// Answers to one question until one is a valid module.
    package var validationLimit = 5
    /// Repairs of modules that were run and do the wrong thing.
    package var repairLimit = 3
    package init() {}

    package init(candidates: Int, repairLimit: Int = 3) {
        self.candidates = max(1, candidates)
        candidateLimit = max(3, candidates + 2)
        self.repairLimit = max(0, repairLimit)
    }
}
