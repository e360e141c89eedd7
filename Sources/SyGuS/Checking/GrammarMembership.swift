import Diagnostics

/// Decides whether the rules of a synth-fun derive a term.
struct GrammarMembership {
    private struct Question: Hashable {
        var start: Int
        var nonterminal: String
    }

    private var rules: [String: [SExpression]] = [:]
    private var start: String?
    private let parameters: Set<String>
    private var known: [Question: Bool] = [:]
    private var deepest: Span?

    init(rules: SExpression, parameters: [String]) {
        self.parameters = Set(parameters)
        for rule in rules.list ?? [] {
            guard let parts = rule.list, parts.count == 3, let name = parts[0].symbol else {
                continue
            }
            self.rules[name] = parts[2].list ?? []
            if start == nil || name == "Start" { start = name }
        }
    }

    /// Where the term leaves the grammar; nil when it does not.
    mutating func stranger(in term: SExpression) -> Span? {
        guard let start else { return term.span }
        return derives(term, start) ? nil : deepest ?? term.span
    }

    private mutating func derives(_ term: SExpression, _ nonterminal: String) -> Bool {
        let question = Question(start: term.span.start, nonterminal: nonterminal)
        if let answer = known[question] { return answer }
        // A rule that comes back to itself derives nothing new.
        known[question] = false
        for pattern in rules[nonterminal] ?? [] where matches(term, pattern) {
            known[question] = true
            return true
        }
        if deepest.map({ term.span.start >= $0.start }) ?? true { deepest = term.span }
        return false
    }

    private mutating func matches(_ term: SExpression, _ pattern: SExpression) -> Bool {
        if let name = pattern.symbol, rules[name] != nil { return derives(term, name) }
        if let parts = pattern.list, parts.count == 2, let head = parts[0].symbol {
            if head == "Constant" { return Self.isLiteral(term) }
            if head == "Variable" || head == "InputVariable" {
                return term.symbol.map { parameters.contains($0) } ?? false
            }
        }
        guard let wanted = pattern.list, let given = term.list else {
            return term.content == pattern.content
        }
        guard wanted.count == given.count, !wanted.isEmpty,
            wanted[0].content == given[0].content
        else { return SolutionChecker.isSame(term, pattern) }
        for (part, wish) in zip(given, wanted).dropFirst() where !matches(part, wish) {
            return false
        }
        return true
    }

    private static func isLiteral(_ term: SExpression) -> Bool {
        switch term.content {
        case .numeral, .bits, .string: true
        case .symbol(let name): name == "true" || name == "false"
        case .list(let parts):
            parts.count == 2 && parts[0].symbol == "-"
                && { if case .numeral = parts[1].content { true } else { false } }()
        }
    }
}
