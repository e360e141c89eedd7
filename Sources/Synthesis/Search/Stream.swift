/// A loop whose rounds do not depend on what is computed in them: over elements, numbers, digits,
/// pairs. What holes are filled with is tried on its rows, all examples one after another.
struct Stream {
    struct Leaf {
        var term: Term
        var kind: Operator.Kind
    }

    var name: String
    var setup: [Statement]
    var condition: Term
    /// Slots that a round may need, each with how it is made.
    var rowDefinitions: [(slot: Int, statements: [Statement])] = []
    var advance: [Statement]
    var leaves: [Leaf]
    /// What stands for an element and its neighbours.
    var places: [Int: Term] = [:]
    var index: Term
    /// A loop around this one: its parts before and after.
    var outer: (setup: [Statement], condition: Term, advance: [Statement])?
    /// Buffer whose elements it goes over, one round each.
    var buffer: Int?
    /// Slots that rounds seldom need.
    var rareSlots: Set<Int> = []
    /// True for bytes of text.
    var isOfBytes = false
    /// Values of each leaf in all rounds of all examples.
    var columns: [[Int64]] = []
    /// The rounds of each example.
    var rows: [Range<Int>] = []

    var rowCount: Int { rows.last?.upperBound ?? 0 }

    /// The loop with this body.
    func loop(_ body: [Statement], while goesOn: Term? = nil) -> [Statement] {
        var needed = body.reads
        var definitions: [[Statement]] = []
        for definition in rowDefinitions.reversed() where needed.contains(definition.slot) {
            definitions.append(definition.statements)
            needed.formUnion(definition.statements.reads)
        }
        let test = goesOn.map { .apply(.and, [condition, $0]) } ?? condition
        let inner =
            setup + [
                .loop(while: test, body: definitions.reversed().flatMap { $0 } + body + advance)
            ]
        guard let outer else { return inner }
        let outerTest = goesOn.map { .apply(.and, [outer.condition, $0]) } ?? outer.condition
        return outer.setup + [.loop(while: outerTest, body: inner + outer.advance)]
    }

    /// A mined term on this stream; nil where it has no such places.
    func instance(of mined: MinedTerm) -> Term? {
        let wanted = mined.term.variables.filter { $0 < 0 }
        guard wanted.allSatisfy({ places[$0] != nil }) else { return nil }
        return mined.term.replacing { places[$0] }
    }
}

extension Search {
    /// Rounds that are looked at, of all examples together.
    private static let rowLimit = 1_500

    /// Runs the loop on the examples; false where it is too long or there is nothing to see.
    func fill(_ stream: inout Stream) -> Bool {
        for mined in minedTerms + (stream.isOfBytes ? namedTerms : []) {
            if let term = stream.instance(of: mined) {
                stream.leaves.append(Stream.Leaf(term: term, kind: mined.kind))
                minedOnStreams.insert(term)
            }
        }
        for leaf in stream.leaves where leaf.term.size > 1 { neighbours.insert(leaf.term) }
        let body = stream.loop(stream.leaves.map { .append($0.term) })
        let reads = body.reads.subtracting(body.writes)
        let procedure = Procedure(
            body: preparation(for: reads) + body, result: .buffer, summary: "")
        let machine = machine(for: procedure)
        stream.columns = Array(repeating: [], count: stream.leaves.count)
        stream.rows = []
        var start = 0
        for sample in specification.samples {
            guard
                let output = machine.run(
                    words: sample.words, buffers: sample.buffers, fuel: 200_000)
            else { return false }
            let count = output.appended.count / max(1, stream.leaves.count)
            guard start + count <= Self.rowLimit else { return false }
            for row in 0..<count {
                for leaf in stream.leaves.indices {
                    stream.columns[leaf].append(
                        output.appended[row * stream.leaves.count + leaf])
                }
            }
            stream.rows.append(start..<start + count)
            start += count
        }
        return start > 0
    }

    /// What a stream goes over, in words.
    func title(of stream: Stream) -> String {
        let isRange = stream.name.hasPrefix("range") || stream.name == "divisors"
        return isRange ? slots.text(of: stream.condition) : stream.name
    }

