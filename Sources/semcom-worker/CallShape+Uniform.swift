internal import SandboxProtocol

extension [CallShape] {
    /// The same functions under names that say nothing but their order, so that trampolines which
    /// were made for other functions of these shapes serve them too.
    var withUniformSymbols: [CallShape] {
        var names: [String: String] = [:]
        return enumerated().map { index, shape in
            var shape = shape
            let name = names[shape.symbol] ?? "semcom.callee.\(index)"
            names[shape.symbol] = name
            shape.symbol = name
            return shape
        }
    }
}
