/// How candidates are made and judged.
package struct CompileSettings: Hashable, Sendable {
    /// nil for all that can be had, the cheap ones first.
    package var engines: [String]?
    /// Candidates that are asked for at once.
    package var candidates = 1
    /// Repairs of a candidate that does the wrong thing.
    package var repairs = 3
    /// Attempts until IR parses and verifies.
    package var validationAttempts = 5
    /// The level of evidence that is asked for: `safe`.
    package var evidence: String?
    /// Functions that are worked on at once; nil for as many as the machine can.
    package var jobs: Int?
    package init() {}
}

extension Settings {
    package var compile: CompileSettings {
        var compile = CompileSettings()
        compile.engines = words(.engines)
        compile.candidates = integer(.candidates) ?? compile.candidates
        compile.repairs = integer(.repairs) ?? compile.repairs
        compile.validationAttempts = integer(.validationAttempts) ?? compile.validationAttempts
        compile.evidence = text(.evidence)
        compile.jobs = integer(.jobs)
        return compile
    }
}
