package import Evidence

/// How far accepted code is examined beyond what every candidate goes through.
package struct EvidenceEffort: Sendable {
    /// Random inputs that every candidate is judged on; nil for none.
    package var fuzz: Judge.FuzzEffort?
    /// Small changes of the code that are tried on the intent.
    package var mutants = 0
    /// Wall-clock time that they may take.
    package var mutationMilliseconds = 0
    /// Inputs on which a second implementation is compared.
    package var comparedInputs = 0
    /// Wall-clock time of the search for a second implementation.
    package var secondSearchMilliseconds = 0
    /// Steps are counted on inputs of growing size.
    package var measuresCost = false
    /// Makes the same inputs and mutants again.
    package var seed: UInt64 = 1 {
        didSet { fuzz?.seed = seed }
    }

    /// Examples, boundary inputs and laws in every kind of run, as always; nothing more.
    package static let quick = EvidenceEffort()

    package static let standard = EvidenceEffort(seconds: 6)

    package static let thorough = EvidenceEffort(seconds: 60)

    private init() {}

    /// About so many seconds for each function.
    package init(seconds: Double) {
        let milliseconds = Int(max(0.1, min(seconds, 3_600)) * 1_000)
        var fuzz = Judge.FuzzEffort()
        fuzz.milliseconds = milliseconds / 4
        fuzz.inputs = milliseconds * 2_000
        fuzz.evaluatedInputs = seconds < 1 ? 1_100 : 1_500
        self.fuzz = fuzz
        mutants = seconds < 20 ? 100 : 1_000
        mutationMilliseconds = milliseconds / 3
        comparedInputs = seconds < 20 ? 5_000 : 100_000
        secondSearchMilliseconds = milliseconds / 4
        measuresCost = true
    }

    /// `quick`, `standard`, `thorough`, or a time: `5`, `5s`, `500ms`; nil for anything else.
    package init?(_ text: String) {
        switch text {
        case "quick": self = .quick
        case "standard": self = .standard
        case "thorough": self = .thorough
        default:
            let scale: Double
            let digits: Substring
            if text.hasSuffix("ms") {
                (digits, scale) = (text.dropLast(2), 0.001)
            } else if text.hasSuffix("s") {
                (digits, scale) = (text.dropLast(), 1)
            } else {
                (digits, scale) = (text[...], 1)
            }
            guard let number = Double(digits), number > 0, number * scale <= 3_600,
                number.isFinite
            else { return nil }
            self.init(seconds: number * scale)
        }
    }
}
