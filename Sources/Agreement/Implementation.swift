package import Evidence
import IRText

/// Code for a function, under the name that its intent gives it.
package struct Implementation: Sendable {
    /// What reports call it: `gcd.ll`, `search`, `reference gcd.c`.
    package var name: String
    package var code: CandidateModule

    package init(name: String, code: CandidateModule) {
        self.name = name
        self.code = code
    }

    /// Code that calls the function `symbol`; what is called `function` there gets that name for
    /// it.
    package init(name: String, text: [UInt8], symbol: String, as function: String) {
        self.name = name
        guard symbol != function else {
            code = CandidateModule(text: text)
            return
        }
        code = CandidateModule(
            text: IRText.renaming(text, functions: [symbol: function, function: symbol]))
    }
}
