import Pipeline

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Asks the person at the terminal.
enum Asking {
    /// nil where input or standard error is no terminal, so that nobody would see the question.
    static var person: IntentLayer.Asking? {
        guard isatty(STDIN_FILENO) == 1, OutputStream.standardError.isTerminal else { return nil }
        return { question in
            let err = OutputStream.standardError
            err.write("\r\u{1B}[K")
            err.line("? \(question.text)")
            err.line("  (an empty line means: \(question.assumption))")
            err.write("> ")
            guard let line = readLine() else { return nil }
            return line.allSatisfy(\.isWhitespace) ? nil : line
        }
    }
}
