/// Something in a module that code which nobody has read may not do.
package struct PolicyViolation: Hashable, Sendable {
    /// The construct in IR's words: "inline assembly", "thread-local variable".
    package var construct: String
    /// The function it is in; nil where it belongs to the module.
    package var function: String?
    /// Line of the module's text, from 1; 0 where it is not known.
    package var line: Int
    /// One sentence that names the construct and where it is.
    package var message: String
}

/// Functions outside the module that it may call.
package struct AllowedCalls: Hashable, Sendable {
    /// What LLVM itself calls for copying and comparing memory; the harness provides them.
    package static let memoryFunctions: Set<String> = ["memcpy", "memmove", "memset", "memcmp"]

    package var functions: Set<String>
    /// Beginnings of names that the module may not define, because the harness uses them.
    package var reservedPrefixes: [String]

    package init(
        functions: Set<String> = Self.memoryFunctions, reservedPrefixes: [String] = []
    ) {
        self.functions = functions
        self.reservedPrefixes = reservedPrefixes
    }
}

/// How large a module may be before code is generated.
package struct ModuleLimits: Hashable, Sendable {
    package var instructions = 200_000
    package var blocks = 50_000
    package var functions = 5_000
    package var globals = 20_000
    /// Operands of one instruction: cases of a switch, predecessors of a phi.
    package var operands = 20_000
    package var variableBytes = 16 << 20
    package var variablesBytes = 64 << 20
    package var allocaBytes = 64 << 20
    package var valueBytes = 4_096
    package var integerBits = 256
    package var alignment = 4_096
    package var violations = 20
    package init() {}
}
