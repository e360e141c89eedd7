; attack: C in place of IR
; intent: twice
; expect: refused parse

long twice(long x) { return 2 * x; }
