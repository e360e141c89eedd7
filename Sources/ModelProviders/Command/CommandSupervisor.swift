internal import ModelClient

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The shell that runs a program in a session of its own and writes down how it ended.
///
/// It lives on when Semcom is killed. It keeps the entry's lock as descriptor 3, which the program
/// does not get, and its working folder is ours, because programs look at it.
enum CommandSupervisor {
    private static let script =
        #"echo $$ >"$0/pid"; "$@" 3>&-; echo $? >"$0/status""#
    private static let lockNumber: Int32 = 3
    #if canImport(Darwin)
        private static let startsSession: Int32 = 0x0400
    #else
        private static let startsSession: Int32 = 0x80
    #endif

    /// Starts a program with the prompt as its input; `lock` goes over to the supervisor.
    static func start(
        _ program: String, _ arguments: [String], prompt: String, in entry: SpoolEntry,
        lock: OpenFile
    ) throws(ModelFailure) -> pid_t {
        entry.clear()
        let creating = O_CREAT | O_EXCL | O_NOFOLLOW
        guard let written = OpenFile(entry.input, O_WRONLY | creating),
            written.write(Array(prompt.utf8)),
            let input = OpenFile(entry.input, O_RDONLY | O_NOFOLLOW),
            let output = OpenFile(entry.output, O_WRONLY | O_APPEND | creating),
            let errors = OpenFile(entry.errors, O_WRONLY | O_APPEND | creating)
        else { throw SpoolEntry.failure("the run in \(entry.folder) cannot be prepared") }
        let words =
            ["/bin/sh", "-c", script, entry.folder, program] + arguments
        return try spawn(
            words, redirected: [(input, 0), (output, 1), (errors, 2), (lock, lockNumber)])
    }

    private static func spawn(
        _ words: [String], redirected: [(file: OpenFile, number: Int32)]
    ) throws(ModelFailure) -> pid_t {
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
        for (file, number) in redirected {
            posix_spawn_file_actions_adddup2(&actions, file.number, number)
        }
        #if os(Linux)
            // What others opened without closing it in programs must not outlive us there.
            for number in SystemCall.names(in: "/proc/self/fd").compactMap({ Int32($0) })
            where number > lockNumber {
                posix_spawn_file_actions_addclose(&actions, number)
            }
        #endif
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        let flags =
            startsSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
            | closesRest
        posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))

        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] =
            SystemCall.environment.map { strdup($0) } + [nil]
        defer { for text in arguments + environment { free(text) } }
        var identifier: pid_t = 0
        let failure = posix_spawn(
            &identifier, "/bin/sh", &actions, &attributes, &arguments, &environment)
        guard failure == 0 else {
            errno = failure
            throw SpoolEntry.failure("no program can be started")
        }
        return identifier
    }

    /// Kills a run with everything that it started.
    static func kill(_ identifier: pid_t) { _ = killpg(identifier, SIGKILL) }

    /// Collects what is left of a supervisor that this process started and that has ended, so that
    /// it does not stay in the table of processes.
    static func reap(_ identifier: pid_t) async {
        await Task.detached {
            for _ in 0..<1_000 {
                var status: Int32 = 0
                guard waitpid(identifier, &status, WNOHANG) == 0 else { return }
                try? await Task.sleep(for: .milliseconds(1))
            }
        }.value
    }
}
