/// Which of LLVM's intrinsics code may call. What is not listed is refused.
enum IntrinsicRules {
    enum Verdict: Hashable {
        case allowed
        /// Becomes a call of a function that does not exist here, for example "sin".
        case needsLibrary(String)
        case refused
    }

    /// Judges an intrinsic by its full name, as in "llvm.memcpy.p0.p0.i64".
    static func verdict(on name: String) -> Verdict {
        guard let base = base(of: name) else { return .refused }
        if allowed.contains(base) { return .allowed }
        if let function = library[base] { return .needsLibrary(function) }
        return .refused
    }

    /// The longest known name in front of suffixes that name types.
    private static func base(of name: String) -> String? {
        let prefix = "llvm."
        guard name.hasPrefix(prefix) else { return nil }
        var parts = name.dropFirst(prefix.count).split(
            separator: ".", omittingEmptySubsequences: false)
        while !parts.isEmpty {
            let candidate = parts.joined(separator: ".")
            if allowed.contains(candidate) || library[candidate] != nil { return candidate }
            guard let last = parts.popLast(), namesType(last) else { return nil }
        }
        return nil
    }

    /// Whether part of a name stands for a type: i64, v4i32, f32, p0, bf16, sl_…, a4i8.
    private static func namesType(_ part: Substring) -> Bool {
        let bytes = Array(part.utf8)
        guard let first = bytes.first else { return false }
        if part == "bf16" || part.hasPrefix("sl_") || part.hasPrefix("s_") { return true }
        let isKind = "ipvfa".utf8.contains(first)
        return isKind && bytes.count > 1 && bytes[1] >= UInt8(ascii: "0")
            && bytes[1] <= UInt8(ascii: "9")
    }

    private static let allowed: Set<String> = [
        // Integers.
        "abs", "smax", "smin", "umax", "umin", "scmp", "ucmp", "bitreverse", "bswap", "ctpop",
        "ctlz", "cttz", "fshl", "fshr", "sadd.with.overflow", "uadd.with.overflow",
        "ssub.with.overflow", "usub.with.overflow", "smul.with.overflow", "umul.with.overflow",
        "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat", "sshl.sat", "ushl.sat", "smul.fix",
        "umul.fix", "smul.fix.sat", "umul.fix.sat", "sdiv.fix", "udiv.fix", "sdiv.fix.sat",
        "udiv.fix.sat",
        // Floating point that processors do themselves.
        "fabs", "copysign", "sqrt", "fma", "fmuladd", "floor", "ceil", "trunc", "rint",
        "nearbyint", "round", "roundeven", "minnum", "maxnum", "minimum", "maximum",
        "canonicalize", "is.fpclass", "fptosi.sat", "fptoui.sat", "arithmetic.fence",
        // Memory.
        "memcpy", "memcpy.inline", "memmove", "memset", "memset.inline", "masked.load",
        "masked.store", "masked.gather", "masked.scatter", "masked.expandload",
        "masked.compressstore", "prefetch", "objectsize", "ptrmask",
        "lifetime.start", "lifetime.end", "launder.invariant.group", "strip.invariant.group",
        // Vectors.
        "vector.reduce.add", "vector.reduce.mul", "vector.reduce.and", "vector.reduce.or",
        "vector.reduce.xor", "vector.reduce.smax", "vector.reduce.smin", "vector.reduce.umax",
        "vector.reduce.umin", "vector.reduce.fadd", "vector.reduce.fmul", "vector.reduce.fmax",
        "vector.reduce.fmin", "vector.reduce.fmaximum", "vector.reduce.fminimum",
        "vector.extract", "vector.insert", "vector.reverse", "vector.splice",
        "vector.interleave2", "vector.deinterleave2", "get.active.lane.mask",
        // What the optimiser may know.
        "assume", "expect", "expect.with.probability", "is.constant", "ssa.copy", "sideeffect",
        "donothing", "experimental.noalias.scope.decl", "dbg.declare", "dbg.value", "dbg.label",
        "dbg.assign",
        // The end.
        "trap", "ubsantrap",
    ]

    private static let library: [String: String] = [
        "sin": "sin", "cos": "cos", "tan": "tan", "asin": "asin", "acos": "acos", "atan": "atan",
        "sinh": "sinh", "cosh": "cosh", "tanh": "tanh", "exp": "exp", "exp2": "exp2",
        "exp10": "exp10", "log": "log", "log2": "log2", "log10": "log10", "pow": "pow",
        "powi": "pow", "ldexp": "ldexp", "frexp": "frexp", "lround": "lround",
        "llround": "llround", "lrint": "lrint", "llrint": "llrint",
    ]
}
