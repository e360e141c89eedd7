import Evidence
import Intent
import ModelClient
import Pipeline
import Synchronization
import Testing

/// A model that answers from a script. Every answer in these tests was written by hand.
final class ModelScript: Model {
    let identity = ModelIdentity(provider: "scripted", model: "test")
    let capabilities = ModelCapabilities()
    private let state = Mutex(State())
    private let delay: Duration
    private let answer: @Sendable (ModelRequest, Int) throws -> ModelReply

    private struct State {
        var requests: [ModelRequest] = []
        var pending = 0
        var mostPending = 0
    }

    /// - Parameter answer: gets the request and how many came before it.
    init(
        delay: Duration = .zero,
        answer: @escaping @Sendable (ModelRequest, Int) throws -> ModelReply
    ) {
        self.delay = delay
        self.answer = answer
    }

    /// Answers in order; after the last one it is repeated.
    convenience init(_ answers: [String]) {
        self.init { _, number in
            ModelReply(text: answers[min(number, answers.count - 1)])
        }
    }

    /// Answers by draw: the first answer of each list to the draw itself, the next ones to what
    /// follows it.
    convenience init(draws: [[String]]) {
        let used = Counters(draws.count)
        self.init { request, _ in
            let draw = min(request.draw, draws.count - 1)
            return ModelReply(text: draws[draw][min(used.next(draw), draws[draw].count - 1)])
        }
    }

    private final class Counters: Sendable {
        private let counts: Mutex<[Int]>
        init(_ count: Int) { counts = Mutex(Array(repeating: 0, count: count)) }
        func next(_ index: Int) -> Int {
            counts.withLock { counts in
                counts[index] += 1
                return counts[index] - 1
            }
        }
    }

    var requests: [ModelRequest] { state.withLock { $0.requests } }
    var purposes: [ModelRequest.Purpose] { requests.map(\.purpose) }
    /// Most requests that were under way at once.
    var mostPending: Int { state.withLock { $0.mostPending } }

    func respond(
        to request: ModelRequest, progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        let number = state.withLock { state in
            state.requests.append(request)
            state.pending += 1
            state.mostPending = max(state.mostPending, state.pending)
            return state.requests.count - 1
        }
        defer { state.withLock { $0.pending -= 1 } }
        progress(.sent(attempt: 1))
        try await Task.sleep(for: delay)
        return try answer(request, number)
    }
}

extension ModelRequest {
    /// Everything that would be sent.
    var wholeText: String {
        (system.map(\.text) + messages.map(\.text)).joined(separator: "\n")
    }

    /// The last thing that was said to the model.
    var question: String { messages.last?.text ?? "" }
}

/// What the loop told, in order.
final class LoopLog: Sendable {
    private let lines = Mutex<[String]>([])

    var steps: [String] { lines.withLock { $0 } }

    func note(_ event: LoopEvent) {
        let line: String? =
            switch event.step {
            case .engineAsked(let name): "ask \(name)"
            case .engineAnswered(let name, _): "end \(name)"
            case .candidate(let number): "candidate \(number)"
            case .secondOpinion(let number): "second opinion \(number)"
            case .model, .answered: nil
            case .invalid(let attempt, _, _): "invalid \(attempt)"
            case .judged(let verdict, _, _): "\(verdict)"
            case .repair(let number, _): "repair \(number)"
            case .repeated: "repeated"
            case .dispute: "dispute"
            case .modelFailed(let failure): "failed \(failure.kind.rawValue)"
            }
        if let line { lines.withLock { $0.append(line) } }
    }
}

extension Bench {
    /// Tries fewer inputs than usual: these tests are about what is done with a judgement.
    static let quickJudge: Judge = {
        var effort = Judge.Effort()
        effort.boundaryInputs = 60
        effort.shrinkTrials = 100
        effort.shrinkMilliseconds = 500
        return Judge(executor: PoolExecutor(pool: pool), effort: effort)
    }()

    /// The report on the only function of `block`, with the model alone.
    static func loop(
        _ block: String, _ model: ModelScript, effort: LoopEffort = LoopEffort(),
        log: LoopLog = LoopLog()
    ) async throws -> FunctionReport {
        let result = try await compile(block, model, effort: effort, log: log)
        return try #require(result.reports.first)
    }

    static func compile(
        _ block: String, _ model: ModelScript, library: Bool = false,
        effort: LoopEffort = LoopEffort(), log: LoopLog = LoopLog()
    ) async throws -> MeaningCompiler.Result {
        var engines: [any Engine] = [ModelEngine(model: model)]
        if library { engines.insert(LibraryEngine(index: self.library, judge: quickJudge), at: 0) }
        let compiler = MeaningCompiler(
            engines: engines, judge: quickJudge, effort: effort, observer: { log.note($0) })
        return try await compiler.compile(try module(block), dependencies: [])
    }

    static func fenced(_ code: String) -> String { "Here it is.\n\n```llvm\n\(code)```\n" }
}
