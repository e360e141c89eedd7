#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension ChildProcess {
    /// Runs another program with this one's output; the same codes.
    static func show(_ program: String, _ arguments: [String]) -> Int32? {
        fflush(nil)
        return run(program, arguments, output: STDOUT_FILENO)
    }

    /// What another program prints; nil where it does not end with code 0. The output has to fit
    /// into a pipe, so a line or two.
    static func output(_ program: String, _ arguments: [String]) -> String? {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        defer { close(ends[0]) }
        let code = run(program, arguments, output: ends[1])
        close(ends[1])
        guard code == 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = read(ends[0], &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
    }
}
