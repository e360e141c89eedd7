// Candidates' stacks: below each an inaccessible region, in each a filling that calls start from.
#include "internal.h"

#include <sys/mman.h>

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

#pragma clang assume_nonnull begin

enum {
    FIRST_ZONE_BYTES = 32 << 10,
    BLOCK_BYTES = 64,
    SAMPLE_COUNT = 16,
    BYTES_PER_CALL = 256,  // what looking at the whole zone may cost on average
};

bool semcom_stack_map(semcom_stack *stack, uint64_t bytes, uint8_t fill) {
    size_t length = (size_t)semcom_align_up(bytes, semcom_page_bytes());
    if (length < FIRST_ZONE_BYTES) {
        length = FIRST_ZONE_BYTES;
    }
    uint8_t *base = mmap(
        NULL, SEMCOM_STACK_GUARD_BYTES + length + SEMCOM_GUARD_BYTES, PROT_NONE,
        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (base == MAP_FAILED) {
        return false;
    }
    stack->low = base + SEMCOM_STACK_GUARD_BYTES;
    stack->top = stack->low + length;
    if (mprotect(stack->low, length, PROT_READ | PROT_WRITE) != 0) {
        return false;
    }
    stack->zone = stack->top - FIRST_ZONE_BYTES;
    stack->depth = 0;
    stack->budget = 0;
    semcom_stack_set_fill(stack, fill);
    return true;
}

void semcom_stack_unmap(semcom_stack *stack) {
    size_t length = (size_t)(stack->top - stack->low);
    munmap(
        stack->low - SEMCOM_STACK_GUARD_BYTES,
        SEMCOM_STACK_GUARD_BYTES + length + SEMCOM_GUARD_BYTES);
}

void semcom_stack_set_fill(semcom_stack *stack, uint8_t fill) {
    stack->fill = fill;
    __builtin_memset(stack->zone, fill, (size_t)(stack->top - stack->zone));
}

/// The first block of [from, to) that is not all filling, or `to`.
static uint8_t *first_dirty(uint8_t *from, uint8_t *to, uint64_t pattern) {
    while (from < to && semcom_block_is_filled(from, pattern)) {
        from += BLOCK_BYTES;
    }
    return from;
}

static bool any_sample_dirty(const semcom_stack *stack, uint64_t pattern) {
    size_t length = (size_t)(stack->top - stack->zone);
    // An odd number of cache lines apart, so that the samples do not push each other out of the
    // cache.
    size_t step = (length / SAMPLE_COUNT - BLOCK_BYTES) | BLOCK_BYTES;
    for (size_t offset = 0; offset + stack->depth + step < length; offset += step) {
        uint64_t word;
        __builtin_memcpy(&word, stack->zone + offset, sizeof word);
        if (word != pattern) {
            return true;
        }
    }
    return false;
}

/// Makes the zone larger when a call used more than half of it, or went past its end.
static void grow_zone(semcom_stack *stack) {
    size_t length = (size_t)(stack->top - stack->zone);
    size_t whole = (size_t)(stack->top - stack->low);
    while (stack->depth * 2 > length && length < whole) {
        size_t grown = length * 4 < whole ? length * 4 : whole;
        uint8_t *zone = stack->top - grown;
        // Below the zone is what the kernel gave, zeros, or what a deep call wrote.
        uint8_t *dirty = first_dirty(zone, stack->zone, 0);
        if (dirty < stack->zone) {
            stack->depth = (size_t)(stack->top - dirty);
        }
        __builtin_memset(zone, stack->fill, (size_t)(stack->zone - zone));
        stack->zone = zone;
        length = grown;
    }
}

/// Looks where calls usually write and at a few deeper places each time, and everywhere now and
/// then: a few nanoseconds for a small function, and no deep frame stays unnoticed for long.
void semcom_stack_clean(semcom_stack *stack) {
    uint64_t pattern = semcom_pattern(stack->fill);
    size_t length = (size_t)(stack->top - stack->zone);
    size_t window = semcom_align_up(stack->depth + stack->depth / 4 + 256, BLOCK_BYTES);
    if (window > length) {
        window = length;
    }
    uint8_t *dirty = first_dirty(stack->top - window, stack->top, pattern);
    bool at_edge = dirty == stack->top - window && window < length;
    if (at_edge || stack->budget == 0 || any_sample_dirty(stack, pattern)) {
        dirty = first_dirty(stack->zone, dirty, pattern);
        stack->budget = (uint32_t)(length / BYTES_PER_CALL);
    } else {
        stack->budget--;
    }
    size_t depth = (size_t)(stack->top - dirty);
    __builtin_memset(dirty, stack->fill, depth);
    stack->depth = depth > stack->depth ? depth : stack->depth - (stack->depth - depth) / 8;
    if (depth * 2 > length) {
        stack->depth = depth;
        grow_zone(stack);
    }
}

#pragma clang assume_nonnull end
