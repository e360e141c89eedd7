import SandboxProtocol

/// Values that use every part of the protocol.
enum Samples {
    static let shapes: [ValueShape] = [
        .bool, .integer(bits: 8), .integer(bits: 16), .integer(bits: 32), .integer(bits: 64),
        .float, .double, .slice(.integer(bits: 8)), .slice(.slice(.bool)),
        .tuple([]), .tuple([.double, .optional(.slice(.float))]), .optional(.integer(bits: 64)),
    ]

    static let shape = CallShape(
        symbol: "every \"shape\"",
        parameters: shapes.map { CallShape.Parameter(shape: $0, isInout: false) }
            + [CallShape.Parameter(shape: .slice(.integer(bits: 32)), isInout: true)],
        result: .tuple([.bool, .slice(.slice(.integer(bits: 8)))]))

    static let scalar = CallShape(
        symbol: "gcd",
        parameters: [
            CallShape.Parameter(shape: .integer(bits: 64), isInout: false),
            CallShape.Parameter(shape: .integer(bits: 64), isInout: false),
        ], result: .integer(bits: 64))

    static let modes: [RunMode] = [
        RunMode(placement: .atEnd, capacity: .generous, fillVariation: 0),
        RunMode(placement: .atStart, capacity: .exact, fillVariation: 0xFF),
    ]

    static func request(
        tests count: Int = 3, reversed: Bool = false, countsSteps: Bool = false
    ) -> RunRequest {
        var tests = TestBatch()
        for index in 0..<count {
            tests.append(function: index % 2) {
                $0 += [UInt8](repeating: UInt8(index % 251), count: 16)
            }
        }
        var limits = RunLimits()
        limits.callMilliseconds = 77
        return RunRequest(
            moduleText: Array("define void @f() { ret void }".utf8),
            dependencyTexts: [[], Array("declare void @g()".utf8)], functions: [shape, scalar],
            optimisation: .o2, fill: 0x3C, modes: modes, reversed: reversed,
            countsSteps: countsSteps, tests: tests, limits: limits)
    }

    static let emission = EmitRequest(
        moduleText: Array("define void @f() { ret void }".utf8), linkedTexts: [[1, 2], []],
        exported: ["f", "g h"], optimisation: .o3, formats: EmitRequest.Format.allCases,
        triple: "aarch64-unknown-linux-gnu")

    static let walls = WallReport(
        walls: [
            .init(name: "guard pages", holds: true, detail: "held"),
            .init(name: "no files", holds: false, detail: "Landlock is missing"),
        ], llvmVersion: "LLVM 19.1.7", hostTriple: "x86_64-pc-linux-gnu")

    static let refusals: [Refusal] = [
        Refusal(stage: .policy, message: "calls @system", line: 12),
        Refusal(stage: .crash, message: "LLVM crashed"),
    ]
}

/// A generator whose numbers are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
