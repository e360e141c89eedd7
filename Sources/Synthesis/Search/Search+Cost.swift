import Intent

extension Search {
    /// How much it takes to say these terms, with what they build on.
    func cost(of terms: [Term]) -> Double {
        var cost = 0.0
        var open = terms.flatMap { Array($0.variables) }
        for term in terms { cost += plainCost(term) }
        var seen: Set<Int> = []
        while let slot = open.popLast() {
            guard let definition = definitions[slot], seen.insert(slot).inserted else { continue }
            cost += Double(definition.cost) - 1
            open += definition.statements.reads
        }
        return cost
    }

    /// Terms of clauses were said already, and cost little.
    private func plainCost(_ term: Term) -> Double {
        if minedOnStreams.contains(term) { return 1 }
        if neighbours.contains(term) { return 2 }
        switch term {
        case .constant(let word):
            return word == 0 || word == 1 || specification.constants.mined.contains(word) ? 1 : 2.5
        case .variable: return 1
        case .element(_, let index), .load(_, let index): return 0.5 + plainCost(index)
        case .call(let component, let operands):
            return operands.reduce(componentCost(component)) { $0 + plainCost($1) }
        case .apply(let operation, let operands):
            var cost = operands.reduce(1) { $0 + plainCost($1) }
            switch operation {
            case .select, .selectDouble: cost += 1
            case .minimum, .maximum: cost += specification.makesText ? 6 : 0
            case .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRightLogical,
                .shiftRightArithmetic:
                cost += hints.bits ? 0 : 2
            default: break
            }
            return cost
        }
    }

    /// What a program leaves unused of what the intent names.
    func penalty(_ procedure: Procedure) -> Double {
        var constants: Set<Int64> = []
        procedure.body.collectConstants(&constants)
        for term in procedure.resultTerms { term.collectConstants(&constants) }
        let uses = procedure.uses
        let derivations = specification.used(uses.slots, buffers: uses.buffers)
        let reads = uses.slots.union(specification.parameterSlots(behind: derivations))
        for index in derivations {
            for case .constant(let word) in specification.derived[index].derivation.sources {
                constants.insert(word)
            }
        }
        var penalty = 0.0
        for parameter in specification.parameters {
            switch parameter.shape {
            case .scalar(_, let slot): if !reads.contains(slot) { penalty += 4 }
            case .slice(_, _, let count, _): if !reads.contains(count) { penalty += 4 }
            }
        }
        for word in specification.constants.prose
        where word > 2 && constants.isDisjoint(with: [word, -word, word + 1, word - 1]) {
            penalty += 2
        }
        return penalty
    }

    /// What the words of an intent suggest. They only order what is tried.
    struct Hints {
        var bits = false
        var digits = false
        var divisors = false
        var pairs = false
        var order = false
        var repetition = false
        /// Features that the words name.
        private(set) var named: Set<String> = []

        /// What people call the features.
        private static let names: [(feature: String, words: [String])] = [
            ("largest", ["largest", "maximum", "biggest", "greatest", "highest"]),
            ("smallest", ["smallest", "minimum", "lowest", "least"]),
            ("total", ["sum", "total"]),
            ("occurrences", ["how many", "how often", "number of", "count"]),
            ("product", ["product"]), ("longest_run", ["longest", "in a row"]),
            ("first", ["first"]), ("last", ["last"]),
            ("first_index", ["first place", "first position", "first index", "where"]),
            ("last_index", ["last place", "last position", "last index"]),
            ("leading", ["prefix", "leading", "beginning"]),
            ("any", ["whether any", "contains", "is among", "occurs"]),
            ("all", ["all ", "every", "each"]),
        ]

        init(_ intent: FunctionIntent) {
            let text = "\(intent.name) \(intent.heading) \(intent.english)".lowercased()
            let has = { (words: [String]) in words.contains { text.contains($0) } }
            bits = has([
                "bit", "binary", "power of two", "powers of two", "exclusive or", "xor", "ones",
                "parity", "hash", "mask", "shift",
            ])
            digits = has(["digit", "decimal"])
            divisors = has(["prime", "divis", "divide", "factor", "square"])
            repetition = has([
                "often", "frequen", "once", "unique", "duplicate", "most common", "repeat",
                "majority", "single",
            ])
            order = has(["sort", "ascending", "descending"])
            named = Set(Self.names.filter { has($0.words) }.map(\.feature))
            pairs = has(["pair", "two numbers", "inversion", "two elements", "duplicate"])
        }
    }

    /// What a feature of a stream costs on top of its terms.
    func cost(of stream: Stream) -> Int {
        switch stream.name {
        case "digits": hints.digits ? 1 : 4
        case "bits": hints.bits ? 1 : 5
        case "divisors": hints.divisors ? 1 : 5
        case "pairs": hints.pairs ? 1 : 4
        case "range from zero": 3
        case "range from one", "range between", "range from two": 2
        default: 1
        }
    }
}

extension Term {
    func collectConstants(_ found: inout Set<Int64>) {
        switch self {
        case .constant(let word): found.insert(word)
        case .variable: break
        case .apply(_, let operands), .call(_, let operands):
            for part in operands { part.collectConstants(&found) }
        case .element(_, let index), .load(_, let index): index.collectConstants(&found)
        }
    }
}

extension [Statement] {
    func collectConstants(_ found: inout Set<Int64>) {
        for statement in self {
            switch statement {
            case .set(_, let term), .append(let term): term.collectConstants(&found)
            case .loop(let condition, let body):
                condition.collectConstants(&found)
                body.collectConstants(&found)
            case .branch(let condition, let yes, let no):
                condition.collectConstants(&found)
                yes.collectConstants(&found)
                no.collectConstants(&found)
            case .store(_, let index, let value):
                index.collectConstants(&found)
                value.collectConstants(&found)
            }
        }
    }
}
