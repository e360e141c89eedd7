// Batches: made, handed over, and waited for.
#include "fuzz-judge.h"

#pragma clang assume_nonnull begin

enum {
    FIRST_BATCH = 64,             // small at first, so that what they find helps early
    ATTEMPTS_PER_BATCH = 1 << 16,
    ATTEMPTS_IN_VAIN = 1 << 18,   // inputs refused in a row before the run is given up
    GLANCE_MILLISECONDS = 20,
    PATIENCE_MICROSECONDS = 1000000,
    START_PATIENCE_MICROSECONDS = 60000000,
};

static uint32_t batch_size(uint32_t number) {
    uint32_t shift = number / 2;
    uint32_t size = shift < 7 ? (uint32_t)FIRST_BATCH << shift : SEMCOM_RING_BATCH;
    return size < SEMCOM_RING_BATCH ? size : SEMCOM_RING_BATCH;
}

/// Puts the parameters that were made one behind the other; returns their bytes.
static uint32_t write_input(const semcom_generator *generator, uint8_t *to) {
    uint8_t *cursor = to;
    for (uint32_t index = 0; index < generator->recipes->parameter_count; index++) {
        const semcom_blob *blob = &generator->blobs[index];
        if (blob->length == 8) {
            __builtin_memcpy(cursor, blob->bytes, 8);
        } else {
            __builtin_memcpy(cursor, blob->bytes, blob->length);
        }
        cursor += blob->length;
    }
    return (uint32_t)(cursor - to);
}

semcom_fuzz_batch *semcom_batch_make(semcom_judge_state *state) {
    uint32_t area = state->batch_count % SEMCOM_RING_AREAS;
    semcom_fuzz_batch *batch = &state->batches[area];
    semcom_ring_inputs *inputs = state->inputs;
    uint32_t size = batch_size(state->batch_count++);
    uint64_t left = state->run.input_limit - state->handed;
    uint32_t wanted = left < size ? (uint32_t)left : size;
    uint32_t used = 0;
    batch->area = area;
    batch->base = state->handed;
    batch->count = batch->judged = batch->completed = 0;
    for (uint32_t attempt = 0; batch->count < wanted; attempt++) {
        bool is_full = used + state->run.input_bytes > SEMCOM_RING_INPUT_BYTES;
        bool is_tired = attempt >= ATTEMPTS_PER_BATCH && batch->count > 0;
        if (is_full || is_tired) {
            break;
        }
        if (attempt >= ATTEMPTS_IN_VAIN) {
            semcom_judge_stop(state, SEMCOM_STOP_REFUSED);
            break;
        }
        if (attempt % 4096 == 4095 && semcom_now_microseconds() > state->end) {
            semcom_judge_stop(state, SEMCOM_STOP_TIME);
            break;
        }
        uint64_t number = state->next_number++;
        state->findings.made++;
        if (!semcom_make_input(&state->generator, number)) {
            state->findings.rejected++;
            continue;
        }
        uint8_t *to = inputs->data[area] + used;
        uint32_t length = write_input(&state->generator, to);
        if (!semcom_judge_arguments(state, to, length) ||
            state->run.accepts(state->arguments) != 0) {
            state->findings.rejected++;
            continue;
        }
        inputs->offsets[area][batch->count] = used;
        batch->numbers[batch->count++] = number;
        used += length;
    }
    inputs->offsets[area][batch->count] = used;
    state->handed += batch->count;
    if (batch->count == 0) {
        semcom_judge_stop(state, SEMCOM_STOP_INPUTS);
    }
    return batch;
}

static void hand_over(
    semcom_judge_state *state, const semcom_fuzz_batch *batch, uint32_t first) {
    semcom_ring_inputs *inputs = state->inputs;
    inputs->area = batch->area;
    inputs->first = first;
    inputs->count = batch->count;
    inputs->base = batch->base;
    state->generation = __atomic_load_n(&inputs->generation, __ATOMIC_ACQUIRE);
    __atomic_store_n(&inputs->sequence, inputs->sequence + 1, __ATOMIC_SEQ_CST);
    semcom_word_wake(&inputs->sequence);
}

