/// What a call instruction calls.
package enum IRCallee: Hashable, Sendable {
    case function(IRName)
    /// Through a pointer.
    case indirect
    case assembly
}

extension IRFunctionBody {
    /// The callee and the token ranges of the arguments; nil for what is no call.
    package func call(
        _ instruction: Instruction, in module: IRModule
    ) -> (callee: IRCallee, arguments: [Range<Int>])? {
        switch instruction.opcode {
        case "call", "invoke", "callbr": break
        default: return nil
        }
        var callee: (place: Int, what: IRCallee)?
        var depth = 0
        for position in instruction.tokens where position + 1 < instruction.tokens.upperBound {
            let token = module.tokens[position]
            if token.kind == .punctuation { depth += module.nesting(of: token) }
            guard depth == 0, module.isToken(module.tokens[position + 1], "(") else { continue }
            switch token.kind {
            case .global:
                callee = (position, module.name(of: token).map { .function($0) } ?? .indirect)
            case .local: callee = (position, .indirect)
            case .string where callee == nil: callee = (position, .assembly)
            default: break
            }
        }
        guard let callee else { return (.indirect, []) }
        let open = callee.place + 1
        var end = open
        depth = 0
        while end < instruction.tokens.upperBound {
            depth += module.nesting(of: module.tokens[end])
            if depth == 0 { break }
            end += 1
        }
        return (callee.what, module.splitAtCommas(open + 1..<max(open + 1, end)))
    }
}

extension IRModule {
    /// 1 for an opening bracket, -1 for a closing one, else 0.
    func nesting(of token: IRToken) -> Int {
        guard token.kind == .punctuation else { return 0 }
        switch bytes[token.start] {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): return 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"): return -1
        default: return 0
        }
    }

    /// The token's text; bytes that are not UTF-8 are replaced.
    package func text(of token: IRToken) -> String {
        String(decoding: bytes[token.range], as: UTF8.self)
    }
}

extension IRName {
    /// True for what is LLVM's own: `llvm.memcpy.p0.p0.i64`.
    package var isIntrinsic: Bool { text.hasPrefix("llvm.") }
}
