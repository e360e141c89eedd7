// What the files of the ring share with each other and with nobody else.
#pragma once
#include "include/ring.h"
#include "internal.h"

#pragma clang assume_nonnull begin

enum {
    SEMCOM_RING_INPUT_BYTES = 4 << 20,   // inputs of one batch
    SEMCOM_RING_RESULT_BYTES = 8 << 20,  // results of one batch
    SEMCOM_RING_AREAS = 2,               // one is worked on while the other is made or judged
};

// ---- ring.c ---------------------------------------------------------------------------------

/// The judge writes to it, and the zygote to three of its words.
typedef struct {
    uint32_t sequence;    // changes when a batch is handed over
    uint32_t stop;        // not 0: end the batch before the next call
    uint32_t generation;  // of the candidate's child, from 1; written by the zygote
    uint32_t closed;      // not 0: there will be no other child; written by the zygote
    uint32_t unwanted;    // generation to be killed
    uint32_t taken;       // 1 once the judge has read its request
    uint32_t area;
    uint32_t first;       // input to begin with
    uint32_t count;
    uint64_t base;        // number of the first input of the batch
    uint32_t offsets[SEMCOM_RING_AREAS][SEMCOM_RING_BATCH + 1];
    _Alignas(64) uint8_t data[SEMCOM_RING_AREAS][SEMCOM_RING_INPUT_BYTES];
} semcom_ring_inputs;

/// What a call came to.
typedef struct {
    uint32_t offset, length;
    uint8_t kind;
    uint8_t exact;     // kind of the run with exact capacity; SEMCOM_RETURNED when it agrees
    uint8_t is_novel;  // it covered an edge in a new way
    uint8_t unused;
} semcom_ring_record;

/// The candidate's child writes to it whatever it likes.
typedef struct {
    uint32_t done;       // sequence of the batch that is done
    uint32_t completed;  // inputs of it up to which there are records
    uint32_t current;    // input that is running
    uint32_t ready;      // generation of the child that serves
    semcom_ring_record records[SEMCOM_RING_AREAS][SEMCOM_RING_BATCH];
    uint64_t hits[SEMCOM_RING_EDGE_LIMIT];
    uint8_t seen[SEMCOM_RING_EDGE_LIMIT];  // classes of hit counts of each edge
    uint8_t reached[2 * SEMCOM_RING_COMPARISON_LIMIT];  // how close comparisons came
    _Alignas(64) uint8_t data[SEMCOM_RING_AREAS][SEMCOM_RING_RESULT_BYTES];
} semcom_ring_results;

/// Sleeps while the word has this value, for some time at most.
void semcom_word_wait(const uint32_t *word, uint32_t value, int64_t milliseconds);
void semcom_word_wake(const uint32_t *word);
int64_t semcom_now_microseconds(void);

// ---- filters.c ------------------------------------------------------------------------------

/// As semcom_filter_run, and sleeping on one word and waking who sleeps on another.
bool semcom_filter_ring(const uint32_t *awaited, const uint32_t *woken);

// ---- random numbers ----------------------------------------------------------------------------

/// A stream of numbers that depends on its key alone.
typedef struct {
    uint64_t state;
} semcom_random;

