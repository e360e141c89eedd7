/// A value while a clause is evaluated: small, trivially copied, and a view of what is larger.
///
/// Nothing here is counted by reference, which is what keeps a step of evaluation at a few
/// nanoseconds. A view is good as long as what it looks at: a binding, a constant, or one of the
/// machine's temporaries.
struct Operand {
    enum Tag: UInt8 {
        case integer, double, bool
        /// `bits` is the address of the first byte.
        case string
        /// `bits` is the address of the first element.
        case array, tuple
        /// Only `source` says more.
        case bigInteger, none, some, void
    }

    let tag: Tag
    /// The integer, the double's bit pattern, 0 or 1, or an address.
    let bits: Int
    /// Elements of an array or tuple, bytes of a string.
    let count: Int
    /// The whole value, where it stands somewhere; nil for slices and results of arithmetic.
    let source: UnsafePointer<Value>?

    private init(_ tag: Tag, bits: Int, count: Int = 0, source: UnsafePointer<Value>? = nil) {
        self.tag = tag
        self.bits = bits
        self.count = count
        self.source = source
    }

    @inline(__always)
    init(_ integer: Int) { self.init(.integer, bits: integer) }

    @inline(__always)
    init(_ double: Double) {
        self.init(.double, bits: Int(bitPattern: UInt(truncatingIfNeeded: double.bitPattern)))
    }

    @inline(__always)
    init(_ flag: Bool) { self.init(.bool, bits: flag ? 1 : 0) }

    /// A view of a value that outlives it.
    init(_ source: UnsafePointer<Value>) {
        switch source.pointee {
        case .integer(let number): self.init(.integer, bits: number)
        case .double(let number): self.init(number)
        case .bool(let flag): self.init(flag)
        case .string(let bytes):
            let address = bytes.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) }
            self.init(.string, bits: address, count: bytes.count, source: source)
        case .array(let elements):
            let address = elements.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) }
            self.init(.array, bits: address, count: elements.count, source: source)
        case .tuple(let elements):
            let address = elements.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) }
            self.init(.tuple, bits: address, count: elements.count, source: source)
        case .bigInteger: self.init(.bigInteger, bits: 0, source: source)
        case .none: self.init(.none, bits: 0, source: source)
        case .some: self.init(.some, bits: 0, source: source)
        case .void: self.init(.void, bits: 0, source: source)
        }
    }

    /// `range` of a string's bytes or an array's elements, which must be in bounds.
    func slice(_ range: Range<Int>) -> Operand {
        let stride = tag == .string ? 1 : MemoryLayout<Value>.stride
        return Operand(tag, bits: bits + range.lowerBound * stride, count: range.count)
    }

    @inline(__always)
    var double: Double { Double(bitPattern: UInt64(truncatingIfNeeded: bits)) }

    @inline(__always)
    var flag: Bool { bits != 0 }

    /// The bytes of a string.
    @inline(__always)
    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: UnsafePointer(bitPattern: bits), count: count)
    }

    /// The elements of an array or tuple.
    @inline(__always)
    var elements: UnsafeBufferPointer<Value> {
        UnsafeBufferPointer(start: UnsafePointer(bitPattern: bits), count: count)
    }

    /// True for what looks at nothing but itself.
    @inline(__always)
    var isScalar: Bool { tag.rawValue <= Tag.bool.rawValue }

    @inline(__always)
    var isCollection: Bool { tag == .string || tag == .array }

    /// A copy that stands on its own.
    var value: Value {
        switch tag {
        case .integer: return .integer(bits)
        case .double: return .double(double)
        case .bool: return .bool(flag)
        case .none: return .none
        case .void: return .void
        case .string: if source == nil { return .string(Array(bytes)) }
        case .array: if source == nil { return .array(Array(elements)) }
        case .tuple: if source == nil { return .tuple(Array(elements)) }
        case .bigInteger, .some: break
        }
        guard let source else { return .void }
        return source.pointee
    }
}
