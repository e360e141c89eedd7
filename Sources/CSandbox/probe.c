// Walls, tried out: each in a child of its own that attacks it.
#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#pragma clang assume_nonnull begin

enum {
    REPORT_BYTES = 4096,
    CALL_MILLISECONDS = 20,
    PATIENCE_MILLISECONDS = 3000,
    MEMORY_BYTES = 256 << 20,
    CPU_SECONDS = 5,
    NO_RECORD = 255,
    WALL_COUNT = 10,
};

// ---- attacks on a running batch -------------------------------------------------------------

static void ask_the_kernel(const uint64_t *arguments, uint64_t *results) {
    (void)arguments;
    results[0] = (uint64_t)getpid();
}

static void read_past_the_end(const uint64_t *arguments, uint64_t *results) {
    const volatile uint8_t *bytes = (const uint8_t *)(uintptr_t)arguments[0];
    results[0] = bytes[arguments[1]];
}

static void write_to_input(const uint64_t *arguments, uint64_t *results) {
    *(volatile uint8_t *)(uintptr_t)arguments[0] = 1;
    results[0] = 0;
}

__attribute__((noinline)) static uint64_t descend(volatile uint64_t *deeper) {
    volatile uint64_t here[8] = {*deeper + 1};
    return here[0] == 0 ? 0 : descend(here) + here[0];
}

static void never_return(const uint64_t *arguments, uint64_t *results) {
    volatile uint64_t depth = arguments[1];
    results[0] = descend(&depth);
}

static void spin(const uint64_t *arguments, uint64_t *results) {
    (void)results;
    volatile uint64_t turns = arguments[1];
    while (turns != 0) {
        turns = turns + 2;
    }
}

static const semcom_child_limits probe_limits = {
    .memory_bytes = MEMORY_BYTES,
    .cpu_seconds = CPU_SECONDS,
    .compile_milliseconds = PATIENCE_MILLISECONDS,
};

static void begin_child(void) {
    if (!semcom_zygote_begun) {
        semcom_zygote_begin();
    }
    semcom_child_begin(&probe_limits, -1);
}

/// In the child: `func attack(bytes: [UInt8]) -> Int64` on three bytes.
_Noreturn static void run_attack(semcom_trampoline trampoline, uint8_t *report) {
    static const uint8_t program[] = {1, 0, SEMCOM_SHAPE_SLICE, SEMCOM_SHAPE_I8,
                                      1, SEMCOM_SHAPE_I64};
    static const uint8_t payload[] = {3, 0, 0, 0, 0, 0, 0, 0, 'a', 'b', 'c'};
    static const semcom_mode mode = {0, 0, 0xA5};
    static const uint16_t test_function = 0;
    static const uint32_t test_offset = 0;
    begin_child();
    semcom_filter_compile();
    semcom_function function = {program, sizeof program, trampoline};
    semcom_batch batch = {
        .functions = &function, .function_count = 1, .test_functions = &test_function,
        .test_offsets = &test_offset, .test_count = 1, .payload = payload,
        .payload_length = sizeof payload, .modes = &mode, .mode_count = 1,
        .call_milliseconds = CALL_MILLISECONDS, .timeout_limit = 1,
        .total_milliseconds = PATIENCE_MILLISECONDS, .stack_bytes = 1 << 20,
        .output_bytes = 4096, .report = report, .report_capacity = REPORT_BYTES,
    };
    const char *reason = NULL;
    semcom_prepared *prepared = semcom_batch_prepare(&batch, &reason);
    if (prepared == NULL) {
        _exit(SEMCOM_EXIT_WALL_FAILED);
    }
    semcom_batch_run(prepared);
}

/// The outcome of the attack, or NO_RECORD when the child did not get that far.
static uint8_t attack(semcom_trampoline trampoline, int *status) {
    uint8_t *report = semcom_shared_create(REPORT_BYTES);
    if (report == NULL) {
        return NO_RECORD;
    }
    pid_t child = semcom_fork();
    if (child == 0) {
        run_attack(trampoline, report);
    }
    bool killed = false;
    *status = child < 0 ? -1 : semcom_wait(child, PATIENCE_MILLISECONDS, &killed);
    const semcom_report_header *header = (const semcom_report_header *)(void *)report;
    uint8_t outcome = header->used > 0 ? report[sizeof *header] : NO_RECORD;
    semcom_shared_destroy(report, REPORT_BYTES);
    return outcome;
}

// ---- attacks while compiling ----------------------------------------------------------------

static int exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }

/// The exit code of a child that begins as usual and then runs `act`; -1 when it was killed.
static int try_in_child(int (*act)(void), bool is_filtered) {
    pid_t child = semcom_fork();
    if (child == 0) {
        begin_child();
        if (is_filtered) {
            semcom_filter_compile();
        }
        _exit(act());
    }
    bool killed = false;
    return child < 0 ? -1 : exit_code(semcom_wait(child, PATIENCE_MILLISECONDS, &killed));
}

