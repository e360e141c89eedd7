// Memory that a judge and a candidate's child share, and the words over which they wait for each
// other.
#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include "ring-internal.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#if defined(__linux__)
#include <linux/futex.h>
#include <sys/syscall.h>
#endif

#pragma clang assume_nonnull begin

static size_t page_aligned(size_t bytes) {
    return (size_t)semcom_align_up(bytes, semcom_page_bytes());
}

static size_t inputs_length(void) { return page_aligned(sizeof(semcom_ring_inputs)); }
static size_t results_length(void) { return page_aligned(sizeof(semcom_ring_results)); }

#if defined(__linux__) && defined(F_ADD_SEALS)

#ifndef F_SEAL_FUTURE_WRITE
#define F_SEAL_FUTURE_WRITE 0x0010
#endif

/// The seal comes between the two mappings: whoever has the second one alone cannot make it
/// writable, not even with mprotect.
static bool map_inputs(semcom_ring *ring) {
    size_t length = inputs_length();
    int file = memfd_create("semcom inputs", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0) {
        return false;
    }
    void *inputs = MAP_FAILED, *view = MAP_FAILED;
    if (ftruncate(file, (off_t)length) == 0) {
        inputs = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    }
    if (inputs != MAP_FAILED && fcntl(file, F_ADD_SEALS, F_SEAL_FUTURE_WRITE) == 0) {
        view = mmap(NULL, length, PROT_READ, MAP_SHARED, file, 0);
    }
    close(file);
    if (view == MAP_FAILED) {
        if (inputs != MAP_FAILED) {
            munmap(inputs, length);
        }
        return false;
    }
    ring->inputs = inputs;
    ring->view = view;
    return true;
}

#else

/// Without seals the memory is made read-only in the candidate's child.
static bool map_inputs(semcom_ring *ring) {
    void *inputs = semcom_shared_create(inputs_length());
    if (inputs == NULL) {
        return false;
    }
    ring->inputs = inputs;
    ring->view = inputs;
    return true;
}

#endif

bool semcom_ring_create(semcom_ring *ring) {
    if (!map_inputs(ring)) {
        return false;
    }
    void *results = semcom_shared_create(results_length());
    if (results == NULL) {
        munmap(ring->inputs, inputs_length());
        if (ring->view != ring->inputs) {
            munmap((void *)(uintptr_t)ring->view, inputs_length());
        }
        return false;
    }
    ring->results = results;
    return true;
}

void semcom_ring_destroy(const semcom_ring *ring) {
    munmap(ring->inputs, inputs_length());
    if (ring->view != ring->inputs) {
        munmap((void *)(uintptr_t)ring->view, inputs_length());
    }
    munmap(ring->results, results_length());
}

void semcom_ring_enter_judge(const semcom_ring *ring) {
    if (ring->view != ring->inputs) {
        munmap((void *)(uintptr_t)ring->view, inputs_length());
    }
    if (mprotect(ring->results, results_length(), PROT_READ) != 0) {
        _exit(SEMCOM_EXIT_WALL_FAILED);
    }
}

void semcom_ring_enter_candidate(const semcom_ring *ring) {
    int failed = ring->view != ring->inputs ? munmap(ring->inputs, inputs_length())
                                            : mprotect(ring->inputs, inputs_length(), PROT_READ);
    if (failed != 0) {
        _exit(SEMCOM_EXIT_WALL_FAILED);
    }
}

// ---- the zygote's words ---------------------------------------------------------------------

static semcom_ring_inputs *control(const semcom_ring *ring) {
    return (semcom_ring_inputs *)ring->inputs;
}

/// The judge sleeps on the word that says which batch is done.
static void wake_judge(const semcom_ring *ring) {
    semcom_word_wake(&((const semcom_ring_results *)ring->results)->done);
}

uint32_t semcom_ring_sequence(const semcom_ring *ring) {
    return __atomic_load_n(&control(ring)->sequence, __ATOMIC_ACQUIRE);
}

void semcom_ring_announce(const semcom_ring *ring, uint32_t generation) {
    __atomic_store_n(&control(ring)->generation, generation, __ATOMIC_SEQ_CST);
    wake_judge(ring);
}

void semcom_ring_close(const semcom_ring *ring) {
    __atomic_store_n(&control(ring)->closed, 1, __ATOMIC_SEQ_CST);
    wake_judge(ring);
}

void semcom_ring_tell_taken(const semcom_ring *ring) {
    __atomic_store_n(&control(ring)->taken, 1, __ATOMIC_SEQ_CST);
    semcom_word_wake(&control(ring)->taken);
}

bool semcom_ring_await_taken(const semcom_ring *ring, pid_t judge) {
    enum { GLANCE_MILLISECONDS = 10 };
    const uint32_t *word = &control(ring)->taken;
    while (__atomic_load_n(word, __ATOMIC_ACQUIRE) == 0) {
        if (judge <= 0 || semcom_has_ended(judge)) {
            return __atomic_load_n(word, __ATOMIC_ACQUIRE) != 0;
        }
        semcom_word_wait(word, 0, GLANCE_MILLISECONDS);
    }
    return true;
}

uint32_t semcom_ring_unwanted(const semcom_ring *ring) {
    return __atomic_load_n(&control(ring)->unwanted, __ATOMIC_ACQUIRE);
}

const uint64_t *semcom_ring_hits(const semcom_ring *ring) {
    return ((const semcom_ring_results *)ring->results)->hits;
}

// ---- waiting --------------------------------------------------------------------------------

int64_t semcom_now_microseconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

#if defined(__linux__)

void semcom_word_wait(const uint32_t *word, uint32_t value, int64_t milliseconds) {
    struct timespec time = {
        .tv_sec = milliseconds / 1000, .tv_nsec = (long)(milliseconds % 1000) * 1000000};
    syscall(SYS_futex, word, FUTEX_WAIT, value, &time, NULL, 0);
}

void semcom_word_wake(const uint32_t *word) {
    syscall(SYS_futex, word, FUTEX_WAKE, INT_MAX, NULL, NULL, 0);
}

void semcom_await_either(pid_t first, pid_t second, int64_t milliseconds) {
    struct pollfd entries[2];
    nfds_t count = 0;
    pid_t children[2] = {first, second};
    for (int index = 0; index < 2; index++) {
        int descriptor =
            children[index] > 0 ? (int)syscall(SYS_pidfd_open, children[index], 0) : -1;
        if (descriptor >= 0) {
            entries[count++] = (struct pollfd){.fd = descriptor, .events = POLLIN};
        }
    }
    poll(entries, count, milliseconds > INT32_MAX ? INT32_MAX : (int)milliseconds);
    for (nfds_t index = 0; index < count; index++) {
        close(entries[index].fd);
    }
}

#else

void semcom_word_wait(const uint32_t *word, uint32_t value, int64_t milliseconds) {
    (void)milliseconds;
    struct timespec glance = {.tv_nsec = 50000};
    if (__atomic_load_n(word, __ATOMIC_ACQUIRE) == value) {
        nanosleep(&glance, NULL);
    }
}

void semcom_word_wake(const uint32_t *word) { (void)word; }

void semcom_await_either(pid_t first, pid_t second, int64_t milliseconds) {
    struct timespec glance = {.tv_nsec = 1000000};
    for (int64_t waited = 0; waited < milliseconds; waited++) {
        if (semcom_has_ended(first) || semcom_has_ended(second)) {
            return;
        }
        nanosleep(&glance, NULL);
    }
}

#endif

#pragma clang assume_nonnull end
