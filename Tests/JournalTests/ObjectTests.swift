import Foundation
import Journal
import Testing

@Suite("Texts by their hash")
struct ObjectTests {
    let workspace: TemporaryWorkspace
    let journal: Journal

    init() throws {
        workspace = try TemporaryWorkspace()
        journal = try Journal.open(workspace: workspace.path)
    }

    static let large = String(repeating: "0123456789abcdef", count: 8_192)

    @Test(arguments: ["", "a", "ä\u{0}\u{FFFD}\r\n", large, large + "\u{0}"])
    func aTextComesBackAsItWas(_ text: String) throws {
        let hash = try journal.put(text)
        #expect(try journal.put(text) == hash)
        #expect(try journal.get(hash).map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test func theNameIsTheHash() throws {
        let hash = try journal.put("abc")
        #expect(
            hash.description
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(ObjectHash(of: "abc") == hash)
    }

    @Test func largeTextsAreFilesAndSmallOnesAreNot() throws {
        try journal.put("small")
        #expect(!workspace.files.contains { $0.contains("/objects/") })
        let name = try journal.put(Self.large).description
        let file = "/objects/\(name.prefix(2))/\(name.dropFirst(2))"
        #expect(workspace.files.filter { $0.contains("/objects/") }.count == 1)
        #expect(workspace.files.contains { $0.hasSuffix(file) })
    }

    @Test func aMissingTextIsNil() throws {
        #expect(try journal.get(ObjectHash(of: "never put")) == nil)
    }

    @Test func aChangedFileIsNeverUsed() throws {
        let hash = try journal.put(Self.large)
        let file = try #require(workspace.files.first { $0.contains("/objects/") })
        for damage in ["", "short", Self.large.replacing("0", with: "1")] {
            try damage.write(toFile: file, atomically: false, encoding: .utf8)
            #expect(failureKind { _ = try journal.get(hash) } == .damaged)
        }
        // Putting it again mends it.
        try journal.put(Self.large)
        #expect(try journal.get(hash) == Self.large)
        try FileManager.default.removeItem(atPath: file)
        #expect(try journal.get(hash) == nil)
    }

    @Test func aLinkInTheFilesPlaceIsNotFollowed() throws {
        let hash = try journal.put(Self.large)
        let file = try #require(workspace.files.first { $0.contains("/objects/") })
        let elsewhere = workspace.path + "/elsewhere"
        try FileManager.default.moveItem(atPath: file, toPath: elsewhere)
        try FileManager.default.createSymbolicLink(
            atPath: file, withDestinationPath: elsewhere)
        #expect(failureKind { _ = try journal.get(hash) } == .damaged)
    }

    @Test func aChangedRowIsNeverUsed() throws {
        let text = "this is true"
        let hash = try journal.put(text)
        try journal.close()
        let contents = try #require(FileManager.default.contents(atPath: workspace.database))
        let place = try #require(contents.range(of: Data(text.utf8)))
        try overwrite(
            workspace.database, at: UInt64(place.lowerBound), with: Array("that is true".utf8))
        let changed = try Journal.open(workspace: workspace.path)
        #expect(failureKind { _ = try changed.get(hash) } == .damaged)
    }

    @Test func leftoversAreHarmless() throws {
        let hash = try journal.put(Self.large)
        let folder = workspace.path + "/.semcom/objects"
        try "half a tex".write(toFile: folder + "/new-abc", atomically: false, encoding: .utf8)
        let again = try Journal.open(workspace: workspace.path)
        #expect(try again.get(hash) == Self.large)
    }

    @Test func aTextBeyondTheLimitIsRefused() throws {
        var limits = JournalLimits()
        limits.textBytes = 1_000
        let strict = try Journal.open(workspace: workspace.path, limits: limits)
        #expect(failureKind { try strict.put(String(repeating: "x", count: 1_001)) } == .tooLarge)
        #expect(failureKind { try strict.put(String(repeating: "x", count: 1_000)) } == nil)
    }

    @Test(arguments: ["", "ab", "../../../../etc/passwd", String(repeating: "A", count: 64)])
    func onlyHashesAreNames(_ text: String) {
        #expect(ObjectHash(hexadecimal: text) == nil)
    }

    @Test func acceptedCodeIsFoundByItsHashes() throws {
        let ir = "define i64 @gcd(i64 %a, i64 %b) {\n}\n"
        try journal.recordArtifact(ir, forIntentHash: "i1", irHash: "c1")
        try journal.recordArtifact(Self.large, forIntentHash: "i1", irHash: "c2")
        let again = try Journal.open(workspace: workspace.path)
        #expect(try again.artifact(forIntentHash: "i1", irHash: "c1") == ir)
        #expect(try again.artifact(forIntentHash: "i1", irHash: "c2") == Self.large)
        #expect(try again.artifact(forIntentHash: "i2", irHash: "c1") == nil)
        try again.recordArtifact("other", forIntentHash: "i1", irHash: "c1")
        #expect(try again.artifact(forIntentHash: "i1", irHash: "c1") == "other")
    }
}
