#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A moment, to the millisecond.
package struct Timestamp: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package var millisecondsSince1970: Int64
    package init(millisecondsSince1970: Int64) {
        self.millisecondsSince1970 = millisecondsSince1970
    }

    package static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(
            millisecondsSince1970: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    package static func < (a: Timestamp, b: Timestamp) -> Bool {
        a.millisecondsSince1970 < b.millisecondsSince1970
    }

    /// In universal time: `2025-03-01T12:30:05Z`.
    package var description: String {
        text(of: gmtime_r, form: "%Y-%m-%dT%H:%M:%SZ")
    }

    /// In the time of the place, as a person reads it: `2025-03-01 13:30:05`.
    package var local: String { text(of: localtime_r, form: "%Y-%m-%d %H:%M:%S") }

    private func text(
        of split: (UnsafePointer<time_t>, UnsafeMutablePointer<tm>) -> UnsafeMutablePointer<tm>?,
        form: String
    ) -> String {
        var seconds = time_t(millisecondsSince1970 / 1000)
        var parts = tm()
        guard split(&seconds, &parts) != nil else { return "\(millisecondsSince1970) ms" }
        var buffer = [CChar](repeating: 0, count: 64)
        let count = strftime(&buffer, buffer.count, form, &parts)
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
