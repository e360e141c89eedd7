import SandboxProtocol
import Testing

@Suite struct TrampolineTests {
    private func shape(_ parameters: [ValueShape], _ result: ValueShape?) -> CallShape {
        CallShape(
            symbol: "f",
            parameters: parameters.map { CallShape.Parameter(shape: $0, isInout: false) },
            result: result)
    }

    @Test func typesFollowTheTable() {
        let string = ValueShape.slice(.integer(bits: 8))
        let cases: [([ValueShape], ValueShape?, String)] = [
            ([], nil, "void ()"),
            ([.integer(bits: 64), .bool], .float, "float (i64, i1)"),
            ([string], string, "i64 (ptr, i64, ptr, i64)"),
            ([.slice(string)], .double, "double (ptr, i64)"),
            ([string], .slice(string), "i64 (ptr, i64, ptr, i64, ptr, i64)"),
            (
                [.tuple([.bool, string])], .optional(string),
                "{ i1, i64 } ({ i1, { ptr, i64 } }, ptr, i64)"
            ),
            ([], .tuple([string, .integer(bits: 64)]), "{ i64, i64 } (ptr, i64)"),
            ([.optional(.double)], .tuple([]), "{} ({ i1, double })"),
        ]
        for (parameters, result, type) in cases {
            #expect(shape(parameters, result).functionType == type)
        }
    }

    @Test func leavesAreCountedInOrder() {
        let trampolines = Trampolines(for: [
            shape([.slice(.bool), .tuple([.float, .integer(bits: 16)])], .optional(.bool))
        ])
        #expect(
            trampolines.text == """
                declare { i1, i1 } @"f"(ptr, i64, { float, i16 })
                define void @semcom.call.0(ptr %arguments, ptr %results) {
                  %v0 = getelementptr i64, ptr %arguments, i64 0
                  %v1 = load i64, ptr %v0, align 8
                  %v2 = inttoptr i64 %v1 to ptr
                  %v3 = getelementptr i64, ptr %arguments, i64 1
                  %v4 = load i64, ptr %v3, align 8
                  %v5 = getelementptr i64, ptr %arguments, i64 2
                  %v6 = load i64, ptr %v5, align 8
                  %v7 = trunc i64 %v6 to i32
                  %v8 = bitcast i32 %v7 to float
                  %v9 = getelementptr i64, ptr %arguments, i64 3
                  %v10 = load i64, ptr %v9, align 8
                  %v11 = trunc i64 %v10 to i16
                  %v12 = insertvalue { float, i16 } zeroinitializer, float %v8, 0
                  %v13 = insertvalue { float, i16 } %v12, i16 %v11, 1
                  %v14 = call { i1, i1 } @"f"(ptr %v2, i64 %v4, { float, i16 } %v13)
                  %v15 = extractvalue { i1, i1 } %v14, 0
                  %v16 = zext i1 %v15 to i64
                  %v17 = getelementptr i64, ptr %results, i64 0
                  store i64 %v16, ptr %v17, align 8
                  %v18 = extractvalue { i1, i1 } %v14, 1
                  %v19 = zext i1 %v18 to i64
                  %v20 = getelementptr i64, ptr %results, i64 1
                  store i64 %v19, ptr %v20, align 8
                  ret void
                }

                """)
    }

    @Test func namesNeverClash() {
        var function = shape([], nil)
        function.symbol = "semcom.call.0"
        let trampolines = Trampolines(for: [function, function])
        #expect(Set(trampolines.symbols + [function.symbol]).count == 3)
        #expect(trampolines.text.split(separator: "\n").count { $0.hasPrefix("declare") } == 1)
    }

    @Test func oddNamesAreQuoted() {
        #expect(IRName.quoted("a\"b\\c\u{E9}") == "@\"a\\22b\\5Cc\\C3\\A9\"")
    }

    @Test func callProgramsAreBytes() {
        let function = CallShape(
            symbol: "f",
            parameters: [.init(shape: .slice(.slice(.integer(bits: 8))), isInout: true)],
            result: .optional(.tuple([.double, .bool])))
        #expect(function.callProgram == [1, 1, 7, 7, 1, 1, 9, 8, 2, 6, 0])
    }

    @Test func shapesThatCannotBeCalledSayWhy() {
        #expect(shape([.integer(bits: 128)], nil).defect != nil)
        #expect(shape([.tuple(Array(repeating: .bool, count: 300))], nil).defect != nil)
        var intrinsic = shape([], nil)
        intrinsic.symbol = "llvm.trap"
        #expect(intrinsic.defect != nil)
        var scalarInout = shape([.bool], nil)
        scalarInout.parameters[0].isInout = true
        #expect(scalarInout.defect != nil)
        #expect(Samples.shape.defect == nil)
    }
}
