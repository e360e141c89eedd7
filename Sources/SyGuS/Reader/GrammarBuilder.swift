import Diagnostics

/// Turns the rules of a synth-fun into productions over nonterminals.
///
/// Lists within a rule get nonterminals of their own; a nonterminal that stands for another one
/// takes over its productions.
struct GrammarBuilder {
    /// The bank keeps a nonterminal in one byte.
    private static let nonterminalLimit = 200

    private let reader: ProblemReader
    private let parameters: [Problem.Parameter]
    private var grammar = Grammar()
    private var indexOf: [String: Int] = [:]
    /// `chains[n]`: nonterminals that `n` may be replaced by.
    private var chains: [Int: [Int]] = [:]
    /// Nonterminals where any literal may stand: `(Constant S)`.
    private var constants: Set<Int> = []
    private let mined: MinedConstants
    private var nested: [SExpression.Content: Int] = [:]

    init(
        _ reader: ProblemReader, parameters: [Problem.Parameter], examples: [Problem.Example]
    ) {
        mined = MinedConstants(examples: examples)
        self.reader = reader
        self.parameters = parameters
    }

    mutating func build(
        _ rules: [SExpression], result: Sort, at span: Span
    ) throws(Diagnostic) -> Grammar {
        for rule in rules {
            guard let parts = rule.list, parts.count == 3, let name = parts[0].symbol,
                indexOf[name] == nil
            else {
                throw reader.failure("a rule is a new name, a sort and terms", at: rule.span)
            }
            indexOf[name] = grammar.nonterminals.count
            grammar.nonterminals.append(
                Grammar.Nonterminal(name: name, sort: try reader.sort(parts[1])))
        }
        guard !rules.isEmpty else { throw reader.failure("the grammar is empty", at: span) }
        for (index, rule) in rules.enumerated() {
            guard let terms = rule.list?[2].list else {
                throw reader.failure("the terms of a rule are a list", at: rule.span)
            }
            for term in terms { try add(term, to: index) }
        }
        grammar.start = indexOf["Start"] ?? 0
        guard grammar.nonterminals[grammar.start].sort == result else {
            throw reader.failure("the grammar starts with a term of another sort", at: span)
        }
        guard grammar.nonterminals.count <= Self.nonterminalLimit else {
            throw reader.failure(
                "the grammar has more than \(Self.nonterminalLimit) kinds of terms", at: span)
        }
        addConstants()
        resolveChains()
        return grammar
    }

    private mutating func add(_ term: SExpression, to result: Int) throws(Diagnostic) {
        let sort = grammar.nonterminals[result].sort
        if let name = term.symbol {
            if let other = indexOf[name] {
                chains[result, default: []].append(other)
                return try expect(grammar.nonterminals[other].sort, sort, term)
            }
            if let index = parameters.firstIndex(where: { $0.name == name }) {
                addLeaf(result, .parameter(index), Problem.symbolText(name))
                return try expect(parameters[index].sort, sort, term)
            }
        }
        if let literal = reader.literal(term) {
            let text = reader.file.text(of: term.span)
            addLeaf(result, .constant(literal), text)
            return try expect(literal.sort, sort, term)
        }
        guard let parts = term.list, let head = term.head else {
            throw reader.failure("this is no name of the grammar and no literal", at: term.span)
        }
        switch head {
        case "Constant": constants.insert(result)
        case "Variable", "InputVariable", "LocalVariable":
            for (index, parameter) in parameters.enumerated() where parameter.sort == sort {
                addLeaf(result, .parameter(index), Problem.symbolText(parameter.name))
            }
        default: try addProduction(head, Array(parts.dropFirst()), result, term)
        }
    }

    private func expect(_ actual: Sort, _ wanted: Sort, _ term: SExpression) throws(Diagnostic) {
        guard actual == wanted else {
            throw reader.failure("this is no \(wanted.text)", at: term.span)
        }
    }

    private mutating func addLeaf(_ result: Int, _ meaning: Grammar.Leaf.Meaning, _ text: String) {
        let isKnown = grammar.leaves.contains { $0.result == result && $0.meaning == meaning }
        guard !isKnown else { return }
        grammar.leaves.append(Grammar.Leaf(result: result, meaning: meaning, text: text))
    }

