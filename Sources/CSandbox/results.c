// From leaves and memory back to wire form. Nothing that a candidate left behind is believed:
// counts, pointers and flags are checked before they are followed.
#include "internal.h"

#pragma clang assume_nonnull begin

static void add_place(semcom_text *text, uint8_t region, uint32_t index, bool only_one) {
    if (region == 0) {
        semcom_text_add(text, "parameter ");
        semcom_text_add_number(text, index);
        return;
    }
    if (only_one) {
        semcom_text_add(text, "the ");
    }
    semcom_text_add(text, region == 1 ? "output buffer" : "arena");
    if (!only_one) {
        semcom_text_add(text, " ");
        semcom_text_add_number(text, index);
    }
}

static bool break_result(semcom_run *run, const char *words) {
    run->outcome.kind = SEMCOM_BROKEN_RESULT;
    run->outcome.text.length = 0;
    semcom_text_add(&run->outcome.text, words);
    return false;
}

// ---- counts ---------------------------------------------------------------------------------

typedef struct {
    semcom_run *run;
    const uint64_t *leaf;
    uint32_t site;
    uint8_t verdict;
} semcom_count_check;

static void check_count(semcom_count_check *check) {
    semcom_output *room = &check->run->room[check->site++];
    room->count = (int64_t)*check->leaf++;
    if (room->count == -1) {
        if (check->verdict == SEMCOM_RETURNED) {
            check->verdict = SEMCOM_NO_ROOM;
        }
    } else if (room->count < 0 || (uint64_t)room->count > room->capacity) {
        if (check->verdict != SEMCOM_BROKEN_RESULT) {
            break_result(check->run, "returned count ");
            semcom_text_add_number(&check->run->outcome.text, room->count);
            semcom_text_add(&check->run->outcome.text, " for a capacity of ");
            semcom_text_add_number(&check->run->outcome.text, (int64_t)room->capacity);
        }
        check->verdict = SEMCOM_BROKEN_RESULT;
    }
}

/// An optional without a value says nothing about what is inside it.
static void check_leaves(semcom_count_check *check, const semcom_shape *shape, bool is_present) {
    bool inside = is_present;
    switch (shape->kind) {
    case SEMCOM_SHAPE_SLICE:
        if (is_present) {
            check_count(check);
        } else {
            check->run->room[check->site++].count = 0;
            check->leaf++;
        }
        break;
    case SEMCOM_SHAPE_TUPLE:
        for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
            check_leaves(check, child, is_present);
        }
        break;
    case SEMCOM_SHAPE_OPTIONAL:
        inside &= *check->leaf++ != 0;
        check_leaves(check, (const semcom_shape *)shape->first, inside);
        break;
    default:
        check->leaf++;
        break;
    }
}

uint8_t semcom_check_counts(semcom_run *run, const semcom_signature *signature) {
    semcom_count_check check = {run, run->results, 0, SEMCOM_RETURNED};
    if (signature->output_count > 0) {
        check_leaves(&check, (const semcom_shape *)signature->result, true);
    }
    return check.verdict;
}

// ---- encoding -------------------------------------------------------------------------------

typedef struct {
    semcom_run *run;
    semcom_writer *writer;
    const uint64_t *leaf;
    uint32_t site;
    semcom_output *_Nullable room;  // of the slice being encoded; NULL for an inout parameter
} semcom_encoder;

/// True when [start, start + bytes) lies in memory that a nested slice may refer to.
static bool may_refer_to(semcom_encoder *encoder, const uint8_t *start, uint64_t bytes) {
    semcom_output *room = encoder->room;
    if (room != NULL) {
        uint64_t offset = (uintptr_t)start - (uintptr_t)room->arena_start;
        if (offset > room->arena_bytes || bytes > room->arena_bytes - offset) {
            return false;
        }
        if (offset + bytes > room->arena_used) {
            room->arena_used = offset + bytes;
        }
        return true;
    }
    for (uint32_t index = 0; index < encoder->run->buffer_count; index++) {
        const semcom_buffer *buffer = &encoder->run->buffers[index];
        uint64_t size = (uint64_t)(buffer->end - buffer->start);
        uint64_t offset = (uintptr_t)start - (uintptr_t)buffer->start;
        if (buffer->region == 0 && offset <= size && bytes <= size - offset) {
            return true;
        }
    }
    return false;
}

