// Call programs: shapes are parsed once into trees that know their layout.
#include "internal.h"

#pragma clang assume_nonnull begin

void *_Nullable semcom_arena_take(semcom_arena *arena, size_t bytes) {
    size_t start = (size_t)semcom_align_up(arena->used, 16);
    if (start > arena->capacity || bytes > arena->capacity - start) {
        return NULL;
    }
    arena->used = start + bytes;
    return arena->memory + start;
}

typedef struct {
    const uint8_t *cursor, *end;
    semcom_arena *arena;
    const char *_Nullable *_Nonnull reason;
} semcom_parser;

static bool fail(const char *_Nullable *_Nonnull reason, const char *why) {
    *reason = why;
    return false;
}

static bool next_byte(semcom_parser *parser, uint8_t *byte) {
    if (parser->cursor == parser->end) {
        return fail(parser->reason, "a call program ends too early");
    }
    *byte = *parser->cursor++;
    return true;
}

static void lay_scalar(semcom_shape *shape) {
    static const uint8_t sizes[] = {1, 1, 2, 4, 8, 4, 8};
    shape->size = shape->align = sizes[shape->kind];
    shape->wire_minimum = shape->size;
    shape->leaves = 1;
    shape->is_flat = shape->kind != SEMCOM_SHAPE_BOOL;
}

static const semcom_shape *_Nullable parse_shape(semcom_parser *parser, int depth);

/// Appends `child` at the next aligned place of a struct of which `size` bytes are taken.
static void lay_field(semcom_shape *shape, semcom_shape *child, uint32_t *size) {
    child->offset = (uint32_t)semcom_align_up(*size, child->align);
    *size = child->offset + child->size;
    if (child->align > shape->align) {
        shape->align = child->align;
    }
    shape->leaves += child->leaves;
    shape->holds_slice |= child->holds_slice;
}

static bool parse_tuple(semcom_parser *parser, semcom_shape *shape, int depth) {
    uint8_t count = 0;
    if (!next_byte(parser, &count)) {
        return false;
    }
    if (count == 0) {
        return fail(parser->reason, "a tuple in a call program has no elements");
    }
    uint32_t size = 0;
    semcom_shape *last = NULL;
    shape->align = 1;
    shape->is_flat = true;
    for (int index = 0; index < count; index++) {
        semcom_shape *child = (semcom_shape *)(uintptr_t)parse_shape(parser, depth + 1);
        if (child == NULL) {
            return false;
        }
        lay_field(shape, child, &size);
        shape->wire_minimum += child->wire_minimum;
        shape->is_flat &= child->is_flat;
        if (last == NULL) {
            shape->first = child;
        } else {
            last->next = child;
        }
        last = child;
    }
    shape->size = (uint32_t)semcom_align_up(size, shape->align);
    shape->is_flat &= shape->size == shape->wire_minimum;
    return true;
}

static bool parse_wrapper(semcom_parser *parser, semcom_shape *shape, int depth) {
    semcom_shape *child = (semcom_shape *)(uintptr_t)parse_shape(parser, depth + 1);
    if (child == NULL) {
        return false;
    }
    shape->first = child;
    if (shape->kind == SEMCOM_SHAPE_SLICE) {
        shape->size = 16;
        shape->align = 8;
        shape->wire_minimum = 8;
        shape->leaves = 2;
        shape->holds_slice = true;
        return true;
    }
    uint32_t size = 1;
    shape->align = 1;
    shape->leaves = 1;
    shape->wire_minimum = 1;
    lay_field(shape, child, &size);
    shape->size = (uint32_t)semcom_align_up(size, shape->align);
    return true;
}

/// Programs are short and nothing in them repeats, so sizes cannot overflow.
static const semcom_shape *_Nullable parse_shape(semcom_parser *parser, int depth) {
    uint8_t kind = 0;
    if (!next_byte(parser, &kind)) {
        return NULL;
    }
    if (kind > SEMCOM_SHAPE_OPTIONAL) {
        fail(parser->reason, "a call program has an unknown shape");
        return NULL;
    }
    if (depth > SEMCOM_DEPTH_LIMIT) {
        fail(parser->reason, "a shape is nested too deeply");
        return NULL;
    }
    semcom_shape *shape = semcom_arena_take(parser->arena, sizeof *shape);
    if (shape == NULL) {
        fail(parser->reason, "no memory for call programs");
        return NULL;
    }
    *shape = (semcom_shape){.kind = kind};
    if (kind <= SEMCOM_SHAPE_DOUBLE) {
        lay_scalar(shape);
        return shape;
    }
    bool parsed = kind == SEMCOM_SHAPE_TUPLE ? parse_tuple(parser, shape, depth)
                                             : parse_wrapper(parser, shape, depth);
    return parsed ? shape : NULL;
}

