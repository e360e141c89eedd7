/// What instrumented code found when it ran.
package struct UndefinedBehaviour: Hashable, Sendable {
    /// What was broken, as the worker names it: "overflow", "shift-amount", "uninitialised", ….
    package var kind: String
    /// The function it happened in, without `@`.
    package var function: String
    /// The instruction as its author wrote it; empty when it is not known.
    package var instruction: String
    /// Line in the module's text, from 1; 0 where it is not known.
    package var line: Int
    /// The instruction that used what the first one made; nil where the first one is enough.
    package var use: String?
    /// The values that it happened with.
    package var values: [String]
    /// One sentence that begins with the instruction.
    package var sentence: String

    package init(
        kind: String, function: String, instruction: String, line: Int, use: String? = nil,
        values: [String] = [], sentence: String
    ) {
        self.kind = kind
        self.function = function
        self.instruction = instruction
        self.line = line
        self.use = use
        self.values = values
        self.sentence = sentence
    }
}

/// The places in a module that can report undefined behaviour, from 1 on, as the child that
/// compiled it wrote them down.
package struct UndefinedSiteTable: Hashable, Sendable {
    package struct Site: Hashable, Sendable {
        package var kind: String
        package var function: String
        package var instruction: String
        /// The end of a sentence; the bytes 1 to 5 stand for the first value with and without a
        /// sign, the second one with and without a sign, the first one as the bits of a double.
        package var event: [UInt8]
        package var line: Int
        package init(
            kind: String, function: String, instruction: String, event: [UInt8], line: Int
        ) {
            self.kind = kind
            self.function = function
            self.instruction = instruction
            self.event = event
            self.line = line
        }
    }
    package var sites: [Site]
    package init(sites: [Site] = []) { self.sites = sites }

    /// Puts a report into words. Neither the numbers nor the table are to be trusted.
    func behaviour(site: UInt32, use: UInt32, _ first: UInt64, _ second: UInt64)
        -> UndefinedBehaviour
    {
        guard let place = self[site] else {
            return UndefinedBehaviour(
                kind: "unknown", function: "", instruction: "", line: 0,
                sentence: "an instruction that is not in the report has undefined behaviour")
        }
        var values: [String] = []
        let event = Self.fill(place.event, first, second, into: &values)
        var behaviour = UndefinedBehaviour(
            kind: place.kind, function: place.function, instruction: place.instruction,
            line: place.line, values: values, sentence: "")
        let subject =
            place.instruction.isEmpty ? "an instruction" : "`\(place.instruction)`"
        behaviour.sentence = "\(subject) \(event)"
        if use > 0 {
            let user = self[use]?.instruction ?? ""
            if user.isEmpty {
                behaviour.use = "the result"
                behaviour.sentence += ", and the result depends on it"
            } else if user == place.instruction {
                behaviour.use = user
            } else {
                behaviour.use = user
                behaviour.sentence += ", and `\(user)` depends on it"
            }
        }
        return behaviour
    }

    private subscript(number: UInt32) -> Site? {
        let index = Int(number) - 1
        return sites.indices.contains(index) ? sites[index] : nil
    }

    private static func fill(
        _ event: [UInt8], _ first: UInt64, _ second: UInt64, into values: inout [String]
    ) -> String {
        var bytes: [UInt8] = []
        for byte in event {
            let value: String
            switch byte {
            case 1: value = "\(Int64(bitPattern: first))"
            case 2: value = "\(first)"
            case 3: value = "\(Int64(bitPattern: second))"
            case 4: value = "\(second)"
            case 5: value = "\(Double(bitPattern: first))"
            default:
                bytes.append(byte)
                continue
            }
            values.append(value)
            bytes += Array(value.utf8)
        }
        return bytes.withUnsafeBytes { String(untrusted: $0) }
    }
}
