package import Diagnostics
package import Store

/// The generated or hand-written `.ll` beside an intent file.
package struct CodeFile: Sendable {
    package static let sizeLimitBytes = 8 << 20

    package var path: String
    package var bytes: [UInt8]
    package var status: GeneratedFile.Status

    /// A file with these contents, wherever they come from.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        status = GeneratedFile.status(of: bytes)
    }

    /// True when a person wrote the file, or changed it since it was generated.
    package var isOfAPerson: Bool { status.isOfAPerson }

    /// Where the code came from, for reports.
    package var origin: String { status.origin }

    /// What became of the file, as the end of a sentence about it.
    package var history: String { status.history }

    /// The file's contents and what became of it since it was generated; nil when there is none.
    package static func read(_ path: String) -> Result<CodeFile?, Diagnostic> {
        guard FileKind.exists(path) else { return .success(nil) }
        switch IntentFileReader.read(path, limit: sizeLimitBytes, what: "code file") {
        case .failure(let problem): return .failure(problem)
        case .success(let bytes):
            return .success(
                CodeFile(path: path, bytes: bytes))
        }
    }
}
