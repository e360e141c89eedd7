/// A piece of a program that search puts together. Slots are its variables.
indirect enum Statement: Hashable, Sendable {
    case set(Int, Term)
    /// Tests before each round.
    case loop(while: Term, body: [Statement])
    case branch(Term, then: [Statement], otherwise: [Statement])
    /// Adds an element to the result.
    case append(Term)
    /// Writes to an `inout` parameter; the index is inside.
    case store(buffer: Int, index: Term, value: Term)

    /// Slots that it reads.
    var reads: Set<Int> {
        switch self {
        case .set(_, let term), .append(let term): term.variables
        case .loop(let condition, let body): condition.variables.union(body.reads)
        case .branch(let condition, let yes, let no):
            condition.variables.union(yes.reads).union(no.reads)
        case .store(_, let index, let value): index.variables.union(value.variables)
        }
    }

    /// Slots that it sets.
    var writes: Set<Int> {
        switch self {
        case .set(let slot, _): [slot]
        case .loop(_, let body): body.writes
        case .branch(_, let yes, let no): yes.writes.union(no.writes)
        case .append, .store: []
        }
    }
}

extension [Statement] {
    var reads: Set<Int> { reduce(into: []) { $0.formUnion($1.reads) } }
    var writes: Set<Int> { reduce(into: []) { $0.formUnion($1.writes) } }
    var size: Int { reduce(0) { $0 + $1.size } }
}

extension [Statement] {
    /// Buffers that it reads or writes, and components that it calls.
    func collect(buffers: inout Set<Int>, components: inout Set<Int>) {
        for statement in self {
            switch statement {
            case .set(_, let term), .append(let term):
                term.collect(buffers: &buffers, components: &components)
            case .loop(let condition, let body):
                condition.collect(buffers: &buffers, components: &components)
                body.collect(buffers: &buffers, components: &components)
            case .branch(let condition, let yes, let no):
                condition.collect(buffers: &buffers, components: &components)
                yes.collect(buffers: &buffers, components: &components)
                no.collect(buffers: &buffers, components: &components)
            case .store(let buffer, let index, let value):
                buffers.insert(buffer)
                index.collect(buffers: &buffers, components: &components)
                value.collect(buffers: &buffers, components: &components)
            }
        }
    }
}

extension Statement {
    /// Number of operators, leaves and statements.
    var size: Int {
        switch self {
        case .set(_, let term), .append(let term): 1 + term.size
        case .loop(let condition, let body): 1 + condition.size + body.size
        case .branch(let condition, let yes, let no): 1 + condition.size + yes.size + no.size
        case .store(_, let index, let value): 1 + index.size + value.size
        }
    }
}

/// A whole function body.
struct Procedure: Hashable, Sendable {
    enum Result: Hashable, Sendable {
        case word(Term)
        /// A value where the condition holds.
        case optional(Term, Term)
        /// What was appended.
        case buffer
        case optionalBuffer(Term)
        case tuple([Term])
        /// Only `inout` parameters change.
        case void
    }
    var body: [Statement]
    var result: Result
    /// One line in words, for people.
    var summary: String

    var size: Int {
        resultTerms.reduce(body.size) { $0 + $1.size }
    }

    /// The terms of the result.
    var resultTerms: [Term] {
        switch result {
        case .word(let term), .optionalBuffer(let term): [term]
        case .optional(let a, let b): [a, b]
        case .tuple(let terms): terms
        case .buffer, .void: []
        }
    }

    /// Slots and buffers that it reads, and components that it calls.
    var uses: (slots: Set<Int>, buffers: Set<Int>, components: Set<Int>) {
        var slots = body.reads
        var (buffers, components) = (Set<Int>(), Set<Int>())
        body.collect(buffers: &buffers, components: &components)
        for term in resultTerms {
            slots.formUnion(term.variables)
            term.collect(buffers: &buffers, components: &components)
        }
        return (slots, buffers, components)
    }
}
