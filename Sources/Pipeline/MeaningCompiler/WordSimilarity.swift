/// How much two texts have in common; it only orders what is tried, and decides nothing.
enum WordSimilarity {
    /// Number of different words that stand in both; identifiers count as their parts.
    static func shared(_ a: String, _ b: String) -> Int {
        words(a).intersection(words(b)).count
    }

    /// Words that say nothing about what a function does.
    private static let commonWords: Set<String> = [
        "and", "all", "any", "are", "array", "for", "from", "function", "get", "given", "has",
        "how", "int", "integer", "integers", "its", "list", "many", "not", "number", "numbers",
        "one", "result", "string", "text", "that", "the", "this", "two", "value", "values",
        "when", "with", "whether",
    ]

    /// Number of different words in both, common words left out.
    static func sharedContent(_ a: String, _ b: String) -> Int {
        words(a).intersection(words(b)).subtracting(commonWords).count
    }

    /// True for `isPrime` and `is_prime`.
    static func isSameName(_ a: String, _ b: String) -> Bool {
        a.lowercased().filter { $0 != "_" } == b.lowercased().filter { $0 != "_" }
    }

    private static func words(_ text: String) -> Set<String> {
        var result: Set<String> = []
        var word = ""
        var previousIsLower = false
        func end() {
            if word.count > 2 { result.insert(word.lowercased()) }
            word = ""
        }
        for character in text {
            guard character.isLetter else {
                end()
                previousIsLower = false
                continue
            }
            if character.isUppercase, previousIsLower { end() }
            word.append(character)
            previousIsLower = character.isLowercase
        }
        end()
        return result
    }
}
