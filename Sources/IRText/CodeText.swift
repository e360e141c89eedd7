/// Questions to code that nobody has checked, for the sake of good messages.
package enum CodeText {
    /// Names of the functions that the text defines.
    package static func definedFunctions(in bytes: [UInt8]) -> Set<String> {
        Set(IRModule(bytes).functions.compactMap(\.name?.text))
    }

    /// What to do about a function that is not there.
    package static func advice(forMissing name: String, defined: Set<String>) -> [String] {
        guard !defined.isEmpty else {
            return ["the file defines no function; define @\(name) in it, or compile the intent"]
        }
        let ranked = defined.map { (distance: distance(name, $0), name: $0) }
            .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
        if let best = ranked.first, best.distance * 3 <= max(name.utf8.count, 3) {
            return ["it defines @\(best.name): did you mean @\(name)? Rename it"]
        }
        let shown = ranked.prefix(4).map { "@\($0.name)" }.joined(separator: ", ")
        let rest = ranked.count - min(ranked.count, 4)
        return [
            "it defines \(shown)" + (rest > 0 ? " and \(rest) more" : "")
                + "; rename the one that is meant to @\(name)"
        ]
    }

    /// Edits that make one name the other, regardless of case and underscores.
    private static func distance(_ a: String, _ b: String) -> Int {
        let left = letters(a)
        let right = letters(b)
        guard abs(left.count - right.count) <= 8, left.count <= 64, right.count <= 64 else {
            return 64
        }
        var row = Array(0...right.count)
        for (i, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let substituted = diagonal + (byte == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }

    private static func letters(_ name: String) -> [UInt8] {
        name.lowercased().utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: ".") }
    }
}
