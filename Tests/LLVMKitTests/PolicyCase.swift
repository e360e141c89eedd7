import Testing

/// A module that is refused, and how.
struct PolicyCase: Sendable, CustomTestStringConvertible {
    var construct: String
    var words: [String]
    var text: String
    /// The line that ends with the mark; 0 without one.
    var line: Int

    static let mark = "; here"

    var testDescription: String { "\(construct): \(words.joined(separator: ", "))" }

    init(_ construct: String, _ words: String..., text: String) {
        self.construct = construct
        self.words = words
        self.text = text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        line = (lines.firstIndex { $0.hasSuffix(Self.mark) } ?? -1) + 1
    }

    /// A function @f whose body is one instruction, at line 2, and a return.
    static func function(_ instruction: String) -> String {
        "define void @f(ptr %p, i64 %n, double %d) {\n  \(instruction) \(mark)\n  ret void\n}\n"
    }

    /// The same, with the mark at the function's first line.
    static func whole(_ attributes: String, before: String = "") -> String {
        "define \(before) void @f(ptr %p) \(attributes) { \(mark)\n  ret void\n}\n"
    }

    static func calling(_ declaration: String, _ call: String) -> String {
        function(call) + declaration + "\n"
    }

    static let refused = assembly + symbols + variables + functions + instructions + types + sizes

    private static let assembly = [
        PolicyCase("module assembly", text: "module asm \".globl x\" \(mark)\n"),
        PolicyCase(
            "inline assembly", "'f'", "asm", text: function("call void asm \"nop\", \"\"()")),
        PolicyCase(
            "inline assembly",
            text: function("%r = call i64 asm sideeffect \"syscall\", \"={rax}\"()")),
        PolicyCase(
            "callbr",
            text:
                "define void @f() {\n"
                + "  callbr void asm \"\", \"!i\"() to label %a [label %b] \(mark)\n"
                + "a:\n  ret void\nb:\n  ret void\n}\n"),
    ]

    private static let symbols = [
        PolicyCase(
            "call", "'getpid'", "'f'",
            text: calling("declare i32 @getpid()", "%r = call i32 @getpid()")),
        PolicyCase(
            "call", "'weak'", text: calling("declare extern_weak void @weak()", "call void @weak()")
        ),
        PolicyCase(
            "external function", "'system'",
            text: "declare i32 @system(ptr) \(mark)\n@table = constant ptr @system\n"),
        PolicyCase(
            "alias", "'b'",
            text: "@a = internal global i64 0\n@b = alias i64, ptr @a \(mark)\n"),
        PolicyCase(
            "ifunc", "'g'",
            text:
                "define internal ptr @r() {\n  ret ptr null\n}\n"
                + "@g = ifunc void (), ptr @r \(mark)\n"
        ),
        PolicyCase(
            "redefinition", "'memcpy'",
            text: "define ptr @memcpy(ptr %a, ptr %b, i64 %n) { \(mark)\n  ret ptr %a\n}\n"),
        PolicyCase("name", "'a@V1'", text: "@\"a@V1\" = global i64 0 \(mark)\n"),
        PolicyCase("target", "'aarch64-", text: "target triple = \"aarch64-none-elf\" \(mark)\n"),
        PolicyCase("data layout", text: "target datalayout = \"e-p:32:32\" \(mark)\n"),
        PolicyCase(
            "metadata", "'llvm.linker.options'",
            text: "!llvm.linker.options = !{!0} \(mark)\n!0 = !{!\"-lc\"}\n"),
    ]

    private static let variables = [
        PolicyCase(
            "global constructor",
            text: "@llvm.global_ctors = appending global [0 x { i32, ptr, ptr }] [] \(mark)\n"),
        PolicyCase(
            "global destructor",
            text: "@llvm.global_dtors = appending global [0 x { i32, ptr, ptr }] [] \(mark)\n"),
        PolicyCase(
            "llvm.used",
            text: "@a = internal global i64 0\n"
                + "@llvm.used = appending global [1 x ptr] [ptr @a], "
                + "section \"llvm.metadata\" \(mark)\n"
        ),
        PolicyCase(
            "external variable", "'environ'",
            text: "@environ = external global ptr \(mark)\n@e = global ptr @environ\n"),
        PolicyCase(
            "thread-local variable", "'a'", text: "@a = thread_local global i64 0 \(mark)\n"),
        PolicyCase(
            "externally initialised variable",
            text: "@a = externally_initialized global i64 0 \(mark)\n"),
        PolicyCase(
            "section", "\".init_array\"",
            text: "@a = global i64 0, section \".init_array\" \(mark)\n"),
        PolicyCase("linkage", "weak", text: "@a = weak global i64 0 \(mark)\n"),
        PolicyCase("linkage", "common", text: "@a = common global i64 0 \(mark)\n"),
        PolicyCase("type", "address space 3", text: "@a = addrspace(3) global i64 0 \(mark)\n"),
        PolicyCase("alignment", text: "@a = global i64 0, align 8192 \(mark)\n"),
        PolicyCase("alignment", text: "@a = global i64 0, align 4294967296 \(mark)\n"),
        PolicyCase(
            "storage class", text: "@a = dllexport global i64 0 \(mark)\n"),
    ]

