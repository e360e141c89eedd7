(synth-fun f ((n Int)) Int ((Start Int (n 0 1 (+ Start Start)))))
(declare-var x Int)
(constraint (>= (f x) x))
