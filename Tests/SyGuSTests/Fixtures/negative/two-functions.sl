(synth-fun f ((n Int)) Int ((Start Int (n))))
(synth-fun g ((n Int)) Int ((Start Int (n))))
(constraint (= (f 1) 1))
