/// What looks like a key in a settings file, where none may stand.
enum KeyMarks {
    private static let names: Set<String> = [
        "key", "apikey", "token", "apitoken", "accesstoken", "authtoken", "secret", "password",
        "bearer", "authorization",
    ]
    private static let beginnings = ["sk-", "sk_", "xai-", "gsk_", "hf_", "AIza", "Bearer "]
    private static let shortestKeyBytes = 8

    /// True for `api-key`, `API_KEY`, `token` and their kin, not for `key-file`.
    static func isName(_ name: String) -> Bool {
        let folded = name.lowercased().filter { $0 != "-" && $0 != "_" }
        return names.contains(folded) || folded.hasSuffix("apikey") || folded.hasSuffix("secret")
    }

    /// True for a text that begins as the well-known providers' keys do.
    static func isKey(_ text: String) -> Bool {
        text.utf8.count >= shortestKeyBytes && beginnings.contains { text.hasPrefix($0) }
    }

    /// The same number of bytes, and every value that may be a key unreadable: diagnostics quote
    /// lines.
    static func hidden(_ bytes: [UInt8]) -> [UInt8] {
        var hidden = bytes
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            hide(&hidden, start..<end)
            start = end + 1
        }
        return hidden
    }

    private static func hide(_ bytes: inout [UInt8], _ line: Range<Int>) {
        for equals in line where bytes[equals] == UInt8(ascii: "=") {
            let name = String(decoding: bytes[line.lowerBound..<equals], as: UTF8.self)
            let last = name.split(whereSeparator: { ". \t\"'{,=".contains($0) }).last ?? ""
            guard isName(String(last)) else { continue }
            for index in equals + 1..<line.upperBound where bytes[index] > 0x20 {
                bytes[index] = UInt8(ascii: "*")
            }
        }
        for mark in beginnings {
            let mark = Array(mark.utf8)
            var index = line.lowerBound
            while index + mark.count <= line.upperBound {
                if bytes[index..<index + mark.count].elementsEqual(mark) {
                    while index < line.upperBound,
                        !" \t\"',#\r".utf8.contains(bytes[index])
                    {
                        bytes[index] = UInt8(ascii: "*")
                        index += 1
                    }
                }
                index += 1
            }
        }
    }
}
