/// Names that an intent cannot give to its functions or parameters, and why.
enum ReservedNames {
    /// Words with a meaning in clauses; no function or parameter may be called so.
    static let clauseWords: Set<String> = [
        "result", "old", "steps", "forall", "exists", "in", "true", "false", "nil", "leaves",
        "requires", "ensures", "law", "example", "bound", "func", "inout", "approx",
    ]

    /// Keywords of C and C++, which cannot name a function in a generated header.
    static let cKeywords: Set<String> = [
        "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break",
        "case", "catch", "char", "char16_t", "char32_t", "char8_t", "class", "co_await",
        "co_return", "co_yield", "compl", "concept", "const", "const_cast", "consteval",
        "constexpr", "constinit", "continue", "decltype", "default", "delete", "do", "double",
        "dynamic_cast", "else", "enum", "explicit", "export", "extern", "false", "float", "for",
        "friend", "goto", "if", "inline", "int", "long", "mutable", "namespace", "new",
        "noexcept", "not", "not_eq", "nullptr", "operator", "or", "or_eq", "private",
        "protected", "public", "register", "reinterpret_cast", "requires", "restrict", "return",
        "short", "signed", "sizeof", "static", "static_assert", "static_cast", "struct",
        "switch", "template", "this", "thread_local", "throw", "true", "try", "typedef",
        "typeid", "typename", "typeof", "typeof_unqual", "union", "unsigned", "using", "virtual",
        "void", "volatile", "wchar_t", "while", "xor", "xor_eq",
        "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t",
        "uint64_t", "size_t", "intptr_t", "uintptr_t", "NULL",
    ]

    /// Functions that every program or the code generator itself needs under this name.
    static let takenSymbols: Set<String> = [
        "main", "memcpy", "memmove", "memset", "memcmp", "malloc", "calloc", "realloc", "free",
        "abort", "exit",
    ]

    /// Functions of the C library: a C program that includes their header cannot use another
    /// function of that name.
    static let cLibrary: Set<String> = [
        "acos", "asin", "atan", "atan2", "atof", "atoi", "atol", "bsearch", "ceil", "cos",
        "cosh", "div", "exp", "fabs", "floor", "fmax", "fmin", "fmod", "gets", "index",
        "isalnum", "isalpha", "isdigit", "islower", "isprint", "ispunct", "isspace", "isupper",
        "isxdigit", "labs", "lround", "log", "log10", "log2", "memchr", "printf", "puts",
        "qsort", "rand", "read", "remove", "rename", "rindex", "round", "signal", "sin", "sinh",
        "sprintf", "sqrt", "srand", "strcat", "strchr", "strcmp", "strcpy", "strlen", "strncmp",
        "strncpy", "strrev", "strstr", "strtod", "strtok", "strtol", "system", "tan", "tanh",
        "time", "tolower", "toupper", "trunc", "write",
    ]
}
