package import Diagnostics
package import Journal
package import ModelClient
package import Pipeline
package import SandboxProtocol

/// What happens while the driver works, in order; the command line turns it into text or JSON.
package enum Event: Sendable {
    case diagnostic(Diagnostic)
    /// A stage began for a file: `reading`, `trying the library`.
    case stage(path: String, String)
    /// The verdict on one function, with the file it is in and the line of its name.
    case report(path: String, line: Int, FunctionReport)
    /// A file was written or replaced.
    case wrote(path: String)
    /// Something worth knowing that is neither an error nor a result.
    case note(String)
    /// A wall that this machine lacks.
    case missingWall(WallReport.Wall)
    /// The result of `run`, as an intent literal.
    case value(call: String, String)
    case walls(WallReport)
    /// Something that `doctor` found.
    case fact(Fact)
    /// What could not be done, and the way out.
    case failure(String)
    /// The search for a function's code took a step.
    case loop(path: String, LoopEvent)
    /// English is becoming an intent.
    case drafting(IntentLayerEvent)
    /// English became an intent file.
    case drafted(path: String, IntentDraft)
    /// A request to a model went out or came back.
    case meter(MeterEvent)
    /// A run began that the journal keeps.
    case run(RunIdentifier, resumes: RunIdentifier?)
    /// What the run has spent, at its end.
    case spent(Spending)
    /// What `models` says of a provider.
    case provider(name: String, summary: String, ModelAvailability)
    /// What `explain` says of a function.
    case explanation(path: String, FunctionExplanation)
    /// Time has passed; only for progress.
    case tick
}

extension ModelFailure {
    /// How a command ends that could not go on without an answer.
    package var exitStatus: ExitStatus {
        switch kind {
        case .overBudget: .undecided
        default: .unavailable
        }
    }
}

/// A line of `doctor`.
package struct Fact: Sendable {
    package var name: String
    package var value: String
    /// True when something is missing that Semcom needs.
    package var isProblem: Bool
    package init(name: String, value: String, isProblem: Bool = false) {
        self.name = name
        self.value = value
        self.isProblem = isProblem
    }
}

/// How a command ends, as its exit code.
package enum ExitStatus: Int32, Sendable, CaseIterable {
    case aligned = 0
    case misaligned = 1
    case undecided = 2
    case usage = 64
    case badIntent = 65
    case unavailable = 69
    case internalError = 70
    case interrupted = 130

    /// The graver of the two: our own faults first, then what is missing, bad input, verdicts.
    package func combined(with other: ExitStatus) -> ExitStatus {
        gravity >= other.gravity ? self : other
    }

    private var gravity: Int {
        switch self {
        case .aligned: 0
        case .undecided: 1
        case .misaligned: 2
        case .badIntent: 3
        case .usage: 4
        case .unavailable: 5
        case .internalError: 6
        case .interrupted: 7
        }
    }

    package init(_ verdict: Verdict) {
        switch verdict {
        case .aligned: self = .aligned
        case .misaligned: self = .misaligned
        case .undecided: self = .undecided
        }
    }
}
