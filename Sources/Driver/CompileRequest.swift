package import SandboxProtocol

/// What `compile` should write beside the verdict.
package struct CompileRequest: Sendable {
    /// In the order in which they were asked for, without repetition.
    package var formats: [EmitFormat] = []
    /// nil means the intent file's folder.
    package var outputFolder: String?
    package var optimisation = OptimisationLevel.o2
    /// Code that was written or edited by hand is replaced, not judged.
    package var replacesHandWritten = false
    /// Calls and what they give, such as `f("ab") == "ba"`: a function that has no intent file yet.
    package var examples: [String] = []
    package init() {}
}

/// A kind of file that `compile --emit` writes.
package enum EmitFormat: String, Sendable, CaseIterable {
    /// Optimised IR as text.
    case ll
    case bc
    case obj
    case asm
    /// A static library, for C callers.
    case lib
    /// The C header of `lib` and `obj`, with a module map for Swift.
    case header
}
