// What came back, judged: nothing in it is believed but that it is a result to be judged.
#include "fuzz-judge.h"

#include <stdlib.h>

#pragma clang assume_nonnull begin

static semcom_words words_in(
    const uint8_t *bytes, uint64_t length, uint64_t *to, uint8_t *room, size_t room_bytes) {
    return (semcom_words){bytes, bytes + length, to, room, room + room_bytes};
}

bool semcom_judge_arguments(
    semcom_judge_state *state, const uint8_t *bytes, uint32_t length) {
    const semcom_signature *signature = &state->signature;
    semcom_words words = words_in(
        bytes, length, state->arguments, state->argument_room, state->argument_room_bytes);
    for (uint32_t index = 0; index < signature->parameter_count; index++) {
        if (!semcom_words_value(&words, signature->parameters[index].shape)) {
            return false;
        }
    }
    return words.cursor == words.end;
}

/// Result and inout parameters; an inout parameter keeps its count, whatever the child says.
static bool lay_answers(semcom_judge_state *state, const uint8_t *bytes, uint32_t length) {
    const semcom_signature *signature = &state->signature;
    semcom_words words =
        words_in(bytes, length, state->answers, state->result_room, state->result_room_bytes);
    if (signature->result != NULL &&
        !semcom_words_value(&words, (const semcom_shape *)signature->result)) {
        return false;
    }
    uint32_t argument = 0;
    for (uint32_t index = 0; index < signature->parameter_count; index++) {
        const semcom_parameter *parameter = &signature->parameters[index];
        if (parameter->is_inout) {
            if (!semcom_words_value(&words, parameter->shape) ||
                words.word[-1] != state->arguments[argument + 1]) {
                return false;
            }
        }
        argument += parameter->shape->leaves;
    }
    return words.cursor == words.end;
}

// ---- findings -------------------------------------------------------------------------------

static void note(
    semcom_judge_state *state, const semcom_fuzz_batch *batch, uint32_t index, uint8_t kind,
    uint32_t clause, uint8_t outcome) {
    const uint32_t *offsets = state->inputs->offsets[batch->area];
    semcom_suspicious found = {
        .number = batch->numbers[index],
        .length = offsets[index + 1] - offsets[index],
        .clause = clause,
        .kind = kind,
        .outcome = outcome,
    };
    semcom_findings_add(
        &state->findings, found, state->inputs->data[batch->area] + offsets[index]);
}

/// Keeps an input that covered an edge in a new way; the oldest ones found make room.
static void keep(semcom_judge_state *state, const uint8_t *bytes, uint32_t length) {
    semcom_generator *generator = &state->generator;
    uint8_t *copy = malloc(length + (size_t)1);
    if (copy == NULL) {
        return;
    }
    uint64_t found = generator->corpus_found++ % generator->corpus_room;
    uint32_t place = generator->corpus_given + (uint32_t)found;
    __builtin_memcpy(copy, bytes, length);
    if (place < state->corpus_count) {
        free(state->corpus[place].bytes);
    } else {
        state->corpus_count = place + 1;
        generator->corpus_count = state->corpus_count;
    }
    state->corpus[place] = (semcom_corpus_input){copy, length, true};
}

static uint8_t suspicion(uint8_t outcome) {
    switch (outcome) {
    case SEMCOM_NO_ROOM:
        return SEMCOM_SUSPICIOUS_NO_ROOM;
    case SEMCOM_UNDEFINED:
        return SEMCOM_SUSPICIOUS_UNDEFINED;
    case SEMCOM_TIMEOUT:
        return SEMCOM_SUSPICIOUS_TIMEOUT;
    case SEMCOM_MEMORY_FAULT:
    case SEMCOM_STACK_OVERFLOW:
    case SEMCOM_ARITHMETIC:
    case SEMCOM_ILLEGAL:
    case SEMCOM_SYSTEM_CALL:
        return SEMCOM_SUSPICIOUS_CRASH;
    default:
        return SEMCOM_SUSPICIOUS_RESULT;
    }
}

// ---- one result -----------------------------------------------------------------------------

static void judge_result(
    semcom_judge_state *state, const semcom_fuzz_batch *batch, uint32_t index,
    const semcom_ring_record *record) {
    const uint32_t *offsets = state->inputs->offsets[batch->area];
    const uint8_t *input = state->inputs->data[batch->area] + offsets[index];
    uint32_t length = offsets[index + 1] - offsets[index];
    bool is_inside = record->offset <= SEMCOM_RING_RESULT_BYTES &&
                     record->length <= SEMCOM_RING_RESULT_BYTES - record->offset;
    if (is_inside) {
        // A copy first: the child may write to its own at any time.
        const uint8_t *from = state->results->data[batch->area] + record->offset;
        __builtin_memcpy(state->result_copy, from, record->length);
    }
    if (!is_inside || !semcom_judge_arguments(state, input, length) ||
        !lay_answers(state, state->result_copy, record->length)) {
        note(state, batch, index, SEMCOM_SUSPICIOUS_RESULT, 0, SEMCOM_BROKEN_RESULT);
        return;
    }
    int32_t verdict = state->run.judge(state->arguments, state->answers);
    state->findings.judged++;
    if (verdict != 0) {
        uint32_t clause = verdict > 0 ? (uint32_t)verdict - 1 : 0;
        note(state, batch, index, SEMCOM_SUSPICIOUS_CLAUSE, clause, SEMCOM_RETURNED);
    } else if (record->exact != SEMCOM_RETURNED) {
        note(state, batch, index, SEMCOM_SUSPICIOUS_CAPACITY, 0, record->exact);
    }
    if (record->is_novel != 0) {
        keep(state, input, length);
    }
}

static void judge_record(
    semcom_judge_state *state, const semcom_fuzz_batch *batch, uint32_t index) {
    semcom_ring_record record = state->results->records[batch->area][index];
    switch (record.kind) {
    case SEMCOM_RETURNED:
        judge_result(state, batch, index, &record);
        break;
    case SEMCOM_NOT_RUN:
        state->findings.given_up++;
        break;
    default:
        if (record.kind == SEMCOM_TIMEOUT && ++state->timeouts >= state->run.timeout_limit) {
            semcom_judge_stop(state, SEMCOM_STOP_TIMEOUTS);
        }
        note(state, batch, index, suspicion(record.kind), 0, record.kind);
        break;
    }
}

void semcom_batch_judge(semcom_judge_state *state, semcom_fuzz_batch *batch, uint32_t end) {
    for (; batch->judged < end; batch->judged++) {
        judge_record(state, batch, batch->judged);
    }
    if (state->findings.suspicious >= state->run.suspicious_before_stop) {
        semcom_judge_stop(state, SEMCOM_STOP_SUSPICIOUS);
    }
}

void semcom_batch_note_death(semcom_judge_state *state, semcom_fuzz_batch *batch) {
    state->findings.deaths++;
    if (batch->judged < batch->count) {
        note(state, batch, batch->judged, SEMCOM_SUSPICIOUS_CRASH, 0, SEMCOM_ILLEGAL);
        batch->judged++;
    }
}

#pragma clang assume_nonnull end
