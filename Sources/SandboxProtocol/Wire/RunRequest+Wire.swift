extension RunRequest {
    package func encoded() -> [UInt8] {
        let texts = moduleText.count + dependencyTexts.reduce(0) { $0 + $1.count }
        var writer = WireWriter(reserving: 1_024 + texts + tests.payload.count + tests.count * 6)
        writer.write(blob: moduleText)
        writer.write(count: dependencyTexts.count)
        for text in dependencyTexts { writer.write(blob: text) }
        writer.write(count: functions.count)
        for function in functions { function.write(to: &writer) }
        writer.write(optimisation.rawValue)
        writer.write(fill)
        writer.write(count: modes.count)
        for mode in modes { mode.write(to: &writer) }
        writer.write(reversed)
        writer.write(countsSteps)
        writer.write(checksUndefinedBehaviour)
        writer.write(array: tests.functionIndices)
        writer.write(array: tests.offsets)
        writer.write(blob: tests.payload)
        limits.write(to: &writer)
        return writer.bytes
    }

    package init(decoding bytes: [UInt8]) throws(WireFailure) {
        self = try WireReader.decode(bytes) { reader throws(WireFailure) in
            try RunRequest(from: &reader)
        }
    }

    private init(from reader: inout WireReader) throws(WireFailure) {
        let moduleText = try reader.readBlob()
        var dependencyTexts: [[UInt8]] = []
        for _ in 0..<(try reader.readCount(of: 4)) { dependencyTexts.append(try reader.readBlob()) }
        var functions: [CallShape] = []
        for _ in 0..<(try reader.readCount(of: 4, atMost: Int(UInt16.max))) {
            functions.append(try CallShape(from: &reader))
        }
        let optimisation = try OptimisationLevel(from: &reader)
        let fill = try reader.read(UInt8.self)
        var modes: [RunMode] = []
        for _ in 0..<(try reader.readCount(of: 3, atMost: 64)) {
            modes.append(try RunMode(from: &reader))
        }
        self.init(
            moduleText: moduleText, dependencyTexts: dependencyTexts, functions: functions,
            optimisation: optimisation, fill: fill, modes: modes,
            reversed: try reader.readFlag(), countsSteps: try reader.readFlag(),
            checksUndefinedBehaviour: try reader.readFlag(),
            tests: try TestBatch(from: &reader, functionCount: functions.count),
            limits: try RunLimits(from: &reader))
    }
}

extension TestBatch {
    fileprivate init(
        from reader: inout WireReader, functionCount: Int
    ) throws(WireFailure) {
        let functionIndices = try reader.readArray(of: UInt16.self)
        let offsets = try reader.readArray(of: UInt32.self)
        let payload = try reader.readBlob()
        guard functionIndices.count == offsets.count else {
            throw WireFailure("the tests and their arguments differ in number")
        }
        guard functionIndices.allSatisfy({ Int($0) < functionCount }) else {
            throw WireFailure("a test calls a function that is not in the request")
        }
        var last: UInt32 = 0
        for offset in offsets {
            guard offset >= last, Int(offset) <= payload.count else {
                throw WireFailure("the arguments of a test lie outside the request")
            }
            last = offset
        }
        self.init(functionIndices: functionIndices, offsets: offsets, payload: payload)
    }
}

extension OptimisationLevel {
    init(from reader: inout WireReader) throws(WireFailure) {
        let number = try reader.read(UInt8.self)
        guard let level = OptimisationLevel(rawValue: number) else {
            throw WireFailure("there is no optimisation level \(number)")
        }
        self = level
    }
}

extension RunMode {
    fileprivate func write(to writer: inout WireWriter) {
        writer.write(placement.rawValue)
        writer.write(capacity.rawValue)
        writer.write(fillVariation)
    }

    fileprivate init(from reader: inout WireReader) throws(WireFailure) {
        guard let placement = Placement(rawValue: try reader.read()),
            let capacity = Capacity(rawValue: try reader.read())
        else { throw WireFailure("there is no such mode of a run") }
        self.init(placement: placement, capacity: capacity, fillVariation: try reader.read())
    }
}

extension RunLimits {
    func write(to writer: inout WireWriter) {
        let limits = [
            compileMilliseconds, callMilliseconds, timeouts, totalMilliseconds, memoryBytes,
            stackBytes, outputBytes, reportBytes,
        ]
        for limit in limits { writer.write(Int64(limit)) }
    }

    init(from reader: inout WireReader) throws(WireFailure) {
        self.init()
        compileMilliseconds = try Self.readLimit(&reader)
        callMilliseconds = try Self.readLimit(&reader)
        timeouts = try Self.readLimit(&reader)
        totalMilliseconds = try Self.readLimit(&reader)
        memoryBytes = try Self.readLimit(&reader)
        stackBytes = try Self.readLimit(&reader)
        outputBytes = try Self.readLimit(&reader)
        reportBytes = try Self.readLimit(&reader)
    }

    private static func readLimit(_ reader: inout WireReader) throws(WireFailure) -> Int {
        let value = try reader.read(Int64.self)
        guard value >= 0 else { throw WireFailure("a limit of \(value) is negative") }
        return Int(value)
    }
}
