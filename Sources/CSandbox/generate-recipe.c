// Recipes: parsed once into trees, and compared with the function that they are for.
#include "ring-internal.h"

#pragma clang assume_nonnull begin

typedef struct {
    const uint8_t *cursor, *end;
    semcom_arena *arena;
    const char *reason;
} semcom_recipe_parser;

static bool fail(semcom_recipe_parser *parser, const char *why) {
    parser->reason = why;
    return false;
}

static bool take(semcom_recipe_parser *parser, void *to, size_t bytes) {
    if ((size_t)(parser->end - parser->cursor) < bytes) {
        return fail(parser, "a recipe ends too early");
    }
    __builtin_memcpy(to, parser->cursor, bytes);
    parser->cursor += bytes;
    return true;
}

static void *_Nullable room(semcom_recipe_parser *parser, size_t bytes) {
    void *memory = semcom_arena_take(parser->arena, bytes);
    if (memory == NULL) {
        fail(parser, "no memory for a recipe");
    } else {
        __builtin_memset(memory, 0, bytes);
    }
    return memory;
}

static bool take_constants(semcom_recipe_parser *parser, semcom_recipe *recipe) {
    uint32_t count = 0;
    if (!take(parser, &count, sizeof count)) {
        return false;
    }
    if (count > (size_t)(parser->end - parser->cursor) / sizeof(uint64_t)) {
        return fail(parser, "a recipe has fewer constants than it says");
    }
    uint64_t *constants = room(parser, (count + (size_t)1) * sizeof *constants);
    if (constants == NULL || !take(parser, constants, count * sizeof *constants)) {
        return false;
    }
    recipe->constants = constants;
    recipe->constant_count = count;
    return true;
}

static bool take_integer(semcom_recipe_parser *parser, semcom_recipe *recipe) {
    uint8_t bits = 0, is_signed = 0;
    if (!take(parser, &bits, 1) || !take(parser, &is_signed, 1) ||
        !take(parser, &recipe->low, 8) || !take(parser, &recipe->high, 8)) {
        return false;
    }
    bool is_known = bits == 8 || bits == 16 || bits == 32 || bits == 64;
    if (!is_known || is_signed > 1) {
        return fail(parser, "a recipe has an integer of unknown width");
    }
    recipe->size = bits / 8;
    recipe->is_signed = is_signed == 1;
    if (semcom_is_less(recipe, recipe->high, recipe->low)) {
        return fail(parser, "a recipe has an integer without values");
    }
    return take_constants(parser, recipe);
}

static bool take_real(semcom_recipe_parser *parser, semcom_recipe *recipe) {
    uint8_t bits = 0;
    if (!take(parser, &bits, 1) || !take(parser, &recipe->real_low, 8) ||
        !take(parser, &recipe->real_high, 8)) {
        return false;
    }
    if (bits != 32 && bits != 64) {
        return fail(parser, "a recipe has a real number of unknown width");
    }
    recipe->size = bits / 8;
    recipe->is_signed = true;
    if (!(recipe->real_low <= recipe->real_high)) {
        return fail(parser, "a recipe has a real number without values");
    }
    return take_constants(parser, recipe);
}

static const semcom_recipe *_Nullable take_value(semcom_recipe_parser *parser, int depth);

static bool take_words(semcom_recipe_parser *parser, semcom_recipe *recipe, uint32_t count) {
    if (count > (size_t)(parser->end - parser->cursor) / sizeof(uint32_t)) {
        return fail(parser, "a recipe has fewer words than it says");
    }
    semcom_word_run *words = room(parser, (count + (size_t)1) * sizeof *words);
    if (words == NULL) {
        return false;
    }
    for (uint32_t index = 0; index < count; index++) {
        semcom_word_run *word = &words[index];
        if (!take(parser, &word->length, sizeof word->length)) {
            return false;
        }
        if (word->length > (size_t)(parser->end - parser->cursor)) {
            return fail(parser, "a recipe ends inside a word");
        }
        word->bytes = parser->cursor;
        parser->cursor += word->length;
    }
    recipe->words = words;
    recipe->word_count = count;
    return true;
}

/// Words that are no elements of this slice are dropped.
static void count_words(semcom_recipe *recipe) {
    semcom_word_run *words = (semcom_word_run *)(uintptr_t)recipe->words;
    uint32_t kept = 0;
    for (uint32_t index = 0; index < recipe->word_count; index++) {
        semcom_word_run word = words[index];
        const uint8_t *cursor = word.bytes, *end = word.bytes + word.length;
        while (cursor != NULL && cursor < end) {
            cursor = semcom_wire_end((const semcom_recipe *)recipe->first, cursor, end);
            word.count++;
        }
        if (cursor == end && word.count > 0) {
            words[kept++] = word;
        }
    }
    recipe->word_count = kept;
}

