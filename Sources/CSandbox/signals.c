// What a candidate raises, turned into outcomes. The handlers run on a stack of their own and go
// back to the harness without a system call.
#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include "internal.h"

#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

#if defined(__linux__)
#include <ucontext.h>
#endif

#pragma clang assume_nonnull begin

static semcom_run *current;

enum {
    NULL_PAGE_BYTES = 64 << 10,
    NEAR_STACK_BYTES = 1 << 20,
    NEAR_NOTHING_BYTES = 32 << 10,
    ACCESS_READ = 0,
    ACCESS_WRITE = 1,
    ACCESS_UNKNOWN = 2,
    REGION_NULL = 3,
    REGION_UNKNOWN = 4,
};

/// A candidate can set the alignment check flag, and the kernel leaves it set in handlers.
static inline void make_flags_sane(void) {
#if defined(__x86_64__)
    __asm__ volatile("leaq -128(%%rsp), %%rsp\n\tpushq $2\n\tpopfq\n\tleaq 128(%%rsp), %%rsp" ::
                         : "memory", "cc");
#endif
}

static uintptr_t stack_pointer(const void *context) {
#if defined(__linux__) && defined(__x86_64__)
    return (uintptr_t)((const ucontext_t *)context)->uc_mcontext.gregs[REG_RSP];
#elif defined(__linux__) && defined(__aarch64__)
    return (uintptr_t)((const ucontext_t *)context)->uc_mcontext.sp;
#else
    (void)context;
    return 0;
#endif
}

/// From the processor's own error code, where the kernel hands it on.
static uint8_t access_kind(const void *context) {
#if defined(__linux__) && defined(__x86_64__)
    uint64_t error = (uint64_t)((const ucontext_t *)context)->uc_mcontext.gregs[REG_ERR];
    bool is_fetch = (error & 0x10) != 0;
    return is_fetch ? ACCESS_UNKNOWN : (error & 2) != 0 ? ACCESS_WRITE : ACCESS_READ;
#elif defined(__linux__) && defined(__aarch64__)
    enum { ESR_RECORD = 0x45535201, DATA_ABORT = 0x24 };
    const ucontext_t *user = context;
    const uint8_t *record = user->uc_mcontext.__reserved;
    const uint8_t *end = record + sizeof user->uc_mcontext.__reserved;
    while (end - record >= 16) {
        uint32_t magic, size;
        __builtin_memcpy(&magic, record, sizeof magic);
        __builtin_memcpy(&size, record + 4, sizeof size);
        if (magic == ESR_RECORD) {
            uint64_t syndrome;
            __builtin_memcpy(&syndrome, record + 8, sizeof syndrome);
            bool is_data = (syndrome >> 26 & 0x3E) == DATA_ABORT;
            return !is_data ? ACCESS_UNKNOWN : (syndrome & 0x40) != 0 ? ACCESS_WRITE : ACCESS_READ;
        }
        if (magic == 0 || size < 8 || size > (uint64_t)(end - record)) {
            break;
        }
        record += size;
    }
    return ACCESS_UNKNOWN;
#else
    (void)context;
    return ACCESS_UNKNOWN;
#endif
}

static bool is_stack_overflow(const semcom_stack *stack, uintptr_t address, uintptr_t pointer) {
    uintptr_t low = (uintptr_t)stack->low, top = (uintptr_t)stack->top;
    if (address >= low - SEMCOM_STACK_GUARD_BYTES && address < low) {
        return true;
    }
    uintptr_t distance = address > pointer ? address - pointer : pointer - address;
    bool is_outside = pointer != 0 && (pointer < low || pointer > top);
    return is_outside && distance < NEAR_STACK_BYTES;
}

static void describe_write_to_input(semcom_outcome *outcome, const semcom_buffer *buffer,
                                    uint64_t offset) {
    outcome->kind = SEMCOM_WROTE_OUTSIDE;
    outcome->text.length = 0;
    semcom_text_add(&outcome->text, "wrote to parameter ");
    semcom_text_add_number(&outcome->text, buffer->index);
    semcom_text_add(&outcome->text, ", which is read-only, at byte ");
    semcom_text_add_number(&outcome->text, (int64_t)offset);
}

static void describe_fault(semcom_run *run, uintptr_t address, const semcom_buffer *buffer) {
    semcom_outcome *outcome = &run->outcome;
    uintptr_t start = (uintptr_t)buffer->start, end = (uintptr_t)buffer->end;
    uintptr_t nothing = (uintptr_t)semcom_slot_nothing(buffer->slot, buffer->slot->fill);
    if (buffer->is_nested && address - nothing + NEAR_NOTHING_BYTES < 2 * NEAR_NOTHING_BYTES) {
        start = end = nothing;  // so far behind the data only empty slices point
    }
    if (address >= start && address < end) {
        describe_write_to_input(outcome, buffer, address - start);
        return;
    }
    outcome->region = buffer->region;
    outcome->index = buffer->index;
    outcome->distance = address >= end ? (int64_t)(address - end) : -(int64_t)(start - address);
}

