(set-logic SLIA)
(declare-var unused String)
(synth-fun f ((|the text| String)) String
    ((Start String (Part (str.++ Start Part)))
     (Part String (|the text| "<" ">" (str.substr |the text| 0 Place)))
     (Place Int (1 2 (str.indexof Part "=" 0)))))
(constraint (= (f "a=b") "<a>"))
(constraint (= (f "width=10") "<width>"))
(check-synth)
