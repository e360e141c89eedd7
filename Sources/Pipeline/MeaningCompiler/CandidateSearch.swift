import Evidence
import Intent

/// The state of looking for one function's code: which engine proposed what, and what is left.
struct CandidateSearch: Sendable {
    /// What every search of a module shares.
    struct Surroundings: Sendable {
        var judge: SingleJudge
        var effort: LoopEffort
        var observe: @Sendable (LoopEvent) -> Void
    }

    let function: CheckedFunction
    private let surroundings: Surroundings
    private var engines: ArraySlice<any Engine>
    private var proposals: ArraySlice<Proposal> = []
    /// Code that does nearly what the clauses say, to be judged when nothing else is left.
    private var nearest: Proposal?
    /// One line for each engine that was asked.
    private(set) var accounts: [String] = []
    /// The proposal to judge next; after the last one, the one that was judged last.
    private(set) var current: Proposal?
    /// The verdict on `judged`.
    var report: FunctionReport? {
        didSet {
            judged = current
            keepBest()
        }
    }
    private(set) var judged: Proposal?
    /// The verdict that says most: of proposals that fail, the one that came closest.
    private(set) var best: FunctionReport?
    private var bestProposal: Proposal?
    var bestCode: String? { bestProposal?.text }
    /// Where the current proposal comes from, if from an engine that learns from its mistakes.
    private var loop: RevisionLoop?
    /// What the loop of such an engine knows of its last candidate.
    private(set) var outcome: RevisionLoop.Outcome?

    init(function: CheckedFunction, engines: [any Engine], surroundings: Surroundings) {
        self.function = function
        self.engines = engines[...]
        self.surroundings = surroundings
    }

    /// True when the current proposal was judged by itself, and nothing speaks against it.
    var isAcceptedByLoop: Bool { outcome?.accepted != nil }

    /// True when there is code that the module's judgement should look at.
    var hasCandidate: Bool { current != nil }

    /// Moves to the next proposal, asking further engines where needed; false when there is none,
    /// and `current` then stays.
    @discardableResult
    mutating func advance() async throws -> Bool {
        if loop != nil, isAcceptedByLoop, try await continueLoop() { return true }
        while proposals.isEmpty, let engine = engines.popFirst() {
            observe(.engineAsked(engine.name))
            if let engine = engine as? any RevisingEngine {
                loop = RevisionLoop(
                    function: function, engine: engine, effort: surroundings.effort,
                    judge: surroundings.judge, witnesses: try await witnesses(),
                    observe: observe)
                if try await continueLoop() { return true }
                continue
            }
            let result = try await engine.propose(for: function)
            accounts.append(result.account)
            observe(.engineAnswered(engine.name, account: result.account))
            proposals = result.proposals.prefix(MeaningCompiler.proposalLimit)
            nearest = nearest ?? result.nearest
        }
        if let next = proposals.popFirst() {
            current = next
            return true
        }
        // Where nothing is good enough, a near miss may be what the report should be about.
        guard report?.verdict != .aligned, outcome == nil, let last = nearest else { return false }
        nearest = nil
        current = last
        return true
    }

    private mutating func keepBest() {
        guard let report else { return }
        // What an engine that learns has to tell is more than the verdict on its last candidate.
        let isFinal = report.verdict == .aligned || outcome != nil
        guard isFinal || best.map({ $0.merit < report.merit }) ?? true else { return }
        best = report
        bestProposal = current
    }

    /// Notes what the judgement of the whole module says about a candidate of the loop; `visible`
    /// is the same without held-out examples.
    mutating func reject(_ report: FunctionReport, visible: FunctionReport) {
        loop?.reject(report, visible: visible)
    }

    /// Gives up the current proposal, for a reason that lies outside it.
    mutating func setAside(_ reason: String) {
        let text = current?.text
        var report =
            report
            ?? AlignmentEngine.report(
                on: FunctionEvidence(function: function.intent), engine: current?.origin)
        report.verdict = .undecided
        report.reason = reason
        report.bestCode = text
        current = nil
        loop = nil
        outcome = nil
        best = nil
        self.report = report
    }

    // MARK: Engines that learn

    /// True when there is a candidate to judge.
    private mutating func continueLoop() async throws -> Bool {
        guard var loop else { return false }
        let next = try await loop.run()
        self.loop = loop
        outcome = next
        accounts.append(next.account)
        observe(.engineAnswered(loop.engine.name, account: next.account))
        guard let accepted = next.accepted else {
            // It is no candidate for the module; the report says what is known.
            current = nil
            report = next.report
            return false
        }
        current = Proposal(text: accepted.text, origin: loop.engine.origin)
        report = next.report
        return true
    }

    /// What other engines offered in vain: it may agree with a candidate against an example.
    private mutating func witnesses() async throws -> [JudgedCandidate] {
        var witnesses: [JudgedCandidate] = []
        if let judged, let report, report.verdict != .aligned {
            witnesses.append(JudgedCandidate(text: judged.text, report: report))
        } else if let nearest {
            let report = try await surroundings.judge.report(
                on: nearest.text, for: function, origin: nearest.origin)
            witnesses.append(JudgedCandidate(text: nearest.text, report: report))
        }
        return witnesses
    }

    private var observe: @Sendable (LoopEvent.Step) -> Void {
        let name = function.intent.name
        let observe = surroundings.observe
        return { observe(LoopEvent(function: name, step: $0)) }
    }

    func tell(_ step: LoopEvent.Step) { observe(step) }
}
