/// The prompts: the files in `Templates`, as they are in the repository.
package enum Prompts {
    static func template(_ name: String, _ bytes: [UInt8]) -> Template {
        Template(name: name, text: String(decoding: bytes, as: UTF8.self))
    }
}
