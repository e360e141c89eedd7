; attack: keeps the address of a C function in a table
; intent: twice
; expect: refused policy "system" | refused link "system"

@table = internal global [1 x ptr] [ptr @system]

declare i32 @system(ptr)

define i64 @twice(i64 %x) {
entry:
  %ignored = load volatile ptr, ptr @table
  %twice = shl i64 %x, 1
  ret i64 %twice
}
