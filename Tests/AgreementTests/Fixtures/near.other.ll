; Defines the wanted function under another name, beside one that has the name.
define i32 @near(i32 %n) {
  ret i32 7
}

define i32 @same(i32 %n) {
  ret i32 %n
}
