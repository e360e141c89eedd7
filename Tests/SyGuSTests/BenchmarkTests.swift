import Diagnostics
import Foundation
import SyGuS
import Testing

@Suite struct BenchmarkTests {
    @Test func foldersAreListedInOrder() throws {
        let files = try #require(ProblemFolder.files(at: Fixtures.folder.path))
        #expect(files == files.sorted())
        let count = Fixtures.names(in: "positive").count + Fixtures.names(in: "negative").count
        #expect(files.count == count)
        #expect(ProblemFolder.files(at: "/no/such/folder") == nil)
        #expect(ProblemFolder.read("/no/such/file.sl") == nil)
    }

    @Test func totalsCountWhatWasSolved() throws {
        let limits = SolverLimits(time: .seconds(20), memoryBytes: 100_000_000)
        var table = BenchmarkTable(names: ["a/greeting.sl", "b/empty.sl"])
        let good = FileResult.measure(
            try Fixtures.file("positive", "greeting"), name: "a/greeting.sl", limits: limits)
        let bad = FileResult.measure(
            try Fixtures.file("negative", "empty"), name: "b/empty.sl", limits: limits)
        #expect(table.add(good).contains(" solved "))
        #expect(table.add(bad).contains(" unreadable "))
        let totals = table.totals
        #expect(totals.count == 3)
        #expect(totals[1].hasPrefix("a ") && totals[1].contains(" 1/1 "))
        #expect(totals[2].hasPrefix("b ") && totals[2].contains(" 0/1 "))
        #expect(good.value.text.contains(#""result":"solved""#))
        #expect(bad.value.text.contains(#""diagnostic":"#))
    }
}
