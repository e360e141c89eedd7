// From wire form to leaves and guarded memory, for one call.
#include "internal.h"

#pragma clang assume_nonnull begin

typedef struct {
    semcom_run *run;
    const uint8_t *cursor;
    uint64_t *leaf;
    semcom_slot *inner;  // of the slice whose elements are being laid out
    uint64_t pattern;
    uint32_t site;
    uint32_t parameter;
    uint8_t fill, placement;
    bool is_inout;
} semcom_layout;

static inline uint64_t read_scalar(const uint8_t *_Nonnull *_Nonnull cursor, uint32_t size) {
    uint64_t value = 0;
    switch (size) {
    case 1:
        value = **cursor;
        break;
    case 2:
        __builtin_memcpy(&value, *cursor, 2);
        break;
    case 4:
        __builtin_memcpy(&value, *cursor, 4);
        break;
    default:
        __builtin_memcpy(&value, *cursor, 8);
        break;
    }
    *cursor += size;
    return value;
}

static void lay_elements(
    semcom_layout *layout, const semcom_shape *element, uint64_t count, uint8_t *to);

/// A slice in memory: its elements go to the inner slot, pointer and count to `to`.
static void lay_nested_slice(semcom_layout *layout, const semcom_shape *shape, uint8_t *to) {
    const semcom_shape *element = (const semcom_shape *)shape->first;
    uint64_t count = read_scalar(&layout->cursor, 8);
    uint8_t *start = semcom_slot_nothing(layout->inner, layout->fill);
    if (count > 0) {
        start = semcom_slot_take(layout->inner, count * element->size, element->align);
        lay_elements(layout, element, count, start + layout->inner->alias);
    }
    __builtin_memcpy(to, &start, sizeof start);
    __builtin_memcpy(to + 8, &count, sizeof count);
}

/// Padding and absent values keep the filling that is already there.
static void lay_element(semcom_layout *layout, const semcom_shape *shape, uint8_t *to) {
    switch (shape->kind) {
    case SEMCOM_SHAPE_SLICE:
        lay_nested_slice(layout, shape, to);
        break;
    case SEMCOM_SHAPE_TUPLE:
        for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
            lay_element(layout, child, to + child->offset);
        }
        break;
    case SEMCOM_SHAPE_OPTIONAL:
        *to = *layout->cursor++;
        if (*to != 0) {
            lay_element(layout, (const semcom_shape *)shape->first, to + shape->first->offset);
        }
        break;
    default:
        __builtin_memcpy(to, layout->cursor, shape->size);
        layout->cursor += shape->size;
        break;
    }
}

static void lay_elements(
    semcom_layout *layout, const semcom_shape *element, uint64_t count, uint8_t *to) {
    if (element->is_flat || element->kind == SEMCOM_SHAPE_BOOL) {
        __builtin_memcpy(to, layout->cursor, count * element->size);
        layout->cursor += count * element->size;
        return;
    }
    for (uint64_t index = 0; index < count; index++) {
        lay_element(layout, element, to + index * element->size);
    }
}

static void lay_slice(semcom_layout *layout, const semcom_shape *shape) {
    semcom_run *run = layout->run;
    const semcom_shape *element = (const semcom_shape *)shape->first;
    uint32_t site = layout->site++;
    semcom_slot *outer = layout->is_inout ? &run->inouts[site] : &run->inputs[site];
    uint64_t count = read_scalar(&layout->cursor, 8);
    semcom_slot_begin(outer, layout->placement, layout->fill);
    if (element->holds_slice) {
        layout->inner = &run->inners[site];
        semcom_slot_begin(layout->inner, layout->placement, layout->fill);
    }
    uint8_t *start = semcom_slot_nothing(outer, layout->fill);
    uint64_t bytes = count * element->size;
    if (count > 0) {
        start = semcom_slot_take(outer, bytes, element->align);
        lay_elements(layout, element, count, start + outer->alias);
    }
    semcom_slot_end(outer);
    semcom_add_buffer(run, outer, start, start + bytes, 0, layout->parameter, layout->is_inout);
    if (element->holds_slice) {
        semcom_slot *inner = layout->inner;
        semcom_slot_end(inner);
        semcom_add_buffer(
            run, inner, inner->used_low, inner->used_high, 0, layout->parameter, false);
        run->buffers[run->buffer_count - 1].is_nested = true;
    }
    *layout->leaf++ = (uintptr_t)start;
    *layout->leaf++ = count;
}

