extension Search {
    private func copy(_ buffer: Int, _ count: Int) -> [Statement] {
        let index = slots.add("index")
        return [
            .set(index, .zero),
            .loop(
                while: .less(.variable(index), .variable(count)),
                body: [
                    .append(.load(buffer, .variable(index))),
                    .set(index, .add(.variable(index), .one)),
                ]),
        ]
    }

    private var slices: [(buffer: Int, count: Int, layout: ScalarLayout)] {
        specification.inputs.compactMap {
            if case .slice(let layout, let buffer, let count, _) = $0.shape {
                return (buffer, count, layout)
            }
            return nil
        }
    }

    /// The parameters and constants one after another, and repeated.
    func proposePieces() {
        var pieces: [[Statement]] = []
        for slice in slices {
            let piece = copy(slice.buffer, slice.count)
            if let cost = derivedCosts[slice.count] {
                propose(piece, .buffer, "Copies what it is given.", cost: Double(cost))
            } else {
                pieces.append(piece)
            }
        }
        for slot in givenWords { pieces.append([.append(.variable(slot))]) }
        for constant in sharedElements() { pieces.append([.append(.constant(constant))]) }
        for a in pieces {
            propose(a, .buffer, "Copies what it is given.", cost: 1)
            for b in pieces {
                propose(a + b, .buffer, "Puts its pieces one after another.", cost: 2)
                for c in pieces where !isOver {
                    propose(a + b + c, .buffer, "Puts its pieces one after another.", cost: 3)
                }
            }
        }
        for slot in givenWords {
            let round = slots.add("round")
            for piece in pieces + pieces.flatMap({ a in pieces.map { a + $0 } }) {
                let body: [Statement] = [
                    .set(round, .zero),
                    .loop(
                        while: .less(.variable(round), .variable(slot)),
                        body: piece + [.set(round, .add(.variable(round), .one))]),
                ]
                propose(body, .buffer, "Repeats what it is given.", cost: 4)
            }
        }
        proposeBetween()
        proposeFramed()
        proposePadded()
        proposeMerged()
    }

    /// One element as often as a slice is shorter than a number, before or after the slice.
    private func proposePadded() {
        for width in givenWords where !isOver {
            let elements =
                givenWords.filter { $0 != width }.map { Term.variable($0) }
                + sharedElements().map { .constant($0) }
            for slice in slices where derivedCosts[slice.count] == nil {
                let written = slots.add("written")
                for element in elements {
                    let pad: [Statement] = [
                        .set(written, .variable(slice.count)),
                        .loop(
                            while: .less(.variable(written), .variable(width)),
                            body: [
                                .append(element), .set(written, .add(.variable(written), .one)),
                            ]),
                    ]
                    let copied = copy(slice.buffer, slice.count)
                    let summary = "Fills up to a width."
                    propose(pad + copied, .buffer, summary, cost: 4)
                    propose(copied + pad, .buffer, summary, cost: 4)
                }
            }
        }
    }

    /// Two slices in order become one: each time the element that comes first is taken.
    private func proposeMerged() {
        let given = slices.filter { derivedCosts[$0.count] == nil }
        guard given.count == 2, given[0].layout == given[1].layout else { return }
        let (a, b) = (given[0], given[1])
        let (left, right) = (slots.add("left_index"), slots.add("right_index"))
        let (i, j) = (Term.variable(left), Term.variable(right))
        let (isInA, isInB) = (Term.less(i, .variable(a.count)), Term.less(j, .variable(b.count)))
        let isDouble = a.layout.elementKind == .double
        for descending in [false, true] {
            let (x, y) = (Term.element(a.buffer, i), Term.element(b.buffer, j))
            let comesFirst = Term.apply(
                isDouble ? .lessOrEqualDouble : .lessOrEqual, descending ? [y, x] : [x, y])
            let takesLeft = Term.apply(
                .and, [isInA, .apply(.or, [.apply(.not, [isInB]), comesFirst])])
            let body: [Statement] = [
                .set(left, .zero), .set(right, .zero),
                .loop(
                    while: .apply(.or, [isInA, isInB]),
                    body: [
                        .branch(
                            takesLeft, then: [.append(x), .set(left, .add(i, .one))],
                            otherwise: [.append(y), .set(right, .add(j, .one))])
                    ]),
            ]
            propose(body, .buffer, "Merges two lists that are in order.", cost: 4)
        }
    }

    /// What is the same at the start and at the end of all results, with parameters between.
    private func proposeFramed() {
        let all = specification.expected.map(\.elements)
        guard var head = all.first, all.count > 1 else { return }
        for elements in all {
            head = Array(zip(head, elements).prefix { $0 == $1 }.map(\.0))
        }
        var tail = Array(all[0].dropFirst(head.count).reversed())
        for elements in all {
            let rest = elements.dropFirst(head.count).reversed()
            tail = Array(zip(tail, rest).prefix { $0 == $1 }.map(\.0))
        }
        guard !head.isEmpty || !tail.isEmpty, head.count + tail.count <= 200 else { return }
        let start = head.map { Statement.append(.constant($0)) }
        let end = tail.reversed().map { Statement.append(.constant($0)) }
        let cost = 2 + Double(head.count + tail.count) / 2
        for slice in slices {
            propose(
                start + copy(slice.buffer, slice.count) + end, .buffer,
                "Puts what it is given between fixed text.", cost: cost)
        }
        for slot in givenWords where !isOver {
            propose(
                start + [.append(.variable(slot))] + end, .buffer,
                "Puts what it is given between fixed text.", cost: cost)
        }
    }

