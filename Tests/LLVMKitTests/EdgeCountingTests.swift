import LLVMKit
import Testing

@Suite struct EdgeCountingTests {
    /// The edge from the first block to the last one is critical.
    static let clamp = """
        define i64 @clamp(i64 %a, i64 %b) {
          %is.large = icmp sgt i64 %a, %b
          br i1 %is.large, label %cut, label %1

        cut:
          %is.zero = icmp eq i64 %b, 0
          br i1 %is.zero, label %1, label %2

        1:
          %kept = phi i64 [ %a, %0 ], [ 0, %cut ]
          ret i64 %kept

        2:
          ret i64 %b
        }
        """

    private func withClamp(
        limit: Int = 100, _ body: ([CountedPlace], (Int64, Int64) -> Int64, () -> [UInt32]) -> Void
    ) throws {
        var places: [CountedPlace] = []
        let machine = try TargetMachine.host(level: .none)
        let prepare: (inout Module) throws -> Void = { module in
            let counting = try module.findEdges(limit: limit, machine: machine)
            places = counting.places
            try module.countEdges(counting, table: "edges")
            try module.verify()
        }
        try withCode(
            of: Self.clamp, function: "clamp",
            prepare: prepare
        ) { address, jit in
            let clamp = unsafeBitCast(address, to: BinaryFunction.self)
            let table = try jit.address(of: "edges").assumingMemoryBound(to: UInt32.self)
            body(places, { clamp($0, $1) }, { (0..<places.count).map { table[$0] } })
        }
    }

    @Test func everyEdgeHasACounter() throws {
        try withClamp { places, clamp, counts in
            #expect(places.filter { !$0.isEdge }.map(\.label) == ["0", "cut", "1", "2"])
            #expect(places.filter { !$0.isEdge }.map(\.block) == [0, 1, 2, 3])
            #expect(Set(places.filter(\.isEdge).map(\.label)) == ["0 → 1", "cut → 1"])
            #expect(places.allSatisfy { $0.function == "clamp" })
            func count(_ label: String) -> UInt32 {
                zip(places, counts()).first { $0.0.label == label }?.1 ?? .max
            }
            #expect(clamp(1, 5) == 1)
            #expect(count("0") == 1 && count("0 → 1") == 1 && count("cut → 1") == 0)
            #expect(clamp(9, 5) == 5)
            #expect(count("0") == 2 && count("cut") == 1 && count("2") == 1)
            #expect(clamp(9, 0) == 0)
            #expect(count("cut → 1") == 1 && count("1") == 2 && count("2") == 1)
        }
    }

    @Test func placesBeyondTheLimitAreNotCounted() throws {
        try withClamp(limit: 2) { places, clamp, counts in
            #expect(places.count == 2)
            #expect(clamp(9, 5) == 5)
            #expect(counts() == [1, 1] || counts() == [1, 0])
        }
    }

    @Test func theTableMustBeANewName() throws {
        let context = Context()
        var module = try parse(
            "@edges = global i32 0\ndefine void @f() {\n  ret void\n}", in: context)
        let machine = try TargetMachine.host(level: .none)
        let counting = try module.findEdges(limit: 10, machine: machine)
        #expect(throws: LLVMFailure.self) { try module.countEdges(counting, table: "edges") }
    }

    /// Watched code counts the same places as plain code.
    @Test func placesAreThoseBeforeOtherInstrumentation() throws {
        let context = Context()
        let text = """
            define i64 @half(i64 %a, i64 %b) {
            entry:
              %sum = add nsw i64 %a, %b
              %half = sdiv i64 %sum, 2
              ret i64 %half
            }
            """
        var module = try parse(text, in: context)
        let machine = try TargetMachine.host(level: .none)
        module.setTarget(machine)
        let counting = try module.findEdges(limit: 10, machine: machine)
        _ = try module.instrumentUndefinedBehaviour(
            exported: [ExportedFunction(name: "half", buffers: [], resultFlags: [[]])])
        try module.countEdges(counting, table: "edges")
        try module.verify()
        #expect(
            counting.places == [
                CountedPlace(function: "half", label: "entry", block: 0, isEdge: false)
            ])
    }
}
