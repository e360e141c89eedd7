// What has to be there before the candidate runs: checked requests and all memory.
#include "internal.h"

#include <errno.h>
#include <sys/mman.h>

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

#pragma clang assume_nonnull begin

static void *_Nullable map_private(size_t bytes) {
    void *memory = mmap(
        NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return memory == MAP_FAILED ? NULL : memory;
}

static bool refuse(const char *_Nullable *_Nonnull reason, const char *why) {
    *reason = why;
    return false;
}

/// Enough for the parsed programs: a program of n bytes has at most n shapes.
static size_t arena_bytes(const semcom_batch *batch) {
    size_t bytes = sizeof(semcom_prepared) + batch->mode_count + 4096;
    for (size_t index = 0; index < batch->function_count; index++) {
        size_t length = batch->functions[index].program_length;
        if (length > SEMCOM_PROGRAM_LIMIT) {
            length = SEMCOM_PROGRAM_LIMIT;
        }
        bytes += (length + 2) * (sizeof(semcom_shape) + sizeof(semcom_parameter) + 32);
        bytes += SEMCOM_OUTPUT_LIMIT * sizeof(void *) + sizeof(semcom_signature) + 64;
    }
    return (size_t)semcom_align_up(bytes, semcom_page_bytes());
}

static bool check_sizes(const semcom_batch *batch, const char *_Nullable *_Nonnull reason) {
    if (batch->function_count > UINT16_MAX + 1 || batch->test_count > UINT32_MAX ||
        batch->mode_count == 0 || batch->mode_count > UINT8_MAX) {
        return refuse(reason, "a request has too many functions, tests or modes, or no mode");
    }
    uint64_t smallest = batch->step_counter != NULL ? 9 : 1;
    uint64_t records = (uint64_t)batch->test_count * batch->mode_count;
    if (batch->report_capacity < sizeof(semcom_report_header) ||
        batch->report_capacity - sizeof(semcom_report_header) < records * smallest) {
        return refuse(reason, "the report is too small for one record for each test");
    }
    for (size_t index = 0; index < batch->mode_count; index++) {
        if (batch->modes[index].placement > 2 || batch->modes[index].capacity > 4) {
            return refuse(reason, "a mode has an unknown placement or capacity");
        }
    }
    if (batch->stack_bytes == 0 || batch->stack_bytes > UINT64_C(1) << 40 ||
        batch->output_bytes > UINT64_C(1) << 40) {
        return refuse(reason, "a limit on memory is out of range");
    }
    return true;
}

static bool parse_functions(semcom_prepared *prepared, const char *_Nullable *_Nonnull reason) {
    const semcom_batch *batch = &prepared->batch;
    prepared->signatures = semcom_arena_take(
        &prepared->arena, (batch->function_count + 1) * sizeof *prepared->signatures);
    prepared->mode_stacks = semcom_arena_take(&prepared->arena, batch->mode_count);
    if (prepared->signatures == NULL || prepared->mode_stacks == NULL) {
        return refuse(reason, "no memory for call programs");
    }
    for (size_t index = 0; index < batch->function_count; index++) {
        if (!semcom_signature_parse(
                &batch->functions[index], &prepared->arena, &prepared->signatures[index], reason)) {
            return false;
        }
    }
    return true;
}

// ---- memory that candidates see -------------------------------------------------------------

/// Marks the slots that parameters of this shape can ask for; returns the next free site.
static uint32_t want_slots(
    semcom_run *run, const semcom_shape *shape, bool is_inout, uint32_t site) {
    if (shape->kind == SEMCOM_SHAPE_SLICE) {
        semcom_slot *outer = is_inout ? &run->inouts[site] : &run->inputs[site];
        outer->is_used = true;
        run->inners[site].is_used |= shape->first->holds_slice;
        return site + 1;
    }
    for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
        site = want_slots(run, child, is_inout, site);
    }
    return site;
}

static void want_all_slots(semcom_prepared *prepared) {
    semcom_run *run = prepared->run;
    for (size_t index = 0; index < prepared->batch.function_count; index++) {
        const semcom_signature *signature = &prepared->signatures[index];
        uint32_t site = 0;
        for (uint32_t parameter = 0; parameter < signature->parameter_count; parameter++) {
            const semcom_parameter *p = &signature->parameters[parameter];
            site = want_slots(run, p->shape, p->is_inout, site);
        }
        for (uint32_t output = 0; output < signature->output_count; output++) {
            run->outputs[output].is_used = true;
            run->outputs[output].need = prepared->batch.output_bytes;
            if (signature->output_elements[output]->holds_slice) {
                run->arenas[output].is_used = true;
                run->arenas[output].need = semcom_align_up(prepared->batch.output_bytes, 16);
            }
        }
    }
}

static bool map_wanted(semcom_slot *slots, int count, bool read_only) {
    for (int index = 0; index < count; index++) {
        if (slots[index].is_used && !semcom_slot_map(&slots[index], read_only)) {
            return false;
        }
    }
    return true;
}

