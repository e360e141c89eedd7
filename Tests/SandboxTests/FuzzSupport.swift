import Sandbox
import SandboxProtocol
import Testing

/// A function with its judge, in few words.
struct FuzzCase {
    var function: CallShape
    var candidate: String
    /// Bodies of `semcom.accepts` and `semcom.judge`; the first takes everything by default.
    var accepts = "  ret i32 0"
    var judge: String
    var recipe: InputRecipe
    /// What the judge module declares beside them.
    var declarations = ""

    var judgeText: String {
        """
        define i32 @semcom.accepts(ptr %arguments) {
        \(accepts)
        }
        define i32 @semcom.judge(ptr %arguments, ptr %results) {
        \(judge)
        }
        \(declarations)
        """
    }

    func request(
        seed: UInt64 = 1, inputs: Int = 200_000, checksUndefinedBehaviour: Bool = true,
        corpus: [[UInt8]] = [], _ change: (inout FuzzLimits) -> Void = { _ in }
    ) -> FuzzRequest {
        var limits = FuzzLimits()
        limits.inputs = inputs
        limits.milliseconds = 2_000
        limits.callMilliseconds = 20
        change(&limits)
        return FuzzRequest(
            moduleText: Array(candidate.utf8), function: function,
            judgeText: Array(judgeText.utf8), recipe: recipe, corpus: corpus, seed: seed,
            checksUndefinedBehaviour: checksUndefinedBehaviour, limits: limits)
    }

    func findings(
        seed: UInt64 = 1, inputs: Int = 200_000, checksUndefinedBehaviour: Bool = true,
        corpus: [[UInt8]] = [], _ change: (inout FuzzLimits) -> Void = { _ in }
    ) async throws -> FuzzFindings {
        let request = request(
            seed: seed, inputs: inputs, checksUndefinedBehaviour: checksUndefinedBehaviour,
            corpus: corpus, change)
        switch try await Worker.shared.fuzz(request) {
        case .ran(let findings): return findings
        case .refused(let refusals), .judgeRefused(let refusals):
            throw UnexpectedRefusal(refusals: refusals)
        }
    }
}

extension FuzzFindings {
    func has(_ kind: SuspiciousInput.Kind) -> Bool { suspicious.contains { $0.kind == kind } }
}

extension ValueRecipe {
    static let int64 = ValueRecipe.int64(constants: [])
    static let byte = ValueRecipe.integer(
        bits: 8, isSigned: false, low: 0, high: 255, constants: [])

    static func int64(constants: [Int64]) -> ValueRecipe {
        .integer(
            bits: 64, isSigned: true, low: UInt64(bitPattern: .min),
            high: UInt64(bitPattern: .max), constants: constants.map { UInt64(bitPattern: $0) })
    }

    static func array(of element: ValueRecipe, most: Int = 1_000) -> ValueRecipe {
        .slice(
            element: element, fewest: 0, most: most, order: .any, isText: false, words: [])
    }
}

extension FuzzCase {
    /// The larger of two numbers, with a body of one's own.
    static func larger(_ body: String, constants: [Int64] = []) -> FuzzCase {
        FuzzCase(
            function: CallShape(
                "f", [.integer(bits: 64), .integer(bits: 64)], .integer(bits: 64)),
            candidate: "define i64 @f(i64 %a, i64 %b) {\n\(body)\n}",
            judge: """
                  %a = load i64, ptr %arguments
                  %b.place = getelementptr i64, ptr %arguments, i64 1
                  %b = load i64, ptr %b.place
                  %result = load i64, ptr %results
                  %a.is.larger = icmp sgt i64 %a, %b
                  %right = select i1 %a.is.larger, i64 %a, i64 %b
                  %is.right = icmp eq i64 %result, %right
                  %verdict = select i1 %is.right, i32 0, i32 1
                  ret i32 %verdict
                """,
            recipe: InputRecipe(parameters: [
                .int64(constants: constants), .int64(constants: constants),
            ]))
    }

