import Evidence
import Glibc

/// The curve of an order through measured points: `base + slope · g(n)`.
struct CostFit {
    let order: CostEvidence.Order
    private(set) var base = 0.0
    private(set) var slope = 0.0

    /// The curve with the least squares of relative errors; nil where there are too few points.
    init?(_ order: CostEvidence.Order, through points: [CostEvidence.Point]) {
        self.order = order
        var (w, wx, wy, wxx, wxy) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for point in points {
            let x = growth(Double(point.size))
            let y = Double(point.steps)
            guard x.isFinite, y > 0 else { continue }
            let weight = 1 / (y * y)
            w += weight
            wx += weight * x
            wy += weight * y
            wxx += weight * x * x
            wxy += weight * x * y
        }
        guard w > 0 else { return nil }
        let determinant = w * wxx - wx * wx
        if order == .constant || !(determinant > w * wxx * 1e-12) {
            base = wy / w
        } else {
            slope = max(0, (w * wxy - wx * wy) / determinant)
            base = (wy - slope * wx) / w
        }
        guard base.isFinite, slope.isFinite else { return nil }
    }

    func steps(at size: Double) -> Double { base + slope * growth(size) }

    private func growth(_ n: Double) -> Double {
        switch order {
        case .constant: 0
        case .logarithmic: log2(max(1, n))
        case .linear: n
        case .linearithmic: n * log2(max(1, n))
        case .quadratic: n * n
        case .cubic: n * n * n
        case .exponential: exp2(n)
        }
    }
}
