internal import ModelClient

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Where a program lies, found as a shell finds it.
enum ProgramPath {
    /// - Throws: `ModelFailure` that says which folders were searched.
    static func find(_ name: String) throws(ModelFailure) -> String {
        if name.contains("/") {
            let path = SystemCall.absolute(SystemCall.expandingHome(name))
            guard SystemCall.exists(path) else {
                throw ModelFailure(
                    .commandFailed, "there is no program \(path)", advice: "check the command")
            }
            guard isRunnable(path) else { throw notExecutable(path) }
            return path
        }
        let search = SystemCall.variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
        var refused: String?
        for folder in search.split(separator: ":", omittingEmptySubsequences: false) {
            let path = SystemCall.absolute((folder.isEmpty ? "." : folder) + "/" + name)
            guard SystemCall.exists(path) else { continue }
            if isRunnable(path) { return path }
            refused = refused ?? path
        }
        if let refused { throw notExecutable(refused) }
        throw ModelFailure(
            .commandFailed, "there is no program '\(name)' in PATH: \(search)",
            advice: "install it, or give the program with its folder")
    }

    private static func isRunnable(_ path: String) -> Bool {
        access(path, X_OK) == 0 && !SystemCall.isFolder(path)
    }

    private static func notExecutable(_ path: String) -> ModelFailure {
        SystemCall.isFolder(path)
            ? ModelFailure(
                .commandFailed, "\(path) is a folder and no program", advice: "check the command")
            : ModelFailure(
                .commandFailed, "\(path) may not be run", advice: "chmod +x \(path)")
    }
}
