extension BehaviouralModel {
    /// Steps beyond which a call may time out on one machine and come back on another.
    static let steadySteps: UInt64 = 100_000

    /// The model without what depends on how fast or busy the machine is: the same code gives the
    /// same prompt, so that no answer is bought twice.
    ///
    /// Calls are kept up to the first one that takes long, however it ended.
    var steady: BehaviouralModel {
        guard let first = calls.firstIndex(where: \.isLong) else { return self }
        var steady = self
        steady.calls = Array(calls[..<first])
        let reader = OutputReader(signature: signature)
        let shown = Set(steady.calls.map { reader.text(ofCall: $0.arguments) })
        steady.traps = traps.filter { shown.contains($0.call) }.map { trap in
            var trap = trap
            trap.count = steady.calls.count { $0.problem == trap.kind }
            return trap
        }
        steady.notObserved = notObserved.filter { $0 != Self.skippedNote(calls) }
        steady.notObserved.append(
            "\(reader.text(ofCall: calls[first].arguments)) and calls with larger arguments: "
                + "it takes more than \(Self.steadySteps) steps, or does not come back")
        return steady
    }

    /// What is said of calls that were skipped; nil when none was.
    static func skippedNote(_ calls: [ObservedCall]) -> String? {
        let skipped = calls.count { $0.ending == .notRun && $0.problem == nil }
        guard skipped > 0 else { return nil }
        return "\(skipped) calls, which were skipped after others did not come back"
    }
}

extension ObservedCall {
    fileprivate var isLong: Bool {
        if let steps, steps > BehaviouralModel.steadySteps { return true }
        if let problem, problem.hasPrefix(ObservationReader.timeoutWords) { return true }
        return ending == .notRun
    }
}
