// Whole inputs. The one of a number depends on the seed, the number, and the corpus at the time,
// and on nothing else.
#include "ring-internal.h"

#pragma clang assume_nonnull begin

void semcom_make_value(
    semcom_generator *generator, const semcom_recipe *recipe, semcom_writer *writer) {
    semcom_random *random = &generator->random;
    switch (recipe->kind) {
    case SEMCOM_RECIPE_BOOL:
        semcom_write_scalar(writer, semcom_next(random) >> 63, 1);
        break;
    case SEMCOM_RECIPE_INTEGER:
        semcom_write_scalar(writer, semcom_make_integer(random, recipe), recipe->size);
        break;
    case SEMCOM_RECIPE_REAL:
        semcom_write_scalar(writer, semcom_make_real(random, recipe), recipe->size);
        break;
    case SEMCOM_RECIPE_SLICE:
        semcom_make_slice(generator, recipe, writer);
        break;
    case SEMCOM_RECIPE_TUPLE:
        for (const semcom_recipe *child = recipe->first; child != NULL; child = child->next) {
            semcom_make_value(generator, child, writer);
        }
        break;
    default: {
        bool is_present = !semcom_chance(random, 4);
        semcom_write_scalar(writer, is_present, 1);
        if (is_present) {
            semcom_make_value(generator, (const semcom_recipe *)recipe->first, writer);
        }
        break;
    }
    }
}

// ---- relations ------------------------------------------------------------------------------

static uint64_t scalar_of(const semcom_generator *generator, uint32_t parameter) {
    return semcom_load_scalar(
        generator->recipes->parameters[parameter], generator->blobs[parameter].bytes);
}

static void set_scalar(semcom_generator *generator, uint32_t parameter, uint64_t value) {
    const semcom_recipe *recipe = generator->recipes->parameters[parameter];
    semcom_store(generator->blobs[parameter].bytes, value, recipe->size);
}

static void copy_blob(semcom_generator *generator, uint32_t to, uint32_t from) {
    semcom_blob *target = &generator->blobs[to];
    const semcom_blob *source = &generator->blobs[from];
    __builtin_memcpy(target->bytes, source->bytes, source->length);
    target->length = source->length;
}

/// Cuts the slice, or lets it go on with more elements.
static void set_count(semcom_generator *generator, uint32_t parameter, uint64_t wanted) {
    const semcom_recipe *recipe = generator->recipes->parameters[parameter];
    const semcom_recipe *element = (const semcom_recipe *)recipe->first;
    semcom_blob *blob = &generator->blobs[parameter];
    uint64_t count = semcom_load(blob->bytes, 8);
    if (wanted < recipe->fewest || wanted > recipe->most || wanted == count) {
        return;
    }
    const uint8_t *cursor = blob->bytes + 8;
    for (uint64_t index = 0; index < wanted && index < count; index++) {
        cursor = semcom_wire_skip(element, cursor);
    }
    uint32_t kept = (uint32_t)(cursor - blob->bytes);
    semcom_writer writer = {blob->bytes + kept, blob->bytes + generator->input_bytes, false};
    generator->depth++;
    for (uint64_t index = count; index < wanted && !writer.overflowed; index++) {
        semcom_make_value(generator, element, &writer);
    }
    generator->depth--;
    if (writer.overflowed) {
        return;
    }
    semcom_store(blob->bytes, wanted, 8);
    semcom_settle_slice(generator, recipe, blob->bytes, &writer);
    blob->length = (uint32_t)(writer.cursor - blob->bytes);
}

static void relate_counts(semcom_generator *generator, const semcom_relation *relation) {
    uint64_t first = semcom_load(generator->blobs[relation->first].bytes, 8);
    uint64_t second = semcom_load(generator->blobs[relation->second].bytes, 8);
    if (first == second) {
        return;
    }
    set_count(generator, relation->second, first);
    if (semcom_load(generator->blobs[relation->second].bytes, 8) != first) {
        set_count(generator, relation->first, second);
    }
}

