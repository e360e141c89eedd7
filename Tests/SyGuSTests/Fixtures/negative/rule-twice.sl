(synth-fun f ((n Int)) Int ((Start Int (n)) (Start Int (0))))
(constraint (= (f 1) 1))