void semcom_batch_hand_over(semcom_judge_state *state, const semcom_fuzz_batch *batch) {
    hand_over(state, batch, 0);
}

// ---- waiting --------------------------------------------------------------------------------

/// When something last happened, as far as can be seen.
typedef struct {
    uint32_t current;
    int64_t since;
} semcom_progress;

/// Has a child killed that neither goes on nor ends the call under way itself.
static void watch(semcom_judge_state *state, semcom_progress *progress, int64_t now) {
    semcom_ring_inputs *inputs = state->inputs;
    uint32_t current = __atomic_load_n(&state->results->current, __ATOMIC_ACQUIRE);
    if (current != progress->current) {
        progress->current = current;
        progress->since = now;
    }
    bool is_ready = __atomic_load_n(&state->results->ready, __ATOMIC_ACQUIRE) == state->generation;
    int64_t patience = START_PATIENCE_MICROSECONDS;
    if (is_ready) {
        patience = PATIENCE_MICROSECONDS + 8000 * (int64_t)state->run.call_milliseconds;
    }
    if (now - progress->since > patience) {
        __atomic_store_n(&inputs->unwanted, state->generation, __ATOMIC_SEQ_CST);
    }
}

/// The child says that it is done with the batch: true when it is.
static bool is_finished(semcom_judge_state *state, semcom_fuzz_batch *batch, uint32_t *first) {
    uint32_t completed = __atomic_load_n(&state->results->completed, __ATOMIC_ACQUIRE);
    completed = completed < batch->count ? completed : batch->count;
    batch->completed = completed;
    if (completed == batch->count) {
        return true;
    }
    semcom_batch_judge(state, batch, completed);
    if (state->is_over) {
        return true;
    }
    if (completed <= *first) {
        state->findings.given_up++;  // one result does not fit, and has no place to go to
        batch->judged = *first + 1;
        completed = *first + 1;
    }
    *first = completed;
    if (completed >= batch->count) {
        return true;
    }
    hand_over(state, batch, *first);
    return false;
}

/// The child has died, and there is another one: true when nothing is left for it.
static bool is_past_death(semcom_judge_state *state, semcom_fuzz_batch *batch, uint32_t *first) {
    uint32_t current = __atomic_load_n(&state->results->current, __ATOMIC_ACQUIRE);
    current = current < *first || current >= batch->count ? *first : current;
    semcom_batch_judge(state, batch, current);
    semcom_batch_note_death(state, batch);
    *first = current + 1;
    if (*first >= batch->count || state->is_over) {
        return true;
    }
    hand_over(state, batch, *first);
    return false;
}

void semcom_batch_await(semcom_judge_state *state, semcom_fuzz_batch *batch) {
    semcom_ring_inputs *inputs = state->inputs;
    int64_t grace = PATIENCE_MICROSECONDS + 1000 * (int64_t)state->run.call_milliseconds;
    semcom_progress progress = {UINT32_MAX, semcom_now_microseconds()};
    uint32_t first = 0;
    while (true) {
        uint32_t done = __atomic_load_n(&state->results->done, __ATOMIC_ACQUIRE);
        if (done == inputs->sequence) {
            if (is_finished(state, batch, &first)) {
                return;
            }
            continue;
        }
        if (__atomic_load_n(&inputs->closed, __ATOMIC_ACQUIRE) != 0) {
            semcom_judge_stop(state, SEMCOM_STOP_DEATHS);
            is_past_death(state, batch, &first);
            return;
        }
        if (__atomic_load_n(&inputs->generation, __ATOMIC_ACQUIRE) != state->generation) {
            progress = (semcom_progress){UINT32_MAX, semcom_now_microseconds()};
            if (is_past_death(state, batch, &first)) {
                return;
            }
            continue;
        }
        semcom_word_wait(&state->results->done, done, GLANCE_MILLISECONDS);
        int64_t now = semcom_now_microseconds();
        if (now > state->end) {
            semcom_judge_stop(state, SEMCOM_STOP_TIME);
            __atomic_store_n(&inputs->stop, 1, __ATOMIC_SEQ_CST);
            if (now > state->end + grace) {
                return;
            }
        }
        watch(state, &progress, now);
    }
}

#pragma clang assume_nonnull end
