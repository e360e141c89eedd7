/// An example that independent candidates contradict in the same way, while all else holds.
package struct Dispute: Hashable, Sendable {
    package struct Reading: Hashable, Sendable {
        /// The clause's name: `trim/example.3`.
        package var clause: String
        /// The clause as it is written.
        package var text: String
        package var call: String
        /// What the example says.
        package var expected: String
        /// What the candidates give.
        package var actual: String
        package init(
            clause: String, text: String, call: String, expected: String, actual: String
        ) {
            self.clause = clause
            self.text = text
            self.call = call
            self.expected = expected
            self.actual = actual
        }
    }
    /// One for each suspected example.
    package var readings: [Reading]
    /// Where the candidates that agree come from; two or more.
    package var candidates: [String]
    package init(readings: [Reading], candidates: [String]) {
        self.readings = readings
        self.candidates = candidates
    }

    /// Why nothing was decided, in one sentence.
    package var reason: String {
        let names = readings.map(\.clause).joined(separator: ", ")
        return "\(candidates.count) independent candidates agree with each other and not with "
            + "\(names)"
    }

    /// What a person is asked.
    package var question: String {
        let sides = readings.map { reading in
            "is \(reading.call) meant to give \(reading.expected), as \(reading.clause) says, "
                + "or \(reading.actual), as \(candidates.count) candidates have it?"
        }
        return sides.joined(separator: " ")
    }
}
