import IRText

/// A candidate's code that notes, as it runs, which blocks it comes to and which integers its
/// names get.
///
/// Everything is done to the text: the function gets one more output, into which it puts pairs of
/// a place and a value, and gives the number of pairs instead of its own result. It runs in the
/// sandbox like any other code.
struct TracedCode {
    /// What a pair's first number stands for.
    enum Place: Hashable {
        case block(String)
        case value(String)
    }

    /// Pairs that are noted; what comes later is only run.
    static let noteLimit = 4_000
    private static let instructionLimit = 2_000
    /// The sandbox keeps names that begin with `semcom.` to itself.
    private static let prefix = "trace.of.call"

    private(set) var text = ""
    private(set) var places: [Place] = []
    private let module: IRModule

    /// nil for code that cannot be followed: the function is not there, calls itself, or is too
    /// long.
    init?(_ code: String, function name: String) {
        module = IRModule(code)
        guard !code.contains(Self.prefix), let function = module.item(.function, named: name),
            let parameters = function.parameters, let whole = function.body,
            !isCalled(IRName(name))
        else { return nil }
        let body = IRFunctionBody(of: function, in: module)
        guard !body.blocks.isEmpty, body.instructions.count <= Self.instructionLimit else {
            return nil
        }
        let listed = String(decoding: module.normalised(parameters), as: UTF8.self)
        let own = "ptr %\(Self.prefix).out, i64 %\(Self.prefix).capacity"
        let head =
            "define i64 @\(Self.spelled(name))(\(listed.isEmpty ? "" : listed + ", ")\(own)) "
        let range = module.byteRange(of: function)
        text = Self.decoded(module.bytes[..<range.lowerBound]) + head
        text += followed(body, in: whole)
        text += Self.decoded(module.bytes[range.upperBound...]) + Self.helper
    }

    private func isCalled(_ name: IRName) -> Bool {
        module.functions.contains { function in
            function.tokens.contains { index in
                index != function.nameToken && module.tokens[index].kind == .global
                    && module.name(of: module.tokens[index]) == name
            }
        }
    }

    // MARK: Instructions

    private mutating func followed(_ body: IRFunctionBody, in whole: Range<Int>) -> String {
        var result = ""
        var copied = module.tokens[whole.lowerBound].start
        func upTo(_ position: Int) -> String {
            defer { copied = max(copied, position) }
            return position > copied ? Self.decoded(module.bytes[copied..<position]) : ""
        }
        for (number, block) in body.blocks.enumerated() {
            var waiting = number == 0 ? Self.entry : ""
            waiting += note(.block(name(of: block, number)), "0")
            for index in block.instructions {
                let instruction = body.instructions[index]
                let start = module.tokens[instruction.tokens.lowerBound].start
                let end = module.tokens[instruction.tokens.upperBound - 1].end
                let values = notes(of: instruction)
                if instruction.opcode == "phi" {
                    result += upTo(end)
                    waiting += values
                    continue
                }
                result += upTo(start) + waiting
                waiting = ""
                if instruction.opcode == "ret" {
                    result += Self.ending(places.count + index)
                    copied = end
                } else {
                    result += upTo(end) + (values.isEmpty ? "" : "\n" + values)
                }
            }
        }
        return result + upTo(module.tokens[whole.upperBound - 1].end)
    }

    private func name(of block: IRFunctionBody.Block, _ number: Int) -> String {
        block.name?.text ?? (number == 0 ? "entry" : "block \(number)")
    }

    /// Notes the instruction's result, where that is an integer with a name.
    private mutating func notes(of instruction: IRFunctionBody.Instruction) -> String {
        guard let result = instruction.result, let type = integerType(of: instruction) else {
            return ""
        }
        let value = "%" + Self.decoded(result.spelling[...])
        guard type != "i64" else { return note(.value(result.text), value) }
        let wide = "%\(Self.prefix).wide\(places.count)"
        let widening = type == "i1" ? "zext" : "sext"
        return "  \(wide) = \(widening) \(type) \(value) to i64\n"
            + note(.value(result.text), wide)
    }

    private mutating func note(_ place: Place, _ value: String) -> String {
        places.append(place)
        return "  call void @\(Self.prefix).note(ptr %\(Self.prefix).used, ptr "
            + "%\(Self.prefix).out, i64 %\(Self.prefix).capacity, i64 \(places.count - 1), i64 "
            + "\(value))\n  "
    }

    /// `i1` to `i64`; nil for other types and where the text does not say.
    private func integerType(of instruction: IRFunctionBody.Instruction) -> String? {
        let words = instruction.tokens.filter { $0 > instruction.opcodeToken }
            .map { Self.decoded(module.bytes[module.tokens[$0].range]) }
        let found: String?
        switch instruction.opcode {
        case "icmp", "fcmp":
            found = words.contains("<") ? nil : "i1"
        case "trunc", "zext", "sext", "fptosi", "fptoui":
            found = words.lastIndex(of: "to").flatMap { words.dropFirst($0 + 1).first }
        case "select":
            found = words.firstIndex(of: ",").flatMap { words.dropFirst($0 + 1).first }
        case "add", "sub", "mul", "udiv", "sdiv", "urem", "srem", "shl", "lshr", "ashr", "and",
            "or", "xor", "load", "phi", "call", "freeze":
            found = words.first { !IRFlags.all.contains($0) }
        default: found = nil
        }
        guard let found, ["i1", "i8", "i16", "i32", "i64"].contains(found) else { return nil }
        return found
    }

    private enum IRFlags {
        static let all: Set<String> = [
            "nsw", "nuw", "exact", "disjoint", "volatile", "noundef", "signext", "zeroext",
        ]
    }

    // MARK: Text

    private static let entry = """
          %\(prefix).used = alloca i64, align 8
          store i64 0, ptr %\(prefix).used, align 8

        """

    private static func ending(_ number: Int) -> String {
        let value = "%\(prefix).count\(number)"
        return "\(value) = call i64 @\(prefix).result(ptr %\(prefix).used, i64 "
            + "%\(prefix).capacity)\n  ret i64 \(value)"
    }

    private static let helper = """

        define internal void @\(prefix).note(
            ptr %used, ptr %out, i64 %capacity, i64 %place, i64 %value) {
        entry:
          %count = load i64, ptr %used, align 8
          %is.noted = icmp ult i64 %count, \(noteLimit)
          br i1 %is.noted, label %look, label %done
        look:
          %after = add i64 %count, 1
          store i64 %after, ptr %used, align 8
          %has.room = icmp ult i64 %count, %capacity
          br i1 %has.room, label %write, label %done
        write:
          %first = getelementptr { i64, i64 }, ptr %out, i64 %count
          store i64 %place, ptr %first, align 8
          %second = getelementptr { i64, i64 }, ptr %out, i64 %count, i32 1
          store i64 %value, ptr %second, align 8
          br label %done
        done:
          ret void
        }

        define internal i64 @\(prefix).result(ptr %used, i64 %capacity) {
        entry:
          %count = load i64, ptr %used, align 8
          %fits = icmp ule i64 %count, %capacity
          %result = select i1 %fits, i64 %count, i64 -1
          ret i64 %result
        }

        """

    private static func spelled(_ name: String) -> String { decoded(IRName(name).spelling[...]) }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
