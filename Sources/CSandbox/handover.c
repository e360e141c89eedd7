// Words in shared memory between the zygote and a child: "here is your request", and "I am ending".
#define _GNU_SOURCE 1
#include "internal.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#if defined(__linux__)
#include <linux/futex.h>
#include <sys/syscall.h>
#endif

#pragma clang assume_nonnull begin

enum { GLANCE_MILLISECONDS = 5 };  // between two looks at a child that does not tell

#if defined(__linux__)

static void wait_for_change(uint32_t *word, uint32_t value, const struct timespec *_Nullable time) {
    syscall(SYS_futex, word, FUTEX_WAIT, value, time, NULL, 0);
}

static void wake(uint32_t *word) { syscall(SYS_futex, word, FUTEX_WAKE, INT_MAX, NULL, NULL, 0); }

typedef struct robust_entry robust_entry;
struct robust_entry {
    robust_entry *next;
};

/// The kernel's list of words to be marked when this thread ends, whatever ends it; it does so
/// before it takes the process's memory down, which takes longer than a small run.
void semcom_announce_end(uint32_t *word) {
    static robust_entry entry;
    static struct {
        robust_entry list;
        long offset;
        robust_entry *_Nullable pending;
    } head;
    entry.next = &head.list;
    head.list.next = &entry;
    head.offset = (long)((intptr_t)word - (intptr_t)&entry);
    uint32_t owner = (uint32_t)syscall(SYS_gettid) | FUTEX_WAITERS;
    __atomic_store_n(word, owner, __ATOMIC_SEQ_CST);
    wake(word);
    syscall(SYS_set_robust_list, &head, sizeof head);
}

static bool has_ended(uint32_t value) { return (value & FUTEX_OWNER_DIED) != 0; }

void semcom_await_request(uint32_t *word, uint32_t compile_milliseconds) {
    struct itimerval timer = {{0, 0}, {0, 0}};
    setitimer(ITIMER_REAL, &timer, NULL);
    while (__atomic_load_n(word, __ATOMIC_ACQUIRE) == 0) {
        wait_for_change(word, 0, NULL);
    }
    timer.it_value.tv_sec = compile_milliseconds / 1000;
    timer.it_value.tv_usec = (suseconds_t)(compile_milliseconds % 1000) * 1000;
    setitimer(ITIMER_REAL, &timer, NULL);
}

void semcom_hand_request(uint32_t *word) {
    __atomic_store_n(word, 1, __ATOMIC_RELEASE);
    wake(word);
}

bool semcom_has_handover(void) { return true; }

#else

static void wait_for_change(uint32_t *word, uint32_t value, const struct timespec *_Nullable time) {
    (void)word;
    (void)value;
    nanosleep(time, NULL);
}

void semcom_announce_end(uint32_t *word) { (void)word; }

static bool has_ended(uint32_t value) {
    (void)value;
    return false;
}

void semcom_await_request(uint32_t *word, uint32_t compile_milliseconds) {
    (void)word;
    (void)compile_milliseconds;
    _exit(SEMCOM_EXIT_WALL_FAILED);
}

void semcom_hand_request(uint32_t *word) { (void)word; }

bool semcom_has_handover(void) { return false; }

#endif

bool semcom_has_ended(pid_t child) {
    siginfo_t info = {0};
    return waitid(P_PID, (id_t)child, &info, WEXITED | WNOHANG | WNOWAIT) != 0
        || info.si_pid == child;
}

void semcom_await_end(pid_t child, const uint32_t *word, int64_t milliseconds) {
    const struct timespec glance = {.tv_nsec = GLANCE_MILLISECONDS * 1000000L};
    for (int64_t waited = 0; child > 0 && waited <= milliseconds; waited += GLANCE_MILLISECONDS) {
        uint32_t value = __atomic_load_n(word, __ATOMIC_ACQUIRE);
        if (has_ended(value)) {
            return;
        }
        wait_for_change((uint32_t *)word, value, &glance);
        if (has_ended(__atomic_load_n(word, __ATOMIC_ACQUIRE))) {
            return;
        }
        if (semcom_has_ended(child)) {
            return;
        }
    }
}

#pragma clang assume_nonnull end
