(synth-fun f ((s String)) String ((Start String (s (str.at Start Start)))))
(constraint (= (f "a") "A"))
