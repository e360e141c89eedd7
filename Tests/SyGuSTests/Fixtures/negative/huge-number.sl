(synth-fun f ((n Int)) Int ((Start Int (n))))
(constraint (= (f 99999999999999999999) 1))
