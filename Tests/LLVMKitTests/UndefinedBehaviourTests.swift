import Foundation
import LLVMKit
import Testing

/// What instrumentation does to a module, without running it: `SandboxTests` runs it.
@Suite struct UndefinedBehaviourTests {
    static let hostileModules = ["attacks", "harmless"].flatMap { folder in
        let path = Repository.root.appending(path: "Tests/Hostile/\(folder)").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".ll") }.sorted().map { "Tests/Hostile/\(folder)/\($0)" }
    }

    private func instrument(_ module: inout Module) throws -> [UndefinedSite] {
        module.setTarget(try TargetMachine.host(level: .none))
        let exported = module.functions.filter { $0.obstacle == nil }.map {
            ExportedFunction(name: $0.name, buffers: [], resultFlags: [[]])
        }
        return try module.instrumentUndefinedBehaviour(exported: exported)
    }

    @Test(arguments: Repository.runtimeModules)
    func libraryStaysValid(path: String) throws {
        let context = Context()
        var module = try Module(parsing: try Repository.bytes(of: path), in: context)
        _ = try instrument(&module)
        try module.verify()
    }

    /// Whatever the policy lets through can be instrumented.
    @Test(arguments: hostileModules)
    func hostileCodeStaysValid(path: String) throws {
        let context = Context()
        guard var module = try? Module(parsing: try Repository.bytes(of: path), in: context),
            (try? module.verify()) != nil, PolicyCheck.violations(in: module).isEmpty
        else { return }
        let clock = ContinuousClock()
        let start = clock.now
        _ = try instrument(&module)
        try module.verify()
        #expect(clock.now - start < .seconds(5))
    }

    static let cases = ["positive", "negative", "defined"].flatMap { folder in
        let path = Repository.root.appending(path: "Tests/Undefined/\(folder)").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".ll") }.sorted().map {
            "Tests/Undefined/\(folder)/\($0)"
        }
    }

    @Test(arguments: cases)
    func eachCaseStaysValid(path: String) throws {
        let context = Context()
        var module = try Module(parsing: try Repository.bytes(of: path), in: context)
        let sites = try instrument(&module)
        try module.verify()
        #expect(sites.allSatisfy { !$0.function.isEmpty })
    }

    /// Blocks are split in loops of one block, behind phis, in unreachable code, before musttail.
    @Test func everyShapeOfControlStaysValid() throws {
        let text = """
            declare void @llvm.trap()
            define i64 @loop(i64 %a) {
            entry:
              br label %next
            next:
              %x = phi i64 [ %a, %entry ], [ %z, %next ]
              %y = phi i64 [ 0, %entry ], [ %x, %next ]
              %z = add nsw i64 %x, %y
              %q = sdiv i64 %z, %a
              %s = shl nsw i64 %q, %y
              %more = icmp slt i64 %s, 100
              br i1 %more, label %next, label %done
            done:
              %r = phi i64 [ %s, %next ], [ undef, %dead ]
              ret i64 %r
            dead:
              %unseen = sdiv i64 %a, %a
              br label %done
            }
            define i64 @tail(i64 %a) {
              %b = sub nuw i64 %a, 1
              %room = alloca i64
              %r = musttail call i64 @loop(i64 %b)
              ret i64 %r
            }
            define i64 @choose(i64 %a) {
              %b = mul nsw i64 %a, %a
              switch i64 %b, label %other [ i64 1, label %one
                                            i64 2, label %one ]
            one:
              %p = phi i64 [ %b, %0 ], [ %b, %0 ]
              %t = trunc nsw i64 %p to i8
              %w = sext i8 %t to i64
              ret i64 %w
            other:
              call void @llvm.trap()
              unreachable
            }
            """
        let context = Context()
        var module = try parse(text, in: context)
        let sites = try instrument(&module)
        try module.verify()
        let sum = try #require(sites.first { $0.instruction == "%z = add nsw i64 %x, %y" })
        #expect(sum.line == 8)
        #expect(sum.function == "loop")
        #expect(sum.kind == .overflow)
        // The switch spans two lines, which does not shift those behind it.
        let cut = try #require(sites.first { $0.kind == .truncation })
        #expect(cut.instruction == "%t = trunc nsw i64 %p to i8")
        #expect(cut.line == 32)
    }

    @Test func extensionsOfExportedFunctionsGo() throws {
        let context = Context()
        var module = try parse(
            "define zeroext i8 @f(i8 zeroext %x, i8 signext %y) {\n  ret i8 %x\n}\n", in: context)
        module.stripExtensions(of: ["f"])
        #expect(!String(decoding: module.text, as: UTF8.self).contains("ext "))
    }
}
