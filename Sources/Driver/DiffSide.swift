import Diagnostics
import IRText
import Intent
import Pipeline

/// One of the two implementations that are compared, as it lies on disk.
struct DiffSide {
    /// As the person gave it.
    let name: String
    let path: String
    /// What stands behind `#`.
    let wanted: String?
    /// The intent file, for a side that is one.
    let module: LoadedModule?
    let code: [UInt8]

    /// Reads a side; mistakes in an intent file come back beside it.
    static func read(_ argument: String) throws -> (side: DiffSide?, problems: [Diagnostic]) {
        let (path, wanted) = split(argument)
        if path.hasSuffix(ModuleLoader.suffix) {
            let (module, problems) = ModuleLoader().load(path, lint: false)
            guard let module else { return (nil, problems) }
            guard let code = try CodeFile.read(module.codePath).get() else {
                throw Diagnostic(
                    .error, code: "diff.no-code",
                    "there is no code for \(path): \(module.codePath) does not exist",
                    suggestion: "run `semcom compile \(path)` first")
            }
            let side = DiffSide(
                name: argument, path: path, wanted: wanted, module: module, code: code.bytes)
            return (side, [])
        }
        guard path.hasSuffix(".ll") else {
            throw Diagnostic(
                .error, code: "diff.unknown-kind",
                "\(path): this is neither code (.ll) nor an intent file (.intent.md)",
                suggestion: path.hasSuffix(".c")
                    ? "give a C file with --reference \(path)"
                    : "name the .ll file, or the .intent.md file that it lies beside")
        }
        let bytes: [UInt8]
        switch IntentFileReader.read(path, limit: CodeFile.sizeLimitBytes, what: "code file") {
        case .success(let contents): bytes = contents
        case .failure(var problem):
            problem.suggestion = "give the path of an existing file that ends in .ll"
            throw problem
        }
        return (DiffSide(name: argument, path: path, wanted: wanted, module: nil, code: bytes), [])
    }

    /// The path, and what stands behind the last `#` where that is a name.
    static func split(_ argument: String) -> (path: String, function: String?) {
        guard let mark = argument.lastIndex(of: "#") else { return (argument, nil) }
        let function = String(argument[argument.index(after: mark)...])
        guard !function.isEmpty, !function.contains("/") else { return (argument, nil) }
        return (String(argument[..<mark]), function)
    }

    var defined: Set<String> { CodeText.definedFunctions(in: code) }

    /// The symbol in the code that stands for `function`.
    func symbol(for function: String?) throws(Diagnostic) -> String {
        let defined = defined
        if let wanted {
            guard defined.contains(wanted) else { throw missing(wanted, defined) }
            return wanted
        }
        if let function, defined.contains(function) { return function }
        if defined.count == 1, let only = defined.first { return only }
        if let function { throw missing(function, defined) }
        throw Diagnostic(
            .error, code: "diff.which-function",
            defined.isEmpty
                ? "\(path) defines no function"
                : "\(path) defines \(defined.count) functions, and nothing says which is meant",
            suggestion: defined.isEmpty
                ? "give a file with IR text" : "name one: \(path)#\(defined.sorted()[0])")
    }

    private func missing(_ name: String, _ defined: Set<String>) -> Diagnostic {
        var advice = CodeText.advice(forMissing: name, defined: defined).joined(separator: "; ")
        if wanted != nil, !defined.isEmpty {
            let names = defined.sorted().prefix(6).map { "@\($0)" }.joined(separator: ", ")
            advice = "it defines \(names)\(defined.count > 6 ? " and others" : "")"
        }
        return Diagnostic(
            .error, code: "diff.no-function", "\(path) does not define @\(name)",
            suggestion: advice)
    }
}
