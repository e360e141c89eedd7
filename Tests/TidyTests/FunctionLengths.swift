/// Finds long functions by their indentation, which the formatter keeps honest.
enum FunctionLengths {
    struct Function {
        var line: Int
        var length: Int
    }

    static func swift(_ lines: [Substring]) -> [Function] {
        let start =
            #/^\s*(?:(?:@\S+|package|private|fileprivate|static|final|override|mutating|borrowing|consuming|nonisolated|convenience)\s+)*(?:func\s|init[(?<!]|deinit\s|subscript\()/#
        return lines.indices.compactMap { index in
            guard lines[index].firstMatch(of: start) != nil else { return nil }
            return Function(line: index + 1, length: end(of: index, in: lines) - index)
        }
    }

    /// The index after the last line of the declaration that starts at `index`.
    private static func end(of index: Int, in lines: [Substring]) -> Int {
        let indentation = lines[index].prefix { $0 == " " }.count
        if lines[index].hasSuffix("}") { return index + 1 }
        var next = index + 1
        while next < lines.count {
            let line = lines[next]
            let depth = line.prefix { $0 == " " }.count
            let text = line.dropFirst(depth)
            if !text.isEmpty, depth <= indentation {
                if depth == indentation, text.hasPrefix("}") { return next + 1 }
                let continues = [")", "{", "->", "where "].contains { text.hasPrefix($0) }
                if !continues || depth < indentation { return next }
            }
            next += 1
        }
        return next
    }

    static func c(_ lines: [Substring]) -> [Function] {
        var functions: [Function] = []
        var start: Int?
        for (index, line) in lines.enumerated() {
            if line == "}", let first = start {
                functions.append(Function(line: first + 1, length: index - first + 1))
                start = nil
            } else if start == nil, line.contains("("), line.first?.isLetter == true,
                !line.hasSuffix(";"), !line.hasPrefix("typedef")
            {
                start = index
            } else if let first = start, index > first, line.hasSuffix(";"), !line.hasPrefix(" ") {
                start = nil
            }
        }
        return functions
    }
}
