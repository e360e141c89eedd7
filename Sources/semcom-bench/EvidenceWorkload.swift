import ABI
import ClauseCode
import Diagnostics
import Evidence
import IRText
import Intent
import SandboxProtocol

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A function whose evidence is measured: an intent file with one function, and the code beside
/// it.
struct EvidenceWorkload {
    let module: CheckedModule
    let code: [UInt8]

    var function: CheckedFunction { module.functions[0] }
    var shape: CallShape { ABI.callShape(of: function.intent.signature) }

    /// - Parameter path: of both files, without what they end in.
    init(_ path: String) {
        code = Self.bytes(of: path + ".ll")
        module = Workload.checked(Self.bytes(of: path + ".intent.md"))
    }

    /// Random inputs, judged by every clause, made as for a verdict.
    func fuzzRequest(milliseconds: Int, checksUndefinedBehaviour: Bool) -> FuzzRequest {
        let judge = JudgeModule(function)
        precondition(judge.left.isEmpty && judge.leftRequirements.isEmpty, "not all compiled")
        let ir = IRModule(code)
        let constants = IRConstants(of: ir.functions.compactMap(\.name), in: ir)
        let numbers = constants.integers.compactMap { text in
            Int64(text).map { UInt64(bitPattern: $0) } ?? UInt64(text)
        }
        let recipe = RecipeMaker(
            function, codeConstants: numbers + constants.doubles.map(\.bitPattern),
            codeWords: constants.texts
        ).recipe()
        var limits = FuzzLimits()
        limits.inputs = .max
        limits.milliseconds = milliseconds
        return FuzzRequest(
            moduleText: code, function: shape, judgeText: Array(judge.text.utf8),
            recipe: recipe, seed: 1, checksUndefinedBehaviour: checksUndefinedBehaviour,
            limits: limits)
    }

    /// The same calls at level 0 as they are, or instrumented.
    func runRequest(
        _ inputs: [[Value]], checksUndefinedBehaviour: Bool, countsSteps: Bool = false
    ) -> RunRequest {
        let shape = shape
        var tests = TestBatch()
        for arguments in inputs {
            tests.append(function: 0) { bytes in
                for (value, parameter) in zip(arguments, shape.parameters) {
                    ValueCodec.encode(value, as: parameter.shape, into: &bytes)
                }
            }
        }
        let mode = RunMode(placement: .atEnd, capacity: .generous, fillVariation: 0)
        return RunRequest(
            moduleText: code, functions: [shape], modes: [mode], countsSteps: countsSteps,
            checksUndefinedBehaviour: checksUndefinedBehaviour, tests: tests)
    }

    private static func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { fatalError("cannot read \(path)") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes += buffer.prefix(count)
        }
    }
}
