/// Words of a text in the form in which they are compared.
enum WordStems {
    /// Words that say nothing about what a function does.
    private static let commonWords: Set<String> = [
        "a", "an", "and", "any", "are", "as", "at", "be", "between", "but", "by", "code",
        "compute", "each", "every", "find", "for", "from", "function", "get", "give", "given",
        "gives", "has", "have", "how", "i", "if", "in", "int", "integer", "is", "it", "its",
        "make", "many", "not", "number", "of", "on", "one", "or", "return", "result",
        "tell", "than", "that", "the", "this", "to", "two", "value", "want",
        "whether", "when", "which", "with", "write",
    ]

    /// Words that mean the same here; each group goes by its first word.
    private static let groups: [[String]] = [
        ["maximum", "max", "largest", "biggest", "greatest", "highest", "larger", "greater"],
        ["minimum", "min", "smallest", "least", "lowest", "smaller"],
        ["sum", "total", "add"],
        ["average", "mean"],
        ["count", "occurrence", "frequency"],
        ["reverse", "backward", "backwards", "flip", "mirror"],
        ["sort", "order", "ascending", "arrange"],
        ["duplicate", "distinct", "unique", "repeated", "different"],
        ["lowercase", "lower", "downcase"],
        ["uppercase", "upper", "upcase"],
        ["trim", "strip", "whitespace"],
        ["length", "long", "size"],
        ["contain", "include", "member"],
        ["index", "position", "place"],
        ["power", "exponent", "exponentiation", "raise"],
        ["root", "sqrt"],
        ["gcd", "gcf", "hcf"], ["lcm"],
        ["remove", "delete", "drop", "without"],
        ["character", "char", "letter"],
        ["divisor", "divide", "factor", "divisible"],
        ["prime", "primality"],
        ["absolute", "abs", "magnitude"],
        ["split", "tokenise", "tokenize", "separate"],
        ["join", "concatenate", "concat"],
        ["encode", "encoding"], ["decode", "decoding"],
        ["hexadecimal", "hex"],
        ["string", "text"], ["array", "list"],
    ]

    private static let canonical: [String: String] = {
        var table: [String: String] = [:]
        for group in groups {
            for word in group {
                table[word] = group[0]
                table[stripped(word)] = group[0]
            }
        }
        return table
    }()

    /// Endings that change no meaning here, longest first, with what takes their place.
    private static let endings: [(String, String)] = [
        ("ations", "ate"), ("ation", "ate"), ("ings", ""), ("ing", ""), ("ies", "y"),
        ("ied", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("es", "e"),
        ("ed", ""), ("ly", ""), ("s", ""),
    ]

    private static func stripped(_ word: String) -> String {
        guard word.count > 3, !word.hasSuffix("ss") else { return word }
        for (ending, other) in endings where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            guard stem.count >= 3 else { continue }
            return withoutFinalE(undoubled(stem + other))
        }
        return withoutFinalE(word)
    }

    /// `trimm` is `trim`.
    private static func undoubled(_ word: String) -> String {
        guard let last = word.last, word.dropLast().last == last, !"lsaeiou".contains(last) else {
            return word
        }
        return String(word.dropLast())
    }

    private static func withoutFinalE(_ word: String) -> String {
        word.count > 4 && word.hasSuffix("e") ? String(word.dropLast()) : word
    }

    static func stem(_ word: String) -> String {
        let lower = word.lowercased()
        if let known = canonical[lower] { return known }
        let short = stripped(lower)
        return canonical[short] ?? short
    }

    /// The words of a text in order: identifiers count as their parts, common words are left out.
    static func words(_ text: String) -> [String] {
        var result: [String] = []
        var word = ""
        var previousIsLower = false
        func end() {
            let stem = stem(word)
            if !word.isEmpty, !commonWords.contains(word.lowercased()),
                !commonWords.contains(stem)
            {
                result.append(stem)
            }
            word = ""
        }
        for character in text {
            guard character.isLetter || character.isNumber else {
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
