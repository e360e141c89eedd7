// Candidates for the sandbox's tests, good and bad, and a run of them in a child of its own.
#pragma once
#include "csandbox.h"

#pragma clang assume_nonnull begin

typedef struct {
    int status;          // as from wait(2)
    bool was_killed;     // the deadline had to be enforced from outside
    bool was_refused;    // semcom_batch_prepare said no
    char reason[160];    // why
} candidate_run;

/// Forks, puts up all walls, and runs the batch there; `batch->report` must be shared memory.
candidate_run candidate_run_batch(const semcom_batch *batch, int64_t milliseconds);

/// The same without a run: exit code 0 when semcom_batch_prepare accepts, 1 when it refuses.
candidate_run candidate_prepare_batch(const semcom_batch *batch);

/// Runs `act` while compiling would run; the wait status.
int candidate_status_compiling(void (*act)(void), uint32_t compile_milliseconds);

// Things to do while compiling.
void compiling_return(void);
void compiling_crash(void);
void compiling_abort(void);
void compiling_recurse(void);
void compiling_spin(void);
void compiling_open(void);
void compiling_socket(void);
void compiling_complain(void);
void compiling_take_memory(void);
void compiling_fork(void);

// f(a: T) -> T for the shape T of the first parameter of the batch's first program, deep copies.
void candidate_identity(const uint64_t *arguments, uint64_t *results);

// f(a: Int64) -> Int64
void candidate_double(const uint64_t *arguments, uint64_t *results);
void candidate_divide_by(const uint64_t *arguments, uint64_t *results);
void candidate_spin_if_zero(const uint64_t *arguments, uint64_t *results);
void candidate_trap(const uint64_t *arguments, uint64_t *results);
void candidate_recurse(const uint64_t *arguments, uint64_t *results);
void candidate_huge_frame(const uint64_t *arguments, uint64_t *results);
void candidate_null(const uint64_t *arguments, uint64_t *results);
void candidate_wild(const uint64_t *arguments, uint64_t *results);
void candidate_getpid(const uint64_t *arguments, uint64_t *results);
void candidate_foreign_call(const uint64_t *arguments, uint64_t *results);
void candidate_read_stack(const uint64_t *arguments, uint64_t *results);
void candidate_read_deep_stack(const uint64_t *arguments, uint64_t *results);
void candidate_read_register(const uint64_t *arguments, uint64_t *results);
void candidate_break_flags(const uint64_t *arguments, uint64_t *results);
void candidate_hide_state(const uint64_t *arguments, uint64_t *results);
void candidate_count_steps(const uint64_t *arguments, uint64_t *results);
void candidate_block_signals(const uint64_t *arguments, uint64_t *results);
void candidate_forge_report(const uint64_t *arguments, uint64_t *results);

// f(a: [UInt8], i: Int64) -> Int64
void candidate_read_at(const uint64_t *arguments, uint64_t *results);
// f(a: inout [UInt8] or [UInt8], i: Int64)
void candidate_write_at(const uint64_t *arguments, uint64_t *results);
// f(a: [[UInt8]], i: Int64) -> Int64: a[0][i]
void candidate_read_inner_at(const uint64_t *arguments, uint64_t *results);
void candidate_write_inner_at(const uint64_t *arguments, uint64_t *results);
// f(a: inout [[UInt8]]): swaps the first and the last element
void candidate_swap_ends(const uint64_t *arguments, uint64_t *results);

// f(n: Int64, extra: Int64) -> [UInt8]: n bytes 'x', and `extra` bytes 'y' from the capacity on
void candidate_repeat(const uint64_t *arguments, uint64_t *results);
// f(n: Int64, extra: Int64) -> [UInt8]: writes byte by byte before it looks at the capacity
void candidate_write_then_ask(const uint64_t *arguments, uint64_t *results);
// f(n: Int64) -> [UInt8]: returns n as the count
void candidate_claim_count(const uint64_t *arguments, uint64_t *results);
// f() -> [Bool]: one element that is 7
void candidate_odd_bool(const uint64_t *arguments, uint64_t *results);
// f(kind: Int64) -> [[Int64]]: one element, broken in one of several ways
void candidate_odd_nested(const uint64_t *arguments, uint64_t *results);

/// What `candidate_count_steps` counts in.
uint64_t *candidate_step_counter(void);

#pragma clang assume_nonnull end
