(set-logic SLIA)
(synth-fun f ((text String)) Bool
    ((Start Bool (B))
     (S String (text "hello" "hi"
        (str.++ S S) (str.replace S S S) (str.at S I) (int.to.str I) (str.substr S I I) (ite B S S)))
     (I Int ( 0 1
        (+ I I) (- I I) (str.len S) (str.to.int S) (str.indexof S S I) (ite B I I)))
     (B Bool (true false
        (= I I) (str.prefixof S S) (str.suffixof S S) (str.contains S S)))))
(constraint (= (f "hello world") true))
(constraint (= (f "hi there") true))
(constraint (= (f "say hello") false))
(constraint (= (f "bye") false))
(constraint (= (f "hi") true))
(check-synth)