static void classify_fault(semcom_run *run, const siginfo_t *info, const void *context) {
    semcom_outcome *outcome = &run->outcome;
    uintptr_t address = (uintptr_t)info->si_addr;
    if (is_stack_overflow(run->stack, address, stack_pointer(context))) {
        outcome->kind = SEMCOM_STACK_OVERFLOW;
        return;
    }
    outcome->kind = SEMCOM_MEMORY_FAULT;
    outcome->access = access_kind(context);
    outcome->region = REGION_UNKNOWN;
    outcome->index = 0;
    outcome->distance = 0;
#if defined(__linux__)
    if (info->si_code == SI_KERNEL) {
        outcome->access = ACCESS_UNKNOWN;  // an address that is none: the kernel does not say which
        return;
    }
#endif
    if (address < NULL_PAGE_BYTES) {
        outcome->region = REGION_NULL;
        outcome->distance = (int64_t)address;
        return;
    }
    for (uint32_t index = 0; index < run->buffer_count; index++) {
        const semcom_slot *slot = run->buffers[index].slot;
        uintptr_t low = (uintptr_t)slot->low - SEMCOM_GUARD_BYTES;
        if (address >= low && address < (uintptr_t)slot->high + SEMCOM_GUARD_BYTES) {
            describe_fault(run, address, &run->buffers[index]);
            return;
        }
    }
}

static bool is_too_long(const semcom_run *run) {
    return run->ticks >= run->call_deadline || run->ticks >= run->total_deadline ||
           (run->step_limit > 0 && run->step_counter != NULL &&
            *run->step_counter > run->step_limit);
}

static void on_tick(int number) {
    semcom_run *run = current;
    run->ticks++;
    if (number == SIGXCPU) {
        run->total_deadline = 0;
    }
    if (semcom_candidate_active == 0 || !is_too_long(run)) {
        return;
    }
    run->outcome.kind = SEMCOM_TIMEOUT;
    run->outcome.number = run->call_milliseconds;
    semcom_leave();
}

static void on_signal(int number, siginfo_t *info, void *context) {
    make_flags_sane();
    semcom_run *run = current;
    if (number == SIGALRM || number == SIGXCPU) {
        on_tick(number);
        return;
    }
    if (semcom_candidate_active == 0) {
        _exit(SEMCOM_EXIT_RUN_CRASH);
    }
    semcom_candidate_active = 0;
    switch (number) {
#if defined(__linux__)
    case SIGSYS:
        run->outcome.kind = SEMCOM_SYSTEM_CALL;
        run->outcome.number = (uint32_t)info->si_syscall;
        break;
#endif
    case SIGFPE:
        run->outcome.kind = SEMCOM_ARITHMETIC;
        break;
    case SIGSEGV:
    case SIGBUS:
        classify_fault(run, info, context);
        break;
    default:
        run->outcome.kind = SEMCOM_ILLEGAL;
        break;
    }
    semcom_leave();
}

/// Runs on the candidate's stack, like the code that calls it.
void semcom_report_undefined(uint32_t site, uint32_t use, uint64_t first, uint64_t second) {
    semcom_run *run = current;
    if (semcom_candidate_active == 0) {
        _exit(SEMCOM_EXIT_RUN_CRASH);
    }
    semcom_candidate_active = 0;
    run->outcome.kind = SEMCOM_UNDEFINED;
    run->outcome.site = site;
    run->outcome.use = use;
    run->outcome.values[0] = first;
    run->outcome.values[1] = second;
    semcom_leave();
}

bool semcom_signals_begin(semcom_run *run) {
    static const int numbers[] = {SIGSEGV, SIGBUS,  SIGFPE,  SIGILL, SIGTRAP,
                                  SIGSYS,  SIGALRM, SIGXCPU, SIGABRT};
    current = run;
    // The old timer may fire until the new handlers are there.
    struct itimerval timer = {{0, 0}, {0, 0}};
    if (setitimer(ITIMER_REAL, &timer, NULL) != 0) {
        return false;
    }
    stack_t stack = {.ss_sp = run->signal_stack, .ss_size = SEMCOM_SIGNAL_STACK_BYTES};
    if (sigaltstack(&stack, NULL) != 0) {
        return false;
    }
    struct sigaction action = {.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
    action.sa_sigaction = on_signal;
    sigemptyset(&action.sa_mask);
    for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) {
        if (sigaction(numbers[index], &action, NULL) != 0) {
            return false;
        }
    }
    sigset_t none;
    sigemptyset(&none);
    if (sigprocmask(SIG_SETMASK, &none, NULL) != 0) {
        return false;
    }
    timer.it_interval.tv_usec = timer.it_value.tv_usec =
        (__typeof__(timer.it_value.tv_usec))(run->tick_milliseconds * 1000);
    return setitimer(ITIMER_REAL, &timer, NULL) == 0;
}

#pragma clang assume_nonnull end
