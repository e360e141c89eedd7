/// A request that a stand-in server got.
package struct StandInRequest: Sendable {
    package var method: String
    /// With the query: `/v1/models?limit=100`.
    package var path: String
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]

    /// The first value of a header, whatever the case of its name.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    package var text: String { String(decoding: body, as: UTF8.self) }
}

/// What a stand-in server does with a request.
package struct StandInAnswer: Sendable {
    /// What happens after the status and the headers were sent.
    package enum Step: Sendable {
        /// Sends bytes, at once and as a piece of their own.
        case send([UInt8])
        case wait(milliseconds: Int)
        /// Breaks the connection as a crash would (RST).
        case reset
        /// Closes the connection, whatever the reply still lacks.
        case close
    }
    package var status: Int
    package var headers: [(name: String, value: String)]
    /// Afterwards the reply ends as HTTP has it.
    package var steps: [Step]
    /// How long the status line itself is held back.
    package var delayMilliseconds = 0

    package init(
        status: Int = 200, headers: [(name: String, value: String)] = [], steps: [Step] = []
    ) {
        self.status = status
        self.headers = headers
        self.steps = steps
    }

    package static func json(
        _ text: String, status: Int = 200, headers: [(name: String, value: String)] = []
    ) -> StandInAnswer {
        StandInAnswer(
            status: status, headers: [("content-type", "application/json")] + headers,
            steps: [.send(Array(text.utf8))])
    }

    package static func page(_ text: String, status: Int = 200) -> StandInAnswer {
        StandInAnswer(
            status: status, headers: [("content-type", "text/html")],
            steps: [.send(Array(text.utf8))])
    }

    /// A stream of server-sent events, each sent as a piece of its own.
    package static func events(
        _ events: [String], headers: [(name: String, value: String)] = []
    ) -> StandInAnswer {
        StandInAnswer(
            headers: [("content-type", "text/event-stream; charset=utf-8")] + headers,
            steps: events.map { .send(Array($0.utf8)) })
    }

    /// The same answer with another end.
    package func then(_ further: Step...) -> StandInAnswer {
        var answer = self
        answer.steps += further
        return answer
    }

    /// The same answer, waiting before each piece.
    package func dripping(milliseconds: Int) -> StandInAnswer {
        var answer = self
        answer.steps = steps.flatMap { [.wait(milliseconds: milliseconds), $0] }
        return answer
    }

    /// All bytes that it sends.
    package var bytes: [UInt8] {
        var all: [UInt8] = []
        for case .send(let bytes) in steps { all += bytes }
        return all
    }

    /// The same answer with its bytes cut into pieces of `size`.
    package func cut(into size: Int) -> StandInAnswer {
        var answer = self
        let bytes = bytes
        answer.steps = stride(from: 0, to: bytes.count, by: max(1, size)).map { start in
            .send(Array(bytes[start..<min(bytes.count, start + max(1, size))]))
        }
        return answer
    }

    /// The first `count` bytes of the same answer, and then another end.
    package func cut(after count: Int, then end: Step) -> StandInAnswer {
        var answer = self
        answer.steps = [.send(Array(bytes.prefix(count))), .wait(milliseconds: 30), end]
        return answer
    }
}
