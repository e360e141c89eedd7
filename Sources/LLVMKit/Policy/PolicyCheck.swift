internal import CLLVM

/// Finds what code that nobody has read may not do, before anything is generated from it.
///
/// The rules list what is allowed, and refuse the rest: a construct that a later LLVM adds is
/// refused until somebody has thought about it. The sandbox holds whatever passes.
package enum PolicyCheck {
    /// What the module may not do, in the order of its text, up to a limit. The module must be
    /// verified. Functions in `exported` must be defined and callable from C.
    package static func violations(
        in module: borrowing Module, allowed: AllowedCalls = AllowedCalls(),
        exported: Set<String> = [], limits: ModuleLimits = ModuleLimits()
    ) -> [PolicyViolation] {
        var rules = PolicyRules(allowed: allowed, limits: limits, source: module.source)
        rules.checkModule(module)
        rules.checkVariables(module)
        rules.checkFunctions(module)
        rules.checkExports(exported, module)
        return rules.violations
    }
}

/// One pass over one module.
struct PolicyRules {
    let allowed: AllowedCalls
    let limits: ModuleLimits
    let source: [UInt8]
    var types: TypeRules
    private(set) var violations: [PolicyViolation] = []
    /// What was said already.
    private var messages: Set<String> = []
    /// Declared functions whose calls were refused already.
    var refusedDeclarations: Set<LLVMValueRef> = []
    /// Verdicts on declared functions, by function.
    var declarationVerdicts: [LLVMValueRef: String?] = [:]

    static let largestAlignment = "4294967296"
    /// Whether the text could give something that alignment.
    let mentionsLargestAlignment: Bool

    init(allowed: AllowedCalls, limits: ModuleLimits, source: [UInt8]) {
        mentionsLargestAlignment = occurs(Self.largestAlignment, in: source)
        self.allowed = allowed
        self.limits = limits
        self.source = source
        types = TypeRules(limits: limits)
    }

    var isFull: Bool { violations.count >= limits.violations }

    /// Notes a violation; `needles` are what may stand on its line, the best first.
    mutating func refuse(
        _ construct: String, in function: String? = nil, at needles: [String], _ message: String
    ) {
        let message = printable(message.utf8.prefix(LLVMFailure.messageLimitBytes))
        guard !isFull, messages.insert(message).inserted else { return }
        let locator = SourceLocator(source)
        let line: Int =
            if let function {
                locator.line(of: needles, in: function)
            } else {
                needles.lazy.map { locator.line(of: $0) }.first { $0 > 0 } ?? 0
            }
        violations.append(
            PolicyViolation(
                construct: construct, function: function.map { printable($0.utf8) }, line: line,
                message: message))
    }

    mutating func checkExports(_ exported: Set<String>, _ module: borrowing Module) {
        for symbol in exported.sorted() {
            guard let signature = module.signature(of: symbol) else {
                let message = "the module does not define the function '\(symbol)'"
                refuse("missing function", at: [], message)
                continue
            }
            guard let obstacle = signature.obstacle else { continue }
            refuse("function that can not be called", in: symbol, at: [], obstacle)
        }
    }
}
