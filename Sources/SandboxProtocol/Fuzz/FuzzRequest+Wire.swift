extension FuzzCandidate {
    package func encoded() -> [UInt8] {
        var writer = WireWriter(reserving: 1_024 + moduleText.count)
        writer.write(blob: moduleText)
        writer.write(count: dependencyTexts.count)
        for text in dependencyTexts { writer.write(blob: text) }
        function.write(to: &writer)
        writer.write(checksUndefinedBehaviour)
        writer.write(fill)
        limits.write(to: &writer)
        return writer.bytes
    }

    package init(decoding bytes: [UInt8]) throws(WireFailure) {
        self = try WireReader.decode(bytes) { reader throws(WireFailure) in
            let moduleText = try reader.readBlob()
            var dependencyTexts: [[UInt8]] = []
            for _ in 0..<(try reader.readCount(of: 4)) {
                dependencyTexts.append(try reader.readBlob())
            }
            return FuzzCandidate(
                moduleText: moduleText, dependencyTexts: dependencyTexts,
                function: try CallShape(from: &reader),
                checksUndefinedBehaviour: try reader.readFlag(), fill: try reader.read(),
                limits: try FuzzLimits(from: &reader))
        }
    }
}

/// What the judge's child reads: the recipe stays in the form in which it is used there.
package struct EncodedJudgement: Hashable, Sendable {
    package var moduleText: [UInt8]
    package var recipe: [UInt8]
    /// Of each input its length in 4 bytes and its bytes.
    package var corpus: [UInt8]
    package var seed: UInt64

    package init(decoding bytes: [UInt8]) throws(WireFailure) {
        self = try WireReader.decode(bytes) { reader throws(WireFailure) in
            EncodedJudgement(
                moduleText: try reader.readBlob(), recipe: try reader.readBlob(),
                corpus: try reader.readBlob(), seed: try reader.read())
        }
    }

    private init(moduleText: [UInt8], recipe: [UInt8], corpus: [UInt8], seed: UInt64) {
        self.moduleText = moduleText
        self.recipe = recipe
        self.corpus = corpus
        self.seed = seed
    }
}

extension FuzzJudgement {
    package func encoded() -> [UInt8] {
        var inputs = WireWriter()
        for input in corpus { inputs.write(blob: input) }
        var writer = WireWriter(reserving: 1_024 + moduleText.count + inputs.bytes.count)
        writer.write(blob: moduleText)
        writer.write(blob: recipe.program)
        writer.write(blob: inputs.bytes)
        writer.write(seed)
        return writer.bytes
    }
}

extension FuzzLimits {
    fileprivate func write(to writer: inout WireWriter) {
        let limits = [
            inputs, milliseconds, compileMilliseconds, callMilliseconds, timeouts,
            suspiciousInputs, suspiciousInputsBeforeStop, corpusInputs, inputBytes, memoryBytes,
            stackBytes, outputBytes,
        ]
        for limit in limits { writer.write(Int64(limit)) }
    }

    fileprivate init(from reader: inout WireReader) throws(WireFailure) {
        self.init()
        inputs = try Self.readLimit(&reader)
        milliseconds = try Self.readLimit(&reader)
        compileMilliseconds = try Self.readLimit(&reader)
        callMilliseconds = try Self.readLimit(&reader)
        timeouts = try Self.readLimit(&reader)
        suspiciousInputs = try Self.readLimit(&reader)
        suspiciousInputsBeforeStop = try Self.readLimit(&reader)
        corpusInputs = try Self.readLimit(&reader)
        inputBytes = try Self.readLimit(&reader)
        memoryBytes = try Self.readLimit(&reader)
        stackBytes = try Self.readLimit(&reader)
        outputBytes = try Self.readLimit(&reader)
        guard (16...1 << 20).contains(inputBytes) else {
            throw WireFailure("inputs of \(inputBytes) bytes are too short or too long")
        }
        guard suspiciousInputs <= 256, corpusInputs <= 1_024 else {
            throw WireFailure("more inputs are to be reported than can be kept")
        }
    }

    private static func readLimit(_ reader: inout WireReader) throws(WireFailure) -> Int {
        let value = try reader.read(Int64.self)
        guard value >= 0 else { throw WireFailure("a limit of \(value) is negative") }
        return Int(value)
    }
}
