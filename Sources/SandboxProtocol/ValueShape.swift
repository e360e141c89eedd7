/// The shape in memory of a value that crosses into a candidate.
///
/// *Wire form* (requests and results alike, little endian): `bool` is one byte 0 or 1; an
/// integer `bits / 8` bytes; `float` 4 and `double` 8 bytes (the bit pattern); a slice a 64-bit
/// count, then its elements; a tuple its elements one after another; an optional one byte, 0 or 1,
/// and the value when it is 1.
///
/// *Memory form*: C's natural layout. `bool` is an `i8`, a slice is `{ ptr, i64 }`, a tuple a
/// struct of its elements, an optional `{ i8, T }`.
package indirect enum ValueShape: Hashable, Sendable {
    case bool
    case integer(bits: Int)
    case float
    case double
    case slice(ValueShape)
    case tuple([ValueShape])
    case optional(ValueShape)
}

/// How one function is called: DESIGN's ABI table, lowered from a signature.
///
/// IR parameters, in order: for each parameter its lowering (`ptr, i64` for a slice; by value
/// otherwise, where a nested slice inside an aggregate is `{ ptr, i64 }`, a nested bool `i1`);
/// then,
/// for each slice of the result that is not inside another slice, `ptr out, i64 capacity` (capacity
/// in elements) and, where its elements contain slices, `ptr arena, i64 arenaCapacity` (in bytes,
/// 16-byte aligned).
///
/// IR result: `void` without a result; a slice is its `i64` count, or -1 when its buffer or arena
/// is
/// too small; a tuple `{ … }` of its lowered elements; an optional `{ i1, T }` with T lowered. So
/// `String?` is `{ i1, i64 }` and `(String, Int64)` is `{ i64, i64 }`.
package struct CallShape: Hashable, Sendable {
    package struct Parameter: Hashable, Sendable {
        package var shape: ValueShape
        /// Only for slices: the memory is writable, and its contents after the call are reported.
        package var isInout: Bool
        package init(shape: ValueShape, isInout: Bool) {
            self.shape = shape
            self.isInout = isInout
        }
    }
    /// The symbol without `@`.
    package var symbol: String
    package var parameters: [Parameter]
    package var result: ValueShape?
    package init(symbol: String, parameters: [Parameter], result: ValueShape?) {
        self.symbol = symbol
        self.parameters = parameters
        self.result = result
    }
}
