extension Search {
    /// Expressions over the rows of a stream, up to a size.
    func rowBank(
        _ stream: Stream, maxSize: Int, candidates: Int, extra: [ExpressionBank.Leaf] = [],
        watching watched: (column: [Int64], kind: Operator.Kind)? = nil
    ) -> ExpressionBank {
        let count = stream.rowCount
        let capacity = max(64, min(candidates, limits.memoryBytes / 2 / (8 * count + 64)))
        let bank = ExpressionBank(
            sampleCount: count, grammar: .init(operators: operators(bits: stream.prefersBits)),
            capacity: capacity)
        var leaves = zip(stream.leaves, stream.columns).map {
            ExpressionBank.Leaf(
                $0.term, $0.kind, $1,
                cost: stream.isCommon($0.term) || minedOnStreams.contains($0.term)
                    || namedCalls.contains($0.term) ? 1 : 2)
        }
        leaves += extra + constantLeaves(8, count: count)
        if let watched { bank.watch(watched.column, watched.kind) }
        bank.begin(leaves: leaves)
        var counted = 0
        while bank.largestSize < maxSize, !isOver {
            let goesOn = bank.grow { index, _ in
                guard index & 255 == 0 else { return true }
                defer { counted = bank.candidateCount }
                return !spend(bank.candidateCount - counted) && !isOver
            }
            guard goesOn, bank.candidateCount < candidates * 8 else { break }
        }
        _ = spend(bank.candidateCount - counted)
        largestSize = max(largestSize, bank.largestSize)
        return bank
    }

    /// Other conditions that hold on the same rows as this one, where rivals are looked for.
    func rivals(of test: Term, _ stream: Stream, _ column: [Int64], candidates: Int) -> [Term] {
        guard rivalSearches > 0 else { return [] }
        rivalSearches -= 1
        let bank = rowBank(
            stream, maxSize: min(5, max(3, test.size)), candidates: candidates,
            watching: (column, .bool))
        return Array(bank.takeSightings().filter { $0 != test }.prefix(Self.rivalLimit))
    }

    private static let rivalLimit = 24

    /// Sums, counts, extremes and searches over each stream.
    func addStreamFeatures(maxSize: Int, candidates: Int) {
        guard !goals.isEmpty || specification.makesBuffer else { return }
        for stream in streams where !isOver {
            featureLimit = features.count + 70
            let bank = rowBank(stream, maxSize: maxSize, candidates: candidates)
            var tests: [Int] = []
            var words: [Int] = []
            for index in 0..<bank.count {
                guard !(index & 63 == 0 && isOver) else { return }
                if bank.kind(index) == .bool {
                    if tests.count < 4_000 { tests.append(index) }
                    addCounts(stream, bank, index)
                } else {
                    if words.count < 16 { words.append(index) }
                    addSums(stream, bank, index)
                }
            }
            for (position, test) in tests.enumerated() {
                guard !(position & 15 == 0 && isOver) else { return }
                for word in position < 80 ? words : Array(words.prefix(1)) {
                    addChosen(stream, bank, test, word)
                }
            }
        }
    }

    /// Reports a scalar over the examples; it is kept when it is wanted or small.
    private func offer(
        _ name: String, _ kind: Operator.Kind, _ column: [Int64], isSmall: Bool, cost: Double,
        of parts: [Term], _ stream: Stream, _ make: (Int) -> [Statement]
    ) {
        _ = spend(1)
        // What people call by name is kept beside others with the same values.
        let isNew =
            isSmall
            && (hints.named.contains(name)
                || !featureColumns.contains(column + [Int64(kind.rawValue)]))
        guard isNew || isWanted(column, kind) else { return }
        let slot = slots.add(name, kind)
        let named = hints.named.contains(name) ? 1 : 0
        define(slot, cost: max(1, Int(cost) - named), make(slot))
        let what = parts.map { slots.text(of: $0) }.joined(separator: ", where ")
        slots.explain(
            slot,
            "\(name.replacingUnderscores) of \(what) over \(title(of: stream))")
        observe(column, kind, .variable(slot))
        if isNew { addFeature(.variable(slot), kind, column) }
    }

