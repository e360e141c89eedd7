/// What a word means at the start of an operand.
enum ExpressionWord {
    case `true`, `false`, `nil`, old, forall, exists, count
    /// Words of other languages that deserve an answer of their own.
    case not, null
    /// A word that begins with a capital: a type, perhaps.
    case capitalised
    case other

    /// The bytes are passed alone, so that no copy of the parser is made on its deep stack.
    static func of(_ token: Token, in bytes: [UInt8]) -> ExpressionWord {
        func isWord(_ word: StaticString) -> Bool {
            guard token.end - token.start == word.utf8CodeUnitCount else { return false }
            for index in 0..<word.utf8CodeUnitCount
            where bytes[token.start + index] != word.utf8Start[index] {
                return false
            }
            return true
        }
        switch bytes[token.start] {
        case UInt8(ascii: "t"): return isWord("true") ? .true : .other
        case UInt8(ascii: "f"):
            if isWord("false") { return .false }
            return isWord("forall") ? .forall : .other
        case UInt8(ascii: "n"):
            if isWord("nil") { return .nil }
            if isWord("null") { return .null }
            return isWord("not") ? .not : .other
        case UInt8(ascii: "e"): return isWord("exists") ? .exists : .other
        case UInt8(ascii: "c"): return isWord("count") ? .count : .other
        case UInt8(ascii: "o"): return isWord("old") ? .old : .other
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .capitalised
        default: return .other
        }
    }
}
