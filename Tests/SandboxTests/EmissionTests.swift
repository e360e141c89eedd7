import Sandbox
import SandboxProtocol
import Testing

@Suite struct EmissionTests {
    private func request(
        _ formats: [EmitRequest.Format], triple: String? = nil
    ) -> EmitRequest {
        EmitRequest(
            moduleText: Array(
                """
                define i64 @f(i64 %v) {
                  %r = call i64 @helper(i64 %v)
                  ret i64 %r
                }
                define i64 @helper(i64 %v) {
                  %r = add i64 %v, 1
                  ret i64 %r
                }
                """.utf8), exported: ["f"], formats: formats, triple: triple)
    }

    private func emitted(_ request: EmitRequest) async throws -> [[UInt8]] {
        switch try await Worker.shared.emit(request) {
        case .emitted(let files): return files
        case .refused(let refusals): throw UnexpectedRefusal(refusals: refusals)
        }
    }

    @Test func everyFormatIsEmitted() async throws {
        let files = try await emitted(request(EmitRequest.Format.allCases))
        #expect(files.count == 4)
        let text = String(decoding: files[0], as: UTF8.self)
        #expect(text.contains("@f(") && !text.contains("@helper"))
        #expect(files[1].starts(with: [0x42, 0x43]))
        #expect(!files[2].isEmpty)
        #expect(String(decoding: files[3], as: UTF8.self).contains("f"))
    }

    @Test func otherMachinesAreServed() async throws {
        let arm = try await emitted(request([.object], triple: "aarch64-unknown-linux-gnu"))
        #expect(arm.first?.starts(with: [0x7F, 0x45, 0x4C, 0x46]) == true)
        #expect(arm.first?[18] == 183)
        let wasm = try await emitted(request([.object], triple: "wasm32-unknown-unknown"))
        #expect(wasm.first?.starts(with: [0, 0x61, 0x73, 0x6D]) == true)
    }

    @Test func whatCannotBeEmittedIsRefused() async throws {
        for change: (inout EmitRequest) -> Void in [
            { $0.triple = "z80-unknown-none" }, { $0.exported = ["absent"] },
            { $0.moduleText = [1, 2, 3] }, { $0.linkedTexts = [[1, 2, 3]] },
        ] {
            var request = request([.object])
            change(&request)
            guard case .refused(let refusals) = try await Worker.shared.emit(request) else {
                Issue.record("\(request) was emitted")
                continue
            }
            #expect(refusals.first?.message.isEmpty == false)
        }
    }

    @Test func wallsAreTriedOut() async throws {
        let report = try await Worker.shared.walls()
        #expect(report.walls.contains { $0.name == "guard pages" && $0.holds })
        #expect(report.llvmVersion.hasPrefix("LLVM 19."))
        #expect(report.hostTriple.contains("-"))
    }
}