    /// All streams that the parameters offer, the likeliest first.
    func makeStreams() {
        var made: [Stream] = []
        let slices = specification.inputs.compactMap { parameter in
            if case .slice(let layout, let buffer, let count, _) = parameter.shape {
                return (name: parameter.name, layout: layout, buffer: buffer, count: count)
            }
            return nil
        }
        let givenSlices = slices.filter { derivedCosts[$0.count] == nil }
        for slice in slices {
            var stream = elements(slice.layout, slice.buffer, slice.count)
            addFrequency(to: &stream, slice.layout, slice.buffer, slice.count)
            let others = givenSlices.filter {
                $0.buffer != slice.buffer && $0.layout.elementKind == slice.layout.elementKind
            }
            if givenSlices.count == 2, let other = others.first {
                addMembership(to: &stream, slice.layout, other.buffer, other.count)
            }
            made.append(stream)
        }
        if givenSlices.count > 1 {
            let (a, b) = (givenSlices[0], givenSlices[1])
            made.append(zipped(a.layout, a.buffer, a.count, b.layout, b.buffer, b.count))
            made.append(windows(a.buffer, a.count, b.buffer, b.count))
        }
        let words = wordParameters
        let given = givenWords
        for slot in given {
            made.append(range(from: .one, .lessOrEqual, .variable(slot), "one"))
            made.append(digits(slot, base: 10))
            made.append(digits(slot, base: 2))
            made.append(range(from: .zero, .less, .variable(slot), "zero"))
            made.append(divisors(slot))
        }
        if given.count == 2 {
            made.append(
                range(from: .variable(given[0]), .lessOrEqual, .variable(given[1]), "between"))
        }
        for slot in words where derivedCosts[slot].map({ $0 < 4 }) ?? false {
            made.append(range(from: .one, .lessOrEqual, .variable(slot), "one"))
            made.append(digits(slot, base: 10))
        }
        for slice in slices { made.append(pairs(slice.layout, slice.buffer, slice.count)) }
        for var stream in made where fill(&stream) {
            addComponentLeaves(to: &stream)
            streams.append(stream)
        }
    }

    var wordParameters: [Int] {
        specification.inputs.compactMap {
            if case .scalar(.integer, let slot) = $0.shape { return slot }
            return nil
        }
    }

    /// The same without what is derived.
    var givenWords: [Int] { wordParameters.filter { derivedCosts[$0] == nil } }

    /// Scalars that any round may use.
    var scalarLeaves: [Stream.Leaf] {
        specification.inputs.compactMap { parameter in
            if case .scalar(let layout, let slot) = parameter.shape {
                return Stream.Leaf(term: .variable(slot), kind: layout.kind)
            }
            return nil
        }
    }

    private func elements(_ layout: ScalarLayout, _ buffer: Int, _ count: Int) -> Stream {
        let index = slots.add("index")
        let element = slots.add("element", layout.elementKind)
        let seen = slots.add("seen_before", .bool)
        let earlier = slots.add("earlier_index")
        let run = slots.add("run_length")
        let i = Term.variable(index)
        let kind = layout.elementKind
        let previous = Term.element(buffer, .subtract(i, .one))
        let next = Term.element(buffer, .add(i, .one))
        let mirror = Term.element(
            buffer, .subtract(.subtract(.variable(count), .one), i))
        let same = Term.apply(
            kind == .double ? .equalDouble : .equal,
            [.load(buffer, .variable(earlier)), .variable(element)])
        var stream = Stream(
            name: "elements", setup: [.set(index, .zero), .set(run, .zero)],
            condition: .less(i, .variable(count)),
            rowDefinitions: [
                (element, [.set(element, .load(buffer, i))]),
                (
                    seen,
                    [
                        .set(seen, .zero), .set(earlier, .zero),
                        .loop(
                            while: .apply(
                                .and,
                                [.less(.variable(earlier), i), .apply(.not, [.variable(seen)])]),
                            body: [
                                .set(seen, same),
                                .set(earlier, .add(.variable(earlier), .one)),
                            ]),
                    ]
                ),
                (
                    run,
                    [
                        .set(
                            run,
                            .select(
                                .apply(
                                    kind == .double ? .equalDouble : .equal,
                                    [.variable(element), previous]),
                                .apply(
                                    .maximum, [.one, .add(.variable(run), .less(.zero, i).asWord)]),
                                .one))
                    ]
                ),
            ],
            advance: [.set(index, .add(i, .one))],
            leaves: [
                .init(term: .variable(element), kind: kind), .init(term: i, kind: .word),
                .init(term: previous, kind: kind), .init(term: next, kind: kind),
                .init(term: mirror, kind: kind), .init(term: .variable(count), kind: .word),
                .init(term: .variable(seen), kind: .bool),
                .init(term: .variable(run), kind: .word),
            ] + scalarLeaves, index: i)
        stream.places = [
            MinedTerm.Place.element: .variable(element), MinedTerm.Place.previous: previous,
            MinedTerm.Place.next: next, MinedTerm.Place.index: i,
            MinedTerm.Place.mirror: mirror,
        ]
        stream.buffer = buffer
        stream.rareSlots = [seen, run, count]
        stream.isOfBytes = layout == .integer(.uint8)
        return stream
    }

    private func zipped(
        _ layoutA: ScalarLayout, _ bufferA: Int, _ countA: Int, _ layoutB: ScalarLayout,
        _ bufferB: Int, _ countB: Int
    ) -> Stream {
        let index = slots.add("index")
        let a = slots.add("left", layoutA.elementKind)
        let b = slots.add("right", layoutB.elementKind)
        let i = Term.variable(index)
        return Stream(
            name: "zipped", setup: [.set(index, .zero)],
            condition: .less(i, .apply(.minimum, [.variable(countA), .variable(countB)])),
            rowDefinitions: [
                (a, [.set(a, .load(bufferA, i))]), (b, [.set(b, .load(bufferB, i))]),
            ],
            advance: [.set(index, .add(i, .one))],
            leaves: [
                .init(term: .variable(a), kind: layoutA.elementKind),
                .init(term: .variable(b), kind: layoutB.elementKind),
                .init(term: i, kind: .word), .init(term: .variable(countA), kind: .word),
                .init(term: .variable(countB), kind: .word),
            ] + scalarLeaves, index: i)
    }

