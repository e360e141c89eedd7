/// Writes a procedure as an IR module of one function.
///
/// Slots become SSA values: a loop has a phi for each slot that its body sets, a branch one for
/// each
/// slot that differs afterwards.
struct Emitter {
    let specification: Specification
    var parameters: [ParameterLayout] { specification.parameters }
    var result: ResultLayout { specification.result }
    let slots: SlotTable
    var lines: [String] = []
    var block = "entry"
    /// The SSA value of each slot that has one here.
    var values: [Int: String] = [:]
    var usedNames: Set<String> = ["entry"]
    var usedBlocks: Set<String> = ["entry"]
    var declared: Set<String> = []
    /// The pointers to the elements of each buffer.
    var bufferNames: [Int: String] = [:]
    /// Slot of the number of elements appended.
    let appendedSlot: Int

    /// The module's text.
    static func text(
        of procedure: Procedure, _ specification: Specification, slots: SlotTable
    ) -> String {
        var slots = slots
        let appended = slots.add("written")
        var emitter = Emitter(
            specification: specification, slots: slots, appendedSlot: appended)
        emitter.emit(procedure)
        return emitter.lines.joined(separator: "\n") + "\n"
    }

    private init(specification: Specification, slots: SlotTable, appendedSlot: Int) {
        self.specification = specification
        self.slots = slots
        self.appendedSlot = appendedSlot
    }

    private var makesBuffer: Bool {
        switch result {
        case .buffer, .optionalBuffer: true
        default: false
        }
    }

    private var resultCode: String {
        switch result {
        case .word(let layout): layout.code
        case .optional(let layout): "{ i1, \(layout.code) }"
        case .buffer: "i64"
        case .optionalBuffer: "{ i1, i64 }"
        case .tuple(let layouts): "{ \(layouts.map(\.code).joined(separator: ", ")) }"
        case .void: "void"
        }
    }

    private mutating func emit(_ procedure: Procedure) {
        var declarations: [String] = []
        for parameter in parameters {
            switch parameter.shape {
            case .scalar(let layout, let slot):
                let value = fresh(parameter.name)
                declarations.append("\(layout.code) \(value)")
                values[slot] = value
            case .slice(_, let buffer, let count, _):
                let elements = fresh(parameter.name)
                bufferNames[buffer] = elements
                declarations.append("ptr \(elements)")
                let value = fresh("\(parameter.name)_count")
                declarations.append("i64 \(value)")
                values[count] = value
            }
        }
        if makesBuffer {
            declarations += ["ptr \(fresh("out"))", "i64 \(fresh("capacity"))"]
            values[appendedSlot] = "0"
        }
        lines.append("; \(procedure.summary)")
        let parameters = declarations.joined(separator: ", ")
        lines.append("define \(resultCode) @\(specification.signature.name)(\(parameters)) {")
        lines.append("entry:")
        widenParameters()
        let uses = procedure.uses
        for index in specification.used(uses.slots, buffers: uses.buffers) {
            emit(specification.derived[index])
        }
        emit(procedure.body)
        emitReturn(procedure.result)
        lines.append("}")
        for declaration in declared.sorted() { lines += ["", declaration] }
    }

    /// Makes 64-bit words of narrower parameters.
    private mutating func widenParameters() {
        for parameter in parameters {
            guard case .scalar(.integer(let type), let slot) = parameter.shape, type.bits < 64,
                let narrow = values[slot]
            else { continue }
            let wide = fresh("\(parameter.name)_wide")
            let extend = type.isSigned ? "sext" : "zext"
            line("\(wide) = \(extend) i\(type.bits) \(narrow) to i64")
            values[slot] = wide
        }
    }

    // MARK: Names

    mutating func fresh(_ hint: String) -> String {
        var name = hint
        var number = 2
        while !usedNames.insert(name).inserted {
            name = "\(hint)_\(number)"
            number += 1
        }
        return "%\(name)"
    }

    mutating func freshBlock(_ hint: String) -> String {
        var name = hint
        var number = 2
        while !usedBlocks.insert(name).inserted || !usedNames.insert(name).inserted {
            name = "\(hint).\(number)"
            number += 1
        }
        return name
    }

    mutating func line(_ text: String) { lines.append("  \(text)") }

    mutating func begin(_ name: String) {
        lines += ["", "\(name):"]
        block = name
    }

    // MARK: Results

    private mutating func emitReturn(_ procedureResult: Procedure.Result) {
        switch (procedureResult, result) {
        case (.word(let term), .word(let layout)):
            let value = narrowed(emit(term, "result", as: layout.kind), layout)
            line("ret \(layout.code) \(value)")
        case (.optional(let has, let term), .optional(let layout)):
            let isThere = emit(has, "has_value", as: .bool)
            let value = narrowed(emit(term, "value", as: layout.kind), layout)
            returnAggregate([("i1", isThere), (layout.code, value)])
        case (.tuple(let terms), .tuple(let layouts)):
            let parts = zip(terms, layouts).map { term, layout in
                (layout.code, narrowed(emit(term, "part", as: layout.kind), layout))
            }
            returnAggregate(parts)
        case (.buffer, .buffer): line("ret i64 \(writtenOrNoRoom())")
        case (.optionalBuffer(let has), .optionalBuffer):
            let isThere = emit(has, "has_value", as: .bool)
            let count = writtenOrNoRoom()
            let value = fresh("count_or_nothing")
            line("\(value) = select i1 \(isThere), i64 \(count), i64 0")
            returnAggregate([("i1", isThere), ("i64", value)])
        default: line("ret void")
        }
    }

    private mutating func writtenOrNoRoom() -> String {
        let count = values[appendedSlot] ?? "0"
        let fits = fresh("fits")
        line("\(fits) = icmp sle i64 \(count), %capacity")
        let value = fresh("count_or_no_room")
        line("\(value) = select i1 \(fits), i64 \(count), i64 -1")
        return value
    }

    private mutating func returnAggregate(_ parts: [(String, String)]) {
        var whole = "zeroinitializer"
        for (index, part) in parts.enumerated() {
            let next = fresh("result")
            line("\(next) = insertvalue \(resultCode) \(whole), \(part.0) \(part.1), \(index)")
            whole = next
        }
        line("ret \(resultCode) \(whole)")
    }

    mutating func narrowed(_ value: String, _ layout: ScalarLayout) -> String {
        guard case .integer(let type) = layout, type.bits < 64 else { return value }
        let narrow = fresh("narrow")
        line("\(narrow) = trunc i64 \(value) to i\(type.bits)")
        return narrow
    }
}
