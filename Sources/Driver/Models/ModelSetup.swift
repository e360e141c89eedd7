package import Journal
package import ModelClient
package import ModelProviders

/// Which model is asked, and what that may cost.
package struct ModelSetup: Sendable {
    package var configuration: ModelConfiguration
    /// A cassette that records every answer; nil means none.
    package var recording: Recording?
    package var budget = Budget.unlimited
    package var prices = PriceTable()
    /// Answers of earlier runs that stand in for the model.
    package var reuse = AnswerReuse.thisRunAndThoseItResumes

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
