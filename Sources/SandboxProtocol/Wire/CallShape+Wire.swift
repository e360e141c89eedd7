extension CallShape {
    /// Parameters of one function, and elements of one tuple.
    static let memberLimit = 255

    func write(to writer: inout WireWriter) {
        writer.write(text: symbol)
        writer.write(blob: callProgram)
    }

    init(from reader: inout WireReader) throws(WireFailure) {
        let symbol = try reader.readText(atMost: 1_000)
        let program = try reader.readBlob()
        self = try WireReader.decode(program) { program throws(WireFailure) in
            try CallShape(symbol: symbol, program: &program)
        }
    }

    private init(symbol: String, program: inout WireReader) throws(WireFailure) {
        var parameters: [Parameter] = []
        for _ in 0..<(try program.read(UInt8.self)) {
            let isInout = try program.readFlag()
            parameters.append(
                Parameter(shape: try ValueShape(from: &program), isInout: isInout))
        }
        let hasResult = try program.readFlag()
        self.init(
            symbol: symbol, parameters: parameters,
            result: hasResult ? try ValueShape(from: &program) : nil)
    }

    /// The call as the bytes that the run engine reads (`csandbox.h`, "call program").
    package var callProgram: [UInt8] {
        var bytes = [UInt8(clamping: parameters.count)]
        for parameter in parameters.prefix(Self.memberLimit) {
            bytes.append(parameter.isInout ? 1 : 0)
            parameter.shape.append(to: &bytes)
        }
        bytes.append(result == nil ? 0 : 1)
        result?.append(to: &bytes)
        return bytes
    }
}

extension ValueShape {
    /// Shapes inside shapes.
    package static let depthLimit = 16

    fileprivate func append(to bytes: inout [UInt8]) {
        switch self {
        case .bool: bytes.append(0)
        case .integer(let bits):
            bytes.append(bits == 8 ? 1 : bits == 16 ? 2 : bits == 32 ? 3 : 4)
        case .float: bytes.append(5)
        case .double: bytes.append(6)
        case .slice(let element):
            bytes.append(7)
            element.append(to: &bytes)
        case .tuple(let elements):
            bytes.append(8)
            bytes.append(UInt8(clamping: elements.count))
            for element in elements.prefix(CallShape.memberLimit) { element.append(to: &bytes) }
        case .optional(let wrapped):
            bytes.append(9)
            wrapped.append(to: &bytes)
        }
    }

    fileprivate init(from reader: inout WireReader, depth: Int = 0) throws(WireFailure) {
        guard depth < Self.depthLimit else { throw WireFailure("a type is nested too deeply") }
        switch try reader.read(UInt8.self) {
        case 0: self = .bool
        case 1: self = .integer(bits: 8)
        case 2: self = .integer(bits: 16)
        case 3: self = .integer(bits: 32)
        case 4: self = .integer(bits: 64)
        case 5: self = .float
        case 6: self = .double
        case 7: self = .slice(try ValueShape(from: &reader, depth: depth + 1))
        case 8:
            var elements: [ValueShape] = []
            for _ in 0..<(try reader.read(UInt8.self)) {
                elements.append(try ValueShape(from: &reader, depth: depth + 1))
            }
            self = .tuple(elements)
        case 9: self = .optional(try ValueShape(from: &reader, depth: depth + 1))
        case let other: throw WireFailure("there is no shape \(other)")
        }
    }
}
