import Intent

/// Calls and results as a person would write them.
struct CallWords {
    /// Longest literal before its middle is cut.
    static let literalLimit = 200

    let signature: Signature

    func text(ofCall arguments: [Value]) -> String {
        let parts = zip(arguments, signature.parameters).map { value, parameter in
            (parameter.isInout ? "&" : "")
                + value.literal(of: parameter.type, limit: Self.literalLimit)
        }
        return "\(signature.name)(\(parts.joined(separator: ", ")))"
    }

    /// The result, and `leaving …` for `inout` parameters.
    func text(
        of result: Value, _ inouts: [Value], limit: Int = literalLimit
    ) -> String {
        var parts: [String] = []
        if signature.result != .void {
            parts.append(result.literal(of: signature.result, limit: limit))
        }
        let types = signature.parameters.filter(\.isInout).map(\.type)
        if !inouts.isEmpty {
            let values = zip(inouts, types).map {
                $0.literal(of: $1, limit: limit)
            }
            parts.append("leaving " + values.joined(separator: ", "))
        }
        return parts.joined(separator: " ")
    }
}