static void relate_index(semcom_generator *generator, const semcom_relation *relation) {
    semcom_random *random = &generator->random;
    const semcom_recipe *recipe = generator->recipes->parameters[relation->first];
    uint64_t count = semcom_load(generator->blobs[relation->second].bytes, 8);
    int64_t high = 0;
    if (__builtin_add_overflow((int64_t)count, relation->offset, &high) || high < relation->low) {
        return;
    }
    uint64_t span = (uint64_t)high - (uint64_t)relation->low;
    uint64_t value = scalar_of(generator, relation->first);
    bool is_inside = (int64_t)value >= relation->low && (int64_t)value <= high;
    if (!is_inside || semcom_chance(random, 4)) {
        uint64_t choice = semcom_below(random, 8);
        value = (uint64_t)relation->low +
                (choice == 0 ? 0 : choice == 1 ? span : semcom_below(random, span + 1));
    }
    if (semcom_in_range(recipe, value)) {
        set_scalar(generator, relation->first, value);
    }
}

static void relate_order(semcom_generator *generator, const semcom_relation *relation) {
    const semcom_recipe *left = generator->recipes->parameters[relation->first];
    const semcom_recipe *right = generator->recipes->parameters[relation->second];
    uint64_t a = scalar_of(generator, relation->first);
    uint64_t b = scalar_of(generator, relation->second);
    bool is_integer = left->kind == SEMCOM_RECIPE_INTEGER;
    if (left->size != right->size || left->is_signed != right->is_signed) {
        return;
    }
    if (semcom_is_less(left, b, a)) {
        uint64_t kept = a;
        a = b;
        b = kept;
    } else if (relation->is_strict && is_integer && a == b) {
        if (semcom_in_range(right, b + 1) && semcom_is_less(left, a, b + 1)) {
            b++;
        } else if (semcom_is_less(left, a - 1, a)) {
            a--;
        }
    }
    if (!is_integer || (semcom_in_range(left, a) && semcom_in_range(right, b))) {
        set_scalar(generator, relation->first, a);
        set_scalar(generator, relation->second, b);
    }
}

static void relate_element(semcom_generator *generator, const semcom_relation *relation) {
    semcom_random *random = &generator->random;
    const semcom_recipe *scalar = generator->recipes->parameters[relation->first];
    const semcom_recipe *element =
        (const semcom_recipe *)generator->recipes->parameters[relation->second]->first;
    const uint8_t *cursor = generator->blobs[relation->second].bytes;
    uint64_t count = semcom_load(cursor, 8);
    if (count == 0 || !semcom_recipes_alike(scalar, element) || semcom_chance(random, 2)) {
        return;
    }
    cursor += 8;
    for (uint64_t index = semcom_below(random, count); index > 0; index--) {
        cursor = semcom_wire_skip(element, cursor);
    }
    uint32_t length = (uint32_t)(semcom_wire_skip(element, cursor) - cursor);
    semcom_blob *blob = &generator->blobs[relation->first];
    __builtin_memcpy(blob->bytes, cursor, length);
    blob->length = length;
}

static void relate_equal(semcom_generator *generator, const semcom_relation *relation) {
    bool are_alike = semcom_recipes_alike(
        generator->recipes->parameters[relation->first],
        generator->recipes->parameters[relation->second]);
    if (are_alike && semcom_chance(&generator->random, 4)) {
        copy_blob(generator, relation->second, relation->first);
    }
}

void semcom_relate(semcom_generator *generator) {
    for (uint32_t index = 0; index < generator->recipes->relation_count; index++) {
        const semcom_relation *relation = &generator->recipes->relations[index];
        switch (relation->kind) {
        case SEMCOM_RELATION_SAME_COUNT:
            relate_counts(generator, relation);
            break;
        case SEMCOM_RELATION_INDEX:
            relate_index(generator, relation);
            break;
        case SEMCOM_RELATION_ORDERED:
            relate_order(generator, relation);
            break;
        case SEMCOM_RELATION_ELEMENT:
            relate_element(generator, relation);
            break;
        default:
            relate_equal(generator, relation);
            break;
        }
    }
}

// ---- inputs ---------------------------------------------------------------------------------

static semcom_writer writer_for(const semcom_generator *generator, uint32_t parameter) {
    uint8_t *bytes = generator->blobs[parameter].bytes;
    return (semcom_writer){bytes, bytes + generator->input_bytes, false};
}

