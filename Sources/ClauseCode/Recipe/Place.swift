import BigInt
import Intent

/// A value inside the arguments: a parameter, or what its elements, parts or wrapped values are.
struct Place: Hashable {
    enum Step: Hashable {
        case element
        case part(Int)
        case wrapped
    }

    var parameter: Int
    var path: [Step] = []

    func adding(_ step: Step) -> Place { Place(parameter: parameter, path: path + [step]) }

    /// True for a parameter itself.
    var isWhole: Bool { path.isEmpty }

    /// True when there is nothing here unless there is something at the other place.
    func exists(onlyWith other: Place) -> Bool {
        let last = other.path.lastIndex { $0 == .element || $0 == .wrapped }
        let needed = last.map { Array(other.path[...$0]) } ?? []
        return needed.isEmpty || other.parameter == parameter && path.starts(with: needed)
    }
}

/// Something about which a condition can say that it is so and so large.
enum Quantity: Hashable {
    case integer(Place)
    case count(Place)
    /// The absolute value of an integer.
    case magnitude(Place)

    var place: Place {
        switch self {
        case .integer(let place), .count(let place), .magnitude(let place): place
        }
    }
}

/// A sum of quantities, each so many times, and of a constant.
struct LinearForm: Hashable {
    var terms: [Quantity: BigInt] = [:]
    var constant: BigInt = 0

    init(_ constant: BigInt) { self.constant = constant }

    init(_ quantity: Quantity) { terms[quantity] = 1 }

    static func + (a: LinearForm, b: LinearForm) -> LinearForm {
        var sum = a
        sum.constant += b.constant
        for (quantity, factor) in b.terms {
            let total = (sum.terms[quantity] ?? 0) + factor
            sum.terms[quantity] = total == 0 ? nil : total
        }
        return sum
    }

    static func - (a: LinearForm, b: LinearForm) -> LinearForm { a + b.times(-1) }

    func times(_ factor: BigInt) -> LinearForm {
        guard factor != 0 else { return LinearForm(0) }
        var product = self
        product.constant *= factor
        product.terms = terms.mapValues { $0 * factor }
        return product
    }
}
