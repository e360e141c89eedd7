package import Diagnostics
package import ModelClient

/// An intent file that was made from English: it is sound, and a person may edit and commit it.
package struct IntentDraft: Sendable {
    /// The whole file.
    package var text: String
    /// `find_second_largest.intent.md`
    package var fileName: String
    /// The names of its functions, in order.
    package var functions: [String]
    /// What was assumed where the English leaves something open; it stands in the file too.
    package var assumptions: [String]
    /// What the file asks its reader: examples that contradict a clause.
    package var questions: [String]
    /// What was computed, corrected or left away.
    package var notes: [String]
    /// What is questionable about the file and stayed.
    package var warnings: [Diagnostic]
    package var heldOutExampleCount: Int
    package var usage: TokenUsage
    package var requestCount: Int
}

/// Where a draft may be written without harm.
package enum DraftDestination: Hashable, Sendable {
    /// There is nothing at this path.
    case free(path: String)
    /// The file holds this text already.
    case unchanged(path: String)
    /// Something else is there; the alternative is free.
    case taken(path: String, alternative: String)
}

extension IntentDraft {
    /// Where the draft belongs in a folder. Nothing is written.
    package func destination(in folder: String) -> DraftDestination {
        DraftDestination(of: text, named: fileName, in: folder)
    }
}

extension DraftDestination {
    /// Where an intent file of that name belongs in a folder. Nothing is written.
    package init(of text: String, named name: String, in folder: String) {
        let path = PathName.joined(folder, name)
        if !FileKind.exists(path) {
            self = .free(path: path)
        } else if case .success(let bytes) = IntentFileReader.read(path),
            bytes == Array(text.utf8)
        {
            self = .unchanged(path: path)
        } else {
            let stem = PathName.stem(of: path)
            var number = 2
            var alternative = path
            repeat {
                alternative = PathName.joined(
                    folder, "\(stem)_\(number)\(ModuleLoader.suffix)")
                number += 1
            } while FileKind.exists(alternative)
            self = .taken(path: path, alternative: alternative)
        }
    }
}
