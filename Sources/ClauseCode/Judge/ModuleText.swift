/// The text of a judge module, put together.
struct ModuleText {
    let text: String

    init(
        functions: [String], requirements: [String], judged: [String], parts: ModuleParts,
        acceptsAll: Bool
    ) {
        var sections: [String] = []
        if parts.usesScratch {
            sections.append(
                "@scratch = internal global [\(ModuleParts.scratchBytes) x i8] "
                    + "zeroinitializer, align 16\n")
        }
        if !parts.globals.isEmpty {
            sections.append(parts.globals.map { $0 + "\n" }.joined())
        }
        sections += functions
        sections += Helper.allCases.filter { parts.helpers.contains($0) }.map(\.text)
        sections.append(Self.accepts(requirements, acceptsAll))
        sections.append(Self.judge(judged))
        let body = sections.joined(separator: "\n")
        let declarations = Self.declarations.filter { declaration in
            body.contains(Self.name(in: declaration) + "(")
        }
        text =
            body + (declarations.isEmpty ? "" : "\n")
            + declarations.map { "declare \($0)\n" }.joined()
            + "\n; No loop becomes a call of the C library.\n"
            + "attributes #0 = { nounwind \"no-builtins\" }\n"
    }

    private static func accepts(_ requirements: [String], _ acceptsAll: Bool) -> String {
        var lines = ["; 0: the arguments meet every requires. 1: they do not. 2: cannot say."]
        lines.append("define i32 @semcom.accepts(ptr %arguments) #0 {")
        lines.append("entry:")
        for name in requirements {
            lines.append(
                "  %\(name) = call i32 @\(name)(ptr %arguments, ptr null)")
            lines.append("  %\(name).holds = icmp eq i32 %\(name), 0")
            lines.append("  br i1 %\(name).holds, label %\(name).held, label %\(name).not")
            lines.append("\(name).not:")
            lines.append("  ret i32 %\(name)")
            lines.append("\(name).held:")
        }
        lines += ["  ret i32 \(acceptsAll ? 0 : 2)", "}", ""]
        return lines.joined(separator: "\n")
    }

    private static func judge(_ judged: [String]) -> String {
        var lines = ["; 0: every clause holds. Else 1 + the first that fails or cannot be decided."]
        lines.append("define i32 @semcom.judge(ptr %arguments, ptr %results) #0 {")
        lines.append("entry:")
        for (index, name) in judged.enumerated() {
            lines.append(
                "  %\(name) = call i32 @\(name)(ptr %arguments, ptr %results)")
            lines.append("  %\(name).holds = icmp eq i32 %\(name), 0")
            lines.append("  br i1 %\(name).holds, label %\(name).held, label %\(name).not")
            lines.append("\(name).not:")
            lines.append("  ret i32 \(index + 1)")
            lines.append("\(name).held:")
        }
        lines += ["  ret i32 0", "}", ""]
        return lines.joined(separator: "\n")
    }

    private static let declarations: [String] = {
        var declarations: [String] = []
        for type in ["i64", "i128"] {
            declarations.append("\(type) @llvm.smin.\(type)(\(type), \(type))")
            declarations.append("\(type) @llvm.smax.\(type)(\(type), \(type))")
            declarations.append("\(type) @llvm.abs.\(type)(\(type), i1)")
        }
        declarations.append("i128 @llvm.ctlz.i128(i128, i1)")
        declarations.append("double @llvm.fabs.f64(double)")
        for operation in ["sadd", "ssub", "smul"] {
            declarations.append("{ i128, i1 } @llvm.\(operation).with.overflow.i128(i128, i128)")
        }
        return declarations
    }()

    private static func name(in declaration: String) -> String {
        let start = declaration.firstIndex(of: "@") ?? declaration.startIndex
        return String(declaration[start...].prefix { $0 != "(" })
    }
}
