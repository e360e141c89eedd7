; The number itself.
define i32 @near(i32 %n) {
  ret i32 %n
}
