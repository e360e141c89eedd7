/// The sandbox cannot work on this machine or has stopped: never a statement about a candidate.
package struct SandboxError: Error, CustomStringConvertible, Hashable, Sendable {
    package var description: String
    package init(_ description: String) { self.description = description }
}

extension SandboxError {
    static func noWorker(at path: String) -> SandboxError {
        SandboxError(
            "there is no worker at \(path); it is built and installed beside semcom as "
                + "`semcom-worker`")
    }

    static func cannotStart(_ path: String, reason: String) -> SandboxError {
        var text = "\(path) cannot start: \(reason)"
        if reason.contains("libLLVM") {
            text +=
                "; install LLVM 19 (Debian and Ubuntu: `apt install libllvm19`, Fedora: "
                + "`dnf install llvm19-libs`, macOS: `brew install llvm@19`)"
        }
        return SandboxError(text)
    }

    static func otherVersion(_ path: String, theirs: UInt32, ours: UInt32) -> SandboxError {
        SandboxError(
            "\(path) speaks version \(theirs) of the sandbox's protocol and this program version "
                + "\(ours): install both from one build")
    }

    static let shutDown = SandboxError("the sandbox has been shut down")
}
