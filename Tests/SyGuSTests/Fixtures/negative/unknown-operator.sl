(synth-fun f ((s String)) String ((Start String (s (str.shout Start)))))
(constraint (= (f "a") "A"))
