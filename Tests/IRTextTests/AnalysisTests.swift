import IRText
import Testing

@Suite struct FunctionBodyTests {
    private static func body(_ text: String) throws -> (IRFunctionBody, IRModule) {
        let module = IRModule(text)
        return (IRFunctionBody(of: try #require(module.functions.first), in: module), module)
    }

    @Test func instructionsAreToldApartWhereverLinesBreak() throws {
        let (body, _) = try Self.body(
            """
            define i64 @f(ptr %a, i64) {
              %x = phi i64
                [ 0, %0 ],
                [ 1, %next ] store i64 %x,
                ptr getelementptr inbounds nuw (i8, ptr @g, i64 1), align 8
              %old = atomicrmw add ptr %a, i64 1 monotonic
              tail call void @h(i64 add (i64 1, i64 2)) #1
              #dbg_value(i64 %x, !1, !DIExpression(), !2)
              switch i64 %x, label %next [ i64 0, label %end
                i64 1, label %next ]
            next: ; comment
              br label %end
            end:
              ret i64 %x, !dbg !3
            }
            """)
        #expect(
            body.instructions.map(\.opcode)
                == ["phi", "store", "atomicrmw", "call", "", "switch", "br", "ret"])
        #expect(body.blocks.map { $0.name?.text } == [nil, "next", "end"])
        #expect(body.blocks.map(\.successors) == [[1, 2], [2], []])
    }

    @Test func blocksWithoutALabelHaveANumber() throws {
        let (body, _) = try Self.body(
            """
            define i64 @f(i64 %0, i64 %1) {
              %3 = icmp eq i64 %0, 0
              br i1 %3, label %4, label %6
            4:
              %5 = add i64 %1, 1
              br label %6
              ret i64 0
            }
            """)
        #expect(body.blocks.count == 3)
        #expect(body.blocks.map(\.successors) == [[1, 2], [2], []])
    }

    @Test(arguments: [
        "define", "define i64 @f(", "define i64 @f() {", "define void @f() { } }", "",
        "define void @f() { = = label % tail call ( ( ) ] >", "define void @f() { %x = }",
        "define void @f() {\nx:\nx:\n br label %x\n}", "define void @f() { tail }",
        "define void @f() { %x = tail", "define void @f() { call void @g( }",
    ])
    func brokenTextIsRead(text: String) {
        let module = IRModule(text)
        for item in module.functions {
            let body = IRFunctionBody(of: item, in: module)
            for instruction in body.instructions { _ = body.call(instruction, in: module) }
            _ = IRLoops(of: body)
        }
        _ = IRFunctionFacts.facts(of: IRName("f"), in: module)
        _ = IRConstants(of: [IRName("f")], in: module)
        _ = try? IRNeutralText(of: "f", in: Array(text.utf8), parameters: [], limitBytes: 1_000)
    }
}

@Suite struct LoopTests {
    @Test func loopsNest() {
        // 0 → 1 → 2 → 3 → 2, 3 → 1, 1 → 4; and a loop of one block, 4 → 4 → 5.
        let loops = IRLoops(successors: [[1], [2, 4], [3], [2, 1], [4, 5], []])
        let byHeader = Dictionary(uniqueKeysWithValues: loops.loops.map { ($0.header, $0) })
        #expect(byHeader.keys.sorted() == [1, 2, 4])
        #expect(byHeader[1]?.depth == 1)
        #expect(byHeader[2]?.depth == 2)
        #expect(byHeader[4]?.depth == 1)
        #expect(loops.deepest == 2)
        #expect(loops.irreducibleJumps == 0)
    }

    @Test func aCycleWithTwoWaysInIsNoLoop() {
        let loops = IRLoops(successors: [[1, 2], [2], [1, 3], []])
        #expect(loops.loops.isEmpty)
        #expect(loops.irreducibleJumps == 1)
    }

