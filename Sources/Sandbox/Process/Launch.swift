internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The start of a worker: three pipes, its own process group, default signals, and an environment
/// without a secret.
struct Launch {
    let path: String
    /// Which of the machine's processors the worker keeps to, from 0; nil for no certain one.
    let processor: Int?
    let input: Descriptor
    let output: Descriptor
    let errors: Descriptor

    /// All that a worker may know of our environment.
    private static let passedVariables = ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"]

    private var environment: [String] {
        var variables = ["SWIFT_BACKTRACE=enable=no", "LC_ALL=C"]
        if let processor { variables.append("SEMCOM_PROCESSOR=\(processor)") }
        for name in Self.passedVariables {
            if let value = getenv(name) { variables.append("\(name)=\(String(cString: value))") }
        }
        return variables
    }

    /// Held from the making of pipes until the worker has them, so that no other worker gets them
    /// too.
    private static let oneAtATime = Mutex(())

    static func start(
        _ path: String, processor: Int?
    ) throws(SandboxError) -> (
        identifier: pid_t, requests: Descriptor, replies: Descriptor, errors: Descriptor
    ) {
        try oneAtATime.withLock { _ throws(SandboxError) in
            let requests = try Pipe()
            let replies = try Pipe()
            let errors = try Pipe()
            // A worker that complains a lot must not wait for somebody to read it.
            errors.writeEnd.setNonBlocking()
            let launch = Launch(
                path: path, processor: processor, input: requests.readEnd, output: replies.writeEnd,
                errors: errors.writeEnd)
            return (try launch.spawn(), requests.writeEnd, replies.readEnd, errors.readEnd)
        }
    }

    private func spawn() throws(SandboxError) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
            let closesRest = Int32(POSIX_SPAWN_CLOEXEC_DEFAULT)
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
            let closesRest: Int32 = 0
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, input.number, 0)
        posix_spawn_file_actions_adddup2(&actions, output.number, 1)
        posix_spawn_file_actions_adddup2(&actions, errors.number, 2)
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags =
            Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGMASK)
            | Int32(POSIX_SPAWN_SETSIGDEF) | closesRest
        posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))

        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), nil]
        var environment: [UnsafeMutablePointer<CChar>?] = self.environment.map { strdup($0) }
        environment.append(nil)
        defer { for text in arguments + environment { free(text) } }
        var identifier: pid_t = 0
        let failure = posix_spawn(
            &identifier, path, &actions, &attributes, &arguments, &environment)
        guard failure == 0 else {
            throw SandboxError.cannotStart(path, reason: errorText(failure))
        }
        return identifier
    }
}
