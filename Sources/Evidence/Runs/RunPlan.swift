import SandboxProtocol

/// The child processes that a batch of trials needs, and what each of their modes stands for.
struct RunPlan {
    struct Process {
        var optimisation: OptimisationLevel
        var fill: UInt8
        var reversed: Bool
        var kinds: [RunKind]
        var modes: [RunMode]
        var countsSteps = false
        var checksUndefinedBehaviour = false
    }

    /// A process that only counts instructions: what it returns is not compared with anything.
    static let counting = Process(
        optimisation: .none, fill: 0xA5, reversed: false, kinds: [],
        modes: [RunMode(placement: .atEnd, capacity: .generous, fillVariation: 0)],
        countsSteps: true)

    /// Two processes that together run every input in every kind of way: level 0 with checks for
    /// undefined behaviour, which change nothing else; and O2, in a process of its own and in
    /// reverse order. Where they do not agree, `processes` tells which of these it was.
    static func agreement(
        resultHasSlices: Bool, resultHasNestedSlices: Bool = false
    ) -> [Process] {
        var (first, optimised) = pair(resultHasSlices, resultHasNestedSlices)
        first.checksUndefinedBehaviour = true
        if let again = first.kinds.firstIndex(of: .again) {
            first.kinds.remove(at: again)
            first.modes.remove(at: again)
        }
        optimised.reversed = true
        // Before and after the others, so that neighbouring inputs come to the same place.
        optimised.kinds = [.freshProcess] + optimised.kinds + [.again]
        optimised.modes = [nearStart] + optimised.modes + [nearStart]
        // The one that takes longest to compile begins first.
        return [optimised, first]
    }

    /// Three processes, so that each way of running differs from the first in one thing: level 0 in
    /// all modes; level 0 afresh, in reverse order, with checks for undefined behaviour; and O2.
    static func processes(
        resultHasSlices: Bool, resultHasNestedSlices: Bool = false
    ) -> [Process] {
        let (first, optimised) = pair(resultHasSlices, resultHasNestedSlices)
        let fresh = Process(
            optimisation: .none, fill: 0x5B, reversed: true, kinds: [.freshProcess],
            modes: [nearStart], checksUndefinedBehaviour: true)
        return [optimised, first, fresh]
    }

    /// All buffers begin in the same place here, which shows code that knows a call by its address;
    /// and that place is not aligned by chance.
    private static let nearStart = RunMode(
        placement: .nearStart, capacity: .generous, fillVariation: 0)

    private static func pair(
        _ resultHasSlices: Bool, _ resultHasNestedSlices: Bool
    ) -> (first: Process, optimised: Process) {
        var first = Process(
            optimisation: .none, fill: 0xA5, reversed: false,
            kinds: [.primary, .otherMemory, .again],
            modes: [
                RunMode(placement: .atEnd, capacity: .generous, fillVariation: 0),
                RunMode(placement: .atStart, capacity: .generous, fillVariation: 0xFF),
                RunMode(placement: .atEnd, capacity: .generous, fillVariation: 0),
            ])
        var optimised = Process(
            optimisation: .o2, fill: 0x3C, reversed: false, kinds: [.optimised],
            modes: [RunMode(placement: .atEnd, capacity: .generous, fillVariation: 0)])
        if resultHasSlices {
            first.kinds += [.exactCapacity, .oneTooFew, .noCapacity]
            first.modes += [
                RunMode(placement: .atEnd, capacity: .exact, fillVariation: 0xFF),
                RunMode(placement: .atEnd, capacity: .oneTooFew, fillVariation: 0),
                RunMode(placement: .atEnd, capacity: .none, fillVariation: 0),
            ]
            if resultHasNestedSlices {
                first.kinds.append(.arenaTooSmall)
                first.modes.append(
                    RunMode(placement: .atStart, capacity: .arenaTooSmall, fillVariation: 0))
            }
            optimised.kinds.append(.optimisedExactCapacity)
            optimised.modes.append(
                RunMode(placement: .atEnd, capacity: .exact, fillVariation: 0xFF))
        }
        return (first, optimised)
    }
}