/// What an optional without a value passes in its place: the filling, cut to the size of each leaf.
static void lay_absent(semcom_layout *layout, const semcom_shape *shape) {
    semcom_slot *slot;
    switch (shape->kind) {
    case SEMCOM_SHAPE_SLICE:
        slot = &layout->run->inputs[layout->site++];
        semcom_slot_begin(slot, layout->placement, layout->fill);
        semcom_slot_end(slot);
        semcom_add_buffer(
            layout->run, slot, slot->used_low, slot->used_low, 0, layout->parameter, false);
        *layout->leaf++ = (uintptr_t)slot->used_low;
        *layout->leaf++ = layout->pattern;
        break;
    case SEMCOM_SHAPE_TUPLE:
        for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
            lay_absent(layout, child);
        }
        break;
    case SEMCOM_SHAPE_OPTIONAL:
        *layout->leaf++ = layout->fill & 1;
        lay_absent(layout, (const semcom_shape *)shape->first);
        break;
    case SEMCOM_SHAPE_BOOL:
        *layout->leaf++ = layout->fill & 1;
        break;
    default:
        *layout->leaf++ = layout->pattern >> (64 - 8 * shape->size);
        break;
    }
}

static void lay_value(semcom_layout *layout, const semcom_shape *shape) {
    switch (shape->kind) {
    case SEMCOM_SHAPE_SLICE:
        lay_slice(layout, shape);
        break;
    case SEMCOM_SHAPE_TUPLE:
        for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
            lay_value(layout, child);
        }
        break;
    case SEMCOM_SHAPE_OPTIONAL:
        *layout->leaf++ = *layout->cursor;
        if (*layout->cursor++ != 0) {
            lay_value(layout, (const semcom_shape *)shape->first);
        } else {
            lay_absent(layout, (const semcom_shape *)shape->first);
        }
        break;
    default:
        *layout->leaf++ = read_scalar(&layout->cursor, shape->size);
        break;
    }
}

uint64_t semcom_lay_arguments(
    semcom_run *run, const semcom_signature *signature, const uint8_t *wire,
    const semcom_mode *mode) {
    semcom_layout layout = {
        .run = run,
        .cursor = wire,
        .leaf = run->arguments,
        .inner = run->inners,
        .pattern = semcom_pattern(mode->fill),
        .fill = mode->fill,
        .placement = mode->placement,
    };
    run->buffer_count = 0;
    for (uint32_t index = 0; index < signature->parameter_count; index++) {
        layout.parameter = index;
        layout.is_inout = signature->parameters[index].is_inout;
        lay_value(&layout, signature->parameters[index].shape);
    }
    return (uint64_t)(layout.cursor - wire);
}

static uint8_t *lay_output(
    semcom_run *run, semcom_slot *slot, uint64_t bytes, uint64_t align, uint8_t region,
    uint32_t index, const semcom_mode *mode) {
    semcom_slot_begin(slot, mode->placement, mode->fill);
    uint8_t *start = semcom_slot_nothing(slot, mode->fill);
    if (bytes > 0) {
        start = semcom_slot_take(slot, bytes, align);
    }
    semcom_slot_end(slot);
    semcom_add_buffer(run, slot, start, start + bytes, region, index, true);
    return start;
}

void semcom_lay_outputs(
    semcom_run *run, const semcom_signature *signature, const semcom_mode *mode) {
    uint64_t *leaf = run->arguments + signature->argument_leaves;
    for (uint32_t index = 0; index < signature->output_count; index++) {
        const semcom_shape *element = signature->output_elements[index];
        semcom_output *room = &run->room[index];
        room->start = lay_output(
            run, &run->outputs[index], room->capacity * element->size, element->align, 1, index,
            mode);
        *leaf++ = (uintptr_t)room->start;
        *leaf++ = room->capacity;
        if (element->holds_slice) {
            room->arena_start = lay_output(
                run, &run->arenas[index], room->arena_bytes, 16, 2, index, mode);
            *leaf++ = (uintptr_t)room->arena_start;
            *leaf++ = room->arena_bytes;
        }
    }
}

#pragma clang assume_nonnull end
