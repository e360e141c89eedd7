// Inputs that found something, changed a little: one element, one bit, one more, one less, two
// swapped, a piece repeated.
#include "ring-internal.h"

#pragma clang assume_nonnull begin

static void write_span(semcom_writer *writer, semcom_span span) {
    semcom_write(writer, span.start, span.length);
}

static void write_spans(semcom_writer *writer, const semcom_span *spans, uint64_t count) {
    for (uint64_t index = 0; index < count; index++) {
        write_span(writer, spans[index]);
    }
}

/// The elements of a slice, at most SEMCOM_SPAN_LIMIT of them.
static uint64_t find_spans(
    semcom_generator *generator, const semcom_recipe *element, const uint8_t *cursor,
    uint64_t count) {
    for (uint64_t index = 0; index < count; index++) {
        const uint8_t *end = semcom_wire_skip(element, cursor);
        generator->spans[index] = (semcom_span){cursor, (uint32_t)(end - cursor)};
        cursor = end;
    }
    return count;
}

/// One element changes, by the rules for its kind.
static void change_element(
    semcom_generator *generator, const semcom_recipe *recipe, const uint8_t *from, uint64_t count,
    semcom_writer *writer) {
    const semcom_recipe *element = (const semcom_recipe *)recipe->first;
    uint64_t chosen = semcom_below(&generator->random, count);
    const uint8_t *cursor = from;
    for (uint64_t index = 0; index < chosen; index++) {
        cursor = semcom_wire_skip(element, cursor);
    }
    const uint8_t *after = semcom_wire_skip(element, cursor), *end = after;
    for (uint64_t index = chosen + 1; index < count; index++) {
        end = semcom_wire_skip(element, end);
    }
    semcom_write(writer, from, (uint64_t)(cursor - from));
    generator->depth++;
    semcom_mutate_value(generator, element, cursor, writer);
    generator->depth--;
    semcom_write(writer, after, (uint64_t)(end - after));
}

/// Puts something new at `place`; returns how many elements that were.
static uint64_t insert(
    semcom_generator *generator, const semcom_recipe *recipe, uint64_t count, uint64_t place,
    semcom_writer *writer) {
    semcom_random *random = &generator->random;
    uint64_t room = recipe->most - count;
    if (recipe->word_count > 0 && semcom_chance(random, 2)) {
        const semcom_word_run *word = &recipe->words[semcom_below(random, recipe->word_count)];
        if (word->count <= room) {
            semcom_write(writer, word->bytes, word->length);
            return word->count;
        }
    }
    if (count > 0 && semcom_chance(random, 2)) {
        uint64_t from = place > 0 && semcom_chance(random, 2) ? place - 1
                                                              : semcom_below(random, count);
        write_span(writer, generator->spans[from]);
        return 1;
    }
    if (recipe->is_text) {
        uint8_t *before = writer->cursor;
        semcom_make_text(generator, recipe, 1, writer);
        return (uint64_t)(writer->cursor - before);
    }
    generator->depth++;
    semcom_make_value(generator, (const semcom_recipe *)recipe->first, writer);
    generator->depth--;
    return 1;
}

/// Repeats or cuts the elements until there are `wanted`.
static void resize(
    const semcom_generator *generator, uint64_t count, uint64_t wanted, semcom_writer *writer) {
    for (uint64_t index = 0; index < wanted; index++) {
        write_span(writer, generator->spans[index % count]);
    }
}

enum {
    CHANGE_INSERT,
    CHANGE_DELETE,
    CHANGE_SWAP,
    CHANGE_COPY,
    CHANGE_REPEAT_PIECE,
    CHANGE_REVERSE,
    CHANGE_RESIZE,
    CHANGE_COUNT,
};

