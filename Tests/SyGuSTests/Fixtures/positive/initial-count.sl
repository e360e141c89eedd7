(set-logic SLIA)
(synth-fun f ((text String) (n Int)) String
    ((Start String (S))
     (S String (text " "
        (str.++ S S) (str.replace S S S) (str.at S I) (int.to.str I) (str.substr S I I)))
     (I Int (n 0 1
        (+ I I) (- I I) (str.len S) (str.to.int S) (str.indexof S S I)))
     (B Bool (true false
        (= I I) (str.prefixof S S) (str.suffixof S S) (str.contains S S)))))
(constraint (= (f "banana" 2) "ba"))
(constraint (= (f "cherry" 3) "che"))
(constraint (= (f "fig" 0) ""))
(check-synth)
