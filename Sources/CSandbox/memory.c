// Memory functions that candidates may link against. They touch exactly the bytes that they are
// told to, so that a fault names the first one outside a buffer.
#include "internal.h"

#pragma clang assume_nonnull begin

#define FREESTANDING __attribute__((no_builtin("memcpy", "memmove", "memset", "memcmp", "bcmp")))

enum { WORD_BYTES = sizeof(uint64_t) };

static inline uint64_t load(const uint8_t *from) {
    uint64_t word;
    __builtin_memcpy_inline(&word, from, sizeof word);
    return word;
}

static inline void store(uint8_t *to, uint64_t word) {
    __builtin_memcpy_inline(to, &word, sizeof word);
}

FREESTANDING static void copy_upward(uint8_t *to, const uint8_t *from, size_t length) {
    for (; length >= WORD_BYTES; length -= WORD_BYTES) {
        store(to, load(from));
        to += WORD_BYTES;
        from += WORD_BYTES;
    }
    for (; length > 0; length--) {
        *to++ = *from++;
    }
}

FREESTANDING static void copy_downward(uint8_t *to, const uint8_t *from, size_t length) {
    for (; length >= WORD_BYTES; length -= WORD_BYTES) {
        store(to + length - WORD_BYTES, load(from + length - WORD_BYTES));
    }
    for (; length > 0; length--) {
        to[length - 1] = from[length - 1];
    }
}

FREESTANDING void *semcom_memcpy(void *target, const void *source, size_t length) {
    copy_upward(target, source, length);
    return target;
}

FREESTANDING void *semcom_memmove(void *target, const void *source, size_t length) {
    if ((uintptr_t)target - (uintptr_t)source >= length) {
        copy_upward(target, source, length);
    } else {
        copy_downward(target, source, length);
    }
    return target;
}

FREESTANDING void *semcom_memset(void *target, int byte, size_t length) {
    uint8_t *to = target;
    uint64_t pattern = semcom_pattern((uint8_t)byte);
    for (; length >= WORD_BYTES; length -= WORD_BYTES) {
        store(to, pattern);
        to += WORD_BYTES;
    }
    for (; length > 0; length--) {
        *to++ = (uint8_t)byte;
    }
    return target;
}

FREESTANDING int semcom_memcmp(const void *a, const void *b, size_t length) {
    const uint8_t *left = a, *right = b;
    for (; length >= WORD_BYTES && load(left) == load(right); length -= WORD_BYTES) {
        left += WORD_BYTES;
        right += WORD_BYTES;
    }
    for (; length > 0; length--, left++, right++) {
        if (*left != *right) {
            return *left < *right ? -1 : 1;
        }
    }
    return 0;
}

#pragma clang assume_nonnull end
