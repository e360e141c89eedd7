import BigInt
import Intent

extension ClauseCompiler {
    // MARK: Making

    mutating func array(_ elements: [Expression]) throws -> Operand {
        .collection(try array(of: try elements.map { try compile($0) }))
    }

    /// An array of values that are known one by one.
    func array(of elements: [Operand]) throws -> View {
        let count = Number(String(elements.count), Interval(BigInt(elements.count)))
        guard elements.count <= 4_096 else { throw Refusal("it has an array that is too long") }
        var layout = Layout.nothing
        for element in elements {
            guard let common = layout.unified(with: element.layout) else {
                throw Refusal("it has an array of different kinds of values")
            }
            layout = common
        }
        if elements.isEmpty {
            return View(address: "null", count: count, element: .nothing, isText: false)
        }
        if let values = constantText(of: elements, as: layout) {
            let type = "[\(elements.count) x \(layout.memoryType)]"
            let address = try code.module.constant(
                type, "[ \(values.joined(separator: ", ")) ]",
                bytes: elements.count * layout.roomInBytes)
            return View(address: address, count: count, element: layout, isText: false)
        }
        guard elements.count <= 64 else { throw Refusal("it has an array that is too long") }
        let address = code.allocate("array", "[\(elements.count) x \(layout.memoryType)]")
        for (index, element) in elements.enumerated() {
            let place = code.define(
                "place", "getelementptr \(layout.memoryType), ptr \(address), i64 \(index)")
            try code.store(element, as: layout, at: place)
        }
        return View(address: address, count: count, element: layout, isText: false)
    }

    /// The elements as a constant has them; nil unless all are numbers that are known.
    private func constantText(of elements: [Operand], as layout: Layout) -> [String]? {
        var values: [String] = []
        for element in elements {
            switch (element, layout) {
            case (.integer(let number), .integer):
                guard let value = number.interval.constant else { return nil }
                values.append("\(layout.memoryType) \(value)")
            case (.real(let real), .floating(64)):
                guard !real.register.hasPrefix("%") else { return nil }
                values.append("double \(real.register)")
            default: return nil
            }
        }
        return values
    }

    /// `+` on arrays and Strings: nothing is copied.
    func joined(_ a: View, _ b: View) throws -> View {
        guard a.isText == b.isText, let element = a.element.unified(with: b.element) else {
            throw Refusal("'+' joins arrays of different kinds")
        }
        if a.isEmpty { return b }
        if b.isEmpty { return a }
        let count = try arithmetic(.add, a.count, b.count)
        code.charge(count, each: 1)
        var view = View(count: count, element: element, isText: a.isText) { code, index in
            let isFirst = code.define("is.first", "icmp slt i64 \(index), \(a.count.register)")
            return try code.choose(
                "part", isFirst, { try a.access(code, index) },
                {
                    let position = code.define(
                        "position", "sub nsw i64 \(index), \(a.count.register)")
                    return try b.access(code, position)
                })
        }
        view.parts = (a.parts.isEmpty ? [a] : a.parts) + (b.parts.isEmpty ? [b] : b.parts)
        return view
    }

    // MARK: Taking apart

    mutating func element(_ base: Expression, _ index: Expression) throws -> Operand {
        let view = try view(base)
        let position = try number(index)
        let known = confined(position, to: .word)
        refuse(known, outside: view.count)
        guard !view.isEmpty else { throw Refusal("it takes an element of an empty array") }
        return try view.access(code, known.register)
    }

    /// Gives up where an index is negative or not below the count.
    private func refuse(_ index: Number, outside count: Number) {
        if index.interval.isNatural, index.interval.high < count.interval.low { return }
        code.giveUp(
            if: code.define(
                "out.of.range", "icmp uge i64 \(index.register), \(count.register)"))
    }

    mutating func slice(_ base: Expression, _ range: Expression.RangeExpression) throws -> View {
        let view = try view(base)
        var lower = Number("0", Interval(0))
        var upper = view.count
        if let bound = range.lower { lower = try sliceBound(bound, view.count) }
        if let bound = range.upper {
            upper = try sliceBound(bound, view.count)
            if range.includesUpper {
                refuse(upper, outside: view.count)
                upper = try arithmetic(.add, upper, Number("1", Interval(1)))
            }
        }
        code.giveUp(unless: code.compare("sle", lower, upper))
        return view.slice(code, from: lower, count: code.difference(upper, lower))
    }

    /// A bound from 0 to the count.
    private mutating func sliceBound(_ bound: Expression, _ count: Number) throws -> Number {
        let position = confined(try number(bound), to: Interval(0, count.interval.high))
        code.giveUp(unless: code.compare("sle", position, count))
        return position
    }

    mutating func member(_ base: Expression, _ name: String) throws -> Operand {
        if let position = Int(name) {
            guard case .tuple(let parts) = try compile(base), parts.indices.contains(position)
            else { throw Refusal("it takes a part of what is no tuple") }
            return parts[position]
        }
        if ["isNaN", "isInfinite", "isFinite"].contains(name) {
            guard case .real(let real) = try compile(base) else {
                throw Refusal("'.\(name)' is for floating-point numbers")
            }
            return .bool(property(name, of: real))
        }
        let view = try view(base)
        switch name {
        case "count": return .integer(view.count)
        case "isEmpty": return .bool(code.compare("eq", view.count, Number("0", Interval(0))))
        case "first", "last": return try edge(of: view, isFirst: name == "first")
        case "isSorted": return .bool(try isSorted(view))
        case "isASCII" where view.isText:
            let limit = Number("127", Interval(127))
            code.charge(view.count, each: 1)
            let isASCII = try code.none(view.count, from: "0") { index in
                try code.precedes(.integer(limit), try view.access(code, index))
            }
            return .bool(isASCII)
        default: throw Refusal("there is no member '\(name)'")
        }
    }

    private func property(_ name: String, of real: Real) -> String {
        if name == "isNaN" { return code.define("is.nan", "fcmp uno double \(real.register), 0.0") }
        let magnitude = code.define(
            "magnitude", "call double @llvm.fabs.f64(double \(real.register))")
        let predicate = name == "isInfinite" ? "oeq" : "olt"
        let infinity = Self.text(of: .infinity)
        return code.define(
            "is.\(name == "isInfinite" ? "infinite" : "finite")",
            "fcmp \(predicate) double \(magnitude), \(infinity)")
    }

    private func edge(of view: View, isFirst: Bool) throws -> Operand {
        if view.isEmpty { return .optional("false", .nothing) }
        let zero = Number("0", Interval(0))
        let isThere = code.compare("slt", zero, view.count)
        let value = try code.choose(
            "edge", isThere,
            {
                if isFirst { return .optional("true", try view.access(code, "0")) }
                let last = code.define("last", "sub i64 \(view.count.register), 1")
                return .optional("true", try view.access(code, last))
            }, { .optional("false", .nothing) })
        return value
    }

    private func isSorted(_ view: View) throws -> String {
        if view.isEmpty { return "true" }
        code.charge(view.count, each: 2)
        let inOrder = { (index: String) in
            let before = code.define("before", "sub nsw i64 \(index), 1")
            return try code.precedesOrEquals(view.access(code, before), view.access(code, index))
        }
        guard view.isVectorizable else { return try code.all(view.count, from: "1", inOrder) }
        return try code.none(view.count, from: "1") { index in
            code.define("descends", "xor i1 \(try inOrder(index)), true")
        }
    }
}
