package import Agreement

/// What `semcom diff` is asked: two implementations, and how many inputs they are compared on.
package struct DiffRequest: Sendable {
    /// `FILE.ll`, `FILE.intent.md`, or one of these with `#function`.
    package var first: String
    package var second: Second
    /// An intent file, perhaps with `#function`, that says what the function is to do.
    package var intent: String?
    package var effort: ComparisonEffort

    package enum Second: Sendable {
        case file(String)
        /// A C file.
        case reference(String)
    }

    package init(first: String, second: Second, intent: String?, effort: ComparisonEffort) {
        self.first = first
        self.second = second
        self.intent = intent
        self.effort = effort
    }
}

/// What came of `semcom diff`.
package struct DiffResult: Sendable {
    package var function: String
    package var first: String
    package var second: String
    package var report: ComparisonReport
    /// False where nothing is known of the function but its types.
    package var hasIntent: Bool
}
