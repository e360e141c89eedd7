// What holds for the zygote and everything that it forks. Each wall is put up as far as the kernel
// has it; semcom_probe_walls finds out what stands.
#define _GNU_SOURCE 1
#include "internal.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__linux__)
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#pragma clang assume_nonnull begin

int semcom_statm_descriptor = -1;
bool semcom_zygote_begun = false;

#if defined(__linux__)

// Numbers and structure of Landlock, here because older system headers lack them.
enum { CREATE_RULESET = 444, RESTRICT_SELF = 446, ASK_VERSION = 1 };

typedef struct {
    uint64_t files, network, scopes;
} landlock_rules;

/// Handles every right that this kernel's version knows, and allows none.
static void forbid_files(void) {
    long version = syscall(CREATE_RULESET, NULL, 0, ASK_VERSION);
    if (version < 1) {
        return;
    }
    landlock_rules rules = {.files = (UINT64_C(1) << 13) - 1};
    size_t length = sizeof rules.files;
    if (version >= 2) {
        rules.files |= UINT64_C(1) << 13;  // rename between folders
    }
    if (version >= 3) {
        rules.files |= UINT64_C(1) << 14;  // truncate
    }
    if (version >= 4) {
        rules.network = 3;  // bind and connect TCP
        length = sizeof rules.files + sizeof rules.network;
    }
    if (version >= 5) {
        rules.files |= UINT64_C(1) << 15;  // ioctl on devices
    }
    if (version >= 6) {
        rules.scopes = 3;  // abstract sockets and signals of other processes
        length = sizeof rules;
    }
    int ruleset = (int)syscall(CREATE_RULESET, &rules, length, 0);
    if (ruleset >= 0) {
        syscall(RESTRICT_SELF, ruleset, 0);
        close(ruleset);
    }
}

/// An empty user namespace gives up what root may do outside; then its own capabilities go as well.
static void leave_namespaces(void) {
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC) != 0) {
        unshare(CLONE_NEWNET | CLONE_NEWIPC);
    }
    struct {
        uint32_t version;
        int pid;
    } header = {0x20080522, 0};
    uint32_t no_capabilities[6] = {0};
    syscall(SYS_capset, &header, no_capabilities);
}

static cpu_set_t usable_processors;
static bool keeps_to_processor = false;

void semcom_keep_to_processor(size_t place) {
    if (sched_getaffinity(0, sizeof usable_processors, &usable_processors) != 0) {
        return;
    }
    for (int processor = 0; processor < CPU_SETSIZE; processor += 1) {
        if (!CPU_ISSET(processor, &usable_processors)) {
            continue;
        }
        if (place == 0) {
            cpu_set_t one;
            CPU_ZERO(&one);
            CPU_SET(processor, &one);
            keeps_to_processor = sched_setaffinity(0, sizeof one, &one) == 0;
            return;
        }
        place -= 1;
    }
}

void semcom_use_all_processors(void) {
    if (keeps_to_processor) {
        sched_setaffinity(0, sizeof usable_processors, &usable_processors);
    }
}

void semcom_zygote_begin(void) {
    semcom_statm_descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    semcom_open_pagemap();
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    leave_namespaces();
    forbid_files();
    semcom_zygote_begun = true;
}

#else

void semcom_keep_to_processor(size_t place) { (void)place; }

void semcom_use_all_processors(void) {}

void semcom_zygote_begin(void) {
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    semcom_zygote_begun = true;
}

#endif

#pragma clang assume_nonnull end
