// The part of LLVM's C API that LLVMKit calls, declared after the interface of LLVM 19.
//
// Only the shared library (`libllvm19`) is needed to build and run; its `-dev` package, which is
// three times as large, is not. A function that is not called is not declared.
#pragma once
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// Handles.
typedef int LLVMBool;
typedef struct LLVMOpaqueContext *LLVMContextRef;
typedef struct LLVMOpaqueModule *LLVMModuleRef;
typedef struct LLVMOpaqueType *LLVMTypeRef;
typedef struct LLVMOpaqueValue *LLVMValueRef;
typedef struct LLVMOpaqueUse *LLVMUseRef;
typedef struct LLVMOpaqueBasicBlock *LLVMBasicBlockRef;
typedef struct LLVMOpaqueBuilder *LLVMBuilderRef;
typedef struct LLVMOpaqueMetadata *LLVMMetadataRef;
typedef struct LLVMOpaqueNamedMDNode *LLVMNamedMDNodeRef;
typedef struct LLVMOpaqueOperandBundle *LLVMOperandBundleRef;
typedef struct LLVMOpaqueAttributeRef *LLVMAttributeRef;
typedef struct LLVMOpaqueDiagnosticInfo *LLVMDiagnosticInfoRef;
typedef struct LLVMOpaqueMemoryBuffer *LLVMMemoryBufferRef;
typedef struct LLVMOpaqueError *LLVMErrorRef;
typedef struct LLVMTarget *LLVMTargetRef;
typedef struct LLVMOpaqueTargetData *LLVMTargetDataRef;
typedef struct LLVMOpaqueTargetMachine *LLVMTargetMachineRef;
typedef struct LLVMOpaqueTargetMachineOptions *LLVMTargetMachineOptionsRef;
typedef struct LLVMOpaquePassBuilderOptions *LLVMPassBuilderOptionsRef;

// The library.
void LLVMGetVersion(unsigned *major, unsigned *minor, unsigned *patch);
void LLVMDisposeMessage(char *message);
typedef void (*LLVMFatalErrorHandler)(const char *_Nullable reason);
void LLVMInstallFatalErrorHandler(LLVMFatalErrorHandler handler);
void LLVMResetFatalErrorHandler(void);
char *LLVMGetErrorMessage(LLVMErrorRef error);
void LLVMDisposeErrorMessage(char *message);

// Contexts and their diagnostics.
typedef enum { LLVMDSError, LLVMDSWarning, LLVMDSRemark, LLVMDSNote } LLVMDiagnosticSeverity;
typedef void (*LLVMDiagnosticHandler)(LLVMDiagnosticInfoRef info, void *_Nullable context);
LLVMContextRef LLVMContextCreate(void);
void LLVMContextDispose(LLVMContextRef context);
void LLVMContextSetDiagnosticHandler(LLVMContextRef context, LLVMDiagnosticHandler handler,
                                     void *_Nullable handlerContext);
char *LLVMGetDiagInfoDescription(LLVMDiagnosticInfoRef info);
LLVMDiagnosticSeverity LLVMGetDiagInfoSeverity(LLVMDiagnosticInfoRef info);

// Memory buffers.
LLVMMemoryBufferRef LLVMCreateMemoryBufferWithMemoryRangeCopy(const char *_Nullable data,
                                                              size_t length, const char *name);
const char *LLVMGetBufferStart(LLVMMemoryBufferRef buffer);
size_t LLVMGetBufferSize(LLVMMemoryBufferRef buffer);
void LLVMDisposeMemoryBuffer(LLVMMemoryBufferRef buffer);

// Modules. LLVMParseIRInContext takes the buffer, LLVMLinkModules2 the source module.
typedef enum {
    LLVMAbortProcessAction, LLVMPrintMessageAction, LLVMReturnStatusAction
} LLVMVerifierFailureAction;
LLVMBool LLVMParseIRInContext(LLVMContextRef context, LLVMMemoryBufferRef buffer,
                              LLVMModuleRef _Nullable *_Nonnull module,
                              char *_Nullable *_Nonnull message);
LLVMModuleRef LLVMCloneModule(LLVMModuleRef module);
void LLVMDisposeModule(LLVMModuleRef module);
LLVMBool LLVMVerifyModule(LLVMModuleRef module, LLVMVerifierFailureAction action,
                          char *_Nullable *_Nonnull message);
