import Evidence
import Intent

/// Numbers and short phrases, as reports write them.
///
/// A space that must not become a line break is U+00A0; text for terminals and JSON turns it into
/// a plain one.
enum ReportWords {
    static let hardSpace: Character = "\u{A0}"

    /// `1 error`, `2 errors`
    static func counted(_ count: Int, _ noun: String) -> String {
        "\(grouped(count))\(hardSpace)\(noun)\(count == 1 ? "" : "s")"
    }

    /// Digits in groups of three: `12 345`.
    static func grouped(_ number: Int) -> String {
        let grouped = grouped(UInt64(number.magnitude))
        return number < 0 ? "-" + grouped : grouped
    }

    static func grouped(_ number: UInt64) -> String {
        let digits = String(number)
        guard digits.count > 4 else { return digits }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(hardSpace) }
            result.append(digit)
        }
        return result
    }

    /// `97 %`, rounded down, so that 100 % means all.
    static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "unknown" }
        let bounded = min(max(share, 0), 1)
        return "\(Int((bounded * 100 + 1e-9).rounded(.down)))\(hardSpace)%"
    }

    static func duration(milliseconds: Int) -> String {
        let milliseconds = max(0, milliseconds)
        if milliseconds < 1_000 { return "\(milliseconds)\(hardSpace)ms" }
        let tenths = milliseconds / 100
        return "\(grouped(tenths / 10)).\(tenths % 10)\(hardSpace)s"
    }

    /// `a`, `a and b`, `a, b and 3 more`
    static func list(_ names: [String], limit: Int = 3) -> String {
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        if names.count <= limit {
            return names.dropLast().joined(separator: ", ") + " and " + last
        }
        let rest = names.count - limit
        return names.prefix(limit).joined(separator: ", ") + " and \(grouped(rest)) more"
    }

    static func coverage(_ coverage: Coverage) -> String {
        let run = coverage.blocks.count { $0.hits > 0 }
        return "\(grouped(run)) of \(counted(coverage.blocks.count, "block")), "
            + "\(grouped(coverage.coveredEdges)) of \(counted(coverage.edges, "edge"))"
    }

    /// The blocks that never ran: `%overflow`, or `%overflow of @helper` elsewhere.
    static func unreached(_ coverage: Coverage, in function: String) -> [String] {
        coverage.blocks.filter { $0.hits == 0 }.map { block in
            let label = block.label.isEmpty ? "block \(block.index)" : "%" + block.label
            return block.function == function ? label : "\(label) of @\(block.function)"
        }
    }

    static func seed(_ seed: UInt64) -> String { "seed\(hardSpace)\(seed)" }

    static func keyword(of clause: Clause) -> String {
        switch clause.kind {
        case .requires: "requires"
        case .ensures: "ensures"
        case .law: "law"
        case .example(let example): example.isHeldOut ? "held-out example" : "example"
        case .bound: "bound"
        }
    }
}
