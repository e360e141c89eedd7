import Evidence
import Foundation
import Report
import Testing

/// What the page says, and whether it can be seen.
@Suite struct PageContentTests {
    private static func rows(of subject: ReportSubject) -> [Substring] {
        ReportPage(title: "t", functions: [subject]).html.split(separator: "\n")
    }

    @Test func blocksAreShadedByTheirHits() throws {
        let html = ReportPage(title: "t", functions: [try Samples.secondLargest()]).html
        #expect(html.contains("<tbody id=\"f1-b12\" class=\"block heat-5\">"))
        #expect(html.contains("<tbody id=\"f1-b46\" class=\"block heat-1\">"))
        #expect(html.contains("<tbody id=\"f1-b50\" class=\"block never\">"))
        #expect(html.contains("<td class=\"hits\">never</td>"))
        #expect(html.contains("<td class=\"hits\">512\u{A0}003</td>"))
        #expect(html.components(separatedBy: "class=\"block never\"").count == 2)
    }

    @Test func codeWithoutCoverageHasNoHits() throws {
        let html = ReportPage(title: "t", functions: [try Samples.long()]).html
        #expect(!html.contains("<th scope=\"col\">Hits</th>"))
        #expect(html.contains("<tr id=\"f1-l197\"><th scope=\"row\">197</th>"))
    }

    @Test func clausesAndBlocksPointAtEachOther() throws {
        let rows = Self.rows(of: try Samples.secondLargest())
        let clause = try #require(rows.first { $0.hasPrefix("<tr role=\"row\" id=\"f1-c1\">") })
        #expect(clause.contains("<a class=\"chip\" href=\"#f1-b8\">take.first</a>"))
        let block = try #require(rows.first { $0.hasPrefix("<tr id=\"f1-l8\">") })
        #expect(block.contains("<a class=\"chip\" href=\"#f1-c1\">ensures.2</a>"))
        let other = try #require(rows.first { $0.hasPrefix("<tr id=\"f1-l50\">") })
        #expect(!other.contains("chip"))
    }

    @Test func noBlockIsGuessed() throws {
        var subject = try Samples.secondLargest()
        subject.clauseBlocks = [:]
        #expect(!Self.rows(of: subject).contains { $0.contains("class=\"chip\"") })
    }

    @Test func survivorsStandBelowTheirLine() throws {
        let rows = Self.rows(of: try Samples.secondLargest())
        let line = try #require(rows.firstIndex { $0.hasPrefix("<tr id=\"f1-l31\">") })
        #expect(rows[line + 1].contains("class=\"survivor\""))
        #expect(rows[line + 1].contains("is 0 right, or 13?"))
    }

    @Test func whatWasNotCheckedComesBeforeTheRest() throws {
        let html = ReportPage(title: "t", functions: [try Samples.secondLargest()]).html
        let headings = html.split(separator: "\n").compactMap { line in
            line.firstMatch(of: #/<h3>([^<]+)<\/h3>/#).map { String($0.1) }
        }
        #expect(
            headings == [
                "Not checked", "What is wrong", "Questions only a person can answer", "Levels",
                "Clauses", "Code", "Strength of the intent", "A second implementation", "Cost",
                "Sources, seeds and commands",
            ])
    }

    @Test func droppedMutantsHaveTheirReasons() throws {
        let html = ReportPage(title: "t", functions: [try Samples.gcd()]).html
        #expect(html.contains("<dt>the same on 100 000 inputs, seed 7</dt>"))
        #expect(html.contains("<a href=\"#f1-l12\">line 12</a>: icmp eq became icmp ule"))
    }

    @Test(arguments: CostEvidence.Order.allCases)
    func everyOrderHasACurveThroughItsPoints(order: CostEvidence.Order) throws {
        let growth: (Double) -> Double =
            switch order {
            case .constant: { _ in 1 }
            case .logarithmic: { log2($0) }
            case .linear: { $0 }
            case .linearithmic: { $0 * log2($0) }
            case .quadratic: { $0 * $0 }
            case .cubic: { $0 * $0 * $0 }
            case .exponential: { exp2($0) }
            }
        var subject = try Samples.gcd()
        subject.report.evidence.cost = CostEvidence(
            measure: "n",
            points: (1...8).map {
                .init(size: $0 * 2, steps: UInt64(5 + 20 * growth(Double($0 * 2))))
            },
            order: order, error: 0)
        let html = ReportPage(title: "t", functions: [subject]).html
        let dots = html.matches(of: #/<circle class="dot" cx="([0-9.]+)" cy="([0-9.]+)"/#)
        let path = try #require(html.firstMatch(of: #/<path class="fit" d="([^"]+)"/#)).1
        let curve = path.split { "ML".contains($0) }.compactMap { pair -> (Double, Double)? in
            let numbers = pair.split(separator: " ").compactMap { Double($0) }
            return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
        }
        #expect(dots.count == 8)
        for dot in dots {
            let (x, y) = (Double(dot.1) ?? 0, Double(dot.2) ?? 0)
            let right = try #require(curve.firstIndex { $0.0 >= x - 0.11 })
            let left = curve[max(0, right - 1)]
            let next = curve[right]
            let share = next.0 > left.0 ? (x - left.0) / (next.0 - left.0) : 0
            let there = left.1 + share * (next.1 - left.1)
            #expect(abs(there - y) < 3, "\(order): the curve is at \(there), the point at \(y)")
        }
    }

    // MARK: Contrast

    private static let grounds = ["card", "sunk", "page"]
    private static let tinted = ["good-ground", "bad-ground", "open-ground", "ask-ground"]
    private static let shades = ["heat-1", "heat-2", "heat-3", "heat-4", "heat-5", "never"]
    private static let pairs: [(String, [String])] = [
        ("ink", grounds + tinted + shades), ("quiet", grounds + shades),
        ("link", grounds + tinted), ("good", ["card", "good-ground"]),
        ("bad", ["card", "bad-ground", "never"]), ("open", ["card", "open-ground"]),
        ("ask", ["ask-ground"]), ("comment", ["card"] + shades), ("global", ["card"] + shades),
        ("local", ["card"] + shades), ("type", ["card"] + shades), ("number", ["card"] + shades),
        ("string", ["card"] + shades),
    ]

    @Test func textIsReadableInBothSchemes() throws {
        let style = PageScanner(ReportPage(title: "t", functions: []).html).style
        let parts = style.split(separator: "@media screen", maxSplits: 1)
        #expect(parts.count == 2)
        for (scheme, part) in zip(["light", "dark"], parts) {
            var colours: [String: UInt32] = [:]
            for match in part.matches(of: #/--([a-z0-9-]+): #([0-9a-f]{6});/#) {
                if colours[String(match.1)] == nil {
                    colours[String(match.1)] = UInt32(match.2, radix: 16)
                }
            }
            for (text, grounds) in Self.pairs {
                for ground in grounds {
                    let front = try #require(colours[text], "\(text)")
                    let back = try #require(colours[ground], "\(ground)")
                    let contrast = Self.contrast(front, back)
                    #expect(contrast >= 4.5, "\(scheme): \(text) on \(ground) has \(contrast)")
                }
            }
        }
    }

    /// As WCAG 2 defines it.
    private static func contrast(_ a: UInt32, _ b: UInt32) -> Double {
        let (low, high) = (min(luminance(a), luminance(b)), max(luminance(a), luminance(b)))
        return (high + 0.05) / (low + 0.05)
    }

    private static func luminance(_ colour: UInt32) -> Double {
        let parts = [16, 8, 0].map { shift in
            let part = Double((colour >> UInt32(shift)) & 0xFF) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
