extension ReferenceEvaluator {
    /// Operators on strings, from the theory of Unicode strings of SMT-LIB 2.6.
    static func text(_ name: String, _ values: [Value]) -> Value? {
        switch values.count {
        case 1: unary(name, values[0])
        case 2: binary(name, values[0], values[1])
        case 3: ternary(name, values[0], values[1], values[2])
        default: nil
        }
    }

    private static func unary(_ name: String, _ value: Value) -> Value? {
        switch (name, value) {
        case ("str.len", .string(let s)): return .int(s.count)
        case ("str.to.int", .string(let s)), ("str.to_int", .string(let s)):
            guard !s.isEmpty, s.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return .int(-1) }
            return Int(String(decoding: s, as: UTF8.self)).map { .int($0) }
        case ("int.to.str", .int(let i)), ("str.from_int", .int(let i)):
            return .string(i < 0 ? [] : Array(i.description.utf8))
        case ("str.is_digit", .string(let s)):
            return .bool(s.count == 1 && s[0] >= 48 && s[0] <= 57)
        case ("str.to_code", .string(let s)): return .int(s.count == 1 ? Int(s[0]) : -1)
        case ("str.from_code", .int(let i)):
            return .string((0...255).contains(i) ? [UInt8(i)] : [])
        default: return nil
        }
    }

    private static func binary(_ name: String, _ first: Value, _ second: Value) -> Value? {
        switch (name, first, second) {
        case ("str.++", .string(let a), .string(let b)): .string(a + b)
        case ("str.at", .string(let s), .int(let i)): .string(part(of: s, i, 1))
        case ("str.prefixof", .string(let a), .string(let b)): .bool(b.starts(with: a))
        case ("str.suffixof", .string(let a), .string(let b)):
            .bool(b.reversed().starts(with: a.reversed()))
        case ("str.contains", .string(let a), .string(let b)):
            .bool(place(of: b, in: a, from: 0) != nil)
        case ("str.<", .string(let a), .string(let b)): .bool(a.lexicographicallyPrecedes(b))
        case ("str.<=", .string(let a), .string(let b)):
            .bool(a == b || a.lexicographicallyPrecedes(b))
        default: nil
        }
    }

    private static func ternary(
        _ name: String, _ first: Value, _ second: Value, _ third: Value
    ) -> Value? {
        switch (name, first, second, third) {
        case ("str.substr", .string(let s), .int(let i), .int(let n)):
            return .string(part(of: s, i, n))
        case ("str.indexof", .string(let s), .string(let t), .int(let i)):
            guard i >= 0, i <= s.count else { return .int(-1) }
            return .int(place(of: t, in: s, from: i) ?? -1)
        case ("str.replace", .string(let s), .string(let t), .string(let u)):
            guard let i = place(of: t, in: s, from: 0) else { return .string(s) }
            return .string(Array(s.prefix(i)) + u + s.dropFirst(i + t.count))
        case ("str.replace_all", .string(let s), .string(let t), .string(let u)),
            ("str.replaceall", .string(let s), .string(let t), .string(let u)):
            guard !t.isEmpty else { return .string(s) }
            var result: [UInt8] = []
            var rest = s
            while let i = place(of: t, in: rest, from: 0) {
                result += Array(rest.prefix(i)) + u
                rest = Array(rest.dropFirst(i + t.count))
            }
            return .string(result + rest)
        default: return nil
        }
    }

    /// The longest substring from `i` of at most `n` characters.
    private static func part(of s: [UInt8], _ i: Int, _ n: Int) -> [UInt8] {
        guard i >= 0, i < s.count, n > 0 else { return [] }
        return Array(s.dropFirst(i).prefix(n))
    }

    private static func place(of t: [UInt8], in s: [UInt8], from start: Int) -> Int? {
        guard t.count <= s.count else { return nil }
        return (start..<max(start, s.count - t.count + 1)).first {
            s.dropFirst($0).starts(with: t)
        }
    }
}
