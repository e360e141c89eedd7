import LLVMKit
import Testing

@Suite struct PolicyTests {
    /// Each case is refused for its construct, in a sentence with these words, at the marked line.
    @Test(arguments: PolicyCase.refused)
    func constructIsRefusedByName(_ example: PolicyCase) throws {
        let context = Context()
        let module = try parse(example.text, in: context)
        let violations = PolicyCheck.violations(in: module)
        let violation = try #require(
            violations.first { $0.construct == example.construct },
            "refused for \(violations.map(\.construct)), not for \(example.construct)")
        for word in example.words {
            #expect(violation.message.contains(word), "'\(violation.message)' lacks '\(word)'")
        }
        #expect(violation.line == example.line, "\(violation.message)")
        #expect(!violation.message.contains("\n"))
    }

    @Test(arguments: PolicyCase.allowed)
    func harmlessConstructIsAllowed(text: String) throws {
        let context = Context()
        let module = try parse(text, in: context)
        #expect(PolicyCheck.violations(in: module).map(\.message) == [])
    }

    @Test(arguments: Repository.runtimeModules)
    func libraryIsAllowed(path: String) throws {
        let context = Context()
        let module = try Module(parsing: try Repository.bytes(of: path), in: context)
        try module.verify()
        let name = String(path.split(separator: "/").last?.dropLast(3) ?? "")
        let violations = PolicyCheck.violations(in: module, exported: [name])
        #expect(violations.map(\.message) == [])
    }

    @Test func libraryIsFound() {
        #expect(Repository.runtimeModules.count > 30)
    }

    @Test func dependencyMustBeAllowed() throws {
        let context = Context()
        let text =
            "declare i64 @gcd(i64, i64)\n" + PolicyCase.function("call i64 @gcd(i64 1, i64 2)")
        let module = try parse(text, in: context)
        #expect(PolicyCheck.violations(in: module).count == 1)
        let allowed = AllowedCalls(functions: ["gcd"])
        #expect(PolicyCheck.violations(in: module, allowed: allowed).isEmpty)
    }

    @Test func exportsMustBeCallable() throws {
        let context = Context()
        let module = try parse("define internal void @f() {\n  ret void\n}\n", in: context)
        let violations = PolicyCheck.violations(in: module, exported: ["f", "g"])
        #expect(violations.count == 2)
        #expect(violations[0].message.contains("'f'"))
        #expect(violations[0].line == 1)
        #expect(violations[1].message.contains("'g'"))
    }

    @Test func sizesAreLimited() throws {
        let context = Context()
        let body = (0..<50).map { "  %v\($0) = add i64 %x, \($0)\n" }.joined()
        let module = try parse("define i64 @f(i64 %x) {\n\(body)  ret i64 %x\n}\n", in: context)
        var limits = ModuleLimits()
        limits.instructions = 40
        let violations = PolicyCheck.violations(in: module, limits: limits)
        #expect(violations.map(\.construct) == ["too many instructions"])
        limits.instructions = 51
        #expect(PolicyCheck.violations(in: module, limits: limits).isEmpty)
    }

    @Test func violationsAreLimited() throws {
        let context = Context()
        let declarations = (0..<60).map { "declare void @d\($0)()\n" }.joined()
        let calls = (0..<60).map { "  call void @d\($0)()\n" }.joined()
        let module = try parse(
            declarations + "define void @f() {\n\(calls)  ret void\n}\n", in: context)
        #expect(PolicyCheck.violations(in: module).count == ModuleLimits().violations)
    }
}
