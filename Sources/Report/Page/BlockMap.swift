/// Which clauses a block is known to run for, and where it is in the page.
struct BlockMap {
    let section: FunctionSection
    private let own: [CodeListing.Block]

    init(section: FunctionSection) {
        self.section = section
        own = section.listing?.blocks.filter { $0.function == section.report.name } ?? []
    }

    func block(labelled label: String) -> CodeListing.Block? { own.first { $0.name == label } }

    /// As in the code; labels that it lacks come last.
    func inOrder(_ labels: Set<String>) -> [String] {
        let found = own.map(\.name).filter(labels.contains)
        return found + labels.subtracting(found).sorted()
    }

    func id(of block: CodeListing.Block) -> String {
        "\(section.id)-b\(block.lines.lowerBound + 1)"
    }

    /// Index and name of each clause, in the order of the intent.
    func clauses(of block: CodeListing.Block) -> [(index: Int, name: String)] {
        guard block.function == section.report.name else { return [] }
        return section.ladder.clauses.enumerated().compactMap { index, clause in
            section.subject.clauseBlocks[clause.name]?.contains(block.name) == true
                ? (index, section.shortName(clause.name)) : nil
        }
    }
}
