/// A command line as text: split into words as a shell does it, without running one.
package enum CommandLineText {
    package static let lengthLimitBytes = 65_536

    /// Why a text is not a plain command line.
    package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        /// Lower case, without a full stop.
        package var description: String
    }

    /// The words of a command line: single and double quotes and backslashes mean what they mean
    /// in a shell. What only a shell can do, such as pipes and variables, is refused.
    package static func split(_ text: String) throws(Failure) -> [String] {
        guard text.utf8.count <= lengthLimitBytes else {
            throw Failure(description: "the command line has more than 64 KiB")
        }
        var splitter = Splitter(Array(text.unicodeScalars))
        return try splitter.words()
    }

    /// The command line that splits into these words.
    package static func joined(_ words: [String]) -> String {
        words.map(quoted).joined(separator: " ")
    }

    private static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "-_./:=@%+,".unicodeScalars.contains(scalar)
        }
        guard word.isEmpty || !isPlain else { return word }
        let parts = word.split(separator: "'", omittingEmptySubsequences: false)
        return "'" + parts.joined(separator: "'\\''") + "'"
    }
}

private struct Splitter {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var word: String.UnicodeScalarView?
    private var found: [String] = []

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private var next: Unicode.Scalar? {
        position < scalars.count ? scalars[position] : nil
    }

    mutating func words() throws(CommandLineText.Failure) -> [String] {
        while let scalar = next {
            position += 1
            switch scalar {
            case " ", "\t", "\n", "\r": endWord()
            case "'": try singleQuotes()
            case "\"": try doubleQuotes()
            case "\\": try backslash()
            case "|", "&", ";", "<", ">", "(", ")", "`": throw needsShell(scalar)
            case "$": try dollar()
            case "\0": throw CommandLineText.Failure(description: "the command line has a NUL")
            default: append(scalar)
            }
        }
        endWord()
        return found
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        word = word ?? String.UnicodeScalarView()
        word?.append(scalar)
    }

    private mutating func endWord() {
        if let word { found.append(String(word)) }
        word = nil
    }

    private mutating func singleQuotes() throws(CommandLineText.Failure) {
        word = word ?? String.UnicodeScalarView()
        while let scalar = next {
            position += 1
            if scalar == "'" { return }
            append(scalar)
        }
        throw CommandLineText.Failure(description: "a single quote is not closed")
    }

    private mutating func doubleQuotes() throws(CommandLineText.Failure) {
        word = word ?? String.UnicodeScalarView()
        while let scalar = next {
            position += 1
            switch scalar {
            case "\"": return
            case "`": throw needsShell(scalar)
            case "$": try dollar()
            case "\\":
                if let escaped = next, "\"\\$`\n".unicodeScalars.contains(escaped) {
                    position += 1
                    if escaped != "\n" { append(escaped) }
                } else {
                    append(scalar)
                }
            default: append(scalar)
            }
        }
        throw CommandLineText.Failure(description: "a double quote is not closed")
    }

    private mutating func backslash() throws(CommandLineText.Failure) {
        guard let escaped = next else {
            throw CommandLineText.Failure(description: "a backslash ends the command line")
        }
        position += 1
        if escaped != "\n" { append(escaped) }
    }

    /// A dollar sign that a shell would leave as it is.
    private mutating func dollar() throws(CommandLineText.Failure) {
        if let scalar = next,
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "_{(@*#?$!-".unicodeScalars.contains(scalar)
        {
            throw needsShell("$")
        }
        append("$")
    }

    private func needsShell(_ scalar: Unicode.Scalar) -> CommandLineText.Failure {
        CommandLineText.Failure(
            description: "'\(scalar)' needs a shell, and none is run: quote it,"
                + " or write sh -c '…'")
    }
}
