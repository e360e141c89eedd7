import Intent

extension Emitter {
    private func component(_ index: Int) -> (symbol: String, shape: ComponentShape)? {
        guard let table = specification.table, let shape = table.shapes[index] else { return nil }
        return (table.components[index].signature.name, shape)
    }

    /// A component's value for scalars.
    mutating func emitCall(_ index: Int, _ operands: [Term], _ hint: String) -> String {
        guard let (symbol, shape) = component(index), let scalars = shape.scalars else {
            return "0"
        }
        let arguments = zip(operands, scalars.parameters).map { operand, layout in
            let value = emit(operand, "argument", as: layout.kind)
            return (code: layout.code, value: narrowed(value, layout))
        }
        let name = hint == "value" || hint == "argument" ? "answer" : hint
        return scalarResult(symbol, scalars.result, arguments, name)
    }

    /// Calls a function whose result is a scalar; words come back widened.
    private mutating func scalarResult(
        _ symbol: String, _ layout: ScalarLayout, _ arguments: [(code: String, value: String)],
        _ name: String
    ) -> String {
        declare(symbol, layout.code, arguments.map(\.code))
        let result = fresh(name)
        line("\(result) = \(call(symbol, layout.code, arguments))")
        return widened(result, layout, name)
    }

    private mutating func widened(
        _ value: String, _ layout: ScalarLayout, _ name: String
    ) -> String {
        guard case .integer(let type) = layout, type.bits < 64 else { return value }
        let wide = fresh("\(name)_wide")
        line("\(wide) = \(type.isSigned ? "sext" : "zext") \(layout.code) \(value) to i64")
        return wide
    }

    private mutating func declare(_ symbol: String, _ result: String, _ codes: [String]) {
        declared.insert("declare \(result) @\(symbol)(\(codes.joined(separator: ", ")))")
    }

    private func call(
        _ symbol: String, _ result: String, _ arguments: [(code: String, value: String)]
    ) -> String {
        let list = arguments.map { "\($0.code) \($0.value)" }.joined(separator: ", ")
        return "call \(result) @\(symbol)(\(list))"
    }

    /// Computes what a derivation gives, into its slots and buffer.
    mutating func emit(_ made: Specification.Derived) {
        guard let (symbol, shape) = component(made.derivation.component) else { return }
        var arguments: [(code: String, value: String)] = []
        for (source, parameter) in zip(made.derivation.sources, shape.parameters) {
            switch (source, parameter) {
            case (.constant(let word), .scalar(let layout)):
                arguments.append((layout.code, emit(.constant(word), "", as: layout.kind)))
            case (.input(let index), .scalar(let layout)):
                guard case .scalar(_, let slot) = specification.inputs[index].shape else { return }
                arguments.append((layout.code, narrowed(values[slot] ?? "0", layout)))
            case (.input(let index), .slice):
                guard case .slice(_, let buffer, let count, _) = specification.inputs[index].shape
                else { return }
                arguments.append(("ptr", bufferNames[buffer] ?? "null"))
                arguments.append(("i64", values[count] ?? "0"))
            case (.constant, .slice): return
            }
        }
        switch (made.input.shape, shape.result) {
        case (.scalar(let layout, let slot), .optional):
            emitOptional(made, symbol, layout, slot, arguments)
        case (.scalar(let layout, let slot), _):
            values[slot] = scalarResult(symbol, layout, arguments, made.input.name)
        case (.slice(let layout, let buffer, let count, _), _):
            emitSlice(made.input.name, symbol, layout, buffer, count, arguments)
        }
    }

    private mutating func emitOptional(
        _ made: Specification.Derived, _ symbol: String, _ layout: ScalarLayout, _ slot: Int,
        _ arguments: [(code: String, value: String)]
    ) {
        let code = "{ i1, \(layout.code) }"
        declare(symbol, code, arguments.map(\.code))
        let whole = fresh("found")
        line("\(whole) = \(call(symbol, code, arguments))")
        let flag = fresh("has_\(made.input.name)")
        line("\(flag) = extractvalue \(code) \(whole), 0")
        let raw = fresh("raw")
        line("\(raw) = extractvalue \(code) \(whole), 1")
        let value = fresh(made.input.name)
        let nothing = layout == .double ? "0.0" : layout == .bool ? "false" : "0"
        line("\(value) = select i1 \(flag), \(layout.code) \(raw), \(layout.code) \(nothing)")
        if let flagSlot = made.flag { values[flagSlot] = flag }
        values[slot] = widened(value, layout, made.input.name)
    }

    /// Gives the component room on the stack, twice as much each time it says that it needs more.
    private mutating func emitSlice(
        _ name: String, _ symbol: String, _ layout: ScalarLayout, _ buffer: Int, _ count: Int,
        _ arguments: [(code: String, value: String)]
    ) {
        var room = "64"
        for argument in arguments where argument.code == "i64" {
            let next = fresh("room")
            line("\(next) = add i64 \(room), \(argument.value)")
            room = next
        }
        let again = freshBlock("more.room")
        let grown = freshBlock("too.small")
        let ready = freshBlock("computed")
        let before = block
        line("br label %\(again)")
        begin(again)
        let capacity = fresh("scratch_capacity")
        let larger = fresh("larger_capacity")
        line("\(capacity) = phi i64 [ \(room), %\(before) ], [ \(larger), %\(grown) ]")
        let scratch = fresh(name)
        line("\(scratch) = alloca \(layout.memoryCode), i64 \(capacity), align 8")
        let all = arguments + [("ptr", scratch), ("i64", capacity)]
        declare(symbol, "i64", all.map(\.code))
        let written = fresh("\(name)_count")
        line("\(written) = \(call(symbol, "i64", all))")
        let fits = fresh("has_room")
        line("\(fits) = icmp sge i64 \(written), 0")
        line("br i1 \(fits), label %\(ready), label %\(grown)")
        begin(grown)
        line("\(larger) = shl i64 \(capacity), 1")
        line("br label %\(again)")
        begin(ready)
        bufferNames[buffer] = scratch
        values[count] = written
    }
}

extension Specification {
    /// Components that the text of a procedure calls.
    func components(of procedure: Procedure) -> [Int] {
        let uses = procedure.uses
        let behind = used(uses.slots, buffers: uses.buffers).map {
            derived[$0].derivation.component
        }
        return uses.components.union(behind).sorted()
    }
}
