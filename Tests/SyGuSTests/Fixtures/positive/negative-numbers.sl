(set-logic SLIA)
(synth-fun f ((a Int) (b Int)) Int
    ((Start Int (I))
     (S String ( ""
        (str.++ S S) (str.replace S S S) (str.at S I) (int.to.str I) (str.substr S I I)))
     (I Int (a b 0 1 -1
        (+ I I) (- I I) (str.len S) (str.to.int S) (str.indexof S S I)))
     (B Bool (true false
        (= I I) (str.prefixof S S) (str.suffixof S S) (str.contains S S)))))
(constraint (= (f 3 5) (- 2)))
(constraint (= (f 10 4) 6))
(constraint (= (f -1 1) -2))
(check-synth)
