internal import SandboxProtocol

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Frames on standard input and output; when the host is gone, the worker ends.
struct Channel {
    private let input: Int32 = 0
    private let output: Int32 = 1

    /// True when a request, or the end of the input, can be read within so many milliseconds.
    func hasInput(within milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, milliseconds) != 0
    }

    /// The next request, and when it began to arrive.
    func receive() -> (kind: Frame.Kind, body: [UInt8], start: UInt64) {
        let header: Frame.Header
        do {
            header = try Frame.decodeHeader(receive(Frame.headerLength))
        } catch {
            // Where the next message begins is not known any more.
            exit(EX_PROTOCOL)
        }
        let start = Clock.microseconds
        return (header.kind, receive(header.bodyLength), start)
    }

    private func receive(_ length: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: length) { buffer, received in
            while received < length {
                let count = read(input, buffer.baseAddress! + received, length - received)
                if count > 0 {
                    received += count
                } else if count == 0 || errno != EINTR {
                    exit(0)
                }
            }
        }
    }

    func send(_ kind: Frame.Kind, _ body: [UInt8]) {
        send(Frame.header(kind, bodyLength: body.count) + body)
    }

    func send(_ bytes: [UInt8]) { bytes.withUnsafeBytes { send($0) } }

    func send(_ bytes: UnsafeRawBufferPointer) {
        var sent = 0
        while sent < bytes.count {
            let count = write(output, bytes.baseAddress! + sent, bytes.count - sent)
            if count > 0 {
                sent += count
            } else if count == 0 || errno != EINTR {
                exit(0)
            }
        }
    }
}
