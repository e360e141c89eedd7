import ModelClient

/// Hands a reply's bytes to a reader, as events or as a whole: whichever the server sends.
struct ReplyAssembly<Reader: ReplyReader> {
    private enum Form { case unknown, stream, whole }
    private(set) var reader: Reader
    private var form: Form
    private var parser = ServerSentEventParser()
    private var body: [UInt8] = []

    init(reader: Reader, contentType: String?) {
        self.reader = reader
        let type = contentType?.lowercased() ?? ""
        form = type.contains("event-stream") ? .stream : type.contains("json") ? .whole : .unknown
    }

    /// True where more was taken in than a reply may have.
    var isTooLarge: Bool {
        reader.byteCount > ReplyLimits.contentLimitBytes
            || parser.pendingByteCount > ReplyLimits.contentLimitBytes
            || body.count > ReplyLimits.contentLimitBytes
    }

    /// Takes bytes; returns the pieces of text that they completed.
    mutating func feed(
        _ bytes: UnsafeRawBufferPointer, _ context: ServerContext
    ) throws -> [String] {
        if form == .unknown {
            guard let first = bytes.first(where: { !Self.isSpace($0) }) else { return [] }
            switch first {
            case UInt8(ascii: "{"), UInt8(ascii: "["): form = .whole
            case UInt8(ascii: "<"): throw context.malformed("it is a web page")
            default: form = .stream
            }
        }
        guard form == .stream else {
            body += bytes
            return []
        }
        return try read(parser.feed(bytes), context)
    }

    /// Takes the end of the reply; returns the pieces of text that it completed.
    mutating func finish(_ context: ServerContext) throws -> [String] {
        switch form {
        case .unknown: return []
        case .whole: return try reader.read(whole: body).map { [$0] } ?? []
        case .stream:
            // What breaks off within an event is no event, unless it says that all is done.
            guard !reader.isComplete, let event = parser.finish(),
                event.data == Array("[DONE]".utf8)
            else { return [] }
            return try read([event], context)
        }
    }

    private mutating func read(
        _ events: [ServerSentEvent], _ context: ServerContext
    ) throws -> [String] {
        var texts: [String] = []
        for event in events where !reader.isComplete {
            guard String(validating: event.data, as: UTF8.self) != nil else {
                throw context.malformed("an event of it is not UTF-8")
            }
            if let text = try reader.read(event) { texts.append(text) }
        }
        return texts
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
