import Diagnostics
import Intent
import ModelClient
import Pipeline
import Store
import Synthesis

extension Driver {
    /// The intent files that the wishes stand for, with those that English was turned into.
    ///
    /// Where there are examples, the first sentence among the wishes is about them.
    func draftedFiles(
        _ wishes: [String], _ examples: [String]
    ) async throws -> (paths: [String], ExitStatus) {
        var wishes = wishes
        var paths: [String] = []
        var status = ExitStatus.aligned
        if !examples.isEmpty {
            let sentence = wishes.firstIndex(where: Self.isSentence)
            let english = sentence.map { wishes.remove(at: $0) } ?? ""
            guard let path = try await exemplified(examples, english) else {
                return ([], .badIntent)
            }
            paths.append(path)
        }
        for wish in wishes {
            guard Self.isSentence(wish) else {
                paths.append(wish)
                continue
            }
            let (path, outcome) = try await drafted(wish)
            if let path { paths.append(path) }
            status = status.combined(with: outcome)
        }
        return (paths, status)
    }

    /// True for words that are meant as English rather than as a path.
    static func isSentence(_ text: String) -> Bool {
        !FileKind.exists(text) && !text.hasSuffix(ModuleLoader.suffix)
            && (text.contains(where: \.isWhitespace) || text.isEmpty)
    }

    private func drafted(_ english: String) async throws -> (String?, ExitStatus) {
        guard let session = try modelSession() else { return try await lookedUp(english) }
        emit(.stage(path: Self.title(of: english), "turning English into an intent"))
        let layer = IntentLayer(model: session.model)
        do {
            let draft = try await layer.intent(
                for: english, isStrict: configuration.isStrict, asking: configuration.ask
            ) { [self] event in emit(.drafting(event)) }
            for warning in draft.warnings { emit(.diagnostic(warning)) }
            let path = try write(draft)
            session.record(
                .intent, of: draft.functions.joined(separator: ", "), path, text: draft.text)
            emit(.drafted(path: path, draft))
            return (path, .aligned)
        } catch let failure as IntentLayerFailure {
            session.record(.stopped, of: Self.title(of: english), failure.description)
            return (nil, try reported(failure))
        }
    }

    private func write(_ draft: IntentDraft) throws -> String {
        try write(draft.text, draft.destination(in: "."))
    }

    /// Writes an intent where it harms nothing; gives its path.
    private func write(_ text: String, _ destination: DraftDestination) throws -> String {
        let path: String
        switch destination {
        case .unchanged(let known): return PathName.shortened(known)
        case .free(let free): path = free
        case .taken(let taken, let alternative):
            path = alternative
            emit(
                .note(
                    "\(PathName.shortened(taken)) is there and says something else, so it is kept"))
        }
        try AtomicFile.write(Array(text.utf8), to: path)
        emit(.wrote(path: PathName.shortened(path)))
        return PathName.shortened(path)
    }

    private func reported(_ failure: IntentLayerFailure) throws -> ExitStatus {
        for diagnostic in failure.diagnostics { emit(.diagnostic(diagnostic)) }
        for question in failure.questions {
            emit(.note("open question: \(question.text) (else: \(question.assumption))"))
        }
        if let text = failure.lastText, !text.isEmpty {
            let folder = "\(configuration.workspace)/.semcom/candidates"
            try FolderMaker.make(folder)
            try AtomicFile.write(Array(text.utf8), to: "\(folder)/last-draft.md")
            emit(.note("the last draft is in \(PathName.shortened("\(folder)/last-draft.md"))"))
        }
        emit(.failure(failure.description))
        switch failure.kind {
        case .noEnglish, .longEnglish: return .usage
        default: return .undecided
        }
    }

    /// The first words of a wish, as a name for it.
    private static func title(of english: String) -> String {
        let line = english.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= 40 ? line : line.prefix(39) + "…"
    }

    // MARK: From examples alone

    /// Makes an intent of examples, and asks for more where they do not say which program is meant;
    /// nil where they make none.
    private func exemplified(_ examples: [String], _ english: String) async throws -> String? {
        do {
            var limits = SynthesisLimits()
            limits.searchMilliseconds = min(configuration.searchMilliseconds, 5_000)
            var dialogue = try ExampleDialogue(examples, english: english, limits: limits)
            if let ask = configuration.ask, limits.searchMilliseconds > 0 {
                emit(.stage(path: dialogue.intent.name, "looking for what the examples leave open"))
                try await settle(&dialogue, ask)
            }
            let intent = dialogue.intent
            return try write(
                intent.text,
                DraftDestination(of: intent.text, named: intent.fileName, in: "."))
        } catch let problem as ExampleProblem {
            for diagnostic in problem.diagnostics { emit(.diagnostic(diagnostic)) }
            if problem.diagnostics.isEmpty { emit(.failure(problem.message)) }
            return nil
        }
    }

    private func settle(
        _ dialogue: inout ExampleDialogue, _ ask: IntentLayer.Asking
    ) async throws {
        while let question = dialogue.question() {
            let answer = await ask(
                IntentQuestion(
                    text: "what should \(question.call) give: \(question.first), "
                        + "\(question.second), or something else?",
                    assumption: "nothing is said about it"))
            guard let answer else { return }
            do {
                try dialogue.answer(answer)
            } catch {
                emit(.note("that is no value for \(question.call): \(error.message)"))
                return
            }
        }
    }

    // MARK: Without a model

    /// Takes the library's intent that a sentence clearly names.
    private func lookedUp(_ english: String) async throws -> (String?, ExitStatus) {
        let wayOut =
            "name a language model with --model (`semcom models` lists them), or write "
            + "NAME.intent.md with a signature, a sentence and a few examples"
        guard let index = libraryIndex() else {
            emit(
                .failure("there is no library to look \"\(Self.title(of: english))\" up; \(wayOut)")
            )
            return (nil, .usage)
        }
        switch IntentLookup(index).decision(for: english) {
        case .nothing:
            emit(
                .failure(
                    "nothing in the library sounds like \"\(Self.title(of: english))\"; \(wayOut)"))
            return (nil, .undecided)
        case .unclear(let matches):
            if let chosen = await chosen(among: matches) { return (try take(chosen), .aligned) }
            for match in matches { emit(.note("close: \(match.signatureText)  (\(match.origin))")) }
            emit(.failure("several functions may be meant; say it more exactly, or \(wayOut)"))
            return (nil, .undecided)
        case .winner(let match, let others):
            for other in others.prefix(3) {
                emit(.note("also close: \(other.signatureText)  (\(other.origin))"))
            }
            return (try take(match), .aligned)
        }
    }

    private func chosen(among matches: [IntentLookup.Match]) async -> IntentLookup.Match? {
        guard let ask = configuration.ask else { return nil }
        let lines = matches.enumerated().map { "\($0 + 1) \($1.signatureText)" }
        let answer = await ask(
            IntentQuestion(
                text: "which of these do you mean? " + lines.joined(separator: "; "),
                assumption: "none of them"))
        guard let number = answer.flatMap({ Int($0.filter(\.isNumber)) }),
            matches.indices.contains(number - 1)
        else { return nil }
        return matches[number - 1]
    }

    private func take(_ match: IntentLookup.Match) throws -> String {
        let name = match.function.intent.name
        let text = Printer.file(of: match.function.intent)
        let path = name + ModuleLoader.suffix
        emit(.note("taken from the library: \(match.signatureText)  (\(match.origin))"))
        return try write(text, DraftDestination(of: text, named: path, in: "."))
    }
}
