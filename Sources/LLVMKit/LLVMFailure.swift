internal import CLLVM

/// Why LLVM did not do what it was asked, in one sentence, with the place in the text it read.
package struct LLVMFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package var message: String
    /// Line of the text, from 1; 0 where LLVM names none.
    package var line: Int
    /// Column of the line, from 1; 0 where LLVM names none.
    package var column: Int

    package init(message: String, line: Int = 0, column: Int = 0) {
        self.message = message
        self.line = line
        self.column = column
    }

    package var description: String {
        line > 0 ? "\(line):\(column): \(message)" : message
    }

    static let messageLimitBytes = 400

    /// Takes apart `NAME:LINE:COLUMN: error: MESSAGE`, which is how the parser reports; the excerpt
    /// with a caret that follows is left out. Other messages are kept, up to a limit.
    init(parserMessage: String, name: String) {
        var rest = Array(parserMessage.utf8)[...]
        guard rest.starts(with: Array((name + ":").utf8)) else {
            self.init(message: Self.firstLines(parserMessage))
            return
        }
        rest = rest.dropFirst(name.utf8.count + 1)
        let line = Self.takeNumber(&rest)
        let column = line == 0 ? 0 : Self.takeNumber(&rest)
        let mark = Array(" error: ".utf8)
        if rest.starts(with: mark) { rest = rest.dropFirst(mark.count) }
        let message = rest.prefix { $0 != UInt8(ascii: "\n") }.prefix(Self.messageLimitBytes)
        self.init(message: printable(message), line: line, column: column)
    }

    /// Takes an error over from LLVM.
    init(consuming error: LLVMErrorRef) {
        let text = LLVMGetErrorMessage(error)
        defer { LLVMDisposeErrorMessage(text) }
        self.init(message: Self.firstLines(String(cString: text)))
    }

    /// A message of LLVM without the line break at its end, cut where it is very long.
    static func firstLines(_ text: String) -> String {
        var bytes = text.utf8.prefix(messageLimitBytes)
        while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: " ") {
            bytes.removeLast()
        }
        return printable(bytes)
    }

    /// Takes digits and the colon after them from the front; 0 when they are not there.
    private static func takeNumber(_ bytes: inout ArraySlice<UInt8>) -> Int {
        let digits = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        guard let number = Int(String(decoding: digits, as: UTF8.self)),
            bytes.dropFirst(digits.count).first == UInt8(ascii: ":")
        else { return 0 }
        bytes = bytes.dropFirst(digits.count + 1)
        return number
    }
}

/// Throws what an operation of LLVM returned as its error.
func check(_ error: LLVMErrorRef?) throws(LLVMFailure) {
    if let error { throw LLVMFailure(consuming: error) }
}
