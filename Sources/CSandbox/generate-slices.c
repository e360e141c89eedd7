// Slices: every small count, counts around powers of two, elements that repeat, that are equal,
// that ascend and descend, and text.
#include "ring-internal.h"

#pragma clang assume_nonnull begin

enum {
    SMALL_COUNTS = 41,   // every count below is met again and again
    NESTED_COUNTS = 9,
};

/// How the elements of one slice come about.
enum {
    STYLE_FRESH,
    STYLE_FEW_VALUES,
    STYLE_ALL_EQUAL,
    STYLE_COPIES,
    STYLE_ASCENDING,
    STYLE_DESCENDING,
    STYLE_NEARLY_ASCENDING,
    STYLE_EQUAL_LARGEST,
    STYLE_COUNT,
};

static uint64_t clamp(uint64_t value, uint64_t low, uint64_t high) {
    return value < low ? low : value > high ? high : value;
}

/// So many elements fit, with room for what else the input holds.
static uint64_t most_elements(const semcom_generator *generator, const semcom_recipe *recipe) {
    uint64_t bytes = generator->input_bytes / (generator->depth > 0 ? 64 : 4);
    uint64_t size = recipe->first->fixed != 0 ? recipe->first->fixed : recipe->first->minimum * 4;
    uint64_t most = bytes / size;
    most = most > SEMCOM_SPAN_LIMIT - 1 ? SEMCOM_SPAN_LIMIT - 1 : most;
    return most < recipe->most ? most : recipe->most;
}

uint64_t semcom_make_count(semcom_generator *generator, const semcom_recipe *recipe) {
    static const uint16_t special[] = {7,  8,  9,  15,  16,  17,  31,  32,  33,  63, 64,
                                       65, 99, 100, 101, 127, 128, 129, 255, 256, 257};
    semcom_random *random = &generator->random;
    uint64_t most = most_elements(generator, recipe);
    if (recipe->fewest >= most) {
        return recipe->fewest;
    }
    uint64_t span = most - recipe->fewest;
    if (generator->depth > 0) {
        uint64_t small = semcom_below(random, semcom_chance(random, 8) ? 20 : NESTED_COUNTS);
        return recipe->fewest + (small < span ? small : span);
    }
    uint64_t choice = semcom_below(random, 16);
    if (choice < 4) {
        uint64_t counts = span + 1 < SMALL_COUNTS ? span + 1 : SMALL_COUNTS;
        return recipe->fewest + generator->number / 4 % counts;
    }
    if (choice < 8) {
        return clamp(semcom_below(random, 6), recipe->fewest, most);
    }
    if (choice < 13) {
        return clamp(semcom_below(random, SMALL_COUNTS), recipe->fewest, most);
    }
    if (choice < 15) {
        uint64_t count = special[semcom_below(random, sizeof special / sizeof *special)];
        return clamp(count, recipe->fewest, most);
    }
    uint64_t limited = span < 300 ? span : 300;
    return recipe->fewest + semcom_below(random, limited + 1);
}

// ---- text -----------------------------------------------------------------------------------

static void put_character(semcom_random *random, uint64_t style, semcom_writer *writer) {
    static const char marks[] = " ,.;:-_/\\'\"()[]{}<>!?@#$%&*+=~^|`";
    static const char *const wide[] = {
        "\xC3\xA4", "\xC3\x9F", "\xC3\x89", "\xCE\xA9", "\xE2\x82\xAC", "\xE6\x97\xA5",
        "\xF0\x9F\x99\x82", "\xCC\x81", "\xC2\x80", "\xED\x9F\xBF", "\xF4\x8F\xBF\xBF",
    };
    uint64_t choice = style < 7 ? style : semcom_below(random, 16);
    uint8_t byte = ' ';
    switch (choice) {
    case 0:
        byte = (uint8_t)('a' + semcom_below(random, 26));
        break;
    case 1:
        byte = (uint8_t)('0' + semcom_below(random, 10));
        break;
    case 2:
        byte = (uint8_t)('a' + semcom_below(random, 3));
        break;
    case 3:
        byte = semcom_chance(random, 4) ? ' ' : (uint8_t)('a' + semcom_below(random, 4));
        break;
    case 4:
        byte = (uint8_t)((semcom_chance(random, 2) ? 'A' : 'a') + semcom_below(random, 26));
        break;
    case 5:
        byte = (uint8_t)marks[semcom_below(random, sizeof marks - 1)];
        break;
    case 6:
    case 7: {
        const char *word = wide[semcom_below(random, sizeof wide / sizeof *wide)];
        semcom_write(writer, word, __builtin_strlen(word));
        return;
    }
    case 8:
        byte = (uint8_t)semcom_below(random, 128);
        break;
    case 9:
        byte = semcom_chance(random, 2) ? '\n' : '\t';
        break;
    case 10:
        break;
    default:
        byte = (uint8_t)(' ' + semcom_below(random, 95));
        break;
    }
    semcom_write(writer, &byte, 1);
}

