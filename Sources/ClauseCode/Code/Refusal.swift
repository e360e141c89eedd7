/// Why a clause is not compiled, as the end of a sentence.
struct Refusal: Error, Hashable {
    var reason: String

    init(_ reason: String) { self.reason = reason }
}
