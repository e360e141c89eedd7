(synth-fun f ((s String)) String ((Start String (s))))
