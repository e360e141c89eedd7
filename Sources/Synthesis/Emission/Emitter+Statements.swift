extension Emitter {
    mutating func emit(_ statements: [Statement]) {
        for statement in statements { emit(statement) }
    }

    private mutating func emit(_ statement: Statement) {
        switch statement {
        case .set(let slot, let term):
            values[slot] = emit(term, slots.names[slot], as: slots.kinds[slot])
        case .loop(let condition, let body): emitLoop(condition, body)
        case .branch(let condition, let yes, let no): emitBranch(condition, yes, no)
        case .append(let term): emitAppend(term)
        case .store(let buffer, let index, let value):
            guard let (name, layout) = slice(buffer) else { return }
            let index = emit(index, "index")
            let stored = narrowedForMemory(emit(value, "value", as: layout.elementKind), layout)
            let place = address(of: index, in: name, layout)
            line("store \(layout.memoryCode) \(stored), ptr \(place), align \(layout.byteCount)")
        }
    }

    private static func code(_ kind: Operator.Kind) -> String {
        switch kind {
        case .word: "i64"
        case .bool: "i1"
        case .double: "double"
        }
    }

    private func carried(_ statements: [Statement]) -> [Int] {
        var changed = statements.writes
        if statements.appends { changed.insert(appendedSlot) }
        return changed.filter { values[$0] != nil }.sorted()
    }

    private mutating func emitLoop(_ condition: Term, _ body: [Statement]) {
        let header = freshBlock("next")
        let inside = freshBlock("step")
        let exit = freshBlock("done")
        let carried = carried(body)
        let before = block
        let initial = values
        line("br label %\(header)")
        begin(header)
        let firstPhi = lines.count
        for slot in carried {
            values[slot] = fresh(slots.names[slot])
            lines.append("")
        }
        let heads = values
        let test = emit(condition, "goes_on", as: .bool)
        line("br i1 \(test), label %\(inside), label %\(exit)")
        begin(inside)
        emit(body)
        line("br label %\(header)")
        for (offset, slot) in carried.enumerated() {
            let code = Self.code(slots.kinds[slot])
            lines[firstPhi + offset] =
                "  \(heads[slot] ?? "0") = phi \(code) [ \(initial[slot] ?? "0"), %\(before) ], "
                + "[ \(values[slot] ?? "0"), %\(block) ]"
        }
        values = heads
        begin(exit)
    }

    private mutating func emitBranch(
        _ condition: Term, _ yes: [Statement], _ no: [Statement]
    ) {
        let test = emit(condition, "holds", as: .bool)
        let then = freshBlock("then")
        let otherwise = no.isEmpty ? nil : freshBlock("otherwise")
        let join = freshBlock("joined")
        let from = block
        line("br i1 \(test), label %\(then), label %\(otherwise ?? join)")
        let before = values
        begin(then)
        emit(yes)
        let (afterThen, thenBlock) = (values, block)
        line("br label %\(join)")
        values = before
        var otherBlock = from
        if let otherwise {
            begin(otherwise)
            emit(no)
            otherBlock = block
            line("br label %\(join)")
        }
        let afterOther = values
        begin(join)
        values = before
        for slot in Set(afterThen.keys).intersection(afterOther.keys).sorted() {
            guard let a = afterThen[slot], let b = afterOther[slot] else { continue }
            guard a != b else {
                values[slot] = a
                continue
            }
            let joined = fresh(slots.names[slot])
            line(
                "\(joined) = phi \(Self.code(slots.kinds[slot])) [ \(a), %\(thenBlock) ], "
                    + "[ \(b), %\(otherBlock) ]")
            values[slot] = joined
        }
    }

    /// Writes where there is room, and counts in any case.
    private mutating func emitAppend(_ term: Term) {
        let layout: ScalarLayout
        switch result {
        case .buffer(let element, _), .optionalBuffer(let element, _): layout = element
        default: return
        }
        let value = narrowedForMemory(emit(term, "element", as: layout.elementKind), layout)
        let written = values[appendedSlot] ?? "0"
        let hasRoom = fresh("has_room")
        line("\(hasRoom) = icmp slt i64 \(written), %capacity")
        let write = freshBlock("write")
        let after = freshBlock("written.or.not")
        line("br i1 \(hasRoom), label %\(write), label %\(after)")
        begin(write)
        let place = address(of: written, in: "%out", layout)
        line("store \(layout.memoryCode) \(value), ptr \(place), align \(layout.byteCount)")
        line("br label %\(after)")
        begin(after)
        let next = fresh("written_after")
        line("\(next) = add i64 \(written), 1")
        values[appendedSlot] = next
    }

    /// The pointer to the elements, and what they are.
    func slice(_ buffer: Int) -> (name: String, layout: ScalarLayout)? {
        guard let name = bufferNames[buffer] else { return nil }
        for input in specification.inputs {
            if case .slice(let layout, buffer, _, _) = input.shape { return (name, layout) }
        }
        return nil
    }

    func countSlot(_ buffer: Int) -> Int? {
        for input in specification.inputs {
            if case .slice(_, buffer, let count, _) = input.shape { return count }
        }
        return nil
    }

    mutating func address(of index: String, in base: String, _ layout: ScalarLayout) -> String {
        let place = fresh("place")
        line("\(place) = getelementptr \(layout.memoryCode), ptr \(base), i64 \(index)")
        return place
    }

    private mutating func narrowedForMemory(_ value: String, _ layout: ScalarLayout) -> String {
        guard layout == .bool else { return narrowed(value, layout) }
        let narrow = fresh("flag")
        line("\(narrow) = trunc i64 \(value) to i8")
        return narrow
    }
}

extension [Statement] {
    var appends: Bool {
        contains {
            switch $0 {
            case .append: true
            case .loop(_, let body): body.appends
            case .branch(_, let yes, let no): yes.appends || no.appends
            case .set, .store: false
            }
        }
    }
}
