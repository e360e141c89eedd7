import Foundation

/// A validator for the part of JSON Schema that the schemas of this repository use; any other
/// keyword is a mistake, so that nothing in a schema goes unchecked.
struct JSONSchema {
    let root: [String: Any]

    init(_ data: Data) throws {
        root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    /// What is wrong with a value, each with its place.
    func mistakes(in value: Any) -> [String] { check(value, root, "$") }

    private static let annotations: Set<String> = [
        "$schema", "$id", "$defs", "title", "description",
    ]

    private func check(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        var mistakes: [String] = []
        for (keyword, rule) in schema.sorted(by: { $0.key < $1.key }) {
            guard !Self.annotations.contains(keyword) else { continue }
            mistakes += check(value, keyword, rule, schema, place)
        }
        return mistakes
    }

    private func check(
        _ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], _ place: String
    ) -> [String] {
        func fail(_ isWrong: Bool, _ words: String) -> [String] {
            isWrong ? ["\(place): \(words)"] : []
        }
        switch keyword {
        case "$ref":
            let name = (rule as? String ?? "").replacing("#/$defs/", with: "")
            guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
                return ["\(place): the schema has no \(name)"]
            }
            return check(value, target, place)
        case "type": return fail(!Self.isType(value, rule as? String ?? ""), "is no \(rule)")
        case "const": return fail(!Self.areEqual(value, rule), "is not \(rule)")
        case "enum":
            let all = rule as? [Any] ?? []
            return fail(!all.contains { Self.areEqual(value, $0) }, "\(value) is none of \(all)")
        case "minimum":
            return fail(Self.number(value) < Self.number(rule), "\(value) is below \(rule)")
        case "maximum":
            return fail(Self.number(value) > Self.number(rule), "\(value) is above \(rule)")
        case "pattern":
            let text = value as? String ?? ""
            let matches = (try? Regex(rule as? String ?? "").firstMatch(in: text)) ?? nil
            return fail(matches == nil, "\(text) does not match \(rule)")
        case "minItems":
            return fail((value as? [Any] ?? []).count < Int(Self.number(rule)), "is too short")
        case "maxItems":
            return fail((value as? [Any] ?? []).count > Int(Self.number(rule)), "is too long")
        case "items":
            return (value as? [Any] ?? []).enumerated().flatMap { index, element in
                check(element, rule as? [String: Any] ?? [:], "\(place)[\(index)]")
            }
        case "required":
            let members = value as? [String: Any] ?? [:]
            let missing = (rule as? [String] ?? []).filter { members[$0] == nil }
            return fail(!missing.isEmpty, "lacks \(missing)")
        case "properties":
            let members = value as? [String: Any] ?? [:]
            return (rule as? [String: Any] ?? [:]).flatMap { name, rule in
                members[name].map {
                    check($0, rule as? [String: Any] ?? [:], "\(place).\(name)")
                } ?? []
            }
        case "additionalProperties":
            let known = Set((schema["properties"] as? [String: Any] ?? [:]).keys)
            let extra = Set((value as? [String: Any] ?? [:]).keys).subtracting(known)
            return fail(!extra.isEmpty, "has the unknown \(extra.sorted())")
        default: return ["\(place): the schema uses \(keyword), which is not checked"]
        }
    }

    private static func isType(_ value: Any, _ type: String) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": isBoolean(value)
        case "integer":
            !isBoolean(value)
                && (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue }
                    ?? false
        case "number": !isBoolean(value) && value is NSNumber
        default: false
        }
    }

    private static func isBoolean(_ value: Any) -> Bool {
        guard let number = value as? NSNumber else { return false }
        return String(cString: number.objCType) == "c"
    }

    private static func number(_ value: Any) -> Double { (value as? NSNumber)?.doubleValue ?? .nan }

    private static func areEqual(_ a: Any, _ b: Any) -> Bool {
        if let a = a as? String, let b = b as? String { return a == b }
        return (a as? NSNumber) == (b as? NSNumber) && a is NSNumber && b is NSNumber
    }
}
