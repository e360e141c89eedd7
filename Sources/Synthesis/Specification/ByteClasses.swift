import Intent

/// Terms over bytes of text that words of the English name: vowels, digits, letters, case.
enum ByteClasses {
    private static let byte = Term.variable(MinedTerm.Place.element)

    private static func isBetween(_ low: Int64, _ high: Int64, _ byte: Term = byte) -> Term {
        .apply(
            .and,
            [
                .apply(.lessOrEqual, [.constant(low), byte]),
                .apply(.lessOrEqual, [byte, .constant(high)]),
            ])
    }

    private static func isOne(of text: String) -> Term {
        let tests = text.utf8.map { Term.apply(.equal, [byte, .constant(Int64($0))]) }
        return tests.dropFirst().reduce(tests[0]) { .apply(.or, [$0, $1]) }
    }

    private static func lowered(_ byte: Term) -> Term {
        .select(isBetween(65, 90, byte), .add(byte, .constant(32)), byte)
    }

    private static func raised(_ byte: Term) -> Term {
        .select(isBetween(97, 122, byte), .subtract(byte, .constant(32)), byte)
    }

    /// Terms for the words that stand in the intent, likeliest first.
    static func terms(for intent: FunctionIntent) -> [MinedTerm] {
        let text = "\(intent.name) \(intent.heading) \(intent.english)".lowercased()
        let lower = isBetween(97, 122)
        let upper = isBetween(65, 90)
        let letter = Term.apply(.or, [lower, upper])
        let digit = isBetween(48, 57)
        let blank = Term.apply(
            .or, [.apply(.equal, [byte, .constant(32)]), isBetween(9, 13)])
        let mirror = Term.variable(MinedTerm.Place.mirror)
        let turns = Term.apply(.equal, [byte, mirror])
        let turnsInAnyCase = Term.apply(.equal, [lowered(byte), lowered(mirror)])
        let tests: [(words: [String], terms: [Term])] = [
            (["vowel"], [isOne(of: "aeiou"), isOne(of: "aeiouAEIOU")]),
            (
                ["consonant"],
                [
                    .apply(.and, [lower, .apply(.not, [isOne(of: "aeiou")])]),
                    .apply(.and, [letter, .apply(.not, [isOne(of: "aeiouAEIOU")])]),
                ]
            ),
            (["digit", "number", "numeric"], [digit]),
            (["letter", "alphabet", "alpha"], [letter, lower, upper]),
            (["alphanumeric", "identifier"], [.apply(.or, [letter, digit])]),
            (["uppercase", "capital", "case"], [upper, lower]),
            (["lowercase"], [lower]),
            (["space", "blank", "word", "trim"], [.apply(.equal, [byte, .constant(32)]), blank]),
            (
                ["hexadecimal"],
                [.apply(.or, [digit, .apply(.or, [isBetween(97, 102), isBetween(65, 70)])])]
            ),
            (["punctuation"], [isOne(of: "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")]),
            (["palindrom", "both ends", "backward", "mirror"], [turns]),
            (
                ["ignoring case", "case does not", "regardless of case", "case-insensitive"],
                [turnsInAnyCase]
            ),
        ]
        let values: [(words: [String], terms: [Term])] = [
            (["digit", "decimal", "number"], [.subtract(byte, .constant(48))]),
            (
                ["case", "capital", "upper", "lower"],
                [
                    raised(byte), lowered(byte),
                    .select(lower, .subtract(byte, .constant(32)), lowered(byte)),
                ]
            ),
        ]
        let isNamed = { (words: [String]) in words.contains { text.contains($0) } }
        return tests.filter { isNamed($0.words) }.flatMap { $0.terms }.map {
            MinedTerm(term: $0, kind: .bool)
        }
            + values.filter { isNamed($0.words) }.flatMap { $0.terms }.map {
                MinedTerm(term: $0, kind: .word)
            }
    }
}
