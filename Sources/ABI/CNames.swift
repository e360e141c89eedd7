package import Intent

extension ABI {
    /// The name under which C calls the function.
    ///
    /// Keywords of C and C++ get a trailing underscore; what the C library has gets a leading
    /// `semcom_`. Different names stay different.
    package static func cSymbol(for signature: Signature) -> String {
        let name = CNames.plain(signature.name)
        if CNames.isReserved(name) { return name + "_" }
        if CLibraryNames.contains(name) || name.hasPrefix("semcom_") || name.hasPrefix("_") {
            return "semcom_" + name
        }
        return name
    }
}

/// What may be called what in C.
enum CNames {
    /// The name of a parameter, different from those in `taken`.
    static func parameter(_ name: String, taken: inout Set<String>) -> String {
        var result = plain(name)
        if isReserved(result) || result.hasPrefix("semcom_") || result.hasPrefix("_") {
            result = (result.hasPrefix("_") ? "p" : "") + result + "_"
        }
        while !taken.insert(result).inserted { result += "_" }
        return result
    }

    /// True for words that mean something to C, C++ or the headers that are included, and for the
    /// names that stand in for them.
    static func isReserved(_ name: String) -> Bool {
        let stem = stripped(name)
        return words.contains(name[...]) || words.contains(stem[...]) || isLimit(stem)
    }

    /// Macros of `<stdint.h>`: `INT64_MAX`, `UINT8_C`, `SIZE_MAX`.
    private static func isLimit(_ name: String) -> Bool {
        guard name.hasSuffix("_MAX") || name.hasSuffix("_MIN") || name.hasSuffix("_C") else {
            return false
        }
        return name.utf8.allSatisfy { !(0x61...0x7A).contains($0) }
    }

    private static func stripped(_ name: String) -> String {
        var name = name
        while name.hasSuffix("_") { name.removeLast() }
        return name
    }

    /// The name in letters, digits and underscores; other bytes become `_u` and two digits.
    static func plain(_ name: String) -> String {
        var result: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "_"):
                result.append(byte)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if result.isEmpty { result.append(UInt8(ascii: "_")) }
                result.append(byte)
            default: result += Array("_u\(String(byte, radix: 16))".utf8)
            }
        }
        return result.isEmpty ? "_" : String(decoding: result, as: UTF8.self)
    }

    /// Keywords of C23 and C++23, GNU's, and what the included headers define.
    private static let words = Set(
        """
        alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t
        char32_t char8_t class co_await co_return co_yield compl concept const const_cast consteval
        constexpr constinit continue decltype default delete do double dynamic_cast else enum
        explicit export extern false float for friend goto if inline int long mutable namespace
        new noexcept not not_eq nullptr operator or or_eq private protected public register
        reinterpret_cast requires restrict return short signed sizeof static static_assert
        static_cast struct switch template this thread_local throw true try typedef typeid
        typename typeof typeof_unqual union unsigned using virtual void volatile wchar_t while xor
        xor_eq
        NULL offsetof unreachable size_t ptrdiff_t max_align_t nullptr_t int8_t int16_t int32_t
        int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t intmax_t uintmax_t
        int_fast8_t int_fast16_t int_fast32_t int_fast64_t uint_fast8_t uint_fast16_t
        uint_fast32_t uint_fast64_t int_least8_t int_least16_t int_least32_t int_least64_t
        uint_least8_t uint_least16_t uint_least32_t uint_least64_t
        unix linux i386
        """.split { $0 == " " || $0 == "\n" })
}
