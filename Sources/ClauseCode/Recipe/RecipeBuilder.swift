import ABI
import BigInt
import Intent
import SandboxProtocol

/// The recipe of each place.
struct RecipeBuilder {
    let requirements: Requirements
    let mined: MinedConstants
    let codeConstants: [UInt64]
    let codeWords: [[UInt8]]

    func recipe(of type: Type, at place: Place) -> ValueRecipe {
        switch type {
        case .bool: return .bool
        case .integer(let integer): return self.integer(integer, place)
        case .float: return real(bits: 32, place)
        case .double: return real(bits: 64, place)
        case .string: return slice(of: .integer(.uint8), place, isText: true)
        case .array(let element): return slice(of: element, place, isText: false)
        case .tuple(let types):
            return .tuple(
                types.enumerated().map { recipe(of: $1, at: place.adding(.part($0))) })
        case .optional(let wrapped):
            return .optional(recipe(of: wrapped, at: place.adding(.wrapped)))
        case .void: return .tuple([])
        }
    }

    // MARK: Integers

    private func integer(_ type: IntegerType, _ place: Place) -> ValueRecipe {
        let interval = requirements.interval(of: .integer(place))
        let known = interval.intersection(Interval(type)) ?? Interval(type)
        return .integer(
            bits: type.bits, isSigned: type.isSigned, low: Self.bits(known.low),
            high: Self.bits(known.high), constants: constants(type, known, place))
    }

    private static func bits(_ number: BigInt) -> UInt64 { UInt64(truncatingIfNeeded: number) }

    /// The most telling first: what examples and clauses have, then the code's, then powers of two.
    private func constants(
        _ type: IntegerType, _ interval: Interval, _ place: Place
    ) -> [UInt64] {
        var seen: Set<BigInt> = []
        var constants: [UInt64] = []
        func add(_ number: BigInt) {
            guard interval.contains(number), constants.count < RecipeMaker.constantLimit,
                seen.insert(number).inserted
            else { return }
            constants.append(Self.bits(number))
        }
        let spoken = (mined.integersAt[place] ?? []) + mined.integers
        let coded = codeConstants.map { constant in
            type.isSigned ? BigInt(Int64(bitPattern: constant)) : BigInt(constant)
        }
        for number in spoken + coded { add(number) }
        for number in [interval.low, interval.high, 0, 1, -1] { add(number) }
        for number in spoken + coded {
            for neighbour in [number + 1, number - 1, -number] { add(neighbour) }
        }
        for number in [interval.low + 1, interval.high - 1] { add(number) }
        // Narrow integers in code may have their sign in the upper bits or not.
        let mask = BigInt(1) << type.bits
        for number in coded {
            let low = number < 0 ? number % mask + mask : number % mask
            add(low)
            add(low - mask)
        }
        for exponent in [3, 4, 5, 6, 7, 8, 10, 12, 15, 16, 20, 24, 31, 32, 33, 48, 53, 62, 63] {
            let power = BigInt(1) << exponent
            for number in [power, power - 1, power + 1, -power, -power - 1, 1 - power] {
                add(number)
            }
        }
        return constants
    }

    // MARK: Reals