LLVMBool LLVMLinkModules2(LLVMModuleRef destination, LLVMModuleRef source);
char *LLVMPrintModuleToString(LLVMModuleRef module);
LLVMMemoryBufferRef LLVMWriteBitcodeToMemoryBuffer(LLVMModuleRef module);
LLVMBool LLVMStripModuleDebugInfo(LLVMModuleRef module);
const char *LLVMGetModuleInlineAsm(LLVMModuleRef module, size_t *length);
void LLVMSetModuleIdentifier(LLVMModuleRef module, const char *name, size_t length);
void LLVMSetSourceFileName(LLVMModuleRef module, const char *name, size_t length);
const char *LLVMGetTarget(LLVMModuleRef module);
void LLVMSetTarget(LLVMModuleRef module, const char *triple);
const char *LLVMGetDataLayoutStr(LLVMModuleRef module);
void LLVMSetDataLayout(LLVMModuleRef module, const char *layout);
LLVMContextRef LLVMGetModuleContext(LLVMModuleRef module);
LLVMNamedMDNodeRef _Nullable LLVMGetFirstNamedMetadata(LLVMModuleRef module);
LLVMNamedMDNodeRef _Nullable LLVMGetNextNamedMetadata(LLVMNamedMDNodeRef node);
const char *LLVMGetNamedMetadataName(LLVMNamedMDNodeRef node, size_t *length);

// What a module holds.
LLVMValueRef _Nullable LLVMGetNamedFunction(LLVMModuleRef module, const char *name);
LLVMValueRef _Nullable LLVMGetFirstFunction(LLVMModuleRef module);
LLVMValueRef _Nullable LLVMGetNextFunction(LLVMValueRef function);
LLVMValueRef _Nullable LLVMGetNamedGlobal(LLVMModuleRef module, const char *name);
LLVMValueRef _Nullable LLVMGetFirstGlobal(LLVMModuleRef module);
LLVMValueRef _Nullable LLVMGetNextGlobal(LLVMValueRef global);
LLVMValueRef _Nullable LLVMGetFirstGlobalAlias(LLVMModuleRef module);
LLVMValueRef _Nullable LLVMGetNextGlobalAlias(LLVMValueRef alias);
LLVMValueRef _Nullable LLVMGetFirstGlobalIFunc(LLVMModuleRef module);
LLVMValueRef _Nullable LLVMGetNextGlobalIFunc(LLVMValueRef ifunc);
LLVMBasicBlockRef _Nullable LLVMGetFirstBasicBlock(LLVMValueRef function);
LLVMBasicBlockRef _Nullable LLVMGetNextBasicBlock(LLVMBasicBlockRef block);
LLVMValueRef _Nullable LLVMGetFirstInstruction(LLVMBasicBlockRef block);
LLVMValueRef _Nullable LLVMGetNextInstruction(LLVMValueRef instruction);

// Functions, variables and their linkage.
typedef enum {
    LLVMExternalLinkage, LLVMAvailableExternallyLinkage, LLVMLinkOnceAnyLinkage,
    LLVMLinkOnceODRLinkage, LLVMLinkOnceODRAutoHideLinkage, LLVMWeakAnyLinkage,
    LLVMWeakODRLinkage, LLVMAppendingLinkage, LLVMInternalLinkage, LLVMPrivateLinkage,
    LLVMDLLImportLinkage, LLVMDLLExportLinkage, LLVMExternalWeakLinkage, LLVMGhostLinkage,
    LLVMCommonLinkage, LLVMLinkerPrivateLinkage, LLVMLinkerPrivateWeakLinkage
} LLVMLinkage;
typedef enum {
    LLVMDefaultVisibility, LLVMHiddenVisibility, LLVMProtectedVisibility
} LLVMVisibility;
typedef enum {
    LLVMDefaultStorageClass, LLVMDLLImportStorageClass, LLVMDLLExportStorageClass
} LLVMDLLStorageClass;
const char *LLVMGetValueName2(LLVMValueRef value, size_t *length);
void LLVMSetValueName2(LLVMValueRef value, const char *name, size_t length);
char *LLVMPrintValueToString(LLVMValueRef value);
LLVMTypeRef LLVMTypeOf(LLVMValueRef value);
LLVMTypeRef LLVMGlobalGetValueType(LLVMValueRef global);
LLVMBool LLVMIsDeclaration(LLVMValueRef global);
LLVMLinkage LLVMGetLinkage(LLVMValueRef global);
void LLVMSetLinkage(LLVMValueRef global, LLVMLinkage linkage);
void LLVMSetVisibility(LLVMValueRef global, LLVMVisibility visibility);
LLVMDLLStorageClass LLVMGetDLLStorageClass(LLVMValueRef global);
const char *_Nullable LLVMGetSection(LLVMValueRef global);
unsigned LLVMGetAlignment(LLVMValueRef value);
void LLVMSetAlignment(LLVMValueRef value, unsigned bytes);
LLVMUseRef _Nullable LLVMGetFirstUse(LLVMValueRef value);
unsigned LLVMGetFunctionCallConv(LLVMValueRef function);
const char *_Nullable LLVMGetGC(LLVMValueRef function);
LLVMBool LLVMHasPersonalityFn(LLVMValueRef function);
LLVMBool LLVMHasPrefixData(LLVMValueRef function);
LLVMBool LLVMHasPrologueData(LLVMValueRef function);
unsigned LLVMCountParams(LLVMValueRef function);
LLVMValueRef LLVMGetParam(LLVMValueRef function, unsigned index);
LLVMValueRef LLVMAddFunction(LLVMModuleRef module, const char *name, LLVMTypeRef type);
unsigned LLVMLookupIntrinsicID(const char *name, size_t length);
LLVMValueRef LLVMGetIntrinsicDeclaration(LLVMModuleRef module, unsigned identifier,
                                         LLVMTypeRef _Nonnull *_Nonnull types, size_t count);
