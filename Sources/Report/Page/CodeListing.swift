import Evidence
import IRText

/// Code in lines, and the lines that belong to each block.
struct CodeListing {
    struct Block: Hashable {
        var function: String
        /// Place among the function's blocks, from 0.
        var index: Int
        /// The label, or a stand-in where there is none: `entry`, `block 3`.
        var name: String
        var isLabelled: Bool
        /// Lines from 0.
        var lines: Range<Int>
        /// nil where coverage says nothing of it.
        var hits: UInt64?
    }

    /// Longest code that is shown.
    static let lineLimit = 5_000
    static let codeLimitBytes = 1 << 20

    let module: IRModule
    /// Ranges of bytes, without line ends.
    let lines: [Range<Int>]
    /// In the order of the text; no two share a line.
    let blocks: [Block]
    /// Why lines are missing; nil when all are there.
    let note: String?

    init(_ code: String, coverage: Coverage?) {
        var bytes = Array(code.utf8)
        var note: String?
        if bytes.count > Self.codeLimitBytes {
            note = "only the first \(Self.codeLimitBytes >> 20) MiB is shown"
            bytes = Array(bytes.prefix(Self.codeLimitBytes))
        }
        var lines = Self.lines(of: bytes)
        if lines.count > Self.lineLimit {
            note = "only the first \(Self.lineLimit) lines of \(lines.count) are shown"
            lines = Array(lines.prefix(Self.lineLimit))
        }
        module = IRModule(bytes)
        self.lines = lines
        self.note = note
        blocks = Self.blocks(in: module, lines, CoverageIndex(coverage))
    }

    /// The index of the line that holds a byte.
    private static func line(of offset: Int, in lines: [Range<Int>]) -> Int {
        var low = 0
        var high = lines.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lines[middle].lowerBound <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(start..<index)
            start = index + 1
        }
        if start < bytes.count { lines.append(start..<bytes.count) }
        return lines
    }

    private static func blocks(
        in module: IRModule, _ lines: [Range<Int>], _ coverage: CoverageIndex
    ) -> [Block] {
        guard let end = lines.last?.upperBound else { return [] }
        var blocks: [Block] = []
        for item in module.functions {
            let body = IRFunctionBody(of: item, in: module)
            let function = item.name?.text ?? ""
            for (index, block) in body.blocks.enumerated() {
                guard let first = block.instructions.first, let last = block.instructions.last
                else { continue }
                let start = offset(ofBlockWith: body.instructions[first], in: module)
                let stop = module.tokens[body.instructions[last].tokens.upperBound - 1].start
                guard stop < end else { break }
                let firstLine = max(line(of: start, in: lines), blocks.last?.lines.upperBound ?? 0)
                let lastLine = line(of: stop, in: lines)
                guard firstLine <= lastLine else { continue }
                let label = block.name?.text
                blocks.append(
                    Block(
                        function: function, index: index,
                        name: label ?? (index == 0 ? "entry" : "block \(index)"),
                        isLabelled: label != nil, lines: firstLine..<(lastLine + 1),
                        hits: coverage.hits(function, index, label)))
            }
        }
        return blocks
    }

    /// Where the block's label begins, or its first instruction.
    private static func offset(
        ofBlockWith first: IRFunctionBody.Instruction, in module: IRModule
    ) -> Int {
        var token = first.tokens.lowerBound
        while token > 0, module.tokens[token - 1].kind == .comment { token -= 1 }
        if token > 0, module.tokens[token - 1].kind == .label {
            return module.tokens[token - 1].start
        }
        return module.tokens[first.tokens.lowerBound].start
    }
}

/// Finds a block's hits by its place, and by its label where the two say different things.
private struct CoverageIndex {
    private var places: [String: [Int: Coverage.Block]] = [:]
    private var labels: [String: [String: Coverage.Block]] = [:]

    init(_ coverage: Coverage?) {
        for block in coverage?.blocks ?? [] {
            places[block.function, default: [:]][block.index] = block
            if !block.label.isEmpty { labels[block.function, default: [:]][block.label] = block }
        }
    }

    func hits(_ function: String, _ index: Int, _ label: String?) -> UInt64? {
        let found = places[function]?[index]
        guard let label else { return found?.hits }
        if let found, found.label.isEmpty || found.label == label { return found.hits }
        return labels[function]?[label]?.hits
    }
}
