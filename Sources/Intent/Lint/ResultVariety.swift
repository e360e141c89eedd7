/// Makes results, right and wrong ones, that a call with certain arguments could have.
struct ResultVariety {
    /// Values of one type that are made.
    static let limit = 24

    private var integers: [Int] = []
    private var doubles: [Double] = []
    private var texts: [[UInt8]] = []
    private var arrays: [[Value]] = []

    /// What stands in the arguments is likely to matter in results.
    init(_ arguments: [Value]) {
        for argument in arguments { add(argument) }
        integers += [0, 1, -1, 2, 3, 7, 10, 100, Int.max, Int.min]
        doubles += [0, 1, -1, 0.5, 3, 1e9, -.infinity]
        texts += ["", "a", "b", "ab", "Aa ", "aa", "é", "🦊"].map { Array($0.utf8) }
    }

    mutating func add(_ value: Value) {
        switch value {
        case .integer(let number):
            integers.append(number)
            let next = number.addingReportingOverflow(1)
            if !next.overflow { integers.append(next.partialValue) }
        case .double(let number):
            doubles.append(number)
            doubles.append(number + 1)
        case .string(let bytes) where bytes.count <= 1_000:
            integers.append(bytes.count)
            texts.append(bytes)
            texts.append(bytes + [UInt8(ascii: "a")])
            texts.append([UInt8(ascii: "z")] + bytes)
            let isASCII = bytes.allSatisfy { $0 < 128 }
            if isASCII, !bytes.isEmpty { texts.append(Array(bytes.dropLast())) }
        case .array(let elements) where elements.count <= 1_000:
            integers.append(elements.count)
            arrays.append(elements)
            for element in elements.prefix(3) { add(element) }
        case .tuple(let elements): for element in elements { add(element) }
        case .some(let wrapped): add(wrapped)
        default: break
        }
    }

    func values(of type: Type) -> [Value] {
        Array(unlimited(type, depth: 0).prefix(Self.limit))
    }

    private func unlimited(_ type: Type, depth: Int) -> [Value] {
        guard depth < 6 else { return [] }
        let made: [Value]
        switch type {
        case .void: made = [.void]
        case .bool: made = [.bool(false), .bool(true)]
        case .integer: made = integers.map { .integer($0) }
        case .float, .double: made = doubles.map { .double($0) }
        case .string: made = texts.map { .string($0) }
        case .optional(let wrapped):
            made = [.none] + unlimited(wrapped, depth: depth + 1).map { .some($0) }
        case .tuple(let types):
            let parts = types.map { unlimited($0, depth: depth + 1) }
            guard parts.allSatisfy({ !$0.isEmpty }) else { return [] }
            made = (0..<Self.limit).map { turn in
                .tuple(parts.enumerated().map { $1[(turn * ($0 + 1)) % $1.count] })
            }
        case .array(let element):
            let elements = Array(unlimited(element, depth: depth + 1).prefix(8))
            var lists: [[Value]] = [[]] + elements.map { [$0] }
            for list in arrays.prefix(4) {
                lists += [list, list.reversed(), Array(list.dropLast()), list + elements.prefix(1)]
            }
            if elements.count > 1 { lists.append([elements[1], elements[0], elements[1]]) }
            made = lists.map { .array($0) }
        }
        return made.compactMap { $0.coerced(to: type) }.filter { $0.isValid(for: type) }
    }

    /// What an `inout` array could be left as; its count cannot change.
    func leaves(of before: Value, _ type: Type) -> [Value] {
        guard case .array(let elements) = before, case .array(let element) = type else {
            return [before]
        }
        var lists: [[Value]] = [elements, elements.reversed()]
        for value in unlimited(element, depth: 1).prefix(8) {
            lists.append(elements.map { _ in value })
            if !elements.isEmpty {
                lists.append([value] + elements.dropFirst())
                lists.append(elements.dropLast() + [value])
            }
        }
        return lists.map { .array($0) }
    }
}