    private func isWanted(_ column: [Int64], _ kind: Operator.Kind) -> Bool {
        goals.contains { goal in
            goal.layout.kind == kind
                && column.indices.allSatisfy {
                    !goal.matters[$0]
                        || Specification.same(
                            goal.layout, column[$0], goal.wanted[$0], goal.tolerances[$0])
                }
        }
    }

    private func fold(
        _ stream: Stream, _ initial: Int64, _ step: (Int64, Int) -> Int64
    ) -> [Int64] {
        stream.rows.map { $0.reduce(initial, step) }
    }

    /// How many rows meet a condition, whether any or all do, and which is the first or last.
    private func addCounts(_ stream: Stream, _ bank: ExpressionBank, _ index: Int) {
        let column = bank.column(index)
        let isSmall = features.count < featureLimit
        let base = Double(cost(of: stream)) + cost(of: [bank.term(index)])
        let total = fold(stream, 0) { $0 + column[$1] }
        let test = bank.term(index)
        let step = { (slot: Int) in
            stream.loop([
                .set(slot, .add(.variable(slot), .select(test, .one, .zero)))
            ])
        }
        if isWanted(total, .word) {
            for rival in rivals(of: test, stream, Array(column), candidates: 4_000) {
                let cost = Double(cost(of: stream)) + cost(of: [rival])
                offer(
                    "occurrences", .word, total, isSmall: false, cost: cost, of: [rival], stream
                ) { slot in
                    [.set(slot, .zero)]
                        + stream.loop([
                            .set(slot, .add(.variable(slot), .select(rival, .one, .zero)))
                        ])
                }
            }
        }
        offer(
            "occurrences", .word, total, isSmall: isSmall, cost: base, of: [test], stream
        ) {
            [.set($0, .zero)] + step($0)
        }
        offer(
            "any", .bool, total.map { $0 > 0 ? 1 : 0 }, isSmall: isSmall, cost: base, of: [test],
            stream
        ) { slot in
            [.set(slot, .zero)]
                + stream.loop([.set(slot, test)], while: .apply(.not, [.variable(slot)]))
        }
        offer(
            "all", .bool, zip(total, stream.rows).map { $0 == Int64($1.count) ? 1 : 0 },
            isSmall: isSmall, cost: base, of: [test], stream
        ) { slot in
            [.set(slot, .one)] + stream.loop([.set(slot, test)], while: .variable(slot))
        }
        guard stream.outer == nil else { return }
        addLeading(stream, column, test, isSmall: isSmall, base: base + 0.5)
        addRuns(stream, column, test, isSmall: isSmall, base: base + 1)
        for last in [false, true] {
            let places = stream.rows.map { rows -> Int64 in
                let place = last ? rows.last { column[$0] != 0 } : rows.first { column[$0] != 0 }
                return place.map { Int64($0 - rows.lowerBound) } ?? -1
            }
            guard stream.buffer != nil || stream.name == "zipped" else { continue }
            offer(
                last ? "last_index" : "first_index", .word, places, isSmall: isSmall, cost: base,
                of: [test], stream
            ) { slot in
                let here = Statement.branch(
                    test, then: [.set(slot, stream.index)], otherwise: [])
                let goesOn = Term.less(.variable(slot), .zero)
                return [.set(slot, .constant(-1))]
                    + stream.loop([here], while: last ? nil : goesOn)
            }
        }
    }

    /// How many rows meet a condition before the first that does not.
    private func addLeading(
        _ stream: Stream, _ column: UnsafeBufferPointer<Int64>, _ test: Term, isSmall: Bool,
        base: Double
    ) {
        guard stream.buffer != nil || stream.name == "zipped" else { return }
        let leading = stream.rows.map { rows -> Int64 in
            Int64((rows.first { column[$0] == 0 } ?? rows.upperBound) - rows.lowerBound)
        }
        offer(
            "leading", .word, leading, isSmall: isSmall, cost: base, of: [test], stream
        ) { slot in
            let goesOn = slots.add("goes_on", .bool)
            return [.set(slot, .zero), .set(goesOn, .one)]
                + stream.loop(
                    [
                        .set(goesOn, test),
                        .set(slot, .add(.variable(slot), Term.variable(goesOn).asWord)),
                    ], while: .variable(goesOn))
        }
    }

