/// Puts values of the parameters together into argument lists, one at a time.
///
/// Several ways take turns, so that any number of lists from the start is a fair choice: the
/// pools side by side, one argument of an example exchanged, related arguments, and a product of
/// each pool's first values.
struct ArgumentCombiner {
    private enum Way: Int, CaseIterable {
        case sideBySide, aroundExamples, related, product
    }

    private let pools: [[Value]]
    private let examples: [[Value]]
    private let related: [[Value]]
    /// How many values of each pool the product takes.
    private let productCounts: [Int]
    private let lengths: [Int]
    private var cursors = Array(repeating: 0, count: Way.allCases.count)
    private var turn = 0

    init(_ intent: FunctionIntent) {
        let mined = MinedValues(intent)
        let parameters = intent.signature.parameters
        let pools = parameters.enumerated().map { position, parameter in
            BoundaryPool.values(of: parameter, at: position, mined: mined)
        }
        self.pools = pools
        examples = mined.examples
        let types = parameters.map(\.type)
        related =
            pools.contains { $0.isEmpty }
            ? [] : RelatedArguments(types: types, pools: pools, examples: mined.examples).lists
        let width = [0, 100_000, 26, 11, 6, 4][min(parameters.count, 5)]
        productCounts = pools.map { min(parameters.count > 5 ? 2 : width, $0.count) }
        let longest = pools.map(\.count).max() ?? 0
        var product = 1
        for count in productCounts where product < 1 << 20 { product *= count }
        let rounds = parameters.count < 2 ? 1 : 6
        lengths = [
            longest * rounds, examples.count * parameters.count * longest, related.count,
            parameters.count < 2 ? 0 : product,
        ]
    }

    /// The next argument list; some come more than once. nil when there are no more.
    mutating func next() -> [Value]? {
        if pools.isEmpty { return onlyOnce() }
        guard !pools.contains(where: \.isEmpty) else { return nil }
        for _ in Way.allCases {
            let way = Way.allCases[turn % Way.allCases.count]
            turn += 1
            let index = cursors[way.rawValue]
            guard index < lengths[way.rawValue] else { continue }
            cursors[way.rawValue] += 1
            switch way {
            case .sideBySide: return sideBySide(index)
            case .aroundExamples: return aroundExamples(index)
            case .related: return related[index]
            case .product: return product(index)
            }
        }
        return nil
    }

    private mutating func onlyOnce() -> [Value]? {
        turn += 1
        return turn == 1 ? [] : nil
    }

    private func sideBySide(_ index: Int) -> [Value] {
        let longest = pools.map(\.count).max() ?? 1
        let (round, place) = index.quotientAndRemainder(dividingBy: longest)
        return pools.enumerated().map { position, pool in
            pool[(place + round * (position * 5 + round * position)) % pool.count]
        }
    }

    private func aroundExamples(_ index: Int) -> [Value] {
        let (step, example) = index.quotientAndRemainder(dividingBy: examples.count)
        let (place, position) = step.quotientAndRemainder(dividingBy: pools.count)
        var arguments = examples[example]
        let pool = pools[position]
        arguments[position] = pool[(place + example * 11) % pool.count]
        return arguments
    }

    /// Each combination of the pools' first values once, in a scattered order.
    private func product(_ index: Int) -> [Value] {
        let total = lengths[Way.product.rawValue]
        var rest = index * 7919 % total
        return pools.enumerated().map { position, pool in
            let (next, place) = rest.quotientAndRemainder(dividingBy: productCounts[position])
            rest = next
            return pool[place % pool.count]
        }
    }
}
