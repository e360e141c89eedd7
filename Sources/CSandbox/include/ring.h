// Property testing of one function by two children of the zygote that share two mappings.
//
// The *judge* holds the compiled clauses and no candidate code. It makes inputs from a recipe and a
// seed, and writes those that meet `requires` into the *inputs*, which it alone can write to. The
// *candidate's child* calls the function on each and writes raw results into the *results*. They
// hand batches to each other over futexes, and nothing in the results is trusted.
#pragma once
#include "csandbox.h"

#pragma clang assume_nonnull begin

enum {
    SEMCOM_RING_BATCH = 4096,            // inputs of one batch, at most
    SEMCOM_RING_EDGE_LIMIT = 1 << 16,    // counters of one module
    SEMCOM_RING_COMPARISON_LIMIT = 4096, // comparisons of one module that are traced
    SEMCOM_RING_SUSPICIOUS_LIMIT = 256,  // suspicious inputs that are reported
};

// ---- shared memory --------------------------------------------------------------------------

typedef struct {
    void *_Nullable inputs;      // writable
    const void *_Nullable view;  // the same memory, which cannot be made writable
    void *_Nullable results;     // writable
} semcom_ring;

/// In the zygote; false when there is no memory.
bool semcom_ring_create(semcom_ring *ring);
void semcom_ring_destroy(const semcom_ring *ring);
/// In the judge's child: it has read its request. Then the zygote waits no longer, and may read on.
void semcom_ring_tell_taken(const semcom_ring *ring);
/// In the zygote: false when the judge's child has ended without it.
bool semcom_ring_await_taken(const semcom_ring *ring, pid_t judge);
/// In the judge's child: gives up what it does not need.
void semcom_ring_enter_judge(const semcom_ring *ring);
/// In a candidate's child, before it compiles: gives up every way to write to the inputs.
void semcom_ring_enter_candidate(const semcom_ring *ring);

/// Number of the batch that was handed over last.
uint32_t semcom_ring_sequence(const semcom_ring *ring);
/// In the zygote: a candidate's child was started, which knows the batches up to now.
void semcom_ring_announce(const semcom_ring *ring, uint32_t generation);
/// In the zygote: no further candidate's child will be started.
void semcom_ring_close(const semcom_ring *ring);
/// In the zygote: the generation that the judge wants to be killed; 0 for none.
uint32_t semcom_ring_unwanted(const semcom_ring *ring);
/// How often each counter was counted, as the candidate's child says.
const uint64_t *semcom_ring_hits(const semcom_ring *ring);
/// Waits until one of two children has ended or so many milliseconds are over.
void semcom_await_either(pid_t first, pid_t second, int64_t milliseconds);

// ---- the candidate's child ------------------------------------------------------------------

typedef struct {
    semcom_function function;
    const semcom_ring *ring;
    uint32_t known_sequence;           // batches up to this one are not its own
    uint32_t generation;
    uint32_t *_Nullable counters;      // one for each edge, counted by the code
    uint32_t counter_count;
    // two bytes for each comparison that the code traces: how close its sides came
    uint8_t *_Nullable closeness;
    uint32_t closeness_bytes;
    uint32_t call_milliseconds;
    uint32_t timeout_limit;
    uint32_t total_milliseconds;
    uint64_t stack_bytes;
    uint64_t output_bytes;
    uint64_t input_bytes;              // of one input in wire form, at most
    uint8_t fill;
    uint8_t *report;                   // shared memory for the header of a report
    size_t report_capacity;
} semcom_fuzz_run;

typedef struct semcom_fuzz_prepared semcom_fuzz_prepared;

/// NULL when the request is malformed or there is no memory; `*reason` then says why.
semcom_fuzz_prepared *_Nullable semcom_fuzz_prepare(
    const semcom_fuzz_run *run, const char *_Nullable *_Nonnull reason);
/// Locks down, and serves batches until the process is ended.
_Noreturn void semcom_fuzz_serve(semcom_fuzz_prepared *prepared);

// ---- the judge's child ----------------------------------------------------------------------

