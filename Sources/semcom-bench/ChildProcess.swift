#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs another program.
enum ChildProcess {
    /// The exit code; nil when the program could not be started or died of a signal.
    ///
    /// - Parameter output: what its output goes to, while its complaints are shown; nil: both are
    ///   thrown away.
    static func run(
        _ program: String, _ arguments: [String], in folder: String? = nil, output: Int32? = nil
    ) -> Int32? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let output {
            posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        } else {
            for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
                posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
            }
        }
        // Nothing else runs in this process meanwhile.
        let here = getcwd(nil, 0)
        defer { free(here) }
        if let folder { chdir(folder) }
        defer { if let here, folder != nil { chdir(here) } }
        var pointers = ([program] + arguments).map { strdup($0) }
        pointers.append(nil)
        defer { for pointer in pointers { free(pointer) } }
        var process = pid_t()
        guard posix_spawnp(&process, program, &actions, nil, pointers, environ) == 0 else {
            return nil
        }
        var status: Int32 = 0
        guard waitpid(process, &status, 0) == process, status & 0x7f == 0 else { return nil }
        return (status >> 8) & 0xff
    }
}
