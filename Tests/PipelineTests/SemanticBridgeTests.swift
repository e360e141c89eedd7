import Evidence
import IRText
import Intent
import Pipeline
import Testing

@Suite struct SemanticBridgeTests {
    @Test func greatestCommonDivisorIsPureAndLoops() async throws {
        let subject = try Subjects.runtime("Numbers/gcd")
        let behaviour = try await Subjects.behaviour(subject)
        let main = try #require(behaviour.functions.first)
        #expect(main.memory.reads.isEmpty && main.memory.writes.isEmpty)
        #expect(main.loops.loops.count == 1)
        #expect(behaviour.refusals.isEmpty)
        #expect(behaviour.calls.count > 50)
        let zero = try #require(
            behaviour.calls.first { $0.arguments == [.integer(0), .integer(0)] })
        #expect(zero.ending == .returned(result: .integer(0), inouts: []))
        #expect(behaviour.growth?.measure == .magnitude)
        #expect(behaviour.capacity == nil)
    }

    @Test func trimReadsItsTextAndWritesTheOutput() async throws {
        let subject = try Subjects.runtime("Strings/trim_whitespace")
        let behaviour = try await Subjects.behaviour(subject)
        let main = try #require(behaviour.functions.first)
        #expect(main.memory.reads == [.parameter(0)])
        #expect(main.memory.writes == [.parameter(2)])
        #expect(main.loops.loops.count == 2)
        #expect(behaviour.functions.map(\.name.text).count == 2)
        let capacity = try #require(behaviour.capacity)
        #expect(capacity.answered == capacity.runs && capacity.runs > 10)
        #expect(behaviour.traps.isEmpty, "\(behaviour.traps)")
        #expect(behaviour.growth?.measure == .elements)
        #expect(behaviour.growth?.look == .linear, "\(String(describing: behaviour.growth))")
    }

    @Test(arguments: [
        ("Arrays/sum", Growth.Look.linear), ("Arrays/bubble_sort", .quadratic),
        ("Numbers/absolute_value", .constant), ("Search/binary_search", .logarithmic),
    ])
    func stepsLookLikeWhatTheyAre(path: String, look: Growth.Look) async throws {
        let behaviour = try await Subjects.behaviour(try Subjects.runtime(path))
        let growth = try #require(behaviour.growth)
        #expect(growth.look == look, "\(growth.points)")
    }

    @Test func aLookNeedsDoublingsAndIsNeverForced() {
        func growth(_ points: [(Int, UInt64)]) -> Growth {
            Growth(
                measure: .elements,
                points: points.map { Growth.Point(size: $0.0, fewest: $0.1, most: $0.1) })
        }
        #expect(growth([(1, 3), (2, 6), (4, 12)]).look == nil)
        #expect(growth([(1, 3), (3, 6), (9, 12), (27, 20), (81, 30)]).look == nil)
        #expect(growth([(1, 9), (2, 5), (4, 80), (8, 3), (16, 900)]).look == nil)
        #expect(growth([(1, 8), (2, 11), (4, 17), (8, 29), (16, 53)]).look == .linear)
    }

    @Test func trapsAreFoundWithoutAnIntent() async throws {
        let subject = try Subjects.subject(
            "# Quotient\n\n```intent\nfunc quotient(a: Int64, b: Int64) -> Int64\n"
                + "example quotient(6, 3) == 2\n```\n",
            "define i64 @quotient(i64 %a, i64 %b) {\n  %q = sdiv i64 %a, %b\n  ret i64 %q\n}\n")
        let behaviour = try await Subjects.behaviour(subject)
        #expect(!behaviour.traps.isEmpty)
        #expect(behaviour.traps.contains { $0.call.hasSuffix(", 0)") }, "\(behaviour.traps)")
    }

    @Test func constantsOfTheCodeMakeInputs() async throws {
        let subject = try Subjects.subject(
            "# Odd\n\n```intent\nfunc odd(a: Int64) -> Int64\nexample odd(1) == 1\n```\n",
            """
            define i64 @odd(i64 %a) {
              %is = icmp eq i64 %a, 48271
              %r = select i1 %is, i64 777, i64 1
              ret i64 %r
            }
            """)
        let behaviour = try await Subjects.behaviour(subject)
        let special = behaviour.calls.first { $0.arguments == [.integer(48_271)] }
        #expect(special?.ending == .returned(result: .integer(777), inouts: []))
    }

    @Test func codeThatIsRefusedIsNotRun() async throws {
        let subject = try Subjects.subject(
            "# No\n\n```intent\nfunc no(a: Int64) -> Int64\nexample no(1) == 1\n```\n",
            "define i64 @no(i64 %a) {\n  ret i32 0\n}\n")
        let behaviour = try await Subjects.behaviour(subject)
        #expect(!behaviour.refusals.isEmpty)
        #expect(behaviour.calls.isEmpty)
    }

    @Test func anEndlessLoopEnds() async throws {
        let subject = try Subjects.subject(
            "# Spin\n\n```intent\nfunc spin(a: Int64) -> Int64\nexample spin(1) == 1\n```\n",
            "define i64 @spin(i64 %a) {\nentry:\n  br label %again\nagain:\n  br label %again\n}\n")
        let behaviour = try await Subjects.behaviour(subject)
        #expect(behaviour.traps.contains { $0.sentence.contains("did not come back") })
        #expect(behaviour.notObserved.contains { $0.contains("skipped") })
        #expect(behaviour.growth == nil)
    }

    // MARK: Explanations

    @Test(arguments: ["Numbers/gcd", "Strings/trim_whitespace", "Arrays/sum", "Search/index_of"])
    func anExplanationFitsAScreen(path: String) async throws {
        let subject = try Subjects.runtime(path)
        let explanation = try await FunctionExplanation.make(
            of: subject.candidate, signature: subject.signature, executor: Subjects.executor)
        let lines = explanation.text(width: 80)
        #expect(lines.count <= 40, "\(lines.joined(separator: "\n"))")
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.joined(separator: "\n"))")
        #expect(lines[0].hasPrefix("func \(subject.signature.name)("))
        for name in ["effects", "calls", "control", "runs", "steps", "results", "not seen"] {
            #expect(lines.contains { $0.hasPrefix("  \(name) ") }, "\(name)")
        }
    }

    @Test func anExplanationIsOneJSONLine() async throws {
        let subject = try Subjects.runtime("Numbers/gcd")
        let explanation = try await FunctionExplanation.make(
            of: subject.candidate, signature: subject.signature, executor: Subjects.executor)
        let text = explanation.json.text
        #expect(!text.contains("\n"))
        #expect(text.hasPrefix("{\"event\":\"explanation\",\"function\":\"gcd\","))
        #expect(text.contains("\"call\":\"gcd(0, 0)\",\"ending\":\"returned\",\"result\":\"0\""))
    }
}
