#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A process, told apart from later ones with the same number.
struct ProcessIdentity: Hashable {
    var number: Int32
    /// When it began, in the system's own measure, and in which start of the system.
    var start: String

    static let current: ProcessIdentity = {
        let number = getpid()
        return ProcessIdentity(number: number, start: startOfProcess(number) ?? "")
    }()

    /// Whether that very process is still there; true where the system does not say.
    var isAlive: Bool {
        guard number > 0 else { return false }
        guard kill(number, 0) == 0 || errno == EPERM else { return false }
        guard let found = Self.startOfProcess(number) else { return true }
        return found == start
    }

    private static func startOfProcess(_ number: Int32) -> String? {
        #if canImport(Glibc)
            guard let status = firstLine(of: "/proc/\(number)/stat"),
                // The name before it may hold anything, parentheses too.
                let name = status.lastIndex(of: ")")
            else { return nil }
            let fields = status[name...].split(separator: " ")
            // The 22nd field of all, in clock ticks since the system began.
            guard fields.count > 20 else { return nil }
            let system = firstLine(of: "/proc/sys/kernel/random/boot_id") ?? ""
            return "\(fields[20]) \(system)"
        #else
            var information = kinfo_proc()
            var size = MemoryLayout<kinfo_proc>.size
            var name: [Int32] = [CTL_KERN, KERN_PROC, KERN_PROC_PID, number]
            guard sysctl(&name, 4, &information, &size, nil, 0) == 0, size > 0 else { return nil }
            let start = information.kp_proc.p_starttime
            return "\(start.tv_sec).\(start.tv_usec)"
        #endif
    }

    private static func firstLine(of path: String) -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 4_096)
        guard fgets(&buffer, Int32(buffer.count), file) != nil else { return nil }
        let bytes = buffer.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
