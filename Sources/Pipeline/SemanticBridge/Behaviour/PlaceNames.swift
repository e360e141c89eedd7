import ABI
import IRText
import Intent

/// Places in memory and names in IR, in words.
struct PlaceNames {
    private let roles: [Lowering.Role]
    private let signature: Signature

    init(_ signature: Signature) {
        self.signature = signature
        roles = Lowering(signature).parameters.map(\.role)
    }

    /// `what a1 points to`, `the output`; each once, parameters first.
    func texts(of places: Set<IRPlace>) -> [String] {
        let sorted = places.sorted { Self.rank($0) < Self.rank($1) }
        var result: [String] = []
        for place in sorted {
            let text = text(of: place)
            if !result.contains(text) { result.append(text) }
        }
        return result
    }

    private func text(of place: IRPlace) -> String {
        switch place {
        case .parameter(let index): parameter(index)
        case .behindParameter(let index): "what the elements of \(parameter(index)) point to"
        case .global(let name): "the global \(Self.spelled(name))"
        case .stack: "its own stack"
        case .unknown: "memory that cannot be told from the text"
        }
    }

    private func parameter(_ index: Int) -> String {
        guard roles.indices.contains(index) else { return "parameter \(index + 1)" }
        switch roles[index] {
        case .value(let parameter), .elements(let parameter), .count(let parameter):
            return "`\(signature.parameters[parameter].name)`"
        case .out(let number), .capacity(let number):
            return number == 0 ? "the output" : "output \(number + 1)"
        case .arena, .arenaCapacity: return "the arena"
        }
    }

    /// Names for the parameters of the IR function, from those of the signature.
    var irParameters: [String] {
        roles.map { role in
            switch role {
            case .value(let index), .elements(let index): signature.parameters[index].name
            case .count(let index): signature.parameters[index].name + "_count"
            case .out(let number): Self.numbered("out", number)
            case .capacity(let number): Self.numbered("capacity", number)
            case .arena(let number): Self.numbered("arena", number)
            case .arenaCapacity(let number): Self.numbered("arena_capacity", number)
            }
        }
    }

    /// One line a parameter of the IR function: what it carries.
    var irParameterLines: [String] {
        zip(irParameters, roles).map { name, role in
            switch role {
            case .value: "`%\(name)`: the value itself"
            case .elements(let index):
                "`%\(name)`: address of the first element of `\(signature.parameters[index].name)`"
            case .count(let index):
                "`%\(name)`: number of elements of `\(signature.parameters[index].name)`"
            case .out: "`%\(name)`: where the elements of the result go"
            case .capacity:
                "`%\(name)`: how many elements there is room for; -1 is the answer for too few"
            case .arena: "`%\(name)`: where what the elements of the result point to goes"
            case .arenaCapacity: "`%\(name)`: how many bytes there is room for"
            }
        }
    }

    private static func numbered(_ word: String, _ number: Int) -> String {
        number == 0 ? word : "\(word)_\(number + 1)"
    }

    private static func rank(_ place: IRPlace) -> (Int, Int, String) {
        switch place {
        case .parameter(let index): (0, index, "")
        case .behindParameter(let index): (1, index, "")
        case .global(let name): (2, 0, name.text)
        case .stack: (3, 0, "")
        case .unknown: (4, 0, "")
        }
    }

    /// `@name`, with everything that is not plain escaped.
    static func spelled(_ name: IRName) -> String {
        "@" + String(decoding: name.spelling, as: UTF8.self)
    }
}
