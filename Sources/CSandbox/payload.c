// The arguments of all tests, checked once: afterwards they are read without looking for their end.
#include "internal.h"

#pragma clang assume_nonnull begin

typedef struct {
    const uint8_t *cursor, *end;
    semcom_run *run;
    const char *_Nullable *_Nonnull reason;
    uint32_t site;   // slices seen among the parameters, not counting those inside others
    uint64_t inner;  // room for what the slice at `site` refers to
    bool is_inout;
} semcom_measure;

static bool fail(semcom_measure *measure, const char *why) {
    *measure->reason = why;
    return false;
}

static uint64_t bytes_left(const semcom_measure *measure) {
    return (uint64_t)(measure->end - measure->cursor);
}

static bool measure_flag(semcom_measure *measure, uint8_t *flag) {
    if (measure->cursor == measure->end) {
        return fail(measure, "the arguments of a test end too early");
    }
    *flag = *measure->cursor++;
    return *flag <= 1 || fail(measure, "a Bool in the arguments of a test is neither 0 nor 1");
}

static bool measure_count(semcom_measure *measure, const semcom_shape *slice, uint64_t *count) {
    if (bytes_left(measure) < sizeof *count) {
        return fail(measure, "the arguments of a test end too early");
    }
    __builtin_memcpy(count, measure->cursor, sizeof *count);
    measure->cursor += sizeof *count;
    if (*count > bytes_left(measure) / slice->first->wire_minimum) {
        return fail(
            measure, "a slice in the arguments of a test has fewer elements than its count");
    }
    return true;
}

static bool measure_nested(semcom_measure *measure, const semcom_shape *shape);

static bool measure_elements(
    semcom_measure *measure, const semcom_shape *element, uint64_t count) {
    if (element->is_flat) {
        measure->cursor += count * element->size;
        return true;
    }
    for (uint64_t index = 0; index < count; index++) {
        if (!measure_nested(measure, element)) {
            return false;
        }
    }
    return true;
}

/// A value in memory, inside a slice.
static bool measure_nested(semcom_measure *measure, const semcom_shape *shape) {
    uint8_t flag = 0;
    uint64_t count = 0;
    switch (shape->kind) {
    case SEMCOM_SHAPE_BOOL:
        return measure_flag(measure, &flag);
    case SEMCOM_SHAPE_SLICE:
        if (!measure_count(measure, shape, &count)) {
            return false;
        }
        measure->inner += count * shape->first->size + 2 * SEMCOM_GAP_BYTES;
        return measure_elements(measure, shape->first, count);
    case SEMCOM_SHAPE_TUPLE:
        for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
            if (!measure_nested(measure, child)) {
                return false;
            }
        }
        return true;
    case SEMCOM_SHAPE_OPTIONAL:
        return measure_flag(measure, &flag) &&
               (flag == 0 || measure_nested(measure, (const semcom_shape *)shape->first));
    default:
        if (bytes_left(measure) < shape->size) {
            return fail(measure, "the arguments of a test end too early");
        }
        measure->cursor += shape->size;
        return true;
    }
}

static void note_need(semcom_slot *slot, uint64_t bytes) {
    if (bytes > slot->need) {
        slot->need = bytes;
    }
}

static bool measure_slice(semcom_measure *measure, const semcom_shape *shape) {
    uint64_t count = 0;
    uint32_t site = measure->site++;
    if (!measure_count(measure, shape, &count)) {
        return false;
    }
    measure->inner = 0;
    if (!measure_elements(measure, shape->first, count)) {
        return false;
    }
    semcom_run *run = measure->run;
    semcom_slot *outer = measure->is_inout ? &run->inouts[site] : &run->inputs[site];
    note_need(outer, count * shape->first->size);
    note_need(&run->inners[site], measure->inner);
    return true;
}

static uint32_t count_sites(const semcom_shape *shape) {
    if (shape->kind == SEMCOM_SHAPE_SLICE) {
        return 1;
    }
    uint32_t count = 0;
    for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
        count += count_sites(child);
    }
    return count;
}