static bool take_slice(semcom_recipe_parser *parser, semcom_recipe *recipe, int depth) {
    uint8_t is_text = 0;
    uint32_t count = 0;
    if (!take(parser, &recipe->fewest, 8) || !take(parser, &recipe->most, 8) ||
        !take(parser, &recipe->order, 1) || !take(parser, &is_text, 1) ||
        !take(parser, &count, sizeof count) || !take_words(parser, recipe, count)) {
        return false;
    }
    if (recipe->fewest > recipe->most || recipe->order > 2 || is_text > 1) {
        return fail(parser, "a recipe has a slice without values");
    }
    recipe->first = take_value(parser, depth + 1);
    if (recipe->first == NULL) {
        return false;
    }
    recipe->is_text = is_text == 1 && recipe->first->kind == SEMCOM_RECIPE_INTEGER &&
                      recipe->first->size == 1;
    recipe->minimum = 8;
    count_words(recipe);
    return true;
}

static bool take_tuple(semcom_recipe_parser *parser, semcom_recipe *recipe, int depth) {
    uint8_t count = 0;
    if (!take(parser, &count, 1)) {
        return false;
    }
    if (count == 0) {
        return fail(parser, "a recipe has a tuple without elements");
    }
    semcom_recipe *last = NULL;
    bool is_fixed = true;
    for (int index = 0; index < count; index++) {
        semcom_recipe *child =
            (semcom_recipe *)(uintptr_t)take_value(parser, depth + 1);
        if (child == NULL) {
            return false;
        }
        if (last == NULL) {
            recipe->first = child;
        } else {
            last->next = child;
        }
        last = child;
        recipe->minimum += child->minimum;
        is_fixed &= child->fixed != 0;
    }
    recipe->fixed = is_fixed ? recipe->minimum : 0;
    return true;
}

static const semcom_recipe *_Nullable take_value(semcom_recipe_parser *parser, int depth) {
    semcom_recipe *recipe = room(parser, sizeof *recipe);
    if (recipe == NULL || !take(parser, &recipe->kind, 1)) {
        return NULL;
    }
    if (depth > SEMCOM_DEPTH_LIMIT) {
        fail(parser, "a recipe is nested too deeply");
        return NULL;
    }
    bool is_taken = false;
    switch (recipe->kind) {
    case SEMCOM_RECIPE_BOOL:
        recipe->size = 1;
        is_taken = true;
        break;
    case SEMCOM_RECIPE_INTEGER:
        is_taken = take_integer(parser, recipe);
        break;
    case SEMCOM_RECIPE_REAL:
        is_taken = take_real(parser, recipe);
        break;
    case SEMCOM_RECIPE_SLICE:
        is_taken = take_slice(parser, recipe, depth);
        break;
    case SEMCOM_RECIPE_TUPLE:
        is_taken = take_tuple(parser, recipe, depth);
        break;
    case SEMCOM_RECIPE_OPTIONAL:
        recipe->first = take_value(parser, depth + 1);
        recipe->minimum = 1;
        is_taken = recipe->first != NULL;
        break;
    default:
        fail(parser, "a recipe has a value of unknown kind");
        break;
    }
    if (recipe->kind <= SEMCOM_RECIPE_REAL) {
        recipe->fixed = recipe->minimum = recipe->size;
    }
    return is_taken ? recipe : NULL;
}

// ---- wire form ------------------------------------------------------------------------------

const uint8_t *_Nullable semcom_wire_end(
    const semcom_recipe *recipe, const uint8_t *_Nullable cursor, const uint8_t *end) {
    size_t left = (uintptr_t)end - (uintptr_t)cursor;
    if (cursor == NULL || left < recipe->minimum) {
        return NULL;
    }
    uint64_t count = 0;
    switch (recipe->kind) {
    case SEMCOM_RECIPE_BOOL:
        return *cursor <= 1 ? cursor + 1 : NULL;
    case SEMCOM_RECIPE_INTEGER:
    case SEMCOM_RECIPE_REAL:
        return cursor + recipe->size;
    case SEMCOM_RECIPE_SLICE:
        count = semcom_load(cursor, 8);
        cursor += 8;
        if (count > (left - 8) / recipe->first->minimum) {
            return NULL;
        }
        for (uint64_t index = 0; index < count && cursor != NULL; index++) {
            cursor = semcom_wire_end((const semcom_recipe *)recipe->first, cursor, end);
        }
        return cursor;
    case SEMCOM_RECIPE_TUPLE:
        for (const semcom_recipe *child = recipe->first; child != NULL && cursor != NULL;
             child = child->next) {
            cursor = semcom_wire_end(child, cursor, end);
        }
        return cursor;
    default:
        if (*cursor > 1) {
            return NULL;
        }
        return *cursor == 0
                   ? cursor + 1
                   : semcom_wire_end((const semcom_recipe *)recipe->first, cursor + 1, end);
    }
}

bool semcom_recipes_alike(const semcom_recipe *_Nullable a, const semcom_recipe *_Nullable b) {
    if (a == NULL || b == NULL) {
        return a == b;
    }
    if (a->kind != b->kind || a->size != b->size || a->is_text != b->is_text) {
        return false;
    }
    const semcom_recipe *left = a->first, *right = b->first;
    while (left != NULL && right != NULL) {
        if (!semcom_recipes_alike(left, right)) {
            return false;
        }
        left = left->next;
        right = right->next;
    }
    return left == right;
}

