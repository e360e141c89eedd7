(set-logic LIA)
(synth-inv inv ((x Int)))
