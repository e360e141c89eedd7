extension SlotTable {
    /// A term as people write it.
    func text(of term: Term) -> String {
        switch term {
        case .constant(let value): return String(value)
        case .variable(let slot):
            return meanings[slot] ?? (slot >= 0 && slot < count ? names[slot] : "?")
        case .element(_, let index), .load(_, let index): return "element(\(text(of: index)))"
        case .call(let component, let operands):
            let name = component < componentNames.count ? componentNames[component] : "call"
            return "\(name)(\(operands.map { text(of: $0) }.joined(separator: ", ")))"
        case .apply(let operation, let operands):
            let parts = operands.map { text(of: $0) }
            if let symbol = operation.symbol, parts.count == 2 {
                return "(\(parts[0]) \(symbol) \(parts[1]))"
            }
            if operation == .select || operation == .selectDouble {
                return "(\(parts[0]) ? \(parts[1]) : \(parts[2]))"
            }
            return "\(operation)(\(parts.joined(separator: ", ")))"
        }
    }
}

extension Operator {
    fileprivate var symbol: String? {
        switch self {
        case .add, .addDouble: "+"
        case .subtract, .subtractDouble: "-"
        case .multiply, .multiplyDouble: "*"
        case .divide, .divideDouble: "/"
        case .remainder: "%"
        case .bitAnd: "&"
        case .bitOr: "|"
        case .bitXor: "^"
        case .shiftLeft: "<<"
        case .shiftRightArithmetic: ">>"
        case .equal, .equalDouble: "=="
        case .notEqual: "!="
        case .less, .lessDouble: "<"
        case .lessOrEqual, .lessOrEqualDouble: "<="
        case .and: "and"
        case .or: "or"
        default: nil
        }
    }
}
