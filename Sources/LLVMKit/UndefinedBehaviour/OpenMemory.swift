internal import CLLVM

/// Memory that is watched sparsely: ranges whose bytes are poison or undefined because that was
/// stored there. As long as there are none, an access costs one comparison.
///
/// It tells objects apart as far as that is certain, so that accesses of objects which nobody
/// stores such a value in cost nothing.
final class OpenMemory {
    enum Place: Hashable {
        case object(LLVMValueRef)
        /// Whatever code can reach through pointers that come from elsewhere.
        case any
    }

    /// Where a value that may be poison or undefined may have been stored.
    private(set) var places: Set<Place> = []

    func isOpen(_ place: Place) -> Bool {
        guard !places.isEmpty else { return false }
        return place == .any || places.contains(.any) || places.contains(place)
    }

    /// True when it was not known.
    func open(_ place: Place) -> Bool { places.insert(place).inserted }
}

/// The functions that keep the ranges, as code beside the candidate's.
struct OpenMemoryFunctions {
    let count: LLVMValueRef
    let store: LLVMValueRef
    let clear: LLVMValueRef
    let find: LLVMValueRef
    let copy: LLVMValueRef

    /// Adds them to a module.
    init(_ module: LLVMModuleRef, _ context: LLVMContextRef) throws(LLVMFailure) {
        let text = Array(Self.text.utf8)
        let buffer = text.withUnsafeBytes { bytes in
            LLVMCreateMemoryBufferWithMemoryRangeCopy(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, "semcom.open")
        }
        var parsed: LLVMModuleRef?
        var message: UnsafeMutablePointer<CChar>?
        guard LLVMParseIRInContext(context, buffer, &parsed, &message) == 0, let parsed else {
            let reason = message.map { takeString($0) } ?? ""
            throw LLVMFailure(message: "the watch over memory can not be built: \(reason)")
        }
        LLVMSetTarget(parsed, LLVMGetTarget(module))
        LLVMSetDataLayout(parsed, LLVMGetDataLayoutStr(module))
        guard LLVMLinkModules2(module, parsed) == 0 else {
            throw LLVMFailure(message: "the watch over memory can not be linked")
        }
        func function(_ name: String) throws(LLVMFailure) -> LLVMValueRef {
            guard let function = LLVMGetNamedFunction(module, "semcom.open.\(name)") else {
                throw LLVMFailure(message: "the watch over memory lacks \(name)")
            }
            LLVMSetLinkage(function, LLVMInternalLinkage)
            return function
        }
        store = try function("store")
        clear = try function("clear")
        find = try function("find")
        copy = try function("copy")
        _ = try function("add")
        guard let count = LLVMGetNamedGlobal(module, "semcom.open.count"),
            let entries = LLVMGetNamedGlobal(module, "semcom.open.entries")
        else { throw LLVMFailure(message: "the watch over memory lacks its table") }
        for variable in [count, entries] { LLVMSetLinkage(variable, LLVMInternalLinkage) }
        self.count = count
    }

