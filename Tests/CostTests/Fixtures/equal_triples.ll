; Walks over all triples of positions, and counts those with three equal elements in order.
define i64 @equal_triples(ptr %values, i64 %count) {
entry:
  %is_empty = icmp eq i64 %count, 0
  br i1 %is_empty, label %none, label %next

next:
  %i = phi i64 [ 0, %entry ], [ %i.next, %step ]
  %j = phi i64 [ 0, %entry ], [ %j.next, %step ]
  %k = phi i64 [ 0, %entry ], [ %k.next, %step ]
  %triples = phi i64 [ 0, %entry ], [ %more, %step ]
  %i.place = getelementptr i64, ptr %values, i64 %i
  %j.place = getelementptr i64, ptr %values, i64 %j
  %k.place = getelementptr i64, ptr %values, i64 %k
  %a = load i64, ptr %i.place
  %b = load i64, ptr %j.place
  %c = load i64, ptr %k.place
  %ab = icmp eq i64 %a, %b
  %bc = icmp eq i64 %b, %c
  %ij = icmp ult i64 %i, %j
  %jk = icmp ult i64 %j, %k
  %same = and i1 %ab, %bc
  %ordered = and i1 %ij, %jk
  %counts = and i1 %same, %ordered
  %one = zext i1 %counts to i64
  %more = add i64 %triples, %one
  br label %step

step:
  %k.after = add i64 %k, 1
  %k.wraps = icmp eq i64 %k.after, %count
  %k.next = select i1 %k.wraps, i64 0, i64 %k.after
  %j.step = zext i1 %k.wraps to i64
  %j.after = add i64 %j, %j.step
  %j.wraps = icmp eq i64 %j.after, %count
  %j.next = select i1 %j.wraps, i64 0, i64 %j.after
  %i.step = zext i1 %j.wraps to i64
  %i.next = add i64 %i, %i.step
  %is_last = icmp eq i64 %i.next, %count
  br i1 %is_last, label %finished, label %next

finished:
  ret i64 %more

none:
  ret i64 0
}
