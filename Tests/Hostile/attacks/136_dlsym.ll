; attack: looks a function up by its name
; intent: twice
; expect: refused policy "dlsym" | refused link "dlsym"

@name = internal constant [7 x i8] c"system\00"

define i64 @twice(i64 %x) {
entry:
  %ignored = call ptr @dlsym(ptr null, ptr @name)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare ptr @dlsym(ptr, ptr)
