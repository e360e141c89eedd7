/// Writes static libraries in the common `ar` format with a System V symbol index, as GNU ld and
/// lld read them.
package enum Archive {
    package struct Member: Sendable {
        package var name: String
        package var contents: [UInt8]
        package init(name: String, contents: [UInt8]) {
            self.name = name
            self.contents = contents
        }
    }

    /// A library of one object; `symbols` are those that it defines. The same input gives the same
    /// bytes: times and owners are 0.
    package static func bytes(member: Member, symbols: [String]) -> [UInt8] {
        let magic = Array("!<arch>\n".utf8)
        let names = symbols.flatMap { (symbol: String) -> [UInt8] in Array(symbol.utf8) + [0] }
        let longNames = Array("\(member.name)/\n".utf8)
        let indexSize = 4 + 4 * symbols.count + names.count
        let firstMember =
            magic.count + 60 + padded(indexSize) + 60 + padded(longNames.count)
        var index = bigEndian(UInt32(symbols.count))
        for _ in symbols { index += bigEndian(UInt32(firstMember)) }
        index += names
        return magic + entry("/", index) + entry("//", longNames) + entry("/0", member.contents)
    }

    private static func padded(_ size: Int) -> Int { size + size % 2 }

    private static func bigEndian(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private static func entry(_ name: String, _ contents: [UInt8]) -> [UInt8] {
        let fields: [(String, Int)] = [
            (name, 16), ("0", 12), ("0", 6), ("0", 6), ("644", 8),
            (String(contents.count), 10),
        ]
        var bytes: [UInt8] = []
        for (text, width) in fields {
            bytes += Array(text.utf8)
            bytes += Array(repeating: UInt8(ascii: " "), count: width - text.utf8.count)
        }
        bytes += [UInt8(ascii: "`"), UInt8(ascii: "\n")] + contents
        if contents.count % 2 == 1 { bytes.append(UInt8(ascii: "\n")) }
        return bytes
    }
}
