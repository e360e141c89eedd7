(set-logic SLIA)
(synth-fun f ((tag String)) Int
    ((Start Int (I))
     (S String (tag "v" "."
        (str.++ S S) (str.replace S S S) (str.at S I) (int.to.str I) (str.substr S I I)))
     (I Int ( 0 1
        (+ I I) (- I I) (str.len S) (str.to.int S) (str.indexof S S I)))
     (B Bool (true false
        (= I I) (str.prefixof S S) (str.suffixof S S) (str.contains S S)))))
(constraint (= (f "v1.4") 4))
(constraint (= (f "v12.30") 30))
(constraint (= (f "v3.0") 0))
(constraint (= (f "v7.125") 125))
(check-synth)
