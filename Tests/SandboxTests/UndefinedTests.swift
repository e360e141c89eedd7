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

    @Test(arguments: UndefinedCase.negative)
    func theSameCodeRepairedIsClean(_ example: UndefinedCase) async throws {
        let outcomes = try await Worker.shared.run(try example.request()).firstOutcomes()
        guard case .returned? = outcomes.first else {
            Issue.record("a false alarm: \(outcomes)")
            return
        }
    }

    @Test func everyCaseHasItsRepair() {
        #expect(UndefinedCase.positive.map(\.name) == UndefinedCase.negative.map(\.name))
        #expect(UndefinedCase.positive.count > 40)
    }
}