/// Writes the changed elements; returns how many there are then.
static uint64_t rearrange(
    semcom_generator *generator, const semcom_recipe *recipe, uint64_t count,
    semcom_writer *writer) {
    semcom_random *random = &generator->random;
    semcom_span *spans = generator->spans;
    uint64_t place = semcom_below(random, count + 1), other = 0;
    switch (count == 0 ? CHANGE_INSERT : semcom_below(random, CHANGE_COUNT)) {
    case CHANGE_INSERT:
        if (count >= recipe->most) {
            break;
        }
        write_spans(writer, spans, place);
        other = insert(generator, recipe, count, place, writer);
        write_spans(writer, spans + place, count - place);
        return count + other;
    case CHANGE_DELETE:
        if (count <= recipe->fewest) {
            break;
        }
        place = semcom_below(random, count);
        write_spans(writer, spans, place);
        write_spans(writer, spans + place + 1, count - place - 1);
        return count - 1;
    case CHANGE_SWAP:
    case CHANGE_COPY: {
        place = semcom_below(random, count);
        other = semcom_chance(random, 2) ? (place + 1) % count : semcom_below(random, count);
        semcom_span kept = spans[place];
        spans[place] = spans[other];
        if (semcom_chance(random, 2)) {
            spans[other] = kept;
        }
        break;
    }
    case CHANGE_REPEAT_PIECE:
        other = 1 + semcom_below(random, count);
        place = semcom_below(random, count);
        other = other > count - place ? count - place : other;
        if (other > recipe->most - (count < recipe->most ? count : recipe->most)) {
            break;
        }
        write_spans(writer, spans, place + other);
        write_spans(writer, spans + place, count - place);
        return count + other;
    case CHANGE_REVERSE:
        for (uint64_t low = 0; low < count / 2; low++) {
            semcom_span kept = spans[low];
            spans[low] = spans[count - 1 - low];
            spans[count - 1 - low] = kept;
        }
        break;
    default:
        other = semcom_make_count(generator, recipe);
        resize(generator, count, other, writer);
        return other;
    }
    write_spans(writer, spans, count);
    return count;
}

void semcom_mutate_slice(
    semcom_generator *generator, const semcom_recipe *recipe, const uint8_t *from,
    semcom_writer *writer) {
    uint8_t *start = writer->cursor;
    uint64_t count = semcom_load(from, 8), changed = count;
    semcom_write(writer, &count, 8);
    if (count > SEMCOM_SPAN_LIMIT || (count > 0 && semcom_chance(&generator->random, 2))) {
        change_element(generator, recipe, from + 8, count, writer);
    } else {
        find_spans(generator, (const semcom_recipe *)recipe->first, from + 8, count);
        changed = rearrange(generator, recipe, count, writer);
    }
    if (!writer->overflowed) {
        semcom_store(start, changed, 8);
    }
    semcom_settle_slice(generator, recipe, start, writer);
}

static void mutate_tuple(
    semcom_generator *generator, const semcom_recipe *recipe, const uint8_t *from,
    semcom_writer *writer) {
    uint64_t count = 0;
    for (const semcom_recipe *child = recipe->first; child != NULL; child = child->next) {
        count++;
    }
    uint64_t chosen = semcom_below(&generator->random, count);
    for (const semcom_recipe *child = recipe->first; child != NULL; child = child->next) {
        const uint8_t *after = semcom_wire_skip(child, from);
        if (chosen-- == 0) {
            semcom_mutate_value(generator, child, from, writer);
        } else {
            semcom_write(writer, from, (uint64_t)(after - from));
        }
        from = after;
    }
}

void semcom_mutate_value(
    semcom_generator *generator, const semcom_recipe *recipe, const uint8_t *from,
    semcom_writer *writer) {
    semcom_random *random = &generator->random;
    uint64_t value = 0;
    uint8_t flag = 1;
    switch (recipe->kind) {
    case SEMCOM_RECIPE_BOOL:
        semcom_write_scalar(writer, *from ^ 1, 1);
        break;
    case SEMCOM_RECIPE_INTEGER:
        value = semcom_mutate_integer(random, recipe, semcom_load_scalar(recipe, from));
        semcom_write_scalar(writer, value, recipe->size);
        break;
    case SEMCOM_RECIPE_REAL:
        value = semcom_mutate_real(random, recipe, semcom_load(from, recipe->size));
        semcom_write_scalar(writer, value, recipe->size);
        break;
    case SEMCOM_RECIPE_SLICE:
        semcom_mutate_slice(generator, recipe, from, writer);
        break;
    case SEMCOM_RECIPE_TUPLE:
        mutate_tuple(generator, recipe, from, writer);
        break;
    default:
        if (*from != 0 && !semcom_chance(random, 4)) {
            semcom_write(writer, &flag, 1);
            semcom_mutate_value(
                generator, (const semcom_recipe *)recipe->first, from + 1, writer);
        } else if (*from != 0) {
            flag = 0;
            semcom_write(writer, &flag, 1);
        } else {
            semcom_write(writer, &flag, 1);
            semcom_make_value(generator, (const semcom_recipe *)recipe->first, writer);
        }
        break;
    }
}

#pragma clang assume_nonnull end
