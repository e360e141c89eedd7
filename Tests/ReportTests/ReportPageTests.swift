import Foundation
import Report
import Testing

/// The page as a whole. `SEMCOM_REPORT_SAMPLES=FOLDER` makes the first test leave it there.
@Suite struct ReportPageTests {
    @Test func samplesAreWritten() throws {
        let page = ReportPage(
            title: "Numbers & lists", functions: try Samples.all(), walls: Samples.walls,
            footer: "Semcom 1.0, `3f2a91c`")
        #expect(page.html.hasPrefix("<!DOCTYPE html>"))
        if let folder = ProcessInfo.processInfo.environment["SEMCOM_REPORT_SAMPLES"] {
            let file = URL(filePath: folder).appending(path: "report.html")
            try Data(page.html.utf8).write(to: file)
            for (index, subject) in page.functions.enumerated() {
                let text = ReportText.lines(subject).joined(separator: "\n") + "\n"
                try Data(text.utf8).write(to: URL(filePath: folder).appending(path: "\(index).txt"))
                let json = ReportJSON.object(subject)
                try Data(json.utf8).write(
                    to: URL(filePath: folder).appending(path: "\(index).json"))
            }
        }
    }
}
