extension Search {
    /// One state that each row changes: `state = step(state, row)`.
    func foldStreams(maxSize: Int, candidates: Int) {
        guard !goals.isEmpty else { return }
        for stream in streams where !isOver && stream.outer == nil {
            let kinds: [Operator.Kind] = usesDoubles ? [.word, .double] : [.word]
            for kind in kinds {
                fold(stream, kind, maxSize: maxSize + 2, candidates: candidates, lean: true)
                fold(stream, kind, maxSize: maxSize, candidates: candidates, lean: false)
            }
        }
    }

    private struct Folder {
        let stream: Stream
        let inputs: [Term: Int]
        let registers: UnsafeMutablePointer<Int64>
        let state: Int

        init(_ stream: Stream, states: [Term]) {
            self.stream = stream
            var inputs: [Term: Int] = [:]
            for (index, leaf) in stream.leaves.enumerated() where inputs[leaf.term] == nil {
                inputs[leaf.term] = index
            }
            state = stream.leaves.count
            for (index, term) in states.enumerated() { inputs[term] = state + index }
            self.inputs = inputs
            let count = StepCode.registerCount(inputCount: inputs.count + 8)
            registers = .allocate(capacity: count)
            registers.initialize(repeating: 0, count: count)
        }

        var inputCount: Int { stream.leaves.count + 8 }

        @inline(__always)
        func load(_ row: Int) {
            for index in stream.columns.indices { registers[index] = stream.columns[index][row] }
        }
    }

    private func fold(
        _ stream: Stream, _ kind: Operator.Kind, maxSize: Int, candidates: Int, lean: Bool
    ) {
        let stateSlot = slots.add("state", kind)
        let state = Term.variable(stateSlot)
        let bank = stepBank(
            stream, [(state, kind)], maxSize: maxSize, candidates: candidates,
            leafLimit: lean ? 1 : .max)
        let folder = Folder(stream, states: [state])
        defer { folder.registers.deallocate() }
        let initials = initialValues(kind)
        for index in 0..<bank.count where bank.kind(index) == kind {
            let term = bank.term(index)
            guard term.variables.contains(stateSlot), term.size > 1,
                let code = StepCode(term, inputs: folder.inputs, inputCount: folder.inputCount)
            else { continue }
            if spend(initials.count) || (index & 63 == 0 && isOver) { return }
            code.prepare(folder.registers)
            for initial in initials {
                run(code, term, initial, folder, stateSlot, kind, floor: initial)
                guard kind == .word else { continue }
                run(code, term, initial, folder, stateSlot, kind, floor: .min)
            }
        }
    }

    /// Runs a step over all rows and looks at the last state, and at its extremes.
    private func run(
        _ code: StepCode, _ term: Term, _ initial: Int64, _ folder: Folder, _ slot: Int,
        _ kind: Operator.Kind, floor: Int64
    ) {
        let isSmall = term.size <= 3 && features.count < 600
        var last: [Int64] = []
        var largest: [Int64] = []
        var mayBeLast = true
        var mayBeLargest = kind == .word
        let goal = goals.first { $0.layout.kind == kind }
        for (sample, rows) in folder.stream.rows.enumerated() {
            var value = initial
            var best = floor
            for row in rows {
                folder.load(row)
                folder.registers[folder.state] = value
                value = code.run(folder.registers)
                best = max(best, value)
            }
            if !isSmall {
                guard let goal else { return }
                if goal.matters[sample] {
                    let tolerance = goal.tolerances[sample]
                    mayBeLast =
                        mayBeLast
                        && Specification.same(goal.layout, value, goal.wanted[sample], tolerance)
                    mayBeLargest =
                        mayBeLargest
                        && Specification.same(goal.layout, best, goal.wanted[sample], tolerance)
                }
                guard mayBeLast || mayBeLargest else { return }
            }
            last.append(value)
            largest.append(best)
        }
        let step = Statement.set(slot, term)
        let stream = folder.stream
        let meaning = "\(slots.text(of: term)) over \(title(of: stream)) from \(initial)"
        if mayBeLast, isSmall ? isNewFeature(last, kind) : true {
            let result = slots.add("state_at_end", kind)
            define(
                result, cost: self.cost(of: stream) + Int(self.cost(of: [term])),
                [.set(slot, .constant(initial))] + stream.loop([step])
                    + [.set(result, .variable(slot))])
            slots.explain(result, "state = \(meaning)")
            observe(last, kind, .variable(result))
            if isSmall { addFeature(.variable(result), kind, last) }
        }
        if mayBeLargest, !isSmall || isNewFeature(largest, kind), largest != last {
            let best = slots.add("largest_state", kind)
            define(
                best, cost: self.cost(of: stream) + Int(self.cost(of: [term])) + 2,
                [.set(slot, .constant(initial)), .set(best, .constant(floor))]
                    + stream.loop([
                        step, .set(best, .apply(.maximum, [.variable(best), .variable(slot)])),
                    ]))
            slots.explain(best, "largest state = \(meaning)")
            observe(largest, kind, .variable(best))
            if isSmall { addFeature(.variable(best), kind, largest) }
        }
    }

    private func isNewFeature(_ column: [Int64], _ kind: Operator.Kind) -> Bool {
        !featureColumns.contains(column + [Int64(kind.rawValue)])
    }

