(set-logic SLIA)
(synth-fun f ((text String)) String
    ((Start String (S))
     (S String (text " " ":"
        (str.++ S S) (str.replace S S S) (str.at S I) (int.to.str I) (str.substr S I I) (ite B S S)))
     (I Int ( 0 1
        (+ I I) (- I I) (str.len S) (str.to.int S) (str.indexof S S I) (ite B I I)))
     (B Bool (true false
        (= I I) (str.prefixof S S) (str.suffixof S S) (str.contains S S)))))
(constraint (= (f "tea: 12") "12"))
(constraint (= (f "coffee: 4") "4"))
(constraint (= (f "free") ""))
(constraint (= (f "milk: 7") "7"))
(check-synth)
