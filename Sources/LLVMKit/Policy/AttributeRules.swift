internal import CLLVM

/// Judges the attributes of functions, parameters, results and calls. What is not listed is
/// refused.
enum AttributeRules {
    /// An attribute that is refused, by its name.
    static func refusal(
        of attributes: [LLVMAttributeRef]
    ) -> String? {
        for attribute in attributes {
            if LLVMIsStringAttribute(attribute) != 0 {
                var count: UInt32 = 0
                let start = LLVMGetStringAttributeKind(attribute, &count)
                let key = borrowString(start, count: Int(count))
                if !harmlessStrings.contains(key) { return "\"\(key)\"" }
            } else {
                let number = LLVMGetEnumAttributeKind(attribute)
                if harmless[number] == nil { return refused[number] ?? "number \(number)" }
            }
        }
        return nil
    }

    private static let harmlessStrings: Set<String> = [
        "no-trapping-math", "stack-protector-buffer-size", "min-legal-vector-width",
        "frame-pointer", "no-builtins", "no-nans-fp-math", "no-infs-fp-math", "unsafe-fp-math",
        "no-signed-zeros-fp-math", "approx-func-fp-math", "less-precise-fpmad",
        "denormal-fp-math", "denormal-fp-math-f32", "no-jump-tables", "no-inline-line-tables",
        "correctly-rounded-divide-sqrt-fp-math", "disable-tail-calls", "use-soft-float",
        "no-frame-pointer-elim", "no-frame-pointer-elim-non-leaf", "no-realign-stack",
    ]

    /// Facts for the optimiser, and ways to pass a value that stay inside the module.
    private static let harmless: [UInt32: String] = AttributeNames.numbers(of: [
        "alwaysinline", "cold", "hot", "inlinehint", "noinline", "minsize", "optsize", "optnone",
        "nounwind", "noreturn", "norecurse", "nofree", "nosync", "willreturn", "mustprogress",
        "memory", "speculatable", "readnone", "readonly", "writeonly", "argmemonly",
        "inaccessiblememonly", "inaccessiblemem_or_argmemonly", "nocallback", "nomerge",
        "noredzone", "noimplicitfloat", "nobuiltin", "noprofile", "skipprofile", "convergent",
        "uwtable", "null_pointer_is_valid", "nodivergencesource", "zeroext", "signext", "noundef",
        "nonnull", "nocapture", "noalias", "align", "dereferenceable",
        "dereferenceable_or_null", "returned", "range", "nofpclass", "immarg", "writable",
        "dead_on_unwind", "initializes", "sret", "byval", "builtin", "nocf_check",
    ])

    /// Names for the sentence that refuses them.
    private static let refused: [UInt32: String] = AttributeNames.numbers(of: [
        "naked", "ssp", "sspreq", "sspstrong", "safestack", "shadowcallstack", "inreg", "nest",
        "swiftself", "swifterror", "swiftasync", "inalloca", "preallocated", "byref", "alignstack",
        "returns_twice", "presplitcoroutine", "coro_only_destroy_when_complete", "jumptable",
        "strictfp", "sanitize_address", "sanitize_memory", "sanitize_thread",
        "sanitize_hwaddress", "sanitize_memtag", "sanitize_numerical_stability",
        "sanitize_realtime", "speculative_load_hardening", "vscale_range", "allocsize",
        "allockind", "allocalign", "allocptr", "fn_ret_thunk_extern", "elementtype",
        "nosanitize_bounds", "nosanitize_coverage", "disable_sanitizer_instrumentation",
        "hybrid_patchable", "optdebug", "optforfuzzing",
    ])
}
