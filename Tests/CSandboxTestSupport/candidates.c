#define _GNU_SOURCE 1
#include "csandboxtests.h"

#include <string.h>
#include <unistd.h>

#if defined(__linux__)
#include <signal.h>
#include <sys/syscall.h>
#include <ucontext.h>
#endif

#pragma clang assume_nonnull begin

static uint64_t steps;

uint64_t *candidate_step_counter(void) { return &steps; }

static volatile uint8_t *bytes_at(uint64_t address) { return (volatile uint8_t *)address; }

// ---- on numbers -----------------------------------------------------------------------------

void candidate_double(const uint64_t *arguments, uint64_t *results) {
    results[0] = arguments[0] * 2;
}

void candidate_divide_by(const uint64_t *arguments, uint64_t *results) {
    volatile int64_t divisor = (int64_t)arguments[0];
#if defined(__x86_64__)
    results[0] = (uint64_t)(100 / divisor);
#else
    results[0] = divisor == 0 ? (__builtin_trap(), 0) : (uint64_t)(100 / divisor);
#endif
}

void candidate_spin_if_zero(const uint64_t *arguments, uint64_t *results) {
    volatile uint64_t turns = arguments[0];
    while (turns == 0) {
    }
    results[0] = turns;
}

void candidate_trap(const uint64_t *arguments, uint64_t *results) {
    if (arguments[0] == 0) {
        __builtin_trap();
    }
    if (arguments[0] == 1) {
        __builtin_debugtrap();
    }
    results[0] = 1;
}

__attribute__((noinline)) static uint64_t recurse(volatile uint64_t *above) {
    volatile uint64_t here[16];
    here[0] = *above - 1;
    return here[0] == 0 ? 1 : recurse(here) + here[0] % 2;
}

void candidate_recurse(const uint64_t *arguments, uint64_t *results) {
    volatile uint64_t depth = arguments[0];
    results[0] = depth == 0 ? 0 : recurse(&depth);
}

/// A frame of 2 MiB on a stack of 1 MiB, touched at its far end first.
__attribute__((noinline)) void candidate_huge_frame(const uint64_t *arguments, uint64_t *results) {
    volatile uint8_t frame[2 << 20];
    frame[arguments[0]] = 1;
    results[0] = frame[arguments[0]];
}

void candidate_null(const uint64_t *arguments, uint64_t *results) {
    results[0] = *bytes_at(arguments[0]);
}

void candidate_wild(const uint64_t *arguments, uint64_t *results) {
    *bytes_at(arguments[0] | UINT64_C(0xdead000000000000)) = 1;
    results[0] = 0;
}

/// What compiling may ask the system, and a candidate may not.
void candidate_getpid(const uint64_t *arguments, uint64_t *results) {
    (void)arguments;
    results[0] = (uint64_t)getpid();
}

/// The other doors into the kernel of the same processor.
void candidate_foreign_call(const uint64_t *arguments, uint64_t *results) {
    results[0] = 0;
#if defined(__x86_64__)
    uint64_t answer = arguments[0] == 0 ? 20 : 0x40000000 + 39;
    if (arguments[0] == 0) {
        __asm__ volatile("int $0x80" : "+a"(answer) : : "memory");
    } else {
        __asm__ volatile("syscall" : "+a"(answer) : : "rcx", "r11", "memory");
    }
    results[0] = answer;
#else
    (void)arguments;
    results[0] = (uint64_t)getppid();
#endif
}

// ---- on what is not theirs to read ----------------------------------------------------------

__attribute__((noinline)) void candidate_read_stack(const uint64_t *arguments, uint64_t *results) {
    volatile uint8_t frame[512];
    results[0] = frame[arguments[0] % sizeof frame];
}

__attribute__((noinline)) void candidate_read_deep_stack(
    const uint64_t *arguments, uint64_t *results) {
    volatile uint8_t frame[200 << 10];
    results[0] = frame[arguments[0] % sizeof frame];
    for (size_t index = 0; index < sizeof frame; index++) {
        frame[index] = 1;
    }
}

void candidate_read_register(const uint64_t *arguments, uint64_t *results) {
    (void)arguments;
    uint64_t value;
#if defined(__x86_64__)
    __asm__ volatile("movq %%r14, %0" : "=r"(value));
#else
    __asm__ volatile("mov %0, x25" : "=r"(value));
#endif
    results[0] = value;
}

/// Alignment checks on, direction downward, floating-point exceptions unmasked.
void candidate_break_flags(const uint64_t *arguments, uint64_t *results) {
    results[0] = arguments[0];
#if defined(__x86_64__)
    uint32_t control = 0;
    __asm__ volatile("ldmxcsr %0" : : "m"(control));
    __asm__ volatile(
        "leaq -128(%%rsp), %%rsp\n\tpushfq\n\torq $0x40400, (%%rsp)\n\tpopfq\n\t"
        "leaq 128(%%rsp), %%rsp"
        :
        :
        : "memory", "cc");
    if (arguments[0] == 0) {
        __builtin_trap();
    }
#endif
}

void candidate_hide_state(const uint64_t *arguments, uint64_t *results) {
    static uint64_t calls;
    results[0] = arguments[0] + calls++;
}

