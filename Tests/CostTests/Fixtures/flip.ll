; The other one.
define i1 @flip(i1 %value) {
  %other = xor i1 %value, true
  ret i1 %other
}
