// The judge's child from its request to its report.
#include "fuzz-judge.h"

#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>

#pragma clang assume_nonnull begin

enum {
    ROOM_PER_INPUT_BYTE = 32,
    RESULT_ROOM_BYTES = 64 << 20,
};

void semcom_end_deadline(void) {
    struct itimerval timer = {{0, 0}, {0, 0}};
    setitimer(ITIMER_REAL, &timer, NULL);
}

static bool refuse(const char *_Nullable *_Nonnull reason, const char *why) {
    *reason = why;
    return false;
}

/// Memory that is only taken from the system where it is written to.
static uint8_t *_Nullable room(size_t bytes) {
    void *memory =
        mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? NULL : memory;
}

static bool make_room(semcom_judge_state *state) {
    const semcom_judge_run *run = &state->run;
    size_t programs = (run->program_length + 2) * (sizeof(semcom_shape) + 64) + 4096 +
                      SEMCOM_OUTPUT_LIMIT * sizeof(void *);
    size_t recipes = (run->recipe_length + 2) * (sizeof(semcom_recipe) + 64) + 4096;
    state->arena.capacity = programs + recipes;
    state->argument_room_bytes = run->input_bytes * ROOM_PER_INPUT_BYTE + 65536;
    state->result_room_bytes = RESULT_ROOM_BYTES;
    uint8_t *arena = room(state->arena.capacity);
    uint8_t *arguments = room(state->argument_room_bytes);
    uint8_t *results = room(state->result_room_bytes);
    uint8_t *copy = room(SEMCOM_RING_RESULT_BYTES);
    uint8_t *scratch = room(run->input_bytes);
    semcom_span *spans = (semcom_span *)(void *)room(SEMCOM_SPAN_LIMIT * sizeof(semcom_span));
    uint64_t *keys = (uint64_t *)(void *)room(SEMCOM_SPAN_LIMIT * sizeof(uint64_t));
    if (arena == NULL || arguments == NULL || results == NULL || copy == NULL ||
        scratch == NULL || spans == NULL || keys == NULL) {
        return false;
    }
    state->arena.memory = arena;
    state->argument_room = arguments;
    state->result_room = results;
    state->result_copy = copy;
    state->generator.scratch = scratch;
    state->generator.spans = spans;
    state->generator.keys = keys;
    for (uint32_t area = 0; area < SEMCOM_RING_AREAS; area++) {
        uint64_t *numbers = (uint64_t *)(void *)room(SEMCOM_RING_BATCH * sizeof(uint64_t));
        if (numbers == NULL) {
            return false;
        }
        state->batches[area].numbers = numbers;
    }
    return true;
}

static bool make_blobs(semcom_judge_state *state) {
    size_t count = state->recipes.parameter_count;
    semcom_blob *blobs = calloc(count + 1, sizeof *blobs);
    if (blobs == NULL) {
        return false;
    }
    for (size_t index = 0; index < count; index++) {
        uint8_t *bytes = room(state->run.input_bytes);
        if (bytes == NULL) {
            return false;
        }
        blobs[index].bytes = bytes;
    }
    state->generator.blobs = blobs;
    return true;
}

/// Inputs that are tried first. What is none of this function's is left out.
static bool read_corpus(semcom_judge_state *state, const char *_Nullable *_Nonnull reason) {
    const uint8_t *cursor = state->run.corpus, *end = cursor + state->run.corpus_length;
    while (cursor < end) {
        if (end - cursor < 4) {
            return refuse(reason, "the corpus is cut short");
        }
        uint32_t length = (uint32_t)semcom_load(cursor, 4);
        cursor += 4;
        if (length > (size_t)(end - cursor)) {
            return refuse(reason, "the corpus is cut short");
        }
        const uint8_t *input = cursor, *stop = cursor + length;
        cursor = stop;
        const uint8_t *_Nullable place = input;
        for (uint32_t index = 0; index < state->recipes.parameter_count && place != NULL; index++) {
            place = semcom_wire_end(state->recipes.parameters[index], place, stop);
        }
        bool is_usable = place == stop && length <= state->run.input_bytes &&
                         state->corpus_count < SEMCOM_JUDGE_CORPUS_LIMIT / 2;
        if (is_usable) {
            state->corpus[state->corpus_count++] =
                (semcom_corpus_input){(uint8_t *)(uintptr_t)input, length, false};
        }
    }
    state->generator.corpus_given = state->corpus_count;
    state->generator.corpus_room = SEMCOM_JUDGE_CORPUS_LIMIT - state->corpus_count;
    return true;
}