    @Test func whatCannotBeReachedIsNoLoop() {
        #expect(IRLoops(successors: [[], [1]]).loops.isEmpty)
        #expect(IRLoops(successors: []).loops.isEmpty)
    }

    @Test func manyBlocksAreLeftAloneAndItSaysSo() {
        let loops = IRLoops(successors: (0...IRLoops.blockLimit).map { [$0] })
        #expect(!loops.isComplete)
    }

    @Test func deepNestingIsCounted() {
        // A chain whose every block but the last may go back to any header before it.
        let count = 1_000
        let successors = (0..<count).map { block in
            [min(block + 1, count - 1), max(1, count - block)].filter { $0 != block }
        }
        let loops = IRLoops(successors: successors)
        #expect(loops.isComplete)
    }
}

@Suite struct FunctionFactsTests {
    static let text = """
        @table = internal constant [4 x i8] c"ab\\0Ac"
        @counter = internal global i64 0
        %pair = type { ptr, i64 }

        define i64 @f(ptr %names, i64 %count, ptr %out, i64 %capacity) {
        entry:
          %slot = alloca ptr, align 8
          store ptr %out, ptr %slot, align 8
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %next, %loop ]
          %place = getelementptr %pair, ptr %names, i64 %i
          %text = load ptr, ptr %place, align 8
          %size = load i64, ptr %place
          %letter = load i8, ptr %text
          %t = getelementptr i8, ptr @table, i64 %size
          %u = load i8, ptr %t
          %target = load ptr, ptr %slot
          call void @put(ptr %target, i8 %letter)
          %next = add nuw i64 %i, 37
          %more = icmp ult i64 %next, %count
          br i1 %more, label %loop, label %end
        end:
          %seen = load i64, ptr @counter
          %result = call i64 @llvm.umax.i64(i64 %seen, i64 -5)
          ret i64 %result
        }

        define internal void @put(ptr %where, i8 %what) {
          store i8 %what, ptr %where
          %again = icmp eq i8 %what, 120
          br i1 %again, label %1, label %2
        1:
          call void @put(ptr %where, i8 0)
          ret void
        2:
          ret void
        }

        define void @idle() { ret void }
        """

    @Test func memoryIsNamedByItsOrigin() throws {
        let facts = IRFunctionFacts.facts(of: IRName("f"), in: IRModule(Self.text))
        #expect(facts.map(\.name.text) == ["f", "put"])
        let main = try #require(facts.first)
        #expect(
            main.memory.reads == [
                .parameter(0), .behindParameter(0), .global(IRName("table")),
                .global(IRName("counter")), .stack,
            ])
        #expect(main.memory.writes == [.parameter(2), .stack])
        #expect(facts[1].memory.writes == [.parameter(0)])
        #expect(facts[1].isRecursive && !main.isRecursive)
        #expect(main.loops.loops.count == 1)
        #expect(main.stackVariables == 1)
        #expect(main.intrinsics.map(\.text) == ["llvm.umax.i64"])
        #expect(main.memory.foreignCallees.isEmpty)
    }

    @Test func unknownCalleesAndAddressesAreSaid() throws {
        let module = IRModule(
            """
            declare void @other(ptr)
            define void @f(ptr %a, i64 %b) {
              call void @other(ptr %a)
              %p = inttoptr i64 %b to ptr
              store i8 0, ptr %p
              ret void
            }
            """)
        let facts = try #require(IRFunctionFacts.facts(of: IRName("f"), in: module).first)
        #expect(facts.memory.foreignCallees == [IRName("other")])
        #expect(facts.memory.writes == [.parameter(0), .unknown])
    }

    @Test func constantsAreThoseOfTheCode() {
        let constants = IRConstants(
            of: [IRName("f"), IRName("put")], in: IRModule(Self.text))
        #expect(constants.integers == ["0", "37", "-5", "120"])
        #expect(constants.texts == [Array("ab\nc".utf8)])
    }
}
