import Diagnostics
import Pipeline

extension Driver {
    /// Reads and checks intent files without running anything.
    package func check(_ paths: [String]) async -> ExitStatus {
        await guarding {
            var status = ExitStatus.aligned
            for path in try intentFiles(paths) {
                let (_, diagnostics) = ModuleLoader().load(path)
                if report(diagnostics) { status = status.combined(with: .badIntent) }
            }
            return status
        }
    }

    /// The intent files that the paths stand for; a folder without any is an error.
    func intentFiles(_ paths: [String]) throws -> [String] {
        var files: [String] = []
        for path in paths {
            let found = IntentFinder.files(below: path)
            guard !found.isEmpty else {
                throw Diagnostic(
                    .error, code: "file.no-intents",
                    "\(path): there is no intent file in this folder",
                    suggestion: "intent files end in .intent.md")
            }
            for file in found where !files.contains(file) { files.append(file) }
        }
        return files
    }
}
