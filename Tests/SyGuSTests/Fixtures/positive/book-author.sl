(set-logic SLIA)
(synth-fun f ((row String)) String
    ((Start String (S))
     (S String (row " " "," "."
        (str.++ S S) (str.replace S S S) (str.at S I) (int.to.str I) (str.substr S I I)))
     (I Int ( 0 1 2
        (+ I I) (- I I) (str.len S) (str.to.int S) (str.indexof S S I)))
     (B Bool (true false
        (= I I) (str.prefixof S S) (str.suffixof S S) (str.contains S S)))))
(constraint (= (f "Melville, Moby Dick") "Melville"))
(constraint (= (f "Poe, The Raven") "Poe"))
(constraint (= (f "Le Guin, The Dispossessed") "Le Guin"))
(check-synth)
