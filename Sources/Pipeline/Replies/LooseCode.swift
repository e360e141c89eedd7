/// Picks the top-level items of IR out of text that has no fences around them.
enum LooseCode {
    static func code(in lines: [ArraySlice<UInt8>]) -> String {
        var code: [UInt8] = []
        var comments: [UInt8] = []
        var open: Brackets?
        for line in lines {
            var line = withoutFence(line)
            let start = ReplyLines.trimmed(line)
            if var brackets = open {
                // A blank line ends what never began to have a body.
                if start.isEmpty, !brackets.hasBody { open = nil }
                brackets.take(line)
                open = brackets.isOpen ? brackets : nil
                append(line, to: &code)
                continue
            }
            guard beginsItem(start) else {
                comments = start.first == UInt8(ascii: ";") ? comments + start + [0x0A] : []
                continue
            }
            line = start
            code += comments
            comments = []
            append(line, to: &code)
            var brackets = Brackets(isFunction: start.starts(with: "define ".utf8))
            brackets.take(line)
            if brackets.isOpen { open = brackets }
        }
        return String(decoding: code, as: UTF8.self)
    }

    private static func append(_ line: ArraySlice<UInt8>, to code: inout [UInt8]) {
        code += line
        code.append(0x0A)
    }

    /// The line without a fence at its end, or that is one.
    private static func withoutFence(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let mark = UInt8(ascii: "`")
        var rest = line
        while let last = rest.last, last == 0x20 || last == mark { rest.removeLast() }
        return line[rest.endIndex...].count { $0 == mark } >= 3 ? rest : line
    }

    private static func beginsItem(_ line: ArraySlice<UInt8>) -> Bool {
        func holds(_ text: String) -> Bool { line.firstRange(of: Array(text.utf8)) != nil }
        guard let first = line.first else { return false }
        switch first {
        case UInt8(ascii: "d"):
            return (line.starts(with: "define ".utf8) || line.starts(with: "declare ".utf8))
                && holds("@") && holds("(")
        case UInt8(ascii: "@"): return holds(" = ")
        case UInt8(ascii: "%"): return holds(" = type ")
        case UInt8(ascii: "a"): return line.starts(with: "attributes #".utf8)
        case UInt8(ascii: "!"): return holds(" = ")
        default: return false
        }
    }

    /// Brackets that are open, strings and comments left out.
    private struct Brackets {
        /// A function's item ends with its body, not before.
        var isFunction: Bool
        var hasBody = false
        private var depth = 0

        init(isFunction: Bool) { self.isFunction = isFunction }

        var isOpen: Bool { depth > 0 || (isFunction && !hasBody) }

        mutating func take(_ line: ArraySlice<UInt8>) {
            var isInString = false
            for byte in line {
                if byte == UInt8(ascii: "\"") { isInString.toggle() }
                if isInString { continue }
                switch byte {
                case UInt8(ascii: ";"): return
                case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "{"):
                    depth += 1
                    // `{` after the parameters begins the body; before them it is a type.
                    hasBody = hasBody || (depth == 1 && hasParameters)
                case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                    depth = max(0, depth - 1)
                case UInt8(ascii: "@"): hasParameters = true
                default: break
                }
            }
        }

        private var hasParameters = false
    }
}
