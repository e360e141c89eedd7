import Diagnostics
import Intent

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Intents to be solved by search, each with examples that the search never sees.
struct SearchBenchSet {
    struct Entry {
        var module: CheckedModule
        /// The same function with other examples; nil where the folder holds none.
        var reference: CheckedFunction?
        var name: String { module.functions[0].intent.name }
    }

    /// The files of a folder, and those below the library that its list `functions.txt` names;
    /// the examples in its folder `reference` are only for checking what was found.
    static func entries(of folder: String, library: String) -> [Entry] {
        var references: [String: CheckedFunction] = [:]
        for file in intentFiles(in: folder + "/reference") {
            for function in functions(of: file).flatMap(\.functions) {
                references[function.intent.name] = function
            }
        }
        let listed = (text(at: folder + "/functions.txt") ?? "").split(separator: "\n")
            .map { "\(library)/\($0).intent.md" }
        return (listed + intentFiles(in: folder)).flatMap { functions(of: $0) }.map {
            Entry(module: $0, reference: references[$0.functions[0].intent.name])
        }
    }

    /// A module for each function of a file.
    private static func functions(of path: String) -> [CheckedModule] {
        guard let text = text(at: path) else { stop("cannot read \(path)") }
        let (module, problems) = IntentReader.read(bytes: Array(text.utf8), name: path)
        guard let module else { stop("\(path): \(problems.map(\.message))") }
        let (checked, mistakes) = TypeChecker.check(module, dependencies: [:])
        let errors = (problems + mistakes).filter { $0.severity == .error }
        guard errors.isEmpty else { stop("\(path): \(errors.map(\.message))") }
        return checked.functions.map {
            var single = checked
            single.functions = [$0]
            return single
        }
    }

    private static func stop(_ reason: String) -> Never {
        print(reason)
        exit(66)
    }

    private static func intentFiles(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".intent.md") { names.append(name) }
        }
        return names.sorted().map { "\(folder)/\($0)" }
    }

    private static func text(at path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer.prefix(count)
        }
    }
}
