import ABI
import Intent
import SandboxProtocol

/// Compares the runs of one trial with each other: what a safe, pure function would do.
struct SafetyCheck {
    let signature: Signature
    let shape: CallShape
    let text: FailureText

    init(signature: Signature, shape: CallShape) {
        self.signature = signature
        self.shape = shape
        text = FailureText(signature: signature)
    }

    /// What is wrong with this trial, if anything; the first finding of each kind.
    func findings(for trial: Trial, _ outcome: TrialOutcome, result: Value?) -> [SafetyFinding] {
        if allAgree(outcome), result?.textIsValid ?? true { return [] }
        let call = CallText.text(of: trial.arguments, signature: signature)
        switch outcome.primary {
        case .failed(let failure):
            // The instrumented run knows at which instruction it began to go wrong.
            let cause = outcome.others.compactMap { other -> SafetyFinding? in
                guard case .failed(let failure) = other.outcome, case .undefined = failure else {
                    return nil
                }
                return finding(failure, call)
            }
            return cause.prefix(1) + [finding(failure, call)]
        case .noRoom:
            if Self.mayNeedMuchRoom(trial) { return [] }
            let message = "answered -1, \"too little room\", even with the largest buffer"
            return [SafetyFinding(kind: .capacity, message: message, call: call)]
        case .notRun, .notApplicable:
            return []
        case .returned(let expected):
            var findings: [SafetyFinding] = []
            if let result, !result.textIsValid {
                let message = "gave a String that is not valid UTF-8"
                findings.append(SafetyFinding(kind: .invalidText, message: message, call: call))
            }
            for (kind, other) in outcome.others {
                guard let finding = compare(expected, kind, other, call) else { continue }
                if !findings.contains(where: { $0.kind == finding.kind }) {
                    findings.append(finding)
                }
            }
            return findings
        }
    }

    /// True when every run gave the same bytes, or -1 where it should: nothing more to look at.
    private func allAgree(_ outcome: TrialOutcome) -> Bool {
        guard case .returned(let expected) = outcome.primary else { return false }
        return outcome.others.allSatisfy { kind, other in
            switch other {
            case .returned(let bytes): bytes == expected && !kind.offersTooLittle
            case .noRoom: kind.offersTooLittle
            case .notApplicable, .notRun: true
            case .failed: false
            }
        }
    }

    /// Larger numbers among the arguments may rightly ask for more output than is ever offered.
    private static let modestNumber = 100_000

    /// True when "too little room" can be the right answer even with the largest buffer, because an
    /// argument is a large number: `repeat("ab", 4611686018427387904)`.
    static func mayNeedMuchRoom(_ trial: Trial) -> Bool {
        trial.arguments.contains(where: holdsLargeNumber)
    }

    private static func holdsLargeNumber(_ value: Value) -> Bool {
        switch value {
        case .integer(let number): number.magnitude > modestNumber
        case .bigInteger: true
        case .double(let number): number.magnitude > Double(modestNumber)
        case .array(let elements), .tuple(let elements): elements.contains(where: holdsLargeNumber)
        case .some(let wrapped): holdsLargeNumber(wrapped)
        case .bool, .string, .none, .void: false
        }
    }

    /// True when this input says nothing: its result may rightly not fit any buffer.
    static func isTooLarge(_ trial: Trial, _ outcome: TrialOutcome) -> Bool {
        outcome.primary == .noRoom && mayNeedMuchRoom(trial)
    }

    /// True when every kind of run that applies was made.
    static func isComplete(_ trial: Trial, _ outcome: TrialOutcome) -> Bool {
        if case .notRun = outcome.primary { return false }
        if isTooLarge(trial, outcome) { return true }
        return !outcome.others.contains { if case .notRun = $0.outcome { true } else { false } }
    }

    private func finding(_ failure: Failure, _ call: String, _ suffix: String = "")
        -> SafetyFinding
    {
        SafetyFinding(
            kind: text.kind(of: failure), message: text.sentence(for: failure) + suffix,
            call: call)
    }

    private func compare(
        _ expected: [UInt8], _ kind: RunKind, _ other: Outcome, _ call: String
    ) -> SafetyFinding? {
        let tooSmall = kind.offersTooLittle
        switch other {
        case .notRun, .notApplicable: return nil
        case .failed(let failure):
            // What is undefined is so in every run, but only one of them looks.
            if case .undefined = failure { return finding(failure, call) }
            return finding(failure, call, " (\(kind.circumstance))")
        case .noRoom:
            if tooSmall { return nil }
            return SafetyFinding(
                kind: .capacity,
                message: "answered -1, \"too little room\", \(kind.circumstance)", call: call)
        case .returned(let bytes):
            if tooSmall {
                return SafetyFinding(
                    kind: .capacity,
                    message: "did not answer -1 \(kind.circumstance)", call: call)
            }
            if same(expected, bytes) { return nil }
            let message =
                "\(kind.meaningOfDifference): \(describe(expected)), but "
                + "\(describe(bytes)) \(kind.circumstance)"
            return SafetyFinding(kind: kind.kindOfDifference, message: message, call: call)
        }
    }

    private func same(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        if a == b { return true }
        let outputs = ResultDecoder(signature: signature)
        guard outputs.containsFloatingPoint else { return false }
        guard let left = outputs.decode(a), let right = outputs.decode(b) else { return false }
        return left == right
    }

    private func describe(_ bytes: [UInt8]) -> String {
        guard let outputs = ResultDecoder(signature: signature).decode(bytes) else {
            return "a broken result"
        }
        return outputs.text(signature: signature)
    }
}

extension RunKind {
    /// True when -1 is the only right answer.
    var offersTooLittle: Bool {
        switch self {
        case .oneTooFew, .noCapacity, .arenaTooSmall: true
        default: false
        }
    }

    /// How this run differs, as the end of a sentence.
    var circumstance: String {
        switch self {
        case .primary: "in the first run"
        case .otherMemory: "with other contents in unused memory"
        case .again: "when called again in the same process"
        case .exactCapacity: "with exactly enough room"
        case .oneTooFew: "with room for one element too few"
        case .noCapacity: "with no room at all"
        case .arenaTooSmall: "with an arena that is one byte too small"
        case .freshProcess: "in a fresh process with other memory contents"
        case .optimised: "when compiled at O2"
        case .optimisedExactCapacity: "when compiled at O2, with exactly enough room"
        }
    }

    var meaningOfDifference: String {
        switch self {
        case .primary: "differs"
        case .otherMemory, .freshProcess:
            "depends on memory or values that nobody set, or on earlier calls"
        case .again: "keeps state between calls"
        case .exactCapacity, .optimisedExactCapacity, .oneTooFew, .noCapacity,
            .arenaTooSmall:
            "depends on the capacity of its buffer"
        case .optimised: "differs between level 0 and O2 (undefined behaviour, or hidden state)"
        }
    }

    var kindOfDifference: SafetyFinding.Kind {
        switch self {
        case .primary, .otherMemory, .freshProcess: .uninitialisedMemory
        case .again: .hiddenState
        case .exactCapacity, .oneTooFew, .noCapacity, .arenaTooSmall, .optimisedExactCapacity:
            .capacity
        case .optimised: .optimisationDifference
        }
    }
}
