import NIOCore

/// Grants a `CONNECT` and hands the connection on to the handler that answers for the target.
final class ProxyHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let record: Record
    private let next: ConnectionHandler
    private var head = ""

    init(record: Record, next: ConnectionHandler) {
        self.record = record
        self.next = next
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        head += String(buffer: unwrapInboundIn(data))
        guard head.hasSuffix("\r\n\r\n") else { return }
        let lines = head.split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count == 3, words[0] == "CONNECT" else {
            context.close(promise: nil)
            return
        }
        let headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            let value = parts.last?.drop { $0 == " " } ?? ""
            return (name: String(parts.first ?? ""), value: String(value))
        }
        record.add(
            StandInRequest(method: "CONNECT", path: String(words[1]), headers: headers, body: []))
        let granted = context.channel.allocator.buffer(string: "HTTP/1.1 200 OK\r\n\r\n")
        context.writeAndFlush(wrapOutboundOut(granted), promise: nil)
        do {
            try next.join(context.pipeline)
            context.pipeline.syncOperations.removeHandler(self, promise: nil)
        } catch {
            context.close(promise: nil)
        }
    }
}
