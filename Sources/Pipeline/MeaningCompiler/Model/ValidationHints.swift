/// Advice on the messages of LLVM that models meet most.
enum ValidationHints {
    static func hint(for message: String) -> String? {
        hints.first { message.contains($0.sign) }?.advice
    }

    private static let hints: [(sign: String, advice: String)] = [
        (
            "PHI",
            "a `phi` names every predecessor of its block exactly once and stands first; simpler: "
                + "keep the value in an `alloca` of the entry block, and load it where it is needed"
        ),
        (
            "dominate",
            "a value is used on a path on which it was not computed; keep it in an `alloca` of the "
                + "entry block"
        ),
        (
            "expected to be numbered",
            "do not number values and blocks, name them"
        ),
        (
            "use of undefined value",
            "the name is never defined in this function, or is spelled differently; intrinsics "
                + "need a `declare` with the suffixes of their types, as in @llvm.abs.i64"
        ),
        (
            "redefinition of",
            "every name may be defined once in a function; use a new name for each value"
        ),
        (
            "multiple definition of local value",
            "every name may be defined once in a function; use a new name for each value and block"
        ),
        (
            "expected instruction opcode",
            "the line is no instruction: blocks end with `br`, `switch` or `ret`, labels end with "
                + "`:`"
        ),
        (
            "Terminator found in the middle",
            "nothing may follow a `br`, `switch` or `ret` in its block; begin a new block with a "
                + "label"
        ),
        (
            "does not have a terminator",
            "end the block with `br`, `switch` or `ret`: nothing falls through"
        ),
        (
            "Entry block to function must not have predecessors",
            "branch to a block after the entry block, not to the entry block itself"
        ),
        (
            "but expected",
            "the value has another type than this place needs: convert it with `zext`, `sext` or "
                + "`trunc`, or use the right type"
        ),
        (
            "constant expression type mismatch",
            "the constant's length or type differs from what is declared: count the bytes of the "
                + "string, an escape such as \\0A is one"
        ),
    ]
}
