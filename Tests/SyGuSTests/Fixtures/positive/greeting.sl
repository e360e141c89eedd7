; Put together from a constant and the argument.
(set-logic SLIA)
(synth-fun f ((who String)) String
    ((Start String (S))
     (S String (who "Dear" "," " "
        (str.++ S S) (str.replace S S S) (str.at S I) (int.to.str I) (str.substr S I I)))
     (I Int ( 0 1
        (+ I I) (- I I) (str.len S) (str.to.int S) (str.indexof S S I)))
     (B Bool (true false
        (= I I) (str.prefixof S S) (str.suffixof S S) (str.contains S S)))))
(constraint (= (f "Ada") "Dear Ada,"))
(constraint (= (f "Grace") "Dear Grace,"))
(constraint (= (f "Alan Mathison") "Dear Alan Mathison,"))
(check-synth)