// ---- a whole recipe -------------------------------------------------------------------------

static bool fits(const semcom_recipe *recipe, const semcom_shape *shape) {
    static const uint8_t kinds[] = {
        SEMCOM_RECIPE_BOOL,    SEMCOM_RECIPE_INTEGER, SEMCOM_RECIPE_INTEGER, SEMCOM_RECIPE_INTEGER,
        SEMCOM_RECIPE_INTEGER, SEMCOM_RECIPE_REAL,    SEMCOM_RECIPE_REAL,    SEMCOM_RECIPE_SLICE,
        SEMCOM_RECIPE_TUPLE,   SEMCOM_RECIPE_OPTIONAL,
    };
    if (recipe->kind != kinds[shape->kind]) {
        return false;
    }
    if (recipe->kind <= SEMCOM_RECIPE_REAL) {
        return recipe->size == shape->size;
    }
    const semcom_recipe *left = recipe->first;
    const semcom_shape *right = shape->first;
    while (left != NULL && right != NULL) {
        if (!fits(left, right)) {
            return false;
        }
        left = left->next;
        right = right->next;
    }
    return left == NULL && right == NULL;
}

static bool is_index_of(uint32_t number, const semcom_recipes *recipes, uint8_t kind) {
    return number < recipes->parameter_count && recipes->parameters[number]->kind == kind;
}

static bool relates(const semcom_relation *relation, const semcom_recipes *recipes) {
    uint32_t count = recipes->parameter_count;
    switch (relation->kind) {
    case SEMCOM_RELATION_SAME_COUNT:
        return is_index_of(relation->first, recipes, SEMCOM_RECIPE_SLICE) &&
               is_index_of(relation->second, recipes, SEMCOM_RECIPE_SLICE);
    case SEMCOM_RELATION_INDEX:
        return is_index_of(relation->first, recipes, SEMCOM_RECIPE_INTEGER) &&
               is_index_of(relation->second, recipes, SEMCOM_RECIPE_SLICE);
    case SEMCOM_RELATION_ORDERED:
        return relation->first < count && relation->second < count &&
               recipes->parameters[relation->first]->kind ==
                   recipes->parameters[relation->second]->kind &&
               recipes->parameters[relation->first]->kind <= SEMCOM_RECIPE_REAL;
    case SEMCOM_RELATION_ELEMENT:
        return relation->first < count &&
               is_index_of(relation->second, recipes, SEMCOM_RECIPE_SLICE);
    default:
        return relation->kind <= SEMCOM_RELATION_SOMETIMES_EQUAL && relation->first < count &&
               relation->second < count;
    }
}

static bool take_relations(semcom_recipe_parser *parser, semcom_recipes *recipes) {
    uint32_t count = 0;
    if (!take(parser, &count, sizeof count)) {
        return false;
    }
    if (count > (size_t)(parser->end - parser->cursor) / 26) {
        return fail(parser, "a recipe has fewer relations than it says");
    }
    semcom_relation *relations = room(parser, (count + (size_t)1) * sizeof *relations);
    if (relations == NULL) {
        return false;
    }
    for (uint32_t index = 0; index < count; index++) {
        semcom_relation *relation = &relations[index];
        uint8_t is_strict = 0;
        if (!take(parser, &relation->kind, 1) || !take(parser, &relation->first, 4) ||
            !take(parser, &relation->second, 4) || !take(parser, &relation->low, 8) ||
            !take(parser, &relation->offset, 8) || !take(parser, &is_strict, 1)) {
            return false;
        }
        relation->is_strict = is_strict != 0;
        if (!relates(relation, recipes)) {
            return fail(parser, "a recipe relates parameters that cannot be related");
        }
    }
    recipes->relations = relations;
    recipes->relation_count = count;
    return true;
}

bool semcom_recipes_parse(
    const uint8_t *bytes, size_t length, const semcom_signature *signature, semcom_arena *arena,
    semcom_recipes *recipes, const char *_Nullable *_Nonnull reason) {
    semcom_recipe_parser parser = {bytes, bytes + length, arena, "a recipe is malformed"};
    uint32_t count = signature->parameter_count;
    const semcom_recipe **parameters = room(&parser, (count + (size_t)1) * sizeof *parameters);
    bool is_sound = parameters != NULL;
    for (uint32_t index = 0; is_sound && index < count; index++) {
        const semcom_recipe *recipe = take_value(&parser, 0);
        is_sound = recipe != NULL;
        if (is_sound) {
            parameters[index] = recipe;
            is_sound = fits(recipe, signature->parameters[index].shape) ||
                       fail(&parser, "a recipe does not fit its parameter");
        }
    }
    if (is_sound) {
        recipes->parameters = (const semcom_recipe *_Nonnull *_Nonnull)parameters;
        recipes->parameter_count = count;
        is_sound = take_relations(&parser, recipes);
    }
    if (is_sound && parser.cursor != parser.end) {
        is_sound = fail(&parser, "a recipe goes on after its end");
    }
    if (!is_sound) {
        *reason = parser.reason;
    }
    return is_sound;
}

#pragma clang assume_nonnull end
