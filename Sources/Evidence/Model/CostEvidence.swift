/// How the steps of calls grow with the size of their inputs.
package struct CostEvidence: Hashable, Sendable {
    package enum Order: String, Hashable, Sendable, CaseIterable {
        case constant = "O(1)"
        case logarithmic = "O(log n)"
        case linear = "O(n)"
        case linearithmic = "O(n log n)"
        case quadratic = "O(n²)"
        case cubic = "O(n³)"
        case exponential = "O(2ⁿ)"
    }

    package struct Point: Hashable, Sendable {
        package var size: Int
        /// Most steps of the calls of this size.
        package var steps: UInt64
        package init(size: Int, steps: UInt64) {
            self.size = size
            self.steps = steps
        }
    }

    /// What `n` is, in words: `elements of values`, `the largest number`.
    package var measure: String
    /// Smallest size first.
    package var points: [Point]
    /// The order that fits the points; nil where none does.
    package var order: Order?
    /// How far the points are from the fit: root mean square of the relative errors.
    package var error: Double

    package init(measure: String, points: [Point], order: Order?, error: Double) {
        self.measure = measure
        self.points = points
        self.order = order
        self.error = error
    }
}
