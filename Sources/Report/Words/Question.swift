import Evidence
import Pipeline

/// Something that only a person can decide: which of two results is meant.
struct Question: Hashable {
    /// `scale(7)`
    var call: String
    /// `is 3 right, or 4?`
    var text: String
    /// Where the second result comes from.
    var origin: String
    /// Line in the code, where it comes from a change of that; from 1.
    var line: Int?

    init(_ survivor: DiscriminationEvidence.Survivor) {
        call = survivor.call
        text = Self.choice(survivor.given, survivor.other)
        origin =
            "line \(survivor.mutant.line): \(survivor.mutant.change), and no clause minds"
        line = survivor.mutant.line
    }

    init(_ difference: AgreementEvidence.Difference, source: String) {
        call = difference.call
        text = Self.choice(difference.given, difference.other)
        origin = "the code gives the first, \(source) the second"
        line = nil
    }

    init(_ reading: Dispute.Reading, candidates: Int) {
        call = reading.call
        text = Self.choice(reading.expected, reading.actual)
        origin =
            "\(reading.clause) says the first, \(candidates) independent candidates the second"
        line = nil
    }

    private static func choice(_ one: String, _ other: String) -> String {
        "is \(one) right, or \(other)?"
    }

    /// Those of a report, what weighs most first.
    static func all(in report: FunctionReport) -> [Question] {
        var questions: [Question] = []
        if let dispute = report.dispute {
            questions += dispute.readings.map { Question($0, candidates: dispute.candidates.count) }
        }
        if let agreement = report.evidence.agreement {
            questions += agreement.differences.map { Question($0, source: agreement.source) }
        }
        questions += (report.evidence.discrimination?.survivors ?? []).map { Question($0) }
        return questions
    }
}
