import Evidence

/// How cost grows, in words.
enum CostWords {
    /// `O(n), n = elements of values; fits 7 points within 3 %`
    static func summary(_ cost: CostEvidence) -> String {
        guard !cost.points.isEmpty else { return "no call was counted" }
        let points = ReportWords.counted(cost.points.count, "point")
        guard let order = cost.order else {
            return "no order fits \(points); n = \(cost.measure)"
        }
        return "\(order.rawValue), n = \(cost.measure); fits \(points) within "
            + within(cost.error)
    }

    /// `8: 41, 16: 81, 32: 161` steps at sizes; some in the middle are left out.
    static func points(_ cost: CostEvidence, limit: Int = 6) -> String {
        let count = cost.points.count
        var shown = Array(cost.points.indices)
        if count > limit, limit > 1 {
            shown = (0..<limit).map { $0 * (count - 1) / (limit - 1) }
        }
        return shown.map { index in
            let point = cost.points[index]
            let size = ReportWords.grouped(point.size)
            return "\(size):\(ReportWords.hardSpace)\(ReportWords.grouped(point.steps))"
        }.joined(separator: ", ")
    }

    private static func within(_ error: Double) -> String {
        guard error.isFinite, error >= 0, error < 1_000 else { return "an unknown error" }
        let tenths = Int((error * 1_000).rounded(.up))
        return "\(tenths / 10).\(tenths % 10)\(ReportWords.hardSpace)%"
    }
}
