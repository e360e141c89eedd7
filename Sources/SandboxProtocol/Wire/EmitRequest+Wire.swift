extension EmitRequest {
    package func encoded() -> [UInt8] {
        var writer = WireWriter(reserving: moduleText.count + 1_024)
        writer.write(blob: moduleText)
        writer.write(count: linkedTexts.count)
        for text in linkedTexts { writer.write(blob: text) }
        writer.write(count: exported.count)
        for symbol in exported { writer.write(text: symbol) }
        writer.write(optimisation.rawValue)
        writer.write(count: formats.count)
        for format in formats { writer.write(format.code) }
        writer.write(triple != nil)
        if let triple { writer.write(text: triple) }
        limits.write(to: &writer)
        return writer.bytes
    }

    package init(decoding bytes: [UInt8]) throws(WireFailure) {
        self = try WireReader.decode(bytes) { reader throws(WireFailure) in
            try EmitRequest(from: &reader)
        }
    }

    private init(from reader: inout WireReader) throws(WireFailure) {
        let moduleText = try reader.readBlob()
        var linkedTexts: [[UInt8]] = []
        for _ in 0..<(try reader.readCount(of: 4)) { linkedTexts.append(try reader.readBlob()) }
        var exported: [String] = []
        for _ in 0..<(try reader.readCount(of: 4)) {
            exported.append(try reader.readText(atMost: 1_000))
        }
        let optimisation = try OptimisationLevel(from: &reader)
        var formats: [Format] = []
        for _ in 0..<(try reader.readCount(atMost: 16)) {
            formats.append(try Format(code: try reader.read()))
        }
        let triple = try reader.readFlag() ? try reader.readText(atMost: 200) : nil
        self.init(
            moduleText: moduleText, linkedTexts: linkedTexts, exported: exported,
            optimisation: optimisation, formats: formats, triple: triple,
            limits: try RunLimits(from: &reader))
    }
}

extension EmitRequest.Format {
    fileprivate var code: UInt8 {
        switch self {
        case .ll: 0
        case .bitcode: 1
        case .object: 2
        case .assembly: 3
        }
    }

    fileprivate init(code: UInt8) throws(WireFailure) {
        guard let format = Self.allCases.first(where: { $0.code == code }) else {
            throw WireFailure("there is no format \(code)")
        }
        self = format
    }
}

extension EmitReport {
    package func encoded() -> [UInt8] {
        var writer = WireWriter()
        switch self {
        case .refused(let refusals):
            writer.write(true)
            writer.write(refusals: refusals)
        case .emitted(let files):
            writer.write(false)
            writer.write(count: files.count)
            for file in files { writer.write(blob: file) }
        }
        return writer.bytes
    }

    package init(decoding bytes: [UInt8]) throws(WireFailure) {
        self = try WireReader.decode(bytes) { reader throws(WireFailure) in
            if try reader.readFlag() { return .refused(try reader.readRefusals()) }
            var files: [[UInt8]] = []
            for _ in 0..<(try reader.readCount(of: 4)) { files.append(try reader.readBlob()) }
            return .emitted(files)
        }
    }
}

extension WallReport {
    package func encoded() -> [UInt8] {
        var writer = WireWriter()
        writer.write(count: walls.count)
        for wall in walls {
            writer.write(text: wall.name)
            writer.write(wall.holds)
            writer.write(text: wall.detail)
        }
        writer.write(text: llvmVersion)
        writer.write(text: hostTriple)
        return writer.bytes
    }

    package init(decoding bytes: [UInt8]) throws(WireFailure) {
        self = try WireReader.decode(bytes) { reader throws(WireFailure) in
            var walls: [Wall] = []
            for _ in 0..<(try reader.readCount(of: 9)) {
                walls.append(
                    Wall(
                        name: try reader.readText(), holds: try reader.readFlag(),
                        detail: try reader.readText()))
            }
            return WallReport(
                walls: walls, llvmVersion: try reader.readText(),
                hostTriple: try reader.readText())
        }
    }
}