void LLVMDeleteGlobal(LLVMValueRef global);
LLVMBool LLVMIsGlobalConstant(LLVMValueRef global);
unsigned LLVMGetIntrinsicID(LLVMValueRef function);
LLVMValueRef LLVMAddGlobal(LLVMModuleRef module, LLVMTypeRef type, const char *name);
LLVMValueRef _Nullable LLVMGetInitializer(LLVMValueRef global);
void LLVMSetInitializer(LLVMValueRef global, LLVMValueRef value);
LLVMBool LLVMIsThreadLocal(LLVMValueRef global);
LLVMBool LLVMIsExternallyInitialized(LLVMValueRef global);

// Instructions. The numbers of the operations are part of LLVM's stable interface.
typedef enum {
    LLVMRet = 1, LLVMBr = 2, LLVMSwitch = 3, LLVMIndirectBr = 4, LLVMInvoke = 5,
    LLVMUnreachable = 7, LLVMAdd = 8, LLVMFAdd = 9, LLVMSub = 10, LLVMFSub = 11, LLVMMul = 12,
    LLVMFMul = 13, LLVMUDiv = 14, LLVMSDiv = 15, LLVMFDiv = 16, LLVMURem = 17, LLVMSRem = 18,
    LLVMFRem = 19, LLVMShl = 20, LLVMLShr = 21, LLVMAShr = 22, LLVMAnd = 23, LLVMOr = 24,
    LLVMXor = 25, LLVMAlloca = 26, LLVMLoad = 27, LLVMStore = 28, LLVMGetElementPtr = 29,
    LLVMTrunc = 30, LLVMZExt = 31, LLVMSExt = 32, LLVMFPToUI = 33, LLVMFPToSI = 34,
    LLVMUIToFP = 35, LLVMSIToFP = 36, LLVMFPTrunc = 37, LLVMFPExt = 38, LLVMPtrToInt = 39,
    LLVMIntToPtr = 40, LLVMBitCast = 41, LLVMICmp = 42, LLVMFCmp = 43, LLVMPHI = 44,
    LLVMCall = 45, LLVMSelect = 46, LLVMVAArg = 49, LLVMExtractElement = 50,
    LLVMInsertElement = 51, LLVMShuffleVector = 52, LLVMExtractValue = 53, LLVMInsertValue = 54,
    LLVMAtomicCmpXchg = 56, LLVMAtomicRMW = 57, LLVMResume = 58, LLVMLandingPad = 59,
    LLVMCleanupRet = 61, LLVMCatchRet = 62, LLVMCatchPad = 63, LLVMCleanupPad = 64,
    LLVMCatchSwitch = 65, LLVMFNeg = 66, LLVMCallBr = 67, LLVMFreeze = 68
} LLVMOpcode;
LLVMOpcode LLVMGetInstructionOpcode(LLVMValueRef instruction);
int LLVMGetNumOperands(LLVMValueRef user);
LLVMValueRef _Nullable LLVMGetOperand(LLVMValueRef user, unsigned index);
void LLVMSetOperand(LLVMValueRef user, unsigned index, LLVMValueRef value);
LLVMValueRef LLVMGetCalledValue(LLVMValueRef call);
LLVMTypeRef LLVMGetCalledFunctionType(LLVMValueRef call);
unsigned LLVMGetInstructionCallConv(LLVMValueRef call);
unsigned LLVMGetNumOperandBundles(LLVMValueRef call);
LLVMOperandBundleRef LLVMGetOperandBundleAtIndex(LLVMValueRef call, unsigned index);
const char *LLVMGetOperandBundleTag(LLVMOperandBundleRef bundle, size_t *length);
void LLVMDisposeOperandBundle(LLVMOperandBundleRef bundle);
LLVMTypeRef LLVMGetAllocatedType(LLVMValueRef alloca);
LLVMTypeRef LLVMGetGEPSourceElementType(LLVMValueRef instruction);
unsigned LLVMGetNumIndices(LLVMValueRef instruction);
const unsigned *LLVMGetIndices(LLVMValueRef instruction);
unsigned LLVMGetMDKindIDInContext(LLVMContextRef context, const char *name, unsigned length);
int LLVMHasMetadata(LLVMValueRef instruction);
LLVMValueRef _Nullable LLVMGetMetadata(LLVMValueRef instruction, unsigned kind);
unsigned LLVMGetMDNodeNumOperands(LLVMValueRef node);
void LLVMGetMDNodeOperands(LLVMValueRef node, LLVMValueRef _Nullable *_Nonnull operands);
typedef enum {
    LLVMTailCallKindNone, LLVMTailCallKindTail, LLVMTailCallKindMustTail, LLVMTailCallKindNoTail
} LLVMTailCallKind;
LLVMTailCallKind LLVMGetTailCallKind(LLVMValueRef call);
unsigned LLVMGetNumArgOperands(LLVMValueRef call);
typedef enum {
    LLVMIntEQ = 32, LLVMIntNE, LLVMIntUGT, LLVMIntUGE, LLVMIntULT, LLVMIntULE, LLVMIntSGT,
    LLVMIntSGE, LLVMIntSLT, LLVMIntSLE
} LLVMIntPredicate;
LLVMIntPredicate LLVMGetICmpPredicate(LLVMValueRef instruction);

