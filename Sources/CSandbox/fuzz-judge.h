// The judge's own state, for the files that make, hand over and judge batches.
#pragma once
#include "ring-internal.h"

#pragma clang assume_nonnull begin

enum {
    SEMCOM_JUDGE_CORPUS_LIMIT = 1024,
    SEMCOM_JUDGE_WORD_LIMIT = SEMCOM_LEAF_LIMIT + 2 * 256,
};

/// Inputs that were made together.
typedef struct {
    uint64_t base;    // number of its first input among those that were handed over
    uint32_t area, count;
    uint32_t judged;     // inputs from the first on that have been judged
    uint32_t completed;  // inputs from the first on that have results
    uint64_t *numbers;
} semcom_fuzz_batch;

typedef struct {
    semcom_judge_run run;
    semcom_ring_inputs *inputs;
    const semcom_ring_results *results;
    semcom_signature signature;
    semcom_recipes recipes;
    semcom_arena arena;
    semcom_generator generator;
    semcom_corpus_input corpus[SEMCOM_JUDGE_CORPUS_LIMIT];
    uint32_t corpus_count;
    semcom_findings findings;
    uint8_t *argument_room, *result_room, *result_copy;
    size_t argument_room_bytes, result_room_bytes;
    uint64_t arguments[SEMCOM_JUDGE_WORD_LIMIT];
    uint64_t answers[SEMCOM_JUDGE_WORD_LIMIT];
    semcom_fuzz_batch batches[SEMCOM_RING_AREAS];
    int64_t start, end;       // microseconds
    uint64_t next_number;     // of the next input to be made
    uint64_t handed;          // inputs that were handed over
    uint32_t batch_count;
    uint32_t generation;      // of the candidate's child that the last batch was for
    uint32_t timeouts;
    bool is_over;             // no further batch is handed over
} semcom_judge_state;

/// Ends the run, for the first reason that comes.
static inline void semcom_judge_stop(semcom_judge_state *state, uint8_t reason) {
    if (!state->is_over) {
        state->is_over = true;
        state->findings.stop = reason;
    }
}

// ---- fuzz-batches.c -------------------------------------------------------------------------

/// Makes the next batch in its area; it has no inputs when there are no more to be made.
semcom_fuzz_batch *semcom_batch_make(semcom_judge_state *state);
void semcom_batch_hand_over(semcom_judge_state *state, const semcom_fuzz_batch *batch);
/// Waits until a batch is done, and helps over what goes wrong meanwhile.
void semcom_batch_await(semcom_judge_state *state, semcom_fuzz_batch *batch);

// ---- fuzz-verdicts.c ------------------------------------------------------------------------

/// Judges the results of a batch up to the input with this index.
void semcom_batch_judge(semcom_judge_state *state, semcom_fuzz_batch *batch, uint32_t end);
/// Notes that the candidate's child died over the next input of the batch.
void semcom_batch_note_death(semcom_judge_state *state, semcom_fuzz_batch *batch);
/// Lays out the arguments of an input as words.
bool semcom_judge_arguments(
    semcom_judge_state *state, const uint8_t *bytes, uint32_t length);

#pragma clang assume_nonnull end
