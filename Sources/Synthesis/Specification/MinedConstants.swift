import BigInt
import Intent

/// Numbers that the intent's own text suggests, most likely first.
struct MinedConstants: Sendable {
    /// Words: small numbers first, then what stands in the prose, the clauses and the examples.
    private(set) var words: [Int64] = []
    private(set) var doubles: [Int64] = []
    /// Words that stand in prose or clauses.
    private(set) var mined: Set<Int64> = []
    /// Numbers that stand in the prose as digits.
    private(set) var prose: [Int64] = []

    init() {}

    init(_ specification: Specification) {
        var found: [Int64] = []
        let intent = specification.function.intent
        mine(prose: "\(intent.heading) \(intent.english)", into: &found)
        for clause in specification.function.clauses {
            switch clause.kind {
            case .ensures(let e), .law(let e): mine(e, into: &found)
            case .requires, .bound, .example: break
            }
        }
        found += Self.newElements(specification)
        mined = Set(found)
        for case let word in [0, 1, 2] + found where !words.contains(word) { words.append(word) }
        for text in [0.0, 1.0, 2.0, 0.5] where !doubles.contains(text.word) {
            doubles.append(text.word)
        }
        for word in found where abs(word.toDoubleExactly) < 1e15 {
            let double = word.toDoubleExactly.word
            if !doubles.contains(double) { doubles.append(double) }
        }
    }

    /// What stands in results and not in the arguments they were made from.
    private static func newElements(_ specification: Specification) -> [Int64] {
        guard case .buffer(.integer(.uint8), _) = specification.result else { return [] }
        var found: [Int64] = []
        for (sample, expected) in zip(specification.samples, specification.expected) {
            for element in expected.elements where found.count < 6 {
                guard !found.contains(element), !sample.words.contains(element),
                    !sample.buffers.contains(where: { $0.contains(element) })
                else { continue }
                found.append(element)
            }
        }
        return found.count < 4 ? found : []
    }

    private mutating func mine(_ expression: Intent.Expression, into found: inout [Int64]) {
        expression.visit { part in
            switch part {
            case .literal(.integer(let number), _):
                if number.bitWidth <= 64 { found.append(Int64(truncatingIfNeeded: number)) }
            case .literal(.double(let number), _):
                if !doubles.contains(number.word) { doubles.append(number.word) }
            case .literal(.string(let bytes), _) where bytes.count == 1:
                found.append(Int64(bytes[0]))
            default: break
            }
        }
    }

    private mutating func mine(prose: String, into found: inout [Int64]) {
        let bytes = Array(prose.utf8)
        var index = 0
        while index < bytes.count {
            guard isDigit(bytes[index]) else {
                if bytes[index] == UInt8(ascii: "`"), index + 2 < bytes.count,
                    bytes[index + 2] == UInt8(ascii: "`")
                {
                    found.append(Int64(bytes[index + 1]))
                }
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, isDigit(bytes[end]) { end += 1 }
            var text = String(decoding: bytes[index..<end], as: UTF8.self)
            if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), isDigit(bytes[end + 1]) {
                end += 1
                let start = end
                while end < bytes.count, isDigit(bytes[end]) { end += 1 }
                text += "." + String(decoding: bytes[start..<end], as: UTF8.self)
                if let number = Double(text), !doubles.contains(number.word) {
                    doubles.append(number.word)
                }
            } else if let number = Int64(text) {
                found.append(number)
                self.prose.append(number)
            } else if let number = UInt64(text) {
                found.append(Int64(bitPattern: number))
            }
            index = end
        }
        for (word, numbers) in Self.words {
            if prose.lowercased().contains(word) { found += numbers }
        }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    /// Numbers that words stand for.
    private static let words: [(String, [Int64])] = [
        ("digit", [10]), ("decimal", [10]), ("odd", [2]), ("even", [2]), ("twice", [2]),
        ("double", [2]), ("triple", [3]), ("three", [3]), ("four", [4]), ("five", [5]),
        ("seven", [7]), ("ten ", [10]), ("half", [2]), ("hour", [60, 3600]),
        ("minute", [60]), ("week", [7]), ("percent", [100]), ("fahrenheit", [32, 9, 5]),
        ("space", [32]), ("case", [32]), ("letter", [97, 122, 65, 90]),
        ("binary", [2]), ("byte", [256]), ("alphabet", [26]),
    ]
}

extension Int64 {
    fileprivate var toDoubleExactly: Double { Double(self) }
}

extension Intent.Expression {
    /// The expressions that stand directly in this one.
    var parts: [Intent.Expression] {
        switch self {
        case .literal, .name, .typeName: []
        case .old(let e, _), .unary(_, let e, _), .member(let e, _, _): [e]
        case .array(let elements, _), .tuple(let elements, _): elements
        case .binary(_, let a, let b, _): [a, b]
        case .conditional(let condition, let a, let b, _): [condition, a, b]
        case .subscripted(let base, let index, _): [base, index]
        case .slice(let base, let range, _):
            [base] + [range.lower, range.upper].compactMap { $0 }
        case .methodCall(let base, _, let arguments, _): [base] + arguments.map(\.value)
        case .call(_, let arguments, _): arguments.map(\.value)
        case .quantified(_, _, .range(let range), let body, _):
            [range.lower, range.upper].compactMap { $0 } + [body]
        case .quantified(_, _, .elements(let elements), let body, _): [elements, body]
        }
    }

    /// Visits this expression and all inside it.
    func visit(_ body: (Intent.Expression) -> Void) {
        body(self)
        for part in parts { part.visit(body) }
    }
}