    /// The longest run of rows that meet a condition, and the number of such runs.
    private func addRuns(
        _ stream: Stream, _ column: UnsafeBufferPointer<Int64>, _ test: Term, isSmall: Bool,
        base: Double
    ) {
        guard stream.buffer != nil || stream.name == "bits" else { return }
        var longest: [Int64] = []
        var numbers: [Int64] = []
        for rows in stream.rows {
            var (run, best, number) = (Int64(0), Int64(0), Int64(0))
            for row in rows {
                run = column[row] != 0 ? run + 1 : 0
                best = max(best, run)
                number += run == 1 ? 1 : 0
            }
            longest.append(best)
            numbers.append(number)
        }
        let run = slots.add("run")
        let next = Statement.set(run, .select(test, .add(.variable(run), .one), .zero))
        offer(
            "longest_run", .word, longest, isSmall: isSmall, cost: base, of: [test], stream
        ) { slot in
            [.set(slot, .zero), .set(run, .zero)]
                + stream.loop([
                    next, .set(slot, .apply(.maximum, [.variable(slot), .variable(run)])),
                ])
        }
        offer(
            "runs", .word, numbers, isSmall: isSmall, cost: base, of: [test], stream
        ) { slot in
            let begins = Term.apply(.equal, [.variable(run), .one])
            return [.set(slot, .zero), .set(run, .zero)]
                + stream.loop([next, .set(slot, .add(.variable(slot), begins.asWord))])
        }
    }

    /// Sum, extremes and product of a term over all rows.
    private func addSums(_ stream: Stream, _ bank: ExpressionBank, _ index: Int) {
        let column = bank.column(index)
        let term = bank.term(index)
        let isSmall = features.count < featureLimit && term.size <= 3
        let base = Double(cost(of: stream)) + cost(of: [term])
        let kind = bank.kind(index)
        let all: [(String, Operator, Int64)] =
            kind == .double
            ? [
                ("total", .addDouble, (0.0).word),
                ("smallest", .minimumDouble, Double.infinity.word),
                ("largest", .maximumDouble, (-Double.infinity).word),
                ("product", .multiplyDouble, (1.0).word),
            ]
            : [
                ("total", .add, 0), ("smallest", .minimum, .max), ("largest", .maximum, .min),
                ("product", .multiply, 1), ("combined", .bitXor, 0),
                ("largest_or_zero", .maximum, 0),
            ]
        for (name, operation, initial) in all {
            let column = fold(stream, initial) { operation.apply($0, column[$1]) }
            let isOdd = operation == .multiply || (operation == .maximum && initial == 0)
            let extra = operation == .bitXor && !hints.bits ? 4.0 : isOdd ? 1 : 0
            offer(
                name, kind, column, isSmall: isSmall, cost: base + extra, of: [term], stream
            ) { slot in
                [.set(slot, .constant(initial))]
                    + stream.loop([.set(slot, .apply(operation, [.variable(slot), term]))])
            }
        }
        guard stream.outer == nil, stream.buffer != nil else { return }
        for last in [false, true] {
            let values = stream.rows.map { rows -> Int64 in
                (last ? rows.last : rows.first).map { column[$0] } ?? 0
            }
            guard case .variable = term, isSmall else { continue }
            let place = last ? Term.subtract(.variable(stream.countSlot), .one) : .zero
            guard stream.isElement(term), let buffer = stream.buffer else { continue }
            offer(
                last ? "last" : "first", kind, values, isSmall: isSmall, cost: base, of: [term],
                stream
            ) { slot in
                [.set(slot, .element(buffer, place))]
            }
        }
    }

