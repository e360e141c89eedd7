(set-logic SLIA)
(synth-fun f ((s String)) String
