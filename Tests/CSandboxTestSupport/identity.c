// A function that returns what it is given, for any shape: written from the contract alone, without
// a look at how the sandbox lays things out.
#include "identity.h"
#include "csandboxtests.h"

#include <string.h>

const uint8_t *candidate_program;

#pragma clang assume_nonnull begin

static const uint8_t *layout(const uint8_t *shape, uint64_t *size, uint64_t *align);

static const uint8_t *lay_out_struct(
    const uint8_t *shape, int count, uint64_t *size, uint64_t *align) {
    for (int index = 0; index < count; index++) {
        uint64_t field, field_align;
        shape = layout(shape, &field, &field_align);
        *size = (*size + field_align - 1) / field_align * field_align + field;
        *align = field_align > *align ? field_align : *align;
    }
    *size = (*size + *align - 1) / *align * *align;
    return shape;
}

/// Size and alignment in C; returns where the next shape begins.
static const uint8_t *layout(const uint8_t *shape, uint64_t *size, uint64_t *align) {
    static const uint8_t scalars[] = {1, 1, 2, 4, 8, 4, 8};
    uint64_t ignored;
    uint8_t kind = *shape++;
    *align = 1;
    switch (kind) {
    case SEMCOM_SHAPE_SLICE:
        shape = layout(shape, size, &ignored);
        *size = 16;
        *align = 8;
        return shape;
    case SEMCOM_SHAPE_TUPLE:
        *size = 0;
        return lay_out_struct(shape + 1, *shape, size, align);
    case SEMCOM_SHAPE_OPTIONAL:
        *size = 1;
        return lay_out_struct(shape, 1, size, align);
    default:
        *size = *align = scalars[kind];
        return shape;
    }
}

typedef struct {
    const uint64_t *input, *room;
    uint64_t *result;
    uint8_t *arena, *arena_end;
} copier;

static uint64_t round_up(uint64_t value, uint64_t align) {
    return (value + align - 1) / align * align;
}

static bool copy_memory(
    copier *copy, const uint8_t *shape, const uint8_t *from, uint8_t *to);

static bool copy_nested(copier *copy, const uint8_t *element, const uint8_t *from, uint8_t *to) {
    uint64_t size, align, words[2];
    layout(element, &size, &align);
    memcpy(words, from, sizeof words);
    uint64_t start = round_up((uintptr_t)copy->arena, align);
    if (start + words[1] * size > (uintptr_t)copy->arena_end) {
        return false;
    }
    uint8_t *target = (uint8_t *)start;
    copy->arena = target + words[1] * size;
    for (uint64_t index = 0; index < words[1]; index++) {
        const uint8_t *source = (const uint8_t *)words[0] + index * size;
        if (!copy_memory(copy, element, source, target + index * size)) {
            return false;
        }
    }
    words[0] = (uintptr_t)target;
    memcpy(to, words, sizeof words);
    return true;
}

static bool copy_fields(
    copier *copy, const uint8_t *shape, int count, uint64_t offset, const uint8_t *from,
    uint8_t *to) {
    for (int index = 0; index < count; index++) {
        uint64_t size, align;
        const uint8_t *next = layout(shape, &size, &align);
        offset = round_up(offset, align);
        if (!copy_memory(copy, shape, from + offset, to + offset)) {
            return false;
        }
        offset += size;
        shape = next;
    }
    return true;
}

static bool copy_memory(
    copier *copy, const uint8_t *shape, const uint8_t *from, uint8_t *to) {
    uint64_t size, align;
    switch (*shape) {
    case SEMCOM_SHAPE_SLICE:
        return copy_nested(copy, shape + 1, from, to);
    case SEMCOM_SHAPE_TUPLE:
        return copy_fields(copy, shape + 2, shape[1], 0, from, to);
    case SEMCOM_SHAPE_OPTIONAL:
        *to = *from;
        return *from == 0 || copy_fields(copy, shape + 1, 1, 1, from, to);
    default:
        layout(shape, &size, &align);
        memcpy(to, from, size);
        return true;
    }
}

static bool holds_slice(const uint8_t *shape, const uint8_t *end) {
    // Counts of tuples could look like kinds, so walk.
    if (*shape == SEMCOM_SHAPE_SLICE) {
        return true;
    }
    uint64_t size, align;
    int count = *shape == SEMCOM_SHAPE_TUPLE ? shape[1] : *shape == SEMCOM_SHAPE_OPTIONAL;
    shape += *shape == SEMCOM_SHAPE_TUPLE ? 2 : 1;
    for (int index = 0; index < count && shape < end; index++) {
        if (holds_slice(shape, end)) {
            return true;
        }
        shape = layout(shape, &size, &align);
    }
    return false;
}

static void copy_slice(copier *copy, const uint8_t *element, bool is_present) {
    uint64_t size, align;
    const uint8_t *end = layout(element, &size, &align);
    uint8_t *to = (uint8_t *)*copy->room++;
    uint64_t capacity = *copy->room++;
    if (holds_slice(element, end)) {
        copy->arena = (uint8_t *)*copy->room++;
        copy->arena_end = copy->arena + *copy->room++;
    }
    const uint8_t *from = (const uint8_t *)*copy->input++;
    uint64_t count = *copy->input++;
    uint64_t *result = copy->result++;
    *result = count;
    if (!is_present) {
        *result = 12345;
        return;
    }
    if (count > capacity) {
        *result = UINT64_MAX;
        return;
    }
    for (uint64_t index = 0; index < count; index++) {
        if (!copy_memory(copy, element, from + index * size, to + index * size)) {
            *result = UINT64_MAX;
            return;
        }
    }
}

static const uint8_t *copy_leaves(copier *copy, const uint8_t *shape, bool is_present) {
    uint64_t size, align;
    const uint8_t *end = layout(shape, &size, &align);
    bool has_value = is_present;
    int count = 1;
    switch (*shape) {
    case SEMCOM_SHAPE_SLICE:
        copy_slice(copy, shape + 1, is_present);
        break;
    case SEMCOM_SHAPE_TUPLE:
        count = shape[1];
        shape += 2;
        for (int index = 0; index < count; index++) {
            shape = copy_leaves(copy, shape, is_present);
        }
        break;
    case SEMCOM_SHAPE_OPTIONAL:
        has_value &= *copy->input != 0;
        *copy->result++ = *copy->input++;
        copy_leaves(copy, shape + 1, has_value);
        break;
    default:
        *copy->result++ = *copy->input++;
        break;
    }
    return end;
}

static uint64_t count_leaves(const uint8_t *shape) {
    uint64_t size, align, leaves = 0;
    const uint8_t *child = shape + 2;
    switch (*shape) {
    case SEMCOM_SHAPE_SLICE:
        return 2;
    case SEMCOM_SHAPE_TUPLE:
        for (int index = 0; index < shape[1]; index++) {
            leaves += count_leaves(child);
            child = layout(child, &size, &align);
        }
        return leaves;
    case SEMCOM_SHAPE_OPTIONAL:
        return 1 + count_leaves(shape + 1);
    default:
        return 1;
    }
}

void candidate_identity(const uint64_t *arguments, uint64_t *results) {
    const uint8_t *shape = candidate_program + 2;
    copier copy = {arguments, arguments + count_leaves(shape), results, NULL, NULL};
    copy_leaves(&copy, shape, true);
}

#pragma clang assume_nonnull end