static bool encode_elements(
    semcom_encoder *encoder, const semcom_shape *element, const uint8_t *from, uint64_t count);

static bool encode_nested_slice(
    semcom_encoder *encoder, const semcom_shape *shape, const uint8_t *from) {
    const semcom_shape *element = (const semcom_shape *)shape->first;
    const uint8_t *start;
    int64_t count;
    __builtin_memcpy(&start, from, sizeof start);
    __builtin_memcpy(&count, from + 8, sizeof count);
    if (count < 0) {
        break_result(encoder->run, "a nested slice has the count ");
        semcom_text_add_number(&encoder->run->outcome.text, count);
        return false;
    }
    uint64_t bytes = 0;
    bool is_inside = !__builtin_mul_overflow((uint64_t)count, (uint64_t)element->size, &bytes) &&
                     (count == 0 || may_refer_to(encoder, start, bytes));
    if (!is_inside) {
        break_result(encoder->run, "a nested slice of ");
        semcom_text_add_number(&encoder->run->outcome.text, count);
        semcom_text_add(
            &encoder->run->outcome.text, encoder->room != NULL
                                             ? " elements lies outside the arena"
                                             : " elements lies outside the parameters' memory");
        return false;
    }
    if (count > 0 && ((uintptr_t)start & (uintptr_t)(element->align - 1)) != 0) {
        return break_result(encoder->run, "a nested slice is not aligned for its elements");
    }
    semcom_write(encoder->writer, &count, sizeof count);
    return encode_elements(encoder, element, start, (uint64_t)count);
}

static bool encode_flag(semcom_encoder *encoder, uint64_t flag, const char *what) {
    if (flag > 1) {
        break_result(encoder->run, what);
        semcom_text_add_number(&encoder->run->outcome.text, (int64_t)flag);
        return false;
    }
    uint8_t byte = (uint8_t)flag;
    semcom_write(encoder->writer, &byte, 1);
    return true;
}

static const char a_bool_is[] = "a Bool in memory is neither 0 nor 1 but ";
static const char a_flag_is[] = "the flag of an optional in memory is neither 0 nor 1 but ";

static bool encode_element(
    semcom_encoder *encoder, const semcom_shape *shape, const uint8_t *from) {
    switch (shape->kind) {
    case SEMCOM_SHAPE_BOOL:
        return encode_flag(encoder, *from, a_bool_is);
    case SEMCOM_SHAPE_SLICE:
        return encode_nested_slice(encoder, shape, from);
    case SEMCOM_SHAPE_TUPLE:
        for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
            if (!encode_element(encoder, child, from + child->offset)) {
                return false;
            }
        }
        return true;
    case SEMCOM_SHAPE_OPTIONAL: {
        uint8_t flag = *from;
        const semcom_shape *wrapped = (const semcom_shape *)shape->first;
        return encode_flag(encoder, flag, a_flag_is) &&
               (flag == 0 || encode_element(encoder, wrapped, from + wrapped->offset));
    }
    default:
        semcom_write(encoder->writer, from, shape->size);
        return true;
    }
}

/// Stops when the report is full: counts may be huge, the report is not.
static bool encode_elements(
    semcom_encoder *encoder, const semcom_shape *element, const uint8_t *from, uint64_t count) {
    if (element->is_flat) {
        semcom_write(encoder->writer, from, count * element->size);
        return true;
    }
    for (uint64_t index = 0; index < count && !encoder->writer->overflowed; index++) {
        if (!encode_element(encoder, element, from + index * element->size)) {
            return false;
        }
    }
    return true;
}

