/// Steps of calls against the size of their inputs, as they were counted.
package struct Growth: Hashable, Sendable {
    package enum Measure: String, Hashable, Sendable {
        /// Elements of each slice among the arguments.
        case elements
        /// The largest number among the arguments.
        case magnitude
    }

    package struct Point: Hashable, Sendable {
        package var size: Int
        package var fewest: UInt64
        package var most: UInt64
        package init(size: Int, fewest: UInt64, most: UInt64) {
            self.size = size
            self.fewest = fewest
            self.most = most
        }
    }

    /// What a few numbers look like; never more than that, so it is shown beside them.
    package enum Look: String, Hashable, Sendable {
        case constant, logarithmic, linear, quadratic
    }

    package var measure: Measure
    /// Smallest size first.
    package var points: [Point]

    package init(measure: Measure, points: [Point]) {
        self.measure = measure
        self.points = points
    }

    /// Doublings that a look rests on.
    package static let doublings = 4

    /// The points that the look rests on: the largest ones, each of twice the size before.
    package var doubled: [Point] {
        let last = points.suffix(Self.doublings + 1)
        guard last.count == Self.doublings + 1 else { return [] }
        let isDoubling = zip(last, last.dropFirst()).allSatisfy {
            $0.size > 0 && $1.size == $0.size * 2
        }
        return isDoubling ? Array(last) : []
    }

    /// From the increases of the most steps: none, as large each time, doubled or fourfold.
    package var look: Look? {
        let most = doubled.map { Double($0.most) }
        guard !most.isEmpty else { return nil }
        let increases = zip(most, most.dropFirst()).map { $1 - $0 }
        if increases.allSatisfy({ $0 == 0 }) { return .constant }
        guard increases.allSatisfy({ $0 > 0 }) else { return nil }
        let ratios = zip(increases, increases.dropFirst()).map { $1 / $0 }
        func all(_ range: ClosedRange<Double>) -> Bool { ratios.allSatisfy(range.contains) }
        if all(0.8...1.25) { return .logarithmic }
        if all(1.85...2.15) { return .linear }
        if all(3.5...4.3) { return .quadratic }
        return nil
    }
}
