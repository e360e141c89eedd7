// What a judge found, and its report to the zygote.
#include "ring-internal.h"

#include <stdlib.h>

#pragma clang assume_nonnull begin

static bool store(semcom_suspicious *place, semcom_suspicious found, const uint8_t *bytes) {
    uint8_t *copy = malloc(found.length + (size_t)1);
    if (copy == NULL) {
        return false;
    }
    __builtin_memcpy(copy, bytes, found.length);
    found.bytes = copy;
    *place = found;
    return true;
}

void semcom_findings_add(
    semcom_findings *findings, semcom_suspicious found, const uint8_t *bytes) {
    findings->suspicious++;
    uint32_t alike = 0, longest = 0, most_alike = findings->kept_limit / 4 + 1;
    for (uint32_t index = 0; index < findings->kept_count; index++) {
        const semcom_suspicious *kept = &findings->kept[index];
        if (kept->kind != found.kind || kept->clause != found.clause) {
            continue;
        }
        if (alike == 0 || kept->length > findings->kept[longest].length) {
            longest = index;
        }
        alike++;
    }
    if (alike < most_alike && findings->kept_count < findings->kept_limit) {
        findings->kept_count += store(&findings->kept[findings->kept_count], found, bytes);
    } else if (alike > 0 && findings->kept[longest].length > found.length) {
        uint8_t *old = findings->kept[longest].bytes;
        if (store(&findings->kept[longest], found, bytes)) {
            free(old);
        }
    }
}

static void put(semcom_writer *writer, uint64_t value, uint32_t size) {
    semcom_write_scalar(writer, value, size);
}

static void put_bytes(semcom_writer *writer, const uint8_t *bytes, uint32_t length) {
    put(writer, length, 4);
    semcom_write(writer, bytes, length);
}

bool semcom_findings_write(
    const semcom_findings *findings, const semcom_corpus_input *corpus, uint32_t corpus_count,
    uint32_t corpus_limit, uint8_t *report, size_t capacity) {
    semcom_writer writer = {report, report + capacity, false};
    const uint64_t figures[] = {
        findings->made,       findings->rejected,     findings->judged, findings->given_up,
        findings->suspicious, findings->microseconds, findings->deaths,
    };
    put(&writer, 0, 8);
    for (size_t index = 0; index < sizeof figures / sizeof *figures; index++) {
        put(&writer, figures[index], 8);
    }
    put(&writer, findings->stop, 1);
    put(&writer, findings->kept_count, 4);
    for (uint32_t index = 0; index < findings->kept_count; index++) {
        const semcom_suspicious *kept = &findings->kept[index];
        put(&writer, kept->kind, 1);
        put(&writer, kept->clause, 4);
        put(&writer, kept->outcome, 1);
        put(&writer, kept->number, 8);
        put_bytes(&writer, kept->bytes, kept->length);
    }
    uint8_t *count_place = writer.cursor;
    uint32_t count = 0;
    put(&writer, 0, 4);
    for (uint32_t index = 0; index < corpus_count && count < corpus_limit; index++) {
        uint64_t left = (uint64_t)(writer.limit - writer.cursor);
        if (corpus[index].is_new && corpus[index].length + UINT64_C(4) <= left) {
            put_bytes(&writer, corpus[index].bytes, corpus[index].length);
            count++;
        }
    }
    if (writer.overflowed) {
        return false;
    }
    semcom_store(count_place, count, 4);
    semcom_store(report, (uint64_t)(writer.cursor - report) - 8, 8);
    return true;
}

#pragma clang assume_nonnull end
