/// A first set of inputs for a function, made without running anything: the same every time.
package enum BoundaryInputs {
    package struct Result: Hashable, Sendable {
        /// Argument lists that meet `requires`, each once.
        package var inputs: [[Value]]
        /// How many different ones were tried.
        package var made: Int
    }

    /// Inputs tried for each one that is wanted.
    private static let triesForEach = 20

    /// Up to `limit` inputs that meet the function's `requires`.
    ///
    /// They come from the ends of the parameters' types, from the constants in the clauses, and
    /// from the examples; where parameters belong together, such as an array and a value to look
    /// for, one is made from the other.
    package static func make(
        for intent: FunctionIntent, limit: Int, meets: ([Value]) -> Bool
    ) -> Result {
        var result = Result(inputs: [], made: 0)
        guard limit > 0 else { return result }
        let (tries, overflow) = limit.multipliedReportingOverflow(by: triesForEach)
        let triesLimit = overflow ? Int.max : tries
        var combiner = ArgumentCombiner(intent)
        var seen: Set<[Value]> = []
        while result.inputs.count < limit, result.made < triesLimit,
            let arguments = combiner.next()
        {
            guard seen.insert(arguments).inserted else { continue }
            result.made += 1
            if meets(arguments) { result.inputs.append(arguments) }
        }
        return result
    }
}