// Promises that make a result poison when they are broken.
LLVMBool LLVMGetNSW(LLVMValueRef instruction);
LLVMBool LLVMGetNUW(LLVMValueRef instruction);
LLVMBool LLVMGetExact(LLVMValueRef instruction);
LLVMBool LLVMGetNNeg(LLVMValueRef instruction);
LLVMBool LLVMGetIsDisjoint(LLVMValueRef instruction);
LLVMBool LLVMIsInBounds(LLVMValueRef instruction);
void LLVMSetNSW(LLVMValueRef instruction, LLVMBool value);
void LLVMSetNUW(LLVMValueRef instruction, LLVMBool value);
void LLVMSetExact(LLVMValueRef instruction, LLVMBool value);
void LLVMSetNNeg(LLVMValueRef instruction, LLVMBool value);
void LLVMSetIsDisjoint(LLVMValueRef instruction, LLVMBool value);
void LLVMSetIsInBounds(LLVMValueRef instruction, LLVMBool value);
enum { LLVMFastMathNoNaNs = 2, LLVMFastMathNoInfs = 4 };
LLVMBool LLVMCanValueUseFastMathFlags(LLVMValueRef instruction);
unsigned LLVMGetFastMathFlags(LLVMValueRef instruction);

// Blocks and the edges between them.
LLVMValueRef LLVMBasicBlockAsValue(LLVMBasicBlockRef block);
LLVMBasicBlockRef LLVMGetInstructionParent(LLVMValueRef instruction);
LLVMValueRef _Nullable LLVMGetBasicBlockTerminator(LLVMBasicBlockRef block);
LLVMBasicBlockRef LLVMGetEntryBasicBlock(LLVMValueRef function);
LLVMBasicBlockRef LLVMInsertBasicBlockInContext(LLVMContextRef context, LLVMBasicBlockRef before,
                                                const char *name);
LLVMBasicBlockRef LLVMAppendBasicBlockInContext(LLVMContextRef context, LLVMValueRef function,
                                                const char *name);
unsigned LLVMGetNumSuccessors(LLVMValueRef terminator);
LLVMBasicBlockRef LLVMGetSuccessor(LLVMValueRef terminator, unsigned index);
void LLVMSetSuccessor(LLVMValueRef terminator, unsigned index, LLVMBasicBlockRef block);
unsigned LLVMCountIncoming(LLVMValueRef phi);
LLVMValueRef LLVMGetIncomingValue(LLVMValueRef phi, unsigned index);
LLVMBasicBlockRef LLVMGetIncomingBlock(LLVMValueRef phi, unsigned index);
void LLVMAddIncoming(LLVMValueRef phi, LLVMValueRef _Nonnull *_Nonnull values,
                     LLVMBasicBlockRef _Nonnull *_Nonnull blocks, unsigned count);
void LLVMInstructionRemoveFromParent(LLVMValueRef instruction);
void LLVMReplaceAllUsesWith(LLVMValueRef old, LLVMValueRef replacement);
LLVMUseRef _Nullable LLVMGetNextUse(LLVMUseRef use);
LLVMValueRef LLVMGetUser(LLVMUseRef use);

// Constants.
LLVMBool LLVMIsUndef(LLVMValueRef value);
LLVMBool LLVMIsPoison(LLVMValueRef value);
LLVMBool LLVMIsNull(LLVMValueRef value);
LLVMValueRef LLVMConstNull(LLVMTypeRef type);
LLVMValueRef LLVMConstReal(LLVMTypeRef type, double value);
LLVMValueRef _Nullable LLVMIsAArgument(LLVMValueRef value);
LLVMValueRef _Nullable LLVMIsAConstantExpr(LLVMValueRef value);
LLVMOpcode LLVMGetConstOpcode(LLVMValueRef expression);
long long LLVMConstIntGetSExtValue(LLVMValueRef constant);
LLVMBool LLVMIsConstant(LLVMValueRef value);
LLVMValueRef _Nullable LLVMIsAFunction(LLVMValueRef value);
LLVMValueRef _Nullable LLVMIsAGlobalVariable(LLVMValueRef value);
LLVMValueRef _Nullable LLVMIsAInlineAsm(LLVMValueRef value);
LLVMValueRef _Nullable LLVMIsAInstruction(LLVMValueRef value);
LLVMValueRef _Nullable LLVMIsAConstantInt(LLVMValueRef value);
LLVMValueRef _Nullable LLVMIsAConstantArray(LLVMValueRef value);
LLVMValueRef _Nullable LLVMIsAConstantStruct(LLVMValueRef value);
LLVMValueRef _Nullable LLVMIsAConstantVector(LLVMValueRef value);
unsigned long long LLVMConstIntGetZExtValue(LLVMValueRef constant);
LLVMValueRef LLVMConstInt(LLVMTypeRef type, unsigned long long value, LLVMBool signExtend);
LLVMValueRef LLVMConstIntOfArbitraryPrecision(LLVMTypeRef type, unsigned wordCount,
                                              const uint64_t *words);