static bool check(const semcom_judge_run *run, const char *_Nullable *_Nonnull reason) {
    if (run->input_bytes < 16 || run->input_bytes > 1 << 20) {
        return refuse(reason, "an input has too few or too many bytes");
    }
    if (run->recipe_length > 1 << 24 || run->program_length > SEMCOM_PROGRAM_LIMIT) {
        return refuse(reason, "a recipe or a call program is too long");
    }
    if (run->suspicious_limit > SEMCOM_RING_SUSPICIOUS_LIMIT) {
        return refuse(reason, "too many suspicious inputs are to be reported");
    }
    return true;
}

/// The judge calls no candidate.
static void call_nothing(const uint64_t *arguments, uint64_t *results) {
    (void)arguments;
    (void)results;
}

static bool prepare(semcom_judge_state *state, const char *_Nullable *_Nonnull reason) {
    const semcom_judge_run *run = &state->run;
    semcom_function function = {run->program, run->program_length, call_nothing};
    if (!make_room(state)) {
        return refuse(reason, "no memory for the judge");
    }
    if (!semcom_signature_parse(&function, &state->arena, &state->signature, reason) ||
        !semcom_recipes_parse(
            run->recipe, run->recipe_length, &state->signature, &state->arena, &state->recipes,
            reason)) {
        return false;
    }
    if (!make_blobs(state)) {
        return refuse(reason, "no memory for the judge");
    }
    if (!read_corpus(state, reason)) {
        return false;
    }
    state->generator.recipes = &state->recipes;
    state->generator.seed = run->seed;
    state->generator.input_bytes = (uint32_t)run->input_bytes;
    state->generator.corpus = state->corpus;
    state->generator.corpus_count = state->corpus_count;
    state->findings.kept_limit = run->suspicious_limit;
    state->inputs = run->ring->inputs;
    state->results = run->ring->results;
    state->start = semcom_now_microseconds();
    uint64_t milliseconds = run->milliseconds < INT32_MAX ? run->milliseconds : INT32_MAX;
    state->end = state->start + (int64_t)milliseconds * 1000;
    return true;
}

/// Makes the next batch while the last one is run, and judges that one while the next is run.
static void judge_all(semcom_judge_state *state) {
    semcom_fuzz_batch *previous = NULL;
    do {
        semcom_fuzz_batch *batch = state->is_over ? NULL : semcom_batch_make(state);
        if (previous != NULL) {
            semcom_batch_await(state, previous);
        }
        if (semcom_now_microseconds() > state->end) {
            semcom_judge_stop(state, SEMCOM_STOP_TIME);
        }
        bool goes_on = batch != NULL && batch->count > 0 && !state->is_over;
        if (goes_on) {
            semcom_batch_hand_over(state, batch);
        }
        if (previous != NULL) {
            semcom_batch_judge(state, previous, previous->completed);
        }
        if (state->is_over && state->findings.stop == SEMCOM_STOP_TIMEOUTS) {
            __atomic_store_n(&state->inputs->stop, 1, __ATOMIC_SEQ_CST);
        }
        previous = goes_on ? batch : NULL;
    } while (previous != NULL);
}

bool semcom_judge_serve(const semcom_judge_run *run, const char *_Nullable *_Nonnull reason) {
    if (!check(run, reason)) {
        return false;
    }
    semcom_judge_state *state = calloc(1, sizeof *state);
    if (state == NULL) {
        return refuse(reason, "no memory for the judge");
    }
    state->run = *run;
    if (!prepare(state, reason)) {
        return false;
    }
    judge_all(state);
    state->findings.microseconds = (uint64_t)(semcom_now_microseconds() - state->start);
    return semcom_findings_write(
               &state->findings, state->corpus, state->corpus_count, run->corpus_limit,
               run->report, run->report_capacity) ||
           refuse(reason, "the report is too small");
}

#pragma clang assume_nonnull end
