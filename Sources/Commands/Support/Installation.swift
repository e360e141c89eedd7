#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The process's environment, without Foundation.
enum Environment {
    static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// All variables; of several with one name, the first.
    static var all: [String: String] {
        var variables: [String: String] = [:]
        var entry = environ
        while let text = entry.pointee {
            let parts = String(cString: text).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2, variables[String(parts[0])] == nil {
                variables[String(parts[0])] = String(parts[1])
            }
            entry += 1
        }
        return variables
    }
}

/// Where the other parts of Semcom are, seen from the running executable.
enum Installation {
    /// `SEMCOM_WORKER`, or the worker beside this executable.
    static var workerPath: String {
        if let path = Environment.value("SEMCOM_WORKER"), !path.isEmpty { return path }
        return executableFolder + "/semcom-worker"
    }

    /// `SEMCOM_RUNTIME`, or the library that was installed with this executable, or that of the
    /// source tree it was built in; nil when there is none.
    static var runtimeFolder: String? {
        if let path = Environment.value("SEMCOM_RUNTIME"), !path.isEmpty { return path }
        let installed = parent(of: executableFolder) + "/share/semcom/Runtime"
        if isFolder(installed) { return installed }
        var folder = executableFolder
        while folder != "/" {
            folder = parent(of: folder)
            let candidate = folder + "/Runtime"
            if isFolder(candidate), isFolder(folder + "/Sources/semcom") { return candidate }
        }
        return nil
    }

    /// The working folder, absolute.
    static var workingFolder: String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }

    /// Processors this process may use, at least 1.
    static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    private static var executableFolder: String { parent(of: executablePath) }

    private static var executablePath: String {
        #if os(Linux)
            var buffer = [CChar](repeating: 0, count: 4096)
            let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
            if length > 0 {
                return String(
                    decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
            }
        #endif
        guard let resolved = realpath(CommandLine.arguments[0], nil) else { return "/" }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
