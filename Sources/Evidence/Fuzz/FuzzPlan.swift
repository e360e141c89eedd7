import ABI
import ClauseCode
import IRText
import Inputs
import Intent
import SandboxProtocol

/// What can be known of random inputs for one function before there is any code.
struct FuzzPlan: Sendable {
    let function: CheckedFunction
    let shape: CallShape
    let judge: JudgeModule
    /// True when the compiled judge can tell whether an input meets `requires`.
    var knowsRequirements: Bool { judge.leftRequirements.isEmpty }

    init(_ function: CheckedFunction) {
        self.function = function
        shape = ABI.callShape(of: function.intent.signature)
        judge = JudgeModule(function)
    }

    /// - Parameter corpus: argument lists that are tried first.
    func request(
        _ candidate: CandidateModule, corpus: [[Value]], seed: UInt64, limits: FuzzLimits
    ) -> FuzzRequest {
        let constants = CodeConstants(of: candidate.text)
        let recipe = RecipeMaker(
            function, codeConstants: constants.numbers, codeWords: constants.texts
        ).recipe()
        return FuzzRequest(
            moduleText: candidate.text, dependencyTexts: candidate.dependencyTexts,
            function: shape, judgeText: Array(judge.text.utf8), recipe: recipe,
            corpus: corpus.map(encoded), seed: seed, limits: limits)
    }

    private func encoded(_ arguments: [Value]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (value, parameter) in zip(arguments, shape.parameters) {
            ValueCodec.encode(value, as: parameter.shape, into: &bytes)
        }
        return bytes
    }

    /// Arguments that came back from a worker; nil when they are none of this function.
    func arguments(from bytes: [UInt8]) -> [Value]? {
        var offset = 0
        var arguments: [Value] = []
        for parameter in function.intent.signature.parameters {
            guard let value = ValueCodec.decode(bytes, at: &offset, as: parameter.type),
                value.isValid(for: parameter.type)
            else { return nil }
            arguments.append(value)
        }
        return offset == bytes.count ? arguments : nil
    }
}

/// Constants that code holds, for inputs that make a difference to it.
struct CodeConstants {
    let numbers: [UInt64]
    let texts: [[UInt8]]

    init(of text: [UInt8]) {
        let module = IRModule(text)
        let constants = IRConstants(of: module.functions.compactMap(\.name), in: module)
        let integers = constants.integers.compactMap { text in
            Int64(text).map { UInt64(bitPattern: $0) } ?? UInt64(text)
        }
        numbers = integers + constants.doubles.map(\.bitPattern)
        texts = constants.texts
    }
}
