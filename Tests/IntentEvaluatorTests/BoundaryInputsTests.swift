import Diagnostics
import Foundation
import Testing

@testable import Intent

@Suite struct BoundaryInputsTests {
    static let types: [Type] = [
        .bool, .integer(.int64), .integer(.uint8), .float, .double, .string,
        .array(.integer(.int64)),
        .array(.string), .array(.array(.integer(.int64))), .tuple([.integer(.int64), .string]),
        .optional(.double), .array(.bool), .array(.float), .array(.tuple([.string, .double])),
    ]

    private func intent(_ types: [Type]) -> FunctionIntent {
        let parameters = types.enumerated().map { Parameter(name: "p\($0)", type: $1) }
        return FunctionIntent(
            signature: Signature(name: "f", parameters: parameters, result: .void), clauses: [])
    }

    @Test(arguments: types)
    func inputsAreValidAndDistinct(_ type: Type) {
        let made = BoundaryInputs.make(for: intent([type, .integer(.int64)]), limit: 300) { _ in
            true
        }
        #expect(made.inputs.count == (type == .bool ? made.inputs.count : 300))
        #expect(Set(made.inputs).count == made.inputs.count)
        for input in made.inputs {
            #expect(input[0].isValid(for: type) && input[1].isValid(for: .integer(.int64)))
        }
    }

    @Test func theyAreTheSameEveryTime() {
        let types: [Type] = [.array(.string), .double, .string]
        let first = BoundaryInputs.make(for: intent(types), limit: 200) { _ in true }
        let second = BoundaryInputs.make(for: intent(types), limit: 200) { _ in true }
        #expect(first == second)
    }

    @Test func whatDoesNotMeetRequiresIsLeftOut() {
        let made = BoundaryInputs.make(for: intent([.integer(.int64)]), limit: 10) {
            if case .integer(let number) = $0[0] { return number > 0 }
            return false
        }
        #expect(made.inputs.count == 10 && made.made > 10)
        let none = BoundaryInputs.make(for: intent([.integer(.int64)]), limit: 10) { _ in false }
        #expect(none.inputs.isEmpty && none.made <= 200)
    }

    @Test func noParametersMeansOneInput() {
        let made = BoundaryInputs.make(for: intent([]), limit: 10) { _ in true }
        #expect(made == BoundaryInputs.Result(inputs: [[]], made: 1))
        #expect(BoundaryInputs.make(for: intent([.bool]), limit: 0) { _ in true }.inputs.isEmpty)
        #expect(BoundaryInputs.make(for: intent([.bool]), limit: 9) { _ in true }.inputs.count == 2)
    }

    @Test func endsOfTypesAreTried() {
        func first(_ type: Type) -> Set<Value> {
            Set(
                BoundaryInputs.make(for: intent([type]), limit: 150) { _ in true }.inputs.map {
                    $0[0]
                })
        }
        let integers = first(.integer(.int64))
        for number in [
            0, 1, -1, 2, 3, 7, 10, Int.min, .max, .min + 1, .max - 1, 255, 256, 127, 128,
        ] {
            #expect(integers.contains(.integer(number)))
        }
        let doubles = first(.double)
        for number in [0.0, -0.0, 1, -1, 0.5, .infinity, .nan, 1e15] {
            #expect(doubles.contains(.double(number)))
        }
        let strings = first(.string)
        for string in ["", "a", " ", "\n", "\0", "é", "日本", "🦊", "  ", " a "] {
            #expect(strings.contains(text(string)))
        }
        #expect(strings.contains { $0.weight > 900 })
        let arrays = first(.array(.integer(.int64)))
        #expect(arrays.contains(.array([])))
        #expect(
            arrays.contains {
                if case .array(let elements) = $0 { elements.count == 200 } else { false }
            })
    }
}

