import CSandbox
import CSandboxTestSupport
import Testing

/// Random numbers from a seed, so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}

extension Shape {
    static let scalars: [Shape] = [.bool, .i8, .i16, .i32, .i64, .float, .double]

    static func random(depth: Int, using random: inout Seeded) -> Shape {
        switch depth == 0 ? 0 : Int.random(in: 0..<6, using: &random) {
        case 0, 1: return scalars.randomElement(using: &random) ?? .i64
        case 2, 3: return .slice(.random(depth: depth - 1, using: &random))
        case 4: return .optional(.random(depth: depth - 1, using: &random))
        default:
            let count = Int.random(in: 1...3, using: &random)
            return .tuple((0..<count).map { _ in .random(depth: depth - 1, using: &random) })
        }
    }

    func value(using random: inout Seeded) -> [UInt8] {
        func bytes(_ count: Int) -> [UInt8] {
            (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        }
        switch self {
        case .bool: return [UInt8.random(in: 0...1, using: &random)]
        case .i8: return bytes(1)
        case .i16: return bytes(2)
        case .i32, .float: return bytes(4)
        case .i64, .double: return bytes(8)
        case .slice(let element):
            let count = Int.random(in: 0...5, using: &random)
            return wire(count) + (0..<count).flatMap { _ in element.value(using: &random) }
        case .tuple(let elements): return elements.flatMap { $0.value(using: &random) }
        case .optional(let wrapped):
            return Bool.random(using: &random) ? [1] + wrapped.value(using: &random) : [0]
        }
    }

    /// Slices that the result of this shape needs buffers for.
    var outputs: Int {
        switch self {
        case .slice: 1
        case .tuple(let elements): elements.map(\.outputs).reduce(0, +)
        case .optional(let wrapped): wrapped.outputs
        default: 0
        }
    }
}

@Suite struct ShapeTests {
    /// A value comes back as it went in, whatever its shape, where it lies and how it is filled.
    @Test(arguments: 0..<150)
    func identityOfAnyShape(seed: UInt64) {
        var random = Seeded(state: seed)
        let shape = Shape.random(depth: Int(seed % 5) + 1, using: &random)
        guard shape.outputs <= 16 else { return }
        let values = (0..<12).map { _ in shape.value(using: &random) }
        var batch = CandidateBatch([(shape, false)], shape, candidate_identity, tests: values)
        batch.modes = [
            semcom_mode(placement: 0, capacity: 0, fill: 0xA5),
            semcom_mode(placement: 1, capacity: 0, fill: 0x5A),
            semcom_mode(placement: 0, capacity: 1, fill: 0x00),
            semcom_mode(placement: 1, capacity: 1, fill: 0xFF),
            semcom_mode(placement: 0, capacity: 2, fill: 0xA5),
            semcom_mode(placement: 1, capacity: 3, fill: 0xA5),
        ]
        let result = batch.run()
        #expect(result.isFinished, "\(shape) \(result)")
        guard result.records.count == values.count * 6 else {
            Issue.record("\(shape): \(result)")
            return
        }
        for (test, value) in values.enumerated() {
            let records = result.records[(test * 6)..<(test * 6 + 6)].map { $0 }
            let hasSlices = shape.outputs > 0
            #expect(records[0] == .returned(value), "\(shape)")
            #expect(records[1] == .returned(value), "\(shape)")
            #expect(records[2] == (hasSlices ? .returned(value) : .notApplicable), "\(shape)")
            #expect(records[3] == (hasSlices ? .returned(value) : .notApplicable), "\(shape)")
            #expect([.noRoom, .notApplicable].contains(records[4]), "\(shape) \(records[4])")
            #expect([.noRoom, .notApplicable].contains(records[5]), "\(shape) \(records[5])")
        }
    }

    /// Memory of inout parameters comes back after the result.
    @Test(arguments: 0..<40)
    func inoutOfAnyElement(seed: UInt64) {
        var random = Seeded(state: seed &+ 1000)
        let shape = Shape.slice(.random(depth: Int(seed % 4), using: &random))
        let values = (0..<8).map { _ in shape.value(using: &random) }
        var batch = CandidateBatch([(shape, true)], nil, { _, _ in }, tests: values)
        batch.modes = [
            semcom_mode(placement: 0, capacity: 0, fill: 0xA5),
            semcom_mode(placement: 1, capacity: 0, fill: 0x5A),
        ]
        #expect(
            batch.run().records == values.flatMap { [.returned($0), .returned($0)] }, "\(shape)")
    }
}
