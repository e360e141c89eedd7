import Diagnostics
import ModelClient

/// The form of a structured reply: everything required, nothing else allowed, so that providers
/// that enforce schemas accept it.
enum IntentReplySchema {
    static let schema = ReplySchema(
        name: "intent", summary: "The intent that the wish describes.", json: json.text)

    private static let text: JSONText = ["type": "string"]
    private static let texts: JSONText = ["type": "array", "items": text]

    private static let json = object([
        ("outOfReach", text), ("title", text),
        (
            "functions",
            [
                "type": "array",
                "items": object([
                    ("title", text), ("prose", text), ("signature", text), ("requires", texts),
                    ("ensures", texts), ("laws", texts), ("examples", texts),
                ]),
            ]
        ),
        ("assumptions", texts),
        (
            "questions",
            [
                "type": "array",
                "items": object([("question", text), ("assumption", text)]),
            ]
        ),
    ])

    private static func object(_ properties: [(String, JSONText)]) -> JSONText {
        [
            "type": "object",
            "properties": .object(properties.map { JSONText.Member($0.0, $0.1) }),
            "required": .array(properties.map { .string($0.0) }),
            "additionalProperties": false,
        ]
    }
}
