import SandboxProtocol
import Testing

/// Each kind of undefined behaviour, found where it happens, and its repair.
@Suite struct UndefinedTests {
    @Test(arguments: UndefinedCase.positive)
    func isFoundAtItsInstruction(_ example: UndefinedCase) async throws {
        let outcomes = try await Worker.shared.run(try example.request()).firstOutcomes()
        guard case .failed(.undefined(let behaviour))? = outcomes.first else {
            Issue.record("nothing was found: \(outcomes)")
            return
        }
        #expect(behaviour.sentence == example.sentence)
        #expect(behaviour.kind == example.kind)
        #expect(behaviour.sentence.hasPrefix("`\(behaviour.instruction)` "))
        #expect(behaviour.line == example.line(of: behaviour.instruction))
        #expect(behaviour.line > 0)
    }

    @Test(arguments: UndefinedCase.defined)
    func strangeButDefinedCodeIsClean(_ example: UndefinedCase) async throws {
        let outcomes = try await Worker.shared.run(try example.request()).firstOutcomes()
        guard case .returned? = outcomes.first else {
            Issue.record("a false alarm: \(outcomes)")
            return
        }
    }

    @Test(arguments: UndefinedCase.negative)
    func theSameCodeRepairedIsClean(_ example: UndefinedCase) async throws {
        let outcomes = try await Worker.shared.run(try example.request()).firstOutcomes()
        guard case .returned? = outcomes.first else {
            Issue.record("a false alarm: \(outcomes)")
            return
        }
    }

    /// Buffers in this place are aligned for their elements and for nothing more.
    @Test(arguments: [(8, 1), (16, 2), (32, 4), (64, 8)])
    func noBufferIsAlignedByChance(bits: Int, alignment: Int64) async throws {
        var request = Candidate(
            text: """
                define i64 @f(ptr %elements, i64 %count) {
                  %address = ptrtoint ptr %elements to i64
                  %rest = and i64 %address, 4095
                  ret i64 %rest
                }
                """,
            function: CallShape("f", [.slice(.integer(bits: bits))], .integer(bits: 64)),
            tests: [wire(1) + Array(repeating: 0, count: bits / 8)]
        ).request()
        request.modes[0].placement = .nearStart
        let outcomes = try await Worker.shared.run(request).firstOutcomes()
        #expect(outcomes == [.returned(wire(alignment))])
    }

    @Test func everyCaseHasItsRepair() {
        #expect(UndefinedCase.positive.map(\.name) == UndefinedCase.negative.map(\.name))
        #expect(UndefinedCase.positive.count > 130)
        #expect(UndefinedCase.defined.count > 15)
    }
}
