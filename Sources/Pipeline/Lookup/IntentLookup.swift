package import Intent

/// Looks up what a sentence may mean among intents that are known.
///
/// The intents are ranked by BM25 over the stems of their headings, English, names and signatures
/// (Robertson and Zaragoza 2009); a stem in a name or heading counts as several.
package struct IntentLookup: Sendable {
    package struct Match: Sendable {
        package var entry: LibraryIndex.Entry
        /// Larger is closer; comparable within one query only.
        package var score: Double
        /// Share of the query's words, by how much they tell, that the intent has too.
        package var coverage: Double

        package var function: CheckedFunction { entry.function }
        package var origin: String { entry.origin }
        /// `func gcd(a: Int64, b: Int64) -> Int64`
        package var signatureText: String {
            Printer.text(of: entry.function.intent.signature)
        }
    }

    /// What to do with the matches.
    package enum Decision: Sendable {
        /// One intent is what was meant, as far as words can tell; the others come after it.
        case winner(Match, others: [Match])
        /// Several may be meant: a person has to say which.
        case unclear([Match])
        case nothing
    }

    /// Bytes of a sentence that are looked at.
    private static let sentenceLimitBytes = 4_096
    /// BM25's parameters: how fast repetition saturates, how much length matters.
    private static let saturation = 1.2
    private static let lengthShare = 0.6
    /// A winner leads the next by this factor, and has this share of the query's words.
    private static let lead = 1.35
    private static let winningCoverage = 0.7
    private static let leastCoverage = 0.25

    private struct Document {
        var entry: LibraryIndex.Entry
        var weights: [String: Double]
        var length: Double
    }

    private let documents: [Document]
    private let documentCounts: [String: Int]
    private let averageLength: Double

    package init(_ index: LibraryIndex) { self.init(index.entries) }

    package init(_ entries: [LibraryIndex.Entry]) {
        documents = entries.map(Self.document)
        var counts: [String: Int] = [:]
        for document in documents {
            for word in document.weights.keys { counts[word, default: 0] += 1 }
        }
        documentCounts = counts
        averageLength =
            documents.reduce(0) { $0 + $1.length } / Double(max(1, documents.count))
    }

    private static func document(_ entry: LibraryIndex.Entry) -> Document {
        let intent = entry.function.intent
        var weights: [String: Double] = [:]
        let signature = intent.signature
        let types = signature.parameters.map { "\($0.name) \(Printer.text(of: $0.type))" }
        let fields: [(String, Double)] = [
            (intent.name, 3), (intent.heading, 3), (intent.english, 1),
            (types.joined(separator: " ") + " " + Printer.text(of: signature.result), 0.3),
        ]
        for (text, weight) in fields {
            for word in WordStems.words(text) { weights[word, default: 0] += weight }
        }
        return Document(
            entry: entry, weights: weights, length: weights.values.reduce(0, +))
    }

    /// The closest intents, best first; those with nothing in common are left out.
    package func closest(to english: String, limit: Int = 5) -> [Match] {
        let sentence = String(decoding: english.utf8.prefix(Self.sentenceLimitBytes), as: UTF8.self)
        let query = Set(WordStems.words(sentence))
        let weights = query.map { (word: $0, tells: information(of: $0)) }
        let all = weights.reduce(0) { $0 + $1.tells }
        guard all > 0 else { return [] }
        var matches: [Match] = []
        for document in documents {
            var score = 0.0
            var covered = 0.0
            for (word, tells) in weights {
                guard let count = document.weights[word] else { continue }
                let length = document.length / max(1, averageLength)
                let norm = Self.saturation * (1 - Self.lengthShare + Self.lengthShare * length)
                score += tells * count * (Self.saturation + 1) / (count + norm)
                covered += tells
            }
            guard covered > 0 else { continue }
            matches.append(
                Match(entry: document.entry, score: score, coverage: covered / all))
        }
        matches.sort { ($1.score, $0.origin) < ($0.score, $1.origin) }
        return Array(matches.prefix(max(0, limit)))
    }

    /// How much a word tells: rare words tell more, and unknown ones as much as the rarest.
    private func information(of word: String) -> Double {
        let count = Double(documentCounts[word] ?? 0)
        let total = Double(documents.count)
        return max(0.05, (1 + (total - count + 0.5) / (count + 0.5)).logarithm)
    }

    /// The clear winner, or what to choose from.
    package func decision(for english: String, limit: Int = 5) -> Decision {
        let matches = closest(to: english, limit: limit).filter {
            $0.coverage >= Self.leastCoverage
        }
        guard let first = matches.first else { return .nothing }
        let others = Array(matches.dropFirst())
        let next = others.first?.score ?? 0
        let isClear =
            first.coverage >= Self.winningCoverage && first.score >= next * Self.lead
        return isClear ? .winner(first, others: others) : .unclear(matches)
    }
}

extension Double {
    /// The natural logarithm of a number of at least 1, by its binary exponent and a series.
    fileprivate var logarithm: Double {
        guard self > 1, isFinite else { return 0 }
        let x = (significand - 1) / (significand + 1)
        var (sum, power) = (0.0, x)
        for k in stride(from: 1.0, through: 25, by: 2) {
            sum += power / k
            power *= x * x
        }
        return Double(exponent) * 0.693_147_180_559_945_3 + 2 * sum
    }
}
