// Processes: fork, wait with a deadline, and the limits that a child puts upon itself.
#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

#pragma clang assume_nonnull begin

static pid_t parent;

void *_Nullable semcom_shared_create(size_t length) {
    void *memory = mmap(
        NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return memory == MAP_FAILED ? NULL : memory;
}

void semcom_shared_destroy(void *memory, size_t length) { munmap(memory, length); }

pid_t semcom_fork(void) {
    parent = getpid();
    return fork();
}

void semcom_exit(int code) { _exit(code); }

// ---- waiting --------------------------------------------------------------------------------

static int64_t now_milliseconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/// Sleeps until the child has ended or some time has passed; `pause` grows where the kernel
/// cannot tell when.
static void sleep_a_little(int descriptor, int64_t milliseconds, int64_t *pause) {
    if (descriptor >= 0) {
        struct pollfd poll_descriptor = {.fd = descriptor, .events = POLLIN};
        poll(&poll_descriptor, 1, milliseconds > INT32_MAX ? INT32_MAX : (int)milliseconds);
        return;
    }
    struct timespec time = {.tv_nsec = (long)*pause};
    nanosleep(&time, NULL);
    *pause = *pause < 2000000 ? *pause * 2 : *pause;
}

int semcom_wait(pid_t child, int64_t milliseconds, bool *killed) {
    int status = 0;
    int descriptor = -1;
    int64_t pause = 50000;
    int64_t deadline = INT64_MAX;
    if (__builtin_add_overflow(now_milliseconds(), milliseconds, &deadline)) {
        deadline = INT64_MAX;
    }
    *killed = false;
    if (child <= 0) {
        return -1;  // fork failed; to kill(2) such a number would mean everybody
    }
#if defined(__linux__) && defined(SYS_pidfd_open)
    descriptor = (int)syscall(SYS_pidfd_open, child, 0);
#endif
    while (true) {
        pid_t ended = waitpid(child, &status, *killed ? 0 : WNOHANG);
        if (ended == child || (ended < 0 && errno != EINTR)) {
            break;
        }
        int64_t left = deadline - now_milliseconds();
        if (left <= 0) {
            kill(child, SIGKILL);
            *killed = true;
        } else {
            sleep_a_little(descriptor, left, &pause);
        }
    }
    if (descriptor >= 0) {
        close(descriptor);
    }
    return status;
}

// ---- the child's own limits -----------------------------------------------------------------

/// In memory that the parent reads when the child has ended.
static uint32_t *_Nullable refused_call;

static void end_compiling(int number, siginfo_t *info, void *context) {
    (void)context;
    int code = SEMCOM_EXIT_COMPILE_CRASH;
    if (number == SIGALRM || number == SIGXCPU) {
        code = SEMCOM_EXIT_COMPILE_TIMEOUT;
    }
#if defined(__linux__)
    // abort() first sends itself a signal, which is refused: that is a crash, not an attempt.
    if (number == SIGSYS && info->si_syscall != SYS_tgkill && info->si_syscall != SYS_tkill) {
        code = SEMCOM_EXIT_COMPILE_SYSCALL;
        if (refused_call != NULL) {
            *refused_call = (uint32_t)info->si_syscall;
        }
    }
#else
    (void)info;
#endif
    _exit(code);
}

static void handle_signals(void) {
    static uint8_t stack_memory[64 << 10];
    static const int numbers[] = {SIGSEGV, SIGBUS,  SIGFPE,  SIGILL, SIGTRAP,
                                  SIGSYS,  SIGALRM, SIGXCPU, SIGABRT};
    stack_t stack = {.ss_sp = stack_memory, .ss_size = sizeof stack_memory};
    bool is_set = sigaltstack(&stack, NULL) == 0;
    struct sigaction action = {.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
    action.sa_sigaction = end_compiling;
    sigemptyset(&action.sa_mask);
    for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) {
        is_set &= sigaction(numbers[index], &action, NULL) == 0;
    }
    sigset_t none;
    sigemptyset(&none);
    is_set &= sigprocmask(SIG_SETMASK, &none, NULL) == 0;
    if (!is_set) {
        _exit(SEMCOM_EXIT_WALL_FAILED);
    }
}

static void limit(int resource, uint64_t soft, uint64_t hard) {
    struct rlimit value = {(rlim_t)soft, (rlim_t)hard};
    if (setrlimit((__typeof__(RLIMIT_CPU))resource, &value) == 0) {
        return;
    }
    // Only a tighter limit that is already there may stand in the way.
    struct rlimit old;
    if (getrlimit((__typeof__(RLIMIT_CPU))resource, &old) != 0 || old.rlim_max > (rlim_t)hard) {
        _exit(SEMCOM_EXIT_WALL_FAILED);
    }
}

#if defined(__linux__)

/// Address space in use. The zygote opened the file; its figure is that of this copy of it.
static uint64_t address_space_bytes(void) {
    char text[64] = {0};
    int descriptor = semcom_statm_descriptor;
    if (descriptor < 0) {
        descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    }
    if (descriptor < 0 || pread(descriptor, text, sizeof text - 1, 0) <= 0) {
        return 0;
    }
    return strtoull(text, NULL, 10) * semcom_page_bytes();
}

static void close_range_of(unsigned first, unsigned last) {
#if defined(SYS_close_range)
    if (syscall(SYS_close_range, first, last, 0) == 0) {
        return;
    }
#endif
    long open_limit = sysconf(_SC_OPEN_MAX);
    for (unsigned descriptor = first; descriptor <= last && (long)descriptor < open_limit;
         descriptor++) {
        close((int)descriptor);
    }
}

static void limit_memory(uint64_t more_bytes) {
    uint64_t used = address_space_bytes();
    if (used == 0) {
        _exit(SEMCOM_EXIT_WALL_FAILED);
    }
    uint64_t most = used + more_bytes < used ? INT64_MAX : used + more_bytes;
    limit(RLIMIT_AS, most, most);
}

static void die_with_parent(void) {
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (parent != 0 && getppid() != parent) {
        _exit(SEMCOM_EXIT_WALL_FAILED);
    }
}

#else

static void close_range_of(unsigned first, unsigned last) {
    for (unsigned descriptor = first; descriptor <= last && (int)descriptor < getdtablesize();
         descriptor++) {
        close((int)descriptor);
    }
}

/// Darwin does not enforce a limit on address space.
static void limit_memory(uint64_t more_bytes) { (void)more_bytes; }

static void die_with_parent(void) {}

#endif

void semcom_child_begin(const semcom_child_limits *limits, int keep_descriptor) {
    die_with_parent();
    refused_call = limits->refused_call;
    if (limits->ending != NULL) {
        semcom_announce_end(limits->ending);
    }
    handle_signals();
    limit_memory(limits->memory_bytes);
    limit(RLIMIT_CPU, limits->cpu_seconds, (uint64_t)limits->cpu_seconds + 1);
    limit(RLIMIT_CORE, 0, 0);
    limit(RLIMIT_FSIZE, 0, 0);
    limit(RLIMIT_NPROC, 0, 0);
    unsigned first = 0;
    if (keep_descriptor >= 0) {
        first = (unsigned)keep_descriptor + 1;
        if (keep_descriptor > 0) {
            close_range_of(0, (unsigned)keep_descriptor - 1);
        }
    }
    close_range_of(first, UINT32_MAX);
    limit(RLIMIT_NOFILE, 0, 0);
    semcom_kept_descriptor = keep_descriptor;
    struct itimerval timer = {{0, 0}, {0, 0}};
    timer.it_value.tv_sec = limits->compile_milliseconds / 1000;
    timer.it_value.tv_usec =
        (__typeof__(timer.it_value.tv_usec))(limits->compile_milliseconds % 1000 * 1000);
    if (setitimer(ITIMER_REAL, &timer, NULL) != 0) {
        _exit(SEMCOM_EXIT_WALL_FAILED);
    }
}

#pragma clang assume_nonnull end
