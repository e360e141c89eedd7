import Foundation
import Store
import Testing

@Suite struct AtomicFileTests {
    let folder = try! TemporaryFolder()

    @Test func writesAndReplaces() throws {
        try AtomicFile.write(Array("one".utf8), to: folder.file("a.ll"))
        #expect(folder.text(of: "a.ll") == "one")
        try AtomicFile.write([], to: folder.file("a.ll"))
        #expect(folder.text(of: "a.ll") == "")
        #expect(folder.names == ["a.ll"])
    }

    @Test func permissionsStay() throws {
        try folder.write("x", to: "a")
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.file("a"))
        try AtomicFile.write(Array("y".utf8), to: folder.file("a"))
        let attributes = try manager.attributesOfItem(atPath: folder.file("a"))
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    }

    @Test func linksStay() throws {
        let manager = FileManager.default
        try folder.make(folder: "sub")
        try folder.write("old", to: "sub/real")
        try manager.createSymbolicLink(
            atPath: folder.file("link"), withDestinationPath: "sub/real")
        try manager.createSymbolicLink(
            atPath: folder.file("dangling"), withDestinationPath: "sub/new")
        try AtomicFile.write(Array("new".utf8), to: folder.file("link"))
        try AtomicFile.write(Array("made".utf8), to: folder.file("dangling"))
        #expect(folder.text(of: "sub/real") == "new")
        #expect(folder.text(of: "sub/new") == "made")
        #expect(try manager.destinationOfSymbolicLink(atPath: folder.file("link")) == "sub/real")
    }

    @Test func whatCannotBeWrittenIsRefused() throws {
        try folder.make(folder: "sub")
        for name in ["sub", "missing/a", String(repeating: "n", count: 300)] {
            let failure = #expect(throws: FileFailure.self) {
                try AtomicFile.write([1], to: folder.file(name))
            }
            #expect(failure?.path == folder.file(name))
            #expect(failure?.wayOut.isEmpty == false)
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("circle"), withDestinationPath: "circle")
        #expect(throws: FileFailure.self) { try AtomicFile.write([1], to: folder.file("circle")) }
        #expect(throws: FileFailure.self) { try AtomicFile.write([1], to: "/dev/null") }
        #expect(folder.names == ["circle", "sub"])
    }
}