    private func real(bits: Int, _ place: Place) -> ValueRecipe {
        let full = -Double.infinity...Double.infinity
        let range = requirements.reals[place] ?? full
        let mayBeNaN = !requirements.withoutNaN.contains(place)
        var seen: Set<UInt64> = []
        var constants: [UInt64] = []
        func add(_ number: Double) {
            let value = bits == 32 ? Double(Float(number)) : number
            guard value.isNaN ? mayBeNaN : range.contains(value),
                constants.count < RecipeMaker.constantLimit
            else { return }
            let pattern = bits == 32 ? UInt64(Float(value).bitPattern) : value.bitPattern
            if seen.insert(pattern).inserted { constants.append(pattern) }
        }
        let integers = mined.integers.map { Double($0) }
        let spoken = (mined.doublesAt[place] ?? []) + mined.doubles + integers
        for number in spoken { add(number) }
        for constant in codeConstants {
            add(Double(bitPattern: constant))
            add(Double(Int64(bitPattern: constant)))
            if constant >> 32 == 0 {
                add(Double(Float(bitPattern: UInt32(truncatingIfNeeded: constant))))
            }
        }
        for number in [range.lowerBound, range.upperBound, 0, -0.0, 1, -1, 0.5, 2, 10, .nan] {
            add(number)
        }
        for number in spoken {
            for near in [number.nextUp, number.nextDown, -number] { add(near) }
        }
        let most = bits == 32 ? Double(Float.greatestFiniteMagnitude) : .greatestFiniteMagnitude
        let least = bits == 32 ? Double(Float.leastNonzeroMagnitude) : .leastNonzeroMagnitude
        let normal = bits == 32 ? Double(Float.leastNormalMagnitude) : .leastNormalMagnitude
        for number in [most, -most, least, -least, normal, 0x1p31, 0x1p53, 0x1p63, 0x1p64, 0.1] {
            add(number)
        }
        return .real(
            bits: bits, low: range.lowerBound, high: range.upperBound, constants: constants)
    }

    // MARK: Slices

    private func slice(of element: Type, _ place: Place, isText: Bool) -> ValueRecipe {
        let counts = requirements.interval(of: .count(place))
        let depth = place.path.filter { $0 == .element }.count
        let usual = RecipeMaker.usualCounts[min(depth, RecipeMaker.usualCounts.count - 1)]
        let fewest = Int(min(max(counts.low, 0), 4_096))
        var most = fewest + usual
        if counts.high < 64 { most = Int(counts.high) }
        most = min(most, Int(max(min(counts.high, 1 << 20), BigInt(fewest))))
        return .slice(
            element: recipe(of: element, at: place.adding(.element)), fewest: fewest,
            most: max(fewest, most), order: requirements.orders[place] ?? .any, isText: isText,
            words: words(of: element, place, isText: isText))
    }

    /// Runs of elements that are put in whole: from examples, clauses and the code.
    private func words(of element: Type, _ place: Place, isText: Bool) -> [[UInt8]] {
        var seen: Set<[UInt8]> = []
        var words: [[UInt8]] = []
        func add(_ word: [UInt8]) {
            guard !word.isEmpty, word.count <= MinedConstants.wordBytesLimit,
                words.count < MinedConstants.wordLimit, seen.insert(word).inserted,
                !isText || String(validating: word, as: UTF8.self) != nil
            else { return }
            words.append(word)
        }
        let examples = mined.slicesAt[place] ?? []
        let isByte = element == .integer(.uint8)
        if isByte {
            for text in mined.texts { add(text) }
            for word in codeWords { add(word) }
        }
        if isText {
            for text in examples { for part in Self.parts(of: text) { add(part) } }
            for separator in [" ", ",", "\n", "-", ".", "é", "🦊"] { add(Array(separator.utf8)) }
        }
        for slice in examples { add(slice) }
        if !isText, let size = Self.fixedSize(of: element) {
            for slice in examples {
                let count = slice.count / size
                for length in [2, 3] where count > length {
                    add(Array(slice.prefix(length * size)))
                    add(Array(slice.suffix(length * size)))
                }
            }
        }
        return words
    }

    /// The pieces between characters that are neither letters nor digits, and those characters.
    private static func parts(of text: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        var current: [UInt8] = []
        for byte in text.prefix(512) {
            let isWordByte =
                byte >= 128 || (byte | 32) >= 97 && (byte | 32) <= 122 || byte >= 48 && byte <= 57
            if isWordByte {
                current.append(byte)
            } else {
                if !current.isEmpty { parts.append(current) }
                parts.append([byte])
                current = []
            }
        }
        if !current.isEmpty { parts.append(current) }
        return parts
    }

    /// Wire bytes of an element that always takes as many.
    private static func fixedSize(of type: Type) -> Int? {
        switch type {
        case .bool: 1
        case .integer(let integer): integer.bits / 8
        case .float: 4
        case .double: 8
        default: nil
        }
    }
}
