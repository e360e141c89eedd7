import Evidence
import Foundation
import Report
import Testing

/// Reports as JSON, against their schema.
@Suite struct ReportJSONTests {
    private static func schema() throws -> JSONSchema {
        let file = Samples.repository.appending(path: "Docs/report.schema.json")
        return try JSONSchema(try Data(contentsOf: file))
    }

    private static func value(_ subject: ReportSubject) throws -> [String: Any] {
        let data = Data(ReportJSON.object(subject).utf8)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func samplesKeepTheSchema() throws {
        let schema = try Self.schema()
        for subject in try Samples.all() {
            let text = ReportJSON.object(subject)
            #expect(!text.contains("\n"))
            let mistakes = schema.mistakes(in: try Self.value(subject))
            #expect(mistakes == [])
        }
    }

    @Test func theSchemaRefusesWhatIsWrong() throws {
        let schema = try Self.schema()
        let good = try Self.value(try Samples.gcd())
        let changes: [(String, Any?)] = [
            ("verdict", "fine"), ("level", nil), ("version", 2), ("extra", true),
            ("clauses", "none"), ("ladder", [Any]()), ("notChecked", [1]),
            ("fuzz", ["seed": 5]), ("counts", ["runs": -1]),
        ]
        for (name, value) in changes {
            var bad = good
            bad[name] = value
            #expect(!schema.mistakes(in: bad).isEmpty, "\(name) = \(value ?? "nothing")")
        }
        let unknown = try JSONSchema(Data(#"{"oneOf": []}"#.utf8))
        #expect(!unknown.mistakes(in: 1).isEmpty)
    }

    @Test func seedsAndCallsAreExact() throws {
        var subject = try Samples.gcd()
        subject.report.evidence.fuzz?.seed = .max
        let call = "f(\"a\u{A0}b\u{202E}\u{0}\")"
        subject.report.evidence.findings = [.init(kind: .died, message: "m", call: call)]
        let value = try Self.value(subject)
        let fuzz = try #require(value["fuzz"] as? [String: Any])
        #expect(fuzz["seed"] as? String == "18446744073709551615")
        let findings = try #require(value["findings"] as? [[String: Any]])
        #expect(findings.first?["call"] as? String == call)
        let rungs = try #require(value["ladder"] as? [[String: Any]])
        let words = rungs.compactMap { $0["restsOn"] as? String }.joined()
        #expect(words.contains("1 048 576 random inputs") && !words.contains("\u{A0}"))
    }

    @Test func severalAreAnArray() throws {
        let text = ReportJSON.array(try Samples.all())
        let array = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
        #expect(
            array?.compactMap { $0["function"] as? String }.prefix(2) == [
                "gcd", "find_second_largest",
            ])
        #expect(text.split(separator: "\n").count == 7)
        #expect(ReportJSON.array([]) == "[]\n")
    }
}
