import Evidence
import Foundation
import Report
import Testing

/// The page as a whole. `SEMCOM_REPORT_SAMPLES=FOLDER` makes the first test leave it there.
@Suite struct ReportPageTests {
    private static func page() throws -> ReportPage {
        ReportPage(
            title: "Numbers & <lists>", functions: try Samples.all(), walls: Samples.walls,
            footer: "Semcom 1.0, `3f2a91c`")
    }

    @Test func samplesAreWritten() throws {
        let page = try Self.page()
        #expect(page.html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        guard let path = ProcessInfo.processInfo.environment["SEMCOM_REPORT_SAMPLES"] else {
            return
        }
        let folder = URL(filePath: path)
        try Data(page.html.utf8).write(to: folder.appending(path: "report.html"))
        for (index, subject) in page.functions.enumerated() {
            let text = ReportText.lines(subject).joined(separator: "\n") + "\n"
            try Data(text.utf8).write(to: folder.appending(path: "\(index).txt"))
            let json = Data(ReportJSON.object(subject).utf8)
            try json.write(to: folder.appending(path: "\(index).json"))
        }
    }

    @Test func itIsWellFormedAndNeedsNothingElse() throws {
        let scanner = PageScanner(try Self.page().html)
        #expect(scanner.mistakes == [])
        let names = Set(scanner.tags.map(\.name))
        for name in ["script", "img", "link", "iframe", "object", "form", "b>", "i>"] {
            #expect(!names.contains(name), "\(name)")
        }
        for tag in scanner.tags {
            for (key, value) in tag.attributes {
                #expect(!key.hasPrefix("on"), "\(tag)")
                #expect(
                    !["src", "srcset", "action", "style", "xlink:href"].contains(key), "\(tag)")
                if key == "href" { #expect(value.hasPrefix("#"), "\(tag)") }
            }
        }
        #expect(!scanner.style.contains("url(") && !scanner.style.contains("@import"))
        let policy = scanner.tags.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
        #expect(policy?.attributes["content"]?.hasPrefix("default-src 'none'") == true)
    }

    @Test func everyLinkAndLabelHasItsTarget() throws {
        let scanner = PageScanner(try Self.page().html)
        let ids = scanner.tags.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        for tag in scanner.tags {
            let link = tag.attributes["href"].map { [String($0.dropFirst())] } ?? []
            let labels = tag.attributes["aria-labelledby"]?.split(separator: " ").map(String.init)
            for target in link + (labels ?? []) { #expect(ids.contains(target), "\(target)") }
        }
    }

    @Test func itCanBeReadAloud() throws {
        let scanner = PageScanner(try Self.page().html)
        var level = 0
        for tag in scanner.tags where ["h1", "h2", "h3", "h4"].contains(tag.name) {
            let next = Int(tag.name.dropFirst()) ?? 0
            #expect(next <= level + 1, "\(tag.name) after h\(level)")
            level = next
        }
        #expect(scanner.tags.count { $0.name == "h1" } == 1)
        #expect(scanner.tags.count { $0.name == "main" } == 1)
        for tag in scanner.tags where tag.name == "th" {
            #expect(tag.attributes["scope"] != nil)
        }
        for tag in scanner.tags where tag.name == "svg" {
            #expect(tag.attributes["role"] == "img")
            let name = tag.attributes["aria-label"] ?? tag.attributes["aria-labelledby"]
            #expect(name != nil)
        }
    }

    @Test func whatStrangersWroteIsText() throws {
        let html = ReportPage(
            title: "</title><script>", functions: [try Samples.hostile()], footer: "<b>"
        ).html
        let scanner = PageScanner(html)
        #expect(scanner.mistakes == [])
        #expect(!scanner.tags.contains { $0.name == "script" || $0.name == "img" })
        for number in 2...9 where number != 5 {
            #expect(html.contains("&lt;script&gt;alert(\(number))&lt;/script&gt;"), "\(number)")
        }
        for scalar in html.unicodeScalars {
            let isHidden =
                scalar != "\n"
                && [.control, .format, .lineSeparator, .privateUse].contains(
                    scalar.properties.generalCategory)
            #expect(!isHidden, "U+\(String(scalar.value, radix: 16))")
        }
        #expect(html.contains("⟨U+202E⟩") && html.contains("日本語") && html.contains("🧪"))
    }

    @Test func theSameReportsGiveTheSameBytes() throws {
        var other = try Self.page()
        other.functions[0].clauseBlocks = Dictionary(
            uniqueKeysWithValues: other.functions[0].clauseBlocks.sorted { $0.key > $1.key })
        let first = try Self.page().html
        #expect(first == other.html)
    }

    @Test func nothingToReportIsAPageToo() throws {
        let scanner = PageScanner(ReportPage(title: "", functions: []).html)
        #expect(scanner.mistakes == [])
        #expect(scanner.text.contains("There is no function to report on."))
    }

    @Test func tornCodeDoesNotBreakThePage() throws {
        let code = Array(try Samples.text("find_second_largest.ll").utf8)
        var subject = try Samples.secondLargest()
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<12 {
            var torn = Array(code[..<Int.random(in: 0...code.count, using: &generator)])
            for _ in 0..<12 where !torn.isEmpty {
                let place = Int.random(in: torn.indices, using: &generator)
                torn[place] = UInt8.random(in: 0...255, using: &generator)
            }
            let text = String(decoding: torn, as: UTF8.self)
            subject.code = text
            let html = ReportPage(title: "torn", functions: [subject]).html
            #expect(PageScanner(html).mistakes == [], "\(text)")
        }
    }
}