    /// Sum, extremes, first and last of a term over the rows that meet a condition.
    private func addChosen(_ stream: Stream, _ bank: ExpressionBank, _ test: Int, _ word: Int) {
        let holds = bank.column(test)
        let column = bank.column(word)
        let (condition, term) = (bank.term(test), bank.term(word))
        let kind = bank.kind(word)
        let isSmall = features.count < featureLimit + 20 && condition.size <= 3 && term.size <= 1
        let base = Double(cost(of: stream)) + cost(of: [condition, term])
        let all: [(String, Operator, Int64)] =
            kind == .double
            ? [
                ("total", .addDouble, (0.0).word),
                ("smallest", .minimumDouble, Double.infinity.word),
                ("largest", .maximumDouble, (-Double.infinity).word),
            ]
            : [
                ("total", .add, 0), ("smallest", .minimum, .max), ("largest", .maximum, .min),
                ("product", .multiply, 1),
            ]
        for (name, operation, initial) in all {
            let values = fold(stream, initial) {
                holds[$1] != 0 ? operation.apply($0, column[$1]) : $0
            }
            offer(
                name, kind, values, isSmall: isSmall, cost: base, of: [term, condition], stream
            ) { slot in
                let step = Statement.set(slot, .apply(operation, [.variable(slot), term]))
                return [.set(slot, .constant(initial))]
                    + stream.loop([.branch(condition, then: [step], otherwise: [])])
            }
        }
        for last in [false, true] {
            let values = stream.rows.map { rows -> Int64 in
                let row = last ? rows.last { holds[$0] != 0 } : rows.first { holds[$0] != 0 }
                return row.map { column[$0] } ?? 0
            }
            offer(
                last ? "last" : "first", kind, values, isSmall: false, cost: base + 1,
                of: [term, condition], stream
            ) { slot in
                let isFound = slots.add("is_found", .bool)
                let take: [Statement] = [.set(slot, term), .set(isFound, .one)]
                return [.set(slot, .zero), .set(isFound, .zero)]
                    + stream.loop(
                        [.branch(condition, then: take, otherwise: [])],
                        while: last ? nil : .apply(.not, [.variable(isFound)]))
            }
        }
    }

    /// Scalars over what was found so far.
    func searchOverFeatures(maxSize: Int, featureLimit: Int) {
        guard !goals.isEmpty else { return }
        let leaves =
            baseLeaves + features.prefix(featureLimit)
            + constantLeaves(5, count: sampleCount)
        searchScalars(leaves, maxSize: maxSize, candidates: 300_000, bits: false)
    }

    /// Lets rows use scalars found so far: elements other than the largest, above the mean.
    func addFeaturesToStreams() {
        for index in streams.indices where !isOver {
            guard streams[index].outer == nil, streams[index].name != "divisors" else { continue }
            for feature in features.prefix(24) where feature.kind != .bool {
                guard case .variable(let slot) = feature.term, definitions[slot] != nil else {
                    continue
                }
                var column: [Int64] = []
                for (rows, value) in zip(streams[index].rows, feature.column) {
                    column += Array(repeating: value, count: rows.count)
                }
                streams[index].leaves.append(.init(term: feature.term, kind: feature.kind))
                streams[index].columns.append(column)
            }
        }
    }
}

extension Stream {
    var prefersBits: Bool { name == "bits" }

    /// The slot of the count of the buffer that it goes over.
    var countSlot: Int {
        if case .apply(.less, let operands) = condition, case .variable(let slot) = operands[1] {
            return slot
        }
        return 0
    }

    /// True for what rounds are mostly about: the element, the index, parameters.
    func isCommon(_ term: Term) -> Bool {
        guard case .variable(let slot) = term else { return false }
        return !rareSlots.contains(slot)
    }

    func isElement(_ term: Term) -> Bool { places[MinedTerm.Place.element] == term }
}

extension Specification {
    var makesBuffer: Bool {
        switch result {
        case .buffer, .optionalBuffer: true
        default: false
        }
    }
}

extension String {
    fileprivate var replacingUnderscores: String {
        String(map { $0 == "_" ? " " : $0 })
    }
}
