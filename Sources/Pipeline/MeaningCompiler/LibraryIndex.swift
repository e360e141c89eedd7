import FoundationEssentials
package import Intent

/// The verified functions that ship with Semcom, as read from `Runtime/`.
package struct LibraryIndex: Sendable {
    package struct Entry: Sendable {
        package var function: CheckedFunction
        /// The module's IR text.
        package var text: [UInt8]
        /// `Runtime/Numbers/gcd`
        package var origin: String
    }

    package let entries: [Entry]

    package init(entries: [Entry]) { self.entries = entries }

    /// Reads every intent file below `folder` that has its code beside it; files with errors are
    /// left out, because only sound modules may be offered.
    package init(folder: String) {
        var entries: [Entry] = []
        let base = PathName.folder(of: folder)
        for path in IntentFinder.files(below: folder) {
            guard let module = ModuleLoader().load(path, lint: false).0,
                case .success(let text) = IntentFileReader.read(
                    module.codePath, limit: CodeFile.sizeLimitBytes, what: "library module")
            else { continue }
            var origin = String(path.dropLast(ModuleLoader.suffix.count))
            if base != ".", origin.hasPrefix(base + "/") { origin.removeFirst(base.count + 1) }
            for function in module.checked.functions {
                entries.append(Entry(function: function, text: text, origin: origin))
            }
        }
        self.entries = entries
    }
}
