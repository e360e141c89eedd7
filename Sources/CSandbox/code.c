// The compiler's code in large pages, so that a child neither faults it in nor gives it back page
// by page: that would be a quarter of what a small module costs.
#define _GNU_SOURCE 1
#include "internal.h"

#if defined(__linux__)
#include <fcntl.h>
#include <link.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

#pragma clang assume_nonnull begin

#if defined(__linux__)

enum {
    LARGE_PAGE_BYTES = 2 << 20,
    PRESENT_LIMIT = 64,  // pages of a large page that must be in use
};

static int pagemap_descriptor = -1;

void semcom_open_pagemap(void) {
    pagemap_descriptor = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
}

typedef struct {
    const char *name;
    size_t moved;
} search;

/// Pages of the large page at `start` that this process has in place.
static int present_pages(uintptr_t start) {
    static uint64_t entries[LARGE_PAGE_BYTES / 4096];
    off_t offset = (off_t)(start / 4096 * sizeof entries[0]);
    if (pread(pagemap_descriptor, entries, sizeof entries, offset) != (ssize_t)sizeof entries) {
        return 0;
    }
    int count = 0;
    for (size_t index = 0; index < sizeof entries / sizeof entries[0]; index += 1) {
        count += (int)(entries[index] >> 63);
    }
    return count;
}

/// Puts a copy in one large page in the place of the file's pages.
static bool replace(uintptr_t start, int protection) {
    size_t room = 2 * (size_t)LARGE_PAGE_BYTES;
    uint8_t *memory = mmap(NULL, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        return false;
    }
    uintptr_t begin = (uintptr_t)memory;
    uintptr_t aligned = (begin + LARGE_PAGE_BYTES - 1) / LARGE_PAGE_BYTES * LARGE_PAGE_BYTES;
    void *copy = (void *)aligned;
    bool done = madvise(copy, LARGE_PAGE_BYTES, MADV_HUGEPAGE) == 0;
    if (done) {
        memcpy(copy, (const void *)start, LARGE_PAGE_BYTES);
        done = mprotect(copy, LARGE_PAGE_BYTES, protection) == 0
            && mremap(copy, LARGE_PAGE_BYTES, LARGE_PAGE_BYTES, MREMAP_MAYMOVE | MREMAP_FIXED,
                      (void *)start) != MAP_FAILED;
        __builtin___clear_cache((char *)start, (char *)start + LARGE_PAGE_BYTES);
    }
    munmap(memory, aligned - begin);
    if (!done) {
        munmap(copy, LARGE_PAGE_BYTES);
    }
    munmap((uint8_t *)copy + LARGE_PAGE_BYTES, begin + room - aligned - LARGE_PAGE_BYTES);
    return done;
}

static void settle(const ElfW(Phdr) *segment, uintptr_t base, search *wanted) {
    int protection = PROT_READ | ((segment->p_flags & PF_X) != 0 ? PROT_EXEC : 0);
    uintptr_t start = base + segment->p_vaddr;
    uintptr_t end = start + segment->p_memsz;
    uintptr_t page = (start + LARGE_PAGE_BYTES - 1) / LARGE_PAGE_BYTES * LARGE_PAGE_BYTES;
    for (; page + LARGE_PAGE_BYTES <= end; page += LARGE_PAGE_BYTES) {
        if (present_pages(page) >= PRESENT_LIMIT && replace(page, protection)) {
            wanted->moved += LARGE_PAGE_BYTES;
        }
    }
}

static int visit(struct dl_phdr_info *library, size_t size, void *context) {
    (void)size;
    search *wanted = context;
    if (strstr(library->dlpi_name, wanted->name) == NULL) {
        return 0;
    }
    for (int index = 0; index < library->dlpi_phnum; index += 1) {
        // What relocation has written to is read-only afterwards as well.
        const ElfW(Phdr) *segment = &library->dlpi_phdr[index];
        bool is_relocated = segment->p_type == PT_GNU_RELRO;
        if (is_relocated || (segment->p_type == PT_LOAD && (segment->p_flags & PF_W) == 0)) {
            settle(segment, library->dlpi_addr, wanted);
        }
    }
    return 1;
}

size_t semcom_settle_code(const char *library) {
    if (pagemap_descriptor < 0 || sysconf(_SC_PAGESIZE) != 4096) {
        return 0;
    }
    search wanted = {library, 0};
    dl_iterate_phdr(visit, &wanted);
    return wanted.moved;
}

#else

void semcom_open_pagemap(void) {}
size_t semcom_settle_code(const char *library) {
    (void)library;
    return 0;
}

#endif

#pragma clang assume_nonnull end
