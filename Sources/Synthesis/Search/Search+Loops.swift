extension Search {
    /// Loops over one or two numbers until a condition holds: Euclid, Collatz.
    func runStateLoops() {
        guard goals.contains(where: { $0.layout.kind != .double }) else { return }
        let words = wordParameters
        for a in words {
            for b in words where a != b { loopPairs(a, b) }
        }
        for a in words { loopSingle(a) }
    }

    /// `(a, b) = (b, step(a, b))` until b is 0.
    private func loopPairs(_ a: Int, _ b: Int) {
        guard let steps = stateTerms([a, b], maxSize: 3) else { return }
        for step in steps where step.variables.contains(b) && !isOver {
            _ = spend(1)
            let (x, y) = (slots.add("first"), slots.add("second"))
            let next = slots.add("next_second")
            let changed = step.replacing { $0 == a ? .variable(x) : $0 == b ? .variable(y) : nil }
            define(
                x, cost: 3 + Int(cost(of: [step])),
                [
                    .set(x, .variable(a)), .set(y, .variable(b)),
                    .loop(
                        while: .apply(.notEqual, [.variable(y), .zero]),
                        body: [
                            .set(next, changed), .set(x, .variable(y)), .set(y, .variable(next)),
                        ]),
                ])
            guard let column = column(of: .variable(x)) else { continue }
            observe(column, .word, .variable(x))
            addFeature(.variable(x), .word, column)
        }
        searchScalars(
            baseLeaves + features.suffix(12).map(\.asLeaf) + constantLeaves(3, count: sampleCount),
            maxSize: 5,
            candidates: 20_000, bits: false)
    }

    /// Expressions over the parameters that differ on made-up values.
    private func stateTerms(_ parameters: [Int], maxSize: Int) -> [Term]? {
        let made: [Int64] = [12, 18, 7, 5, 100, 35, 1, 2, 64, 27, 9, 10]
        var leaves = parameters.enumerated().map { offset, slot in
            ExpressionBank.Leaf(
                .variable(slot), .word, made.indices.map { made[($0 * (offset + 1) + offset) % 12] }
            )
        }
        leaves += constantLeaves(6, count: made.count)
        let bank = ExpressionBank(
            sampleCount: made.count, grammar: .init(operators: operators(bits: false)),
            capacity: 20_000)
        bank.begin(leaves: leaves)
        while bank.largestSize < maxSize, bank.grow({ _, _ in true }) {}
        _ = spend(bank.candidateCount)
        return (0..<bank.count).filter { bank.kind($0) == .word }.map { bank.term($0) }
    }

    /// `n = even ? f(n) : g(n)`, counting rounds, until n is 1 or below a limit.
    private func loopSingle(_ parameter: Int) {
        guard let all = stateTerms([parameter], maxSize: 5) else { return }
        let steps = all.filter { $0.variables.contains(parameter) && $0.size > 1 }
        let short = steps.filter { $0.size <= 3 }
        for step in short { loopSingle(parameter, nil, step, step) }
        for yes in short.prefix(20) where !isOver {
            for no in steps.prefix(2_000) {
                if spend(1) { return }
                let test = Term.apply(
                    .equal, [.apply(.remainder, [.variable(parameter), .constant(2)]), .zero])
                loopSingle(parameter, test, yes, no)
            }
        }
    }

    private func loopSingle(_ parameter: Int, _ test: Term?, _ yes: Term, _ no: Term) {
        let stops: [Term] = [
            .apply(.notEqual, [.variable(parameter), .one]),
            .apply(.notEqual, [.variable(parameter), .zero]),
            .less(.constant(9), .variable(parameter)),
            .less(.one, .variable(parameter)),
        ]
        for stop in stops {
            guard !roundsDiffer(parameter, stop, test, yes, no) else { continue }
            let (n, rounds) = (slots.add("number"), slots.add("rounds"))
            let change: (Int) -> Term? = { $0 == parameter ? .variable(n) : nil }
            let next =
                test.map { Term.select($0, yes, no) } ?? yes
            // The test and where it stops are one choice of a few.
            let steps = test == nil ? [yes] : [yes, no]
            define(
                rounds, cost: 4 + Int(cost(of: steps)) + (test == nil ? 0 : 1),
                [
                    .set(n, .variable(parameter)), .set(rounds, .zero),
                    .loop(
                        while: stop.replacing(change),
                        body: [
                            .set(n, next.replacing(change)),
                            .set(rounds, .add(.variable(rounds), .one)),
                        ]),
                ])
            guard let column = column(of: .variable(rounds)) else { continue }
            observe(column, .word, .variable(rounds))
            if test == nil { addFeature(.variable(rounds), .word, column) }
        }
    }

    /// A quick look whether the rounds are wanted at all; false when they may be.
    private func roundsDiffer(
        _ parameter: Int, _ stop: Term, _ test: Term?, _ yes: Term, _ no: Term
    ) -> Bool {
        guard let goal = goals.first(where: { $0.layout.kind == .word }) else { return true }
        let stopCode = StepCode(stop, inputs: [.variable(parameter): 0], inputCount: 1)
        let testCode = StepCode(test ?? .one, inputs: [.variable(parameter): 0], inputCount: 1)
        let yesCode = StepCode(yes, inputs: [.variable(parameter): 0], inputCount: 1)
        let noCode = StepCode(no, inputs: [.variable(parameter): 0], inputCount: 1)
        guard let stopCode, let testCode, let yesCode, let noCode else { return true }
        var offset: Int64?
        return withUnsafeTemporaryAllocation(
            of: Int64.self, capacity: StepCode.registerCount(inputCount: 1)
        ) { buffer in
            guard let registers = buffer.baseAddress else { return true }
            for sample in 0..<sampleCount where goal.matters[sample] {
                registers[0] = specification.samples[sample].words[parameter]
                var rounds: Int64 = 0
                while rounds < 2_000 {
                    stopCode.prepare(registers)
                    guard stopCode.run(registers) != 0 else { break }
                    testCode.prepare(registers)
                    let code = testCode.run(registers) != 0 ? yesCode : noCode
                    code.prepare(registers)
                    registers[0] = code.run(registers)
                    rounds += 1
                }
                let difference = goal.wanted[sample] &- rounds
                guard rounds < 2_000, offset == nil || offset == difference else { return true }
                offset = difference
            }
            return offset != 0
        }
    }

    /// The largest number for which a condition holds that holds up to some number: roots and
    /// quotients, by bisection.
    func searchMonotone() {
        guard goals.contains(where: { $0.layout.kind == .word || $0.layout.kind == .bool }) else {
            return
        }
        for parameter in wordParameters where !isOver {
            let r = slots.add("root")
            let root = Term.variable(r)
            let n = Term.variable(parameter)
            let square = Term.apply(.lessOrEqual, [root, .apply(.divide, [n, root])])
            let cube = Term.apply(
                .lessOrEqual, [root, .apply(.divide, [.apply(.divide, [n, root]), root])])
            let power = Term.apply(
                .lessOrEqual, [root, .constant(62)])
            let powers = Term.apply(
                .and,
                [power, .apply(.lessOrEqual, [.apply(.shiftLeft, [.one, root]), n])])
            for condition in [square, cube, powers] { bisect(r, parameter, condition) }
        }
        searchScalars(
            baseLeaves + features.suffix(9).map(\.asLeaf) + constantLeaves(3, count: sampleCount),
            maxSize: 5,
            candidates: 20_000, bits: false)
    }

    private func bisect(_ root: Int, _ parameter: Int, _ condition: Term) {
        let (low, high) = (slots.add("root_found"), slots.add("root_limit"))
        let middle = Term.add(
            .variable(low),
            .apply(
                .divide,
                [.add(.subtract(.variable(high), .variable(low)), .one), .constant(2)]))
        define(
            low, cost: hints.divisors ? 3 : 6,
            [
                .set(low, .zero),
                .set(
                    high,
                    .apply(
                        .minimum, [.variable(parameter), .constant(4_000_000_000)])),
                .loop(
                    while: .less(.variable(low), .variable(high)),
                    body: [
                        .set(root, middle),
                        .branch(
                            condition, then: [.set(low, .variable(root))],
                            otherwise: [.set(high, .subtract(.variable(root), .one))]),
                    ]),
            ])
        guard let column = column(of: .variable(low)) else { return }
        observe(column, .word, .variable(low))
        addFeature(.variable(low), .word, column)
    }

    /// Swaps pairs of an `inout` array that a condition picks, until all are in order.
    func swapPairs() {
        for parameter in specification.parameters where parameter.isInout {
            guard case .slice(let layout, let buffer, let count, _) = parameter.shape else {
                continue
            }
            let less: Operator = layout == .double ? .lessDouble : .less
            let end = slots.add("end")
            let (i, a, b) = (
                slots.add("index"), slots.add("left", layout.elementKind),
                slots.add("right", layout.elementKind)
            )
            let next = Term.add(.variable(i), .one)
            for descending in [false, true] {
                let terms =
                    descending ? [Term.variable(a), .variable(b)] : [.variable(b), .variable(a)]
                let swap: [Statement] = [
                    .store(buffer: buffer, index: .variable(i), value: .variable(b)),
                    .store(buffer: buffer, index: next, value: .variable(a)),
                ]
                let body: [Statement] = [
                    .set(end, .subtract(.variable(count), .one)),
                    .loop(
                        while: .less(.zero, .variable(end)),
                        body: [
                            .set(i, .zero),
                            .loop(
                                while: .less(.variable(i), .variable(end)),
                                body: [
                                    .set(a, .load(buffer, .variable(i))),
                                    .set(b, .load(buffer, next)),
                                    .branch(.apply(less, terms), then: swap, otherwise: []),
                                    .set(i, next),
                                ]),
                            .set(end, .subtract(.variable(end), .one)),
                        ]),
                ]
                propose(
                    body, .void,
                    "Swaps neighbours that are out of order until the largest stands last.", cost: 6
                )
            }
        }
    }
}
