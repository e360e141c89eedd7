package import Intent

/// The clauses of one function as IR: a judge that needs no evaluator.
///
/// The text defines two functions over the words in which a call's values come. An argument is
/// flattened into 8-byte words as for a trampoline; in the results a slice is its address and its
/// count, and after the result's words come, for each `inout` parameter in order, the address and
/// count of its contents after the call.
///
///     define i32 @semcom.accepts(ptr %arguments)
///     define i32 @semcom.judge(ptr %arguments, ptr %results)
///
/// `@semcom.accepts` answers 0 where the arguments meet `requires`, 1 where they do not, 2 where
/// that cannot be said. `@semcom.judge` answers 0 where each compiled clause holds, and else 1 plus
/// the place in `compiled` of the first that fails or cannot be decided. An answer of 0, and a 1 of
/// `@semcom.accepts`, is what the evaluator would say too: integers are unbounded, floats are IEEE
/// doubles, and whatever does not fit is not said.
///
/// Whoever calls it vouches for every address and count in the words, those inside nested slices
/// too; all bytes of a Bool in memory are 0 or 1. One call at a time: scratch memory is shared.
package struct JudgeModule: Sendable {
    package struct Remainder: Hashable, Sendable {
        /// Index into the intent's clauses.
        package var clause: Int
        /// The end of a sentence: "it calls 'gcd'".
        package var reason: String
    }

    package private(set) var text: String
    /// The clauses that `@semcom.judge` decides, as indices into the intent's clauses, in order.
    package private(set) var compiled: [Int] = []
    /// The `ensures`, laws and bounds that are left to the evaluator.
    package private(set) var left: [Remainder] = []
    /// The `requires` that are not compiled: with any, `@semcom.accepts` never answers 0.
    package private(set) var leftRequirements: [Remainder] = []

    package init(_ function: CheckedFunction) {
        let parts = ModuleParts()
        var functions: [String] = []
        var requirements: [String] = []
        var judged: [String] = []
        for (index, clause) in function.clauses.enumerated() {
            let name = Self.symbol(of: clause, index)
            let compile = { (condition: Expression, place: ClausePlace) throws -> String in
                try ClauseFunction(
                    named: name, condition, comment: Self.comment(clause, function.intent),
                    place: place, signature: function.intent.signature, module: parts
                ).text
            }
            do {
                switch clause.kind {
                case .requires(let condition):
                    functions.append(try compile(condition, .arguments))
                    requirements.append(name)
                case .ensures(let condition):
                    functions.append(try compile(condition, .outcome))
                    judged.append(name)
                    compiled.append(index)
                case .law(let condition):
                    functions.append(try compile(condition, .arguments))
                    judged.append(name)
                    compiled.append(index)
                case .bound: throw Refusal("it speaks of steps")
                case .example: continue
                }
            } catch {
                let reason = (error as? Refusal)?.reason ?? "it cannot be compiled"
                let remainder = Remainder(clause: index, reason: reason)
                if case .requires = clause.kind {
                    leftRequirements.append(remainder)
                } else {
                    left.append(remainder)
                }
            }
        }
        text =
            ModuleText(
                functions: functions, requirements: requirements, judged: judged, parts: parts,
                acceptsAll: leftRequirements.isEmpty
            ).text
    }

    private static func symbol(of clause: Clause, _ index: Int) -> String {
        switch clause.kind {
        case .requires: "requires.\(index)"
        case .ensures: "ensures.\(index)"
        case .law: "law.\(index)"
        case .bound: "bound.\(index)"
        case .example: "example.\(index)"
        }
    }

    /// The clause on one line of plain characters.
    private static func comment(_ clause: Clause, _ intent: FunctionIntent) -> String {
        let text = Printer.text(of: clause, in: intent.signature)
        let scalars = text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
        return String(String.UnicodeScalarView(scalars.prefix(2_000)))
    }
}
