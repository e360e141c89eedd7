package import Evidence

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The order of growth that counted steps show: `steps ≈ a + b·f(n)` with b not below 0.
package struct CostFit: Hashable, Sendable {
    package var order: CostEvidence.Order
    package var offset: Double
    package var factor: Double
    /// Root mean square of the relative errors.
    package var error: Double

    /// Points that a fit rests on, at least.
    package static let fewestPoints = 4
    /// A fit that is farther from its points than this is none.
    package static let errorLimit = 0.1
    /// Sizes below this say more about what comes before a loop than about the loop.
    private static let smallestTellingSize = 4
    /// How much better a larger order has to fit than the one below it.
    private static let penaltyForEachOrder = 0.004
    /// Bases that exponential growth is tried with; all of them are called 2ⁿ.
    private static let bases = stride(from: 1.1, through: 4.0, by: 0.01)

    /// The order that fits best, where the simpler one is preferred; nil where none fits, or there
    /// are too few points.
    package static func best(for points: [CostEvidence.Point]) -> CostFit? {
        var telling = points.filter { $0.size >= smallestTellingSize }
        if telling.count < fewestPoints { telling = points }
        guard telling.count >= fewestPoints, let first = telling.first?.size,
            let last = telling.last?.size, last >= first * 2
        else { return nil }
        var best: (fit: CostFit, score: Double)?
        for (rank, order) in CostEvidence.Order.allCases.enumerated() {
            guard let fit = fit(order, telling), fit.error <= errorLimit else { continue }
            let score = fit.error + Double(rank) * penaltyForEachOrder
            if score < best?.score ?? .infinity { best = (fit, score) }
        }
        return best?.fit
    }

    private static func fit(
        _ order: CostEvidence.Order, _ points: [CostEvidence.Point]
    ) -> CostFit? {
        switch order {
        case .constant: fit(order, points) { _ in 0 }
        case .logarithmic: fit(order, points) { log2(max($0, 1)) }
        case .linear: fit(order, points) { $0 }
        case .linearithmic: fit(order, points) { $0 * log2(max($0, 1)) }
        case .quadratic: fit(order, points) { $0 * $0 }
        case .cubic: fit(order, points) { $0 * $0 * $0 }
        case .exponential:
            bases.compactMap { base in fit(order, points) { pow(base, $0) } }
                .min { $0.error < $1.error }
        }
    }

    /// Least squares of the relative errors, in closed form.
    private static func fit(
        _ order: CostEvidence.Order, _ points: [CostEvidence.Point],
        _ growth: (Double) -> Double
    ) -> CostFit? {
        // Weights of 1 / steps² make the errors relative.
        var (weights, wf, wy, wff, wfy) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for point in points {
            let steps = max(Double(point.steps), 1)
            let value = growth(Double(point.size))
            guard value.isFinite else { return nil }
            let weight = 1 / (steps * steps)
            weights += weight
            wf += weight * value
            wy += weight * steps
            wff += weight * value * value
            wfy += weight * value * steps
        }
        let determinant = weights * wff - wf * wf
        var factor = 0.0
        if determinant.isFinite, determinant > weights * wff * 1e-12 {
            factor = max(0, (weights * wfy - wf * wy) / determinant)
        }
        if factor == 0, order != .constant { return nil }
        let offset = (wy - factor * wf) / weights
        var squares = 0.0
        for point in points {
            let steps = max(Double(point.steps), 1)
            let error = (offset + factor * growth(Double(point.size)) - steps) / steps
            squares += error * error
        }
        let error = (squares / Double(points.count)).squareRoot()
        guard error.isFinite, offset.isFinite else { return nil }
        return CostFit(order: order, offset: offset, factor: factor, error: error)
    }
}
