import Foundation
import Testing

/// What a file of the corpus says about itself.
///
/// The first lines of a module, or of the `.expect` file beside one that cannot carry comments:
/// `; intent: NAME` and `; expect: OUTCOME | OUTCOME …`.
struct CorpusCase: CustomTestStringConvertible, Sendable {
    var name: String
    var module: [UInt8]
    var intent: String
    var expectations: [Expectation]

    var testDescription: String { name }
}

/// One way in which a judgement may come out.
struct Expectation: Hashable, CustomStringConvertible {
    enum Outcome: Hashable {
        case aligned
        case violated
        case undecided
        /// Refused before it ran; nil where any stage will do.
        case refused(stage: String?)
        /// nil where any kind will do.
        case finding(kind: String?)
    }
    var outcome: Outcome
    /// Text that the sentence must contain, whatever the case of its letters.
    var phrase: String?
    var description: String

    /// Reads `refused policy "inline assembly"`; nil when it is none of the known forms.
    init?(_ text: Substring) {
        description = text.trimmingCharacters(in: .whitespaces)
        let parts = description.split(separator: "\"", maxSplits: 1)
        guard let first = parts.first else { return nil }
        let words = first.split(separator: " ").map(String.init)
        phrase = parts.count > 1 ? String(parts[1].dropLast()) : nil
        let detail = words.count > 1 ? words[1] : nil
        switch words.first {
        case "aligned": outcome = .aligned
        case "violated": outcome = .violated
        case "undecided": outcome = .undecided
        case "refused": outcome = .refused(stage: detail)
        case "finding": outcome = .finding(kind: detail)
        default: return nil
        }
    }
}

/// The files below Tests/Hostile.
enum Corpus {
    static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Hostile")

    static let attacks = cases(in: "attacks")
    static let harmless = cases(in: "harmless")
    static let gaps = cases(in: "gaps")

    static func intentPath(_ name: String) -> String {
        folder.appending(path: "intents/\(name).intent.md").path
    }

    /// All modules of a folder by name; one without a readable header has no expectations.
    private static func cases(in name: String) -> [CorpusCase] {
        let place = folder.appending(path: name)
        let files = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
        return files.filter { $0.hasSuffix(".ll") }.sorted().map { file in
            let path = place.appending(path: file)
            let module = Array((try? Data(contentsOf: path)) ?? Data())
            let beside = path.deletingPathExtension().appendingPathExtension("expect")
            let header = (try? Data(contentsOf: beside)).map { Array($0) } ?? module
            return CorpusCase(
                name: "\(name)/\(file.dropLast(3))", module: module,
                intent: field("intent", of: header),
                expectations: field("expect", of: header).split(separator: "|")
                    .compactMap { Expectation($0) })
        }
    }

    private static func field(_ name: String, of header: [UInt8]) -> String {
        let text = String(decoding: header.prefix(2_000), as: UTF8.self)
        let start = "; \(name): "
        let line = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix(start) }
        return line.map { String($0.dropFirst(start.count)) } ?? ""
    }
}
