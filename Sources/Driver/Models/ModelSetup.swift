package import Journal
package import ModelClient
package import ModelProviders

/// Which model is asked, and what that may cost.
package struct ModelSetup: Sendable {
    package var configuration: ModelConfiguration
    /// True where settings say how many requests may be under way; otherwise jobs do.
    package var hasOwnConcurrency = false
    /// A cassette that records every answer; nil means none.
    package var recording: Recording?
    package var budget = Budget.unlimited
    package var prices = PriceTable()
    /// Answers of earlier runs that stand in for the model.
    package var reuse = AnswerReuse.thisRunAndThoseItResumes

    /// Lets as many requests be under way as there are jobs, or candidates of one of them.
    package mutating func adapt(toJobs jobs: Int, candidates: Int) {
        guard !hasOwnConcurrency else { return }
        configuration.concurrency = max(jobs, candidates)
    }

    package struct Recording: Sendable {
        package var path: String
        package var mode: CassetteMode
        package init(path: String, mode: CassetteMode) {
            self.path = path
            self.mode = mode
        }
    }

    /// True where every answer was recorded before, so that nothing is ever bought.
    var isReplay: Bool { configuration.provider == "cassette" && recording == nil }

    package init(configuration: ModelConfiguration) {
        self.configuration = configuration
    }
}