    /// States to start with: what examples without rows give, then the usual ones.
    private func initialValues(_ kind: Operator.Kind) -> [Int64] {
        if kind == .double { return [(0.0).word, (1.0).word] }
        var all: [Int64] = [0, 1]
        for word in specification.constants.words.prefix(12) where !all.contains(word) {
            if word.magnitude > 100 { all.append(word) }
        }
        for goal in goals where goal.layout.kind == .word {
            for word in goal.wanted.prefix(1) where !all.contains(word) { all.append(word) }
        }
        return all
    }

    /// Steps over states and rows that differ on made-up contexts.
    private func stepBank(
        _ stream: Stream, _ states: [(Term, Operator.Kind)], maxSize: Int, candidates: Int,
        lean: Bool = false, leafLimit: Int = .max
    ) -> ExpressionBank {
        let rows = stream.rowCount
        let count = min(24, max(12, rows))
        let picked = (0..<count).map { $0 * 7919 % rows }
        let made: [Int64] = [0, 1, 2, 5, -3, 11, 100, 7, 64, -1, 3, 1000]
        var leaves: [ExpressionBank.Leaf] = []
        for (offset, state) in states.enumerated() {
            let column = (0..<count).map { index -> Int64 in
                let word = made[(index * (offset * 2 + 1) + offset * 5) % made.count]
                return state.1 == .double ? Double(word).word : word
            }
            leaves.append(.init(state.0, state.1, column))
        }
        for (leaf, column) in zip(stream.leaves, stream.columns).prefix(leafLimit) {
            if lean, leaf.term.size > 1 { continue }
            leaves.append(.init(leaf.term, leaf.kind, picked.map { column[$0] }))
        }
        leaves += constantLeaves(lean ? 2 : 8, count: count)
        var grammar = operators(bits: hints.bits) + [.select]
        if usesDoubles { grammar.append(.selectDouble) }
        let bank = ExpressionBank(
            sampleCount: count, grammar: .init(operators: grammar), capacity: candidates)
        bank.begin(leaves: leaves)
        while bank.largestSize < maxSize, !isOver {
            let goesOn = bank.grow { index, _ in index & 4095 != 0 || !isOver }
            guard goesOn, bank.candidateCount < candidates * 20 else { break }
        }
        _ = spend(bank.candidateCount)
        largestSize = max(largestSize, bank.largestSize)
        return bank
    }

    // MARK: Two states

    /// Two states that change together: `(a, b) = (f(a, b, row), g(a, b, row))`.
    func foldPairsOfStates() {
        guard goals.contains(where: { $0.layout.kind == .word }) else { return }
        for stream in streams where !isOver && stream.outer == nil {
            foldPairs(stream)
        }
    }

    private func foldPairs(_ stream: Stream) {
        let (first, second) = (slots.add("first_state"), slots.add("second_state"))
        let (a, b) = (Term.variable(first), Term.variable(second))
        let bank = stepBank(
            stream, [(a, .word), (b, .word)], maxSize: 3, candidates: 600, lean: true)
        let folder = Folder(stream, states: [a, b])
        defer { folder.registers.deallocate() }
        var steps: [(Term, StepCode)] = []
        for index in 0..<bank.count where bank.kind(index) == .word {
            let term = bank.term(index)
            if let code = StepCode(term, inputs: folder.inputs, inputCount: folder.inputCount) {
                steps.append((term, code))
            }
        }
        let firsts = steps.filter { $0.0.variables.contains(second) || $0.0.size > 1 }
            .prefix(220)
        let seconds = steps.filter { !$0.0.variables.isDisjoint(with: [first, second]) }
            .prefix(220)
        for (f, codeF) in firsts {
            guard !isOver, !spend(seconds.count * 4) else { return }
            for (g, codeG) in seconds {
                for (x, y) in [(0, 1), (1, 1), (0, 0), (1, 0)] as [(Int64, Int64)] {
                    guard runsRight(folder, codeF, codeG, x, y) else { continue }
                    proposePair(stream, (first, f, x), (second, g, y))
                }
            }
        }
    }

    private func runsRight(
        _ folder: Folder, _ f: StepCode, _ g: StepCode, _ x: Int64, _ y: Int64
    ) -> Bool {
        guard let goal = goals.first(where: { $0.layout.kind == .word }) else { return false }
        let registers = folder.registers
        for (sample, rows) in folder.stream.rows.enumerated() where goal.matters[sample] {
            var (a, b) = (x, y)
            for row in rows {
                folder.load(row)
                registers[folder.state] = a
                registers[folder.state + 1] = b
                f.prepare(registers)
                let next = f.run(registers)
                g.prepare(registers)
                b = g.run(registers)
                a = next
            }
            guard goal.layout.wrapped(a) == goal.wanted[sample] else { return false }
        }
        return true
    }

    private func proposePair(
        _ stream: Stream, _ first: (slot: Int, step: Term, initial: Int64),
        _ second: (slot: Int, step: Term, initial: Int64)
    ) {
        let next = slots.add("next_state")
        let result = slots.add("state_at_end")
        define(
            result,
            cost: self.cost(of: stream) + Int(self.cost(of: [first.step, second.step])) + 3,
            [
                .set(first.slot, .constant(first.initial)),
                .set(second.slot, .constant(second.initial)),
            ]
                + stream.loop([
                    .set(next, first.step), .set(second.slot, second.step),
                    .set(first.slot, .variable(next)),
                ]) + [.set(result, .variable(first.slot))])
        if let column = column(of: .variable(result)) {
            observe(column, .word, .variable(result))
        }
    }
}
