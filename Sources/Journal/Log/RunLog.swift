package import ModelClient

/// Everything that happened in a run.
package struct RunLog: Hashable, Sendable {
    package var summary: RunSummary
    package var steps: [Step]
    package var requests: [LoggedRequest]

    package enum Entry: Hashable, Sendable {
        case step(Step)
        case request(LoggedRequest)

        package var time: Timestamp {
            switch self {
            case .step(let step): step.time
            case .request(let request): request.time
            }
        }
    }

    /// Steps and requests in the order of time; where that is the same, requests come first.
    package var entries: [Entry] {
        var entries: [Entry] = []
        entries.reserveCapacity(steps.count + requests.count)
        var waiting = requests[...]
        for step in steps {
            while let request = waiting.first, request.time <= step.time {
                entries.append(.request(request))
                waiting.removeFirst()
            }
            entries.append(.step(step))
        }
        return entries + waiting.map(Entry.request)
    }
}

/// A request to a model, and what came of it.
package struct LoggedRequest: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
        /// It is under way, or its run ended before the answer came.
        case unanswered
        case answered
        case failed(kind: ModelFailure.Kind?, message: String)
        /// An answer of an earlier request was used again; that one was sent by this run.
        case reused(from: RunIdentifier)
    }
    package var time: Timestamp
    package var purpose: ModelRequest.Purpose
    package var subject: String
    package var model: ModelIdentity
    package var key: RequestKey
    package var outcome: Outcome
    /// The whole request as JSON text.
    package var prompt: ObjectHash
    package var reply: ObjectHash?
    /// The structured part of the reply, as JSON text.
    package var structured: ObjectHash?
    package var stop: ModelReply.StopReason?
    package var usage: TokenUsage
    package var requestID: String?
    package var milliseconds: Int?
}