/// A value that is passed in leaves.
static bool measure_value(semcom_measure *measure, const semcom_shape *shape) {
    uint8_t flag = 0;
    switch (shape->kind) {
    case SEMCOM_SHAPE_SLICE:
        return measure_slice(measure, shape);
    case SEMCOM_SHAPE_TUPLE:
        for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
            if (!measure_value(measure, child)) {
                return false;
            }
        }
        return true;
    case SEMCOM_SHAPE_OPTIONAL:
        if (!measure_flag(measure, &flag)) {
            return false;
        }
        if (flag == 0) {
            measure->site += count_sites((const semcom_shape *)shape->first);
            return true;
        }
        return measure_value(measure, (const semcom_shape *)shape->first);
    default:
        return measure_nested(measure, shape);
    }
}

bool semcom_payload_measure(semcom_prepared *prepared, const char *_Nullable *_Nonnull reason) {
    const semcom_batch *batch = &prepared->batch;
    semcom_measure measure = {
        .end = batch->payload + batch->payload_length, .run = prepared->run, .reason = reason};
    for (size_t test = 0; test < batch->test_count; test++) {
        if (batch->test_functions[test] >= batch->function_count) {
            return fail(&measure, "a test calls a function that the request does not have");
        }
        if (batch->test_offsets[test] > batch->payload_length) {
            return fail(&measure, "the arguments of a test begin after the end of the payload");
        }
        const semcom_signature *signature = &prepared->signatures[batch->test_functions[test]];
        measure.cursor = batch->payload + batch->test_offsets[test];
        measure.site = 0;
        for (uint32_t index = 0; index < signature->parameter_count; index++) {
            measure.is_inout = signature->parameters[index].is_inout;
            if (!measure_value(&measure, signature->parameters[index].shape)) {
                return false;
            }
        }
    }
    return true;
}

// ---- inputs that come later -----------------------------------------------------------------

/// Memory for so many bytes of wire form that are all values of this shape.
static uint64_t expanded(const semcom_shape *shape, uint64_t bytes) {
    return bytes * ((shape->size + shape->wire_minimum - 1) / shape->wire_minimum) + 64;
}

/// Memory for what slices inside values of this shape refer to.
static uint64_t expanded_inside(const semcom_shape *shape, uint64_t bytes) {
    uint64_t need = 0;
    if (shape->kind == SEMCOM_SHAPE_SLICE) {
        need = expanded((const semcom_shape *)shape->first, bytes) +
               bytes / shape->wire_minimum * 2 * SEMCOM_GAP_BYTES;
    }
    for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
        need += expanded_inside(child, bytes);
    }
    return need;
}

static uint32_t expect(
    semcom_run *run, const semcom_shape *shape, bool is_inout, uint32_t site, uint64_t bytes) {
    if (shape->kind == SEMCOM_SHAPE_SLICE) {
        const semcom_shape *element = (const semcom_shape *)shape->first;
        semcom_slot *outer = is_inout ? &run->inouts[site] : &run->inputs[site];
        uint64_t need = expanded(element, bytes), inside = expanded_inside(element, bytes);
        outer->need = outer->need < need ? need : outer->need;
        if (element->holds_slice && run->inners[site].need < inside) {
            run->inners[site].need = inside;
        }
        return site + 1;
    }
    for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
        site = expect(run, child, is_inout, site, bytes);
    }
    return site;
}

void semcom_payload_expect(semcom_prepared *prepared, uint64_t bytes) {
    for (size_t index = 0; index < prepared->batch.function_count && bytes > 0; index++) {
        const semcom_signature *signature = &prepared->signatures[index];
        uint32_t site = 0;
        for (uint32_t parameter = 0; parameter < signature->parameter_count; parameter++) {
            const semcom_parameter *p = &signature->parameters[parameter];
            site = expect(prepared->run, p->shape, p->is_inout, site, bytes);
        }
    }
}

#pragma clang assume_nonnull end