static void put_word(semcom_random *random, const semcom_recipe *recipe, semcom_writer *writer) {
    const semcom_word_run *word = &recipe->words[semcom_below(random, recipe->word_count)];
    semcom_write(writer, word->bytes, word->length);
}

/// Writes about so many bytes, and never cuts a character.
void semcom_make_text(
    semcom_generator *generator, const semcom_recipe *recipe, uint64_t bytes,
    semcom_writer *writer) {
    semcom_random *random = &generator->random;
    uint64_t style = semcom_below(random, 12);
    bool has_words = recipe->word_count > 0 && semcom_chance(random, 2);
    uint8_t *start = writer->cursor;
    while ((uint64_t)(writer->cursor - start) < bytes && !writer->overflowed) {
        uint8_t *before = writer->cursor;
        if (has_words && semcom_chance(random, 3)) {
            put_word(random, recipe, writer);
        } else {
            put_character(random, style, writer);
        }
        uint64_t length = (uint64_t)(writer->cursor - start);
        if (length > bytes && length > recipe->most) {
            writer->cursor = before;  // one byte that fits everywhere instead
            uint8_t byte = 'a';
            semcom_write(writer, &byte, 1);
        }
    }
}

/// Bytes that are no part of valid UTF-8 become letters.
static void make_valid(uint8_t *cursor, const uint8_t *end) {
    while (cursor < end) {
        uint8_t lead = *cursor;
        int more = lead < 0x80 ? 0 : lead >= 0xC2 && lead < 0xE0 ? 1
                                 : (lead & 0xF0) == 0xE0         ? 2
                                 : lead >= 0xF0 && lead < 0xF5   ? 3
                                                                 : -1;
        bool is_valid = more >= 0 && end - cursor > more;
        for (int index = 1; is_valid && index <= more; index++) {
            is_valid = (cursor[index] & 0xC0) == 0x80;
        }
        if (is_valid && more >= 2) {
            uint8_t second = cursor[1];
            is_valid = !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second > 0x9F) &&
                       !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second > 0x8F);
        }
        if (is_valid) {
            cursor += more + 1;
        } else {
            *cursor++ = (uint8_t)('a' + lead % 26);
        }
    }
}

// ---- order ----------------------------------------------------------------------------------

/// Sorts scalars; equal ones go where `is_strict`. Returns how many are left.
static uint64_t sort_scalars(
    semcom_generator *generator, const semcom_recipe *element, uint8_t *start, uint64_t count,
    bool is_strict) {
    uint64_t *keys = generator->keys;
    if (element->kind > SEMCOM_RECIPE_REAL || count > SEMCOM_SPAN_LIMIT) {
        return count;
    }
    uint32_t size = element->size;
    for (uint64_t index = 0; index < count; index++) {
        keys[index] = semcom_load_scalar(element, start + index * size);
    }
    for (uint64_t gap = count / 2; gap > 0; gap = gap == 2 ? 1 : gap * 5 / 11) {
        for (uint64_t index = gap; index < count; index++) {
            uint64_t key = keys[index], place = index;
            for (; place >= gap && semcom_is_less(element, key, keys[place - gap]); place -= gap) {
                keys[place] = keys[place - gap];
            }
            keys[place] = key;
        }
    }
    uint64_t kept = 0;
    for (uint64_t index = 0; index < count; index++) {
        if (!is_strict || kept == 0 || semcom_is_less(element, keys[kept - 1], keys[index])) {
            keys[kept++] = keys[index];
        }
    }
    for (uint64_t index = 0; index < kept; index++) {
        semcom_store(start + index * size, keys[index], size);
    }
    return kept;
}

void semcom_settle_slice(
    semcom_generator *generator, const semcom_recipe *recipe, uint8_t *start,
    semcom_writer *writer) {
    if (writer->overflowed) {
        return;
    }
    const semcom_recipe *element = (const semcom_recipe *)recipe->first;
    uint64_t count = semcom_load(start, 8);
    if (recipe->is_text) {
        make_valid(start + 8, writer->cursor);
    }
    if (recipe->order != 0 && element->kind <= SEMCOM_RECIPE_REAL) {
        count = sort_scalars(generator, element, start + 8, count, recipe->order == 2);
        semcom_store(start, count, 8);
        writer->cursor = start + 8 + count * element->size;
    }
}

static void reverse_scalars(uint8_t *start, uint64_t count, uint32_t size) {
    for (uint64_t low = 0, high = count; low + 1 < high; low++) {
        high--;
        uint64_t left = semcom_load(start + low * size, size);
        semcom_store(start + low * size, semcom_load(start + high * size, size), size);
        semcom_store(start + high * size, left, size);
    }
}

