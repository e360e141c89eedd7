/// IR of the functions through which the run engine calls candidates: each takes an array of
/// argument words and an array of result words (`csandbox.h`, "trampoline").
///
/// They are a module of their own, compiled apart from the candidate, so that no optimiser sees
/// what a test passes.
package struct Trampolines: Sendable {
    /// Leaves of one call, arguments and results each.
    package static let leafLimit = 4_096

    package let text: String
    /// The symbol of each function's trampoline, in order.
    package let symbols: [String]

    package init(for functions: [CallShape]) {
        let taken = Set(functions.map(\.symbol))
        var prefix = "semcom.call"
        while taken.contains(where: { $0.hasPrefix(prefix) }) { prefix += "_" }
        symbols = functions.indices.map { "\(prefix).\($0)" }
        var text = ""
        var declared: Set<String> = []
        for (function, symbol) in zip(functions, symbols) {
            if declared.insert(function.symbol).inserted {
                let types = function.loweredParameterTypes.joined(separator: ", ")
                let result = function.result?.loweredResultType ?? "void"
                text += "declare \(result) \(function.quotedSymbol)(\(types))\n"
            }
            var body = TrampolineBody()
            body.emitCall(function)
            text += "define void @\(symbol)(ptr %arguments, ptr %results) {\n"
            text += body.text + "  ret void\n}\n"
        }
        self.text = text
    }
}

/// The instructions of one trampoline.
private struct TrampolineBody {
    private(set) var text = ""
    private var names = 0
    private var argumentWords = 0
    private var resultWords = 0

    private mutating func define(_ instruction: String) -> String {
        let name = "%v\(names)"
        names += 1
        text += "  \(name) = \(instruction)\n"
        return name
    }

    mutating func emitCall(_ function: CallShape) {
        var values: [String] = []
        for parameter in function.parameters {
            if case .slice = parameter.shape {
                values += [nextPointer(), nextWord()]
            } else {
                values.append(argument(parameter.shape))
            }
        }
        for element in function.result?.outputElements ?? [] {
            values += [nextPointer(), nextWord()]
            if element.hasSlice { values += [nextPointer(), nextWord()] }
        }
        let arguments = zip(function.loweredParameterTypes, values)
            .map { "\($0) \($1)" }.joined(separator: ", ")
        guard let result = function.result else {
            text += "  call void \(function.quotedSymbol)(\(arguments))\n"
            return
        }
        let type = result.loweredResultType
        let value = define("call \(type) \(function.quotedSymbol)(\(arguments))")
        store(value, result)
    }

    // MARK: Arguments

    private mutating func nextWord() -> String {
        let place = define("getelementptr i64, ptr %arguments, i64 \(argumentWords)")
        argumentWords += 1
        return define("load i64, ptr \(place), align 8")
    }

    private mutating func nextPointer() -> String {
        let word = nextWord()
        return define("inttoptr i64 \(word) to ptr")
    }

    private mutating func argument(_ shape: ValueShape) -> String {
        switch shape {
        case .integer(bits: 64): return nextWord()
        case .bool, .integer:
            let word = nextWord()
            return define("trunc i64 \(word) to \(shape.loweredType)")
        case .float:
            let word = nextWord()
            let bits = define("trunc i64 \(word) to i32")
            return define("bitcast i32 \(bits) to float")
        case .double:
            let word = nextWord()
            return define("bitcast i64 \(word) to double")
        case .slice:
            let parts = [nextPointer(), nextWord()]
            return aggregate("{ ptr, i64 }", [("ptr", parts[0]), ("i64", parts[1])])
        case .tuple(let elements):
            let parts = elements.map { ($0.loweredType, argument($0)) }
            return aggregate(shape.loweredType, parts)
        case .optional(let wrapped):
            let parts = [("i1", argument(.bool)), (wrapped.loweredType, argument(wrapped))]
            return aggregate(shape.loweredType, parts)
        }
    }

    private mutating func aggregate(_ type: String, _ parts: [(String, String)]) -> String {
        var value = "zeroinitializer"
        for (index, part) in parts.enumerated() {
            value = define("insertvalue \(type) \(value), \(part.0) \(part.1), \(index)")
        }
        return value
    }

    // MARK: Results

    private mutating func storeWord(_ word: String) {
        let place = define("getelementptr i64, ptr %results, i64 \(resultWords)")
        resultWords += 1
        text += "  store i64 \(word), ptr \(place), align 8\n"
    }

    private mutating func store(_ value: String, _ shape: ValueShape) {
        switch shape {
        case .integer(bits: 64), .slice: storeWord(value)
        case .bool, .integer: storeWord(define("zext \(shape.loweredType) \(value) to i64"))
        case .float:
            let bits = define("bitcast float \(value) to i32")
            storeWord(define("zext i32 \(bits) to i64"))
        case .double: storeWord(define("bitcast double \(value) to i64"))
        case .tuple(let elements): store(value, shape, members: elements)
        case .optional(let wrapped): store(value, shape, members: [.bool, wrapped])
        }
    }

    private mutating func store(_ value: String, _ shape: ValueShape, members: [ValueShape]) {
        for (index, member) in members.enumerated() {
            let part = define("extractvalue \(shape.loweredResultType) \(value), \(index)")
            store(part, member)
        }
    }
}

extension CallShape {
    /// Why no trampoline can be made for this shape, in words; nil when one can.
    package var defect: String? {
        if symbol.isEmpty || symbol.utf8.contains(where: { $0 < 0x20 }) {
            return "the name of a function to call is empty or holds a control character"
        }
        if symbol.hasPrefix("llvm.") { return "@\(symbol) is a name that LLVM keeps for itself" }
        var leaves = 0
        let shapes = parameters.map(\.shape) + (result.map { [$0] } ?? [])
        guard parameters.count <= Self.memberLimit,
            shapes.allSatisfy({ $0.isCallable(depth: 0, leaves: &leaves) })
        else {
            return "the signature of @\(symbol) is too large or has a type that cannot be passed"
        }
        for parameter in parameters where parameter.isInout {
            guard case .slice = parameter.shape else {
                return "@\(symbol) has an inout parameter that is not an array"
            }
        }
        return nil
    }
}

extension ValueShape {
    fileprivate func isCallable(depth: Int, leaves: inout Int) -> Bool {
        leaves += 1
        guard depth < Self.depthLimit, leaves <= Trampolines.leafLimit else { return false }
        switch self {
        case .bool, .float, .double: return true
        case .integer(let bits): return [8, 16, 32, 64].contains(bits)
        case .slice(let element), .optional(let element):
            return element.isCallable(depth: depth + 1, leaves: &leaves)
        case .tuple(let elements):
            guard elements.count <= CallShape.memberLimit else { return false }
            return elements.allSatisfy { $0.isCallable(depth: depth + 1, leaves: &leaves) }
        }
    }
}
