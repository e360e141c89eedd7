// The candidate's child: calls the function on each input of a batch, without a system call in
// between, and hands the results over.
#include "ring-internal.h"

#include <sys/mman.h>
#include <unistd.h>

#pragma clang assume_nonnull begin

enum {
    MODE_AT_END,
    MODE_AT_START,
    MODE_EXACT,
    MODE_COUNT,
    EXACT_SHIFT = 60,  // one input in 16 runs once more, with exactly the room it needs
};

struct semcom_fuzz_prepared {
    semcom_fuzz_run run;
    semcom_prepared *engine;
    const semcom_ring_inputs *inputs;
    semcom_ring_results *results;
};

static semcom_prepared *_Nullable prepare_engine(
    const semcom_fuzz_run *run, const char *_Nullable *_Nonnull reason) {
    static semcom_mode modes[MODE_COUNT] = {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}};
    static const uint16_t no_functions[1];
    static const uint32_t no_offsets[1];
    for (int index = 0; index < MODE_COUNT; index++) {
        modes[index].fill = run->fill;
    }
    semcom_batch batch = {
        .functions = &run->function,
        .function_count = 1,
        .test_functions = no_functions,
        .test_offsets = no_offsets,
        .payload = run->report,
        .modes = modes,
        .mode_count = MODE_COUNT,
        .call_milliseconds = run->call_milliseconds,
        .timeout_limit = run->timeout_limit,
        .total_milliseconds = run->total_milliseconds,
        .stack_bytes = run->stack_bytes,
        .output_bytes = run->output_bytes,
        .report = run->report,
        .report_capacity = run->report_capacity,
    };
    return semcom_batch_prepare_for_later(&batch, run->input_bytes, reason);
}

semcom_fuzz_prepared *_Nullable semcom_fuzz_prepare(
    const semcom_fuzz_run *run, const char *_Nullable *_Nonnull reason) {
    size_t length = (size_t)semcom_page_bytes();
    if (run->counter_count > SEMCOM_RING_EDGE_LIMIT ||
        run->closeness_bytes > 2 * SEMCOM_RING_COMPARISON_LIMIT) {
        *reason = "the module has too many edges";
        return NULL;
    }
    semcom_prepared *engine = prepare_engine(run, reason);
    if (engine == NULL) {
        return NULL;
    }
    void *memory =
        mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        *reason = "no memory to prepare the run";
        return NULL;
    }
    semcom_fuzz_prepared *prepared = memory;
    *prepared = (semcom_fuzz_prepared){*run, engine, run->ring->view, run->ring->results};
    return prepared;
}

// ---- coverage -------------------------------------------------------------------------------

/// Counts of one class are taken to mean the same.
static inline uint8_t count_class(uint32_t count) {
    if (count < 4) {
        return (uint8_t)(1 << (count - 1));
    }
    return count < 8 ? 8 : count < 16 ? 16 : count < 32 ? 32 : count < 128 ? 64 : 128;
}

static bool note_edge(semcom_ring_results *results, uint32_t index, uint32_t *counter) {
    uint8_t class = count_class(*counter);
    results->hits[index] += *counter;
    *counter = 0;
    if ((results->seen[index] & class) != 0) {
        return false;
    }
    results->seen[index] |= class;
    return true;
}

/// True when the two sides of a comparison came closer than ever before.
static bool note_closeness(const semcom_fuzz_prepared *prepared) {
    const uint8_t *closeness = prepared->run.closeness;
    uint8_t *reached = prepared->results->reached;
    uint32_t count = closeness == NULL ? 0 : prepared->run.closeness_bytes;
    bool is_novel = false;
    for (uint32_t index = 0; index < count; index += 2) {
        uint16_t now, before;
        __builtin_memcpy(&now, closeness + index, sizeof now);
        __builtin_memcpy(&before, reached + index, sizeof before);
        for (uint32_t each = index; now != before && each < index + 2; each++) {
            if (closeness[each] > reached[each]) {
                reached[each] = closeness[each];
                is_novel = true;
            }
        }
    }
    return is_novel;
}

/// Adds the counters of one call up and sets them to zero; true when something was new.
static bool note_coverage(const semcom_fuzz_prepared *prepared) {
    uint32_t *counters = prepared->run.counters;
    uint32_t count = counters == NULL ? 0 : prepared->run.counter_count;
    bool is_novel = note_closeness(prepared);
    uint32_t index = 0;
    for (; index + 2 <= count; index += 2) {
        uint64_t pair;
        __builtin_memcpy(&pair, counters + index, sizeof pair);
        if (pair == 0) {
            continue;
        }
        for (uint32_t each = index; each < index + 2; each++) {
            if (counters[each] != 0) {
                is_novel |= note_edge(prepared->results, each, &counters[each]);
            }
        }
    }
    if (index < count && counters[index] != 0) {
        is_novel |= note_edge(prepared->results, index, &counters[index]);
    }
    return is_novel;
}

// ---- one input ------------------------------------------------------------------------------

