// From wire form to the words that a compiled judge reads. Results come from a process that is not
// trusted: nothing is read before it was checked.
#include "ring-internal.h"

#pragma clang assume_nonnull begin

static bool take(semcom_words *words, void *to, size_t bytes) {
    if ((size_t)(words->end - words->cursor) < bytes) {
        return false;
    }
    __builtin_memcpy(to, words->cursor, bytes);
    words->cursor += bytes;
    return true;
}

static uint8_t *_Nullable room_for(semcom_words *words, uint64_t bytes) {
    uint8_t *start = words->room;
    if (bytes > (uint64_t)(words->room_end - start)) {
        return NULL;
    }
    uint64_t aligned = semcom_align_up(bytes, 16);
    if (aligned > (uint64_t)(words->room_end - start)) {
        return NULL;
    }
    words->room = start + aligned;
    return start;
}

static bool lay_elements(
    semcom_words *words, const semcom_shape *element, uint64_t count, uint8_t *to);

/// Count and elements; where they lie goes to `start`.
static bool lay_slice(
    semcom_words *words, const semcom_shape *slice, uint8_t *_Nonnull *_Nonnull start,
    uint64_t *count) {
    const semcom_shape *element = (const semcom_shape *)slice->first;
    uint64_t bytes = 0;
    if (!take(words, count, sizeof *count) ||
        *count > (size_t)(words->end - words->cursor) / element->wire_minimum ||
        __builtin_mul_overflow(*count, (uint64_t)element->size, &bytes)) {
        return false;
    }
    uint8_t *memory = room_for(words, bytes);
    if (memory == NULL) {
        return false;
    }
    *start = memory;
    return lay_elements(words, element, *count, memory);
}

static bool take_flag(semcom_words *words, uint8_t *flag) {
    return take(words, flag, 1) && *flag <= 1;
}

static bool lay_element(semcom_words *words, const semcom_shape *shape, uint8_t *to) {
    uint8_t *start = to;
    uint64_t count = 0;
    switch (shape->kind) {
    case SEMCOM_SHAPE_BOOL:
        return take_flag(words, to);
    case SEMCOM_SHAPE_SLICE:
        if (!lay_slice(words, shape, &start, &count)) {
            return false;
        }
        __builtin_memcpy(to, &start, sizeof start);
        __builtin_memcpy(to + 8, &count, sizeof count);
        return true;
    case SEMCOM_SHAPE_TUPLE:
        for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
            if (!lay_element(words, child, to + child->offset)) {
                return false;
            }
        }
        return true;
    case SEMCOM_SHAPE_OPTIONAL:
        if (!take_flag(words, to)) {
            return false;
        }
        if (*to != 0) {
            return lay_element(
                words, (const semcom_shape *)shape->first, to + shape->first->offset);
        }
        __builtin_memset(to, 0, shape->size);
        return true;
    default:
        return take(words, to, shape->size);
    }
}

static bool lay_elements(
    semcom_words *words, const semcom_shape *element, uint64_t count, uint8_t *to) {
    if (element->is_flat) {
        return take(words, to, count * element->size);
    }
    for (uint64_t index = 0; index < count; index++) {
        if (!lay_element(words, element, to + index * element->size)) {
            return false;
        }
    }
    return true;
}

static void lay_absent(semcom_words *words, const semcom_shape *shape) {
    switch (shape->kind) {
    case SEMCOM_SHAPE_SLICE:
        *words->word++ = (uintptr_t)words->room;
        *words->word++ = 0;
        break;
    case SEMCOM_SHAPE_TUPLE:
        for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
            lay_absent(words, child);
        }
        break;
    case SEMCOM_SHAPE_OPTIONAL:
        *words->word++ = 0;
        lay_absent(words, (const semcom_shape *)shape->first);
        break;
    default:
        *words->word++ = 0;
        break;
    }
}

bool semcom_words_value(semcom_words *words, const semcom_shape *shape) {
    uint8_t flag = 0;
    uint8_t *start = words->room;
    uint64_t value = 0;
    switch (shape->kind) {
    case SEMCOM_SHAPE_BOOL:
        if (!take_flag(words, &flag)) {
            return false;
        }
        *words->word++ = flag;
        return true;
    case SEMCOM_SHAPE_SLICE:
        if (!lay_slice(words, shape, &start, &value)) {
            return false;
        }
        *words->word++ = (uintptr_t)start;
        *words->word++ = value;
        return true;
    case SEMCOM_SHAPE_TUPLE:
        for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
            if (!semcom_words_value(words, child)) {
                return false;
            }
        }
        return true;
    case SEMCOM_SHAPE_OPTIONAL:
        if (!take_flag(words, &flag)) {
            return false;
        }
        *words->word++ = flag;
        if (flag != 0) {
            return semcom_words_value(words, (const semcom_shape *)shape->first);
        }
        lay_absent(words, (const semcom_shape *)shape->first);
        return true;
    default:
        if ((size_t)(words->end - words->cursor) < shape->size) {
            return false;
        }
        *words->word++ = semcom_load(words->cursor, shape->size);
        words->cursor += shape->size;
        return true;
    }
}

#pragma clang assume_nonnull end
