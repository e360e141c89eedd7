// What the files of the sandbox share with each other and with nobody else.
#pragma once
#include "csandbox.h"

#pragma clang assume_nonnull begin

enum {
    SEMCOM_GUARD_BYTES = 256 << 10,      // inaccessible memory on either side of a buffer
    SEMCOM_STACK_GUARD_BYTES = 4 << 20,  // inaccessible memory below a stack, for large frames
    SEMCOM_GAP_BYTES = 16,               // filler between neighbours in one slot
    SEMCOM_DEPTH_LIMIT = 32,             // nesting of shapes
    SEMCOM_PROGRAM_LIMIT = 64 << 10,     // bytes of one call program
    SEMCOM_LEAF_LIMIT = 4096,            // 8-byte words in an argument or result array
    SEMCOM_INPUT_LIMIT = 64,             // slices among the parameters of one function
    SEMCOM_OUTPUT_LIMIT = 16,            // slices in the result of one function
    SEMCOM_STACK_LIMIT = 4,              // stacks, one for each filling
    SEMCOM_SIGNAL_STACK_BYTES = 128 << 10,
};

// ---- handover.c -----------------------------------------------------------------------------

/// From now on the kernel changes the word when this process begins to end.
void semcom_announce_end(uint32_t *word);

// ---- code.c ---------------------------------------------------------------------------------

/// Opens what semcom_settle_code reads, before no file can be opened any more.
void semcom_open_pagemap(void);

// ---- shapes.c -------------------------------------------------------------------------------

/// A parsed shape, laid out as C would.
typedef struct semcom_shape semcom_shape;
struct semcom_shape {
    const semcom_shape *_Nullable first;  // element, wrapped value, or first element of a tuple
    const semcom_shape *_Nullable next;   // next element of the same tuple
    uint32_t size;                        // bytes in memory form
    uint32_t offset;                      // where it begins in the tuple or optional around it
    uint32_t leaves;                      // 8-byte words as an argument or result
    uint32_t wire_minimum;                // bytes that its wire form has at least
    uint8_t kind;
    uint8_t align;
    bool holds_slice;
    bool is_flat;                         // memory form and wire form are the same bytes
};

typedef struct {
    const semcom_shape *shape;
    bool is_inout;
} semcom_parameter;

typedef struct {
    semcom_trampoline trampoline;
    const semcom_parameter *parameters;
    const semcom_shape *_Nullable result;
    const semcom_shape *_Nonnull *_Nonnull output_elements;  // one for each slice of the result
    uint32_t parameter_count;
    uint32_t input_count;   // slices among the parameters that are not inside another slice
    uint32_t output_count;  // slices of the result that are not inside another slice
    uint32_t argument_leaves;
    uint32_t result_leaves;
} semcom_signature;

/// Memory for what lives as long as the process, from one mapping; it turns read-only before the
/// candidate runs.
typedef struct {
    uint8_t *memory;
    size_t used, capacity;
} semcom_arena;

void *_Nullable semcom_arena_take(semcom_arena *arena, size_t bytes);

/// Parses the program of `function`; false when it is malformed, and `*reason` then says why.
bool semcom_signature_parse(
    const semcom_function *function, semcom_arena *arena, semcom_signature *signature,
    const char *_Nullable *_Nonnull reason);

static inline uint64_t semcom_align_up(uint64_t value, uint64_t align) {
    return (value + align - 1) & ~(align - 1);
}

/// `fill` in all eight bytes.
static inline uint64_t semcom_pattern(uint8_t fill) {
    return fill * UINT64_C(0x0101010101010101);
}

/// True when each of the 64 bytes at `bytes` is the filling.
static inline bool semcom_block_is_filled(const uint8_t *bytes, uint64_t pattern) {
    uint64_t words[8], difference = 0;
    __builtin_memcpy(words, bytes, sizeof words);
    for (int index = 0; index < 8; index++) {
        difference |= words[index] ^ pattern;
    }
    return difference == 0;
}

// ---- slots.c --------------------------------------------------------------------------------

/// Pages between two guards. A call takes buffers from one end of it.
typedef struct {
    uint8_t *_Nullable low;  // first accessible byte, as the candidate sees it
    uint8_t *high;           // first byte of the upper guard
    ptrdiff_t alias;         // what to add to a candidate's address to write there
    uint8_t *cursor;
    uint8_t *filled_low, *filled_high;  // whole pages that hold this call's data and filling
    uint8_t *stale_low, *stale_high;    // the same of the call before
    uint8_t *used_low, *used_high;      // from the first to the last byte of this call's buffers
    uint64_t need;                      // bytes to map, while preparing
    uint8_t fill;
    bool upward;
    bool is_shifted;
    bool is_used;
} semcom_slot;

uint64_t semcom_page_bytes(void);

/// Maps `slot->need` bytes between guards; `read_only` ones can be written through the alias only.
/// Where it fails, errno is ENOMEM unless the system cannot do it at all.
bool semcom_slot_map(semcom_slot *slot, bool read_only);
void semcom_slot_unmap(semcom_slot *slot, bool read_only);