LLVMValueRef LLVMConstBitCast(LLVMValueRef constant, LLVMTypeRef type);
LLVMValueRef LLVMConstIntToPtr(LLVMValueRef constant, LLVMTypeRef type);
LLVMValueRef LLVMConstVector(LLVMValueRef _Nonnull *_Nonnull elements, unsigned count);
LLVMValueRef LLVMConstArray2(LLVMTypeRef elementType, LLVMValueRef _Nonnull *_Nonnull elements,
                             uint64_t count);
LLVMValueRef LLVMConstStructInContext(LLVMContextRef context,
                                      LLVMValueRef _Nonnull *_Nullable elements, unsigned count,
                                      LLVMBool packed);
LLVMValueRef LLVMConstNamedStruct(LLVMTypeRef type, LLVMValueRef _Nonnull *_Nullable elements,
                                  unsigned count);

// Types.
typedef enum {
    LLVMVoidTypeKind, LLVMHalfTypeKind, LLVMFloatTypeKind, LLVMDoubleTypeKind,
    LLVMX86_FP80TypeKind, LLVMFP128TypeKind, LLVMPPC_FP128TypeKind, LLVMLabelTypeKind,
    LLVMIntegerTypeKind, LLVMFunctionTypeKind, LLVMStructTypeKind, LLVMArrayTypeKind,
    LLVMPointerTypeKind, LLVMVectorTypeKind, LLVMMetadataTypeKind, LLVMX86_MMXTypeKind,
    LLVMTokenTypeKind, LLVMScalableVectorTypeKind, LLVMBFloatTypeKind, LLVMX86_AMXTypeKind,
    LLVMTargetExtTypeKind
} LLVMTypeKind;
LLVMTypeKind LLVMGetTypeKind(LLVMTypeRef type);
LLVMContextRef LLVMGetTypeContext(LLVMTypeRef type);
char *LLVMPrintTypeToString(LLVMTypeRef type);
unsigned LLVMGetIntTypeWidth(LLVMTypeRef type);
LLVMTypeRef LLVMIntTypeInContext(LLVMContextRef context, unsigned bits);
LLVMTypeRef LLVMDoubleTypeInContext(LLVMContextRef context);
LLVMTypeRef LLVMGetElementType(LLVMTypeRef type);
uint64_t LLVMGetArrayLength2(LLVMTypeRef type);
unsigned LLVMGetVectorSize(LLVMTypeRef type);
unsigned LLVMGetPointerAddressSpace(LLVMTypeRef type);
unsigned LLVMCountStructElementTypes(LLVMTypeRef type);
LLVMTypeRef LLVMStructGetTypeAtIndex(LLVMTypeRef type, unsigned index);
LLVMBool LLVMIsPackedStruct(LLVMTypeRef type);
LLVMBool LLVMIsOpaqueStruct(LLVMTypeRef type);
LLVMBool LLVMIsLiteralStruct(LLVMTypeRef type);
LLVMTypeRef LLVMGetReturnType(LLVMTypeRef functionType);
unsigned LLVMCountParamTypes(LLVMTypeRef functionType);
void LLVMGetParamTypes(LLVMTypeRef functionType, LLVMTypeRef _Nonnull *_Nonnull types);
LLVMBool LLVMIsFunctionVarArg(LLVMTypeRef functionType);
LLVMTypeRef LLVMVoidTypeInContext(LLVMContextRef context);
LLVMTypeRef LLVMPointerTypeInContext(LLVMContextRef context, unsigned addressSpace);
LLVMTypeRef LLVMArrayType2(LLVMTypeRef elementType, uint64_t count);
LLVMTypeRef LLVMFunctionType(LLVMTypeRef result, LLVMTypeRef _Nonnull *_Nullable parameters,
                             unsigned count, LLVMBool isVarArg);
LLVMTargetDataRef LLVMGetModuleDataLayout(LLVMModuleRef module);
unsigned long long LLVMABISizeOfType(LLVMTargetDataRef layout, LLVMTypeRef type);
unsigned LLVMABIAlignmentOfType(LLVMTargetDataRef layout, LLVMTypeRef type);
unsigned long long LLVMStoreSizeOfType(LLVMTargetDataRef layout, LLVMTypeRef type);
unsigned long long LLVMOffsetOfElement(LLVMTargetDataRef layout, LLVMTypeRef type,
                                       unsigned index);

