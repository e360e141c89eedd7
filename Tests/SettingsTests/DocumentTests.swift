import Foundation
import Settings
import Testing

@Suite("Settings in Docs/Models.md")
struct SettingsDocumentTests {
    private let lines: [String]

    init() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Docs/Models.md").standardized
        lines = try String(contentsOf: path, encoding: .utf8).components(separatedBy: "\n")
    }

    @Test(arguments: SettingKey.allCases)
    func everySettingIsDescribed(key: SettingKey) {
        let isThere = lines.contains {
            $0.contains("| `\(key.rawValue)` |") && $0.contains("`\(key.environmentVariable)`")
        }
        #expect(isThere, "Docs/Models.md has no line for \(key.rawValue)")
    }
}
