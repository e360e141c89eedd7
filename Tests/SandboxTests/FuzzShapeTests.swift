import Sandbox
import SandboxProtocol
import Testing

/// Functions with parameters and results of other shapes.
@Suite struct FuzzShapeTests {
    /// Adds one to each element in place.
    static func increment(_ amount: Int = 1) -> FuzzCase {
        FuzzCase(
            function: CallShape(
                symbol: "f",
                parameters: [
                    CallShape.Parameter(shape: .slice(.integer(bits: 32)), isInout: true)
                ], result: nil),
            candidate: """
                define void @f(ptr %values, i64 %count) {
                entry:
                  br label %next
                next:
                  %index = phi i64 [ 0, %entry ], [ %next.index, %element ]
                  %is.done = icmp eq i64 %index, %count
                  br i1 %is.done, label %done, label %element
                element:
                  %place = getelementptr i32, ptr %values, i64 %index
                  %value = load i32, ptr %place, align 4
                  %more = add i32 %value, \(amount)
                  store i32 %more, ptr %place, align 4
                  %next.index = add i64 %index, 1
                  br label %next
                done:
                  ret void
                }
                """,
            judge: """
                entry:
                  %values = load ptr, ptr %arguments
                  %count.place = getelementptr i64, ptr %arguments, i64 1
                  %count = load i64, ptr %count.place
                  %after = load ptr, ptr %results
                  br label %next
                next:
                  %index = phi i64 [ 0, %entry ], [ %next.index, %element ]
                  %is.done = icmp eq i64 %index, %count
                  br i1 %is.done, label %right, label %element
                element:
                  %place = getelementptr i32, ptr %values, i64 %index
                  %value = load i32, ptr %place, align 4
                  %want = add i32 %value, 1
                  %after.place = getelementptr i32, ptr %after, i64 %index
                  %found = load i32, ptr %after.place, align 4
                  %next.index = add i64 %index, 1
                  %is.right = icmp eq i32 %want, %found
                  br i1 %is.right, label %next, label %wrong
                right:
                  ret i32 0
                wrong:
                  ret i32 1
                """,
            recipe: InputRecipe(parameters: [
                .array(
                    of: .integer(
                        bits: 32, isSigned: true, low: UInt64(bitPattern: -2_147_483_648),
                        high: 2_147_483_647, constants: []))
            ]))
    }

    @Test func inoutParametersAreJudgedAfterTheCall() async throws {
        let right = try await Self.increment().findings(inputs: 20_000)
        #expect(right.judged == 20_000)
        #expect(right.suspiciousCount == 0)
        let wrong = try await Self.increment(2).findings(inputs: 20_000)
        #expect(wrong.has(.clause(0)))
        #expect(wrong.suspiciousCount < 20_000)
    }

    /// `func f(words: [String]) -> (Int64, Bool)?`: the bytes of all words; none without words.
    static func total(_ wrong: String) -> FuzzCase {
        let loop = """
            entry:
              %is.none = icmp eq i64 %count, 0
              br i1 %is.none, label %none, label %next
            none:
              ret { i1, { i64, i1 } } zeroinitializer
            next:
              %index = phi i64 [ 0, %entry ], [ %next.index, %element ]
              %total = phi i64 [ 0, %entry ], [ %more, %element ]
              %is.done = icmp eq i64 %index, %count
              br i1 %is.done, label %done, label %element
            element:
              %place = getelementptr { ptr, i64 }, ptr %words, i64 %index, i32 1
              %length = load i64, ptr %place, align 8
              %more = add i64 %total, %length
              %next.index = add i64 %index, 1
              br label %next
            done:
              %is.even = trunc i64 %total to i1
            \(wrong)
              %pair = insertvalue { i64, i1 } undef, i64 %total, 0
              %both = insertvalue { i64, i1 } %pair, i1 %flag, 1
              %some = insertvalue { i1, { i64, i1 } } { i1 true, { i64, i1 } undef }, \
            { i64, i1 } %both, 1
              ret { i1, { i64, i1 } } %some
            """
        return FuzzCase(
            function: CallShape(
                "f", [.slice(.byteSlice)], .optional(.tuple([.integer(bits: 64), .bool]))),
            candidate: "define { i1, { i64, i1 } } @f(ptr %words, i64 %count) {\n\(loop)\n}",
            judge: """
                  %words = load ptr, ptr %arguments
                  %count.place = getelementptr i64, ptr %arguments, i64 1
                  %count = load i64, ptr %count.place
                  %is.none = icmp eq i64 %count, 0
                  %flag = load i64, ptr %results
                  %is.absent = icmp eq i64 %flag, 0
                  %agrees = icmp eq i1 %is.none, %is.absent
                  br i1 %agrees, label %inside, label %wrong
                inside:
                  br i1 %is.none, label %right, label %compare
                compare:
                  %total.place = getelementptr i64, ptr %results, i64 1
                  %total = load i64, ptr %total.place
                  %odd = and i64 %total, 1
                  %odd.place = getelementptr i64, ptr %results, i64 2
                  %is.odd = load i64, ptr %odd.place
                  %same = icmp eq i64 %odd, %is.odd
                  br i1 %same, label %right, label %wrong
                right:
                  ret i32 0
                wrong:
                  ret i32 1
                """,
            recipe: InputRecipe(parameters: [
                .array(
                    of: .slice(
                        element: .byte, fewest: 0, most: 100, order: .any, isText: true,
                        words: [Array("word".utf8)]), most: 50)
            ]))
    }