    /// Elements that occur in every example's result that is not empty.
    private func sharedElements() -> [Int64] {
        var shared: Set<Int64>?
        for expected in specification.expected where !expected.elements.isEmpty {
            shared = shared?.intersection(expected.elements) ?? Set(expected.elements)
        }
        return (shared ?? []).sorted().prefix(4).map { $0 }
    }

    /// Each element with something beside it: doubled, or a constant between elements.
    private func proposeBetween() {
        for stream in streams where stream.buffer != nil && stream.name == "elements" {
            guard let element = stream.places[MinedTerm.Place.element] else { continue }
            propose(
                stream.loop([.append(element), .append(element)]), .buffer,
                "Takes each element twice.", cost: 3)
            var between = sharedElements().map { Term.constant($0) }
            between += givenWords.map { .variable($0) }
            for constant in between {
                let isLater = Term.less(.zero, stream.index)
                propose(
                    stream.loop([
                        .branch(isLater, then: [.append(constant)], otherwise: []),
                        .append(element),
                    ]), .buffer, "Puts something between the elements.", cost: 3)
            }
        }
        for stream in streams where stream.name == "zipped" {
            let leaves = stream.leaves.prefix(2).map { Statement.append($0.term) }
            propose(stream.loop(leaves), .buffer, "Takes elements in turns.", cost: 3)
        }
    }

    /// Results with a scheme of their own: characters reversed, digits, sorted.
    func proposeWholeBuffers(_ layout: ScalarLayout) {
        for slice in slices where slice.layout == layout {
            if layout == .integer(.uint8) { proposeReversedText(slice.buffer, slice.count) }
            for descending in [false, true] {
                for unique in [false, true] {
                    proposeSorted(
                        slice.buffer, slice.count, layout, descending: descending, unique: unique)
                }
            }
        }
        for slot in givenWords {
            for base in [10, 2, 16, 8] as [Int64] {
                for zero in layout == .integer(.uint8) ? [48, 0] : [0] as [Int64] {
                    proposeDigits(slot, base: base, zero: zero)
                }
            }
        }
    }

    private func proposeReversedText(_ buffer: Int, _ count: Int) {
        let index = slots.add("index")
        let follower = slots.add("follower")
        let (i, k) = (Term.variable(index), Term.variable(follower))
        let isContinuation = { (place: Term) in
            Term.apply(
                .equal,
                [.apply(.bitAnd, [.element(buffer, place), .constant(0xC0)]), .constant(0x80)])
        }
        let body: [Statement] = [
            .set(index, .variable(count)),
            .loop(
                while: .less(.zero, i),
                body: [
                    .set(index, .subtract(i, .one)),
                    .branch(
                        .apply(.not, [isContinuation(i)]),
                        then: [
                            .append(.load(buffer, i)), .set(follower, .add(i, .one)),
                            .loop(
                                while: isContinuation(k),
                                body: [
                                    .append(.load(buffer, k)), .set(follower, .add(k, .one)),
                                ]),
                        ], otherwise: []),
                ]),
        ]
        propose(body, .buffer, "The characters from the last to the first, each in UTF-8.", cost: 4)
    }

    /// The elements in order: each time the next one after the last, by value and place.
    private func proposeSorted(
        _ buffer: Int, _ count: Int, _ layout: ScalarLayout, descending: Bool, unique: Bool
    ) {
        guard layout.elementKind == .word else { return }
        let names = ["written_so_far", "last", "last_index", "index", "best", "best_index"]
        let made = names.map { slots.add($0) }
        let element = slots.add("element")
        let (done, last, lastIndex) = (made[0], made[1], made[2])
        let (index, best, bestIndex) = (made[3], made[4], made[5])
        let x = Term.variable(element)
        let before = { (a: Term, b: Term) in Term.less(descending ? b : a, descending ? a : b) }
        let isFirst = Term.apply(.equal, [.variable(lastIndex), .constant(-1)])
        let sameLater = Term.apply(
            .and,
            [
                .apply(.equal, [x, .variable(last)]),
                .less(.variable(lastIndex), .variable(index)),
            ])
        let comesLater: Term =
            unique
            ? before(.variable(last), x)
            : .apply(.or, [before(.variable(last), x), sameLater])
        let isBetter = Term.apply(
            .or, [.less(.variable(bestIndex), .zero), before(x, .variable(best))])
        let condition = Term.apply(.and, [.apply(.or, [isFirst, comesLater]), isBetter])
        let body: [Statement] = [
            .set(done, .zero), .set(last, .zero), .set(lastIndex, .constant(-1)),
            .loop(
                while: .less(.variable(done), .variable(count)),
                body: [
                    .set(index, .zero), .set(best, .zero), .set(bestIndex, .constant(-1)),
                    .loop(
                        while: .less(.variable(index), .variable(count)),
                        body: [
                            .set(element, .load(buffer, .variable(index))),
                            .branch(
                                condition,
                                then: [.set(best, x), .set(bestIndex, .variable(index))],
                                otherwise: []),
                            .set(index, .add(.variable(index), .one)),
                        ]),
                    .branch(
                        .apply(.lessOrEqual, [.zero, .variable(bestIndex)]),
                        then: [.append(.variable(best))], otherwise: []),
                    .set(last, .variable(best)), .set(lastIndex, .variable(bestIndex)),
                    .set(
                        done,
                        .select(
                            .apply(.lessOrEqual, [.zero, .variable(bestIndex)]),
                            .add(.variable(done), .one), .variable(count))),
                ]),
        ]
        propose(
            body, .buffer, "Takes the next element in order, again and again.",
            cost: hints.order ? 3 : 7)
    }

