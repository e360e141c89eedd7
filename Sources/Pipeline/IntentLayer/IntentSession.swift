import Diagnostics
import Intent
import ModelClient

/// One conversation about one wish, from the first request to a sound draft.
struct IntentSession {
    let english: String
    let model: any Model
    let limits: IntentLayerLimits
    let isStrict: Bool
    let ask: IntentLayer.Asking?
    let progress: @Sendable (IntentLayerEvent) -> Void

    private var conversation: IntentConversation
    private var reason = IntentLayerEvent.Reason.english
    private var requestCount = 0
    private var feedbackCount = 0
    private var usage = TokenUsage()
    private var questions: IntentQuestions
    private var knownContradictions: Set<String> = []
    private var hasSentWarnings = false
    private var lastText: String?

    init(
        english: String, model: any Model, limits: IntentLayerLimits, isStrict: Bool,
        ask: IntentLayer.Asking?, progress: @escaping @Sendable (IntentLayerEvent) -> Void
    ) {
        self.english = english
        self.model = model
        self.limits = limits
        self.isStrict = isStrict
        self.ask = ask
        self.progress = progress
        conversation = IntentConversation(
            english: english, isStructured: model.capabilities.hasStructuredReplies,
            limits: limits)
        questions = IntentQuestions(limits: limits)
    }

    mutating func run() async throws -> IntentDraft {
        do {
            while true {
                if let draft = try await turn() { return draft }
            }
        } catch var failure as IntentLayerFailure {
            failure.usage = usage
            failure.requestCount = requestCount
            if failure.lastText == nil { failure.lastText = lastText }
            throw failure
        }
    }

    /// More is said after the model's sentence.
    private static func withoutFullStop(_ sentence: String) -> Substring {
        sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    }

    /// One request and what becomes of its reply; nil where the model must be asked again.
    private mutating func turn() async throws -> IntentDraft? {
        guard let reply = try await request() else { return nil }
        switch ProposalReader(limits: limits).read(reply) {
        case .outOfReach(let reason):
            throw IntentLayerFailure(
                .outOfReach, "this is no pure function: \(Self.withoutFullStop(reason))",
                advice: "ask for a function that computes a value from its arguments")
        case .unusable(let kind, let reason):
            lastText = ProseText.cut(reply.structured ?? reply.text, limits.replyLimitBytes)
            try sendBack(reason, count: 1, failure: Self.failure(kind))
            return nil
        case .proposal(let proposal):
            return try await consider(proposal)
        }
    }

    // MARK: Asking the model

    /// The reply; nil where none came that could be used, and the next attempt knows why.
    private mutating func request() async throws -> ModelReply? {
        try Task.checkCancellation()
        requestCount += 1
        progress(.asking(request: requestCount, reason))
        let reply: ModelReply
        do {
            let progress = progress
            reply = try await model.respond(to: conversation.request) { progress(.model($0)) }
        } catch let failure as ModelFailure {
            switch failure.kind {
            case .emptyReply:
                try sendBack(
                    "Your reply was empty.", count: 1, failure: Self.failure(.emptyReply))
            case .malformedReply:
                try sendBack(
                    "Your reply could not be read: it was not in the form that was asked for.",
                    count: 1, failure: failure)
            default: throw failure
            }
            return nil
        }
        usage = usage + reply.usage
        progress(.replied(request: requestCount, reply.usage))
        if reply.stop == .refused {
            let words = ProseText.oneLine(reply.text, limitBytes: 300)
            throw IntentLayerFailure(
                .refused, "the model declined" + (words.isEmpty ? "" : ": \(words)"),
                advice: "say it in other words, or choose another model")
        }
        conversation.add(reply)
        return reply
    }

    /// Lets the next attempt know what was wrong; throws when the attempts are spent.
    private mutating func sendBack(
        _ problems: String, count: Int, answers: [(question: String, answer: String)] = [],
        failure: any Error
    ) throws {
        // Answers are a reason of their own to ask again.
        if answers.isEmpty {
            guard feedbackCount < limits.feedbackLimitCount else { throw failure }
            feedbackCount += 1
        }
        reason = answers.isEmpty ? .problems : .answers
        if count > 0 { progress(.sendingBack(problemCount: count, problems)) }
        conversation.add(answers: answers, problems: problems)
    }

    private static func failure(_ kind: IntentLayerFailure.Kind) -> IntentLayerFailure {
        switch kind {
        case .cutOff:
            IntentLayerFailure(
                kind, "the model's replies were cut off",
                advice: "describe one function at a time, or raise the limit of output tokens")
        case .emptyReply:
            IntentLayerFailure(
                kind, "the model's replies were empty", advice: "choose another model")
        default:
            IntentLayerFailure(
                kind, "the model's replies could not be read", advice: "choose another model")
        }
    }

