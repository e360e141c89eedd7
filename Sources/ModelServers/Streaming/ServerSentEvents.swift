#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

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
    mutating func feed(_ bytes: UnsafeRawBufferPointer) -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        var rest = bytes[...]
        while let first = rest.first {
            if endedInCarriageReturn {
                endedInCarriageReturn = false
                if first == UInt8(ascii: "\n") {
                    rest.removeFirst()
                    continue
                }
            }
            guard let end = Self.lineEnd(in: UnsafeRawBufferPointer(rebasing: rest)) else {
                line += rest
                break
            }
            let position = rest.startIndex + end
            line += rest[..<position]
            endedInCarriageReturn = rest[position] == UInt8(ascii: "\r")
            rest = rest[(position + 1)...]
            endLine(&events)
        }
        return events
    }

    /// Where the first line ends; large replies have long lines, so the C library looks for it.
    private static func lineEnd(in bytes: UnsafeRawBufferPointer) -> Int? {
        guard let start = bytes.baseAddress else { return nil }
        let feed = memchr(start, CInt(UInt8(ascii: "\n")), bytes.count).map {
            $0 - UnsafeMutableRawPointer(mutating: start)
        }
        let limit = feed ?? bytes.count
        let carriageReturn = memchr(start, CInt(UInt8(ascii: "\r")), limit).map {
            $0 - UnsafeMutableRawPointer(mutating: start)
        }
        return carriageReturn ?? feed
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
