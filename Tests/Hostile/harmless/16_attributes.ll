; shows: promises that hold, debug names and metadata that nobody needs
; intent: twice
; expect: aligned

source_filename = "twice.c"

define dso_local noundef i64 @twice(i64 noundef %x) local_unnamed_addr #0 {
entry:
  %twice = shl nsw i64 %x, 1
  ret i64 %twice
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "frame-pointer"="none" }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"some compiler"}
