import Crypto

/// What makes a request the same as an earlier one: provider, model, parameters, prompt and draw.
package struct RequestKey: Hashable, Sendable, CustomStringConvertible {
    /// SHA-256 as 64 hexadecimal digits.
    package let description: String

    package init?(hexadecimal text: String) {
        guard text.utf8.count == 64, text.utf8.allSatisfy(Self.isLowercaseHexadecimal) else {
            return nil
        }
        description = text
    }

    package init(_ request: ModelRequest, of model: ModelIdentity) {
        var hash = SHA256()
        func add(_ text: String) {
            // The length keeps neighbouring fields apart.
            hash.update(data: Array("\(text.utf8.count):".utf8))
            hash.update(data: Array(text.utf8))
        }
        add("semcom-request-1")
        add(model.provider)
        add(model.model)
        add(String(request.maximumOutputTokens))
        add(request.temperature.map { String($0) } ?? "default")
        add(String(request.draw))
        add(request.schema?.name ?? "")
        add(request.schema?.json ?? "")
        add(String(request.system.count))
        for block in request.system { add(block.text) }
        for message in request.messages {
            add(message.role.rawValue)
            add(message.text)
        }
        description = hash.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }

    private static func isLowercaseHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
