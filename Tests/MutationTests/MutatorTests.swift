import Evidence
import IRText
import Intent
import SandboxProtocol
import Testing

@testable import Mutation

@Suite struct MutatorTests {
    private static let clamp = """
        define i64 @clamp(i64 %n, i64 %low, i64 %high) {
          %is_low = icmp slt i64 %n, %low
          %raised = select i1 %is_low, i64 %low, i64 %n
          %result = call i64 @llvm.smin.i64(i64 %raised, i64 %high)
          ret i64 %result
        }
        declare i64 @llvm.smin.i64(i64, i64)
        """

    private static func mutations(_ name: String, _ text: String) -> [Mutation] {
        Mutator(of: name, in: IRModule(text), others: []).mutations
    }

    private static func text(_ mutation: Mutation, of text: String) -> String {
        let bytes = IRModule(text).applying(mutation.edits, appending: mutation.appended)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func changesAreNamedWithTheirLine() {
        let found = Self.mutations("clamp", Self.clamp)
        let names = found.map { "\($0.line): \($0.change)" }
        #expect(
            names == [
                "2: icmp slt became icmp sle", "2: icmp slt became icmp sge",
                "2: icmp slt became icmp ult", "2: the bound %low became one less",
                "3: the choices of select were swapped",
                "4: @llvm.smin.i64 became @llvm.smax.i64",
                "4: @llvm.smin.i64 became @llvm.umin.i64",
                "4: @llvm.smin.i64 gave its first argument",
                "4: @llvm.smin.i64 gave its second argument",
            ])
    }

    @Test func editsChangeOnlyWhatTheySay() throws {
        let found = Self.mutations("clamp", Self.clamp)
        let swapped = try #require(found.first { $0.change.contains("select") })
        #expect(
            Self.text(swapped, of: Self.clamp)
                == Self.clamp.replacing("i64 %low, i64 %n\n", with: "i64 %n, i64 %low\n"))
        let maximum = try #require(found.first { $0.change.hasSuffix("smax.i64") })
        #expect(
            Self.text(maximum, of: Self.clamp).contains("declare i64 @llvm.smax.i64 ( i64 , i64 )"))
    }

    @Test func constantsOfStructsAndShapesStay() {
        let text = """
            @table = private constant [3 x i64] [i64 1, i64 2, i64 3]
            define { i1, i64 } @pick(i64 %i) {
              %place = getelementptr [3 x i64], ptr @table, i64 0, i64 %i
              %value = load i64, ptr %place, align 8
              %field = getelementptr { i64, i64 }, ptr %place, i64 0, i32 1
              %result = insertvalue { i1, i64 } { i1 true, i64 0 }, i64 %value, 1
              ret { i1, i64 } %result
            }
            """
        let changes = Self.mutations("pick", text).map { "\($0.line): \($0.change)" }
        #expect(
            changes == [
                "3: 0 became 1", "3: 0 became -1", "6: true became false", "6: 0 became 1",
                "6: 0 became -1",
            ])
    }

    @Test func helpersAreChangedAndOtherIntentsAreNot() {
        let text = """
            define i64 @a(i64 %x) {
              %y = call i64 @helper(i64 %x)
              %z = call i64 @b(i64 %y)
              ret i64 %z
            }
            define internal i64 @helper(i64 %x) {
              %y = add i64 %x, 3
              ret i64 %y
            }
            define i64 @b(i64 %x) {
              %y = mul i64 %x, 5
              ret i64 %y
            }
            """
        let lines = Set(Mutator(of: "a", in: IRModule(text), others: ["b"]).mutations.map(\.line))
        #expect(lines == [7])
    }

    @Test func chosenMutantsAreSpreadAndReproducible() {
        let all = (0..<300).map {
            Mutation(change: "\($0)", place: $0 / 30, line: $0 / 30, edits: [])
        }
        let chosen = MutantChoice.choose(all, limit: 20, seed: 7)
        #expect(chosen.count == 20)
        #expect(Set(chosen.map(\.place)).count == 10)
        #expect(Dictionary(grouping: chosen, by: \.place).values.allSatisfy { $0.count == 2 })
        let again = MutantChoice.choose(all, limit: 20, seed: 7)
        #expect(again.map(\.change) == chosen.map(\.change))
        let other = MutantChoice.choose(all, limit: 20, seed: 8)
        #expect(other.map(\.change) != chosen.map(\.change))
        #expect(MutantChoice.choose(all, limit: 300, seed: 7).count == 300)
    }

    @Test(arguments: [
        "Encoding/base64_decode", "Numbers/is_prime", "Strings/split", "Arrays/bubble_sort",
        "Arrays/average",
    ])
    func everyMutantIsValidCode(path: String) async throws {
        let sample = try Bench.library(path)
        var effort = MutationRunner.Effort()
        effort.mutants = 5_000
        let name = sample.module.functions[0].intent.name
        let mutants = Bench.runner(effort).mutants(of: name, in: sample.module, sample.code)
        #expect(mutants.count > 20)
        #expect(Set(mutants.map(\.text)).count == mutants.count)
        for start in stride(from: 0, to: mutants.count, by: 40) {
            let part = mutants[start..<min(start + 40, mutants.count)]
            let texts = part.enumerated().map { index, mutant in
                String(
                    decoding: IRText.renaming(
                        mutant.text, functions: [name: "\(name).\(index)"]), as: UTF8.self)
            }
            var limits = RunLimits()
            limits.compileMilliseconds = 60_000
            let request = EmitRequest(
                moduleText: Array(try IRText.combine(texts).utf8), exported: [],
                optimisation: .none, formats: [.ll], limits: limits)
            if case .refused(let refusals) = try await Bench.pool.emit(request) {
                Issue.record("\(refusals.map(\.message))")
            }
        }
    }

    /// Nothing of this may crash, whatever stands there.
    @Test func brokenTextIsSurvived() throws {
        let bytes = try Bench.code("Runtime/Encoding/base64_decode.ll")
        var generator = SeededNumbers(seed: 3)
        for round in 0..<60 {
            var broken = Array(bytes[..<(bytes.count * (round + 1) / 60)])
            for _ in 0..<(round % 7) where !broken.isEmpty {
                broken[generator.below(broken.count)] = UInt8(truncatingIfNeeded: generator.next())
            }
            let module = IRModule(broken)
            for mutation in Mutator(of: "base64_decode", in: module, others: []).mutations {
                _ = module.applying(mutation.edits, appending: mutation.appended)
            }
        }
    }
}
