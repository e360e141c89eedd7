import Foundation
import Testing

/// What a person wrote is never overwritten silently.
@Suite struct HandEditedTests {
    static let byHand = """
        define i64 @clip(i64 %low, i64 %high, i64 %number) {
          %below = icmp slt i64 %number, %low
          %raised = select i1 %below, i64 %low, i64 %number
          %above = icmp sgt i64 %raised, %high
          %clipped = select i1 %above, i64 %high, i64 %raised
          ret i64 %clipped
        }

        """

    @Test func handWrittenCodeIsJudgedAndKept() throws {
        let scratch = try Scratch()
        try scratch.write(Intents.clip, to: "clip.intent.md")
        try scratch.write(Self.byHand, to: "clip.ll")
        let result = try scratch.semcom("compile", "clip.intent.md", "--emit", "obj", "-o", "out")
        #expect(result.code == 0, "\(result.out)\(result.err)")
        #expect(try scratch.read("clip.ll") == Self.byHand)
        #expect(scratch.exists("out/clip.o"))
    }

    @Test func editedCodeIsKeptUnlessForced() throws {
        let scratch = try Scratch()
        try scratch.write(Intents.clip, to: "clip.intent.md")
        #expect(try scratch.semcom("compile", "clip.intent.md").code == 0)
        let generated = try scratch.read("clip.ll")
        let edited = generated.replacing("smax", with: "smin")
        #expect(edited != generated)
        try scratch.write(edited, to: "clip.ll")
        let kept = try scratch.semcom("compile", "clip.intent.md")
        #expect(kept.code == 1, "\(kept.out)\(kept.err)")
        #expect(kept.err.contains("changed by hand"))
        #expect(try scratch.read("clip.ll") == edited)
        #expect(try scratch.semcom("verify", "clip.intent.md").code == 1)
        let forced = try scratch.semcom("compile", "clip.intent.md", "--force")
        #expect(forced.code == 0, "\(forced.out)\(forced.err)")
        #expect(try scratch.read("clip.ll") == generated)
    }

    @Test func secondCompileChangesNothing() throws {
        let scratch = try Scratch()
        try scratch.write(Intents.clip, to: "clip.intent.md")
        #expect(try scratch.semcom("compile", "clip.intent.md").code == 0)
        let before = (try scratch.read("clip.ll"), try scratch.read("semcom.lock"))
        #expect(try scratch.semcom("compile", "clip.intent.md").code == 0)
        #expect(try scratch.read("clip.ll") == before.0)
        #expect(try scratch.read("semcom.lock") == before.1)
    }
}