void candidate_count_steps(const uint64_t *arguments, uint64_t *results) {
    steps += arguments[0];
    if (arguments[0] > 1000) {
        candidate_spin_if_zero((const uint64_t[]){0}, results);
    }
    results[0] = arguments[0];
}

/// What control flow that was hijacked could do: return from a signal that never came.
void candidate_block_signals(const uint64_t *arguments, uint64_t *results) {
    results[0] = 0;
#if defined(__linux__) && defined(__x86_64__)
    struct {
        ucontext_t context;
        siginfo_t info;
    } frame;
    memset(&frame, 0, sizeof frame);
    memset(&frame.context.uc_sigmask, 0xff, sizeof(uint64_t));
    greg_t *registers = frame.context.uc_mcontext.gregs;
    __asm__ volatile(
        "leaq 1f(%%rip), %%rax\n\tmovq %%rax, %0\n\tmovq %%rsp, %1\n\t"
        "movq %%rbp, %2\n\tmovq %%rbx, %3"
        : "=m"(registers[REG_RIP]), "=m"(registers[REG_RSP]), "=m"(registers[REG_RBP]),
          "=m"(registers[REG_RBX])
        :
        : "rax");
    registers[REG_R12] = (greg_t)(uintptr_t)results;
    registers[REG_R13] = (greg_t)(uintptr_t)arguments;
    registers[REG_EFL] = 0x202;
    registers[REG_CSGSFS] = 0x002b000000000033;
    __asm__ volatile(
        "movq %0, %%rsp\n\tmovl $15, %%eax\n\tsyscall\n\t1:\n\t"
        :
        : "r"(&frame)
        : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
          "memory");
    for (volatile int turn = 1; turn != 0;) {
    }
#else
    (void)arguments;
    for (volatile int turn = 1; turn != 0;) {
    }
#endif
}

/// Overwrites everything around its results that it finds writable.
void candidate_forge_report(const uint64_t *arguments, uint64_t *results) {
    memset(results, (int)arguments[0], 1 << 20);
}

// ---- on slices ------------------------------------------------------------------------------

void candidate_read_at(const uint64_t *arguments, uint64_t *results) {
    results[0] = bytes_at(arguments[0])[(int64_t)arguments[2]];
}

void candidate_write_at(const uint64_t *arguments, uint64_t *results) {
    (void)results;
    bytes_at(arguments[0])[(int64_t)arguments[2]] = 'w';
}

void candidate_read_inner_at(const uint64_t *arguments, uint64_t *results) {
    const uint64_t *first = (const uint64_t *)arguments[0];
    results[0] = bytes_at(first[0])[(int64_t)arguments[2]];
}

void candidate_write_inner_at(const uint64_t *arguments, uint64_t *results) {
    const uint64_t *first = (const uint64_t *)arguments[0];
    bytes_at(first[0])[(int64_t)arguments[2]] = 'w';
    results[0] = 0;
}

void candidate_swap_ends(const uint64_t *arguments, uint64_t *results) {
    (void)results;
    uint64_t *slices = (uint64_t *)arguments[0];
    uint64_t last = arguments[1] * 2 - 2;
    for (uint64_t word = 0; word < 2; word++) {
        uint64_t kept = slices[word];
        slices[word] = slices[last + word];
        slices[last + word] = kept;
    }
}

// ---- with slices as results -----------------------------------------------------------------

void candidate_repeat(const uint64_t *arguments, uint64_t *results) {
    uint64_t count = arguments[0], extra = arguments[1], capacity = arguments[3];
    volatile uint8_t *to = bytes_at(arguments[2]);
    for (uint64_t index = 0; index < extra; index++) {
        to[capacity + index] = 'y';
    }
    if (count > capacity) {
        results[0] = UINT64_MAX;
        return;
    }
    for (uint64_t index = 0; index < count; index++) {
        to[index] = 'x';
    }
    results[0] = count;
}

void candidate_write_then_ask(const uint64_t *arguments, uint64_t *results) {
    uint64_t count = arguments[0], capacity = arguments[3];
    for (uint64_t index = 0; index < count; index++) {
        bytes_at(arguments[2])[index] = 'x';
    }
    results[0] = count > capacity ? UINT64_MAX : count;
}

void candidate_claim_count(const uint64_t *arguments, uint64_t *results) {
    results[0] = arguments[0];
}

void candidate_odd_bool(const uint64_t *arguments, uint64_t *results) {
    *bytes_at(arguments[0]) = 7;
    results[0] = 1;
}

void candidate_odd_nested(const uint64_t *arguments, uint64_t *results) {
    uint64_t *slice = (uint64_t *)arguments[1];
    uint64_t arena = arguments[3], capacity = arguments[4];
    const uint64_t broken[][2] = {
        {arena - 8, 1},                    // begins before the arena
        {arena + capacity - 8, 2},         // ends after it
        {arena, UINT64_MAX},               // negative
        {arena, UINT64_C(1) << 61},        // so many that the bytes overflow
        {arena + 4, 1},                    // not aligned
        {16, 1},                           // nowhere
        {16, 0},                           // nowhere, but empty: that is fine
    };
    if (arguments[2] < 1) {
        results[0] = UINT64_MAX;
        return;
    }
    memcpy(slice, broken[arguments[0]], 16);
    results[0] = 1;
}

#pragma clang assume_nonnull end
