// System call filters: what compiling needs, and then nothing.
#define _GNU_SOURCE 1
#include "ring-internal.h"

#include <errno.h>
#include <unistd.h>

int semcom_kept_descriptor = -1;

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/futex.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#pragma clang assume_nonnull begin

#if defined(__x86_64__)
enum { ARCHITECTURE = AUDIT_ARCH_X86_64 };
#else
enum { ARCHITECTURE = AUDIT_ARCH_AARCH64 };
#endif

enum { INSTRUCTION_LIMIT = 256 };

typedef struct {
    struct sock_filter code[INSTRUCTION_LIMIT];
    unsigned short length;
} filter;

static void add(filter *f, struct sock_filter instruction) {
    if (f->length < INSTRUCTION_LIMIT) {
        f->code[f->length++] = instruction;
    }
}

static void load(filter *f, uint32_t offset) {
    add(f, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset));
}

static void answer(filter *f, uint32_t action) {
    add(f, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, action));
}

/// Skips `count` instructions unless the loaded word is `value`.
static void unless_equal_skip(filter *f, uint32_t value, uint8_t count) {
    add(f, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, count));
}

/// Other architectures' numbers mean other calls; x32 numbers are never equal to the ones allowed.
static void begin(filter *f) {
    f->length = 0;
    load(f, offsetof(struct seccomp_data, arch));
    add(f, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0));
    answer(f, SECCOMP_RET_TRAP);
    load(f, offsetof(struct seccomp_data, nr));
}

static void on(filter *f, long number, uint32_t action) {
    unless_equal_skip(f, (uint32_t)number, 1);
    answer(f, action);
}

/// The low word of an argument; both architectures are little endian.
static uint32_t argument(int index) {
    return (uint32_t)(offsetof(struct seccomp_data, args) + (size_t)index * sizeof(uint64_t));
}

/// Allows `number` when the low word of argument `index` is one of `values`; else `otherwise`.
static void on_argument(
    filter *f, long number, int index, const uint32_t *values, uint8_t count, uint32_t otherwise) {
    unless_equal_skip(f, (uint32_t)number, (uint8_t)(2 * count + 2));
    load(f, argument(index));
    for (uint8_t value = 0; value < count; value++) {
        on(f, (long)values[value], SECCOMP_RET_ALLOW);
    }
    answer(f, otherwise);
}

/// Limits may be asked for and not changed.
static void on_prlimit(filter *f) {
    unless_equal_skip(f, SYS_prlimit64, 6);
    load(f, argument(2));
    unless_equal_skip(f, 0, 3);
    load(f, argument(2) + 4);
    unless_equal_skip(f, 0, 1);
    answer(f, SECCOMP_RET_ALLOW);
    answer(f, SECCOMP_RET_TRAP);
}

static bool install(filter *f) {
    if (f->length >= INSTRUCTION_LIMIT || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return false;
    }
    struct sock_fprog program = {f->length, f->code};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

void semcom_filter_compile(void) {
    static const long allowed[] = {
        SYS_mmap, SYS_mprotect, SYS_munmap, SYS_mremap, SYS_madvise, SYS_brk, SYS_futex,
        SYS_rt_sigreturn, SYS_rt_sigprocmask, SYS_rt_sigaction, SYS_sigaltstack, SYS_setitimer,
        SYS_exit, SYS_exit_group, SYS_getrandom, SYS_clock_gettime, SYS_gettid, SYS_getpid,
        SYS_sysinfo, SYS_sched_getaffinity, SYS_sched_yield, SYS_membarrier,
    };
    enum { NAME_A_MAPPING = 0x53564d41 };
    static const uint32_t controls[] = {PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS, NAME_A_MAPPING};
    const uint32_t kept = (uint32_t)semcom_kept_descriptor;
    const uint32_t closed = SECCOMP_RET_ERRNO | EBADF;
    filter f;
    begin(&f);
    for (size_t index = 0; index < sizeof allowed / sizeof *allowed; index++) {
        on(&f, allowed[index], SECCOMP_RET_ALLOW);
    }
    on_argument(&f, SYS_prctl, 0, controls, sizeof controls / sizeof *controls, SECCOMP_RET_TRAP);
    // A library that wants to complain finds its descriptor closed.
    on_argument(&f, SYS_write, 0, &kept, semcom_kept_descriptor < 0 ? 0 : 1, closed);
    on(&f, SYS_writev, closed);
    on_prlimit(&f);
    answer(&f, SECCOMP_RET_TRAP);
    if (!install(&f)) {
        _exit(SEMCOM_EXIT_WALL_FAILED);
    }
}

/// Results are in shared memory by then, so not even a write is needed. rt_sigreturn ends the
/// timer's handler; a candidate that abuses it can block signals at most, and is then killed from
/// outside.
bool semcom_filter_run(void) {
    filter f;
    begin(&f);
    on(&f, SYS_rt_sigreturn, SECCOMP_RET_ALLOW);
    on(&f, SYS_exit, SECCOMP_RET_ALLOW);
    on(&f, SYS_exit_group, SECCOMP_RET_ALLOW);
    answer(&f, SECCOMP_RET_TRAP);
    return install(&f);
}

/// Allows one operation on one word.
static void on_futex(filter *f, uint32_t operation, const uint32_t *word) {
    uint64_t address = (uintptr_t)word;
    load(f, offsetof(struct seccomp_data, nr));
    unless_equal_skip(f, SYS_futex, 7);
    load(f, argument(1));
    unless_equal_skip(f, operation, 5);
    load(f, argument(0));
    unless_equal_skip(f, (uint32_t)address, 3);
    load(f, argument(0) + 4);
    unless_equal_skip(f, (uint32_t)(address >> 32), 1);
    answer(f, SECCOMP_RET_ALLOW);
}

bool semcom_filter_ring(const uint32_t *awaited, const uint32_t *woken) {
    filter f;
    begin(&f);
    on(&f, SYS_rt_sigreturn, SECCOMP_RET_ALLOW);
    on(&f, SYS_exit, SECCOMP_RET_ALLOW);
    on(&f, SYS_exit_group, SECCOMP_RET_ALLOW);
    on_futex(&f, FUTEX_WAIT, awaited);
    on_futex(&f, FUTEX_WAKE, woken);
    answer(&f, SECCOMP_RET_TRAP);
    return install(&f);
}

bool semcom_has_filters(void) { return true; }

#pragma clang assume_nonnull end

#else

void semcom_filter_compile(void) {}
bool semcom_filter_run(void) { return true; }
bool semcom_filter_ring(const uint32_t *awaited, const uint32_t *woken) {
    (void)awaited;
    (void)woken;
    return true;
}
bool semcom_has_filters(void) { return false; }

#endif
