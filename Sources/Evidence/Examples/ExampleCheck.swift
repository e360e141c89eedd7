import Intent

/// Compares what a call gave with what an example asks for. Runs in the host only.
enum ExampleCheck {
    static func holds(_ example: FunctionUnderTest.ResolvedExample, _ outputs: CallOutputs) -> Bool
    {
        switch example.expectation {
        case .equals(let value):
            guard ClauseEquality.equal(outputs.result, value) else { return false }
        case .approximately(let value, let tolerance):
            guard ClauseEquality.approximatelyEqual(outputs.result, value, tolerance: tolerance)
            else { return false }
        case .none: break
        }
        guard !example.leaves.isEmpty else { return true }
        return zip(outputs.inouts, example.leaves).allSatisfy { ClauseEquality.equal($0, $1) }
    }

    static func expectedText(
        _ example: FunctionUnderTest.ResolvedExample, signature: Signature
    ) -> String {
        var parts: [String] = []
        switch example.expectation {
        case .equals(let value):
            parts.append(value.literal(of: signature.result, limit: CallText.literalLimit))
        case .approximately(let value, let tolerance):
            let slack = Value.double(tolerance).literal(of: .double)
            parts.append(
                "\(value.literal(of: signature.result, limit: CallText.literalLimit)) ± \(slack)")
        case .none: break
        }
        if !example.leaves.isEmpty {
            let types = signature.parameters.filter(\.isInout).map(\.type)
            let values = zip(example.leaves, types).map {
                $0.literal(of: $1, limit: CallText.literalLimit)
            }
            parts.append("leaving " + values.joined(separator: ", "))
        }
        return parts.joined(separator: " ")
    }
}
