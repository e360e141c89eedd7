extension Search {
    typealias Stage = @Sendable (Search) -> Void

    /// What is tried, in this order.
    static let stages: [Stage] = [
        { $0.addClauseFeatures() },
        { search in
            search.searchScalars(
                search.baseLeaves + search.constantLeaves(6, count: search.sampleCount),
                maxSize: 5, candidates: 60_000, bits: false)
        },
        { $0.makeStreams() },
        { $0.fillBuffers(maxSize: 4) },
        { $0.addStreamFeatures(maxSize: 4, candidates: 5_000) },
        { $0.searchOverFeatures(maxSize: 7, featureLimit: 120) },
        { $0.searchParameters() },
        { $0.foldStreams(maxSize: 5, candidates: 20_000) },
        { $0.runStateLoops() },
        { $0.searchMonotone() },
        { $0.swapPairs() },
        { search in
            search.searchScalars(
                search.baseLeaves + search.constantLeaves(8, count: search.sampleCount),
                maxSize: 7, candidates: 200_000, bits: true)
        },
        { $0.fillBuffers(maxSize: 5) },
        { $0.addStreamFeatures(maxSize: 5, candidates: 30_000) },
        { $0.searchOverFeatures(maxSize: 9, featureLimit: 80) },
        { $0.foldPairsOfStates() },
        { $0.addFeaturesToStreams() },
        { $0.addStreamFeatures(maxSize: 4, candidates: 20_000) },
        { $0.fillBuffers(maxSize: 4) },
        { $0.searchOverFeatures(maxSize: 9, featureLimit: 200) },
        { $0.foldStreams(maxSize: 7, candidates: 300_000) },
        { $0.addStreamFeatures(maxSize: 7, candidates: 200_000) },
        { search in
            search.searchScalars(
                search.baseLeaves + search.constantLeaves(12, count: search.sampleCount),
                maxSize: 11, candidates: 1_000_000, bits: true)
        },
    ]

    /// The same where components are at hand: they are tried first of all.
    static let stagesWithComponents: [Stage] =
        [{ $0.addClauseFeatures() }, { $0.makeStreams() }, { $0.foldWithComponents() }]
        + [{ $0.addComponentFeatures() }]
        + stages.dropFirst().prefix(1) + stages.dropFirst(3).prefix(2)
        + [{ $0.addComponentFeatures() }] + stages.dropFirst(5)
}
