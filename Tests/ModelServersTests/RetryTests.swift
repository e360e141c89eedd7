import ModelClient
import Testing

@testable import ModelServers

@Suite("Retries")
struct RetryTests {
    @Test func delaysDoubleUpToTheirLimit() {
        var policy = RetryPolicy()
        policy.attemptLimit = 10
        let bounds = (1...9).map { attempt in
            policy.delayMilliseconds(after: attempt, random: { $0.upperBound })
        }
        #expect(bounds == [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
        #expect(policy.delayMilliseconds(after: 10) == nil)
        #expect(policy.delayMilliseconds(after: 3, random: { $0.lowerBound }) == 0)
    }

    @Test func aWishIsALowerBound() {
        let policy = RetryPolicy()
        #expect(
            policy.delayMilliseconds(
                after: 1, retryAfterMilliseconds: 70_000, random: { $0.lowerBound }) == 70_000)
        #expect(
            policy.delayMilliseconds(
                after: 1, retryAfterMilliseconds: 70_000, random: { $0.upperBound }) == 70_500)
        #expect(policy.delayMilliseconds(after: 1, retryAfterMilliseconds: 120_001) == nil)
    }

    @Test func nonsenseInAPolicyDoesNoHarm() {
        var policy = RetryPolicy()
        policy.attemptLimit = .max
        policy.firstDelayMilliseconds = -1
        policy.longestDelayMilliseconds = .min
        #expect(policy.delayMilliseconds(after: .max - 1) == 0)
        policy.firstDelayMilliseconds = .max
        #expect(policy.delayMilliseconds(after: 70, random: { $0.upperBound }) == .max)
        #expect(RetryPolicy.none.delayMilliseconds(after: 1) == nil)
    }

    @Test(
        arguments: [
            (["retry-after": "2"], 2_000), (["retry-after": "0.5"], 500),
            (["retry-after": " 1 "], 1_000), (["retry-after": "-3"], 0),
            (["retry-after": "1e300"], 604_800_000), (["retry-after": "inf"], nil),
            (["retry-after": "soon"], nil), ([:], nil),
            (["retry-after": "9", "retry-after-ms": "250.2"], 251),
            (["retry-after": "9", "retry-after-ms": "x"], 9_000),
            (["retry-after": "Thu, 01 Jan 1970 00:01:40 GMT"], 90_000),
            (["retry-after": "Thu, 01 Jan 1970 00:00:01 GMT"], 0),
            (
                [
                    "retry-after": "Sun, 06 Nov 1994 08:49:37 GMT",
                    "date": "Sun, 06 Nov 1994 08:49:30 GMT",
                ], 7_000
            ),
        ] as [([String: String], Int?)])
    func wishesAreRead(_ headers: [String: String], _ milliseconds: Int?) {
        #expect(RetryAfter.milliseconds(header: { headers[$0] }, now: { 10 }) == milliseconds)
    }

    @Test(
        arguments: [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("Thu, 29 Feb 2024 00:00:00 GMT", 1_709_164_800),
            ("Tue, 31 Dec 2069 23:59:59 GMT", 3_155_759_999),
            ("Sunday, 06-Nov-94 08:49:37 GMT", nil), ("06 Nov 1994", nil), ("", nil),
            ("Sun, 99 Nov 1994 08:49:37 GMT", nil), ("Sun, 06 Nov 1994 08:49:37 CET", nil),
            ("Sun, 06 Nov 99999999999999999999 08:49:37 GMT", nil),
        ] as [(String, Int?)])
    func datesAreRead(_ text: String, _ seconds: Int?) {
        #expect(HTTPDate.seconds(text) == seconds)
    }

    @Test func timeLimitsAreBounded() {
        var timeouts = ModelTimeouts()
        timeouts.connectMilliseconds = .max
        timeouts.idleMilliseconds = -5
        #expect(timeouts.bounded.connectMilliseconds == 86_400_000)
        #expect(timeouts.bounded.idleMilliseconds == 1)
        #expect(timeouts.bounded.totalMilliseconds == timeouts.totalMilliseconds)
    }
}
