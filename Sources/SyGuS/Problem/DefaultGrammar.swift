/// The grammar of a synth-fun that has none: every operator of the sorts at hand.
struct DefaultGrammar {
    let parameters: [Problem.Parameter]
    let result: Sort
    let examples: [Problem.Example]

    var grammar: Grammar {
        var grammar = Grammar()
        let mined = MinedConstants(examples: examples)
        var sorts: [Sort] = [result]
        for sort in parameters.map(\.sort) + [.int, .bool] where !sorts.contains(sort) {
            sorts.append(sort)
        }
        if !sorts.contains(.string) { sorts.removeAll { $0 == .int && result != .int } }
        grammar.nonterminals = sorts.map { Grammar.Nonterminal(name: "", sort: $0) }
        for (index, parameter) in parameters.enumerated() {
            if let sort = sorts.firstIndex(of: parameter.sort) {
                grammar.leaves.append(
                    Grammar.Leaf(
                        result: sort, meaning: .parameter(index),
                        text: Problem.symbolText(parameter.name)))
            }
        }
        for (index, sort) in sorts.enumerated() {
            for literal in mined.literals(of: sort) {
                grammar.leaves.append(
                    Grammar.Leaf(result: index, meaning: .constant(literal), text: literal.text))
            }
        }
        addProductions(sorts, to: &grammar)
        return grammar
    }

    private func addProductions(_ sorts: [Sort], to grammar: inout Grammar) {
        let names = [
            "ite", "=", "not", "and", "or", "+", "-", "<=", "<", "str.++", "str.replace", "str.at",
            "str.substr", "str.len", "str.indexof", "str.to_int", "str.from_int", "str.prefixof",
            "str.suffixof", "str.contains", "bvnot", "bvneg", "bvand", "bvor", "bvxor", "bvadd",
            "bvsub", "bvmul", "bvudiv", "bvurem", "bvshl", "bvlshr", "bvashr", "bvult", "bvslt",
        ]
        for name in names {
            for operands in Self.combinations(of: sorts.indices.map { $0 }) {
                guard let signature = Signature.find(name, operands.map { sorts[$0] }),
                    let result = sorts.firstIndex(of: signature.result)
                else { continue }
                grammar.productions.append(
                    Grammar.Production(
                        result: result, kernel: signature.kernel, operands: operands, name: name))
            }
        }
    }

    private static func combinations(of indices: [Int]) -> [[Int]] {
        let single = indices.map { [$0] }
        let pairs = single.flatMap { first in indices.map { first + [$0] } }
        return single + pairs + pairs.flatMap { first in indices.map { first + [$0] } }
    }
}
