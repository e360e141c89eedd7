package import Diagnostics
package import Store

/// The generated or hand-written `.ll` beside an intent file.
package struct CodeFile: Sendable {
    package static let sizeLimitBytes = 8 << 20

    package var path: String
    package var bytes: [UInt8]
    package var status: GeneratedFile.Status

    /// The file's contents and what became of it since it was generated; nil when there is none.
    package static func read(_ path: String) -> Result<CodeFile?, Diagnostic> {
        guard FileKind.exists(path) else { return .success(nil) }
        switch IntentFileReader.read(path, limit: sizeLimitBytes, what: "code file") {
        case .failure(let problem): return .failure(problem)
        case .success(let bytes):
            return .success(
                CodeFile(path: path, bytes: bytes, status: GeneratedFile.status(of: bytes)))
        }
    }
}
