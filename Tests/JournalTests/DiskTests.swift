import Foundation
import Journal
import ModelClient
import Testing

#if os(Linux)
    import Glibc

    /// A small disk of its own; only the superuser may make one.
    private final class SmallDisk {
        let path: String
        private let holder: TemporaryWorkspace

        init?(kibibytes: Int) throws {
            holder = try TemporaryWorkspace()
            path = holder.path
            let options = "size=\(kibibytes)k"
            guard try shell("/bin/mount", "-t", "tmpfs", "-o", options, "tmpfs", path) == 0 else {
                return nil
            }
        }

        func makeReadOnly() throws {
            _ = try shell("/bin/mount", "-o", "remount,ro", path)
        }

        deinit { _ = try? shell("/bin/umount", "-l", path) }
    }

    @Suite("Disks that are full or may not be written", .serialized)
    struct DiskTests {
        /// Nothing here is tried without the rights to mount; CI has them.
        static let mayMount = getuid() == 0

        private func disk(kibibytes: Int) throws -> SmallDisk? {
            let disk = try SmallDisk(kibibytes: kibibytes)
            if disk == nil {
                print("NOT TRIED: mounting a small disk is not allowed here")
            }
            return disk
        }

        @Test(.enabled(if: mayMount, "needs the superuser")) func aFullDiskLosesNothing() throws {
            guard let disk = try disk(kibibytes: 2_048) else { return }
            var limits = JournalLimits()
            limits.freeSpaceReserveBytes = 0
            let journal = try Journal.open(workspace: disk.path, limits: limits)
            let answers = journal.answers(
                for: try journal.anyRun(), reusing: .thisRunAndThoseItResumes)
            var kept: [ModelRequest] = []
            var failure: JournalFailure?
            for number in 0..<200 where failure == nil {
                let request = anyRequest("\(number)")
                // One in four is a file, the others are rows.
                let size = number % 4 == 3 ? 100_000 : 20_000
                do {
                    try answers.buy(request, reply(number, size: size))
                    kept.append(request)
                } catch {
                    failure = error as? JournalFailure
                }
            }
            #expect(failure?.kind == .noSpace)
            #expect(kept.count > 3)
            try journal.close()

            // It opens again where there is no room at all, and has everything.
            let again = try Journal.open(workspace: disk.path, limits: limits)
            let resumed = try #require(try again.log().first)
            #expect(resumed.requests >= kept.count)
            for (number, request) in kept.enumerated() {
                let size = number % 4 == 3 ? 100_000 : 20_000
                let found = try again.ledgerFreeAnswer(request)
                #expect(found == reply(number, size: size).text)
            }
        }

        @Test(.enabled(if: mayMount, "needs the superuser"))
        func nothingIsAskedWhereTheAnswerWouldHaveNoRoom() throws {
            guard let disk = try disk(kibibytes: 1_024) else { return }
            let journal = try Journal.open(workspace: disk.path)
            let answers = journal.answers(for: try journal.anyRun(), reusing: .none)
            let request = anyRequest("any")
            let kind = failureKind {
                try answers.willAsk(request, of: anyModel, key: RequestKey(request))
            }
            #expect(kind == .noSpace)
        }

        @Test(.enabled(if: mayMount, "needs the superuser"))
        func aFullDiskIsSaidWhenOpening() throws {
            guard let disk = try disk(kibibytes: 64) else { return }
            let filler = Data(repeating: 1, count: 1_000)
            var number = 0
            while FileManager.default.createFile(
                atPath: "\(disk.path)/\(number)", contents: filler), number < 100
            { number += 1 }
            #expect(failureKind { _ = try Journal.open(workspace: disk.path) } == .noSpace)
        }

        @Test(.enabled(if: mayMount, "needs the superuser"))
        func aReadOnlyFolderIsSaid() throws {
            guard let empty = try disk(kibibytes: 512) else { return }
            try empty.makeReadOnly()
            #expect(failureKind { _ = try Journal.open(workspace: empty.path) } == .notWritable)

            guard let used = try disk(kibibytes: 512) else { return }
            try Journal.open(workspace: used.path).close()
            try used.makeReadOnly()
            #expect(failureKind { _ = try Journal.open(workspace: used.path) } == .notWritable)
        }

        private func reply(_ number: Int, size: Int) -> ModelReply {
            ModelReply(text: "\(number) " + String(repeating: "x", count: size))
        }
    }

    extension Journal {
        /// The text that answers a request, found through the log, which writes nothing.
        func ledgerFreeAnswer(_ request: ModelRequest) throws -> String? {
            for run in try log() {
                let requests = try log(run.run.identifier)?.requests ?? []
                for found in requests where found.key == RequestKey(request) {
                    guard found.outcome == .answered, let reply = found.reply else { continue }
                    return try get(reply)
                }
            }
            return nil
        }
    }
#endif