static bool end_blob(
    semcom_generator *generator, uint32_t parameter, const semcom_writer *writer) {
    semcom_blob *blob = &generator->blobs[parameter];
    blob->length = (uint32_t)(writer->cursor - blob->bytes);
    return !writer->overflowed;
}

static bool make_fresh(semcom_generator *generator) {
    const semcom_recipes *recipes = generator->recipes;
    for (uint32_t index = 0; index < recipes->parameter_count; index++) {
        semcom_writer writer = writer_for(generator, index);
        semcom_make_value(generator, recipes->parameters[index], &writer);
        if (!end_blob(generator, index, &writer)) {
            return false;
        }
    }
    uint32_t count = recipes->parameter_count;
    if (count > 1 && semcom_chance(&generator->random, 16)) {
        uint32_t from = (uint32_t)semcom_below(&generator->random, count);
        uint32_t to = (uint32_t)semcom_below(&generator->random, count);
        const semcom_recipe *target = recipes->parameters[to];
        bool is_usable =
            from != to && semcom_recipes_alike(recipes->parameters[from], target) &&
            (target->kind != SEMCOM_RECIPE_INTEGER ||
             semcom_in_range(target, scalar_of(generator, from)));
        if (is_usable) {
            copy_blob(generator, to, from);
        }
    }
    return true;
}

/// The parameters of an input of the corpus, one of which, or a few, are changed.
static bool make_from_corpus(semcom_generator *generator, bool is_changed) {
    const semcom_recipes *recipes = generator->recipes;
    semcom_random *random = &generator->random;
    // Inputs that were found last are tried more often.
    uint64_t count = generator->corpus_count;
    uint64_t chosen = semcom_below(random, count);
    if (generator->corpus_found > 0 && semcom_chance(random, 2)) {
        uint64_t given = generator->corpus_given, found = generator->corpus_found;
        uint64_t last = semcom_chance(random, 2) ? 3 : 16;
        last = last < count - given ? last : count - given;
        chosen = given + (found - 1 - semcom_below(random, last)) % generator->corpus_room;
    }
    if (!is_changed) {
        chosen = generator->number;
    }
    const uint8_t *cursor = generator->corpus[chosen].bytes;
    for (uint32_t index = 0; index < recipes->parameter_count; index++) {
        const uint8_t *end = semcom_wire_skip(recipes->parameters[index], cursor);
        semcom_blob *blob = &generator->blobs[index];
        blob->length = (uint32_t)(end - cursor);
        __builtin_memcpy(blob->bytes, cursor, blob->length);
        cursor = end;
    }
    if (!is_changed || recipes->parameter_count == 0) {
        return true;
    }
    uint64_t changes = 1 + (semcom_chance(random, 2) ? semcom_below(random, 3) : 0);
    for (uint64_t index = 0; index < changes; index++) {
        uint32_t parameter = (uint32_t)semcom_below(random, recipes->parameter_count);
        semcom_blob *blob = &generator->blobs[parameter];
        __builtin_memcpy(generator->scratch, blob->bytes, blob->length);
        semcom_writer writer = writer_for(generator, parameter);
        semcom_mutate_value(
            generator, recipes->parameters[parameter], generator->scratch, &writer);
        if (!end_blob(generator, parameter, &writer)) {
            return false;
        }
    }
    return true;
}

bool semcom_make_input(semcom_generator *generator, uint64_t number) {
    generator->number = number;
    generator->depth = 0;
    generator->random.state = semcom_mix(generator->seed ^ semcom_mix(number + 1));
    if (number < generator->corpus_count && !generator->corpus[number].is_new) {
        return make_from_corpus(generator, false);
    }
    bool is_mutation =
        generator->corpus_count > 0 && semcom_below(&generator->random, 8) < 3;
    if (!(is_mutation ? make_from_corpus(generator, true) : make_fresh(generator))) {
        return false;
    }
    semcom_relate(generator);
    uint64_t total = 0;
    for (uint32_t index = 0; index < generator->recipes->parameter_count; index++) {
        total += generator->blobs[index].length;
    }
    return total <= generator->input_bytes;
}

#pragma clang assume_nonnull end
