(synth-fun f ((s Real)) String ((Start String ("a"))))