static uint32_t count_slices(const semcom_shape *shape) {
    if (shape->kind == SEMCOM_SHAPE_SLICE) {
        return 1;
    }
    uint32_t count = 0;
    for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
        count += count_slices(child);
    }
    return count;
}

/// In the results array a slice is one leaf, where as a parameter it is two.
static uint32_t result_leaves(const semcom_shape *shape) {
    return shape->leaves - count_slices(shape);
}

static bool encode_value(semcom_encoder *encoder, const semcom_shape *shape) {
    uint64_t value = 0;
    const semcom_shape *wrapped = (const semcom_shape *)shape->first;
    switch (shape->kind) {
    case SEMCOM_SHAPE_BOOL:
        return encode_flag(encoder, *encoder->leaf++, "a Bool is neither 0 nor 1 but ");
    case SEMCOM_SHAPE_SLICE: {
        semcom_output *room = &encoder->run->room[encoder->site++];
        encoder->leaf++;
        encoder->room = room;
        semcom_write(encoder->writer, &room->count, sizeof room->count);
        return encode_elements(encoder, wrapped, room->start, (uint64_t)room->count);
    }
    case SEMCOM_SHAPE_TUPLE:
        for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
            if (!encode_value(encoder, child)) {
                return false;
            }
        }
        return true;
    case SEMCOM_SHAPE_OPTIONAL:
        value = *encoder->leaf++;
        if (!encode_flag(encoder, value, "the flag of an optional is neither 0 nor 1 but ")) {
            return false;
        }
        if (value != 0) {
            return encode_value(encoder, wrapped);
        }
        encoder->leaf += result_leaves(wrapped);
        encoder->site += count_slices(wrapped);
        return true;
    default:
        semcom_write(encoder->writer, encoder->leaf++, shape->size);
        return true;
    }
}

bool semcom_encode_result(
    semcom_run *run, const semcom_signature *signature, semcom_writer *writer) {
    semcom_encoder encoder = {run, writer, run->results, 0, NULL};
    for (uint32_t index = 0; index < signature->output_count; index++) {
        run->room[index].arena_used = 0;
    }
    if (signature->result != NULL &&
        !encode_value(&encoder, (const semcom_shape *)signature->result)) {
        return false;
    }
    encoder.room = NULL;
    // Buffers of parameters come first and in order; only inout parameters have writable ones.
    for (uint32_t index = 0; index < run->buffer_count; index++) {
        const semcom_buffer *buffer = &run->buffers[index];
        if (!buffer->is_writable || buffer->region != 0) {
            continue;
        }
        const semcom_shape *element = signature->parameters[buffer->index].shape->first;
        uint64_t count = (uint64_t)(buffer->end - buffer->start) / element->size;
        semcom_write(writer, &count, sizeof count);
        if (!encode_elements(&encoder, element, buffer->start, count)) {
            return false;
        }
    }
    return true;
}

// ---- canaries -------------------------------------------------------------------------------

bool semcom_check_canaries(semcom_run *run) {
    for (uint32_t index = 0; index < run->buffer_count; index++) {
        const semcom_buffer *buffer = &run->buffers[index];
        if (!buffer->is_writable || buffer->start == buffer->end) {
            continue;
        }
        uint64_t after = semcom_changed_after(buffer->slot, buffer->end);
        uint64_t before = after > 0 ? 0 : semcom_changed_before(buffer->slot, buffer->start);
        if (after == 0 && before == 0) {
            continue;
        }
        run->outcome.kind = SEMCOM_WROTE_OUTSIDE;
        semcom_text *text = &run->outcome.text;
        text->length = 0;
        semcom_text_add(text, "wrote ");
        semcom_text_add_bytes(text, after > 0 ? after : before);
        semcom_text_add(text, after > 0 ? " past the end of " : " before the start of ");
        const semcom_buffer *last = &run->buffers[run->buffer_count - 1];
        add_place(text, buffer->region, buffer->index, last->index == 0);
        return false;
    }
    return true;
}

#pragma clang assume_nonnull end
