/// Looks for examples that are more likely wrong than the code.
enum Disputes {
    /// A dispute, where two independent candidates fail the same examples with the same results,
    /// and nothing else.
    ///
    /// Repairs of one candidate are not independent: they were told what to give. Only what was
    /// answered first counts, and candidates of other engines.
    static func find(
        among lines: [CandidateLine], _ witnesses: [JudgedCandidate], origin: String
    ) -> Dispute? {
        let named =
            witnesses.map { (name: $0.report.engine ?? "", candidate: $0) }
            + lines.compactMap { line in
                line.first.map { (name: "\(origin), candidate \(line.draw + 1)", candidate: $0) }
            }
        let suspecting = named.filter { $0.candidate.report.suspectsExamples }
        for first in suspecting {
            let readings = readings(of: first.candidate.report)
            let agreeing = suspecting.filter { readings == Self.readings(of: $0.candidate.report) }
            if agreeing.count > 1 {
                return Dispute(readings: readings, candidates: agreeing.map(\.name))
            }
        }
        return nil
    }

    private static func readings(of report: FunctionReport) -> [Dispute.Reading] {
        report.violations.map { clause, counterexample in
            Dispute.Reading(
                clause: clause.clause.name, text: clause.text, call: counterexample.call,
                expected: counterexample.expected ?? "", actual: counterexample.actual)
        }
    }
}
