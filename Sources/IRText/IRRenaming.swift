/// New names for the symbols of one module.
package struct IRRenaming: Sendable {
    package var globals: [IRName: IRName]
    /// Types, or the values and labels of one function.
    package var types: [IRName: IRName]
    package var attributes: [IRName: IRName]
    /// Added to every metadata number.
    package var metadataOffset: Int

    package init(
        globals: [IRName: IRName] = [:], types: [IRName: IRName] = [:],
        attributes: [IRName: IRName] = [:], metadataOffset: Int = 0
    ) {
        self.globals = globals
        self.types = types
        self.attributes = attributes
        self.metadataOffset = metadataOffset
    }

    /// The token's new text; nil when it stays as it is.
    package func replacement(for token: IRToken, in module: IRModule) -> [UInt8]? {
        switch token.kind {
        case .global, .comdat: return renamed(token, by: globals, in: module)
        case .local: return renamed(token, by: types, in: module)
        case .attributeGroup: return renamed(token, by: attributes, in: module)
        case .label:
            guard !types.isEmpty, let name = module.name(of: token), let new = types[name] else {
                return nil
            }
            return new.spelling + [UInt8(ascii: ":")]
        case .metadataNumber:
            guard metadataOffset > 0, let name = module.name(of: token),
                let number = Int(name.text), number < Int(Int32.max)
            else { return nil }
            return Array("!\(number + metadataOffset)".utf8)
        default: return nil
        }
    }

    private func renamed(
        _ token: IRToken, by names: [IRName: IRName], in module: IRModule
    ) -> [UInt8]? {
        guard !names.isEmpty, let name = module.name(of: token), let new = names[name] else {
            return nil
        }
        return [module.bytes[token.start]] + new.spelling
    }
}