/// Every intent that ships: its clauses evaluate, its examples meet them, and there are inputs.
@Suite struct ShippedIntentTests {
    static let files: [URL] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let files = FileManager.default.enumerator(
            at: root.appending(path: "Runtime"), includingPropertiesForKeys: nil)
        return (files?.allObjects as? [URL] ?? []).filter { $0.path.hasSuffix(".intent.md") }
            .sorted { $0.path < $1.path }
    }()

    /// Functions whose parameters leave few inputs.
    private static let fewInputs: [String: Int] = ["factorial": 21, "fibonacci": 90]

    @Test func thereAreIntents() { #expect(Self.files.count > 30) }

    @Test(arguments: files)
    func evaluates(_ file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        let (parsed, problems) = IntentReader.read(bytes: bytes, name: file.lastPathComponent)
        let module = try #require(parsed, "\(problems)")
        let (checked, diagnostics) = TypeChecker.check(module, dependencies: [:])
        try #require(!diagnostics.contains { $0.severity == .error }, "\(diagnostics)")
        for function in checked.functions { try check(function) }
    }

    private func check(_ function: CheckedFunction) throws {
        let signature = function.intent.signature
        let parameters = signature.parameters.map(\.name)
        let names: Set<String> = [signature.name]
        let requires = function.clauses.compactMap { clause -> CompiledExpression? in
            guard case .requires(let expression) = clause.kind else { return nil }
            return CompiledExpression(expression, variables: parameters, functions: names)
        }
        let meets = { (arguments: [Value]) in
            requires.allSatisfy { (try? $0.evaluate(arguments, calling: noCalls)) == .bool(true) }
        }
        let results = try examples(of: function)
        for (arguments, _) in results {
            #expect(meets(arguments), "\(signature.name) \(arguments)")
        }
        let made = BoundaryInputs.make(for: function.intent, limit: 200, meets: meets)
        #expect(
            made.inputs.count >= Self.fewInputs[signature.name] ?? 100, "\(signature.name)")
        for clause in function.clauses {
            switch clause.kind {
            case .ensures(let expression):
                try checkEnsures(expression, clause, signature, results)
            case .law(let expression):
                let compiled = CompiledExpression(
                    expression, variables: parameters, functions: names)
                for arguments in made.inputs { expectNoMistake(compiled, arguments, clause) }
            default: break
            }
        }
    }

    /// An `ensures` must hold for what the examples say.
    private func checkEnsures(
        _ expression: Intent.Expression, _ clause: Intent.Clause, _ signature: Signature,
        _ results: [(arguments: [Value], outputs: [Value])]
    ) throws {
        let compiled = CompiledExpression(
            expression, variables: signature.parameters.map(\.name) + ["result"], functions: [])
        for (arguments, outputs) in results {
            let value = try compiled.evaluate(outputs, old: arguments, calling: noCalls)
            #expect(value == .bool(true), "\(clause.name) \(arguments)")
        }
    }

    /// A law may ask for calls, and be too large; anything else is a mistake here.
    private func expectNoMistake(
        _ law: CompiledExpression, _ arguments: [Value], _ clause: Intent.Clause
    ) {
        do {
            _ = try law.evaluate(arguments, calling: noCalls)
        } catch {
            guard case .needsCall = error else {
                Issue.record("\(clause.name): \(error) for \(arguments)")
                return
            }
        }
    }

    /// Arguments, and the parameters with the result afterwards.
    private func examples(
        of function: CheckedFunction
    ) throws -> [(arguments: [Value], outputs: [Value])] {
        let signature = function.intent.signature
        var results: [(arguments: [Value], outputs: [Value])] = []
        for clause in function.clauses {
            guard case .example(let example) = clause.kind else { continue }
            var arguments: [Value] = []
            for (argument, parameter) in zip(example.arguments, signature.parameters) {
                let value = try Evaluator.constant(argument.value).coerced(to: parameter.type)
                arguments.append(try #require(value))
            }
            var outputs = arguments
            for (index, value) in zip(
                signature.parameters.indices.filter { signature.parameters[$0].isInout },
                example.leaves)
            {
                outputs[index] = try Evaluator.constant(value)
            }
            switch example.expectation {
            case .equals(let value), .approximately(let value, _):
                let value = try Evaluator.constant(value).coerced(to: signature.result)
                outputs.append(try #require(value))
            case .none: outputs.append(.void)
            }
            results.append((arguments, outputs))
        }
        return results
    }
}