    /// A number's digits, the highest first, after a sign.
    private func proposeDigits(_ slot: Int, base: Int64, zero: Int64) {
        let (rest, power) = (slots.add("magnitude"), slots.add("power"))
        let m = Term.variable(rest)
        let p = Term.variable(power)
        let high = Term.apply(.unsignedDivide, [m, p])
        let digit = Term.apply(.unsignedRemainder, [high, .constant(base)])
        let letter = Term.select(
            .less(.constant(9), digit), .add(digit, .constant(87)), .add(digit, .constant(48)))
        let element = zero == 0 ? digit : base > 10 ? letter : .add(digit, .constant(zero))
        let minus = Statement.branch(
            .less(.variable(slot), .zero), then: [.append(.constant(45))], otherwise: [])
        let body: [Statement] = [
            .set(rest, .apply(.magnitude, [.variable(slot)])), .set(power, .one),
            .loop(
                while: .apply(
                    .not,
                    [
                        .apply(
                            .unsignedLess,
                            [.apply(.unsignedDivide, [m, p]), .constant(base)])
                    ]),
                body: [.set(power, .apply(.multiply, [p, .constant(base)]))]),
            .loop(
                while: .apply(.notEqual, [p, .zero]),
                body: [
                    .append(element),
                    .set(power, .apply(.unsignedDivide, [p, .constant(base)])),
                ]),
        ]
        propose(
            (zero == 0 ? [] : [minus]) + body, .buffer, "The digits, the highest first.",
            cost: base == 10 ? 3 : 4)
    }

    // MARK: In place

    /// An `inout` array whose elements are changed one by one, or turned around.
    func fillInPlace(maxSize: Int) {
        guard case .void = specification.result else { return }
        let inouts = specification.parameters.filter(\.isInout)
        guard inouts.count == 1, case .slice(let layout, let buffer, let count, _) = inouts[0].shape
        else { return }
        if maxSize <= 4 { proposeTurned(buffer, count, layout) }
        guard let stream = streams.first(where: { $0.buffer == buffer && $0.name == "elements" })
        else { return }
        let wanted = specification.expected.map { $0.leaves.first?.elements ?? [] }
        guard wanted.map(\.count) == stream.rows.map(\.count) else { return }
        let target = wanted.flatMap { $0 }
        let bank = rowBank(stream, maxSize: maxSize, candidates: 20_000)
        let isRight = { (row: Int, word: Int64) in
            Specification.same(layout, word, target[row], nil)
        }
        let tree = DecisionTree(
            choices: choices(
                bank, total: target.count, kind: layout.elementKind, isRight: isRight),
            tests: tests(bank, total: target.count, limit: 600),
            leafLimit: min(6, max(1, target.count / 2)))
        guard let term = tree.learn(.all(target.count), gives: layout.elementKind) else { return }
        let value = slots.add("value", layout.elementKind)
        propose(
            stream.loop([
                .set(value, term),
                .store(buffer: buffer, index: stream.index, value: .variable(value)),
            ]), .void, "Changes each element: \(slots.text(of: term).prefix(400))",
            cost: cost(of: [term]))
    }

    private func proposeTurned(_ buffer: Int, _ count: Int, _ layout: ScalarLayout) {
        let (i, j) = (slots.add("left_index"), slots.add("right_index"))
        let (a, b) = (slots.add("left", layout.elementKind), slots.add("right", layout.elementKind))
        let body: [Statement] = [
            .set(i, .zero), .set(j, .subtract(.variable(count), .one)),
            .loop(
                while: .less(.variable(i), .variable(j)),
                body: [
                    .set(a, .load(buffer, .variable(i))), .set(b, .load(buffer, .variable(j))),
                    .store(buffer: buffer, index: .variable(i), value: .variable(b)),
                    .store(buffer: buffer, index: .variable(j), value: .variable(a)),
                    .set(i, .add(.variable(i), .one)), .set(j, .subtract(.variable(j), .one)),
                ]),
        ]
        propose(body, .void, "Swaps the elements from both ends towards the middle.", cost: 3)
    }
}
