// The switch to the candidate's stack and back, in assembly for each processor.
//
// The way back is kept in a variable of ours, not on the candidate's stack and in no register:
// neither is to be trusted after the call. A signal handler leaves a call by taking the same way,
// so no setjmp and no system call is needed. `semcom_candidate_active` changes between the two
// stacks, so that a signal at any instruction finds a frame to return to.
#include "internal.h"

#pragma clang assume_nonnull begin

volatile uint32_t semcom_candidate_active __asm__("semcom_candidate_active")
    __attribute__((visibility("hidden"), used)) = 0;
void *_Nullable volatile semcom_own_stack __asm__("semcom_own_stack")
    __attribute__((visibility("hidden"), used)) = NULL;
void *_Nullable volatile semcom_call_target __asm__("semcom_call_target")
    __attribute__((visibility("hidden"), used)) = NULL;

#if defined(__x86_64__)

/// Flags, vector and x87 control are made sane again where a candidate changed them, through
/// intrinsics: looking costs a tenth of setting. The bits are trap, direction, nested task and
/// alignment check.
#define RETURN_TO_HARNESS                                                                          \
    "movq semcom_own_stack(%rip), %rsp\n\t"                                                        \
    "movl $0, semcom_candidate_active(%rip)\n\t"                                                   \
    "pushfq\n\t"                                                                                   \
    "testl $0x44500, (%rsp)\n\t"                                                                   \
    "jz 1f\n\t"                                                                                    \
    "movq $2, (%rsp)\n\t"                                                                          \
    "popfq\n\t"                                                                                    \
    "pushq $2\n"                                                                                   \
    "1:\n\t"                                                                                       \
    "emms\n\t"                                                                                     \
    "fnstcw (%rsp)\n\t"                                                                            \
    "cmpw $0x37F, (%rsp)\n\t"                                                                      \
    "je 2f\n\t"                                                                                    \
    "fninit\n"                                                                                     \
    "2:\n\t"                                                                                       \
    "stmxcsr (%rsp)\n\t"                                                                           \
    "cmpl $0x1F80, (%rsp)\n\t"                                                                     \
    "je 3f\n\t"                                                                                    \
    "movl $0x1F80, (%rsp)\n\t"                                                                     \
    "ldmxcsr (%rsp)\n"                                                                             \
    "3:\n\t"                                                                                       \
    "addq $8, %rsp\n\t"                                                                            \
    "popq %r15\n\tpopq %r14\n\tpopq %r13\n\tpopq %r12\n\tpopq %rbx\n\tpopq %rbp\n\t"               \
    "retq\n\t"

__attribute__((naked, noinline)) int semcom_enter(
    semcom_trampoline trampoline, const uint64_t *arguments, uint64_t *results, void *top,
    uint64_t pattern) {
    __asm__("pushq %rbp\n\tpushq %rbx\n\tpushq %r12\n\tpushq %r13\n\tpushq %r14\n\tpushq %r15\n\t"
            "movq %rsp, semcom_own_stack(%rip)\n\t"
            "movq %rdi, semcom_call_target(%rip)\n\t"
            "movq %rcx, %rsp\n\t"
            "movl $1, semcom_candidate_active(%rip)\n\t"
            "movq %rsi, %rdi\n\t"
            "movq %rdx, %rsi\n\t"
            "movq %r8, %rax\n\tmovq %r8, %rbx\n\tmovq %r8, %rcx\n\tmovq %r8, %rdx\n\t"
            "movq %r8, %rbp\n\tmovq %r8, %r9\n\tmovq %r8, %r10\n\tmovq %r8, %r11\n\t"
            "movq %r8, %r12\n\tmovq %r8, %r13\n\tmovq %r8, %r14\n\tmovq %r8, %r15\n\t"
            "movq %r8, %xmm0\n\tpunpcklqdq %xmm0, %xmm0\n\t"
            "movdqa %xmm0, %xmm1\n\tmovdqa %xmm0, %xmm2\n\tmovdqa %xmm0, %xmm3\n\t"
            "movdqa %xmm0, %xmm4\n\tmovdqa %xmm0, %xmm5\n\tmovdqa %xmm0, %xmm6\n\t"
            "movdqa %xmm0, %xmm7\n\tmovdqa %xmm0, %xmm8\n\tmovdqa %xmm0, %xmm9\n\t"
            "movdqa %xmm0, %xmm10\n\tmovdqa %xmm0, %xmm11\n\tmovdqa %xmm0, %xmm12\n\t"
            "movdqa %xmm0, %xmm13\n\tmovdqa %xmm0, %xmm14\n\tmovdqa %xmm0, %xmm15\n\t"
            "callq *semcom_call_target(%rip)\n\t"
            "xorl %eax, %eax\n\t" RETURN_TO_HARNESS);
}

__attribute__((naked)) _Noreturn void semcom_leave(void) {
    __asm__("movl $1, %eax\n\t" RETURN_TO_HARNESS);
}

#elif defined(__aarch64__)