    private mutating func addProduction(
        _ head: String, _ terms: [SExpression], _ result: Int, _ whole: SExpression
    ) throws(Diagnostic) {
        var operands: [Int] = []
        for term in terms { operands.append(try operand(term)) }
        let sorts = operands.map { grammar.nonterminals[$0].sort }
        guard (1...3).contains(terms.count), let (kernel, sort) = reader.operation(head, sorts)
        else {
            throw reader.failure("'\(head)' is no operator for these operands", at: whole.span)
        }
        try expect(sort, grammar.nonterminals[result].sort, whole)
        let production = Grammar.Production(
            result: result, kernel: kernel, operands: operands, name: head)
        if !grammar.productions.contains(production) { grammar.productions.append(production) }
    }

    /// The nonterminal of an operand, made for the purpose unless it is a name.
    private mutating func operand(_ term: SExpression) throws(Diagnostic) -> Int {
        if let name = term.symbol, let index = indexOf[name] { return index }
        if let index = nested[term.content] { return index }
        let sort = try sortOf(term)
        let index = grammar.nonterminals.count
        grammar.nonterminals.append(Grammar.Nonterminal(name: "", sort: sort))
        nested[term.content] = index
        try add(term, to: index)
        return index
    }

    private func sortOf(_ term: SExpression) throws(Diagnostic) -> Sort {
        if let name = term.symbol {
            if let index = indexOf[name] { return grammar.nonterminals[index].sort }
            if let parameter = parameters.first(where: { $0.name == name }) {
                return parameter.sort
            }
        }
        if let literal = reader.literal(term) { return literal.sort }
        guard let parts = term.list, let head = term.head else {
            throw reader.failure("this is no name of the grammar and no literal", at: term.span)
        }
        if parts.count == 2, ["Constant", "Variable", "InputVariable"].contains(head) {
            return try reader.sort(parts[1])
        }
        var sorts: [Sort] = []
        for part in parts.dropFirst() { sorts.append(try sortOf(part)) }
        guard let (_, sort) = reader.operation(head, sorts) else {
            throw reader.failure("'\(head)' is no operator for these operands", at: term.span)
        }
        return sort
    }

    private mutating func addConstants() {
        for index in constants.sorted() {
            for literal in mined.literals(of: grammar.nonterminals[index].sort) {
                addLeaf(index, .constant(literal), literal.text)
            }
        }
    }

    private mutating func resolveChains() {
        let ownLeaves = grammar.leaves
        let ownProductions = grammar.productions
        // A start that only stands for another nonterminal is that one.
        var seen: Set<Int> = []
        while seen.insert(grammar.start).inserted, let only = chains[grammar.start],
            only.count == 1,
            !ownLeaves.contains(where: { $0.result == grammar.start }),
            !ownProductions.contains(where: { $0.result == grammar.start })
        {
            grammar.start = only[0]
        }
        for index in grammar.nonterminals.indices {
            var reached: Set<Int> = [index]
            var pending = chains[index] ?? []
            while let other = pending.popLast() {
                guard reached.insert(other).inserted else { continue }
                pending += chains[other] ?? []
                for leaf in ownLeaves where leaf.result == other {
                    addLeaf(index, leaf.meaning, leaf.text)
                }
                for var production in ownProductions where production.result == other {
                    production.result = index
                    if !grammar.productions.contains(production) {
                        grammar.productions.append(production)
                    }
                }
            }
        }
        dropUnreachable()
    }

    /// Leaves out what no term from the start can use, so that nobody enumerates it.
    private mutating func dropUnreachable() {
        var reached: Set<Int> = [grammar.start]
        var pending = [grammar.start]
        while let index = pending.popLast() {
            for production in grammar.productions where production.result == index {
                for operand in production.operands where reached.insert(operand).inserted {
                    pending.append(operand)
                }
            }
        }
        grammar.leaves.removeAll { !reached.contains($0.result) }
        grammar.productions.removeAll { !reached.contains($0.result) }
    }
}
