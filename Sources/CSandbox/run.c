// The run itself: every test in every mode, one record each.
#include "internal.h"

#include <sys/mman.h>
#include <unistd.h>

#pragma clang assume_nonnull begin

enum {
    CAPACITY_GENEROUS = 0,
    CAPACITY_EXACT = 1,
    CAPACITY_ONE_TOO_FEW = 2,
    CAPACITY_NONE = 3,
    CAPACITY_ARENA_TOO_SMALL = 4,
    FIRST_ELEMENTS = 256,  // what a generous buffer has beside twice the inputs
    GROWTH = 8,
};

// ---- capacities -----------------------------------------------------------------------------

static uint64_t at_most(uint64_t value, uint64_t limit) { return value < limit ? value : limit; }

static void offer_generously(
    semcom_prepared *prepared, const semcom_signature *signature, uint64_t input_bytes) {
    semcom_run *run = prepared->run;
    uint64_t limit = prepared->batch.output_bytes;
    for (uint32_t index = 0; index < signature->output_count; index++) {
        semcom_output *room = &run->room[index];
        uint64_t size = signature->output_elements[index]->size;
        uint64_t bytes = at_most(2 * input_bytes + FIRST_ELEMENTS * size, limit);
        room->capacity = bytes / size;
        room->arena_bytes = at_most(semcom_align_up(2 * input_bytes + 4096, 16), limit & ~15ULL);
        if (run->knows_counts) {
            room->capacity = run->known_capacities[index];
            room->arena_bytes = run->known_arena_capacities[index];
        }
    }
}

/// Sizes the buffers for a mode that depends on what an earlier run returned; false when the mode
/// does not apply to this test.
static bool offer_known(
    semcom_run *run, const semcom_signature *signature, uint8_t capacity) {
    bool reduced = false;
    for (uint32_t index = 0; index < signature->output_count; index++) {
        semcom_output *room = &run->room[index];
        uint64_t count = run->known_counts[index];
        room->capacity = capacity == CAPACITY_NONE ? 0 : count;
        room->arena_bytes = run->known_arena_capacities[index];
        if (capacity == CAPACITY_EXACT) {
            room->arena_bytes = semcom_align_up(run->known_arenas[index], 16);
        } else if (capacity == CAPACITY_ARENA_TOO_SMALL) {
            if (run->known_arenas[index] > 0 && !reduced) {
                room->arena_bytes = run->known_arenas[index] - 1;
                reduced = true;
            }
        } else if (capacity == CAPACITY_NONE) {
            room->arena_bytes = 0;
            reduced |= count > 0;
        } else if (count > 0 && !reduced) {
            room->capacity = count - 1;
            reduced = true;
        }
    }
    return capacity == CAPACITY_EXACT || reduced;
}

/// Makes the buffers larger that the candidate called too small; false when all are at the limit.
static bool grow(semcom_prepared *prepared, const semcom_signature *signature) {
    semcom_run *run = prepared->run;
    uint64_t limit = prepared->batch.output_bytes;
    bool has_grown = false;
    for (uint32_t index = 0; index < signature->output_count; index++) {
        semcom_output *room = &run->room[index];
        const semcom_shape *element = signature->output_elements[index];
        if (room->count != -1) {
            continue;
        }
        uint64_t most = limit / element->size;
        if (room->capacity < most) {
            room->capacity = at_most(room->capacity * GROWTH + 1, most);
            has_grown = true;
        }
        if (element->holds_slice && room->arena_bytes < (limit & ~15ULL)) {
            room->arena_bytes = at_most(room->arena_bytes * GROWTH + 16, limit & ~15ULL);
            has_grown = true;
        }
    }
    return has_grown;
}

void semcom_remember_counts(semcom_run *run, const semcom_signature *signature) {
    for (uint32_t index = 0; index < signature->output_count; index++) {
        run->known_counts[index] = (uint64_t)run->room[index].count;
        run->known_arenas[index] = run->room[index].arena_used;
        run->known_capacities[index] = run->room[index].capacity;
        run->known_arena_capacities[index] = run->room[index].arena_bytes;
    }
    run->knows_counts = true;
}

// ---- one call -------------------------------------------------------------------------------

static void call(
    semcom_run *run, const semcom_signature *signature, semcom_stack *stack, uint8_t fill) {
    if (stack->fill != fill) {
        semcom_stack_set_fill(stack, fill);
    }
    if (run->step_counter != NULL) {
        *run->step_counter = 0;
    }
    run->stack = stack;
    run->call_deadline = run->ticks + run->call_milliseconds / run->tick_milliseconds + 1;
    int left = semcom_enter(
        signature->trampoline, run->arguments, run->results, stack->top, semcom_pattern(fill));
    run->came_back = left == 0;
    if (run->came_back) {
        run->outcome.kind = SEMCOM_RETURNED;
    }
    semcom_stack_clean(stack);
}