void semcom_slot_begin(semcom_slot *slot, uint8_t placement, uint8_t fill);
/// A buffer of `bytes` (not 0) at the guard or, for the second and later ones, beside its
/// neighbour.
uint8_t *semcom_slot_take(semcom_slot *slot, uint64_t bytes, uint64_t align);
void semcom_slot_end(semcom_slot *slot);

/// An address in the upper guard for what has no bytes: any access to it faults.
static inline uint8_t *semcom_slot_nothing(const semcom_slot *slot, uint8_t fill) {
    return slot->high + SEMCOM_GUARD_BYTES / 2 + (size_t)fill * 16;
}

/// Bytes after `end` up to the last one in the same page that is not `fill`; 0 when all are.
uint64_t semcom_changed_after(const semcom_slot *slot, const uint8_t *end);
/// Bytes from the first one before `start` in the same page that is not `fill`, up to `start`.
uint64_t semcom_changed_before(const semcom_slot *slot, const uint8_t *start);

// ---- stack.c --------------------------------------------------------------------------------

/// A stack for candidates, of which the part that calls reach is kept filled.
typedef struct {
    uint8_t *low, *top;
    uint8_t *zone;    // [zone, top) holds the filling, but for what the last call wrote
    size_t depth;     // how deep recent calls wrote, in bytes
    uint32_t budget;  // calls until the whole zone is looked at again
    uint8_t fill;
} semcom_stack;

bool semcom_stack_map(semcom_stack *stack, uint64_t bytes, uint8_t fill);
void semcom_stack_unmap(semcom_stack *stack);
void semcom_stack_set_fill(semcom_stack *stack, uint8_t fill);
/// Overwrites what the last call left behind.
void semcom_stack_clean(semcom_stack *stack);

// ---- enter.c --------------------------------------------------------------------------------

/// Not 0 while a candidate runs: faults are then its own.
extern volatile uint32_t semcom_candidate_active __asm__("semcom_candidate_active")
    __attribute__((visibility("hidden")));

/// Calls the trampoline on the stack that ends at `top`, with `pattern` in every register that is
/// free. 0 when it came back, 1 when a signal handler left it.
int semcom_enter(
    semcom_trampoline trampoline, const uint64_t *arguments, uint64_t *results, void *top,
    uint64_t pattern);

/// Ends the call under way from a signal handler: `semcom_enter` returns 1.
_Noreturn void semcom_leave(void);

// ---- report.c -------------------------------------------------------------------------------

/// A sentence for the report, cut at 255 bytes.
typedef struct {
    uint8_t length;
    char bytes[255];
} semcom_text;

void semcom_text_add(semcom_text *text, const char *words);
void semcom_text_add_number(semcom_text *text, int64_t number);
/// "1 byte", "7 bytes"
void semcom_text_add_bytes(semcom_text *text, uint64_t count);

/// How one call ended, before it is written down.
typedef struct {
    uint8_t kind;
    uint8_t region, index, access;
    int64_t distance;
    uint32_t number;  // of a system call, or milliseconds
    uint32_t site, use;
    uint64_t values[2];
    semcom_text text;
} semcom_outcome;

/// Writes wire form; never past `limit`.
typedef struct {
    uint8_t *cursor, *limit;
    bool overflowed;
} semcom_writer;

static inline void semcom_write(semcom_writer *writer, const void *bytes, uint64_t length) {
    if ((uint64_t)(writer->limit - writer->cursor) < length) {
        writer->overflowed = true;
        return;
    }
    __builtin_memcpy(writer->cursor, bytes, length);
    writer->cursor += length;
}

struct semcom_run;
/// A writer for the result of the call under way.
semcom_writer semcom_record_begin(struct semcom_run *run);
/// Writes the record down; false when the report is full, and nothing is written then.
bool semcom_record_end(struct semcom_run *run, const semcom_writer *_Nullable returned);
void semcom_record_not_run(struct semcom_run *run);

// ---- batch.c, run.c -------------------------------------------------------------------------

/// One buffer of the call under way, to tell whose memory a fault was about.
typedef struct {
    const semcom_slot *slot;
    uint8_t *start, *end;
    uint8_t region, index;
    bool is_writable;
    bool is_nested;  // many buffers in one slot, and empty ones behind it
} semcom_buffer;

/// Room for one slice of a result.
typedef struct {
    uint64_t capacity;     // elements
    uint64_t arena_bytes;
    uint8_t *start;
    uint8_t *arena_start;
    uint64_t arena_used;   // bytes up to the end of the last one that the result refers to
    int64_t count;
} semcom_output;

