/// A file that could not be read or written: where, why, and what to do about it.
package struct FileFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package var path: String
    /// Lower case, without a full stop: "this is a folder".
    package var reason: String
    package var wayOut: String

    package init(path: String, reason: String, wayOut: String) {
        self.path = path
        self.reason = reason
        self.wayOut = wayOut
    }

    package var description: String { "\(path): \(reason); \(wayOut)" }
}
