(synth-fun f ((x (_ BitVec 65))) (_ BitVec 65) ((Start (_ BitVec 65) (x))))
