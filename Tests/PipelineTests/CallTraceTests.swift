import Evidence
import Intent
import Testing

@testable import Pipeline

/// What a model is told of the run that went wrong.
@Suite struct CallTraceTests {
    private func trace(_ call: String, _ block: String, _ code: String) async throws -> CallTrace? {
        let module = try Bench.module(block)
        let judge = SingleJudge(judge: Bench.judge, source: module.source, dependencies: [])
        return try await CallTrace.of(
            call, code: code, function: try #require(module.functions.first), judge: judge)
    }

    static let powers = """
        ; Two to the power of n, in a loop.
        define i64 @f(i64 %n) {
          br label %head
        head:
          %k = phi i64 [ 0, %0 ], [ %next, %body ]
          %p = phi i64 [ 1, %0 ], [ %twice, %body ]
          %more = icmp slt i64 %k, %n
          br i1 %more, label %body, label %done
        body:
          %twice = shl i64 %p, 1
          %next = add i64 %k, 1 ; one more
          br label %head
        done:
          ret i64 %p
        }
        """

    @Test func showsBlocksAndValuesInTheirOrder() async throws {
        let trace = try #require(
            try await trace(
                "f(1)", "func f(n: Int64) -> Int64\nexample f(1) == 2", Self.powers))
        #expect(
            trace.visits == [
                "entry:", "head: %k = 0, %p = 1, %more = 1", "body: %twice = 2, %next = 1",
                "head: %k = 1, %p = 2, %more = 0", "done:",
            ])
        #expect(trace.call == "f(1)")
    }

    @Test func manyBlocksAreCutInTheMiddle() async throws {
        let trace = try #require(
            try await trace(
                "f(60)", "func f(n: Int64) -> Int64\nexample f(1) == 2", Self.powers))
        let lines = trace.text.split(separator: "\n")
        #expect(lines.count == 33)
        #expect(lines[24] == "    … 91 more blocks …")
        #expect(lines.last == "    done:")
    }

    @Test func resultsInBuffersAndArraysInPlace() async throws {
        let copy = """
            define i64 @f(ptr %s, i64 %n, ptr %out, i64 %capacity) {
            entry:
              %fits = icmp ule i64 %n, %capacity
              br i1 %fits, label %write, label %small
            write:
              call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %s, i64 %n, i1 false)
              ret i64 %n
            small:
              ret i64 -1
            }
            declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
            """
        let text = try await trace(
            #"f("ab")"#, "func f(s: String) -> String\nexample f(\"ab\") == \"\"", copy)
        #expect(text?.visits == ["entry: %fits = 1", "write:"])
        let zero = """
            define void @f(ptr %a, i64 %n) {
            entry:
              %some = icmp ne i64 %n, 0
              br i1 %some, label %write, label %done
            write:
              %first = load i8, ptr %a
              store i8 0, ptr %a
              br label %done
            done:
              ret void
            }
            """
        let place = try await trace(
            "f(&[-3])", "func f(a: inout [Int8])\nexample f(&[1]) leaves [1]", zero)
        #expect(place?.visits == ["entry: %some = 1", "write: %first = -3", "done:"])
    }

    @Test(arguments: [
        "", "define i64 @f(", "define i64 @g() { ret i64 0 }", "define i64 @f(i64 %n) {\n}",
        "define i64 @f(i64 %n) {\n  %r = call i64 @f(i64 %n)\n  ret i64 %r\n}",
        "define i64 @f(i64 %n) {\nentry:\n  br label %entry2\nentry2:\n  br label %entry2\n}",
    ])
    func whatCannotBeFollowedIsLeftOut(code: String) async throws {
        let block = "func f(n: Int64) -> Int64\nexample f(1) == 2"
        #expect(try await trace("f(1)", block, code) == nil)
    }
}
