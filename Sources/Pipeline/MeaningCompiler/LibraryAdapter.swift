import ABI
import IRText
import Intent

/// Makes library functions fit signatures that mean the same in other types.
///
/// Narrower integers are widened on the way in and results narrowed on the way out; text and bytes
/// stand
/// for each other; "nothing" may be told by a number such as -1, or the other way round. What an
/// adapted
/// function gives is judged like anything else.
struct LibraryAdapter {
    /// Numbers that people use for "nothing".
    static let sentinels = [-1, 0]
    /// Adapted functions that are tried for one intent.
    static let limit = 48

    let wanted: Signature

    struct Adapted {
        /// A module whose function has the types that are wanted, in the library's order.
        var entry: LibraryIndex.Entry
        var order: [Int]
    }

    /// Every way to adapt a library function to the wanted signature; exact fits are not among
    /// them.
    func adaptations(of entry: LibraryIndex.Entry) -> [Adapted] {
        let offered = entry.function.intent.signature
        guard offered.parameters.count == wanted.parameters.count else { return [] }
        let results = resultConversions(from: offered.result)
        guard !results.isEmpty else { return [] }
        let orders = SignatureFit.orders(wanted: wanted, offered: offered) { given, needed in
            given.isInout == needed.isInout && Self.canStand(given.type, for: needed.type)
        }
        return orders.flatMap { order in
            results.compactMap { conversion in
                let isExact =
                    conversion == .same && offered.result == wanted.result
                    && zip(order, offered.parameters).allSatisfy {
                        wanted.parameters[$0].type == $1.type
                    }
                return isExact ? nil : adapted(entry, order, conversion)
            }
        }
    }

    // MARK: What fits

    enum ResultConversion: Hashable {
        case same
        case integer(from: IntegerType, to: IntegerType)
        case nothing(IntegerType, is: Int)
        case sentinel(IntegerType, Int)
    }

    /// True when every value of `given` is one of `needed`.
    private static func canStand(_ given: Type, for needed: Type) -> Bool {
        switch (given, needed) {
        case (.integer(let a), .integer(let b)):
            a == b || (a.bits < b.bits && (b.isSigned || !a.isSigned))
        default: given == needed || (isText(given) && isText(needed))
        }
    }

    private static func isText(_ type: Type) -> Bool {
        type == .string || type == .array(.integer(.uint8))
    }

    private func resultConversions(from offered: Type) -> [ResultConversion] {
        switch (offered, wanted.result) {
        case (let a, let b) where a == b || (Self.isText(a) && Self.isText(b)): [.same]
        case (.integer(let a), .integer(let b)): [.integer(from: a, to: b)]
        case (.optional(.integer(let a)), .integer(let b)) where a == b:
            Self.sentinels.filter { b.isSigned || $0 >= 0 }.map { .nothing(a, is: $0) }
        case (.integer(let a), .optional(.integer(let b))) where a == b && a.isSigned:
            [.sentinel(a, -1)]
        default: []
        }
    }

    // MARK: The module

    private func adapted(
        _ entry: LibraryIndex.Entry, _ order: [Int], _ conversion: ResultConversion
    ) -> Adapted? {
        let offered = entry.function.intent.signature
        var signature = wanted
        signature.name = offered.name
        signature.parameters = order.map { wanted.parameters[$0] }
        let inner = offered.name + ".plain"
        let text = String(
            decoding: IRText.renaming(entry.text, functions: [offered.name: inner]),
            as: UTF8.self)
        guard let module = Self.hiding(inner, in: text) else { return nil }
        let wrapper = wrapper(of: offered, signature, calling: inner, conversion)
        var entry = entry
        entry.text = Array((module + "\n" + wrapper).utf8)
        entry.function.intent.signature = signature
        return Adapted(entry: entry, order: order)
    }

    /// The text with the definition of `name` made internal.
    private static func hiding(_ name: String, in text: String) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard
            let index = lines.firstIndex(where: {
                $0.hasPrefix("define ") && $0.contains("@\(name)(")
            })
        else { return nil }
        lines[index] = "define internal " + lines[index].dropFirst("define ".count)
        return lines.joined(separator: "\n")
    }

    private func wrapper(
        of offered: Signature, _ signature: Signature, calling inner: String,
        _ conversion: ResultConversion
    ) -> String {
        let outer = Lowering(signature)
        let plain = Lowering(offered)
        let parameters = outer.parameters.enumerated().map { "\($1.type) %given.\($0)" }
        var lines = [
            "; The same in the types that are wanted.",
            "define \(outer.result) @\(offered.name)(\(parameters.joined(separator: ", "))) {",
            "entry:",
        ]
        var arguments: [String] = []
        for (index, (given, needed)) in zip(outer.parameters, plain.parameters).enumerated() {
            guard given.type != needed.type, case .value(let parameter) = given.role,
                case .integer(let type) = signature.parameters[parameter].type
            else {
                arguments.append("\(needed.type) %given.\(index)")
                continue
            }
            let extend = type.isSigned ? "sext" : "zext"
            lines.append(
                "  %wide.\(index) = \(extend) \(given.type) %given.\(index) to \(needed.type)")
            arguments.append("\(needed.type) %wide.\(index)")
        }
        let call = "call \(plain.result) @\(inner)(\(arguments.joined(separator: ", ")))"
        if plain.result == "void" {
            lines += ["  \(call)", "  ret void", "}", ""]
        } else {
            lines.append("  %result = \(call)")
            lines += Self.conversion(conversion, plain.result, outer.result) + ["}", ""]
        }
        return lines.joined(separator: "\n")
    }

    private static func conversion(
        _ conversion: ResultConversion, _ plain: String, _ outer: String
    ) -> [String] {
        switch conversion {
        case .same: return ["  ret \(outer) %result"]
        case .integer(let a, let b):
            if a.bits == b.bits { return ["  ret \(outer) %result"] }
            let operation = a.bits > b.bits ? "trunc" : a.isSigned ? "sext" : "zext"
            return [
                "  %fitted = \(operation) \(plain) %result to \(outer)", "  ret \(outer) %fitted",
            ]
        case .nothing(_, let sentinel):
            return [
                "  %is_there = extractvalue \(plain) %result, 0",
                "  %value = extractvalue \(plain) %result, 1",
                "  %told = select i1 %is_there, \(outer) %value, \(outer) \(sentinel)",
                "  ret \(outer) %told",
            ]
        case .sentinel(_, let sentinel):
            return [
                "  %is_there = icmp ne \(plain) %result, \(sentinel)",
                "  %value = select i1 %is_there, \(plain) %result, \(plain) 0",
                "  %flagged = insertvalue \(outer) zeroinitializer, i1 %is_there, 0",
                "  %told = insertvalue \(outer) %flagged, \(plain) %value, 1",
                "  ret \(outer) %told",
            ]
        }
    }
}
