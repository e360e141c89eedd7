package import Evidence
package import Pipeline

/// One function's report, with what a reader needs beside the evidence.
package struct ReportSubject: Sendable {
    package var report: FunctionReport
    /// The intent file, as a person would name it; empty where there is none.
    package var path: String
    /// The English that the code is held against.
    package var prose: String
    /// The code that the evidence is about; nil where there is none.
    package var code: String?
    /// Levels of the functions that the code calls and does not define, by name.
    package var calleeLevels: [String: EvidenceLevel]
    /// Labels of the blocks that are known to run for a clause, by the clause's name. Empty where
    /// nothing is known: no block is ever guessed.
    package var clauseBlocks: [String: Set<String>]
    /// How the blocks in `clauseBlocks` came to be known.
    package var clauseBlocksMeaning: String
    /// What a person types to see the same again; empty for what follows from the path.
    package var commands: [String]
    package var thresholds: LadderThresholds

    package init(
        _ report: FunctionReport, path: String = "", prose: String? = nil, code: String? = nil,
        calleeLevels: [String: EvidenceLevel] = [:], clauseBlocks: [String: Set<String>] = [:],
        clauseBlocksMeaning: String = "they ran in the calls that the clause was judged by",
        commands: [String] = [], thresholds: LadderThresholds = LadderThresholds()
    ) {
        self.report = report
        self.path = path
        self.prose = prose ?? report.intent.english
        self.code = code ?? report.bestCode
        self.calleeLevels = calleeLevels
        self.clauseBlocks = clauseBlocks
        self.clauseBlocksMeaning = clauseBlocksMeaning
        self.commands = commands
        self.thresholds = thresholds
    }

    package var evidence: FunctionEvidence { report.evidence }

    /// Longest call that is offered as a command.
    private static let callLimitCharacters = 400
    private static let callLimit = 3

    /// The commands, or those that verify the file again and run what went wrong.
    package var reproduction: [String] {
        guard commands.isEmpty, !path.isEmpty else { return commands }
        var calls: [String] = []
        for clause in evidence.clauses {
            if case .violated(let example) = clause.status { calls.append(example.call) }
        }
        calls += evidence.findings.map(\.call)
        var seen: Set<String> = []
        let short = calls.filter { call in
            call.count <= Self.callLimitCharacters && !call.contains(where: \.isNewline)
                && seen.insert(call).inserted
        }
        let file = Self.quoted(path.hasPrefix("-") ? "./" + path : path)
        return ["semcom verify \(file)"]
            + short.prefix(Self.callLimit).map { "semcom run \(file) \(Self.quoted($0))" }
    }

    /// As one word of a shell.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "/"),
                UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        if isPlain { return text }
        return "'"
            + text.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "'\\''") + "'"
    }
}
