import Evidence
import Intent
import SandboxProtocol

/// How a call of one implementation ended.
enum CallResult: Hashable {
    case returned(CallOutputs)
    /// Answered -1 even with the largest buffer.
    case noRoom
    case failed(Failure)
    /// Not run, after too many calls before it had timed out.
    case notRun

    init(_ outcome: Outcome?, _ decoder: ResultDecoder) {
        switch outcome {
        case .returned(let bytes):
            if let outputs = decoder.decode(bytes) {
                self = .returned(outputs)
            } else {
                self = .failed(.brokenResult("the result cannot be read"))
            }
        case .noRoom: self = .noRoom
        case .failed(let failure): self = .failed(failure)
        case .notApplicable, .notRun, nil: self = .notRun
        }
    }

    var isTimeout: Bool {
        if case .failed(.timeout) = self { true } else { false }
    }

    /// Coarse enough that a smaller input can go wrong in the same way.
    enum Kind: Hashable {
        case returned, noRoom, memoryFault, stackOverflow, arithmetic, illegalInstruction, timeout
        case systemCall, brokenResult, wroteOutside, undefined, died, notRun
    }

    var kind: Kind {
        switch self {
        case .returned: .returned
        case .noRoom: .noRoom
        case .notRun: .notRun
        case .failed(let failure):
            switch failure {
            case .memoryFault: .memoryFault
            case .stackOverflow: .stackOverflow
            case .arithmetic: .arithmetic
            case .illegalInstruction: .illegalInstruction
            case .timeout: .timeout
            case .systemCall: .systemCall
            case .brokenResult: .brokenResult
            case .wroteOutside: .wroteOutside
            case .undefined: .undefined
            case .died: .died
            }
        }
    }
}

/// Says when two calls came to the same.
struct ResultComparison {
    /// As a share of the larger of two floating-point numbers.
    let tolerance: Double

    /// Outputs by their values, failures by their kind.
    func agree(_ first: CallResult, _ second: CallResult) -> Bool {
        guard case .returned(let a) = first, case .returned(let b) = second else {
            return first.kind == second.kind
        }
        return same(a.result, b.result) && a.inouts.count == b.inouts.count
            && zip(a.inouts, b.inouts).allSatisfy(same)
    }

    private func same(_ first: Value, _ second: Value) -> Bool {
        switch (first, second) {
        case (.double(let a), .double(let b)): same(a, b)
        case (.array(let a), .array(let b)), (.tuple(let a), .tuple(let b)):
            a.count == b.count && zip(a, b).allSatisfy(same)
        case (.some(let a), .some(let b)): same(a, b)
        default: first == second
        }
    }

    private func same(_ a: Double, _ b: Double) -> Bool {
        if a == b || (a.isNaN && b.isNaN) { return true }
        guard tolerance > 0, a.isFinite, b.isFinite else { return false }
        return abs(a - b) <= tolerance * max(a.magnitude, b.magnitude)
    }
}
