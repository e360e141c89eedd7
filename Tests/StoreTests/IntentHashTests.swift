import Diagnostics
import Intent
import Store
import Testing

@Suite struct IntentHashTests {
    private func intent(
        _ change: (inout FunctionIntent) -> Void = { _ in }, at offset: Int = 0
    ) -> FunctionIntent {
        let span = Span(offset, offset + 1)
        let condition = Expression.binary(
            .less, .name("a", span), .literal(.integer(3), span), span)
        var intent = FunctionIntent(
            signature: Signature(
                name: "f", parameters: [Parameter(name: "a", type: .integer(.int64), span: span)],
                result: .bool, span: span),
            clauses: [Clause(kind: .requires(condition), name: "f/requires.1", span: span)],
            english: "words \(offset)")
        change(&intent)
        return intent
    }

    @Test func placeAndProseDoNotMatter() {
        #expect(IntentHash.of(intent()) == IntentHash.of(intent(at: 7)))
        #expect(IntentHash.of(intent()).count == 64)
    }

    @Test func meaningMatters() {
        let span = Span(0, 0)
        let changes: [(inout FunctionIntent) -> Void] = [
            { $0.signature.name = "g" },
            { $0.signature.parameters[0].name = "b" },
            { $0.signature.parameters[0].type = .integer(.uint8) },
            { $0.signature.parameters[0].isInout = true },
            { $0.signature.result = .optional(.bool) },
            { $0.clauses = [] },
            { $0.clauses[0].kind = .ensures(.name("a", span)) },
            { $0.clauses.append($0.clauses[0]) },
            { $0.clauses[0].kind = .requires(.literal(.bool(true), span)) },
            {
                $0.clauses[0].kind = .example(
                    Example(
                        arguments: [.init(value: .literal(.double(0), span))],
                        expectation: .equals(.literal(.nil, span))))
            },
            {
                $0.clauses[0].kind = .example(
                    Example(
                        arguments: [.init(value: .literal(.double(-0.0), span))],
                        expectation: .equals(.literal(.nil, span))))
            },
        ]
        let hashes = Set(changes.map { IntentHash.of(intent($0)) } + [IntentHash.of(intent())])
        #expect(hashes.count == changes.count + 1)
    }
}