    static let rightLarger = """
          %a.is.larger = icmp sgt i64 %a, %b
          br i1 %a.is.larger, label %first, label %second
        first:
          ret i64 %a
        second:
          ret i64 %b
        """

    /// Something about all numbers of an array, which a loop finds out: `step` makes
    /// `%next.total` of `%total` and `%value`, which begins at `start`. With `wrong`, an i1 of
    /// `%count` and `%total`, the result is off by one.
    static func total(
        of bits: Int = 64, _ wrong: String = "  %is.wrong = icmp eq i64 0, 1",
        prelude: String = ""
    ) -> FuzzCase {
        FuzzCase(
            function: CallShape("f", [.slice(.integer(bits: bits))], .integer(bits: 64)),
            candidate: "\(prelude)\ndefine i64 @f(ptr %values, i64 %count) {\n"
                + loop(bits) + "\(wrong)\n"
                + "  %off = zext i1 %is.wrong to i64\n"
                + "  %result = add i64 %total, %off\n  ret i64 %result\n}",
            judge: """
                  %values = load ptr, ptr %arguments
                  %count.place = getelementptr i64, ptr %arguments, i64 1
                  %count = load i64, ptr %count.place
                  %right = call i64 @total(ptr %values, i64 %count)
                  %result = load i64, ptr %results
                  %is.right = icmp eq i64 %result, %right
                  %verdict = select i1 %is.right, i32 0, i32 1
                  ret i32 %verdict
                """,
            recipe: InputRecipe(parameters: [
                .array(of: bits == 64 ? .int64 : .byte)
            ]),
            declarations: "define internal i64 @total(ptr %values, i64 %count) {\n"
                + loop(bits) + "  ret i64 %total\n}")
    }

    private static func loop(_ bits: Int) -> String {
        """
        entry:
          br label %next
        next:
          %index = phi i64 [ 0, %entry ], [ %next.index, %element ]
          %total = phi i64 [ 0, %entry ], [ %next.total, %element ]
          %is.done = icmp eq i64 %index, %count
          br i1 %is.done, label %done, label %element
        element:
          %place = getelementptr i\(bits), ptr %values, i64 %index
          %value = load i\(bits), ptr %place
          \(bits == 64 ? "%wide = add i64 %value, 0" : "%wide = zext i\(bits) %value to i64")
          %next.total = add i64 %total, %wide
          %next.index = add i64 %index, 1
          br label %next
        done:

        """
    }

    /// A copy of bytes, or what `prelude` makes of the room for it: it may return by itself.
    static func copy(_ prelude: String, declarations: String = "") -> FuzzCase {
        FuzzCase(
            function: .bytes,
            candidate: """
                define i64 @f(ptr %bytes, i64 %count, ptr %out, i64 %capacity) {
                entry:
                  %has.room = icmp ule i64 %count, %capacity
                  br i1 %has.room, label %room, label %no.room
                no.room:
                  ret i64 -1
                room:
                \(prelude)
                  br label %copy
                copy:
                  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %bytes, i64 %count, i1 false)
                  ret i64 %count
                }
                declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
                \(declarations)
                """,
            judge: """
                  %bytes = load ptr, ptr %arguments
                  %count.place = getelementptr i64, ptr %arguments, i64 1
                  %count = load i64, ptr %count.place
                  %out = load ptr, ptr %results
                  %result.place = getelementptr i64, ptr %results, i64 1
                  %result = load i64, ptr %result.place
                  %is.as.long = icmp eq i64 %count, %result
                  br i1 %is.as.long, label %compare, label %wrong
                compare:
                  %difference = call i32 @memcmp(ptr %bytes, ptr %out, i64 %count)
                  %is.same = icmp eq i32 %difference, 0
                  br i1 %is.same, label %right, label %wrong
                right:
                  ret i32 0
                wrong:
                  ret i32 1
                """,
            recipe: InputRecipe(parameters: [.array(of: .byte)]),
            declarations: "declare i32 @memcmp(ptr, ptr, i64)")
    }
}
