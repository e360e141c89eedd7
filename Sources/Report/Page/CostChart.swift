import Evidence
import Glibc

/// Steps against sizes as a small picture, with the curve that fits them.
struct CostChart {
    /// Points that are drawn; what is left out is evenly spread.
    static let pointLimit = 200

    private static let (width, height) = (440.0, 250.0)
    private static let (left, right, top, bottom) = (64.0, 14.0, 26.0, 42.0)

    private let cost: CostEvidence
    private let points: [CostEvidence.Point]
    private let x: Axis
    private let y: Axis

    /// nil where there are fewer than two points.
    init?(_ cost: CostEvidence) {
        var points = cost.points
        if points.count > Self.pointLimit {
            let count = points.count
            points = (0..<Self.pointLimit).map { points[$0 * (count - 1) / (Self.pointLimit - 1)] }
        }
        guard points.count > 1 else { return nil }
        self.cost = cost
        self.points = points
        x = Axis(points.map { Double($0.size) }, from: Self.left, to: Self.width - Self.right)
        y = Axis(
            points.map { Double($0.steps) }, from: Self.height - Self.bottom, to: Self.top)
    }

    func html(id: String) -> HTML {
        let marks = points.map { point in
            let (px, py) = (x.place(Double(point.size)), y.place(Double(point.steps)))
            let label = "n = \(ReportWords.grouped(point.size)): "
            return """
                <circle class="dot" cx="\(Self.number(px))" cy="\(Self.number(py))" r="4">\
                <title>\(label)\(ReportWords.grouped(point.steps)) steps</title></circle>

                """ as HTML
        }
        return """
            <svg class="chart" viewBox="0 0 440 250" role="img" \
            aria-labelledby="\(id)-t \(id)-d">
            <title id="\(id)-t">Steps against \(cost.measure)</title>
            <desc id="\(id)-d">\(CostWords.summary(cost)). Steps at n: \
            \(CostWords.points(cost)).</desc>
            \(grid)\(curve)\(marks)<text class="axis" x="58" y="14" text-anchor="end">steps</text>\
            <text class="axis" x="245" y="247" text-anchor="middle">n\(measure)</text>
            </svg>

            """
    }

    private var measure: String {
        let name = cost.measure.count > 40 ? "" : " = \(cost.measure)"
        return name + (x.isLogarithmic ? ", logarithmic" : "")
    }

    private var grid: HTML {
        var result: HTML = ""
        for tick in y.ticks {
            let place = Self.number(y.place(tick))
            result += """
                <line class="grid" x1="64" x2="426" y1="\(place)" y2="\(place)"/>\
                <text class="axis" x="58" y="\(Self.number(y.place(tick) + 4))" \
                text-anchor="end">\(Self.label(tick))</text>

                """
        }
        for tick in x.ticks {
            let place = Self.number(x.place(tick))
            result += """
                <line class="grid" x1="\(place)" x2="\(place)" y1="26" y2="208"/>\
                <text class="axis" x="\(place)" y="223" text-anchor="middle">\
                \(Self.label(tick))</text>

                """
        }
        return result
    }

    private var curve: HTML? {
        guard let order = cost.order, let fit = CostFit(order, through: points) else { return nil }
        var path = ""
        let between = (0...80).map { x.value(at: Double($0) / 80) }
        for size in (between + points.map { Double($0.size) }).sorted() {
            let steps = fit.steps(at: size)
            guard steps.isFinite, y.holds(steps) else { continue }
            path += path.isEmpty ? "M" : "L"
            path += "\(Self.number(x.place(size))) \(Self.number(y.place(steps)))"
        }
        return path.isEmpty ? nil : "<path class=\"fit\" d=\"\(path)\"/>\n"
    }

    /// With at most one digit behind the point, whatever the locale.
    private static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e6 else { return "0" }
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let rest = tenths.magnitude % 10
        return "\(sign)\(tenths.magnitude / 10)" + (rest == 0 ? "" : ".\(rest)")
    }

    /// `1500`, `64 k`, `25 M`
    private static func label(_ value: Double) -> String {
        if value >= 1e4, value < 1e6 {
            return "\(number(value / 1e3))\(ReportWords.hardSpace)k"
        }
        let units = [(1e18, "E"), (1e15, "P"), (1e12, "T"), (1e9, "G"), (1e6, "M")]
        for (size, unit) in units where value >= size {
            return "\(number(value / size))\(ReportWords.hardSpace)\(unit)"
        }
        return ReportWords.grouped(UInt64(max(0, min(value.rounded(), 1e15))))
    }
}

/// One direction of a chart.
private struct Axis {
    let isLogarithmic: Bool
    private let lowest: Double
    private let highest: Double
    private let start: Double
    private let end: Double

    init(_ values: [Double], from start: Double, to end: Double) {
        let positive = values.filter { $0 > 0 }
        let least = positive.min() ?? 1
        let most = max(values.max() ?? 1, least)
        isLogarithmic = most / least > 50 && positive.count == values.count
        self.start = start
        self.end = end
        if isLogarithmic {
            lowest = least
            highest = most
        } else {
            lowest = 0
            highest = most > 0 ? most * 1.04 : 1
        }
    }

    func place(_ value: Double) -> Double { start + share(value) * (end - start) }

    func holds(_ value: Double) -> Bool { (-0.02...1.02).contains(share(value)) }

    private func share(_ value: Double) -> Double {
        guard isLogarithmic else { return (value - lowest) / (highest - lowest) }
        guard value > 0, highest > lowest else { return 0 }
        return log(value / lowest) / log(highest / lowest)
    }

    func value(at share: Double) -> Double {
        isLogarithmic
            ? lowest * pow(highest / lowest, share) : lowest + share * (highest - lowest)
    }

    /// Four to six round numbers.
    var ticks: [Double] {
        if isLogarithmic { return powers }
        let rough = highest / 4
        let scale = pow(10, floor(log10(rough)))
        let step = [1.0, 2, 5, 10].map { $0 * scale }.first { $0 >= rough } ?? rough
        let whole = max(1, step)
        return (0...Int(min(8, floor(highest / whole)))).map { Double($0) * whole }
    }

    private var powers: [Double] {
        let span = log10(highest / lowest)
        let base = span > 2 ? 10.0 : 2.0
        let first = Int((log(lowest) / log(base)).rounded(.up))
        let last = Int((log(highest) / log(base) + 1e-9).rounded(.down))
        guard last >= first else { return [lowest, highest] }
        let stride = max(1, (last - first + 4) / 5)
        return Swift.stride(from: first, through: last, by: stride).map { pow(base, Double($0)) }
    }
}
