import Diagnostics

/// The names of types, and what people write instead of them.
enum BuiltinTypes {
    static func type(named name: String) -> Type? {
        switch name {
        case "Int", "Int64": .integer(.int64)
        case "Bool": .bool
        case "String": .string
        case "Double": .double
        case "Float": .float
        case "UInt8": .integer(.uint8)
        case "Int8": .integer(IntegerType(bits: 8, isSigned: true))
        case "Int16": .integer(IntegerType(bits: 16, isSigned: true))
        case "Int32": .integer(IntegerType(bits: 32, isSigned: true))
        case "UInt16": .integer(IntegerType(bits: 16, isSigned: false))
        case "UInt32": .integer(IntegerType(bits: 32, isSigned: false))
        case "UInt", "UInt64": .integer(IntegerType(bits: 64, isSigned: false))
        default: nil
        }
    }

    static let names = [
        "Bool", "Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64", "Int",
        "UInt", "Float", "Double", "String",
    ]

    /// The type that somebody probably meant: `Byte` is `UInt8`, `bool` is `Bool`.
    static func meant(by name: String) -> String? {
        synonyms[name.lowercased()] ?? NameSuggestion.nearest(to: name, among: names)
    }

    private static let synonyms = [
        "byte": "UInt8", "ubyte": "UInt8", "uchar": "UInt8", "char": "UInt8",
        "character": "String", "str": "String", "text": "String", "string_view": "String",
        "integer": "Int64", "long": "Int64", "number": "Int64", "num": "Int64",
        "ssize_t": "Int64", "isize": "Int64", "nat": "UInt64", "natural": "UInt64",
        "uint": "UInt64", "usize": "UInt64", "size_t": "UInt64", "word": "UInt64",
        "i8": "Int8", "i16": "Int16", "i32": "Int32", "i64": "Int64", "short": "Int16",
        "u8": "UInt8", "u16": "UInt16", "u32": "UInt32", "u64": "UInt64", "int": "Int64",
        "int8_t": "Int8", "int16_t": "Int16", "int32_t": "Int32", "int64_t": "Int64",
        "uint8_t": "UInt8", "uint16_t": "UInt16", "uint32_t": "UInt32", "uint64_t": "UInt64",
        "f32": "Float", "float32": "Float", "f64": "Double", "float64": "Double",
        "real": "Double", "decimal": "Double", "boolean": "Bool", "i1": "Bool",
        "data": "[UInt8]", "bytes": "[UInt8]", "list": "[Int64]", "array": "[Int64]",
        "set": "[Int64]",
    ]
}