static int take_too_much_memory(void) {
    void *memory = mmap(
        NULL, (size_t)MEMORY_BYTES + (64 << 20), PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? 0 : 1;
}

static int ask_for_processor_limit(void) {
    struct rlimit value;
    return getrlimit(RLIMIT_CPU, &value) == 0 && value.rlim_max <= CPU_SECONDS + 1 ? 0 : 1;
}

static int make_a_socket(void) { return socket(AF_INET, SOCK_DGRAM, 0) < 0 ? 0 : 1; }

/// Connecting a datagram socket sends nothing, but it needs a route.
static int find_a_route(void) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(9)};
    address.sin_addr.s_addr = htonl(0xC0000201);  // 192.0.2.1, which belongs to nobody
    int descriptor = socket(AF_INET, SOCK_DGRAM, 0);
    if (descriptor < 0) {
        return 0;
    }
    return connect(descriptor, (struct sockaddr *)&address, sizeof address) == 0 ? 1 : 0;
}

static int open_a_folder(void) { return open("/", O_RDONLY) < 0 ? 0 : 1; }

static int ask_for_privileges(void) {
#if defined(__linux__)
    return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 ? 0 : 1;
#else
    return 1;
#endif
}

/// Without limits on descriptors, so that only the zygote's walls answer.
static bool zygote_refuses(int (*act)(void)) {
    pid_t child = semcom_fork();
    if (child == 0) {
        if (!semcom_zygote_begun) {
            semcom_zygote_begin();
        }
        _exit(act());
    }
    bool killed = false;
    return child > 0 && exit_code(semcom_wait(child, PATIENCE_MILLISECONDS, &killed)) == 0;
}

// ---- the list -------------------------------------------------------------------------------

static semcom_wall wall(const char *name, bool holds, const char *seen, const char *missing) {
    semcom_wall wall = {.name = name, .holds = holds};
    strncpy(wall.detail, holds ? seen : missing, sizeof wall.detail - 1);
    return wall;
}

static semcom_wall batch_wall(
    const char *name, semcom_trampoline trampoline, uint8_t expected, const char *seen,
    const char *missing) {
    int status = 0;
    uint8_t outcome = attack(trampoline, &status);
    if (outcome == NO_RECORD && exit_code(status) == SEMCOM_EXIT_WALL_FAILED) {
        missing = "a child could not put up its walls and ran nothing: the kernel refuses seccomp "
                  "filters or shared memory; use Linux 5.13 or newer, outside of gVisor";
    }
    return wall(name, outcome == expected, seen, missing);
}

static semcom_wall network_wall(void) {
    bool filtered =
        semcom_has_filters() && try_in_child(make_a_socket, true) == SEMCOM_EXIT_COMPILE_SYSCALL;
    bool separate = zygote_refuses(find_a_route);
    const char *seen = "sockets are refused, and there is no route out of the worker";
    if (!separate) {
        seen = "sockets are refused by the filter; the worker itself still reaches the network, "
               "because user namespaces are off (sysctl kernel.unprivileged_userns_clone=1)";
    }
    return wall("no network", filtered, seen,
                "sockets are not refused: system call filters are missing on this system");
}

static semcom_wall files_wall(void) {
    bool filtered =
        semcom_has_filters() && try_in_child(open_a_folder, true) == SEMCOM_EXIT_COMPILE_SYSCALL;
    bool separate = zygote_refuses(open_a_folder);
    const char *seen = "opening files is refused, by the filter and by Landlock";
    if (!separate) {
        seen = "opening files is refused by the filter; Landlock is missing, so the worker "
               "itself can open files (boot with lsm=landlock,..., Linux 5.13 or newer)";
    }
    return wall("no files", filtered, seen,
                "opening files is not refused: system call filters are missing on this system");
}

static size_t list_walls(semcom_wall walls[WALL_COUNT]) {
    size_t count = 0;
    walls[count++] = batch_wall(
        "system call filter", ask_the_kernel, SEMCOM_SYSTEM_CALL,
        "a system call of a candidate was stopped and named",
        "a system call of a candidate went through: seccomp filters are missing on this system");
    walls[count++] = batch_wall(
        "guard pages", read_past_the_end, SEMCOM_MEMORY_FAULT,
        "reading one byte past a buffer was caught", "reading past a buffer was not caught");
    walls[count++] = batch_wall(
        "read-only inputs", write_to_input, SEMCOM_WROTE_OUTSIDE,
        "writing to an input was caught",
        "inputs are writable: this system cannot map memory twice");
    walls[count++] = batch_wall(
        "alternate stack", never_return, SEMCOM_STACK_OVERFLOW, "endless recursion was caught",
        "endless recursion was not caught");
    walls[count++] = wall(
        "memory limit", try_in_child(take_too_much_memory, true) == 0,
        "memory over the limit was refused",
        "memory over the limit was granted: this system does not enforce RLIMIT_AS");
    walls[count++] = wall(
        "processor time limit", try_in_child(ask_for_processor_limit, true) == 0,
        "the limit on processor time is in force", "the limit on processor time is not in force");
    walls[count++] = batch_wall(
        "deadline", spin, SEMCOM_TIMEOUT, "an endless loop was stopped",
        "an endless loop was not stopped");
    walls[count++] = network_wall();
    walls[count++] = files_wall();
    walls[count++] = wall(
        "no new privileges", try_in_child(ask_for_privileges, false) == 0,
        "set for the worker and its children",
        "the system has no such setting: set-user-id programs could be started");
    return count;
}

size_t semcom_probe_walls(semcom_wall *walls, size_t capacity) {
    semcom_wall all[WALL_COUNT];
    size_t count = list_walls(all);
    for (size_t index = 0; index < count && index < capacity; index++) {
        walls[index] = all[index];
    }
    return count;
}

#pragma clang assume_nonnull end
