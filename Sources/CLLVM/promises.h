// What the search for undefined behaviour needs of LLVM's C API beyond `cllvm.h`: promises that
// instructions make, and vectors.
#pragma once
#include "cllvm.h"

#pragma clang assume_nonnull begin

// Promises.
void LLVMSetFastMathFlags(LLVMValueRef instruction, unsigned flags);
enum { LLVMGEPFlagInBounds = 1, LLVMGEPFlagNUSW = 2, LLVMGEPFlagNUW = 4 };
unsigned LLVMGEPGetNoWrapFlags(LLVMValueRef element);
void LLVMGEPSetNoWrapFlags(LLVMValueRef element, unsigned flags);
unsigned LLVMGetNumOperandBundleArgs(LLVMOperandBundleRef bundle);
LLVMValueRef LLVMGetOperandBundleArgAtIndex(LLVMOperandBundleRef bundle, unsigned index);
void LLVMDeleteFunction(LLVMValueRef function);
LLVMValueRef LLVMGetBasicBlockParent(LLVMBasicBlockRef block);
LLVMBool LLVMGetVolatile(LLVMValueRef access);
LLVMValueRef _Nullable LLVMIsAMDNode(LLVMValueRef value);
const char *_Nullable LLVMGetMDString(LLVMValueRef value, unsigned *length);

// Vectors.
unsigned LLVMGetNumMaskElements(LLVMValueRef shuffle);
int LLVMGetMaskValue(LLVMValueRef shuffle, unsigned element);
LLVMTypeRef LLVMVectorType(LLVMTypeRef element, unsigned count);
LLVMValueRef _Nullable LLVMGetAggregateElement(LLVMValueRef constant, unsigned index);
LLVMValueRef LLVMBuildExtractElement(LLVMBuilderRef builder, LLVMValueRef vector,
                                     LLVMValueRef index, const char *name);
LLVMValueRef LLVMBuildInsertElement(LLVMBuilderRef builder, LLVMValueRef vector,
                                    LLVMValueRef element, LLVMValueRef index, const char *name);
LLVMValueRef LLVMBuildShuffleVector(LLVMBuilderRef builder, LLVMValueRef left,
                                    LLVMValueRef right, LLVMValueRef mask, const char *name);

#pragma clang assume_nonnull end
