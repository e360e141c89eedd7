import FoundationEssentials

/// What a server says is wrong, in whichever form it says it.
struct ServerComplaint: Hashable, Sendable {
    /// `overloaded_error`, `invalid_request_error`
    var type: String?
    /// `model_not_found`, `insufficient_quota`; servers put HTTP statuses here too.
    var code: String?
    /// The field of the request that it is about.
    var parameter: String?
    var message: String
    var requestID: String?

    init(message: String, type: String? = nil, code: String? = nil) {
        self.message = message
        self.type = type
        self.code = code
    }

    /// Reads the body of a refused request, which may be anything.
    init(body: [UInt8]) {
        if let value = try? JSONDecoder().decode(JSONValue.self, from: Data(body)) {
            self.init(value)
            return
        }
        let text = String(decoding: body, as: UTF8.self)
        let isPage = text.prefix(1_000).lowercased().contains("<html")
        self.init(message: isPage ? "the answer is a web page" : text.legible(limit: 200))
    }

    /// Reads an error as Anthropic, OpenAI and the servers that follow them write it.
    init(_ value: JSONValue) {
        // Google's OpenAI door puts the object into an array.
        let whole = value.elements?.first ?? value
        let error = whole["error"] ?? whole["detail"] ?? whole
        self.init(message: Self.message(of: error) ?? Self.message(of: whole) ?? "")
        type = error["type"]?.string ?? whole["type"]?.string
        code = error["code"]?.scalarText ?? whole["code"]?.scalarText
        parameter = error["param"]?.string
        requestID = whole["request_id"]?.string
    }

    private static func message(of value: JSONValue) -> String? {
        value.string ?? value["message"]?.string ?? value["error"]?.string
            ?? value["error"]?["message"]?.string ?? value["detail"]?.string
            ?? value.elements?.first?["msg"]?.string
    }
}
