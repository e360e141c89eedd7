import ModelClient

/// Why there is nothing to use in a model's reply.
package struct ReplyProblem: Error, Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The reply holds no text.
        case empty
        /// The model declined.
        case refused
        /// The reply met its output limit in the middle of what was asked for.
        case truncated
        /// There is nothing of the form that was asked for.
        case noCode = "no-code"
        /// There is code, and the function is not in it.
        case otherFunction = "other-function"
        /// Several answers contradict each other.
        case ambiguous
        case tooLarge = "too-large"
    }
    package var kind: Kind
    /// One sentence, for a person and for the model's next attempt.
    package var message: String

    package init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    /// Looks at what a reply says before its text is read.
    static func first(in reply: ModelReply, limitBytes: Int) -> ReplyProblem? {
        if reply.stop == .refused {
            let words = String(reply.text.prefix(200)).split { $0.isNewline }.joined(separator: " ")
            let said = words.isEmpty ? "" : ": \"\(words)\""
            return ReplyProblem(.refused, "the model declined to answer\(said)")
        }
        let isBlank = reply.text.utf8.allSatisfy { $0 <= 0x20 }
        if isBlank, reply.stop == .outputLimit {
            return ReplyProblem(
                .truncated, "the reply met its output limit before any text came")
        }
        if isBlank { return ReplyProblem(.empty, "the reply is empty") }
        let size = reply.text.utf8.count
        if size > limitBytes {
            return ReplyProblem(
                .tooLarge, "the reply has \(size) bytes; at most \(limitBytes) are read")
        }
        return nil
    }
}