// Attributes: index 0 is the result, 1 the first parameter, -1 the function.
unsigned LLVMGetEnumAttributeKindForName(const char *name, size_t length);
unsigned LLVMGetEnumAttributeKind(LLVMAttributeRef attribute);
const char *LLVMGetStringAttributeKind(LLVMAttributeRef attribute, unsigned *length);
LLVMBool LLVMIsStringAttribute(LLVMAttributeRef attribute);
unsigned LLVMGetAttributeCountAtIndex(LLVMValueRef function, unsigned index);
void LLVMGetAttributesAtIndex(LLVMValueRef function, unsigned index,
                              LLVMAttributeRef _Nonnull *_Nonnull attributes);
unsigned LLVMGetCallSiteAttributeCount(LLVMValueRef call, unsigned index);
void LLVMGetCallSiteAttributes(LLVMValueRef call, unsigned index,
                               LLVMAttributeRef _Nonnull *_Nonnull attributes);
LLVMAttributeRef LLVMCreateEnumAttribute(LLVMContextRef context, unsigned kind, uint64_t value);
LLVMAttributeRef LLVMCreateStringAttribute(LLVMContextRef context, const char *key,
                                           unsigned keyLength, const char *value,
                                           unsigned valueLength);
void LLVMAddAttributeAtIndex(LLVMValueRef function, unsigned index, LLVMAttributeRef attribute);
void LLVMRemoveEnumAttributeAtIndex(LLVMValueRef function, unsigned index, unsigned kind);
LLVMAttributeRef _Nullable LLVMGetEnumAttributeAtIndex(LLVMValueRef function, unsigned index,
                                                       unsigned kind);
LLVMAttributeRef _Nullable LLVMGetCallSiteEnumAttribute(LLVMValueRef call, unsigned index,
                                                        unsigned kind);
uint64_t LLVMGetEnumAttributeValue(LLVMAttributeRef attribute);

// Building instructions.
LLVMBuilderRef LLVMCreateBuilderInContext(LLVMContextRef context);
void LLVMDisposeBuilder(LLVMBuilderRef builder);
void LLVMPositionBuilderBefore(LLVMBuilderRef builder, LLVMValueRef instruction);
LLVMValueRef LLVMBuildLoad2(LLVMBuilderRef builder, LLVMTypeRef type, LLVMValueRef pointer,
                            const char *name);
LLVMValueRef LLVMBuildStore(LLVMBuilderRef builder, LLVMValueRef value, LLVMValueRef pointer);
LLVMValueRef LLVMBuildAdd(LLVMBuilderRef builder, LLVMValueRef left, LLVMValueRef right,
                          const char *name);
void LLVMPositionBuilderAtEnd(LLVMBuilderRef builder, LLVMBasicBlockRef block);
void LLVMInsertIntoBuilder(LLVMBuilderRef builder, LLVMValueRef instruction);
LLVMValueRef LLVMBuildBinOp(LLVMBuilderRef builder, LLVMOpcode operation, LLVMValueRef left,
                            LLVMValueRef right, const char *name);
LLVMValueRef LLVMBuildCast(LLVMBuilderRef builder, LLVMOpcode operation, LLVMValueRef value,
                           LLVMTypeRef type, const char *name);
LLVMValueRef LLVMBuildICmp(LLVMBuilderRef builder, LLVMIntPredicate predicate, LLVMValueRef left,
                           LLVMValueRef right, const char *name);
typedef enum {
    LLVMRealOEQ = 1, LLVMRealOGT, LLVMRealOGE, LLVMRealOLT, LLVMRealOLE, LLVMRealONE, LLVMRealORD,
    LLVMRealUNO, LLVMRealUEQ, LLVMRealUGT, LLVMRealUGE, LLVMRealULT, LLVMRealULE, LLVMRealUNE
} LLVMRealPredicate;
LLVMValueRef LLVMBuildFCmp(LLVMBuilderRef builder, LLVMRealPredicate predicate, LLVMValueRef left,
                           LLVMValueRef right, const char *name);
LLVMValueRef LLVMBuildSelect(LLVMBuilderRef builder, LLVMValueRef condition, LLVMValueRef yes,
                             LLVMValueRef no, const char *name);
LLVMValueRef LLVMBuildPhi(LLVMBuilderRef builder, LLVMTypeRef type, const char *name);
LLVMValueRef LLVMBuildExtractValue(LLVMBuilderRef builder, LLVMValueRef aggregate,
                                   unsigned index, const char *name);
LLVMValueRef LLVMBuildGEP2(LLVMBuilderRef builder, LLVMTypeRef type, LLVMValueRef pointer,
                           LLVMValueRef _Nonnull *_Nonnull indices, unsigned count,
                           const char *name);