    @Test func nestedParametersAndOptionalResultsAreJudged() async throws {
        let right = try await Self.total("  %flag = or i1 %is.even, false")
            .findings(inputs: 20_000)
        #expect(right.judged == 20_000)
        #expect(right.suspiciousCount == 0)
        let wrong = try await Self.total("  %flag = xor i1 %is.even, true")
            .findings(inputs: 20_000)
        #expect(wrong.has(.clause(0)))
    }

    /// A function without parameters has one input.
    @Test func nothingAtAll() async throws {
        let constant = FuzzCase(
            function: CallShape("f", [], .bool), candidate: "define i1 @f() {\n  ret i1 true\n}",
            judge: """
                  %result = load i64, ptr %results
                  %is.right = icmp eq i64 %result, 1
                  %verdict = select i1 %is.right, i32 0, i32 1
                  ret i32 %verdict
                """, recipe: InputRecipe(parameters: []))
        let found = try await constant.findings(inputs: 1_000)
        #expect(found.judged == 1_000)
        #expect(found.suspiciousCount == 0)
    }

    /// Results with arenas: `func f(words: [String]) -> [String]`, of which each is the first.
    @Test func arenasAreJudged() async throws {
        let echo = FuzzCase(
            function: CallShape("f", [.slice(.byteSlice)], .slice(.byteSlice)),
            candidate: """
                define i64 @f(
                  ptr %words, i64 %count, ptr %out, i64 %capacity, ptr %arena, i64 %size) {
                  %is.none = icmp eq i64 %count, 0
                  br i1 %is.none, label %none, label %some
                none:
                  ret i64 0
                some:
                  %first = load ptr, ptr %words
                  %length.place = getelementptr i64, ptr %words, i64 1
                  %length = load i64, ptr %length.place
                  %has.room = icmp ugt i64 %capacity, 0
                  %fits = icmp ule i64 %length, %size
                  %both = and i1 %has.room, %fits
                  br i1 %both, label %copy, label %no.room
                no.room:
                  ret i64 -1
                copy:
                  call void @llvm.memcpy.p0.p0.i64(ptr %arena, ptr %first, i64 %length, i1 false)
                  store ptr %arena, ptr %out
                  %out.length = getelementptr i64, ptr %out, i64 1
                  store i64 %length, ptr %out.length
                  ret i64 1
                }
                declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
                """,
            judge: """
                  %count.place = getelementptr i64, ptr %arguments, i64 1
                  %count = load i64, ptr %count.place
                  %result.place = getelementptr i64, ptr %results, i64 1
                  %result = load i64, ptr %result.place
                  %want = call i64 @llvm.umin.i64(i64 %count, i64 1)
                  %as.many = icmp eq i64 %want, %result
                  br i1 %as.many, label %inside, label %wrong
                inside:
                  %is.none = icmp eq i64 %count, 0
                  br i1 %is.none, label %right, label %compare
                compare:
                  %words = load ptr, ptr %arguments
                  %words.length = getelementptr i64, ptr %words, i64 1
                  %length = load i64, ptr %words.length
                  %out = load ptr, ptr %results
                  %out.length = getelementptr i64, ptr %out, i64 1
                  %found = load i64, ptr %out.length
                  %same = icmp eq i64 %length, %found
                  br i1 %same, label %bytes, label %wrong
                bytes:
                  %a = load ptr, ptr %words
                  %b = load ptr, ptr %out
                  %difference = call i32 @memcmp(ptr %a, ptr %b, i64 %length)
                  %is.equal = icmp eq i32 %difference, 0
                  br i1 %is.equal, label %right, label %wrong
                right:
                  ret i32 0
                wrong:
                  ret i32 1
                """,
            recipe: Self.total("").recipe,
            declarations: """
                declare i32 @memcmp(ptr, ptr, i64)
                declare i64 @llvm.umin.i64(i64, i64)
                """)
        let found = try await echo.findings(inputs: 3_000) { $0.milliseconds = 10_000 }
        #expect(found.judged == 3_000, "\(found.stop)")
        #expect(found.suspiciousCount == 0, "\(found.suspicious.prefix(2))")
    }
}