typedef int32_t (*semcom_accepts)(const uint64_t *arguments);
typedef int32_t (*semcom_judge)(const uint64_t *arguments, const uint64_t *results);

// A recipe is: for each parameter its value; then u32 count of relations and these.
// A value is one byte, then:
enum {
    SEMCOM_RECIPE_BOOL = 0,
    // u8 bits, u8 signed, u64 low, u64 high, u32 count and so many u64 constants
    SEMCOM_RECIPE_INTEGER = 1,
    // u8 bits, u64 low, u64 high (bits of doubles), u32 count and so many u64 constants
    SEMCOM_RECIPE_REAL = 2,
    // u64 fewest, u64 most, u8 order, u8 text, u32 count of words, each u32 length and bytes; then
    // the element's value
    SEMCOM_RECIPE_SLICE = 3,
    SEMCOM_RECIPE_TUPLE = 4,     // u8 count, then so many values
    SEMCOM_RECIPE_OPTIONAL = 5,  // the wrapped value
};
// A relation is one byte, u32 and u32 parameters, i64 low, i64 offset, u8 strict:
enum {
    SEMCOM_RELATION_SAME_COUNT = 0,
    SEMCOM_RELATION_INDEX = 1,
    SEMCOM_RELATION_ORDERED = 2,
    SEMCOM_RELATION_ELEMENT = 3,
    SEMCOM_RELATION_SOMETIMES_EQUAL = 4,
};

/// Why a judge stopped.
enum {
    SEMCOM_STOP_INPUTS = 0,      // all inputs were made
    SEMCOM_STOP_TIME = 1,
    SEMCOM_STOP_SUSPICIOUS = 2,  // enough suspicious inputs were seen
    SEMCOM_STOP_TIMEOUTS = 3,    // too many calls did not come back in time
    SEMCOM_STOP_DEATHS = 4,      // the candidate's child died too often
    SEMCOM_STOP_REFUSED = 5,     // `accepts` takes hardly any input
};

/// What is suspicious about an input.
enum {
    SEMCOM_SUSPICIOUS_CLAUSE = 0,     // a clause fails or cannot be decided
    SEMCOM_SUSPICIOUS_CRASH = 1,      // a fault, a trap, or the end of the process
    SEMCOM_SUSPICIOUS_UNDEFINED = 2,
    SEMCOM_SUSPICIOUS_TIMEOUT = 3,
    SEMCOM_SUSPICIOUS_RESULT = 4,     // a result that breaks the ABI, or a write out of bounds
    SEMCOM_SUSPICIOUS_CAPACITY = 5,   // another result with exactly as much room as is needed
    SEMCOM_SUSPICIOUS_NO_ROOM = 6,    // asks for more room than there ever is
};

typedef struct {
    const uint8_t *program;         // call program of the function
    size_t program_length;
    const uint8_t *recipe;
    size_t recipe_length;
    const uint8_t *corpus;          // u32 length and bytes of each input in wire form
    size_t corpus_length;
    semcom_accepts accepts;
    semcom_judge judge;
    const semcom_ring *ring;
    uint64_t seed;
    uint64_t input_limit;           // inputs to make
    uint64_t input_bytes;           // of one input in wire form, at most
    uint64_t output_bytes;
    uint64_t milliseconds;
    uint32_t call_milliseconds;
    uint32_t timeout_limit;
    uint32_t suspicious_limit;      // to report
    uint64_t suspicious_before_stop;
    uint32_t corpus_limit;          // inputs that found new edges, to report
    uint8_t *report;
    size_t report_capacity;
} semcom_judge_run;

/// Compiling is over, and with it its deadline.
void semcom_end_deadline(void);

/// The report is u64 length of what follows; u64 inputs made, rejected, judged, given up,
/// suspicious, microseconds, deaths; u8 stop; u32 count of suspicious inputs, each u8 kind, u32
/// clause, u8 outcome, u64 number, u32 length and bytes; u32 count of new corpus inputs, each u32
/// length and bytes. False when the request is malformed; `*reason` then says why.
bool semcom_judge_serve(const semcom_judge_run *run, const char *_Nullable *_Nonnull reason);

#pragma clang assume_nonnull end
