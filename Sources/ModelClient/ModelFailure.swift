/// Why a model gave no usable reply.
package struct ModelFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// No key where one is needed.
        case missingKey = "missing-key"
        /// The key is wrong, expired, or not allowed to do this.
        case badKey = "bad-key"
        case unknownModel = "unknown-model"
        /// The request itself was refused: too long, wrong form.
        case badRequest = "bad-request"
        case rateLimited = "rate-limited"
        case overloaded
        /// The server failed: 500 and its kin.
        case serverError = "server-error"
        /// No connection, or it broke.
        case unreachable
        /// A time limit was met; the message says which.
        case timedOut = "timed-out"
        /// The reply is not in the provider's format.
        case malformedReply = "malformed-reply"
        case emptyReply = "empty-reply"
        /// The reply is larger than is accepted.
        case tooLarge = "too-large"
        /// A program ended with an error.
        case commandFailed = "command-failed"
        /// A cassette or script holds no answer to this request.
        case notRecorded = "not-recorded"
        /// Money or tokens are spent.
        case overBudget = "over-budget"
    }
    package var kind: Kind
    /// One sentence: what happened.
    package var message: String
    /// What a person can do about it; nil where nothing helps.
    package var advice: String?
    /// The server's wish, where it named one.
    package var retryAfterMilliseconds: Int?
    package var requestID: String?

    package init(
        _ kind: Kind, _ message: String, advice: String? = nil,
        retryAfterMilliseconds: Int? = nil, requestID: String? = nil
    ) {
        self.kind = kind
        self.message = message
        self.advice = advice
        self.retryAfterMilliseconds = retryAfterMilliseconds
        self.requestID = requestID
    }

    /// True where the same request may succeed a little later.
    package var isTransient: Bool {
        switch kind {
        case .rateLimited, .overloaded, .serverError, .unreachable, .timedOut: true
        default: false
        }
    }

    package var description: String {
        let advice = advice.map { "; \($0)" } ?? ""
        let request = requestID.map { " (request \($0))" } ?? ""
        return message + request + advice
    }
}