    /// Places in one buffer at which the other may stand.
    private func windows(_ a: Int, _ countA: Int, _ b: Int, _ countB: Int) -> Stream {
        let index = slots.add("index")
        let offset = slots.add("offset")
        let matches = slots.add("matches_here", .bool)
        let (i, k) = (Term.variable(index), Term.variable(offset))
        return Stream(
            name: "windows", setup: [.set(index, .zero)],
            condition: .apply(
                .lessOrEqual, [i, .subtract(.variable(countA), .variable(countB))]),
            rowDefinitions: [
                (
                    matches,
                    [
                        .set(matches, .one), .set(offset, .zero),
                        .loop(
                            while: .apply(
                                .and, [.less(k, .variable(countB)), .variable(matches)]),
                            body: [
                                .set(
                                    matches,
                                    .apply(.equal, [.load(a, .add(i, k)), .load(b, k)])),
                                .set(offset, .add(k, .one)),
                            ]),
                    ]
                )
            ],
            advance: [.set(index, .add(i, .one))],
            leaves: [
                .init(term: .variable(matches), kind: .bool), .init(term: i, kind: .word),
            ], index: i, buffer: a)
    }

    private func range(
        from low: Term, _ comparison: Operator, _ high: Term, _ name: String
    ) -> Stream {
        let number = slots.add("number")
        let k = Term.variable(number)
        return Stream(
            name: "range from \(name)", setup: [.set(number, low)],
            condition: .apply(comparison, [k, high]), advance: [.set(number, .add(k, .one))],
            leaves: [.init(term: k, kind: .word)] + scalarLeaves,
            places: [MinedTerm.Place.element: k], index: k)
    }

    /// Numbers from 2 whose square is not above the parameter.
    private func divisors(_ slot: Int) -> Stream {
        let number = slots.add("divisor")
        let k = Term.variable(number)
        return Stream(
            name: "divisors", setup: [.set(number, .constant(2))],
            condition: .apply(
                .lessOrEqual, [k, .apply(.divide, [.variable(slot), k])]),
            advance: [.set(number, .add(k, .one))],
            leaves: [.init(term: k, kind: .word)] + scalarLeaves,
            places: [MinedTerm.Place.element: k], index: k)
    }

    private func digits(_ slot: Int, base: Int64) -> Stream {
        let rest = slots.add("rest")
        let digit = slots.add(base == 2 ? "bit" : "digit")
        let place = slots.add("place")
        let r = Term.variable(rest)
        let isBits = base == 2
        let last =
            isBits
            ? Term.apply(.bitAnd, [r, .one]) : .apply(.remainder, [r, .constant(base)])
        let shorter =
            isBits
            ? Term.apply(.shiftRightLogical, [r, .one]) : .apply(.divide, [r, .constant(base)])
        return Stream(
            name: isBits ? "bits" : "digits",
            setup: [
                .set(
                    rest,
                    isBits ? .variable(slot) : .apply(.magnitude, [.variable(slot)])),
                .set(place, .zero),
            ],
            condition: .apply(.notEqual, [r, .zero]),
            rowDefinitions: [(digit, [.set(digit, last)])],
            advance: [.set(rest, shorter), .set(place, .add(.variable(place), .one))],
            leaves: [
                .init(term: .variable(digit), kind: .word),
                .init(term: .variable(place), kind: .word), .init(term: r, kind: .word),
            ] + scalarLeaves,
            places: [MinedTerm.Place.element: .variable(digit)], index: .variable(place))
    }

    private func pairs(_ layout: ScalarLayout, _ buffer: Int, _ count: Int) -> Stream {
        let left = slots.add("left_index")
        let right = slots.add("right_index")
        let a = slots.add("left", layout.elementKind)
        let b = slots.add("right", layout.elementKind)
        let (i, j) = (Term.variable(left), Term.variable(right))
        return Stream(
            name: "pairs", setup: [.set(right, .add(i, .one))],
            condition: .less(j, .variable(count)),
            rowDefinitions: [(a, [.set(a, .load(buffer, i))]), (b, [.set(b, .load(buffer, j))])],
            advance: [.set(right, .add(j, .one))],
            leaves: [
                .init(term: .variable(a), kind: layout.elementKind),
                .init(term: .variable(b), kind: layout.elementKind),
                .init(term: i, kind: .word), .init(term: j, kind: .word),
            ] + scalarLeaves, index: i,
            outer: ([.set(left, .zero)], .less(i, .variable(count)), [.set(left, .add(i, .one))]))
    }
}
