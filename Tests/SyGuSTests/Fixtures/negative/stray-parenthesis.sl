(set-logic BV))
