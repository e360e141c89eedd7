// Guarded memory: pages between two inaccessible regions, with buffers that touch one of them.
#define _GNU_SOURCE 1
#include "internal.h"

#include <sys/mman.h>
#include <unistd.h>

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

#pragma clang assume_nonnull begin

uint64_t semcom_page_bytes(void) {
    static uint64_t bytes;
    if (bytes == 0) {
        bytes = (uint64_t)sysconf(_SC_PAGESIZE);
    }
    return bytes;
}

static uint8_t *page_floor(uint8_t *address) {
    return (uint8_t *)((uintptr_t)address & ~(uintptr_t)(semcom_page_bytes() - 1));
}

static uint8_t *page_ceiling(uint8_t *address) {
    return page_floor(address + semcom_page_bytes() - 1);
}

/// The candidate's view is read-only; the harness writes through a second view of the same pages.
/// Duplicating a shared mapping needs no descriptor, and descriptors are forbidden by now.
static bool map_twice(semcom_slot *slot, size_t length) {
#if defined(__linux__)
    uint8_t *alias = mmap(
        NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (alias == MAP_FAILED) {
        return false;
    }
    void *view = mremap(alias, 0, length, MREMAP_MAYMOVE | MREMAP_FIXED, slot->low);
    if (view != slot->low || mprotect(view, length, PROT_READ) != 0) {
        munmap(alias, length);
        return false;
    }
    slot->alias = alias - slot->low;
    return true;
#else
    return mprotect(slot->low, length, PROT_READ | PROT_WRITE) == 0;
#endif
}

bool semcom_slot_map(semcom_slot *slot, bool read_only) {
    // A buffer that does not begin at the guard needs as much more as it is aligned to.
    size_t length = (size_t)semcom_align_up(slot->need + SEMCOM_GAP_BYTES, semcom_page_bytes());
    uint8_t *base = mmap(
        NULL, length + 2 * (size_t)SEMCOM_GUARD_BYTES, PROT_NONE,
        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (base == MAP_FAILED) {
        return false;
    }
    uint8_t *low = base + SEMCOM_GUARD_BYTES;
    slot->low = low;
    slot->high = low + length;
    slot->alias = 0;
    slot->filled_low = slot->filled_high = low;
    slot->stale_low = slot->stale_high = low;
    if (read_only) {
        return map_twice(slot, length);
    }
    return mprotect(low, length, PROT_READ | PROT_WRITE) == 0;
}

void semcom_slot_unmap(semcom_slot *slot, bool read_only) {
    if (slot->low == NULL) {
        return;
    }
    size_t length = (size_t)(slot->high - slot->low);
    if (read_only && slot->alias != 0) {
        munmap(slot->low + slot->alias, length);
    }
    munmap(slot->low - SEMCOM_GUARD_BYTES, length + 2 * (size_t)SEMCOM_GUARD_BYTES);
    slot->low = NULL;
}

void semcom_slot_begin(semcom_slot *slot, uint8_t placement, uint8_t fill) {
    slot->stale_low = slot->filled_low;
    slot->stale_high = slot->filled_high;
    slot->upward = placement != 0;
    slot->is_shifted = placement == 2;
    slot->fill = fill;
    slot->cursor = slot->upward ? slot->low : slot->high;
    slot->filled_low = slot->filled_high = slot->cursor;
    slot->used_low = slot->used_high = semcom_slot_nothing(slot, fill);
    slot->is_used = false;
}

static void fill_range(semcom_slot *slot, uint8_t *low, uint8_t *high) {
    if (low < high) {
        __builtin_memset(low + slot->alias, slot->fill, (size_t)(high - low));
    }
}

uint8_t *semcom_slot_take(semcom_slot *slot, uint64_t bytes, uint64_t align) {
    uint64_t gap = slot->is_used ? SEMCOM_GAP_BYTES : slot->is_shifted ? align : 0;
    uint8_t *start, *end;
    if (slot->upward) {
        start = (uint8_t *)semcom_align_up((uintptr_t)slot->cursor + gap, align);
        end = slot->cursor = start + bytes;
        if (end > slot->filled_high) {
            uint8_t *high = page_ceiling(end);
            fill_range(slot, slot->filled_high, high);
            slot->filled_high = high;
        }
    } else {
        end = (uint8_t *)(((uintptr_t)slot->cursor - gap) & ~(uintptr_t)(align - 1));
        start = slot->cursor = end - bytes;
        if (start < slot->filled_low) {
            uint8_t *low = page_floor(start);
            fill_range(slot, low, slot->filled_low);
            slot->filled_low = low;
        }
    }
    if (!slot->is_used) {
        slot->used_low = start;
        slot->used_high = end;
        slot->is_used = true;
    } else if (slot->upward) {
        slot->used_high = end;
    } else {
        slot->used_low = start;
    }
    return start;
}

/// What the call before left outside this call's pages is overwritten, so that nothing is handed
/// on.
void semcom_slot_end(semcom_slot *slot) {
    uint8_t *low = slot->stale_low, *high = slot->stale_high;
    fill_range(slot, low, high < slot->filled_low ? high : slot->filled_low);
    fill_range(slot, low > slot->filled_high ? low : slot->filled_high, high);
}

uint64_t semcom_changed_after(const semcom_slot *slot, const uint8_t *end) {
    uint64_t pattern = semcom_pattern(slot->fill);
    const uint8_t *cursor = slot->filled_high;
    while (cursor - end >= 64 && semcom_block_is_filled(cursor - 64, pattern)) {
        cursor -= 64;
    }
    while (cursor > end && cursor[-1] == slot->fill) {
        cursor--;
    }
    return (uint64_t)(cursor - end);
}

uint64_t semcom_changed_before(const semcom_slot *slot, const uint8_t *start) {
    uint64_t pattern = semcom_pattern(slot->fill);
    const uint8_t *cursor = slot->filled_low;
    while (start - cursor >= 64 && semcom_block_is_filled(cursor, pattern)) {
        cursor += 64;
    }
    while (cursor < start && *cursor == slot->fill) {
        cursor++;
    }
    return (uint64_t)(start - cursor);
}

#pragma clang assume_nonnull end
