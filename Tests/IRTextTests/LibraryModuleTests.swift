import Diagnostics
import IRText
import Intent
import Testing

@testable import Pipeline

@Suite struct LibraryModuleTests {
    static let integer = Type.integer(.int64)

    static func intent(_ name: String, _ parameters: [(String, Type)], _ result: Type)
        -> FunctionIntent
    {
        FunctionIntent(
            signature: Signature(
                name: name, parameters: parameters.map { Parameter(name: $0.0, type: $0.1) },
                result: result), clauses: [])
    }

    static func text(
        _ code: String, _ offered: FunctionIntent, as wanted: FunctionIntent, _ order: [Int]
    ) -> String? {
        let checked = CheckedFunction(intent: offered, clauses: [])
        let entry = LibraryIndex.Entry(function: checked, text: Array(code.utf8), origin: "x")
        return LibraryModule.text(of: entry, as: wanted, order: order)
    }

    static let count = intent(
        "count_value", [("numbers", .array(integer)), ("value", integer)], integer)

    @Test func renamesFunctionHelpersAndValues() {
        let code = """
            ; Licence.

            ; How often a value stands in a list.
            define i64 @count_value(ptr %numbers, i64 %count, i64 %value) {
            entry:
              %r = call i64 @count_value.step(ptr %numbers, i64 %count, i64 %value)
              %s = call i64 @twice(i64 %r)
              ret i64 %s
            }

            ; One step.
            define internal i64 @count_value.step(ptr %numbers, i64 %count, i64 %value) {
              ret i64 0
            }

            define dso_local i64 @twice(i64 %x) {
              ret i64 %x
            }

            define i64 @unrelated() {
              ret i64 0
            }

            declare void @llvm.trap()
            """
        let wanted = Self.intent(
            "occurrences", [("needle", Self.integer), ("in", .array(Self.integer))],
            Self.integer)
        let expected = """
            ; How often a value stands in a list.
            define i64 @occurrences(i64 %needle, ptr %in, i64 %count) {
            entry:
              %r = call i64 @occurrences.step(ptr %in, i64 %count, i64 %needle)
              %s = call i64 @occurrences.twice(i64 %r)
              ret i64 %s
            }

            ; One step.
            define internal i64 @occurrences.step(ptr %numbers, i64 %count, i64 %value) {
              ret i64 0
            }

            define internal  i64 @occurrences.twice(i64 %x) {
              ret i64 %x
            }

            """
        #expect(Self.text(code, Self.count, as: wanted, [1, 0]) == expected)
    }

    @Test func namesThatAreTakenStay() {
        let code = """
            define i64 @power(i64 %base, i64 %exponent) {
              %n = add i64 %base, %exponent
              ret i64 %n
            }

            """
        let power = Self.intent(
            "power", [("base", Self.integer), ("exponent", Self.integer)], Self.integer)
        let swapped = Self.intent(
            "raise", [("exponent", Self.integer), ("n", Self.integer)], Self.integer)
        let text = Self.text(code, power, as: swapped, [1, 0])
        #expect(
            text
                == code.replacing(
                    "@power(i64 %base, i64 %exponent)", with: "@raise(i64 %exponent, i64 %base)"
                ))
        let crossed = Self.intent(
            "raise", [("exponent", Self.integer), ("base", Self.integer)], Self.integer)
        let other = Self.text(code, power, as: crossed, [0, 1])
        #expect(
            other?.contains(
                "@raise(i64 %exponent, i64 %base) {\n  %n = add i64 %exponent, %base")
                == true)
    }

    static let recursive = """
        ; Works by halves.
        define i64 @power(i64 %base, i64 %exponent) {
          %r = call i64 @power(i64 %base, i64 1)
          ret i64 %r
        }

        """

    @Test func recursionGoesThroughTheOriginal() {
        let power = Self.intent(
            "power", [("base", Self.integer), ("exponent", Self.integer)], Self.integer)
        let wanted = Self.intent(
            "raise", [("n", Self.integer), ("x", Self.integer)], Self.integer)
        let expected = """
            ; Takes its parameters in the order that is asked for, and hands them on.
            define i64 @raise(i64 %n, i64 %x) {
            entry:
              %result = call i64 @raise.original(i64 %x, i64 %n)
              ret i64 %result
            }

            ; Works by halves.
            define internal i64 @raise.original(i64 %base, i64 %exponent) {
              %r = call i64 @raise.original(i64 %base, i64 1)
              ret i64 %r
            }

            """
        #expect(Self.text(Self.recursive, power, as: wanted, [1, 0]) == expected)
        let same = Self.text(Self.recursive, power, as: wanted, [0, 1])
        #expect(
            same?.contains("define i64 @raise(i64 %n, i64 %x) {\n  %r = call i64 @raise(i64 %n")
                == true)
    }

    @Test func countedParametersAreNotMoved() {
        let code = "define i64 @power(i64, i64) {\n  %3 = add i64 %0, %1\n  ret i64 %3\n}\n"
        let power = Self.intent(
            "power", [("base", Self.integer), ("exponent", Self.integer)], Self.integer)
        let wanted = Self.intent(
            "raise", [("result", Self.integer), ("x", Self.integer)], Self.integer)
        let text = Self.text(code, power, as: wanted, [1, 0])
        #expect(text?.contains("define i64 @raise(i64 %result_, i64 %x)") == true)
        #expect(text?.contains("@raise.original(i64 %x, i64 %result_)") == true)
        #expect(text?.contains("define internal i64 @raise.original(i64, i64) {") == true)
    }

    @Test func outputsStayAtTheEnd() {
        let code = """
            define i64 @split(ptr %text, i64 %text_count, i8 %separator, ptr %out, i64 %capacity,
                              ptr %arena, i64 %arena_capacity) {
              ret i64 0
            }

            """
        let split = Self.intent(
            "split", [("s", .string), ("separator", .integer(.uint8))], .array(.string))
        let wanted = Self.intent(
            "tokenise", [("by", .integer(.uint8)), ("line", .string)], .array(.string))
        let text = Self.text(code, split, as: wanted, [1, 0])
        let header = """
            define i64 @tokenise(i8 %by, ptr %line, i64 %line_count, ptr %out, i64 %capacity, \
            ptr %arena,
                                 i64 %arena_capacity) {
            """
        #expect(text?.hasPrefix(header) == true)
    }

    @Test func whatDoesNotFitIsRefused() {
        let wanted = Self.intent(
            "f", [("a", .array(Self.integer)), ("b", Self.integer)], Self.integer)
        #expect(
            Self.text("define i64 @other() { ret i64 0 }", Self.count, as: wanted, [0, 1])
                == nil)
        #expect(
            Self.text(
                "define i64 @count_value(i64 %a) { ret i64 0 }", Self.count, as: wanted, [1, 0])
                == nil)
        #expect(Self.text(Self.recursive, Self.count, as: wanted, [0, 0]) == nil)
        #expect(Self.text("", Self.count, as: wanted, [0, 7]) == nil)
    }
}
