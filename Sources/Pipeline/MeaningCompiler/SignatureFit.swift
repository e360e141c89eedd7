import Intent

/// How the parameters of one signature can take the place of another's.
enum SignatureFit {
    /// Most ways that are tried for one pair of signatures.
    static let limit = 24

    /// Each order says, for each parameter of `offered`, which parameter of `wanted` it takes;
    /// the identity comes first where it fits. Empty when the signatures do not fit.
    static func orders(wanted: Signature, offered: Signature) -> [[Int]] {
        guard wanted.result == offered.result else { return [] }
        return orders(wanted: wanted, offered: offered) { given, needed in
            given.type == needed.type && given.isInout == needed.isInout
        }
    }

    /// The same for parameters alone, where `fits` says what may stand for what.
    static func orders(
        wanted: Signature, offered: Signature, fits: (Parameter, Parameter) -> Bool
    ) -> [[Int]] {
        guard wanted.parameters.count == offered.parameters.count else { return [] }
        var found: [[Int]] = []
        var order: [Int] = []
        var used = Set<Int>()
        func extend() {
            guard found.count < limit else { return }
            let position = order.count
            guard position < offered.parameters.count else {
                found.append(order)
                return
            }
            let needed = offered.parameters[position]
            for index in wanted.parameters.indices where !used.contains(index) {
                let given = wanted.parameters[index]
                guard fits(given, needed) else { continue }
                used.insert(index)
                order.append(index)
                extend()
                order.removeLast()
                used.remove(index)
            }
        }
        extend()
        let identity = Array(wanted.parameters.indices)
        if let position = found.firstIndex(of: identity), position > 0 {
            found.remove(at: position)
            found.insert(identity, at: 0)
        }
        return found
    }
}
