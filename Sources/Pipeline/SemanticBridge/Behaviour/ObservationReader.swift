import Evidence
import Intent
import SandboxProtocol

/// Turns what the sandbox reports into observed calls.
struct ObservationReader {
    let outputs: OutputReader

    func call(_ trial: Trial, _ outcome: TrialOutcome) -> ObservedCall {
        var call = ObservedCall(
            arguments: trial.arguments, ending: ending(outcome.primary), steps: outcome.steps,
            capacity: capacity(of: outcome))
        for (kind, other) in outcome.others where call.misbehaviour == nil {
            call.misbehaviour = misbehaviour(outcome.primary, kind, other)
        }
        return call
    }

    private func ending(_ outcome: Outcome) -> ObservedCall.Ending {
        switch outcome {
        case .returned(let bytes):
            guard let (result, inouts) = outputs.decode(bytes) else {
                return .failed("a broken result")
            }
            return .returned(result: result, inouts: inouts)
        case .noRoom: return .noRoom
        case .failed(let failure): return .failed(Self.words(for: failure))
        case .notApplicable, .notRun: return .notRun
        }
    }

    private func misbehaviour(_ primary: Outcome, _ kind: RunKind, _ other: Outcome) -> String? {
        switch other {
        case .failed(let failure): return Self.words(for: failure)
        case .noRoom:
            if kind.isShortOfRoom { return nil }
            if case .returned = primary { return "too little room where there is enough" }
            return nil
        case .returned(let bytes):
            if kind.isShortOfRoom { return "no -1 where room is too small" }
            guard case .returned(let expected) = primary, bytes != expected,
                !isSameFloat(expected, bytes)
            else { return nil }
            return "results that differ between runs"
        case .notApplicable, .notRun: return nil
        }
    }

    /// True for results that differ in nothing but the payload of a NaN.
    private func isSameFloat(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard let left = outputs.decode(a), let right = outputs.decode(b) else { return false }
        return left.result == right.result && left.inouts == right.inouts
    }

    static let timeoutWords = "no return within"

    static func words(for failure: Failure) -> String {
        switch failure {
        case .memoryFault: "an access outside its buffers"
        case .stackOverflow: "stack overflow"
        case .arithmetic: "a trap in a division"
        case .illegalInstruction: "a trap, or code that cannot be reached"
        case .timeout(let milliseconds): "\(timeoutWords) \(milliseconds) ms"
        case .systemCall: "a system call"
        case .brokenResult: "a broken result"
        case .wroteOutside: "a write outside its buffers"
        case .undefined: "undefined behaviour"
        case .died: "the end of its process"
        }
    }

    private func capacity(of outcome: TrialOutcome) -> ObservedCapacity {
        var capacity = ObservedCapacity(answered: 0, runs: 0)
        for (kind, other) in outcome.others where kind.isShortOfRoom {
            switch other {
            case .noRoom:
                capacity.answered += 1
                capacity.runs += 1
            case .returned, .failed: capacity.runs += 1
            case .notApplicable, .notRun: continue
            }
        }
        return capacity
    }
}

extension RunKind {
    /// True when the result cannot fit, so that -1 is the answer.
    fileprivate var isShortOfRoom: Bool {
        switch self {
        case .oneTooFew, .noCapacity, .arenaTooSmall: true
        default: false
        }
    }
}

extension ObservedCall {
    /// In a few words, what went wrong in the first or another run; nil where nothing did.
    package var problem: String? {
        if case .failed(let words) = ending { return misbehaviour ?? words }
        return misbehaviour
    }
}
