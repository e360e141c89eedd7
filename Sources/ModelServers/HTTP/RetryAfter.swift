/// How long a server asks to be left alone.
enum RetryAfter {
    private static let longestMilliseconds = 7 * 86_400_000.0

    /// Reads `retry-after-ms`, or `retry-after` as seconds or as a date; nil where neither says it.
    ///
    /// A date is compared with the server's own `date`, where it sent one, so that clocks that
    /// differ do no harm. `now` is in seconds since 1970.
    static func milliseconds(header: (String) -> String?, now: () -> Int) -> Int? {
        if let number = header("retry-after-ms").flatMap(number) { return clamped(number) }
        guard let text = header("retry-after") else { return nil }
        if let seconds = number(text) { return clamped(seconds * 1_000) }
        guard let date = HTTPDate.seconds(text) else { return nil }
        let now = header("date").flatMap(HTTPDate.seconds) ?? now()
        return clamped(Double(date - now) * 1_000)
    }

    private static func number(_ text: String) -> Double? {
        guard let number = Double(text.trimmingASCIIWhitespace()), number.isFinite else {
            return nil
        }
        return number
    }

    private static func clamped(_ milliseconds: Double) -> Int {
        Int(min(max(0, milliseconds), longestMilliseconds).rounded(.up))
    }
}

/// Dates as HTTP writes them: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7).
enum HTTPDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Seconds since 1970; nil where the text is no such date.
    static func seconds(_ text: String) -> Int? {
        let parts = text.split { $0 == " " || $0 == "," || $0 == ":" }
        guard parts.count == 8, parts[7] == "GMT", let day = Int(parts[1]),
            let month = months.firstIndex(of: String(parts[2])), let year = Int(parts[3]),
            let hour = Int(parts[4]), let minute = Int(parts[5]), let second = Int(parts[6]),
            (1...31).contains(day), (1970...9999).contains(year), (0...23).contains(hour),
            (0...59).contains(minute), (0...60).contains(second)
        else { return nil }
        return days(year, month + 1, day) * 86_400 + hour * 3_600 + minute * 60 + second
    }

    /// Days since 1970-01-01 in the Gregorian calendar, for years that begin in March.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
    }
}