/// A call that ended because all calls together took too long did nothing wrong.
static void judge_timeout(semcom_run *run) {
    bool is_over_steps = run->step_limit > 0 && run->step_counter != NULL &&
                         *run->step_counter > run->step_limit;
    if (run->ticks < run->call_deadline && !is_over_steps) {
        run->outcome.kind = SEMCOM_NOT_RUN;
        run->stopped = true;
        return;
    }
    run->timeouts++;
    if (run->timeouts >= run->timeout_limit) {
        run->stopped = true;
    }
}

void semcom_call_with_room(
    semcom_prepared *prepared, const semcom_signature *signature, const uint8_t *wire,
    size_t mode) {
    semcom_run *run = prepared->run;
    const semcom_mode *m = &prepared->batch.modes[mode];
    uint64_t input_bytes = semcom_lay_arguments(run, signature, wire, m);
    bool is_generous = m->capacity == CAPACITY_GENEROUS;
    if (is_generous) {
        offer_generously(prepared, signature, input_bytes);
    } else if (!run->knows_counts) {
        run->outcome.kind = SEMCOM_NOT_RUN;
        return;
    } else if (!offer_known(run, signature, m->capacity)) {
        run->outcome.kind = SEMCOM_NOT_APPLICABLE;
        return;
    }
    while (true) {
        semcom_lay_outputs(run, signature, m);
        call(run, signature, &run->stacks[prepared->mode_stacks[mode]], m->fill);
        if (run->outcome.kind == SEMCOM_TIMEOUT) {
            judge_timeout(run);
        }
        if (run->outcome.kind != SEMCOM_RETURNED || !semcom_check_canaries(run)) {
            return;
        }
        run->outcome.kind = semcom_check_counts(run, signature);
        if (run->outcome.kind != SEMCOM_NO_ROOM || !is_generous || !grow(prepared, signature)) {
            return;
        }
        semcom_lay_arguments(run, signature, wire, m);
    }
}

/// Runs one test in one mode and writes its record; false when the test's other modes are not worth
/// a run.
static bool run_mode(
    semcom_prepared *prepared, const semcom_signature *signature, const uint8_t *wire,
    size_t mode) {
    semcom_run *run = prepared->run;
    run->came_back = false;
    if (signature->output_count == 0 && prepared->batch.modes[mode].capacity != CAPACITY_GENEROUS) {
        run->outcome.kind = SEMCOM_NOT_APPLICABLE;
    } else {
        semcom_call_with_room(prepared, signature, wire, mode);
    }
    bool is_written;
    if (run->outcome.kind == SEMCOM_RETURNED) {
        semcom_writer writer = semcom_record_begin(run);
        if (semcom_encode_result(run, signature, &writer)) {
            is_written = semcom_record_end(run, &writer);
            if (is_written && !run->knows_counts) {
                semcom_remember_counts(run, signature);
            }
        } else {
            is_written = semcom_record_end(run, NULL);
        }
    } else {
        is_written = semcom_record_end(run, NULL);
    }
    if (!is_written) {
        semcom_record_not_run(run);
        run->stopped = true;
    }
    run->undefined += run->outcome.kind == SEMCOM_UNDEFINED;
    return run->outcome.kind <= SEMCOM_NOT_RUN;
}

static void run_test(semcom_prepared *prepared, semcom_report_header *header, size_t test) {
    semcom_run *run = prepared->run;
    const semcom_batch *batch = &prepared->batch;
    const semcom_signature *signature = &prepared->signatures[batch->test_functions[test]];
    const uint8_t *wire = batch->payload + batch->test_offsets[test];
    header->current_test = (uint32_t)test;
    run->knows_counts = false;
    bool goes_on = true;
    for (size_t mode = 0; mode < batch->mode_count; mode++) {
        header->current_mode = (uint32_t)mode;
        if (run->ticks >= run->total_deadline) {
            run->stopped = true;
        }
        if (run->stopped || !goes_on) {
            semcom_record_not_run(run);
        } else {
            goes_on = run_mode(prepared, signature, wire, mode);
        }
        header->used = run->report_used;
        header->undefined = run->undefined;
    }
}

_Noreturn void semcom_batch_run(semcom_prepared *prepared) {
    const semcom_batch *batch = &prepared->batch;
    semcom_run *run = prepared->run;
    semcom_report_header *header = (semcom_report_header *)(void *)batch->report;
    // What the harness decides by cannot be changed any more once the filter is up.
    bool is_locked = mprotect(prepared->arena.memory, prepared->arena.capacity, PROT_READ) == 0 &&
                     semcom_signals_begin(run) && semcom_filter_run();
    if (!is_locked) {
        _exit(SEMCOM_EXIT_WALL_FAILED);
    }
    header->magic = SEMCOM_REPORT_MAGIC;
    for (size_t index = 0; index < batch->test_count; index++) {
        run_test(prepared, header, batch->reversed ? batch->test_count - 1 - index : index);
    }
    header->finished = 1;
    _exit(0);
}

#pragma clang assume_nonnull end
