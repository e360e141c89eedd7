(synth-fun f ((s String)) Int ((Start String (s))))
(constraint (= (f "a") 1))
