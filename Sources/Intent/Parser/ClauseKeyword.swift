import Diagnostics

/// The words that begin a line of an intent block.
enum ClauseKeyword: String, CaseIterable {
    case function = "func"
    case requires, ensures, law, example, bound
    case heldOut = "heldout"
    case program

    /// The words that a clause can begin with.
    static let clauses: [ClauseKeyword] = [.requires, .ensures, .law, .example, .bound, .heldOut]

    static func at(_ start: Int, in lexer: borrowing Lexer) -> ClauseKeyword? {
        switch lexer.byte(at: start) {
        case UInt8(ascii: "e"):
            if lexer.isWord("example", at: start) { return .example }
            return lexer.isWord("ensures", at: start) ? .ensures : nil
        case UInt8(ascii: "r"): return lexer.isWord("requires", at: start) ? .requires : nil
        case UInt8(ascii: "l"): return lexer.isWord("law", at: start) ? .law : nil
        case UInt8(ascii: "b"): return lexer.isWord("bound", at: start) ? .bound : nil
        case UInt8(ascii: "h"): return lexer.isWord("heldout", at: start) ? .heldOut : nil
        case UInt8(ascii: "f"): return lexer.isWord("func", at: start) ? .function : nil
        case UInt8(ascii: "p"): return lexer.isWord("program", at: start) ? .program : nil
        default: return nil
        }
    }

    static func isAt(_ start: Int, in lexer: borrowing Lexer) -> Bool {
        at(start, in: lexer) != nil
    }

    /// Whether a keyword at the start of a line is a parameter's name, as in `bound: Int64`.
    static func isUsedAsName(at start: Int, in lexer: borrowing Lexer) -> Bool {
        guard lexer.openBrackets > 0, let keyword = at(start, in: lexer) else { return false }
        switch lexer.byte(at: lexer.skippingSpaces(from: start + keyword.rawValue.utf8.count)) {
        case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "]"): return true
        default: return false
        }
    }

    /// Whether a line seems to begin with a misspelt keyword: `exmaple f(1) == 2`.
    static func isNearMiss(at start: Int, in lexer: borrowing Lexer) -> Bool {
        var end = start
        while lexer.byte(at: end).isNameByte || lexer.byte(at: end) == UInt8(ascii: "-") {
            end += 1
        }
        guard end > start, end - start <= 16 else { return false }
        let after = lexer.byte(at: end)
        guard
            after == UInt8(ascii: " ") || after == UInt8(ascii: "\t") || after == UInt8(ascii: ":")
        else { return false }
        let following = lexer.byte(at: lexer.skippingSpaces(from: end + 1))
        guard
            following.isNameByte || following == UInt8(ascii: "(")
                || following == UInt8(ascii: "!") || following == UInt8(ascii: "\"")
        else { return false }
        return meant(by: String(decoding: lexer.bytes[start..<end], as: UTF8.self)) != nil
    }

    /// Whether a line is a Markdown list item that holds a clause: `- requires a > 0`.
    static func isListItem(at start: Int, in lexer: borrowing Lexer) -> Bool {
        switch lexer.byte(at: start) {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            let word = lexer.skippingSpaces(from: start + 1)
            return word > start + 1 && isAt(word, in: lexer)
        default: return false
        }
    }

    /// The keyword that a misspelling or a word of another notation stands for.
    static func meant(by word: String) -> ClauseKeyword? {
        let lowered = word.lowercased()
        if let known = synonyms[lowered] { return known }
        guard word.utf8.count >= 3 else { return nil }
        let name = NameSuggestion.nearest(to: lowered, among: allCases.map(\.rawValue))
        return name.flatMap(ClauseKeyword.init(rawValue:)) ?? ClauseKeyword(rawValue: lowered)
    }

    private static let synonyms: [String: ClauseKeyword] = [
        "function": .function, "def": .function, "fn": .function, "fun": .function,
        "pre": .requires, "precondition": .requires, "requirement": .requires,
        "assume": .requires, "assumes": .requires, "given": .requires, "require": .requires,
        "post": .ensures, "postcondition": .ensures, "ensure": .ensures, "guarantee": .ensures,
        "guarantees": .ensures, "assert": .ensures, "returns": .ensures,
        "property": .law, "invariant": .law, "laws": .law, "axiom": .law,
        "examples": .example, "eg": .example, "test": .example, "case": .example,
        "bounds": .bound, "limit": .bound, "limits": .bound,
        "held-out": .heldOut, "held_out": .heldOut, "hidden": .heldOut, "holdout": .heldOut,
    ]
}
