extension Refusal {
    /// Refusals of one request.
    package static let countLimit = 64
    /// Bytes of one message.
    package static let messageLimit = 2_000
}

extension WireWriter {
    package mutating func write(refusals: [Refusal]) {
        let refusals = refusals.prefix(Refusal.countLimit)
        write(count: refusals.count)
        for refusal in refusals {
            write(refusal.stage.code)
            write(UInt32(clamping: refusal.line))
            write(blob: Array(refusal.message.utf8.prefix(Refusal.messageLimit)))
        }
    }
}

extension WireReader {
    /// Refusals that a child wrote: none of their text is trusted.
    package mutating func readRefusals() throws(WireFailure) -> [Refusal] {
        var refusals: [Refusal] = []
        for _ in 0..<(try readCount(of: 9, atMost: Refusal.countLimit)) {
            let stage = try Refusal.Stage(code: try read())
            let line = Int(try read(UInt32.self))
            let message = try readSlice(try readCount())
            refusals.append(
                Refusal(stage: stage, message: String(untrusted: message), line: line))
        }
        return refusals
    }
}

extension Refusal.Stage {
    private static let inOrder: [Refusal.Stage] = [
        .parse, .verify, .policy, .signature, .link, .compile, .limits, .crash,
    ]

    fileprivate var code: UInt8 { UInt8(Self.inOrder.firstIndex(of: self) ?? 0) }

    fileprivate init(code: UInt8) throws(WireFailure) {
        guard Int(code) < Self.inOrder.count else {
            throw WireFailure("there is no stage \(code)")
        }
        self = Self.inOrder[Int(code)]
    }
}
