#define _GNU_SOURCE 1
#include "csandboxtests.h"
#include "identity.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#pragma clang assume_nonnull begin

enum { REFUSED = 90, MEMORY_BYTES = 512 << 20, REASON_BYTES = 160 };

static const semcom_child_limits ordinary_limits = {
    .memory_bytes = MEMORY_BYTES, .cpu_seconds = 20, .compile_milliseconds = 10000};

static candidate_run finish(pid_t child, int64_t milliseconds, char *reason) {
    candidate_run run = {.status = -1};
    if (child > 0) {
        run.status = semcom_wait(child, milliseconds, &run.was_killed);
    }
    run.was_refused = reason[0] != 0;
    memcpy(run.reason, reason, REASON_BYTES - 1);
    semcom_shared_destroy(reason, REASON_BYTES);
    return run;
}

candidate_run candidate_run_batch(const semcom_batch *batch, int64_t milliseconds) {
    char *reason = semcom_shared_create(REASON_BYTES);
    pid_t child = semcom_fork();
    if (child == 0) {
        semcom_zygote_begin();
        semcom_child_begin(&ordinary_limits, -1);
        semcom_filter_compile();
        candidate_program = batch->function_count > 0 ? batch->functions[0].program : NULL;
        const char *why = NULL;
        semcom_prepared *prepared = semcom_batch_prepare(batch, &why);
        if (prepared == NULL) {
            strncpy(reason, why, REASON_BYTES - 1);
            semcom_exit(REFUSED);
        }
        semcom_batch_run(prepared);
    }
    return finish(child, milliseconds, reason);
}

candidate_run candidate_prepare_batch(const semcom_batch *batch) {
    char *reason = semcom_shared_create(REASON_BYTES);
    pid_t child = semcom_fork();
    if (child == 0) {
        semcom_child_begin(&ordinary_limits, -1);
        const char *why = NULL;
        if (semcom_batch_prepare(batch, &why) == NULL) {
            strncpy(reason, why, REASON_BYTES - 1);
            semcom_exit(1);
        }
        semcom_exit(0);
    }
    return finish(child, 10000, reason);
}

int candidate_status_compiling(void (*act)(void), uint32_t compile_milliseconds) {
    pid_t child = semcom_fork();
    if (child == 0) {
        semcom_child_limits limits = ordinary_limits;
        limits.compile_milliseconds = compile_milliseconds;
        semcom_zygote_begin();
        semcom_child_begin(&limits, -1);
        semcom_filter_compile();
        act();
        semcom_exit(0);
    }
    bool killed = false;
    return semcom_wait(child, 10000, &killed);
}

void compiling_return(void) {}

void compiling_crash(void) { *(volatile int *)(uintptr_t)16 = 1; }

void compiling_abort(void) { abort(); }

__attribute__((noinline)) static uint64_t deeper(volatile uint64_t *above) {
    volatile uint64_t here[32] = {*above + 1};
    return here[0] == 0 ? 0 : deeper(here) + here[0];
}

void compiling_recurse(void) {
    volatile uint64_t depth = 1;
    deeper(&depth);
}

void compiling_spin(void) {
    for (volatile int turn = 1; turn != 0;) {
    }
}

void compiling_open(void) { open("/etc/hostname", O_RDONLY); }

void compiling_socket(void) { socket(AF_INET, SOCK_STREAM, 0); }

void compiling_complain(void) {
    if (write(2, "x", 1) >= 0) {
        semcom_exit(1);
    }
}

void compiling_take_memory(void) {
    void *memory = mmap(
        NULL, (size_t)MEMORY_BYTES + (16 << 20), PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    semcom_exit(memory == MAP_FAILED ? 0 : 1);
}

void compiling_fork(void) { fork(); }

#pragma clang assume_nonnull end
