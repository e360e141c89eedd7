import Foundation
import Sandbox
import SandboxProtocol
import Testing

/// Functions that are wrong in one place only.
@Suite struct FuzzNeedleTests {
    /// Far more than it takes, for machines that do much else.
    static let limitMilliseconds = 30_000

    private func expectClause(_ needle: FuzzCase, inputs: Int = 2_000_000) async throws {
        for seed in 1...3 as ClosedRange<UInt64> {
            let found = try await needle.findings(seed: seed, inputs: inputs) {
                $0.milliseconds = Self.limitMilliseconds
                $0.suspiciousInputsBeforeStop = 1
            }
            #expect(found.has(.clause(0)), "seed \(seed): \(found.judged) inputs judged")
        }
    }

    @Test func oneConstant() async throws {
        try await expectClause(
            .larger(
                """
                  %is.needle = icmp eq i64 %b, -6148914691236517206
                  br i1 %is.needle, label %wrong, label %usual
                wrong:
                  ret i64 1
                usual:
                \(FuzzCase.rightLarger)
                """, constants: [-6_148_914_691_236_517_206]))
    }

    @Test func above2To31() async throws {
        try await expectClause(
            .larger(
                """
                  %is.needle = icmp sgt i64 %a, 2147483648
                  br i1 %is.needle, label %wrong, label %usual
                wrong:
                  ret i64 1
                usual:
                \(FuzzCase.rightLarger)
                """))
    }

    @Test func seventeenElements() async throws {
        try await expectClause(.total("  %is.wrong = icmp eq i64 %count, 17"))
    }

    @Test func theByte255() async throws {
        var needle = FuzzCase.total(of: 8)
        needle.candidate = needle.candidate.replacingOccurrences(
            of: "%wide = zext i8 %value to i64",
            with: """
                %plain = zext i8 %value to i64
                %is.needle = icmp eq i8 %value, -1
                %wide = select i1 %is.needle, i64 0, i64 %plain
                """)
        try await expectClause(needle)
    }

    @Test func adjacentEqualLargestElements() async throws {
        // Counts places where an element equals the one before it and the largest one so far.
        var needle = FuzzCase.total()
        needle.candidate = """
            define i64 @f(ptr %values, i64 %count) {
            entry:
              br label %next
            next:
              %index = phi i64 [ 0, %entry ], [ %next.index, %element ]
              %total = phi i64 [ 0, %entry ], [ %next.total, %element ]
              %largest = phi i64 [ -9223372036854775808, %entry ], [ %larger, %element ]
              %last = phi i64 [ 0, %entry ], [ %value, %element ]
              %is.wrong = phi i1 [ false, %entry ], [ %is.now.wrong, %element ]
              %is.done = icmp eq i64 %index, %count
              br i1 %is.done, label %done, label %element
            element:
              %place = getelementptr i64, ptr %values, i64 %index
              %value = load i64, ptr %place
              %next.total = add i64 %total, %value
              %next.index = add i64 %index, 1
              %larger = call i64 @llvm.smax.i64(i64 %largest, i64 %value)
              %is.first = icmp eq i64 %index, 0
              %is.not.first = xor i1 %is.first, true
              %repeats = icmp eq i64 %value, %last
              %is.largest = icmp eq i64 %value, %largest
              %both = and i1 %repeats, %is.largest
              %also = and i1 %both, %is.not.first
              %rises = icmp sgt i64 %value, %largest
              %stays = select i1 %rises, i1 false, i1 %is.wrong
              %is.now.wrong = or i1 %stays, %also
              br label %next
            done:
              %off = zext i1 %is.wrong to i64
              %result = add i64 %total, %off
              ret i64 %result
            }
            declare i64 @llvm.smax.i64(i64, i64)
            """
        try await expectClause(needle)
    }

    @Test func capacityEqualToTheCount() async throws {
        let needle = FuzzCase.copy(
            """
              %is.full = icmp eq i64 %count, %capacity
              br i1 %is.full, label %wrong, label %copy
            wrong:
              ret i64 -1
            """)
        let found = try await needle.findings(inputs: 20_000)
        #expect(found.has(.capacity))
        // All bytes are wrong, and only in full buffers.
        let other = try await FuzzCase.copy(
            """
              %is.full = icmp eq i64 %count, %capacity
              br i1 %is.full, label %full, label %copy
            full:
              call void @llvm.memset.p0.i64(ptr %out, i8 0, i64 %count, i1 false)
              ret i64 %count
            """, declarations: "declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)"
        ).findings(inputs: 20_000)
        #expect(other.has(.capacity))
    }

    @Test func aChainOfComparisonsIsClimbedByCoverage() async throws {
        // Four bytes in a row: each one found is a new edge.
        var needle = FuzzCase.total(of: 8)
        needle.recipe.parameters = [
            .array(
                of: .integer(
                    bits: 8, isSigned: false, low: 0, high: 255, constants: [67, 69, 77, 83]))
        ]
        needle.candidate = """
            define i64 @f(ptr %values, i64 %count) {
            entry:
              %is.long = icmp uge i64 %count, 4
              br i1 %is.long, label %first, label %usual
            \(Self.step("first", 0, 83, "second"))
            \(Self.step("second", 1, 69, "third"))
            \(Self.step("third", 2, 77, "fourth"))
            \(Self.step("fourth", 3, 67, "wrong"))
            wrong:
              ret i64 -1
            usual:
              br label %next
            next:
              %index = phi i64 [ 0, %usual ], [ %next.index, %element ]
              %total = phi i64 [ 0, %usual ], [ %next.total, %element ]
              %is.done = icmp eq i64 %index, %count
              br i1 %is.done, label %done, label %element
            element:
              %place = getelementptr i8, ptr %values, i64 %index
              %value = load i8, ptr %place
              %wide = zext i8 %value to i64
              %next.total = add i64 %total, %wide
              %next.index = add i64 %index, 1
              br label %next
            done:
              ret i64 %total
            }
            """
        try await expectClause(needle)
    }

    /// No constant of the code is the number itself: the way there is that both sides of the
    /// comparison come closer.
    @Test func aConstantBehindArithmetic() async throws {
        try await expectClause(
            .larger(
                """
                  %mixed = xor i64 %b, 6510615555426900570
                  %is.needle = icmp eq i64 %mixed, 1229782938247303441
                  br i1 %is.needle, label %wrong, label %usual
                wrong:
                  ret i64 1
                usual:
                \(FuzzCase.rightLarger)
                """))
    }

    private static func step(_ label: String, _ place: Int, _ byte: Int, _ next: String) -> String {
        """
        \(label):
          %\(label).place = getelementptr i8, ptr %values, i64 \(place)
          %\(label).byte = load i8, ptr %\(label).place
          %\(label).fits = icmp eq i8 %\(label).byte, \(byte)
          br i1 %\(label).fits, label %\(next), label %usual
        """
    }
}
