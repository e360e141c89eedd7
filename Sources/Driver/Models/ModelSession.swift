import Journal
import ModelClient
import Pipeline
import Synchronization

/// The model of one command, with the journal that keeps its answers and the run that they belong
/// to.
final class ModelSession: Sendable {
    let model: MeteredModel
    let run: Run
    private let trouble = Mutex<JournalFailure?>(nil)

    init(
        _ setup: ModelSetup, model: any Model, run: Run, spending: Spending,
        observer: @escaping @Sendable (MeterEvent) -> Void
    ) {
        self.run = run
        self.model = MeteredModel(
            model, store: run.journal.answers(for: run, reusing: setup.reuse),
            prices: setup.prices, purse: Purse(setup.budget, spending: spending),
            concurrency: setup.configuration.concurrency, observer: observer)
    }

    /// Writes down a step. What the journal cannot keep is reported once, at the end; answers are
    /// another matter: those are kept, or the run stops.
    func record(
        _ stage: Step.Stage, of subject: String, _ line: String, text: String? = nil,
        verdict: Verdict? = nil
    ) {
        do throws(JournalFailure) {
            try run.record(stage, of: subject, line, text: text, verdict: verdict?.rawValue)
        } catch {
            trouble.withLock { $0 = $0 ?? error }
        }
    }

    /// Writes down what the loop says before its next step.
    func record(_ event: LoopEvent) {
        let name = event.function
        switch event.step {
        case .candidate(let number):
            record(.candidate, of: name, "candidate \(number) is asked for")
        case .secondOpinion(let number):
            record(.candidate, of: name, "candidate \(number) is asked for, as a second opinion")
        case .invalid(let attempt, let limit, let reason):
            record(.validation, of: name, "attempt \(attempt) of \(limit): \(reason)")
        case .judged(let verdict, let reason, let origin):
            record(
                .judged, of: name, reason.isEmpty ? origin : "\(reason) (\(origin))",
                verdict: verdict)
        case .repair(let number, let limit):
            record(.repair, of: name, "repair \(number) of \(limit) is asked for")
        case .repeated: record(.note, of: name, "the same code again")
        case .dispute(let dispute): record(.dispute, of: name, dispute.reason)
        case .modelFailed(let failure): record(.stopped, of: name, failure.description)
        case .engineAnswered(let engine, let account):
            record(.note, of: name, "\(engine): \(account)")
        case .engineAsked, .model, .answered: break
        }
    }

    /// Ends the run; one that something outside it broke off can be resumed.
    func finish(_ status: ExitStatus) -> JournalFailure? {
        do throws(JournalFailure) {
            if status == .unavailable || status == .interrupted {
                try run.interrupt()
            } else {
                try run.finish(exitStatus: status.rawValue)
            }
        } catch {
            trouble.withLock { $0 = $0 ?? error }
        }
        return trouble.withLock { $0 }
    }
}

extension Driver {
    /// The model of this command; nil where none is set up. The first call opens the journal and
    /// begins the run.
    func modelSession() throws -> ModelSession? {
        guard let setup = configuration.models else { return nil }
        return try session.withLock { current in
            if let current { return current }
            let workspace = configuration.workspace
            let model: any Model =
                if configuration.isLocked, !setup.isReplay {
                    AbsentModel(identity: lockedIdentity(setup), capabilities: .init())
                } else {
                    try Providers.model(setup, workspace: workspace)
                }
            let journal = try Journal.open(
                workspace: workspace,
                redacting: setup.configuration.key.map { [$0] } ?? [])
            let run = try journal.startRun(
                command: configuration.arguments, workspace: workspace,
                resuming: configuration.resumes)
            let spending = try spending(of: run, prices: setup.prices)
            let made = ModelSession(setup, model: model, run: run, spending: spending) {
                [self] event in emit(.meter(event))
            }
            current = made
            emit(.run(run.identifier, resumes: run.resumes))
            return made
        }
    }

    /// What the runs have spent that this one goes on with: one budget is for all of them.
    private func spending(of run: Run, prices: PriceTable) throws -> Spending {
        var spending = Spending()
        guard var earlier = run.resumes else { return spending }
        var family: Set<RunIdentifier> = []
        while family.insert(earlier).inserted,
            let next = try run.journal.run(named: earlier)?.resumes
        {
            earlier = next
        }
        for row in try run.journal.ledger(by: [.model, .run]) {
            guard let name = row.run, family.contains(name) else { continue }
            spending.usage = spending.usage + row.usage
            guard let model = row.model, let cost = prices.price(of: model)?.cost(of: row.usage)
            else {
                spending.unpricedTokens += row.usage.total
                continue
            }
            spending.money[cost.currency] = spending.money[cost.currency]?.adding(cost) ?? cost
        }
        return spending
    }

    private func lockedIdentity(_ setup: ModelSetup) -> ModelIdentity {
        ModelIdentity(
            provider: setup.configuration.provider, model: setup.configuration.model ?? "")
    }

    /// Ends the run, if there is one.
    func finishSession(_ status: ExitStatus) {
        guard let made = session.withLock({ $0 }) else { return }
        if let trouble = made.finish(status) {
            emit(.note("the journal is not complete: \(trouble.description)"))
        }
        let spending = made.model.spending
        if spending.requests + spending.recalled > 0 { emit(.spent(spending)) }
    }
}
