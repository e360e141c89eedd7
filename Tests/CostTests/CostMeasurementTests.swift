import Cost
import Evidence
import Testing

/// Orders of growth of real code, with the real worker.
@Suite struct CostMeasurementTests {
    @Test(arguments: [
        ("first_element", CostEvidence.Order.constant), ("binary_search", .logarithmic),
        ("sum", .linear), ("merge_sort", .linearithmic), ("equal_pairs", .quadratic),
        ("equal_triples", .cubic), ("fibonacci", .exponential), ("gcd", .logarithmic),
    ])
    func theOrderIsFound(_ name: String, _ order: CostEvidence.Order) async throws {
        let (evidence, _) = try await Support.cost(name)
        let cost = try #require(evidence)
        #expect(cost.order == order, "\(cost)")
        #expect(cost.error < 0.1)
        #expect(cost.points.count >= 5)
        #expect(zip(cost.points, cost.points.dropFirst()).allSatisfy { $0.size < $1.size })
    }

    @Test func theSameFunctionInALoopIsLinear() async throws {
        let (evidence, _) = try await Support.cost("fibonacci", code: "fibonacci.loop.ll")
        #expect(evidence?.order == .linear, "\(String(describing: evidence))")
        #expect(evidence?.measure == "the value of n")
    }

    /// The square root is none of the orders, and is not called by the name of another.
    @Test func whatFitsNoOrderHasNone() async throws {
        let (evidence, _) = try await Support.cost("is_prime")
        #expect(try #require(evidence).order == nil)
    }

    @Test func aFunctionWithoutASizeHasNoCost() async throws {
        let (evidence, violations) = try await Support.cost("flip")
        #expect(evidence == nil)
        #expect(violations.isEmpty)
    }

    @Test func aBoundThatLargerInputsBreakIsViolated() async throws {
        let (_, violations) = try await Support.cost("sum")
        let violation = try #require(violations.first)
        #expect(violation.clause == "sum/bound.1")
        #expect(violation.counterexample.call.hasPrefix("sum(["))
        #expect(violation.counterexample.actual.hasSuffix(" steps"))
    }

    @Test(arguments: ["binary_search", "equal_pairs"])
    func aBoundThatHoldsIsNotViolated(_ name: String) async throws {
        let (_, violations) = try await Support.cost(name)
        #expect(violations.isEmpty)
    }

    @Test func whatSizeMeansIsSaid() async throws {
        #expect(try await Support.cost("sum").evidence?.measure == "elements of values")
        #expect(try await Support.cost("gcd").evidence?.measure == "the largest number")
    }
}

/// Fits of made-up points.
@Suite struct CostFitTests {
    private func points(
        _ sizes: [Int], _ steps: (Double) -> Double
    ) -> [CostEvidence.Point] {
        sizes.map { CostEvidence.Point(size: $0, steps: UInt64(steps(Double($0)))) }
    }

    private let doubling = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024]

    @Test func smallDisturbancesDoNotChangeTheOrder() {
        let disturbed = points(doubling) { 20 + 7 * $0 + ($0.truncatingRemainder(dividingBy: 3)) }
        #expect(CostFit.best(for: disturbed)?.order == .linear)
    }

    @Test func aLargeOffsetDoesNotHideGrowth() {
        #expect(CostFit.best(for: points(doubling) { 500 + 3 * $0 })?.order == .linear)
        #expect(CostFit.best(for: points(doubling) { 500 + $0 * $0 })?.order == .quadratic)
    }

    /// Whatever number it is that growth multiplies by, and wherever the points end.
    @Test(arguments: [1.2, 1.618, 2.0, 3.0], [14, 20, 26, 32])
    func exponentialGrowthHasAnyBase(_ base: Double, _ last: Int) {
        let sizes = Array(1...last)
        let steps = points(sizes) { size in
            (0..<Int(size)).reduce(9) { total, _ in total * base } + 3
        }
        #expect(CostFit.best(for: steps)?.order == .exponential)
    }

    @Test func theFactorIsFound() throws {
        let fit = try #require(CostFit.best(for: points(doubling) { 12 + 5 * $0 }))
        #expect(abs(fit.factor - 5) < 0.01)
        #expect(abs(fit.offset - 12) < 0.5)
    }

    @Test func fewPointsAndFallingOnesHaveNoOrder() {
        #expect(CostFit.best(for: points([4, 8, 16]) { $0 }) == nil)
        #expect(CostFit.best(for: points(doubling) { 10_000 / ($0 + 1) }) == nil)
        #expect(CostFit.best(for: []) == nil)
    }
}
