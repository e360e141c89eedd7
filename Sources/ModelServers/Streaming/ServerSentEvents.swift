/// One event of a stream.
struct ServerSentEvent: Hashable, Sendable {
    /// Empty where the server named none.
    var name: String
    var data: [UInt8]
}

/// Takes a stream of server-sent events apart, in pieces of any size (WHATWG HTML, 9.2.6).
///
/// It works on bytes: a character that is cut in two by the network is whole again in its event.
struct ServerSentEventParser {
    private var line: [UInt8] = []
    private var endedInCarriageReturn = false
    private var isFirstLine = true
    private var name = ""
    private var data: [UInt8] = []
    private var hasData = false

    /// Bytes that are held back until their event is complete.
    var pendingByteCount: Int { line.count + data.count }

    /// The events that `bytes` complete.
    mutating func feed(_ bytes: some Sequence<UInt8>) -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        for byte in bytes {
            if endedInCarriageReturn {
                endedInCarriageReturn = false
                if byte == UInt8(ascii: "\n") { continue }
            }
            switch byte {
            case UInt8(ascii: "\n"): endLine(&events)
            case UInt8(ascii: "\r"):
                endedInCarriageReturn = true
                endLine(&events)
            default: line.append(byte)
            }
        }
        return events
    }

    /// The event that the stream broke off in, where only the empty line after it is missing.
    mutating func finish() -> ServerSentEvent? {
        var events: [ServerSentEvent] = []
        if !line.isEmpty { endLine(&events) }
        endLine(&events)
        return events.first
    }

    private mutating func endLine(_ events: inout [ServerSentEvent]) {
        defer {
            line.removeAll(keepingCapacity: true)
            isFirstLine = false
        }
        if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        guard !line.isEmpty else {
            if hasData { events.append(ServerSentEvent(name: name, data: data)) }
            name = ""
            data = []
            hasData = false
            return
        }
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = colon < line.endIndex ? line[(colon + 1)...] : []
        if value.first == UInt8(ascii: " ") { value.removeFirst() }
        switch String(decoding: line[..<colon], as: UTF8.self) {
        case "event": name = String(decoding: value, as: UTF8.self)
        case "data", "error":
            // `error:` is how llama.cpp says that something went wrong.
            if hasData { data.append(UInt8(ascii: "\n")) }
            data += value
            hasData = true
        default: break
        }
    }
}
