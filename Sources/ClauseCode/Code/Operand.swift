/// An integer in a register of 64 or 128 bits, whichever its interval needs.
struct Number {
    var register: String
    var interval: Interval

    init(_ register: String, _ interval: Interval) {
        self.register = register
        self.interval = interval
    }

    var type: String { "i\(interval.width)" }
}

/// A double in a register.
struct Real {
    var register: String
    /// A condition under which the evaluator has the integer 0 here: the sum of an empty array.
    /// Only where that makes no difference may it be left unasked.
    var isInteger: String?

    init(_ register: String, isInteger: String? = nil) {
        self.register = register
        self.isInteger = isInteger
    }
}

/// A value of a clause while it is compiled: the registers that hold it.
indirect enum Operand {
    /// An `i1`.
    case bool(String)
    case integer(Number)
    case real(Real)
    case collection(View)
    case tuple([Operand])
    /// An `i1` that is true when the value is there.
    case optional(String, Operand)
    /// What `nil` wraps.
    case nothing

    /// The layout that such values have in memory.
    var layout: Layout {
        switch self {
        case .bool: .bool
        case .integer(let number): .integer(bits: number.interval.width, isSigned: true)
        case .real: .floating(bits: 64)
        case .collection(let view): .slice(view.element, isText: view.isText)
        case .tuple(let elements): .tuple(elements.map(\.layout))
        case .optional(_, let wrapped): .optional(wrapped.layout)
        case .nothing: .nothing
        }
    }
}

/// An array or a String that may exist in no memory: it knows its count and how to get an
/// element.
struct View {
    typealias Access = (CodeBuilder, String) throws -> Operand

    var count: Number
    var element: Layout
    /// Bytes of a String rather than an array.
    var isText: Bool
    /// The address of the elements where they lie one after another in `element`'s layout.
    var address: String?
    /// The parts that this is joined of.
    var parts: [View] = []
    /// Makes the code that gets the element at an index in a register, which must be in range.
    var access: Access

    /// Elements that lie in memory.
    init(address: String, count: Number, element: Layout, isText: Bool) {
        self.address = address
        self.count = count
        self.element = element
        self.isText = isText
        access = { code, index in
            let place = code.define(
                "place", "getelementptr \(element.memoryType), ptr \(address), i64 \(index)")
            return code.load(element, from: place)
        }
    }

    /// Elements that are made when they are asked for.
    init(count: Number, element: Layout, isText: Bool, access: @escaping Access) {
        self.count = count
        self.element = element
        self.isText = isText
        self.access = access
    }

    var isEmpty: Bool { count.interval.high == 0 }
}
