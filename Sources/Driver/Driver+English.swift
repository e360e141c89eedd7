import Diagnostics
import Intent
import ModelClient
import Pipeline
import Store

extension Driver {
    /// The intent files that the wishes stand for, with those that English was turned into.
    func draftedFiles(_ wishes: [String]) async throws -> (paths: [String], ExitStatus) {
        var paths: [String] = []
        var status = ExitStatus.aligned
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
    private static func isSentence(_ text: String) -> Bool {
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

    /// Writes a draft where it harms nothing.
    private func write(_ draft: IntentDraft) throws -> String {
        switch draft.destination(in: ".") {
        case .unchanged(let path): return PathName.shortened(path)
        case .free(let path):
            try AtomicFile.write(Array(draft.text.utf8), to: path)
            emit(.wrote(path: PathName.shortened(path)))
            return PathName.shortened(path)
        case .taken(let path, let alternative):
            try AtomicFile.write(Array(draft.text.utf8), to: alternative)
            emit(
                .note(
                    "\(PathName.shortened(path)) is there and says something else, so it was kept"
                ))
            emit(.wrote(path: PathName.shortened(alternative)))
            return PathName.shortened(alternative)
        }
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
        if case .success(let bytes) = IntentFileReader.read(path), bytes == Array(text.utf8) {
            return path
        }
        guard !FileKind.exists(path) else {
            throw Diagnostic(
                .error, code: "file.taken",
                "\(path) is there and says something else, so it was kept",
                suggestion: "compile that file, or rename it")
        }
        try AtomicFile.write(Array(text.utf8), to: path)
        emit(.wrote(path: path))
        return path
    }
}
