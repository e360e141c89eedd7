// The C edge of the sandbox: what Swift cannot do safely around fork, signals and system call
// filters.
//
// A *zygote* (one thread, LLVM warm, no secrets) forks a *child* for each request. The child goes
// through three phases:
//   1. limits and walls (semcom_child_begin), 2. compile under the compile filter
// (semcom_filter_compile),
//   3. run: semcom_batch_prepare makes all memory, semcom_batch_run installs the run filter, runs
// every test
//      and exits; no Swift code runs after that call.
// What the child has to say it writes into a shared mapping (the *report*) that the zygote made
// before the fork; the zygote
// trusts not one byte of it.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>
#include <sys/types.h>

#pragma clang assume_nonnull begin

// ---- walls of the zygote and its children
// ---------------------------------------------------------------------------

typedef struct {
    // address space that the child may add to what it has at this moment
    uint64_t memory_bytes;
    uint32_t cpu_seconds;       // processor time
    // wall-clock of the compile phase; the child ends itself with SEMCOM_EXIT_COMPILE_TIMEOUT
    uint32_t compile_milliseconds;
    // where the number of a system call goes that ends the compile phase
    uint32_t *_Nullable refused_call;
    // a word in shared memory that changes as soon as the child begins to end
    uint32_t *_Nullable ending;
} semcom_child_limits;

enum {
    SEMCOM_EXIT_COMPILE_TIMEOUT = 70,
    SEMCOM_EXIT_COMPILE_SYSCALL = 71, // a system call that the compile filter refuses
    SEMCOM_EXIT_COMPILE_CRASH = 72,   // a fault or abort while compiling
    SEMCOM_EXIT_WALL_FAILED = 73,     // a wall could not be put up: nothing was run
    // the harness itself faulted while running: a candidate had overwritten it
    SEMCOM_EXIT_RUN_CRASH = 75,
};

/// Puts up what holds for the zygote and everything it forks: no new privileges, not dumpable, no
/// core files, no capabilities,
/// own user and network namespace and no file system access (Landlock) where the kernel has them.
/// Never fails: semcom_probe_walls tells.
void semcom_zygote_begin(void);

/// Keeps this process and everything it forks on one processor: the one at `place`, from 0, among
/// those that it may use. Does nothing where there are not so many.
void semcom_keep_to_processor(size_t place);
/// Undoes that, for a child.
void semcom_use_all_processors(void);

/// In the zygote, once it is warm: moves the code that is in use, of the library whose path
/// contains `library`, into large pages, where the kernel has them; gives the bytes moved. Children
/// then get it whole.
size_t semcom_settle_code(const char *library);

/// A shared, zero-filled mapping of `length` bytes without reserved memory; NULL when there is no
/// room.
void *_Nullable semcom_shared_create(size_t length);
void semcom_shared_destroy(void *memory, size_t length);

/// fork(2), for Swift.
pid_t semcom_fork(void);

/// Waits for a child (-1 at once when there is none), at most `milliseconds`; then kills it.
/// `*killed` says which. Returns the wait status.
int semcom_wait(pid_t child, int64_t milliseconds, bool *killed);

/// Waits until a child begins to end, as its word `ending` tells, or has ended, or so many
/// milliseconds are over. The child can write to the word: whoever waits must then find out what is
/// true.
void semcom_await_end(pid_t child, const uint32_t *ending, int64_t milliseconds);

/// True when a child has ended; it still has to be waited for.
bool semcom_has_ended(pid_t child);

/// True where a child can be forked ahead of its request.
bool semcom_has_handover(void);
/// In a child behind its walls: sleeps until semcom_hand_request, then starts the compile deadline.
void semcom_await_request(uint32_t *word, uint32_t compile_milliseconds);
/// In the zygote: the request is in shared memory.
void semcom_hand_request(uint32_t *word);

/// In the child, first thing: limits, handlers that end the process with one of the exit codes
/// above, all descriptors but
/// `keep_descriptor` (or -1) closed, a compile deadline.
void semcom_child_begin(const semcom_child_limits *limits, int keep_descriptor);

/// In the child: system calls that compiling needs and no other. Ends the process with
/// SEMCOM_EXIT_WALL_FAILED when it cannot.
void semcom_filter_compile(void);

_Noreturn void semcom_exit(int code);

// ---- walls, tried out
// -----------------------------------------------------------------------------------------------

typedef struct {
    const char *name;   // static: "system call filter"
    bool holds;
    char detail[200];   // what was seen, or why it is missing and what to do
} semcom_wall;

/// Tries out every wall in forked children (never in the caller) and writes at most `capacity` of
/// them; returns how many there are.
/// Names: "system call filter", "guard pages", "read-only inputs", "alternate stack", "memory
/// limit", "processor time limit",
/// "deadline", "no network", "no files", "no new privileges".
size_t semcom_probe_walls(semcom_wall *walls, size_t capacity);

// ---- running tests
// -------------------------------------------------------------------------------------------------