static void copy_element(uint8_t *start, uint64_t to, uint64_t from, uint32_t size) {
    semcom_store(start + to * size, semcom_load(start + from * size, size), size);
}

/// The largest element twice, side by side.
static void repeat_largest(
    semcom_random *random, const semcom_recipe *element, uint8_t *start, uint64_t count) {
    uint64_t largest = 0;
    for (uint64_t index = 1; index < count; index++) {
        uint64_t best = semcom_load_scalar(element, start + largest * element->size);
        uint64_t value = semcom_load_scalar(element, start + index * element->size);
        largest = semcom_is_less(element, best, value) ? index : largest;
    }
    uint64_t other = largest > 0 && semcom_chance(random, 2) ? largest - 1 : largest + 1;
    if (other < count) {
        copy_element(start, other, largest, element->size);
    }
}

static void arrange(
    semcom_generator *generator, const semcom_recipe *element, uint8_t *start, uint64_t count,
    uint64_t style) {
    if (element->kind > SEMCOM_RECIPE_REAL || count < 2) {
        return;
    }
    semcom_random *random = &generator->random;
    if (style == STYLE_EQUAL_LARGEST) {
        repeat_largest(random, element, start, count);
        return;
    }
    if (style < STYLE_ASCENDING) {
        return;
    }
    sort_scalars(generator, element, start, count, false);
    if (style == STYLE_DESCENDING) {
        reverse_scalars(start, count, element->size);
    } else if (style == STYLE_NEARLY_ASCENDING) {
        uint64_t place = semcom_below(random, count);
        copy_element(start, place, semcom_below(random, count), element->size);
    }
}

// ---- fresh slices ---------------------------------------------------------------------------

/// Where element `index` begins.
static const uint8_t *element_at(
    const semcom_recipe *element, const uint8_t *start, uint64_t index) {
    if (element->fixed != 0) {
        return start + index * element->fixed;
    }
    for (; index > 0; index--) {
        start = semcom_wire_skip(element, start);
    }
    return start;
}

static void put_copy(
    const semcom_recipe *element, const uint8_t *start, uint64_t index, semcom_writer *writer) {
    const uint8_t *from = element_at(element, start, index);
    semcom_write(writer, from, (uint64_t)(semcom_wire_skip(element, from) - from));
}

/// True when element `index` shall be a copy of an earlier one, whose number goes to `from`.
static bool repeats(semcom_random *random, uint64_t style, uint64_t index, uint64_t *from) {
    switch (index == 0 ? STYLE_FRESH : style) {
    case STYLE_FEW_VALUES:
        *from = semcom_below(random, index < 3 ? index : 3);
        return index >= 3 || semcom_chance(random, 2);
    case STYLE_ALL_EQUAL:
        *from = 0;
        return true;
    case STYLE_COPIES:
        *from = semcom_chance(random, 2) ? index - 1 : semcom_below(random, index);
        return !semcom_chance(random, 3);
    default:
        return false;
    }
}

void semcom_make_slice(
    semcom_generator *generator, const semcom_recipe *recipe, semcom_writer *writer) {
    semcom_random *random = &generator->random;
    const semcom_recipe *element = (const semcom_recipe *)recipe->first;
    uint8_t *start = writer->cursor;
    uint64_t wanted = semcom_make_count(generator, recipe), count = 0;
    semcom_write(writer, &wanted, 8);
    if (recipe->is_text) {
        semcom_make_text(generator, recipe, wanted, writer);
        count = (uint64_t)(writer->cursor - start) - 8;
    } else {
        uint64_t style = semcom_chance(random, 3) ? STYLE_FRESH : semcom_below(random, STYLE_COUNT);
        bool has_words = recipe->word_count > 0 && semcom_chance(random, 3);
        generator->depth++;
        while (count < wanted && !writer->overflowed) {
            uint64_t from = 0;
            if (has_words && semcom_chance(random, 4)) {
                const semcom_word_run *word =
                    &recipe->words[semcom_below(random, recipe->word_count)];
                if (word->count <= recipe->most - count) {
                    semcom_write(writer, word->bytes, word->length);
                    count += word->count;
                    continue;
                }
            }
            if (repeats(random, style, count, &from)) {
                put_copy(element, start + 8, from, writer);
            } else {
                semcom_make_value(generator, element, writer);
            }
            count++;
        }
        generator->depth--;
        if (!writer->overflowed) {
            arrange(generator, element, start + 8, count, style);
        }
    }
    if (!writer->overflowed) {
        semcom_store(start, count, 8);
    }
    semcom_settle_slice(generator, recipe, start, writer);
}

#pragma clang assume_nonnull end