#if defined(__APPLE__)
#define ADDRESS_OF(symbol, register)                                                               \
    "adrp " register ", " symbol "@PAGE\n\tadd " register ", " register ", " symbol "@PAGEOFF\n\t"
#else
#define ADDRESS_OF(symbol, register)                                                               \
    "adrp " register ", " symbol "\n\tadd " register ", " register ", :lo12:" symbol "\n\t"
#endif

#define RETURN_TO_HARNESS                                                                          \
    ADDRESS_OF("semcom_own_stack", "x9")                                                           \
    "ldr x9, [x9]\n\t"                                                                             \
    "mov sp, x9\n\t"                                                                               \
    ADDRESS_OF("semcom_candidate_active", "x9")                                                    \
    "str wzr, [x9]\n\t"                                                                            \
    "msr fpcr, xzr\n\t"                                                                            \
    "ldp d8, d9, [sp, #96]\n\tldp d10, d11, [sp, #112]\n\t"                                        \
    "ldp d12, d13, [sp, #128]\n\tldp d14, d15, [sp, #144]\n\t"                                     \
    "ldp x19, x20, [sp, #16]\n\tldp x21, x22, [sp, #32]\n\tldp x23, x24, [sp, #48]\n\t"            \
    "ldp x25, x26, [sp, #64]\n\tldp x27, x28, [sp, #80]\n\t"                                       \
    "ldp x29, x30, [sp], #160\n\t"                                                                 \
    "ret\n\t"

/// x16 holds the target and x18 belongs to the platform; every other register is filled.
__attribute__((naked, noinline)) int semcom_enter(
    semcom_trampoline trampoline, const uint64_t *arguments, uint64_t *results, void *top,
    uint64_t pattern) {
    __asm__("stp x29, x30, [sp, #-160]!\n\t"
            "stp x19, x20, [sp, #16]\n\tstp x21, x22, [sp, #32]\n\tstp x23, x24, [sp, #48]\n\t"
            "stp x25, x26, [sp, #64]\n\tstp x27, x28, [sp, #80]\n\t"
            "stp d8, d9, [sp, #96]\n\tstp d10, d11, [sp, #112]\n\t"
            "stp d12, d13, [sp, #128]\n\tstp d14, d15, [sp, #144]\n\t"
            "mov x10, sp\n\t" ADDRESS_OF("semcom_own_stack", "x9") "str x10, [x9]\n\t"
            "mov sp, x3\n\t" ADDRESS_OF("semcom_candidate_active", "x9")
            "mov w10, #1\n\tstr w10, [x9]\n\t"
            "mov x16, x0\n\tmov x0, x1\n\tmov x1, x2\n\t"
            "mov x2, x4\n\tmov x3, x4\n\tmov x5, x4\n\tmov x6, x4\n\tmov x7, x4\n\tmov x8, x4\n\t"
            "mov x9, x4\n\tmov x10, x4\n\tmov x11, x4\n\tmov x12, x4\n\tmov x13, x4\n\t"
            "mov x14, x4\n\tmov x15, x4\n\tmov x17, x4\n\tmov x19, x4\n\tmov x20, x4\n\t"
            "mov x21, x4\n\tmov x22, x4\n\tmov x23, x4\n\tmov x24, x4\n\tmov x25, x4\n\t"
            "mov x26, x4\n\tmov x27, x4\n\tmov x28, x4\n\tmov x29, x4\n\t"
            "dup v0.2d, x4\n\tdup v1.2d, x4\n\tdup v2.2d, x4\n\tdup v3.2d, x4\n\t"
            "dup v4.2d, x4\n\tdup v5.2d, x4\n\tdup v6.2d, x4\n\tdup v7.2d, x4\n\t"
            "dup v8.2d, x4\n\tdup v9.2d, x4\n\tdup v10.2d, x4\n\tdup v11.2d, x4\n\t"
            "dup v12.2d, x4\n\tdup v13.2d, x4\n\tdup v14.2d, x4\n\tdup v15.2d, x4\n\t"
            "dup v16.2d, x4\n\tdup v17.2d, x4\n\tdup v18.2d, x4\n\tdup v19.2d, x4\n\t"
            "dup v20.2d, x4\n\tdup v21.2d, x4\n\tdup v22.2d, x4\n\tdup v23.2d, x4\n\t"
            "dup v24.2d, x4\n\tdup v25.2d, x4\n\tdup v26.2d, x4\n\tdup v27.2d, x4\n\t"
            "dup v28.2d, x4\n\tdup v29.2d, x4\n\tdup v30.2d, x4\n\tdup v31.2d, x4\n\t"
            "blr x16\n\t"
            "mov w0, #0\n\t" RETURN_TO_HARNESS);
}

__attribute__((naked)) _Noreturn void semcom_leave(void) {
    __asm__("mov w0, #1\n\t" RETURN_TO_HARNESS);
}

#else
#error "the sandbox knows x86-64 and aarch64 only"
#endif

#pragma clang assume_nonnull end
