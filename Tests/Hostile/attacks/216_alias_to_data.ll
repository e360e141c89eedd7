; attack: an alias that makes data into the function
; intent: twice
; expect: refused signature | refused policy

@data = internal constant [4 x i8] c"\48\8D\04\3F"
@twice = alias i64 (i64), ptr @data
