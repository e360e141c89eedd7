(synth-fun f ((n Int)) Int ((Start Int (n 0 1))))
(constraint (= (f 1) 1))
(constraint (= (f 1) 0))
