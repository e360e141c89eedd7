extension Search {
    /// Most calls that rows of one stream may ask for.
    private static let rowCallLimit = 4_000
    /// Numbers for which components of one number are computed, whatever they are needed for.
    static func window(ofCost cost: Int) -> ClosedRange<Int64> { cost < 4 ? -16...1_200 : -4...100 }

    func componentCost(_ component: Int) -> Double {
        Double(specification.table?.components[component].cost ?? 4)
    }

    /// Slots of derived inputs, each with how much it takes to say it.
    func defineDerived() {
        for made in specification.derived {
            let cost = made.derivation.cost
            let slot: Int
            switch made.input.shape {
            case .scalar(_, let value): slot = value
            case .slice(_, _, let count, _): slot = count
            }
            for slot in [slot, made.flag].compactMap({ $0 }) {
                derivedCosts[slot] = cost
                define(slot, cost: cost, [])
            }
        }
    }

    // MARK: Rows

    /// One way to call a component on the rows of a stream.
    private struct RowCall {
        var component: Int
        var operands: [Int]
    }

    /// Components of scalars, on what rounds are about.
    private func rowCalls(_ stream: Stream) -> [RowCall] {
        guard let table = specification.table, stream.outer == nil else { return [] }
        let usable = stream.leaves.indices.filter { index in
            guard case .variable(let slot) = stream.leaves[index].term else { return false }
            return stream.isCommon(.variable(slot)) && derivedCosts[slot] == nil
        }
        var calls: [RowCall] = []
        for (component, shape) in table.shapes.enumerated() {
            guard let scalars = shape?.scalars, scalars.parameters.count <= 2 else { continue }
            let choices = scalars.parameters.map { layout in
                usable.filter { stream.leaves[$0].kind == layout.kind }.prefix(3)
            }
            if choices.count == 1 {
                calls += choices[0].map { RowCall(component: component, operands: [$0]) }
            } else {
                for a in choices[0] {
                    for b in choices[1] where a != b {
                        calls.append(RowCall(component: component, operands: [a, b]))
                    }
                }
            }
        }
        return calls
    }

    private func words(_ call: RowCall, _ stream: Stream, _ row: Int) -> [Int64] {
        call.operands.map { stream.columns[$0][row] }
    }

    /// Adds what components give on the rows, where all of it is known.
    func addComponentLeaves(to stream: inout Stream) {
        guard let table = specification.table else { return }
        var known = Set(stream.columns)
        for call in rowCalls(stream) {
            var column: [Int64] = []
            for row in 0..<stream.rowCount {
                guard let word = table.word(call.component, words(call, stream, row)) else { break }
                column.append(word)
            }
            guard column.count == stream.rowCount, known.insert(column).inserted,
                let kind = table.shapes[call.component]?.scalars?.result.kind
            else { continue }
            let term = Term.call(call.component, call.operands.map { stream.leaves[$0].term })
            stream.leaves.append(.init(term: term, kind: kind))
            stream.columns.append(column)
            if componentCost(call.component) < 2 { namedCalls.insert(term) }
        }
    }

    /// Calls that rows of the streams ask for and nobody has computed.
    func missingRowCalls() -> [ComponentCall] {
        guard let table = specification.table else { return [] }
        var missing: [ComponentCall] = []
        for stream in streams {
            for call in rowCalls(stream).prefix(Self.rowCallLimit / max(1, stream.rowCount)) {
                for row in 0..<stream.rowCount {
                    guard let asked = table.call(call.component, words(call, stream, row)) else {
                        break
                    }
                    if table.answer(asked) == nil { missing.append(asked) }
                }
            }
        }
        return missing
    }

    // MARK: Scalars

    /// Components on what was found so far: the factorial of a count, whether a sum is prime.
    func addComponentFeatures() {
        guard let table = specification.table else { return }
        let known = baseLeaves + features.sorted { $0.cost < $1.cost }.prefix(240)
        for (component, shape) in table.shapes.enumerated() where !isOver {
            guard let scalars = shape?.scalars, scalars.parameters.count == 1 else { continue }
            for leaf in known where leaf.kind == scalars.parameters[0].kind {
                _ = spend(1)
                let column = leaf.column.compactMap { table.word(component, [$0]) }
                guard column.count == leaf.column.count else { continue }
                let term = Term.call(component, [leaf.term])
                observe(column, scalars.result.kind, term)
                addFeature(term, scalars.result.kind, column)
            }
        }
    }

    // MARK: Folds

    /// A component that takes the state and the element: the greatest common divisor of all.
    func foldWithComponents() {
        for fold in componentFolds() where !isOver {
            guard let column = fold.column else { continue }
            let slot = slots.add("state")
            let step = Term.call(fold.component, [.variable(slot), fold.term])
            define(
                slot,
                cost: cost(of: fold.stream) + Int(cost(of: [fold.term]))
                    + Int(componentCost(fold.component)),
                [.set(slot, .constant(fold.initial))]
                    + fold.stream.loop([.set(slot, step)]))
            slots.explain(
                slot, "state = \(slots.text(of: step)) over \(title(of: fold.stream))")
            observe(column, .word, .variable(slot))
            addFeature(.variable(slot), .word, column)
        }
    }

    private struct ComponentFold {
        var stream: Stream
        var component: Int
        var term: Term
        var initial: Int64
        /// nil while a call is missing.
        var column: [Int64]?
        var missing: [ComponentCall] = []
    }

    func missingFoldCalls() -> [ComponentCall] { componentFolds().flatMap(\.missing) }

    private func componentFolds() -> [ComponentFold] {
        guard let table = specification.table else { return [] }
        var folds: [ComponentFold] = []
        for stream in streams where stream.outer == nil {
            guard
                let element = stream.leaves.indices.first(where: {
                    stream.leaves[$0].kind == .word && stream.isCommon(stream.leaves[$0].term)
                })
            else { continue }
            for (component, shape) in table.shapes.enumerated() {
                guard let scalars = shape?.scalars, scalars.parameters.count == 2,
                    scalars.parameters[0] == scalars.result, scalars.result.kind == .word
                else { continue }
                for initial in [0, 1] as [Int64] {
                    folds.append(
                        run(
                            ComponentFold(
                                stream: stream, component: component,
                                term: stream.leaves[element].term, initial: initial),
                            element, table))
                }
            }
        }
        return folds
    }

    private func run(
        _ fold: ComponentFold, _ element: Int, _ table: ComponentTable
    ) -> ComponentFold {
        var fold = fold
        var column: [Int64] = []
        for rows in fold.stream.rows {
            var state = fold.initial
            for row in rows {
                let words = [state, fold.stream.columns[element][row]]
                if let next = table.word(fold.component, words) {
                    state = next
                    continue
                }
                if let call = table.call(fold.component, words), table.answer(call) == nil {
                    fold.missing.append(call)
                } else {
                    // Outside the contract: this fold comes to nothing.
                    fold.missing = []
                    return fold
                }
                break
            }
            column.append(state)
        }
        if fold.missing.isEmpty { fold.column = column }
        return fold
    }
}