static inline uint64_t semcom_mix(uint64_t value) {
    value = (value ^ (value >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    value = (value ^ (value >> 27)) * UINT64_C(0x94D049BB133111EB);
    return value ^ (value >> 31);
}

static inline uint64_t semcom_next(semcom_random *random) {
    random->state += UINT64_C(0x9E3779B97F4A7C15);
    return semcom_mix(random->state);
}

/// A number below `limit`, which is not 0.
static inline uint64_t semcom_below(semcom_random *random, uint64_t limit) {
    return (uint64_t)(((unsigned __int128)semcom_next(random) * limit) >> 64);
}

static inline bool semcom_chance(semcom_random *random, uint32_t one_in) {
    return semcom_below(random, one_in) == 0;
}

// ---- generate-recipe.c -------------------------------------------------------------------------

typedef struct {
    const uint8_t *bytes;
    uint32_t length;
    uint32_t count;  // elements
} semcom_word_run;

typedef struct semcom_recipe semcom_recipe;
struct semcom_recipe {
    const semcom_recipe *_Nullable first;  // element, wrapped value, first element of a tuple
    const semcom_recipe *_Nullable next;   // next element of a tuple
    const uint64_t *constants;
    const semcom_word_run *words;
    uint64_t low, high;                    // of an integer
    double real_low, real_high;
    uint64_t fewest, most;                 // elements of a slice
    uint32_t constant_count, word_count;
    uint32_t fixed;                        // wire bytes where all values have as many; else 0
    uint32_t minimum;                      // wire bytes, at least
    uint8_t kind, size, order;
    bool is_signed, is_text;
};

typedef struct {
    uint8_t kind;
    bool is_strict;
    uint32_t first, second;
    int64_t low, offset;
} semcom_relation;

typedef struct {
    const semcom_recipe *_Nonnull *_Nonnull parameters;
    const semcom_relation *relations;
    uint32_t parameter_count, relation_count;
} semcom_recipes;

/// Parses a recipe and compares it with the signature.
bool semcom_recipes_parse(
    const uint8_t *bytes, size_t length, const semcom_signature *signature, semcom_arena *arena,
    semcom_recipes *recipes, const char *_Nullable *_Nonnull reason);

/// The end of a value in wire form; NULL when it is not one of this recipe's kind.
const uint8_t *_Nullable semcom_wire_end(
    const semcom_recipe *recipe, const uint8_t *_Nullable cursor, const uint8_t *end);
/// The same of a value that is known to be sound.
static inline const uint8_t *semcom_wire_skip(const semcom_recipe *recipe, const uint8_t *cursor);
/// True when values of both have the same wire form.
bool semcom_recipes_alike(const semcom_recipe *_Nullable a, const semcom_recipe *_Nullable b);

// ---- generate.c, generate-scalars.c, generate-slices.c, generate-mutate.c --------------------

enum { SEMCOM_SPAN_LIMIT = 4096 };  // elements of a slice that are rearranged

typedef struct {
    const uint8_t *start;
    uint32_t length;
} semcom_span;

/// An input in the making: each parameter in a buffer of its own.
typedef struct {
    uint8_t *bytes;
    uint32_t length;
} semcom_blob;

/// An input that is worth to be changed a little.
typedef struct {
    uint8_t *bytes;
    uint32_t length;
    bool is_new;  // found in this run
} semcom_corpus_input;

typedef struct {
    const semcom_recipes *recipes;
    semcom_random random;
    uint64_t seed;
    uint64_t number;         // of the input that is made
    uint32_t input_bytes;
    uint32_t depth;
    semcom_blob *blobs;
    uint8_t *scratch;        // as large as an input
    semcom_span *spans;
    uint64_t *keys;
    const semcom_corpus_input *corpus;
    uint32_t corpus_count;
    uint32_t corpus_given;   // from the caller; what was found comes behind, round and round
    uint32_t corpus_room;
    uint64_t corpus_found;
} semcom_generator;

/// Makes the input of this number; false when it does not fit into the memory for one.
bool semcom_make_input(semcom_generator *generator, uint64_t number);

void semcom_make_value(
    semcom_generator *generator, const semcom_recipe *recipe, semcom_writer *writer);
void semcom_mutate_value(
    semcom_generator *generator, const semcom_recipe *recipe, const uint8_t *from,
    semcom_writer *writer);

uint64_t semcom_make_integer(semcom_random *random, const semcom_recipe *recipe);
uint64_t semcom_mutate_integer(
    semcom_random *random, const semcom_recipe *recipe, uint64_t value);
uint64_t semcom_make_real(semcom_random *random, const semcom_recipe *recipe);
uint64_t semcom_mutate_real(semcom_random *random, const semcom_recipe *recipe, uint64_t value);
bool semcom_in_range(const semcom_recipe *recipe, uint64_t value);
/// True when a value comes before another one.
bool semcom_is_less(const semcom_recipe *recipe, uint64_t a, uint64_t b);

void semcom_make_slice(
    semcom_generator *generator, const semcom_recipe *recipe, semcom_writer *writer);
void semcom_mutate_slice(
    semcom_generator *generator, const semcom_recipe *recipe, const uint8_t *from,
    semcom_writer *writer);
/// Puts the elements of the slice at `start` into the recipe's order, and makes text valid.
void semcom_settle_slice(
    semcom_generator *generator, const semcom_recipe *recipe, uint8_t *start,
    semcom_writer *writer);
/// A number of elements that is likely to matter, `fewest` to `most` of the recipe.
uint64_t semcom_make_count(semcom_generator *generator, const semcom_recipe *recipe);
void semcom_make_text(
    semcom_generator *generator, const semcom_recipe *recipe, uint64_t bytes,
    semcom_writer *writer);

/// Makes the parameters satisfy the relations, where they can.
void semcom_relate(semcom_generator *generator);

static inline uint64_t semcom_load(const uint8_t *from, uint32_t size) {
    uint64_t value = 0;
    switch (size) {
    case 1:
        return *from;
    case 2:
        __builtin_memcpy(&value, from, 2);
        return value;
    case 4:
        __builtin_memcpy(&value, from, 4);
        return value;
    default:
        __builtin_memcpy(&value, from, 8);
        return value;
    }
}

static inline void semcom_store(uint8_t *to, uint64_t value, uint32_t size) {
    switch (size) {
    case 1:
        *to = (uint8_t)value;
        break;
    case 2:
        __builtin_memcpy(to, &value, 2);
        break;
    case 4:
        __builtin_memcpy(to, &value, 4);
        break;
    default:
        __builtin_memcpy(to, &value, 8);
        break;
    }
}

/// Writes a scalar.
static inline void semcom_write_scalar(semcom_writer *writer, uint64_t value, uint32_t size) {
    if ((uint64_t)(writer->limit - writer->cursor) < size) {
        writer->overflowed = true;
        return;
    }
    semcom_store(writer->cursor, value, size);
    writer->cursor += size;
}

/// The bits of a scalar, sign-extended where it is signed.
static inline uint64_t semcom_load_scalar(const semcom_recipe *recipe, const uint8_t *from) {
    uint64_t value = semcom_load(from, recipe->size);
    if (recipe->is_signed && recipe->size < 8) {
        uint32_t shift = 64 - 8 * (uint32_t)recipe->size;
        value = (uint64_t)((int64_t)(value << shift) >> shift);
    }
    return value;
}

static inline const uint8_t *semcom_wire_skip(const semcom_recipe *recipe, const uint8_t *cursor) {
    if (recipe->fixed != 0) {
        return cursor + recipe->fixed;
    }
    return semcom_wire_end(recipe, cursor, (const uint8_t *)UINTPTR_MAX) ?: cursor;
}

// ---- fuzz-words.c ------------------------------------------------------------------------------

/// From wire form to 8-byte words, with slices in memory of its own.
typedef struct {
    const uint8_t *cursor, *end;
    uint64_t *word;
    uint8_t *room, *room_end;
} semcom_words;

/// False when the bytes are no value of this shape, or do not fit.
bool semcom_words_value(semcom_words *words, const semcom_shape *shape);

// ---- fuzz-findings.c --------------------------------------------------------------------------

typedef struct {
    uint64_t number;
    uint8_t *bytes;
    uint32_t length, clause;
    uint8_t kind, outcome;
} semcom_suspicious;

typedef struct {
    uint64_t made, rejected, judged, given_up, suspicious, microseconds, deaths;
    uint8_t stop;
    semcom_suspicious kept[SEMCOM_RING_SUSPICIOUS_LIMIT];
    uint32_t kept_count, kept_limit;
} semcom_findings;

/// Keeps an input, or counts it: of one kind few, and rather short ones.
void semcom_findings_add(
    semcom_findings *findings, semcom_suspicious found, const uint8_t *bytes);
bool semcom_findings_write(
    const semcom_findings *findings, const semcom_corpus_input *corpus, uint32_t corpus_count,
    uint32_t corpus_limit, uint8_t *report, size_t capacity);

#pragma clang assume_nonnull end