    private static let functions = [
        PolicyCase("attribute naked", text: whole("naked")),
        PolicyCase("attribute sspstrong", text: whole("sspstrong")),
        PolicyCase("attribute \"target-cpu\"", text: whole("\"target-cpu\"=\"native\"")),
        PolicyCase("attribute \"target-features\"", text: whole("\"target-features\"=\"+avx\"")),
        PolicyCase("attribute \"probe-stack\"", text: whole("\"probe-stack\"=\"system\"")),
        PolicyCase("garbage collector", "gc", text: whole("gc \"shadow-stack\"")),
        PolicyCase("prefix data", text: whole("prefix i32 1")),
        PolicyCase("prologue data", text: whole("prologue i8 -61")),
        PolicyCase("section", "\".text.startup\"", text: whole("section \".text.startup\"")),
        PolicyCase(
            "linkage", "available_externally", text: whole("", before: "available_externally")),
        PolicyCase("linkage", "linkonce", text: whole("", before: "linkonce_odr")),
        PolicyCase("linkage", "weak", text: whole("", before: "weak")),
        PolicyCase("calling convention", text: whole("", before: "preserve_allcc")),
        PolicyCase("alignment", text: whole("align 65536")),
        PolicyCase(
            "attribute nest", text: "define void @f(ptr nest %p) { \(mark)\n  ret void\n}\n"),
        PolicyCase(
            "attribute inreg", text: "define void @f(i64 inreg %p) { \(mark)\n  ret void\n}\n"),
        PolicyCase(
            "variable arguments", text: "define void @f(i64 %n, ...) { \(mark)\n  ret void\n}\n"),
        PolicyCase(
            "personality", "'f'",
            text: "define void @f() personality ptr @p { \(mark)\n  ret void\n}\n"
                + "define internal i32 @p() {\n  ret i32 0\n}\n"),
    ]

    private static let instructions =
        [
            PolicyCase(
                "invoke",
                text: "define void @f() personality ptr null {\n"
                    + "  invoke void @f() to label %a unwind label %b \(mark)\n"
                    + "a:\n  ret void\nb:\n  %l = landingpad i64 cleanup\n  ret void\n}\n"),
            PolicyCase("va_arg", text: function("%a = va_arg ptr %p, i64")),
            PolicyCase("frem", "fmod", text: function("%r = frem double %d, 2.0")),
            PolicyCase(
                "wide arithmetic", "division",
                text:
                    "define i128 @f(i128 %a, i128 %b) {\n"
                    + "  %q = udiv i128 %a, %b \(mark)\n  ret i128 %q\n}\n"
            ),
            PolicyCase(
                "wide arithmetic", "conversion",
                text:
                    "define i128 @f(double %d) {\n"
                    + "  %q = fptosi double %d to i128 \(mark)\n  ret i128 %q\n}\n"
            ),
            PolicyCase(
                "call of an address", text: function("call void inttoptr (i64 4096 to ptr)()")),
            PolicyCase("call of an address", text: function("call void null()")),
            PolicyCase("call of an address", text: function("call void undef()")),
            PolicyCase(
                "call of an address",
                text:
                    "define void @f(i64 %n) {\n  %a = inttoptr i64 %n to ptr\n"
                    + "  call void %a() \(mark)\n"
                    + "  ret void\n}\n"),
            PolicyCase(
                "call with another type", "'f'", text: function("%r = call i64 @f(i64 1)")),
            PolicyCase(
                "call with another convention",
                text: function("call fastcc void @f(ptr %p, i64 1, double 1.0)")),
            PolicyCase(
                "operand bundle", "\"deopt\"",
                text: function("call void @f(ptr %p, i64 1, double 1.0) [ \"deopt\"(i64 1) ]")),
            PolicyCase(
                "call", "'llvm.sin.f64'", "'sin'",
                text: calling(
                    "declare double @llvm.sin.f64(double)",
                    "%r = call double @llvm.sin.f64(double %d)")),
            PolicyCase(
                "call", "'llvm.pow.f64'", "'pow'",
                text: calling(
                    "declare double @llvm.pow.f64(double, double)",
                    "%r = call double @llvm.pow.f64(double %d, double %d)")),
        ] + intrinsics