    // MARK: Considering a proposal

    private mutating func consider(_ proposal: IntentProposal) async throws -> IntentDraft? {
        let answers = await questions.settle(proposal.questions, asking: ask)
        try Task.checkCancellation()
        if isStrict, !questions.open.isEmpty {
            throw undecided(questions.open)
        }
        let evaluation = DraftEvaluator(limits: limits).evaluate(
            proposal, in: frame(for: proposal))
        lastText = evaluation.text
        if let program = evaluation.errors.first(where: { $0.code == "intent.program" }) {
            throw IntentLayerFailure(
                .outOfReach, "this is a program, not a pure function: \(program.message)",
                advice: "ask for a function that computes a value from its arguments")
        }
        let problems = problems(of: evaluation)
        if !answers.isEmpty || !evaluation.errors.isEmpty
            || (!problems.isEmpty && feedbackCount < limits.feedbackLimitCount)
        {
            var failure = IntentLayerFailure(
                .invalidDraft, "the model's last draft has errors",
                advice: "mend it by hand, or say more precisely what is wanted")
            failure.diagnostics = evaluation.errors
            try sendBack(
                conversation.text(of: problems), count: problems.count, answers: answers,
                failure: failure)
            return nil
        }
        return try finish(evaluation)
    }

    private func frame(for proposal: IntentProposal) -> DraftFile {
        var file = DraftFile(title: "", english: english, functions: [])
        file.assumptions = questions.assumptions(beside: proposal.assumptions)
        file.answers = questions.answers.map { "\($0.question) \($0.answer)" }
        return file
    }

    /// What the model should mend: errors; else contradictions that it does not know yet and, once,
    /// what is doubtful.
    private mutating func problems(of evaluation: DraftEvaluation) -> [Diagnostic] {
        guard evaluation.errors.isEmpty else { return evaluation.errors }
        var problems: [Diagnostic] = []
        for contradiction in evaluation.contradictions
        where knownContradictions.insert(contradiction.example).inserted {
            problems.append(contradiction.diagnostic)
        }
        if !hasSentWarnings, !evaluation.warnings.isEmpty {
            hasSentWarnings = true
            problems += evaluation.warnings
        }
        return problems
    }

    private func undecided(_ questions: [IntentQuestion]) -> IntentLayerFailure {
        let list = questions.map { ProseText.oneLine($0.text) }.joined(separator: " ")
        var failure = IntentLayerFailure(
            .undecided, "the English leaves open what is meant: \(list)",
            advice: "say it in the English, or allow assumptions")
        failure.questions = questions
        return failure
    }

    // MARK: Finishing

    private mutating func finish(_ sound: DraftEvaluation) throws -> IntentDraft {
        var evaluation = sound
        let evaluator = DraftEvaluator(limits: limits)
        var asked: [String] = []
        while !evaluation.contradictions.isEmpty, var module = evaluation.module {
            for contradiction in evaluation.contradictions {
                let function = module.functions[contradiction.function]
                if !asked.contains(contradiction.question) { asked.append(contradiction.question) }
                module.functions[contradiction.function].clauses = function.clauses.filter {
                    $0.span != contradiction.diagnostic.span
                }
            }
            evaluation.file.questions = asked
            evaluation = evaluator.evaluate(module, in: evaluation.file)
        }
        if isStrict, !asked.isEmpty {
            throw undecided(asked.map { IntentQuestion(text: $0, assumption: "") })
        }
        guard var module = evaluation.module else { throw invalid(evaluation) }
        for index in module.functions.indices { HeldOutChoice.mark(&module.functions[index]) }
        let final = evaluator.evaluate(module, in: evaluation.file)
        lastText = final.text
        guard let module = final.module else { throw invalid(final) }
        return draft(final, module, notes: sound.notes)
    }

    private func invalid(_ evaluation: DraftEvaluation) -> IntentLayerFailure {
        var failure = IntentLayerFailure(.invalidDraft, "the draft has errors")
        failure.diagnostics = evaluation.errors
        return failure
    }

    private func draft(
        _ final: DraftEvaluation, _ module: IntentModule, notes: [String]
    ) -> IntentDraft {
        let names = module.functions.map(\.name)
        let heldOut = module.functions.flatMap(\.clauses).count { clause in
            if case .example(let example) = clause.kind { example.isHeldOut } else { false }
        }
        return IntentDraft(
            text: final.text,
            fileName: FileNaming.stem(forFunction: names.first ?? "") + ModuleLoader.suffix,
            functions: names, assumptions: final.file.assumptions,
            questions: final.file.questions, notes: notes, warnings: final.warnings,
            heldOutExampleCount: heldOut, usage: usage, requestCount: requestCount)
    }
}
