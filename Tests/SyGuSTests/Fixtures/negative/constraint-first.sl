(constraint (= (f 1) 1))
(synth-fun f ((n Int)) Int ((Start Int (n))))
