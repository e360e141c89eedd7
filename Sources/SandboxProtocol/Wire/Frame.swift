/// What travels between the host and a worker: a header of 16 bytes (magic, kind, length of the
/// body), then the body.
package enum Frame {
    /// Both sides must agree on it; a worker says it in its hello.
    package static let protocolVersion: UInt32 = 3

    package static let headerLength = 16
    /// Bytes of the largest body that either side accepts.
    package static let bodyLimit = 2 << 30
    private static let magic: UInt32 = 0x314D_4353

    package enum Kind: UInt32, Sendable, CaseIterable {
        // From the host.
        case run = 1
        case emit = 2
        case walls = 3
        case ping = 4
        /// A `FuzzCandidate`; a frame of the next kind follows at once.
        case fuzz = 5
        /// A `FuzzJudgement`, which the judge's child reads and the zygote never sees.
        case judgement = 6
        // From the worker.
        case hello = 101
        case runReply = 102
        case emitReply = 103
        case wallsReply = 104
        case pong = 105
        /// The worker could not read the request: a sentence.
        case badRequest = 106
        case fuzzReply = 107
    }

    package struct Header: Hashable, Sendable {
        package var kind: Kind
        package var bodyLength: Int
        package init(kind: Kind, bodyLength: Int) {
            self.kind = kind
            self.bodyLength = bodyLength
        }
    }

    package static func header(_ kind: Kind, bodyLength: Int) -> [UInt8] {
        var writer = WireWriter(reserving: headerLength)
        writer.write(magic)
        writer.write(kind.rawValue)
        writer.write(UInt64(bodyLength))
        return writer.bytes
    }

    package static func decodeHeader(_ bytes: [UInt8]) throws(WireFailure) -> Header {
        try WireReader.decode(bytes) { reader throws(WireFailure) in
            guard try reader.read(UInt32.self) == magic else {
                throw WireFailure("this is not a message of the sandbox")
            }
            let number = try reader.read(UInt32.self)
            guard let kind = Kind(rawValue: number) else {
                throw WireFailure("there is no message of kind \(number)")
            }
            let length = try reader.read(UInt64.self)
            guard length <= UInt64(bodyLimit) else {
                throw WireFailure("a message of \(length) bytes is too long")
            }
            return Header(kind: kind, bodyLength: Int(length))
        }
    }
}

/// The first thing that a worker says.
package struct Hello: Hashable, Sendable {
    package var protocolVersion: UInt32
    package var processIdentifier: Int32
    package init(protocolVersion: UInt32 = Frame.protocolVersion, processIdentifier: Int32) {
        self.protocolVersion = protocolVersion
        self.processIdentifier = processIdentifier
    }

    package func encoded() -> [UInt8] {
        var writer = WireWriter()
        writer.write(protocolVersion)
        writer.write(processIdentifier)
        return writer.bytes
    }

    package init(decoding bytes: [UInt8]) throws(WireFailure) {
        self = try WireReader.decode(bytes) { reader throws(WireFailure) in
            Hello(protocolVersion: try reader.read(), processIdentifier: try reader.read())
        }
    }
}
