import Evidence
import Intent

/// Clause by clause: status, level, and what both rest on.
struct ClauseTable {
    /// Clauses that are shown.
    static let clauseLimit = 1_000

    let section: FunctionSection

    var html: HTML? {
        let clauses = section.ladder.clauses
        guard !clauses.isEmpty else { return nil }
        let left = clauses.count - min(clauses.count, Self.clauseLimit)
        let more = left > 0 ? "<p class=\"quiet\">\(left) more are not shown.</p>\n" as HTML : nil
        let rows = clauses.prefix(Self.clauseLimit).enumerated().map(row)
        return """
            <section><h3>Clauses</h3>
            <table class="rows clauses" role="table"><thead role="rowgroup"><tr role="row">\
            <th scope="col" role="columnheader">Clause</th>\
            <th scope="col" role="columnheader">Status</th>\
            <th scope="col" role="columnheader">Level</th>\
            <th scope="col" role="columnheader">Rests on</th></tr></thead>
            <tbody role="rowgroup">
            \(rows)</tbody></table>
            \(more)</section>

            """
    }

    private func row(_ index: Int, _ clause: EvidenceLadder.Standing) -> HTML {
        let level =
            clause.status == .assumed ? "–" as HTML : "\(PageMarks.level(clause.level))"
        let next = ownNeed(clause).map {
            "<span class=\"needs\">next needs \(HTML.sentence($0))</span>" as HTML
        }
        return """
            <tr role="row" id="\(section.id)-c\(index)">\
            <th scope="row" role="rowheader">\
            <span class="name">\(section.shortName(clause.name))\(heldOut(clause))</span>\
            \(HTML.code(clause.evidence.text))</th>\
            <td role="cell" data-label="Status">\(PageMarks.status(clause.status))</td>\
            <td role="cell" data-label="Level">\(level)</td>\
            <td role="cell" data-label="Rests on"><span>\(HTML.sentence(clause.restsOn))</span>\
            \(next)\(blocks(of: clause))</td></tr>

            """
    }

    /// What this clause needs and others do not; the function's levels say the rest.
    private func ownNeed(_ clause: EvidenceLadder.Standing) -> String? {
        let isLeftOut = section.evidence.fuzz?.notJudged.contains { $0.clause == clause.name }
        return isLeftOut == true ? clause.next : nil
    }

    private func heldOut(_ clause: EvidenceLadder.Standing) -> HTML? {
        guard case .example(let example) = clause.evidence.clause.kind, example.isHeldOut else {
            return nil
        }
        return " · held out"
    }

    /// Links to the blocks that are known to run for it.
    private func blocks(of clause: EvidenceLadder.Standing) -> HTML? {
        guard let labels = section.subject.clauseBlocks[clause.name], !labels.isEmpty else {
            return nil
        }
        let known = BlockMap(section: section)
        let links = known.inOrder(labels).prefix(FunctionSection.listLimit).map { label -> HTML in
            guard let block = known.block(labelled: label) else {
                return "<span class=\"chip\">\(label)</span> "
            }
            return "<a class=\"chip\" href=\"#\(known.id(of: block))\">\(label)</a> "
        }
        return "<span class=\"chips\">blocks: \(links)</span>"
    }
}
