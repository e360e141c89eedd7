internal import CLLVM

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Copies a message that LLVM made, and gives it back to LLVM.
func takeString(_ message: UnsafeMutablePointer<CChar>?) -> String {
    guard let message else { return "" }
    defer { LLVMDisposeMessage(message) }
    return String(cString: message)
}

/// Copies the contents of a buffer that LLVM made, and gives it back to LLVM.
func takeBytes(_ buffer: LLVMMemoryBufferRef) -> [UInt8] {
    defer { LLVMDisposeMemoryBuffer(buffer) }
    return Array(
        UnsafeRawBufferPointer(start: LLVMGetBufferStart(buffer), count: LLVMGetBufferSize(buffer)))
}

/// Copies a long text that LLVM made, and gives it back to LLVM.
func takeBytes(_ message: UnsafeMutablePointer<CChar>) -> [UInt8] {
    defer { LLVMDisposeMessage(message) }
    return Array(UnsafeRawBufferPointer(start: message, count: strlen(message)))
}

/// The text behind a pointer and a length that LLVM still owns.
func borrowString(_ start: UnsafePointer<CChar>?, count: Int) -> String {
    guard let start else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
}

/// The name of a function, variable or instruction; empty without one.
func symbolName(of value: LLVMValueRef) -> String {
    var count = 0
    let start = LLVMGetValueName2(value, &count)
    return borrowString(start, count: count)
}

/// A type as IR spells it.
func spelling(of type: LLVMTypeRef) -> String {
    takeString(LLVMPrintTypeToString(type))
}

/// Text for a message: bytes that would move a terminal's cursor or break the line become `?`.
func printable(_ bytes: some Sequence<UInt8>) -> String {
    let clean = bytes.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: "?") : $0 }
    return String(decoding: clean, as: UTF8.self)
}

/// Ends the process by a signal, without flushing or printing anything.
func fatalExit() -> Never {
    abort()
}
