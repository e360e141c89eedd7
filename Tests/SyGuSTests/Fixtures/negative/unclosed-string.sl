(set-logic SLIA)
(constraint (= (f "abc) 1))
