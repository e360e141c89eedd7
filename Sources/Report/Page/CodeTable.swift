import Evidence
import Glibc

/// The code with line numbers, hits, blocks that never ran, clauses, and changes nobody minds.
struct CodeTable {
    /// Clauses that are named at a block.
    static let clauseLimit = 6
    private static let shades = 5

    let section: FunctionSection
    private let listing: CodeListing
    private let map: BlockMap
    private let fewestHits: UInt64
    private let mostHits: UInt64
    private let survivors: [Int: [DiscriminationEvidence.Survivor]]

    /// nil where there is no code.
    init?(section: FunctionSection) {
        guard let listing = section.listing, !listing.lines.isEmpty else { return nil }
        self.section = section
        self.listing = listing
        map = BlockMap(section: section)
        let hits = listing.blocks.compactMap(\.hits).filter { $0 > 0 }
        fewestHits = hits.min() ?? 1
        mostHits = hits.max() ?? 1
        let found = section.evidence.discrimination?.survivors ?? []
        survivors = Dictionary(
            grouping: found.prefix(FunctionSection.listLimit), by: \.mutant.line)
    }

    private var hasHits: Bool { listing.blocks.contains { $0.hits != nil } }
    private var columns: Int { hasHits ? 3 : 2 }

    var html: HTML {
        let hits = hasHits ? "<th scope=\"col\">Hits</th>" as HTML : nil
        return """
            <section><h3>Code</h3>
            \(explanation)<div class="scroll" role="region" \
            aria-label="Code of \(section.report.name)" tabindex="0">
            <table class="ir"><thead><tr><th scope="col">Line</th>\(hits)\
            <th scope="col">Code</th></tr></thead>
            \(bodies)</table></div>
            </section>

            """
    }

    private var explanation: HTML {
        var items: [String] = []
        if let coverage = section.evidence.fuzz?.coverage, hasHits {
            items.append(
                "Hits are those of random inputs, as the code itself counted them: "
                    + ReportWords.coverage(coverage)
                    + ". The darker, the more often; blocks that never ran are hatched.")
        }
        if !section.subject.clauseBlocks.isEmpty {
            items.append(
                "Clauses stand beside the blocks that they are known to run: "
                    + section.subject.clauseBlocksMeaning + ".")
        }
        if !survivors.isEmpty {
            items.append("Changes that no clause minds stand below their line.")
        }
        if let note = listing.note { items.append(note + ".") }
        guard !items.isEmpty else { return "" }
        return "<p class=\"quiet\">\(HTML.sentence(items.joined(separator: " ")))</p>\n"
    }

    // MARK: Lines

    /// One `tbody` for each block and for what is between blocks.
    private var bodies: HTML {
        let lines = CodeHighlighter(listing: listing).lines()
        var result: HTML = ""
        var next = 0
        for block in listing.blocks {
            result += plain(next..<block.lines.lowerBound, lines)
            result += self.block(block, lines)
            next = block.lines.upperBound
        }
        return result + plain(next..<lines.count, lines)
    }

    private func plain(_ range: Range<Int>, _ lines: [HTML]) -> HTML {
        guard !range.isEmpty else { return "" }
        return "<tbody>\n\(range.map { line($0, lines[$0], hits: "") })</tbody>\n"
    }

    private func block(_ block: CodeListing.Block, _ lines: [HTML]) -> HTML {
        let rows = block.lines.map { index in
            let isFirst = index == block.lines.lowerBound
            return line(
                index, lines[index], hits: isFirst ? hits(of: block) : "",
                marks: isFirst ? marks(of: block) : nil)
        }
        return """
            <tbody id="\(map.id(of: block))" class="\(shade(of: block))">
            \(rows)</tbody>

            """
    }

    private func line(_ index: Int, _ code: HTML, hits: HTML, marks: HTML? = nil) -> HTML {
        let cell = hasHits ? "<td class=\"hits\">\(hits)</td>" as HTML : nil
        let below = survivors[index + 1].map { $0.map(self.survivor) }
        return """
            <tr id="\(section.id)-l\(index + 1)"><th scope="row">\(index + 1)</th>\(cell)\
            <td class="code"><code>\(code)</code>\(marks)</td></tr>
            \(below ?? [])
            """
    }

    private func hits(of block: CodeListing.Block) -> HTML {
        guard let hits = block.hits else { return "" }
        return hits == 0 ? "never" : "\(ReportWords.grouped(hits))"
    }

    /// `heat-1` to `heat-5`, on a logarithmic scale between the least and the most hits.
    private func shade(of block: CodeListing.Block) -> String {
        guard let hits = block.hits else { return "block" }
        guard hits > 0 else { return "block never" }
        let (low, high) = (log2(Double(fewestHits)), log2(Double(mostHits)))
        guard high > low else { return "block heat-3" }
        let share = (log2(Double(hits)) - low) / (high - low)
        return "block heat-\(1 + Int((min(max(share, 0), 1) * Double(Self.shades - 1)).rounded()))"
    }

    private func marks(of block: CodeListing.Block) -> HTML? {
        let clauses = map.clauses(of: block)
        guard !clauses.isEmpty else { return nil }
        let links = clauses.prefix(Self.clauseLimit).map { clause in
            "<a class=\"chip\" href=\"#\(section.id)-c\(clause.index)\">\(clause.name)</a> " as HTML
        }
        let rest = clauses.count - links.count
        let more = rest > 0 ? "<span class=\"chip\">and \(rest) more</span>" as HTML : nil
        return " <span class=\"chips\">\(links)\(more)</span>"
    }

    private func survivor(_ survivor: DiscriminationEvidence.Survivor) -> HTML {
        let question = Question(survivor)
        return """
            <tr class="survivor"><td colspan="\(columns)"><div><b>?</b> \
            \(HTML.sentence(survivor.mutant.change)): \(HTML.code(question.call)): \
            <strong>\(VisibleText.bounded(question.text))</strong></div></td></tr>

            """
    }
}

extension HTML {
    static func + (left: HTML, right: HTML) -> HTML { "\(left)\(right)" }
}
