import Intent
import Store
import Testing

@Suite struct GeneratedFileTests {
    static let header = GeneratedFile.Header(
        functions: [
            .init(
                name: "gcd", intentHash: "abc", engine: "library: Runtime/Numbers/gcd",
                evidence: "safe: 6 examples, 10 calls"),
            .init(name: "lcm", intentHash: "def", engine: "patterns", evidence: "tested"),
        ], llvmVersion: "LLVM 19.1.7")
    static let body = "; What it does.\ndefine i64 @gcd() {\n  ret i64 0\n}\n"
    let text = GeneratedFile.text(body: body, header: header)

    private func status(_ text: String) -> GeneratedFile.Status {
        GeneratedFile.status(of: Array(text.utf8))
    }

    @Test func whatWasGeneratedIsKnownAgain() {
        #expect(status(text) == .generated(Self.header))
        #expect(text.hasSuffix("\n\n" + Self.body))
        #expect(text.hasPrefix("; semcom:"))
        #expect(!status(text).isOfAPerson)
        #expect(status(text).origin == "library: Runtime/Numbers/gcd, patterns")
        #expect(status("").origin == "hand-written")
    }

    @Test func lineEndsMayChange() {
        #expect(status(text.replacing("\n", with: "\r\n")) == .generated(Self.header))
    }

    @Test func everyOtherChangeShows() {
        let changes = [
            text.replacing("ret i64 0", with: "ret i64 1"), text + "\n", "; note\n" + text,
            text.replacing("safe:", with: "proved:"), text.replacing("; What", with: "; Which"),
            text.split(separator: "\n").filter { !$0.contains(" hash ") }.joined(separator: "\n"),
            String(text.dropLast(2)),
        ]
        for change in changes {
            guard case .edited = status(change) else {
                Issue.record("not seen as edited:\n\(change)")
                continue
            }
            #expect(status(change).isOfAPerson)
        }
        #expect(status(changes[0]).origin.hasSuffix("(edited by hand)"))
    }

    @Test func whatHasNoHeaderIsHandWritten() {
        for text in ["", Self.body, "define void @f() {\n}\n; semcom: hash abc\n", ";semcom: x"] {
            #expect(status(text) == .handWritten)
        }
    }

    @Test func aSecondHeaderReplacesTheFirst() {
        #expect(GeneratedFile.text(body: text, header: Self.header) == text)
    }

    @Test func lineBreaksCannotLeaveTheComment() {
        let header = GeneratedFile.Header(
            functions: [
                .init(name: "f", intentHash: "", engine: "model\ndefine void @evil()", evidence: "")
            ], llvmVersion: "x\r\ny")
        let text = GeneratedFile.text(body: "", header: header)
        #expect(text.split(whereSeparator: \.isNewline).allSatisfy { $0.hasPrefix(";") })
    }

    @Test func hashIsSHA256() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(ContentHash.of([]) == empty)
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(ContentHash.of(Array("abc".utf8)) == abc)
    }
}
