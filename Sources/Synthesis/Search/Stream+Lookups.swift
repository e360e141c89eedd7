extension Search {
    /// Lets rounds over elements know how often the buffer has theirs, where the words speak of it.
    func addFrequency(
        to stream: inout Stream, _ layout: ScalarLayout, _ buffer: Int, _ count: Int
    ) {
        guard hints.repetition, let element = stream.places[MinedTerm.Place.element] else { return }
        let frequency = slots.add("frequency")
        let other = slots.add("other_index")
        let same = Term.apply(
            layout.elementKind == .double ? .equalDouble : .equal,
            [.load(buffer, .variable(other)), element])
        stream.rowDefinitions.append(
            (
                frequency,
                [
                    .set(frequency, .zero), .set(other, .zero),
                    .loop(
                        while: .less(.variable(other), .variable(count)),
                        body: [
                            .set(frequency, .add(.variable(frequency), same.asWord)),
                            .set(other, .add(.variable(other), .one)),
                        ]),
                ]
            ))
        stream.leaves.append(.init(term: .variable(frequency), kind: .word))
        stream.rareSlots.insert(frequency)
    }

    /// Lets rounds over elements know whether another buffer has theirs.
    func addMembership(
        to stream: inout Stream, _ layout: ScalarLayout, _ buffer: Int, _ count: Int
    ) {
        guard let element = stream.places[MinedTerm.Place.element] else { return }
        let isInOther = slots.add("is_in_other", .bool)
        let other = slots.add("other_index")
        let same = Term.apply(
            layout.elementKind == .double ? .equalDouble : .equal,
            [.load(buffer, .variable(other)), element])
        stream.rowDefinitions.append(
            (
                isInOther,
                [
                    .set(isInOther, .zero), .set(other, .zero),
                    .loop(
                        while: .apply(
                            .and,
                            [
                                .less(.variable(other), .variable(count)),
                                .apply(.not, [.variable(isInOther)]),
                            ]),
                        body: [
                            .set(isInOther, same), .set(other, .add(.variable(other), .one)),
                        ]),
                ]
            ))
        stream.leaves.append(.init(term: .variable(isInOther), kind: .bool))
    }
}