LLVMValueRef LLVMBuildCall2(LLVMBuilderRef builder, LLVMTypeRef type, LLVMValueRef function,
                            LLVMValueRef _Nonnull *_Nullable arguments, unsigned count,
                            const char *name);
LLVMValueRef LLVMBuildArrayAlloca(LLVMBuilderRef builder, LLVMTypeRef type, LLVMValueRef count,
                                  const char *name);
LLVMValueRef LLVMBuildMemSet(LLVMBuilderRef builder, LLVMValueRef target, LLVMValueRef byte,
                             LLVMValueRef length, unsigned alignment);
LLVMValueRef LLVMBuildMemCpy(LLVMBuilderRef builder, LLVMValueRef target, unsigned targetAlignment,
                             LLVMValueRef source, unsigned sourceAlignment, LLVMValueRef size);
LLVMValueRef LLVMBuildMemMove(LLVMBuilderRef builder, LLVMValueRef target,
                              unsigned targetAlignment, LLVMValueRef source,
                              unsigned sourceAlignment, LLVMValueRef size);
LLVMValueRef LLVMBuildBr(LLVMBuilderRef builder, LLVMBasicBlockRef block);
LLVMValueRef LLVMBuildCondBr(LLVMBuilderRef builder, LLVMValueRef condition,
                             LLVMBasicBlockRef yes, LLVMBasicBlockRef no);
LLVMValueRef LLVMBuildRet(LLVMBuilderRef builder, LLVMValueRef value);
LLVMValueRef LLVMBuildRetVoid(LLVMBuilderRef builder);
LLVMValueRef LLVMBuildUnreachable(LLVMBuilderRef builder);

// Passes.
LLVMErrorRef _Nullable LLVMRunPasses(LLVMModuleRef module, const char *passes,
                                     LLVMTargetMachineRef machine,
                                     LLVMPassBuilderOptionsRef options);
LLVMPassBuilderOptionsRef LLVMCreatePassBuilderOptions(void);
void LLVMDisposePassBuilderOptions(LLVMPassBuilderOptionsRef options);

// Targets and code generation.
typedef enum {
    LLVMCodeGenLevelNone, LLVMCodeGenLevelLess, LLVMCodeGenLevelDefault,
    LLVMCodeGenLevelAggressive
} LLVMCodeGenOptLevel;
typedef enum {
    LLVMRelocDefault, LLVMRelocStatic, LLVMRelocPIC, LLVMRelocDynamicNoPic
} LLVMRelocMode;
typedef enum { LLVMAssemblyFile, LLVMObjectFile } LLVMCodeGenFileType;
#define CLLVM_TARGET(name) \
    void LLVMInitialize##name##TargetInfo(void); \
    void LLVMInitialize##name##Target(void); \
    void LLVMInitialize##name##TargetMC(void); \
    void LLVMInitialize##name##AsmPrinter(void); \
    void LLVMInitialize##name##AsmParser(void);
CLLVM_TARGET(X86)
CLLVM_TARGET(AArch64)
CLLVM_TARGET(WebAssembly)
CLLVM_TARGET(RISCV)
char *LLVMGetDefaultTargetTriple(void);
char *LLVMNormalizeTargetTriple(const char *triple);
char *LLVMGetHostCPUName(void);
char *LLVMGetHostCPUFeatures(void);
LLVMBool LLVMGetTargetFromTriple(const char *triple, LLVMTargetRef _Nullable *_Nonnull target,
                                 char *_Nullable *_Nonnull message);
LLVMTargetMachineOptionsRef LLVMCreateTargetMachineOptions(void);
void LLVMDisposeTargetMachineOptions(LLVMTargetMachineOptionsRef options);
void LLVMTargetMachineOptionsSetCPU(LLVMTargetMachineOptionsRef options, const char *cpu);
void LLVMTargetMachineOptionsSetFeatures(LLVMTargetMachineOptionsRef options,
                                         const char *features);
void LLVMTargetMachineOptionsSetABI(LLVMTargetMachineOptionsRef options, const char *abi);
void LLVMTargetMachineOptionsSetCodeGenOptLevel(LLVMTargetMachineOptionsRef options,
                                                LLVMCodeGenOptLevel level);
void LLVMTargetMachineOptionsSetRelocMode(LLVMTargetMachineOptionsRef options,
                                          LLVMRelocMode mode);
LLVMTargetMachineRef _Nullable LLVMCreateTargetMachineWithOptions(
    LLVMTargetRef target, const char *triple, LLVMTargetMachineOptionsRef options);
void LLVMDisposeTargetMachine(LLVMTargetMachineRef machine);
LLVMTargetDataRef LLVMCreateTargetDataLayout(LLVMTargetMachineRef machine);
char *LLVMCopyStringRepOfTargetData(LLVMTargetDataRef layout);
void LLVMDisposeTargetData(LLVMTargetDataRef layout);
LLVMBool LLVMTargetMachineEmitToMemoryBuffer(LLVMTargetMachineRef machine, LLVMModuleRef module,
                                             LLVMCodeGenFileType kind,
                                             char *_Nullable *_Nonnull message,
                                             LLVMMemoryBufferRef _Nullable *_Nonnull buffer);

