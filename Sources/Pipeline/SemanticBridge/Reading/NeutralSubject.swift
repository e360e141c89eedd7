package import Evidence
import IRText
package import Intent

/// A candidate whose author's words are gone: what a blind reader may see.
///
/// Everything that is put into a blind prompt is made from this value alone. Whoever makes it sees
/// the intent's signature, of which only the types are kept.
package struct NeutralSubject: Sendable {
    /// Longest code that is read.
    package static let codeLimitBytes = 60_000

    /// Neutral code, with that of functions that it calls.
    package let candidate: CandidateModule
    /// The same types under neutral names.
    package let signature: Signature
    package let code: String

    /// Why there is nothing to read, in words.
    package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        package var description: String
    }

    package init(_ candidate: CandidateModule, signature: Signature) throws(Failure) {
        let neutral = Self.neutral(signature)
        do {
            let texts = [candidate.text] + candidate.dependencyTexts
            let whole = try IRText.combine(texts.map { String(decoding: $0, as: UTF8.self) })
            let text = try IRNeutralText(
                of: signature.name, in: Array(whole.utf8),
                parameters: PlaceNames(neutral).irParameters, limitBytes: Self.codeLimitBytes)
            code = text.text
        } catch let failure as IRNeutralText.Failure {
            throw Failure(description: failure.description)
        } catch {
            // The error may name functions; it goes to a person, never into a prompt.
            throw Failure(description: "the code cannot be put together: \(error)")
        }
        self.signature = neutral
        self.candidate = CandidateModule(text: Array(code.utf8))
    }

    /// `f(a1: Int64, a2: inout [UInt8]) -> String`
    private static func neutral(_ signature: Signature) -> Signature {
        Signature(
            name: IRNeutralText.functionName,
            parameters: signature.parameters.enumerated().map { index, parameter in
                Parameter(
                    name: "a\(index + 1)", type: parameter.type, isInout: parameter.isInout)
            },
            result: signature.result)
    }
}
