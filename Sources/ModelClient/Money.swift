/// An amount of money, exact to 10⁻¹² of the currency's unit, so that sums never drift.
package struct Money: Hashable, Sendable, Codable, CustomStringConvertible {
    /// Millionths of a millionth of the unit; amounts beyond 9 million units are cut there.
    package var picoUnits: Int
    /// `USD`
    package var currency: String

    package static let picoUnitsPerUnit = 1_000_000_000_000
    package static let defaultCurrency = "USD"

    package init(picoUnits: Int, currency: String = defaultCurrency) {
        self.picoUnits = picoUnits
        self.currency = currency
    }

    /// `0.50`, `0.50 EUR`; nil where the text is no such amount, or has more than 12 decimals.
    package init?(_ text: String, currency: String = defaultCurrency) {
        let words = text.split(separator: " ")
        guard let number = words.first, words.count <= 2,
            let amount = DecimalText.scaled(number, decimals: 12)
        else { return nil }
        let named = words.count == 2 ? String(words[1]) : currency
        guard Self.isCurrency(named) else { return nil }
        self.init(picoUnits: amount, currency: named)
    }

    /// True for two to eight capital letters.
    package static func isCurrency(_ text: String) -> Bool {
        (2...8).contains(text.utf8.count)
            && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// The sum in this amount's currency; the other must have the same.
    package func adding(_ other: Money) -> Money {
        Money(
            picoUnits: picoUnits.addingSaturating(other.picoUnits), currency: currency)
    }

    /// `0.0123 USD`: at least two decimals, at most six, rounded up.
    package var description: String {
        let micro = picoUnits / 1_000_000 + (picoUnits % 1_000_000 > 0 ? 1 : 0)
        let (units, rest) = micro.quotientAndRemainder(dividingBy: 1_000_000)
        let digits = String(abs(rest))
        var decimals = String(repeating: "0", count: 6 - digits.count) + digits
        while decimals.count > 2, decimals.last == "0" { decimals.removeLast() }
        let sign = micro < 0 && units == 0 ? "-" : ""
        return "\(sign)\(units).\(decimals) \(currency)"
    }
}

/// Decimal numbers as people write them, without floating point on the way.
package enum DecimalText {
    /// `12.5` with 6 decimals is 12 500 000; nil for signs, exponents, too many decimals and what
    /// does not fit.
    package static func scaled(_ text: some StringProtocol, decimals: Int) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = parts.first else { return nil }
        var fraction = parts.count == 2 ? String(parts[1]) : ""
        guard !whole.isEmpty, parts.count == 1 || !fraction.isEmpty else { return nil }
        while fraction.utf8.count > decimals, fraction.last == "0" { fraction.removeLast() }
        guard fraction.utf8.count <= decimals else { return nil }
        fraction += String(repeating: "0", count: decimals - fraction.utf8.count)
        let digits = String(whole) + fraction
        guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int(digits)
    }
}

extension Int {
    /// The sum, or the nearest number that fits.
    func addingSaturating(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other > 0 ? .max : .min) : sum
    }

    /// The product, or the nearest number that fits.
    func multipliedSaturating(by other: Int) -> Int {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? ((self > 0) == (other > 0) ? .max : .min) : product
    }
}