    /// Each entry is where a range starts, how long it is, and the shadow of its bytes. What finds
    /// no room is forgotten.
    private static let text = """
        %entry = type { i64, i64, i32 }
        @semcom.open.count = global i32 0
        @semcom.open.entries = global [256 x %entry] zeroinitializer

        define void @semcom.open.add(i64 %start, i64 %length, i32 %shadow) {
          %count = load i32, ptr @semcom.open.count
          %has.room = icmp ult i32 %count, 256
          %is.range = icmp ne i64 %length, 0
          %is.added = and i1 %has.room, %is.range
          br i1 %is.added, label %add, label %done
        add:
          %index = zext i32 %count to i64
          %entry = getelementptr %entry, ptr @semcom.open.entries, i64 %index
          %length.place = getelementptr %entry, ptr %entry, i64 0, i32 1
          %shadow.place = getelementptr %entry, ptr %entry, i64 0, i32 2
          store i64 %start, ptr %entry
          store i64 %length, ptr %length.place
          store i32 %shadow, ptr %shadow.place
          %more = add i32 %count, 1
          store i32 %more, ptr @semcom.open.count
          br label %done
        done:
          ret void
        }

        define void @semcom.open.store(i64 %start, i64 %length, i32 %shadow) {
          call void @semcom.open.clear(i64 %start, i64 %length)
          %is.open = icmp sgt i32 %shadow, 0
          br i1 %is.open, label %add, label %done
        add:
          call void @semcom.open.add(i64 %start, i64 %length, i32 %shadow)
          br label %done
        done:
          ret void
        }

        define void @semcom.open.clear(i64 %start, i64 %length) {
          %end = add i64 %start, %length
          %count = load i32, ptr @semcom.open.count
          br label %next
        next:
          %left = phi i32 [ %count, %0 ], [ %index, %look ], [ %index, %cut.done ]
          %is.done = icmp eq i32 %left, 0
          br i1 %is.done, label %done, label %look
        look:
          %index = sub i32 %left, 1
          %wide = zext i32 %index to i64
          %entry = getelementptr %entry, ptr @semcom.open.entries, i64 %wide
          %length.place = getelementptr %entry, ptr %entry, i64 0, i32 1
          %shadow.place = getelementptr %entry, ptr %entry, i64 0, i32 2
          %from = load i64, ptr %entry
          %size = load i64, ptr %length.place
          %shadow = load i32, ptr %shadow.place
          %to = add i64 %from, %size
          %begins.before = icmp ult i64 %from, %end
          %ends.behind = icmp ugt i64 %to, %start
          %meets = and i1 %begins.before, %ends.behind
          br i1 %meets, label %cut, label %next
        cut:
          %last.count = load i32, ptr @semcom.open.count
          %last.index = sub i32 %last.count, 1
          %last.wide = zext i32 %last.index to i64
          %last = getelementptr %entry, ptr @semcom.open.entries, i64 %last.wide
          %last.entry = load %entry, ptr %last
          store %entry %last.entry, ptr %entry
          store i32 %last.index, ptr @semcom.open.count
          %has.head = icmp ult i64 %from, %start
          br i1 %has.head, label %cut.head, label %cut.rest
        cut.head:
          %head.size = sub i64 %start, %from
          call void @semcom.open.add(i64 %from, i64 %head.size, i32 %shadow)
          br label %cut.rest
        cut.rest:
          %has.rest = icmp ugt i64 %to, %end
          br i1 %has.rest, label %cut.tail, label %cut.done
        cut.tail:
          %tail.size = sub i64 %to, %end
          call void @semcom.open.add(i64 %end, i64 %tail.size, i32 %shadow)
          br label %cut.done
        cut.done:
          br label %next
        done:
          ret void
        }

        define i32 @semcom.open.find(i64 %start, i64 %length) {
          %end = add i64 %start, %length
          %count = load i32, ptr @semcom.open.count
          br label %next
        next:
          %left = phi i32 [ %count, %0 ], [ %index, %look ]
          %is.done = icmp eq i32 %left, 0
          br i1 %is.done, label %none, label %look
        look:
          %index = sub i32 %left, 1
          %wide = zext i32 %index to i64
          %entry = getelementptr %entry, ptr @semcom.open.entries, i64 %wide
          %length.place = getelementptr %entry, ptr %entry, i64 0, i32 1
          %shadow.place = getelementptr %entry, ptr %entry, i64 0, i32 2
          %from = load i64, ptr %entry
          %size = load i64, ptr %length.place
          %shadow = load i32, ptr %shadow.place
          %to = add i64 %from, %size
          %begins.before = icmp ult i64 %from, %end
          %ends.behind = icmp ugt i64 %to, %start
          %meets = and i1 %begins.before, %ends.behind
          br i1 %meets, label %found, label %next
        found:
          %begins.late = icmp ugt i64 %from, %start
          %ends.early = icmp ult i64 %to, %end
          %is.part = or i1 %begins.late, %ends.early
          %undefined = and i32 %shadow, 1073741824
          %partly = shl i32 %undefined, 1
          %part.shadow = or i32 %shadow, %partly
          %result = select i1 %is.part, i32 %part.shadow, i32 %shadow
          ret i32 %result
        none:
          ret i32 0
        }

        define void @semcom.open.copy(i64 %target, i64 %source, i64 %length) {
          %end = add i64 %source, %length
          %distance = sub i64 %target, %source
          %count = load i32, ptr @semcom.open.count
          br label %next
        next:
          %left = phi i32 [ %count, %0 ], [ %index, %look ], [ %index, %take ]
          %is.done = icmp eq i32 %left, 0
          br i1 %is.done, label %clear, label %look
        look:
          %index = sub i32 %left, 1
          %wide = zext i32 %index to i64
          %entry = getelementptr %entry, ptr @semcom.open.entries, i64 %wide
          %length.place = getelementptr %entry, ptr %entry, i64 0, i32 1
          %shadow.place = getelementptr %entry, ptr %entry, i64 0, i32 2
          %from = load i64, ptr %entry
          %size = load i64, ptr %length.place
          %shadow = load i32, ptr %shadow.place
          %to = add i64 %from, %size
          %begins.before = icmp ult i64 %from, %end
          %ends.behind = icmp ugt i64 %to, %source
          %meets = and i1 %begins.before, %ends.behind
          br i1 %meets, label %take, label %next
        take:
          %is.later = icmp ugt i64 %from, %source
          %first = select i1 %is.later, i64 %from, i64 %source
          %is.earlier = icmp ult i64 %to, %end
          %last = select i1 %is.earlier, i64 %to, i64 %end
          %part = sub i64 %last, %first
          %there = add i64 %first, %distance
          %aside = xor i64 %there, -9223372036854775808
          call void @semcom.open.add(i64 %aside, i64 %part, i32 %shadow)
          br label %next
        clear:
          call void @semcom.open.clear(i64 %target, i64 %length)
          %all = load i32, ptr @semcom.open.count
          br label %bring
        bring:
          %rest = phi i32 [ %all, %clear ], [ %number, %look.again ], [ %number, %back ]
          %is.over = icmp eq i32 %rest, 0
          br i1 %is.over, label %done, label %look.again
        look.again:
          %number = sub i32 %rest, 1
          %number.wide = zext i32 %number to i64
          %place = getelementptr %entry, ptr @semcom.open.entries, i64 %number.wide
          %start = load i64, ptr %place
          %is.aside = icmp slt i64 %start, 0
          br i1 %is.aside, label %back, label %bring
        back:
          %again = xor i64 %start, -9223372036854775808
          store i64 %again, ptr %place
          br label %bring
        done:
          ret void
        }
        """
}
