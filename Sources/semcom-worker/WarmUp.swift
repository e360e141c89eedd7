internal import SandboxProtocol

/// A small module with a bit of everything that candidates are made of.
enum WarmUp {
    static func request(_ level: OptimisationLevel) -> RunRequest {
        RunRequest(
            moduleText: Array(text.utf8), functions: [copy, divide], optimisation: level,
            modes: [], countsSteps: true, checksUndefinedBehaviour: level == .none,
            tests: TestBatch())
    }

    private static let copy = CallShape(
        symbol: "warm_copy",
        parameters: [CallShape.Parameter(shape: .slice(.integer(bits: 8)), isInout: false)],
        result: .slice(.integer(bits: 8)))

    private static let divide = CallShape(
        symbol: "warm_divide",
        parameters: [
            CallShape.Parameter(shape: .integer(bits: 64), isInout: false),
            CallShape.Parameter(shape: .double, isInout: false),
        ], result: .optional(.double))

    private static let text = """
        @table = private constant [4 x i8] c"\\00\\01\\02\\03"

        define i64 @warm_copy(ptr %text, i64 %count, ptr %out, i64 %capacity) {
        entry:
          %fits = icmp ule i64 %count, %capacity
          br i1 %fits, label %next.byte, label %no.room

        next.byte:
          %index = phi i64 [ 0, %entry ], [ %next_index, %copy ]
          %is_done = icmp eq i64 %index, %count
          br i1 %is_done, label %finished, label %copy

        copy:
          %place = getelementptr i8, ptr %text, i64 %index
          %byte = load i8, ptr %place, align 1
          %low = and i8 %byte, 3
          %wide = zext i8 %low to i64
          %entry_place = getelementptr [4 x i8], ptr @table, i64 0, i64 %wide
          %value = load i8, ptr %entry_place, align 1
          %is_letter = icmp ugt i8 %byte, 64
          %chosen = select i1 %is_letter, i8 %byte, i8 %value
          %target = getelementptr i8, ptr %out, i64 %index
          store i8 %chosen, ptr %target, align 1
          %next_index = add nuw i64 %index, 1
          br label %next.byte

        finished:
          ret i64 %count

        no.room:
          ret i64 -1
        }

        define { i1, double } @warm_divide(i64 %a, double %b) {
        entry:
          %room = alloca [32 x i8], align 8
          call void @llvm.memset.p0.i64(ptr %room, i8 0, i64 32, i1 false)
          %magnitude = call i64 @llvm.abs.i64(i64 %a, i1 false)
          switch i64 %magnitude, label %divide [
            i64 0, label %nothing
            i64 1, label %nothing
          ]

        divide:
          %rest = srem i64 %a, %magnitude
          %more = call i64 @warm_helper(i64 %rest)
          %number = sitofp i64 %more to double
          %quotient = fdiv double %number, %b
          %some = insertvalue { i1, double } { i1 true, double undef }, double %quotient, 1
          ret { i1, double } %some

        nothing:
          ret { i1, double } zeroinitializer
        }

        define internal i64 @warm_helper(i64 %value) {
        entry:
          %product = mul i64 %value, 33
          %shifted = lshr i64 %product, 3
          %mixed = xor i64 %product, %shifted
          ret i64 %mixed
        }

        declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
        declare i64 @llvm.abs.i64(i64, i1)
        """
}
