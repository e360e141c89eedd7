package import Diagnostics
package import Evidence

/// Kinds of evidence as JSON; 64-bit numbers that make inputs again are strings, since a JSON
/// number is a double to many readers.
extension ReportJSON {
    /// Exactly this text.
    static func text(_ text: String) -> JSONText { .string(text) }

    static func texts(_ texts: [String]) -> JSONText { .array(texts.map(text)) }

    /// Our own words, whose spaces that must not break become plain ones.
    static func words(_ words: String) -> JSONText {
        guard words.contains(ReportWords.hardSpace) else { return .string(words) }
        return .string(String(words.map { $0 == ReportWords.hardSpace ? " " : $0 }))
    }

    static func counts(_ counts: FunctionEvidence.Counts) -> JSONText {
        [
            "examples": .integer(counts.examples),
            "boundaryInputs": .integer(counts.boundaryInputs),
            "boundaryInputsMade": .integer(counts.boundaryInputsMade),
            "tooLarge": .integer(counts.tooLarge), "lawCalls": .integer(counts.lawCalls),
            "runs": .integer(counts.runs), "steps": .integer(Int(clamping: counts.steps)),
        ]
    }

    package static func fuzz(_ fuzz: FuzzEvidence) -> JSONText {
        .object(present: [
            "seed": .string(String(fuzz.seed)), "inputs": .integer(fuzz.inputs),
            "rejected": .integer(fuzz.rejected), "evaluated": .integer(fuzz.evaluated),
            "milliseconds": .integer(fuzz.milliseconds),
            "coverage": fuzz.coverage.map(coverage),
            "notJudged": .array(
                fuzz.notJudged.map { ["clause": text($0.clause), "reason": text($0.reason)] }),
            "evaluatedClauses": .array(fuzz.evaluatedClauses.map(text)),
        ])
    }

    private static func coverage(_ coverage: Coverage) -> JSONText {
        [
            "edges": .integer(coverage.edges), "coveredEdges": .integer(coverage.coveredEdges),
            "blocks": .array(
                coverage.blocks.map { block in
                    [
                        "function": text(block.function), "label": text(block.label),
                        "index": .integer(block.index),
                        "hits": .integer(Int(clamping: block.hits)),
                    ]
                }),
        ]
    }

    package static func discrimination(_ found: DiscriminationEvidence) -> JSONText {
        [
            "mutants": .integer(found.mutants), "rejected": .integer(found.rejected),
            "score": .number(found.score), "seed": .string(String(found.seed)),
            "milliseconds": .integer(found.milliseconds),
            "survivors": .array(
                found.survivors.map { survivor in
                    [
                        "change": text(survivor.mutant.change),
                        "line": .integer(survivor.mutant.line), "call": text(survivor.call),
                        "given": text(survivor.given), "other": text(survivor.other),
                    ]
                }),
            "dropped": .array(
                found.dropped.map { dropped in
                    [
                        "change": text(dropped.mutant.change),
                        "line": .integer(dropped.mutant.line), "reason": text(dropped.reason),
                    ]
                }),
            "trivialBodies": texts(found.trivialBodies),
        ]
    }

    package static func agreement(_ found: AgreementEvidence) -> JSONText {
        .object(present: [
            "source": text(found.source), "seed": .string(String(found.seed)),
            "inputs": .integer(found.inputs),
            "differences": .array(
                found.differences.map { difference in
                    [
                        "call": text(difference.call), "given": text(difference.given),
                        "other": text(difference.other),
                    ]
                }),
            "coverage": found.coverage.map(coverage),
        ])
    }

    package static func cost(_ cost: CostEvidence) -> JSONText {
        .object(present: [
            "measure": text(cost.measure), "order": cost.order.map { text($0.rawValue) },
            "error": cost.error.isFinite ? .number(cost.error) : nil,
            "points": .array(
                cost.points.map { point in
                    [
                        "size": .integer(point.size),
                        "steps": .integer(Int(clamping: point.steps)),
                    ]
                }),
        ])
    }
}
