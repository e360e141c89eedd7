/// What the functions of a module share: constants, scratch memory and helper functions.
final class ModuleParts {
    /// Memory for arrays that a clause makes.
    static let scratchBytes = 65_536

    /// Bytes of constants in one module.
    static let constantBytesLimit = 1 << 20

    var usesScratch = false
    private(set) var globals: [String] = []
    private var known: [String: String] = [:]
    private(set) var helpers: Set<Helper> = []
    private var constantBytes = 0

    /// The address of a constant.
    func constant(_ type: String, _ value: String, bytes: Int) throws(Refusal) -> String {
        let text = "\(type) \(value)"
        if let name = known[text] { return name }
        constantBytes += bytes
        guard constantBytes <= Self.constantBytesLimit else {
            throw Refusal("its constants are too long")
        }
        let name = "@constant.\(known.count + 1)"
        known[text] = name
        globals.append("\(name) = private unnamed_addr constant \(text), align 16")
        return name
    }

    func use(_ helper: Helper) { helpers.insert(helper) }
}
