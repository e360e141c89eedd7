package import Diagnostics
import FoundationEssentials
package import Intent

/// An intent file, read and checked, with what it depends on.
package struct LoadedModule: Sendable {
    /// The path as the person gave it.
    package var path: String
    package var checked: CheckedModule
    package var dependencies: [LoadedModule]
    /// Warnings only; a module with errors is not loaded.
    package var warnings: [Diagnostic]

    /// Where its code is, or will be: `gcd.ll` beside `gcd.intent.md`.
    package var codePath: String { ModuleLoader.codePath(forIntent: path) }
}

/// Reads intent files: size and kind first, then text, then meaning.
package struct ModuleLoader {
    package static let suffix = ".intent.md"

    /// How deep links to other intent files are followed.
    static let linkDepthLimit = 16

    package init() {}

    package static func codePath(forIntent path: String) -> String {
        let stem = path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
        return stem + ".ll"
    }

    /// The module, or nil when there are errors; warnings and errors in the order of the file.
    ///
    /// - Parameters:
    ///   - lint: also look for clauses that say nothing, which takes longer.
    ///   - contradictions: how grave an example is that contradicts a clause; where code is judged
    ///     it is a warning, because the verdict will name the clause.
    package func load(
        _ path: String, lint: Bool = true, contradictions: Diagnostic.Severity = .error
    ) -> (LoadedModule?, [Diagnostic]) {
        load(path, lint: lint ? contradictions : nil, above: [])
    }

    /// The paths of the intent files that a file links to; empty when it cannot be read.
    package static func links(of path: String) -> [String] {
        guard case .success(let bytes) = IntentFileReader.read(path),
            let module = IntentReader.read(bytes: bytes, name: path).0
        else { return [] }
        let folder = PathName.folder(of: path)
        return module.dependencies.map { PathName.joined(folder, $0.path) }
    }

    private func load(
        _ path: String, lint: Diagnostic.Severity?, above: [String]
    ) -> (LoadedModule?, [Diagnostic]) {
        let bytes: [UInt8]
        switch IntentFileReader.read(path) {
        case .failure(let diagnostic): return (nil, [diagnostic])
        case .success(let contents): bytes = contents
        }
        var (module, diagnostics) = IntentReader.read(bytes: bytes, name: path)
        guard let module else { return (nil, diagnostics) }
        let (dependencies, linkProblems) = loadLinks(of: module, path: path, above: above)
        diagnostics += linkProblems
        var signatures: [String: Signature] = [:]
        for function in dependencies.flatMap(\.checked.functions) {
            signatures[function.intent.name] = function.intent.signature
        }
        let (checked, problems) = TypeChecker.check(module, dependencies: signatures)
        diagnostics += problems
        let isSound = !diagnostics.contains { $0.severity == .error }
        if isSound, let lint {
            for function in checked.functions {
                diagnostics += IntentLint.check(
                    function, in: module.source, contradictions: lint)
            }
        }
        for index in diagnostics.indices where diagnostics[index].file == nil {
            diagnostics[index].file = checked.source
        }
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            return (nil, diagnostics)
        }
        let loaded = LoadedModule(
            path: path, checked: checked, dependencies: dependencies, warnings: diagnostics)
        return (loaded, diagnostics)
    }

    private func loadLinks(
        of module: IntentModule, path: String, above: [String]
    ) -> ([LoadedModule], [Diagnostic]) {
        var loaded: [LoadedModule] = []
        var diagnostics: [Diagnostic] = []
        let folder = PathName.folder(of: path)
        let own = PathName.standardised(path)
        for link in module.dependencies {
            let target = PathName.joined(folder, link.path)
            let standard = PathName.standardised(target)
            guard standard != own, !above.contains(standard),
                above.count < Self.linkDepthLimit,
                !loaded.contains(where: { PathName.standardised($0.path) == standard })
            else { continue }
            let (dependency, problems) = load(target, lint: nil, above: above + [own])
            if let dependency {
                loaded.append(dependency)
            } else {
                let reason = problems.first { $0.severity == .error }?.message ?? "it has errors"
                diagnostics.append(
                    Diagnostic(
                        .error, code: "intent.broken-link",
                        "the linked intent file '\(link.path)' cannot be used: \(reason)",
                        at: link.span, in: module.source,
                        suggestion: "mend the link, or the file it leads to"))
            }
        }
        return (loaded, diagnostics)
    }
}
