import Diagnostics
import FoundationEssentials
import ModelClient

/// Finished JSON text that goes into a request.
///
/// Members keep their order, and a schema goes in as it was written: models fill its properties
/// in in that order, and a prompt that changes from one run to the next would not be cached.
struct JSONFragment: Sendable {
    let text: String

    private init(_ text: String) { self.text = text }

    static func string(_ value: String) -> JSONFragment { JSONFragment(JSONText.quoted(value)) }
    static func integer(_ value: Int) -> JSONFragment { JSONFragment(String(value)) }
    static func bool(_ value: Bool) -> JSONFragment { JSONFragment(value ? "true" : "false") }
    static func number(_ value: Double) -> JSONFragment {
        JSONFragment(JSONText.number(value).text)
    }
    static func array(_ elements: [JSONFragment]) -> JSONFragment {
        JSONFragment("[\(elements.map(\.text).joined(separator: ","))]")
    }
    /// An object of the members that have a value.
    static func object(_ members: KeyValuePairs<String, JSONFragment?>) -> JSONFragment {
        let members = members.compactMap { name, value in
            value.map { "\(JSONText.quoted(name)):\($0.text)" }
        }
        return JSONFragment("{\(members.joined(separator: ","))}")
    }

    /// The text of a schema.
    /// - Throws: `ModelFailure` where it is no JSON object.
    static func schema(_ schema: ReplySchema) throws -> JSONFragment {
        guard let text = JSONValue.objectText(schema.json) else {
            throw ModelFailure(
                .badRequest, "The schema `\(schema.name)` is not a JSON object",
                advice: "this is a mistake in Semcom; please report it")
        }
        return JSONFragment(text)
    }
}

extension JSONFragment: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .string(value) }
}
