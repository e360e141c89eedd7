import Diagnostics
import Journal
import ModelClient
import Pipeline
import Store

extension Driver {
    /// Makes the code again that the lock file speaks of, without asking any model: from what the
    /// journal recorded, or else by the same engine with the answers that were kept.
    ///
    /// The code is judged again, and it is the locked one to the byte, or it is not handed over.
    func rebuild(
        _ module: LoadedModule, _ prepared: inout PreparedFile
    ) async throws -> CompiledModule? {
        emit(.stage(path: module.path, "rebuilding what is locked"))
        guard let entries = try lockedEntries(of: module, &prepared), let first = entries.first
        else { return nil }
        if let recorded = try recordedArtifact(first) {
            return try await judged(recorded, entries, of: module)
        }
        let rebuilt = Driver(rebuilding(entries))
        defer { Task { await rebuilt.finish() } }
        var outcome = try await rebuilt.search(for: module)
        rebuilt.finishSession(.aligned)
        guard !outcome.aligned.isEmpty else { return outcome }
        let bytes = Self.file(outcome, llvm: first.llvmVersion)
        guard ContentHash.of(bytes) == first.irHash else {
            prepared.events.append(
                .failure(
                    "\(module.path): rebuilding gives other code than semcom.lock says; compile "
                        + "without --locked to replace it"))
            prepared.status = .misaligned
            return nil
        }
        outcome.code = bytes
        outcome.isWhole = true
        return outcome
    }

    /// What the lock says of each function; nil, with the reason in `prepared`, where it does not
    /// speak of this intent.
    private func lockedEntries(
        of module: LoadedModule, _ prepared: inout PreparedFile
    ) throws -> [LockFile.Entry]? {
        let (lock, problems) = try LockFile.read(forIntent: module.path)
        prepared.report(problems)
        let path = Workspace.relativePath(
            of: module.path, in: Workspace.root(for: module.path))
        var entries: [LockFile.Entry] = []
        for function in module.checked.functions {
            let name = function.intent.name
            guard let entry = lock.entry(path: path, function: name) else {
                return refuse("\(name) is not in semcom.lock", module, &prepared)
            }
            guard entry.intentHash == IntentHash.of(function.intent) else {
                return refuse(
                    "the intent of \(name) is not the one that semcom.lock speaks of", module,
                    &prepared)
            }
            entries.append(entry)
        }
        return entries
    }

    private func refuse(
        _ reason: String, _ module: LoadedModule, _ prepared: inout PreparedFile
    ) -> [LockFile.Entry]? {
        prepared.events.append(
            .failure("\(module.path): \(reason); compile it once without --locked"))
        prepared.status = .badIntent
        return nil
    }

    private func recordedArtifact(_ entry: LockFile.Entry) throws -> [UInt8]? {
        let place = "\(configuration.workspace)/\(Journal.folderName)/\(Journal.databaseName)"
        guard FileKind.exists(place) else { return nil }
        let journal = try Journal.open(workspace: configuration.workspace)
        let text = try journal.artifact(forIntentHash: entry.intentHash, irHash: entry.irHash)
        try journal.close()
        guard let text, ContentHash.of(Array(text.utf8)) == entry.irHash else { return nil }
        return Array(text.utf8)
    }

    private func judged(
        _ code: [UInt8], _ entries: [LockFile.Entry], of module: LoadedModule
    ) async throws -> CompiledModule {
        let file = CodeFile(path: module.codePath, bytes: code)
        var reports = try await judgeCode(file, of: module)
        for index in reports.indices {
            reports[index].engine =
                entries.first { $0.function == reports[index].name }?.engine
        }
        return CompiledModule(reports: reports, code: code, isNew: true, isWhole: true)
    }

    /// This configuration with the engines that the lock names, and a model that may not be asked:
    /// what a cassette has is recorded already.
    private func rebuilding(_ entries: [LockFile.Entry]) -> DriverConfiguration {
        var configuration = configuration
        var engines: Set<String> = []
        let cassette = configuration.models.flatMap { $0.isReplay ? $0 : nil }
        configuration.models = nil
        for entry in entries {
            let parts = entry.engine.split(separator: ":", maxSplits: 1)
            guard let engine = parts.first.map(String.init) else { continue }
            engines.insert(engine)
            guard engine == "model", parts.count == 2 else { continue }
            let names = parts[1].drop { $0 == " " }.split(separator: "/", maxSplits: 1)
            guard names.count == 2 else { continue }
            var setup =
                cassette
                ?? ModelSetup(
                    configuration: ModelConfiguration(
                        provider: String(names[0]), model: String(names[1])))
            setup.reuse = .all
            configuration.models = setup
        }
        configuration.engines = engines
        return configuration
    }
}
