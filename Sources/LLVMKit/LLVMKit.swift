// LLVMKit
