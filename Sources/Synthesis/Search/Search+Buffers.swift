extension Search {
    /// The wanted elements of each example.
    private var wantedElements: [[Int64]] { specification.expected.map(\.elements) }

    private var elementLayout: ScalarLayout? {
        guard case .buffer(let layout, _) = specification.result else { return nil }
        return layout
    }

    /// Results that are made element by element.
    func fillBuffers(maxSize: Int) {
        guard let layout = elementLayout else { return fillInPlace(maxSize: maxSize) }
        if maxSize <= 4 {
            proposePieces()
            proposeWholeBuffers(layout)
            proposeSlices()
        }
        let capacity = maxSize <= 4 ? 6_000 : 40_000
        for stream in streams where !isOver && stream.outer == nil && stream.name != "divisors" {
            let counts = stream.rows.map(\.count)
            if counts == wantedElements.map(\.count) {
                mapRows(stream, layout, maxSize: maxSize, candidates: capacity)
            } else {
                filterRows(stream, layout, maxSize: maxSize, candidates: capacity)
            }
        }
        if !isOver { gather(layout, maxSize: maxSize, candidates: capacity) }
    }

    // MARK: Maps

    /// One element for each row: a term over the row, or a choice of terms. The element before it
    /// is known from the examples too.
    private func mapRows(
        _ stream: Stream, _ layout: ScalarLayout, maxSize: Int, candidates: Int,
        extraCost: Double = 0
    ) {
        let target = wantedElements.flatMap { $0 }
        guard target.count == stream.rowCount else { return }
        let kind = layout.elementKind
        let starts: [Int64] = kind == .double ? [(0.0).word] : [0, 1, .min]
        for start in starts where !isOver {
            let previous = slots.add("previous_result", kind)
            var column: [Int64] = []
            for elements in wantedElements where !elements.isEmpty {
                column += [start] + elements.dropLast()
            }
            let leaf = ExpressionBank.Leaf(.variable(previous), kind, column, cost: 2)
            let bank = rowBank(
                stream, maxSize: maxSize, candidates: candidates, extra: [leaf],
                watching: (target, kind))
            for term in solutions(bank, stream, target, layout) {
                let value = slots.add("value", kind)
                let body =
                    [Statement.set(previous, .constant(start))]
                    + stream.loop([
                        .set(value, term), .append(.variable(value)),
                        .set(previous, .variable(value)),
                    ])
                propose(
                    body, .buffer, "Makes each element: \(slots.text(of: term).prefix(400))",
                    cost: Double(cost(of: stream)) + cost(of: [term]) + extraCost)
                if isOver { return }
            }
        }
    }

    private static let longTermCost = 6.0

    /// Terms that give the target on every row.
    private func solutions(
        _ bank: ExpressionBank, _ stream: Stream, _ target: [Int64], _ layout: ScalarLayout
    ) -> [Term] {
        var found: [Term] = []
        let kind = layout.elementKind
        let count = target.count
        let isRight = { (row: Int, word: Int64) in
            Specification.same(layout, word, target[row], nil)
        }
        for index in 0..<bank.count where bank.kind(index) == kind {
            let column = bank.column(index)
            if (0..<count).allSatisfy({ isRight($0, column[$0]) }) {
                found.append(bank.term(index))
                if found.count >= 4 { break }
            }
        }
        let gathered = gathers(bank, stream, target, layout)
        let all = BitSet.all(count)
        if !found.isEmpty { found += bank.takeSightings().prefix(12) }
        for choice in gathered where choice.covers == all {
            found.append(choice.term)
            if found.count >= 8 { break }
        }
        // A choice between simple terms may be simpler than one long term.
        guard count > 2, found.allSatisfy({ cost(of: [$0]) > Self.longTermCost }) else {
            return found
        }
        let partial = (choices(bank, total: count, kind: kind, isRight: isRight) + gathered)
            .filter { found.isEmpty || $0.covers != all }
        let tree = DecisionTree(
            choices: partial,
            tests: tests(bank, total: count, limit: 600),
            leafLimit: min(8, max(2, count / 2)))
        if let term = tree.learn(all, gives: kind) { found.append(term) }
        return found
    }

    /// Elements of the parameters at computed places.
    private func gathers(
        _ bank: ExpressionBank, _ stream: Stream, _ target: [Int64], _ layout: ScalarLayout
    ) -> [DecisionTree.Choice] {
        var found: [DecisionTree.Choice] = []
        var seen: Set<BitSet> = []
        let buffers = specification.inputs.compactMap { parameter -> Int? in
            if case .slice(let element, let buffer, _, _) = parameter.shape,
                element.elementKind == layout.elementKind
            {
                return buffer
            }
            return nil
        }
        for buffer in buffers {
            for index in 0..<bank.count where bank.kind(index) == .word {
                let places = bank.column(index)
                var covers = BitSet(count: target.count)
                for (sample, rows) in stream.rows.enumerated() {
                    let elements = specification.samples[sample].buffers[buffer]
                    for row in rows {
                        let place = places[row]
                        let word =
                            place >= 0 && place < elements.count ? elements[Int(place)] : 0
                        if Specification.same(layout, word, target[row], nil) {
                            covers.insert(row)
                        }
                    }
                }
                guard covers.count > 0, seen.insert(covers).inserted else { continue }
                found.append(.init(term: .element(buffer, bank.term(index)), covers: covers))
                if found.count > 400 { return found }
            }
        }
        return found
    }

    /// As many elements as a scalar says, each from a computed place.
    private func gather(_ layout: ScalarLayout, maxSize: Int, candidates: Int) {
        let counts = wantedElements.map { Int64($0.count) }
        for count in scalarTerms(equalTo: counts, maxSize: 5).prefix(3) where !isOver {
            let position = slots.add("position")
            let j = Term.variable(position)
            let end = slots.add("end")
            var leaves: [Stream.Leaf] = [
                .init(term: j, kind: .word), .init(term: .variable(end), kind: .word),
            ]
            for (slot, kind) in specification.slots.kinds.enumerated() {
                leaves.append(.init(term: .variable(slot), kind: kind))
            }
            for parameter in specification.inputs {
                if case .slice(let element, let buffer, _, _) = parameter.shape {
                    leaves.append(.init(term: .element(buffer, j), kind: element.elementKind))
                    let next = Term.element(buffer, .add(j, .one))
                    leaves.append(.init(term: next, kind: element.elementKind))
                }
            }
            var stream = Stream(
                name: "positions", setup: [.set(position, .zero), .set(end, count)],
                condition: .less(j, .variable(end)),
                advance: [.set(position, .add(j, .one))], leaves: leaves, index: j)
            guard fill(&stream), stream.rows.map(\.count) == counts.map({ Int($0) }) else {
                continue
            }
            mapRows(
                stream, layout, maxSize: maxSize, candidates: candidates,
                extraCost: max(0, cost(of: [count]) - 1))
        }
    }

    /// Small scalars with these values.
    func scalarTerms(equalTo wanted: [Int64], maxSize: Int) -> [Term] {
        let bank = ExpressionBank(
            sampleCount: sampleCount, grammar: .init(operators: operators(bits: false)),
            capacity: 60_000)
        bank.begin(
            leaves: baseLeaves + features.prefix(100).map(\.asLeaf)
                + constantLeaves(6, count: sampleCount))
        var found: [Term] = []
        var index = 0
        repeat {
            while index < bank.count {
                if bank.kind(index) == .word, Array(bank.column(index)) == wanted {
                    found.append(bank.term(index))
                }
                index += 1
            }
        } while found.isEmpty && bank.largestSize < maxSize && bank.grow({ _, _ in true })
        _ = spend(bank.candidateCount)
        return found
    }

    // MARK: Filters

    /// Some of the rows: those that a condition picks, each as a term.
    private func filterRows(
        _ stream: Stream, _ layout: ScalarLayout, maxSize: Int, candidates: Int
    ) {
        let wanted = wantedElements
        guard zip(stream.rows, wanted).allSatisfy({ $0.count >= $1.count }) else { return }
        let bank = rowBank(stream, maxSize: maxSize, candidates: candidates)
        var words: [Int] = []
        for index in 0..<bank.count where bank.kind(index) == layout.elementKind {
            if bank.term(index).size > (stream.buffer == nil || maxSize > 4 ? 3 : 1)
                || words.count >= 1_500
            {
                break
            }
            words.append(index)
        }
        for word in words {
            let column = bank.column(word)
            for index in 0..<bank.count where bank.kind(index) == .bool {
                if isOver { return }
                let holds = bank.column(index)
                guard picks(stream, column, holds, wanted, layout) else { continue }
                let test = bank.term(index)
                guard proposeFilter(stream, test, bank.term(word)) else { continue }
                for rival in rivals(of: test, stream, Array(holds), candidates: candidates) {
                    proposeFilter(stream, rival, bank.term(word))
                }
            }
        }
        guard
            let word = words.first(where: {
                stream.isElement(bank.term($0)) || stream.buffer == nil
            })
        else { return }
        let column = bank.column(word)
        for backwards in [false, true] {
            guard let picked = aligned(stream, column, wanted, backwards: backwards) else {
                continue
            }
            let tree = DecisionTree(
                choices: choices(bank, total: stream.rowCount, kind: .bool) { row, word in
                    picked.contains(row) == (word != 0)
                },
                tests: tests(bank, total: stream.rowCount, limit: 600),
                leafLimit: min(8, max(2, stream.rowCount / 3)))
            if let test = tree.learn(.all(stream.rowCount), gives: .bool) {
                proposeFilter(stream, test, bank.term(word))
            }
        }
    }

    @discardableResult
    private func proposeFilter(_ stream: Stream, _ test: Term, _ term: Term) -> Bool {
        propose(
            stream.loop([.branch(test, then: [.append(term)], otherwise: [])]), .buffer,
            "Keeps what meets: \(slots.text(of: test).prefix(400))",
            cost: Double(cost(of: stream)) + cost(of: [test, term]))
    }

    private func picks(
        _ stream: Stream, _ column: UnsafeBufferPointer<Int64>,
        _ holds: UnsafeBufferPointer<Int64>, _ wanted: [[Int64]], _ layout: ScalarLayout
    ) -> Bool {
        for (rows, elements) in zip(stream.rows, wanted) {
            var next = 0
            for row in rows where holds[row] != 0 {
                guard next < elements.count, layout.wrapped(column[row]) == elements[next] else {
                    return false
                }
                next += 1
            }
            guard next == elements.count else { return false }
        }
        return true
    }

    /// The rows that the wanted elements may have come from, from one end.
    private func aligned(
        _ stream: Stream, _ column: UnsafeBufferPointer<Int64>, _ wanted: [[Int64]],
        backwards: Bool
    ) -> BitSet? {
        var picked = BitSet(count: stream.rowCount)
        for (rows, elements) in zip(stream.rows, wanted) {
            var next = 0
            for row in backwards ? Array(rows.reversed()) : Array(rows) {
                guard next < elements.count else { break }
                let element = elements[backwards ? elements.count - 1 - next : next]
                if column[row] == element {
                    picked.insert(row)
                    next += 1
                }
            }
            guard next == elements.count else { return nil }
        }
        return picked
    }

    // MARK: Slices

    /// A part of a parameter between two computed places.
    private func proposeSlices() {
        let bank = ExpressionBank(
            sampleCount: sampleCount,
            grammar: .init(operators: [.add, .subtract, .minimum, .maximum]),
            capacity: 40_000)
        bank.begin(
            leaves: baseLeaves + features.prefix(200).map(\.asLeaf)
                + constantLeaves(3, count: sampleCount))
        while bank.largestSize < 3, bank.grow({ _, _ in true }) {}
        _ = spend(bank.candidateCount)
        var ends: [[Int64]: Int] = [:]
        for index in 0..<bank.count where bank.kind(index) == .word {
            let column = Array(bank.column(index))
            if ends[column] == nil { ends[column] = index }
        }
        for parameter in specification.inputs {
            guard case .slice(_, let buffer, let count, _) = parameter.shape else { continue }
            for index in 0..<bank.count where bank.kind(index) == .word && !isOver {
                let starts = bank.column(index).map { max($0, 0) }
                guard fits(starts, buffer) else { continue }
                let wantedEnds = zip(starts, wantedElements).map { $0 + Int64($1.count) }
                guard let end = ends[wantedEnds] else { continue }
                let place = slots.add("place")
                let last = slots.add("end")
                let body: [Statement] = [
                    .set(place, .apply(.maximum, [bank.term(index), .zero])),
                    .set(last, .apply(.minimum, [bank.term(end), .variable(count)])),
                    .loop(
                        while: .less(.variable(place), .variable(last)),
                        body: [
                            .append(.load(buffer, .variable(place))),
                            .set(place, .add(.variable(place), .one)),
                        ]),
                ]
                propose(
                    body, .buffer, "Copies a part of \(parameter.name).",
                    cost: cost(of: [bank.term(index), bank.term(end)]))
            }
        }
    }

    /// True when the wanted elements stand at these places in every example.
    private func fits(_ starts: [Int64], _ buffer: Int) -> Bool {
        for (sample, elements) in wantedElements.enumerated() {
            let all = specification.samples[sample].buffers[buffer]
            let start = starts[sample]
            guard elements.isEmpty || start <= Int64(all.count - elements.count) else {
                return false
            }
            for (offset, element) in elements.enumerated()
            where all[Int(start) + offset] != element {
                return false
            }
        }
        return true
    }
}
