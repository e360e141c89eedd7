import NIOCore
import NIOHTTP1

/// One connection: collects a request, asks the test what to do, and does it.
final class ConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let record: Record
    private let handler: StandInServer.Handler
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []

    init(record: Record, handler: @escaping StandInServer.Handler) {
        self.record = record
        self.handler = handler
    }

    /// Adds itself, and what it needs below it, to a pipeline.
    func join(_ pipeline: ChannelPipeline) throws {
        try pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
        try pipeline.syncOperations.addHandler(self)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body = []
        case .body(let buffer): body += buffer.readableBytesView
        case .end:
            guard let head else { return }
            let request = StandInRequest(
                method: head.method.rawValue, path: head.uri,
                headers: head.headers.map { ($0.name, $0.value) }, body: body)
            record.add(request)
            start(handler(request), context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func start(_ answer: StandInAnswer, _ context: ChannelHandlerContext) {
        later(answer.delayMilliseconds, context) { handler, context in
            var headers = HTTPHeaders(answer.headers.map { ($0.name, $0.value) })
            if !headers.contains(name: "content-length") {
                headers.add(name: "transfer-encoding", value: "chunked")
            }
            let head = HTTPResponseHead(
                version: .http1_1, status: HTTPResponseStatus(statusCode: answer.status),
                headers: headers)
            context.writeAndFlush(handler.wrapOutboundOut(.head(head)), promise: nil)
            handler.go(answer.steps[...], context)
        }
    }

    private func go(_ steps: ArraySlice<StandInAnswer.Step>, _ context: ChannelHandlerContext) {
        guard context.channel.isActive else { return }
        guard let step = steps.first else {
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            return
        }
        let rest = steps.dropFirst()
        switch step {
        case .send(let bytes):
            let buffer = context.channel.allocator.buffer(bytes: bytes)
            context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
            // The next piece goes out in a turn of its own.
            later(0, context) { $0.go(rest, $1) }
        case .wait(let milliseconds):
            later(milliseconds, context) { $0.go(rest, $1) }
        case .close:
            context.close(promise: nil)
        case .reset:
            let options = context.channel as? any SocketOptionProvider
            let set = options?.setSoLinger(NIOLinger(l_onoff: 1, l_linger: 0))
            let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
            let closing = set ?? context.eventLoop.makeSucceededVoidFuture()
            closing.whenComplete { _ in bound.value.close(promise: nil) }
        }
    }

    private func later(
        _ milliseconds: Int, _ context: ChannelHandlerContext,
        _ work: @escaping (ConnectionHandler, ChannelHandlerContext) -> Void
    ) {
        let bound = NIOLoopBound((self, context, work), eventLoop: context.eventLoop)
        context.eventLoop.scheduleTask(in: .milliseconds(Int64(milliseconds))) {
            let (handler, context, work) = bound.value
            work(handler, context)
        }
    }
}
