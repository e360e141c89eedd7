/// The few functions of C's library that small C functions cannot do without, in IR: there is no C
/// library in the sandbox. Characters are those of the C locale.
enum CLibrary {
    /// A definition by the name it has in C; the text calls it `c.` and that name.
    static let definitions: [String: String] = [
        "memcmp": comparing("memcmp"), "bcmp": comparing("bcmp"),
        "strlen": """
        define internal i64 @c.strlen(ptr %text) {
        entry:
          br label %next

        next:
          %length = phi i64 [ 0, %entry ], [ %longer, %next ]
          %place = getelementptr inbounds i8, ptr %text, i64 %length
          %byte = load i8, ptr %place
          %longer = add i64 %length, 1
          %is_end = icmp eq i8 %byte, 0
          br i1 %is_end, label %finished, label %next

        finished:
          ret i64 %length
        }
        """,
        "memchr": """
        define internal ptr @c.memchr(ptr %bytes, i32 %wanted, i64 %count) {
        entry:
          %wanted.byte = trunc i32 %wanted to i8
          br label %next

        next:
          %index = phi i64 [ 0, %entry ], [ %after, %look ]
          %is_inside = icmp ult i64 %index, %count
          br i1 %is_inside, label %look, label %absent

        look:
          %place = getelementptr inbounds i8, ptr %bytes, i64 %index
          %byte = load i8, ptr %place
          %after = add i64 %index, 1
          %is_wanted = icmp eq i8 %byte, %wanted.byte
          br i1 %is_wanted, label %found, label %next

        found:
          ret ptr %place

        absent:
          ret ptr null
        }
        """,
        "isdigit": testing("isdigit", ["09"]), "isupper": testing("isupper", ["AZ"]),
        "islower": testing("islower", ["az"]), "isalpha": testing("isalpha", ["AZ", "az"]),
        "isalnum": testing("isalnum", ["09", "AZ", "az"]),
        "isxdigit": testing("isxdigit", ["09", "AF", "af"]),
        "isspace": testing("isspace", ["\t\u{D}", "  "]),
        "isblank": testing("isblank", ["\t\t", "  "]),
        "isprint": testing("isprint", [" ~"]), "isgraph": testing("isgraph", ["!~"]),
        "ispunct": testing("ispunct", ["!/", ":@", "[`", "{~"]),
        "toupper": shifting("toupper", "az", by: -32),
        "tolower": shifting("tolower", "AZ", by: 32),
    ]

    /// - Parameter ranges: each of two characters, both included.
    private static func testing(_ name: String, _ ranges: [String]) -> String {
        var lines: [String] = []
        var known = "false"
        for (index, range) in ranges.enumerated() {
            lines += inside(range, "%range.\(index)")
            lines.append("  %known.\(index) = or i1 \(known), %range.\(index)")
            known = "%known.\(index)"
        }
        return """
            define internal i32 @c.\(name)(i32 %character) {
            \(lines.joined(separator: "\n"))
              %result = zext i1 \(known) to i32
              ret i32 %result
            }
            """
    }

    private static func shifting(_ name: String, _ range: String, by distance: Int) -> String {
        """
        define internal i32 @c.\(name)(i32 %character) {
        \(inside(range, "%is_inside").joined(separator: "\n"))
          %shifted = add i32 %character, \(distance)
          %result = select i1 %is_inside, i32 %shifted, i32 %character
          ret i32 %result
        }
        """
    }

    private static func inside(_ range: String, _ result: String) -> [String] {
        let ends = Array(range.utf8)
        return [
            "  \(result).offset = sub i32 %character, \(ends[0])",
            "  \(result) = icmp ule i32 \(result).offset, \(ends[1] - ends[0])",
        ]
    }

    private static func comparing(_ name: String) -> String {
        """
        define internal i32 @c.\(name)(ptr %first, ptr %second, i64 %count) {
        entry:
          br label %next

        next:
          %index = phi i64 [ 0, %entry ], [ %after, %look ]
          %is_inside = icmp ult i64 %index, %count
          br i1 %is_inside, label %look, label %equal

        look:
          %first.place = getelementptr inbounds i8, ptr %first, i64 %index
          %second.place = getelementptr inbounds i8, ptr %second, i64 %index
          %first.byte = load i8, ptr %first.place
          %second.byte = load i8, ptr %second.place
          %after = add i64 %index, 1
          %is_same = icmp eq i8 %first.byte, %second.byte
          br i1 %is_same, label %next, label %different

        different:
          %is_less = icmp ult i8 %first.byte, %second.byte
          %order = select i1 %is_less, i32 -1, i32 1
          ret i32 %order

        equal:
          ret i32 0
        }
        """
    }
}