/// What changes while tests run.
typedef struct semcom_run {
    semcom_slot inputs[SEMCOM_INPUT_LIMIT];   // read-only outer memory of slices
    semcom_slot inouts[SEMCOM_INPUT_LIMIT];   // writable outer memory of slices
    semcom_slot inners[SEMCOM_INPUT_LIMIT];   // read-only memory that nested slices refer to
    semcom_slot outputs[SEMCOM_OUTPUT_LIMIT];
    semcom_slot arenas[SEMCOM_OUTPUT_LIMIT];
    semcom_stack stacks[SEMCOM_STACK_LIMIT];
    uint32_t stack_count;
    semcom_output room[SEMCOM_OUTPUT_LIMIT];

    semcom_buffer buffers[2 * SEMCOM_INPUT_LIMIT + 2 * SEMCOM_OUTPUT_LIMIT];
    uint32_t buffer_count;
    const semcom_stack *stack;
    semcom_outcome outcome;
    bool came_back;  // the call under way returned by itself

    // What earlier runs of the same test told about its result.
    bool knows_counts;
    uint64_t known_counts[SEMCOM_OUTPUT_LIMIT];
    uint64_t known_arenas[SEMCOM_OUTPUT_LIMIT];
    uint64_t known_capacities[SEMCOM_OUTPUT_LIMIT];
    uint64_t known_arena_capacities[SEMCOM_OUTPUT_LIMIT];

    uint64_t report_used, report_capacity;
    uint64_t undefined;  // calls that ended with SEMCOM_UNDEFINED
    uint64_t records_left;
    uint8_t *records;
    uint64_t *_Nullable step_counter;
    uint64_t step_limit;

    volatile uint64_t ticks, call_deadline, total_deadline;
    volatile bool stopped;
    uint32_t tick_milliseconds, call_milliseconds;
    uint32_t timeouts, timeout_limit;
    uint8_t *signal_stack;
    uint64_t arguments[SEMCOM_LEAF_LIMIT];
    uint64_t results[SEMCOM_LEAF_LIMIT];
} semcom_run;

struct semcom_prepared {
    semcom_batch batch;
    semcom_signature *signatures;
    uint8_t *mode_stacks;  // for each mode, which stack
    semcom_arena arena;
    semcom_run *run;
};

/// Room for `count` more elements is checked by the caller.
static inline void semcom_add_buffer(
    semcom_run *run, const semcom_slot *slot, uint8_t *start, uint8_t *end, uint8_t region,
    uint32_t index, bool is_writable) {
    semcom_buffer *buffer = &run->buffers[run->buffer_count++];
    *buffer = (semcom_buffer){slot, start, end, region, (uint8_t)index, is_writable, false};
}

/// As semcom_batch_prepare, with room for inputs of so many bytes of wire form that come later.
semcom_prepared *_Nullable semcom_batch_prepare_for_later(
    const semcom_batch *batch, uint64_t later_bytes, const char *_Nullable *_Nonnull reason);

/// Lays out, calls, and calls again with more room while the candidate asks for it.
void semcom_call_with_room(
    semcom_prepared *prepared, const semcom_signature *signature, const uint8_t *wire, size_t mode);

/// Notes how much room the result of the call under way needed.
void semcom_remember_counts(semcom_run *run, const semcom_signature *signature);

// ---- payload.c ------------------------------------------------------------------------------

/// Notes the room that any input of so many bytes of wire form can need.
void semcom_payload_expect(semcom_prepared *prepared, uint64_t bytes);

/// Checks the arguments of every test against its program and notes how much room they need.
bool semcom_payload_measure(semcom_prepared *prepared, const char *_Nullable *_Nonnull reason);

// ---- arguments.c ----------------------------------------------------------------------------

/// Lays out the arguments of one test; returns how many bytes of wire form they had.
uint64_t semcom_lay_arguments(
    semcom_run *run, const semcom_signature *signature, const uint8_t *wire,
    const semcom_mode *mode);

/// Lays out the output buffers in `run->room` behind the arguments.
void semcom_lay_outputs(
    semcom_run *run, const semcom_signature *signature, const semcom_mode *mode);

// ---- results.c ------------------------------------------------------------------------------

/// SEMCOM_RETURNED, SEMCOM_NO_ROOM or SEMCOM_BROKEN_RESULT, from the counts that came back alone.
uint8_t semcom_check_counts(semcom_run *run, const semcom_signature *signature);

/// Result and inout parameters in wire form; false, with a sentence, when they break the ABI.
bool semcom_encode_result(
    semcom_run *run, const semcom_signature *signature, semcom_writer *writer);

/// False, with a sentence, when memory beside a writable buffer has changed.
bool semcom_check_canaries(semcom_run *run);

// ---- signals.c ------------------------------------------------------------------------------

/// Handlers for everything that a candidate can raise, the alternate stack, and the ticking timer.
bool semcom_signals_begin(semcom_run *run);

// ---- filters.c ------------------------------------------------------------------------------

/// Leaves the process with nothing but its end; false when the kernel refuses.
bool semcom_filter_run(void);
/// False where system call filters do not exist at all.
bool semcom_has_filters(void);
/// The one descriptor that compiling may write to, or -1.
extern int semcom_kept_descriptor;

// ---- child.c, zygote.c ----------------------------------------------------------------------

/// A descriptor of /proc/self/statm from before files were forbidden, or -1.
extern int semcom_statm_descriptor;
/// True once semcom_zygote_begin ran in this process or the one that it was forked from.
extern bool semcom_zygote_begun;

#pragma clang assume_nonnull end
