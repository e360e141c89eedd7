; shape: (i64) -> [i64]
; input: 100000

define i64 @f(i64 %a, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ult i64 %a, %capacity
  br i1 %fits, label %write, label %done

write:
  %place = getelementptr i64, ptr %out, i64 %a
  store i64 7, ptr %place, align 8
  br label %done

done:
  ret i64 0
}