// Call shapes as bytes. A shape is one of:
enum {
    SEMCOM_SHAPE_BOOL = 0,
    SEMCOM_SHAPE_I8 = 1,
    SEMCOM_SHAPE_I16 = 2,
    SEMCOM_SHAPE_I32 = 3,
    SEMCOM_SHAPE_I64 = 4,
    SEMCOM_SHAPE_FLOAT = 5, SEMCOM_SHAPE_DOUBLE = 6,
    SEMCOM_SHAPE_SLICE = 7,    // followed by the element's shape
    SEMCOM_SHAPE_TUPLE = 8,    // followed by one byte, the number of elements, and their shapes
    SEMCOM_SHAPE_OPTIONAL = 9, // followed by the shape of the wrapped value
};
// A call program is: one byte, the number of parameters; for each of them one byte (1: inout) and
// its shape; one byte (1: there
// is a result) and the result's shape.
//
// A trampoline takes two arrays of 8-byte words. Arguments and results are flattened into leaves,
// depth first: a scalar is one leaf, a
// tuple its elements, an optional its flag and then its value, a slice is pointer and count.
// Integers and bools are stored
// zero-extended, float in the low 4 bytes. After the parameters' leaves come, for each slice of
// the result that is not inside another slice,
// in order: output pointer, capacity in elements, and where its elements contain slices: arena
// pointer, arena capacity in bytes. In the results
// array a slice is one leaf, its count.
typedef void (*semcom_trampoline)(const uint64_t *arguments, uint64_t *results);

typedef struct {
    const uint8_t *program;
    size_t program_length;
    semcom_trampoline trampoline;
} semcom_function;

typedef struct {
    // 0: buffers end at a guard page, 1: begin at one, 2: begin as far behind one as they are
    // aligned
    uint8_t placement;
    uint8_t capacity;  // 0 generous, 1 exact, 2 one too few, 3 none, 4 arena one byte too small
    uint8_t fill;
} semcom_mode;

typedef struct {
    const semcom_function *functions;
    size_t function_count;
    const uint16_t *test_functions; // for each test, which function
    // for each test, where its arguments begin in payload (wire form)
    const uint32_t *test_offsets;
    size_t test_count;
    const uint8_t *payload;
    size_t payload_length;
    const semcom_mode *modes;
    size_t mode_count;
    bool reversed;                  // tests from last to first
    // counts instructions of the call when not NULL; the harness sets it to 0 before each call
    const uint64_t *_Nullable step_counter;
    uint64_t step_limit;            // 0: none
    uint32_t call_milliseconds;
    uint32_t timeout_limit;         // calls that may time out before the rest is not run
    uint32_t total_milliseconds;
    uint64_t stack_bytes;
    uint64_t output_bytes;          // largest output buffer or arena that is offered
    // shared memory; everything after the header belongs to the batch
    uint8_t *report;
    size_t report_capacity;
} semcom_batch;

// The report starts with this header, written by the child; records follow, one for each test and
// mode in the order in which they ran.
typedef struct {
    uint32_t magic;        // SEMCOM_REPORT_MAGIC once the batch began to run
    uint32_t finished;     // 1 when every test was run or marked
    uint32_t current_test; // index of the test that is running
    uint32_t current_mode;
    uint64_t used;         // bytes of records, header excluded
    uint64_t undefined;    // records of SEMCOM_UNDEFINED
} semcom_report_header;
enum { SEMCOM_REPORT_MAGIC = 0x53454d43 };

// A record is one byte, an outcome, then what that outcome carries (little endian):
enum {
    // u32 length, then the bytes: result in wire form, then each inout in wire form
    SEMCOM_RETURNED = 0,
    SEMCOM_NO_ROOM = 1,
    SEMCOM_NOT_APPLICABLE = 2,
    SEMCOM_NOT_RUN = 3,
    // u8 region (0 parameter, 1 output, 2 arena, 3 null, 4 unknown), u8 index, u8 access (0 read,
    // 1 write, 2 unknown), i64 distance
    SEMCOM_MEMORY_FAULT = 4,
    SEMCOM_STACK_OVERFLOW = 5,
    SEMCOM_ARITHMETIC = 6,
    SEMCOM_ILLEGAL = 7,
    SEMCOM_TIMEOUT = 8,        // u32 milliseconds
    SEMCOM_SYSTEM_CALL = 9,    // u32 number
    SEMCOM_BROKEN_RESULT = 10, // u8 length, then a sentence
    SEMCOM_WROTE_OUTSIDE = 11, // u8 length, then a sentence
    // u32 site, u32 site that used what the first one made or 0, u64 and u64: its values
    SEMCOM_UNDEFINED = 12,
};
// When step_counter is set, every record is followed by u64 steps of that call (0 when it did not
// return).

typedef struct semcom_prepared semcom_prepared;

/// Checks programs and payload against each other and makes every mapping that the run needs
/// (guarded slots, stack, alternate signal stack).
/// NULL when the request is malformed or there is no memory; `*reason` then says why.
semcom_prepared *_Nullable semcom_batch_prepare(
    const semcom_batch *batch, const char *_Nullable *_Nonnull reason);

/// Locks down, runs every test in every mode, writes the report, exits with 0.
_Noreturn void semcom_batch_run(semcom_prepared *prepared);

/// For instrumented code: ends the call under way with SEMCOM_UNDEFINED, and so does not come back.
void semcom_report_undefined(uint32_t site, uint32_t use, uint64_t first, uint64_t second);

// Memory functions that candidates may link against (LLVM makes calls to them out of its
// intrinsics); freestanding, no libc behind them.
void *semcom_memcpy(void *target, const void *source, size_t length);
void *semcom_memmove(void *target, const void *source, size_t length);
void *semcom_memset(void *target, int byte, size_t length);
int semcom_memcmp(const void *a, const void *b, size_t length);

#pragma clang assume_nonnull end