    private static let intrinsics = [
        ("declare ptr @llvm.returnaddress(i32)", "%r = call ptr @llvm.returnaddress(i32 0)"),
        ("declare ptr @llvm.frameaddress.p0(i32)", "%r = call ptr @llvm.frameaddress.p0(i32 0)"),
        ("declare i64 @llvm.readcyclecounter()", "%r = call i64 @llvm.readcyclecounter()"),
        ("declare void @llvm.debugtrap()", "call void @llvm.debugtrap()"),
        ("declare ptr @llvm.thread.pointer()", "%r = call ptr @llvm.thread.pointer()"),
        ("declare void @llvm.clear_cache(ptr, ptr)", "call void @llvm.clear_cache(ptr %p, ptr %p)"),
        ("declare void @llvm.set.rounding(i32)", "call void @llvm.set.rounding(i32 1)"),
        ("declare i64 @llvm.get.fpenv.i64()", "%r = call i64 @llvm.get.fpenv.i64()"),
        ("declare void @llvm.x86.int(i8)", "call void @llvm.x86.int(i8 -128)"),
        ("declare void @llvm.stackrestore.p0(ptr)", "call void @llvm.stackrestore.p0(ptr %p)"),
        ("declare void @llvm.unheard.of()", "call void @llvm.unheard.of()"),
        (
            "declare void @llvm.memcpy.element.unordered.atomic.p0.p0.i64(ptr, ptr, i64, i32)",
            "call void @llvm.memcpy.element.unordered.atomic.p0.p0.i64("
                + "ptr align 4 %p, ptr align 4 %p, i64 4, i32 4)"
        ),
    ].map { declaration, call in
        let name = call.drop { $0 != "@" }.dropFirst().prefix { $0 != "(" }
        return PolicyCase("call", "'\(name)'", "intrinsic", text: calling(declaration, call))
    }

    private static let types = [
        PolicyCase(
            "type", "address space 257", text: function("%a = load i8, ptr addrspace(257) null")),
        PolicyCase("type", "512 bits", text: function("%a = load i512, ptr %p")),
        PolicyCase("type", "scalable", text: function("%a = load <vscale x 2 x i64>, ptr %p")),
        PolicyCase("type", "x86_fp80", text: function("%a = load x86_fp80, ptr %p")),
        PolicyCase("type", "fp128", text: function("%a = load fp128, ptr %p")),
        PolicyCase("type", "ppc_fp128", text: function("%a = load ppc_fp128, ptr %p")),
        PolicyCase("type", "x86_amx", text: function("%a = load x86_amx, ptr %p")),
        PolicyCase(
            "type", "one target", text: function("%a = alloca target(\"spirv.Image\", void, 0)")),
    ]

    private static let sizes = [
        PolicyCase("huge variable", text: "@a = global [17000000 x i8] zeroinitializer \(mark)\n"),
        PolicyCase(
            "huge variable",
            text: "@a = global [4294967296 x [4294967296 x i64]] zeroinitializer \(mark)\n"),
        PolicyCase(
            "huge variable", text: "@a = global [9999999999 x {}] zeroinitializer \(mark)\n"),
        PolicyCase("huge alloca", text: function("%a = alloca [70000000 x i8]")),
        PolicyCase("huge alloca", text: function("%a = alloca i8, i64 -1")),
        PolicyCase("alignment", text: function("%a = alloca i8, align 65536")),
        PolicyCase("alignment", text: function("%a = alloca i8, align 4294967296")),
        PolicyCase("huge value", text: function("%a = load [600 x i64], ptr %p")),
        PolicyCase("huge value", text: function("%a = load <1024 x i64>, ptr %p")),
        PolicyCase("huge value", text: function("%a = load [99999 x {}], ptr %p")),
    ]

    static let allowed = [
        "declare i32 @printf(ptr, ...)\n@stdout = external global ptr\n",
        "target triple = \"x86_64-unknown-linux-gnu\"\n".replacing(
            "x86_64", with: hostArchitecture),
        "!llvm.module.flags = !{!0}\n!llvm.ident = !{!1}\n"
            + "!0 = !{i32 1, !\"wchar_size\", i32 4}\n!1 = !{!\"a compiler\"}\n",
        "@table = internal constant [2 x ptr] [ptr @g, ptr @g]\ndefine internal i64 @g() {\n"
            + "  ret i64 1\n}\ndefine i64 @f(i64 %n) {\n"
            + "  %place = getelementptr ptr, ptr @table, i64 %n\n  %g = load ptr, ptr %place\n"
            + "  %r = call i64 %g()\n  ret i64 %r\n}\n",
        function("%a = load atomic volatile i64, ptr %p seq_cst, align 8"),
        function("%a = atomicrmw add ptr %p, i64 1 seq_cst"),
        function("%a = alloca [100 x i64], align 64"),
        function("call void @f(ptr noundef nonnull align 8 %p, i64 %n, double %d) nounwind"),
        calling("declare void @llvm.trap()", "call void @llvm.trap()"),
        "define void @f(i64 range(i64 0, 10) %n, ptr noalias nocapture writable %p) {\n"
            + "  ret void\n}\n",
        calling(
            "declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64)",
            "%r = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %n, i64 %n)"),
        calling(
            "declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>)",
            "%r = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> zeroinitializer)"),
        calling(
            "declare void @llvm.assume(i1)",
            "call void @llvm.assume(i1 true) [ \"align\"(ptr %p, i64 8) ]"),
        calling(
            "declare ptr @memcpy(ptr, ptr, i64)", "%r = call ptr @memcpy(ptr %p, ptr %p, i64 0)"),
        "define i128 @f(i128 %a) {\n  %m = mul i128 %a, %a\n  ret i128 %m\n}\n",
    ]

    #if arch(arm64)
        static let hostArchitecture = "aarch64"
    #else
        static let hostArchitecture = "x86_64"
    #endif
}
