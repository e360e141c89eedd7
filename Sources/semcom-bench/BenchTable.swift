/// The lines that a benchmark prints.
enum BenchTable {
    static func row(_ name: String, _ value: String, _ target: String = "") {
        let padded = name + String(repeating: " ", count: max(1, 46 - name.count))
        print("\(padded)\(value)\(target.isEmpty ? "" : "   (goal: \(target))")")
    }
}