/// Slices that are not inside another slice, in order; their elements go to `elements` if given.
static uint32_t collect_slices(
    const semcom_shape *shape, const semcom_shape *_Nonnull *_Nullable elements, uint32_t limit,
    uint32_t count) {
    switch (shape->kind) {
    case SEMCOM_SHAPE_SLICE:
        if (elements != NULL && count < limit) {
            elements[count] = (const semcom_shape *)shape->first;
        }
        return count + 1;
    case SEMCOM_SHAPE_TUPLE:
        for (const semcom_shape *child = shape->first; child != NULL; child = child->next) {
            count = collect_slices(child, elements, limit, count);
        }
        return count;
    case SEMCOM_SHAPE_OPTIONAL:
        return collect_slices((const semcom_shape *)shape->first, elements, limit, count);
    default:
        return count;
    }
}

static bool parse_parameters(semcom_parser *parser, semcom_signature *signature) {
    uint8_t count = 0;
    if (!next_byte(parser, &count)) {
        return false;
    }
    semcom_parameter *parameters =
        semcom_arena_take(parser->arena, (count + (size_t)1) * sizeof *parameters);
    if (parameters == NULL) {
        return fail(parser->reason, "no memory for call programs");
    }
    for (int index = 0; index < count; index++) {
        uint8_t is_inout = 0;
        if (!next_byte(parser, &is_inout)) {
            return false;
        }
        const semcom_shape *shape = parse_shape(parser, 0);
        if (shape == NULL) {
            return false;
        }
        if (is_inout > 1) {
            return fail(parser->reason, "a parameter in a call program is neither in nor inout");
        }
        if (is_inout == 1 && shape->kind != SEMCOM_SHAPE_SLICE) {
            return fail(parser->reason, "an inout parameter is not a slice");
        }
        parameters[index] = (semcom_parameter){shape, is_inout == 1};
        signature->argument_leaves += shape->leaves;
        signature->input_count = collect_slices(shape, NULL, 0, signature->input_count);
    }
    signature->parameters = parameters;
    signature->parameter_count = count;
    return true;
}

static bool parse_result(semcom_parser *parser, semcom_signature *signature) {
    uint8_t has_result = 0;
    if (!next_byte(parser, &has_result)) {
        return false;
    }
    if (has_result > 1) {
        return fail(parser->reason, "a call program neither has a result nor lacks one");
    }
    signature->output_elements = semcom_arena_take(
        parser->arena, SEMCOM_OUTPUT_LIMIT * sizeof *signature->output_elements);
    if (signature->output_elements == NULL) {
        return fail(parser->reason, "no memory for call programs");
    }
    if (has_result == 0) {
        return true;
    }
    const semcom_shape *result = parse_shape(parser, 0);
    if (result == NULL) {
        return false;
    }
    signature->result = result;
    signature->result_leaves = result->leaves;
    signature->output_count =
        collect_slices(result, signature->output_elements, SEMCOM_OUTPUT_LIMIT, 0);
    return true;
}

bool semcom_signature_parse(
    const semcom_function *function, semcom_arena *arena, semcom_signature *signature,
    const char *_Nullable *_Nonnull reason) {
    if (function->program_length > SEMCOM_PROGRAM_LIMIT) {
        return fail(reason, "a call program is too long");
    }
    semcom_parser parser = {
        function->program, function->program + function->program_length, arena, reason};
    __builtin_memset(signature, 0, sizeof *signature);
    signature->trampoline = function->trampoline;
    if (!parse_parameters(&parser, signature) || !parse_result(&parser, signature)) {
        return false;
    }
    if (parser.cursor != parser.end) {
        return fail(reason, "a call program goes on after its end");
    }
    if (signature->input_count > SEMCOM_INPUT_LIMIT) {
        return fail(reason, "a function has too many slices among its parameters");
    }
    if (signature->output_count > SEMCOM_OUTPUT_LIMIT) {
        return fail(reason, "a function has too many slices in its result");
    }
    if (signature->argument_leaves + 4 * signature->output_count > SEMCOM_LEAF_LIMIT ||
        signature->result_leaves > SEMCOM_LEAF_LIMIT) {
        return fail(reason, "a function has too many values in its signature");
    }
    return true;
}

#pragma clang assume_nonnull end
