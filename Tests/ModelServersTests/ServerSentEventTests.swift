import Testing

@testable import ModelServers

@Suite("Server-sent events")
struct ServerSentEventTests {
    private func events(_ text: String, pieces size: Int = .max) -> [String] {
        var parser = ServerSentEventParser()
        var events: [ServerSentEvent] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let piece = Array(rest.prefix(size))
            rest = rest.dropFirst(size)
            events += piece.withUnsafeBytes { parser.feed($0) }
        }
        return events.map { "\($0.name)|\(String(decoding: $0.data, as: UTF8.self))" }
    }

    static let cases: [(text: String, events: [String])] = [
        ("event: a\ndata: 1\n\n", ["a|1"]),
        ("data:1\n\ndata:  2\n\n", ["|1", "| 2"]),
        ("\u{FEFF}data: 1\n\n", ["|1"]),
        ("event: a\r\ndata: 1\r\n\r\nevent: b\rdata: 2\r\rdata: 3\n\n", ["a|1", "b|2", "|3"]),
        ("data: 1\ndata\ndata: ü\n\n", ["|1\n\nü"]),
        (": comment\nid: 7\nretry: 1\nnonsense\n\n", []),
        ("event: a\n\ndata: 1\n\n", ["|1"]),
        ("error: {}\n\n", ["|{}"]),
        ("data: not ended\n", []),
        ("data:\n\n", ["|"]),
        ("\n\n\n", []),
    ]

    @Test(arguments: cases)
    func eventsAreTakenApart(_ text: String, _ expected: [String]) {
        #expect(events(text) == expected)
    }

    @Test(arguments: cases)
    func piecesOfAnySizeAreTheSame(_ text: String, _ expected: [String]) {
        for size in 1...7 { #expect(events(text, pieces: size) == expected, "pieces of \(size)") }
    }

    @Test func theLastEventMayLackItsEmptyLine() {
        for end in ["", "\n", "\r\n"] {
            var parser = ServerSentEventParser()
            let bytes = Array("data: [DONE]\(end)".utf8)
            #expect(bytes.withUnsafeBytes { parser.feed($0) }.isEmpty)
            #expect(parser.finish()?.data == Array("[DONE]".utf8))
            #expect(parser.finish() == nil)
        }
    }

    @Test func whatIsHeldBackIsCounted() {
        var parser = ServerSentEventParser()
        let bytes = Array("data: 123\ndata: 45".utf8)
        _ = bytes.withUnsafeBytes { parser.feed($0) }
        #expect(parser.pendingByteCount == 3 + 8)
    }
}