// The just-in-time linker.
typedef struct LLVMOrcOpaqueLLJIT *LLVMOrcLLJITRef;
typedef struct LLVMOrcOpaqueLLJITBuilder *LLVMOrcLLJITBuilderRef;
typedef struct LLVMOrcOpaqueExecutionSession *LLVMOrcExecutionSessionRef;
typedef struct LLVMOrcOpaqueJITDylib *LLVMOrcJITDylibRef;
typedef struct LLVMOrcOpaqueSymbolStringPoolEntry *LLVMOrcSymbolStringPoolEntryRef;
typedef struct LLVMOrcOpaqueMaterializationUnit *LLVMOrcMaterializationUnitRef;
typedef uint64_t LLVMOrcExecutorAddress;
enum { LLVMJITSymbolGenericFlagsExported = 1, LLVMJITSymbolGenericFlagsCallable = 4 };
typedef struct {
    uint8_t GenericFlags;
    uint8_t TargetFlags;
} LLVMJITSymbolFlags;
typedef struct {
    LLVMOrcExecutorAddress Address;
    LLVMJITSymbolFlags Flags;
} LLVMJITEvaluatedSymbol;
typedef struct {
    LLVMOrcSymbolStringPoolEntryRef Name;
    LLVMJITEvaluatedSymbol Sym;
} LLVMOrcCSymbolMapPair;
typedef enum { LLVMOrcLookupKindStatic, LLVMOrcLookupKindDLSym } LLVMOrcLookupKind;
typedef enum {
    LLVMOrcJITDylibLookupFlagsMatchExportedSymbolsOnly,
    LLVMOrcJITDylibLookupFlagsMatchAllSymbols
} LLVMOrcJITDylibLookupFlags;
typedef enum {
    LLVMOrcSymbolLookupFlagsRequiredSymbol, LLVMOrcSymbolLookupFlagsWeaklyReferencedSymbol
} LLVMOrcSymbolLookupFlags;
typedef struct {
    LLVMOrcJITDylibRef JD;
    LLVMOrcJITDylibLookupFlags JDLookupFlags;
} LLVMOrcCJITDylibSearchOrderElement;
typedef struct {
    LLVMOrcSymbolStringPoolEntryRef Name;
    LLVMOrcSymbolLookupFlags LookupFlags;
} LLVMOrcCLookupSetElement;
typedef void (*LLVMOrcErrorReporterFunction)(void *_Nullable context, LLVMErrorRef error);
typedef void (*LLVMOrcExecutionSessionLookupHandleResultFunction)(
    LLVMErrorRef _Nullable error, LLVMOrcCSymbolMapPair *_Nullable result, size_t count,
    void *_Nullable context);
LLVMErrorRef _Nullable LLVMOrcCreateLLJIT(LLVMOrcLLJITRef _Nullable *_Nonnull result,
                                          LLVMOrcLLJITBuilderRef _Nullable builder);
LLVMErrorRef _Nullable LLVMOrcDisposeLLJIT(LLVMOrcLLJITRef jit);
LLVMOrcExecutionSessionRef LLVMOrcLLJITGetExecutionSession(LLVMOrcLLJITRef jit);
void LLVMOrcExecutionSessionSetErrorReporter(LLVMOrcExecutionSessionRef session,
                                             LLVMOrcErrorReporterFunction reporter,
                                             void *_Nullable context);
LLVMOrcJITDylibRef LLVMOrcExecutionSessionCreateBareJITDylib(LLVMOrcExecutionSessionRef session,
                                                             const char *name);
LLVMOrcSymbolStringPoolEntryRef LLVMOrcLLJITMangleAndIntern(LLVMOrcLLJITRef jit,
                                                            const char *name);
LLVMOrcMaterializationUnitRef LLVMOrcAbsoluteSymbols(
    LLVMOrcCSymbolMapPair *_Nullable symbols, size_t count);
LLVMErrorRef _Nullable LLVMOrcJITDylibDefine(LLVMOrcJITDylibRef dylib,
                                             LLVMOrcMaterializationUnitRef unit);
void LLVMOrcDisposeMaterializationUnit(LLVMOrcMaterializationUnitRef unit);
LLVMErrorRef _Nullable LLVMOrcLLJITAddObjectFile(LLVMOrcLLJITRef jit, LLVMOrcJITDylibRef dylib,
                                                 LLVMMemoryBufferRef object);
void LLVMOrcExecutionSessionLookup(LLVMOrcExecutionSessionRef session, LLVMOrcLookupKind kind,
                                   LLVMOrcCJITDylibSearchOrderElement *order, size_t orderCount,
                                   LLVMOrcCLookupSetElement *symbols, size_t symbolCount,
                                   LLVMOrcExecutionSessionLookupHandleResultFunction handler,
                                   void *_Nullable context);
#pragma clang assume_nonnull end
