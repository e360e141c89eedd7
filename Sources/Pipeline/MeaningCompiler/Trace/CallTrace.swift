import Evidence
import Intent

/// What one call of a candidate ran: blocks in their order, and the integers that names got.
struct CallTrace: Hashable, Sendable {
    /// One visit of a block, as a line for a model.
    private(set) var visits: [String] = []
    private(set) var call: String

    private static let firstVisits = 24
    private static let lastVisits = 8
    private static let visitLimitCharacters = 200
    /// Elements of the buffer for the function's own result.
    private static let outputElements = 256

    /// Indented lines; many visits are cut in the middle.
    var text: String {
        let limit = Self.firstVisits + Self.lastVisits
        guard visits.count > limit else { return Self.indented(visits[...]) }
        let left = visits.count - limit
        return Self.indented(visits.prefix(Self.firstVisits)) + "\n    … \(left) more blocks …\n"
            + Self.indented(visits.suffix(Self.lastVisits))
    }

    private static func indented(_ lines: ArraySlice<String>) -> String {
        lines.map { "    " + $0 }.joined(separator: "\n")
    }

    /// nil where the call cannot be followed: it does not come back, or gives different results in
    /// different circumstances.
    static func of(
        _ call: String, code: String, function: CheckedFunction, judge: SingleJudge
    ) async throws -> CallTrace? {
        let module = CheckedModule(source: judge.source, functions: [function])
        guard let prepared = CallReader.read(call, in: module).0,
            let traced = TracedCode(code, function: function.intent.name),
            let (signature, outputs) = signature(function.intent.signature)
        else { return nil }
        let candidate = CandidateModule(
            text: Array(traced.text.utf8),
            dependencyTexts: judge.dependencies.compactMap(\.candidate?.text))
        let result = try await judge.judge.call(
            CheckedFunction(
                intent: FunctionIntent(signature: signature, clauses: []), clauses: []),
            candidate: candidate, arguments: prepared.arguments + outputs)
        guard case .returned(.array(let pairs), _) = result else { return nil }
        var trace = CallTrace(call: call)
        trace.read(pairs, traced.places)
        return trace.visits.isEmpty ? nil : trace
    }

    private init(call: String) { self.call = call }

    /// The traced function's signature: a buffer for its own result becomes a parameter.
    private static func signature(_ signature: Signature) -> (Signature, outputs: [Value])? {
        var traced = signature
        var outputs: [Value] = []
        let element: Type?
        switch signature.result {
        case .bool, .integer, .float, .double, .void: element = nil
        case .string: element = .integer(IntegerType(bits: 8, isSigned: false))
        case .array(let type): element = type
        case .tuple, .optional:
            guard !holdsSlice(signature.result) else { return nil }
            element = nil
        }
        if let element {
            guard let zero = zero(element) else { return nil }
            outputs = [.array(Array(repeating: zero, count: outputElements))]
            traced.parameters.append(
                Parameter(name: "semcomOutput", type: .array(element), isInout: true))
        }
        let number = Type.integer(IntegerType(bits: 64, isSigned: true))
        traced.result = .array(.tuple([number, number]))
        return (traced, outputs)
    }

    private static func holdsSlice(_ type: Type) -> Bool {
        switch type {
        case .string, .array: true
        case .tuple(let types): types.contains(where: holdsSlice)
        case .optional(let type): holdsSlice(type)
        case .bool, .integer, .float, .double, .void: false
        }
    }

    /// nil for what no `inout` array holds.
    private static func zero(_ type: Type) -> Value? {
        switch type {
        case .bool: return .bool(false)
        case .integer: return .integer(0)
        case .float, .double: return .double(0)
        case .tuple(let types):
            let zeros = types.compactMap(zero)
            return zeros.count == types.count ? .tuple(zeros) : nil
        case .string, .array, .optional, .void: return nil
        }
    }

    private mutating func read(_ pairs: [Value], _ places: [TracedCode.Place]) {
        for pair in pairs {
            guard case .tuple(let numbers) = pair, numbers.count == 2,
                case .integer(let place) = numbers[0], case .integer(let value) = numbers[1],
                places.indices.contains(place)
            else { continue }
            switch places[place] {
            case .block(let name): visits.append(name + ":")
            case .value(let name):
                guard let last = visits.indices.last,
                    visits[last].count < Self.visitLimitCharacters
                else { continue }
                visits[last] += (visits[last].last == ":" ? " " : ", ") + "%\(name) = \(value)"
            }
        }
    }
}
