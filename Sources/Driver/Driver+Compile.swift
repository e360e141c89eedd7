import Diagnostics
import Evidence
import Pipeline
import Store

extension Driver {
    /// Finds code for intent files and for what is said in English, judges it, and writes what is
    /// good enough.
    package func compile(_ wishes: [String], _ request: CompileRequest) async -> ExitStatus {
        let status = await guarding {
            // The walls are tried out while files are read and models asked.
            async let permitted = wallsPermitRunning()
            if wishes.contains(where: Self.isSentence) || !request.examples.isEmpty {
                guard try await permitted else { return .unavailable }
            }
            let (paths, status) = try await draftedFiles(wishes, request.examples)
            guard !paths.isEmpty else { return status }
            do {
                let compiled = try await compileFiles(linkedFirst(try intentFiles(paths)), request)
                return try await permitted ? status.combined(with: compiled) : .unavailable
            } catch is WallsMissing {
                return try await permitted ? .internalError : .unavailable
            }
        }
        finishSession(status)
        return status
    }

    /// Compiles files in waves, so that each has the code of those that it links to; in each wave
    /// several at a time, reported in the files' order.
    private func compileFiles(
        _ files: [String], _ request: CompileRequest
    ) async throws -> ExitStatus {
        var status = ExitStatus.aligned
        for wave in waves(of: files) {
            var entries: [(path: String, entries: [LockFile.Entry])] = []
            // What was written is noted even where a later file cannot be.
            let outcome = await Result(catching: { () async throws -> Void in
                try await inOrder(wave, width: width) { [self] path in
                    try await prepare(path, request)
                } finished: { prepared in
                    for event in prepared.events { emit(event) }
                    status = status.combined(with: prepared.status)
                    if let outcome = prepared.outcome, let module = prepared.module {
                        try await ask(about: outcome.reports, of: module)
                    }
                    guard let code = prepared.code, let outcome = prepared.outcome,
                        let module = prepared.module
                    else { return }
                    entries.append((module.path, prepared.lockEntries))
                    guard !request.formats.isEmpty else { return }
                    try await emitFiles(outcome, code: code, of: module, request)
                }
            })
            try LockFile.update(entries)
            try outcome.get()
        }
        return status
    }

    /// Files that are worked on at once. While one is judged, another may wait for its answer: how
    /// many answers are waited for is the model's limit.
    private var width: Int {
        let jobs = configuration.jobs
        return configuration.models == nil || jobs == 1 ? jobs : jobs * 2
    }

    /// The files in an order in which each comes after those that it links to.
    private func linkedFirst(_ files: [String]) -> [String] {
        var ordered: [String] = []
        var visited: Set<String> = []
        let byPlace = Dictionary(
            files.map { (PathName.standardised($0), $0) }, uniquingKeysWith: { a, _ in a })
        func visit(_ path: String) {
            let place = PathName.standardised(path)
            guard visited.insert(place).inserted else { return }
            for link in ModuleLoader.links(of: path) { visit(link) }
            if let given = byPlace[place] { ordered.append(given) }
        }
        for file in files { visit(file) }
        return ordered
    }

    /// Groups of files that do not link to one another, from files in the order of their links.
    private func waves(of files: [String]) -> [[String]] {
        var depths: [String: Int] = [:]
        func depth(of place: String, _ path: String, _ trail: Set<String>) -> Int {
            if let known = depths[place] { return known }
            var deepest = 0
            for link in ModuleLoader.links(of: path) {
                let target = PathName.standardised(link)
                guard !trail.contains(target) else { continue }
                deepest = max(deepest, 1 + depth(of: target, link, trail.union([place])))
            }
            depths[place] = deepest
            return deepest
        }
        var waves: [Int: [String]] = [:]
        for file in files {
            waves[depth(of: PathName.standardised(file), file, []), default: []].append(file)
        }
        return waves.keys.sorted().compactMap { waves[$0] }
    }
}

extension Result where Failure == any Error {
    fileprivate init(catching work: () async throws -> Success) async {
        do { self = .success(try await work()) } catch { self = .failure(error) }
    }
}