static bool map_slots(semcom_run *run) {
    return map_wanted(run->inputs, SEMCOM_INPUT_LIMIT, true) &&
           map_wanted(run->inners, SEMCOM_INPUT_LIMIT, true) &&
           map_wanted(run->inouts, SEMCOM_INPUT_LIMIT, false) &&
           map_wanted(run->outputs, SEMCOM_OUTPUT_LIMIT, false) &&
           map_wanted(run->arenas, SEMCOM_OUTPUT_LIMIT, false);
}

/// One stack for each filling, so that a stack only has to be cleaned where the last call wrote.
static bool map_stacks(semcom_prepared *prepared) {
    semcom_run *run = prepared->run;
    for (size_t mode = 0; mode < prepared->batch.mode_count; mode++) {
        uint8_t fill = prepared->batch.modes[mode].fill;
        uint32_t index = 0;
        while (index < run->stack_count && run->stacks[index].fill != fill) {
            index++;
        }
        if (index == SEMCOM_STACK_LIMIT) {
            index--;
        } else if (index == run->stack_count) {
            if (!semcom_stack_map(&run->stacks[index], prepared->batch.stack_bytes, fill)) {
                return false;
            }
            run->stack_count++;
        }
        prepared->mode_stacks[mode] = (uint8_t)index;
    }
    return true;
}

static bool map_signal_stack(semcom_run *run) {
    size_t guard = (size_t)semcom_page_bytes() * 4;
    uint8_t *memory = mmap(
        NULL, SEMCOM_SIGNAL_STACK_BYTES + guard, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        return false;
    }
    run->signal_stack = memory + guard;
    return mprotect(run->signal_stack, SEMCOM_SIGNAL_STACK_BYTES, PROT_READ | PROT_WRITE) == 0;
}

// ---- limits ---------------------------------------------------------------------------------

static void set_limits(semcom_prepared *prepared) {
    const semcom_batch *batch = &prepared->batch;
    semcom_run *run = prepared->run;
    uint32_t tick = batch->call_milliseconds / 10;
    run->tick_milliseconds = tick < 1 ? 1 : tick > 10 ? 10 : tick;
    run->call_milliseconds = batch->call_milliseconds;
    run->total_deadline = batch->total_milliseconds / run->tick_milliseconds + 1;
    run->timeout_limit = batch->timeout_limit;
    run->step_limit = batch->step_limit;
    run->step_counter = (uint64_t *)(uintptr_t)batch->step_counter;
    run->records = batch->report + sizeof(semcom_report_header);
    run->report_capacity = batch->report_capacity - sizeof(semcom_report_header);
    run->records_left = (uint64_t)batch->test_count * batch->mode_count;
}

static void unmap_slots(semcom_slot *slots, int count, bool read_only) {
    for (int index = 0; index < count; index++) {
        semcom_slot_unmap(&slots[index], read_only);
    }
}

static void discard(semcom_run *run, semcom_arena arena) {
    unmap_slots(run->inputs, SEMCOM_INPUT_LIMIT, true);
    unmap_slots(run->inners, SEMCOM_INPUT_LIMIT, true);
    unmap_slots(run->inouts, SEMCOM_INPUT_LIMIT, false);
    unmap_slots(run->outputs, SEMCOM_OUTPUT_LIMIT, false);
    unmap_slots(run->arenas, SEMCOM_OUTPUT_LIMIT, false);
    for (uint32_t index = 0; index < run->stack_count; index++) {
        semcom_stack_unmap(&run->stacks[index]);
    }
    munmap(run, sizeof *run);
    munmap(arena.memory, arena.capacity);
}

semcom_prepared *_Nullable semcom_batch_prepare(
    const semcom_batch *batch, const char *_Nullable *_Nonnull reason) {
    return semcom_batch_prepare_for_later(batch, 0, reason);
}

semcom_prepared *_Nullable semcom_batch_prepare_for_later(
    const semcom_batch *batch, uint64_t later_bytes, const char *_Nullable *_Nonnull reason) {
    if (!check_sizes(batch, reason)) {
        return NULL;
    }
    semcom_arena arena = {.used = 0, .capacity = arena_bytes(batch)};
    uint8_t *memory = map_private(arena.capacity);
    semcom_run *run = map_private(sizeof *run);
    if (memory == NULL || run == NULL) {
        *reason = "no memory to prepare the run";
        if (memory != NULL) {
            munmap(memory, arena.capacity);
        }
        if (run != NULL) {
            munmap(run, sizeof *run);
        }
        return NULL;
    }
    arena.memory = memory;
    semcom_prepared *prepared = semcom_arena_take(&arena, sizeof *prepared);
    prepared->batch = *batch;
    prepared->arena = arena;
    prepared->run = run;
    set_limits(prepared);
    bool is_ready = parse_functions(prepared, reason) && semcom_payload_measure(prepared, reason);
    if (is_ready) {
        semcom_payload_expect(prepared, later_bytes);
        want_all_slots(prepared);
        is_ready = map_slots(run) && map_stacks(prepared) && map_signal_stack(run);
        if (!is_ready) {
            *reason = errno == ENOMEM ? "no memory for the buffers of the run"
                                      : "this system cannot map memory twice, as read-only "
                                        "inputs need it";
        }
    }
    if (!is_ready) {
        discard(run, prepared->arena);
        return NULL;
    }
    return prepared;
}

#pragma clang assume_nonnull end