/// Runs the input under way once more, with exactly as much room as its result took; the bytes
/// behind `record` are free.
static uint8_t run_exactly(
    const semcom_fuzz_prepared *prepared, const uint8_t *wire, const uint8_t *result,
    uint64_t length, uint8_t *limit) {
    semcom_prepared *engine = prepared->engine;
    semcom_run *run = engine->run;
    semcom_remember_counts(run, engine->signatures);
    run->came_back = false;
    semcom_call_with_room(engine, engine->signatures, wire, MODE_EXACT);
    if (run->outcome.kind == SEMCOM_NOT_APPLICABLE) {
        return SEMCOM_RETURNED;
    }
    if (run->outcome.kind != SEMCOM_RETURNED) {
        return run->outcome.kind;
    }
    semcom_writer writer = {(uint8_t *)(uintptr_t)result + length, limit, false};
    if (!semcom_encode_result(run, engine->signatures, &writer)) {
        return run->outcome.kind;
    }
    if (writer.overflowed) {
        return SEMCOM_RETURNED;
    }
    uint64_t again = (uint64_t)(writer.cursor - result) - length;
    bool is_equal = again == length && __builtin_memcmp(result, result + length, length) == 0;
    return is_equal ? SEMCOM_RETURNED : SEMCOM_BROKEN_RESULT;
}

/// False when there is no place for the result.
static bool run_input(
    const semcom_fuzz_prepared *prepared, const uint8_t *wire, uint64_t number,
    semcom_ring_record *record, uint8_t *start, uint8_t *limit) {
    semcom_prepared *engine = prepared->engine;
    semcom_run *run = engine->run;
    const semcom_signature *signature = engine->signatures;
    run->knows_counts = false;
    run->came_back = false;
    semcom_call_with_room(engine, signature, wire, number % 2 == 0 ? MODE_AT_END : MODE_AT_START);
    record->is_novel = note_coverage(prepared);
    record->exact = SEMCOM_RETURNED;
    record->length = 0;
    if (run->outcome.kind == SEMCOM_RETURNED) {
        semcom_writer writer = {start, limit, false};
        if (semcom_encode_result(run, signature, &writer)) {
            if (writer.overflowed) {
                return false;
            }
            record->length = (uint32_t)(writer.cursor - start);
            if (signature->output_count > 0 && semcom_mix(number) >> EXACT_SHIFT == 0) {
                record->exact = run_exactly(prepared, wire, start, record->length, limit);
                (void)note_coverage(prepared);
                run->outcome.kind = SEMCOM_RETURNED;
            }
        }
    }
    record->kind = run->outcome.kind;
    return true;
}

/// Returns the input up to which there are records.
static uint32_t run_batch(const semcom_fuzz_prepared *prepared) {
    const semcom_ring_inputs *inputs = prepared->inputs;
    semcom_ring_results *results = prepared->results;
    uint32_t area = inputs->area % SEMCOM_RING_AREAS;
    uint32_t count = inputs->count < SEMCOM_RING_BATCH ? inputs->count : SEMCOM_RING_BATCH;
    const uint64_t base = inputs->base;
    uint8_t *limit = results->data[area] + SEMCOM_RING_RESULT_BYTES;
    uint32_t used = 0;
    for (uint32_t index = inputs->first; index < count; index++) {
        if (__atomic_load_n(&inputs->stop, __ATOMIC_RELAXED) != 0 ||
            prepared->engine->run->stopped) {
            return index;
        }
        __atomic_store_n(&results->current, index, __ATOMIC_RELAXED);
        semcom_ring_record *record = &results->records[area][index];
        record->offset = used;
        const uint8_t *wire = inputs->data[area] + inputs->offsets[area][index];
        if (!run_input(
                prepared, wire, base + index, record, results->data[area] + used, limit)) {
            return index;
        }
        used += record->length;
    }
    return count;
}

_Noreturn void semcom_fuzz_serve(semcom_fuzz_prepared *prepared) {
    semcom_prepared *engine = prepared->engine;
    const semcom_ring_inputs *inputs = prepared->inputs;
    semcom_ring_results *results = prepared->results;
    semcom_report_header *header = (semcom_report_header *)(void *)prepared->run.report;
    uint32_t known = prepared->run.known_sequence;
    bool is_locked = mprotect(engine->arena.memory, engine->arena.capacity, PROT_READ) == 0 &&
                     mprotect(prepared, (size_t)semcom_page_bytes(), PROT_READ) == 0 &&
                     semcom_signals_begin(engine->run) &&
                     semcom_filter_ring(&inputs->sequence, &results->done);
    if (!is_locked) {
        _exit(SEMCOM_EXIT_WALL_FAILED);
    }
    if (prepared->run.closeness != NULL) {
        // A child before this one came as far.
        __builtin_memcpy(
            prepared->run.closeness, results->reached, prepared->run.closeness_bytes);
    }
    header->magic = SEMCOM_REPORT_MAGIC;
    __atomic_store_n(&results->ready, prepared->run.generation, __ATOMIC_RELEASE);
    while (true) {
        uint32_t sequence = __atomic_load_n(&inputs->sequence, __ATOMIC_ACQUIRE);
        if (sequence == known) {
            semcom_word_wait(&inputs->sequence, known, 1000);
            continue;
        }
        known = sequence;
        uint32_t completed = run_batch(prepared);
        __atomic_store_n(&results->completed, completed, __ATOMIC_RELEASE);
        __atomic_store_n(&results->done, sequence, __ATOMIC_RELEASE);
        semcom_word_wake(&results->done);
    }
}

#pragma clang assume_nonnull end
