#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Standard output or standard error, written whole lines at a time.
struct OutputStream {
    let descriptor: Int32

    static let standardOutput = OutputStream(descriptor: STDOUT_FILENO)
    static let standardError = OutputStream(descriptor: STDERR_FILENO)

    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Columns of the terminal, at least 40; 80 where there is none.
    var width: Int {
        var size = winsize()
        guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 80
        }
        return max(40, Int(size.ws_col))
    }

    /// Writes everything; when the reader is gone, ends the process as a pipe would.
    func write(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var sent = 0
            while sent < bytes.count {
                guard let base = bytes.baseAddress else { return }
                let count = systemWrite(descriptor, base + sent, bytes.count - sent)
                if count > 0 {
                    sent += count
                } else if errno == EPIPE {
                    _exit(128 + SIGPIPE)
                } else if errno != EINTR && errno != EAGAIN {
                    return
                }
            }
        }
    }

    func line(_ text: String = "") { write(text + "\n") }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

/// Escape sequences of a terminal, or nothing.
struct Palette {
    let isOn: Bool

    func red(_ text: String) -> String { wrap("31", text) }
    func green(_ text: String) -> String { wrap("32", text) }
    func yellow(_ text: String) -> String { wrap("33", text) }
    func bold(_ text: String) -> String { wrap("1", text) }
    func faint(_ text: String) -> String { wrap("2", text) }

    private func wrap(_ code: String, _ text: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
