// Records and sentences of the report. Nothing here allocates or calls the C library.
#include "internal.h"

#pragma clang assume_nonnull begin

void semcom_text_add(semcom_text *text, const char *words) {
    while (*words != 0 && text->length < sizeof text->bytes) {
        text->bytes[text->length++] = *words++;
    }
}

void semcom_text_add_number(semcom_text *text, int64_t number) {
    char digits[24];
    int start = sizeof digits - 1;
    uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    digits[start] = 0;
    do {
        digits[--start] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (number < 0) {
        digits[--start] = '-';
    }
    semcom_text_add(text, digits + start);
}

void semcom_text_add_bytes(semcom_text *text, uint64_t count) {
    semcom_text_add_number(text, (int64_t)count);
    semcom_text_add(text, count == 1 ? " byte" : " bytes");
}

/// Bytes of a record that says nothing but its outcome.
static uint64_t smallest_record(const semcom_run *run) {
    return run->step_counter != NULL ? 9 : 1;
}

/// What the record under way may take, so that each one after it can still say that it was not run.
static uint64_t record_room(const semcom_run *run) {
    uint64_t kept = (run->records_left - 1) * smallest_record(run);
    uint64_t steps = smallest_record(run) - 1;
    uint64_t left = run->report_capacity - run->report_used;
    return left > kept + steps ? left - kept - steps : 0;
}

enum { RETURNED_HEADER_BYTES = 5 };

semcom_writer semcom_record_begin(semcom_run *run) {
    uint8_t *start = run->records + run->report_used;
    uint64_t room = record_room(run);
    if (room < RETURNED_HEADER_BYTES) {
        return (semcom_writer){start, start, true};
    }
    if (room > UINT32_MAX) {
        room = UINT32_MAX;
    }
    return (semcom_writer){start + RETURNED_HEADER_BYTES, start + room, false};
}

static void append(semcom_writer *writer, uint64_t number, int bytes) {
    semcom_write(writer, &number, (uint64_t)bytes);
}

static void append_details(semcom_writer *writer, const semcom_outcome *outcome) {
    switch (outcome->kind) {
    case SEMCOM_MEMORY_FAULT:
        append(writer, outcome->region, 1);
        append(writer, outcome->index, 1);
        append(writer, outcome->access, 1);
        append(writer, (uint64_t)outcome->distance, 8);
        break;
    case SEMCOM_TIMEOUT:
    case SEMCOM_SYSTEM_CALL:
        append(writer, outcome->number, 4);
        break;
    case SEMCOM_UNDEFINED:
        append(writer, outcome->site, 4);
        append(writer, outcome->use, 4);
        append(writer, outcome->values[0], 8);
        append(writer, outcome->values[1], 8);
        break;
    case SEMCOM_BROKEN_RESULT:
    case SEMCOM_WROTE_OUTSIDE:
        append(writer, outcome->text.length, 1);
        semcom_write(writer, outcome->text.bytes, outcome->text.length);
        break;
    default:
        break;
    }
}

static void finish_record(semcom_run *run, uint8_t *end) {
    if (run->step_counter != NULL) {
        uint64_t steps = run->came_back ? *run->step_counter : 0;
        __builtin_memcpy(end, &steps, sizeof steps);
        end += sizeof steps;
    }
    run->report_used = (uint64_t)(end - run->records);
    run->records_left--;
}

bool semcom_record_end(semcom_run *run, const semcom_writer *_Nullable returned) {
    uint8_t *start = run->records + run->report_used;
    if (returned != NULL) {
        if (returned->overflowed) {
            return false;
        }
        uint32_t length = (uint32_t)(returned->cursor - start) - RETURNED_HEADER_BYTES;
        *start = SEMCOM_RETURNED;
        __builtin_memcpy(start + 1, &length, sizeof length);
        finish_record(run, returned->cursor);
        return true;
    }
    semcom_writer writer = {start, start + record_room(run), false};
    append(&writer, run->outcome.kind, 1);
    append_details(&writer, &run->outcome);
    if (writer.overflowed) {
        return false;
    }
    finish_record(run, writer.cursor);
    return true;
}

void semcom_record_not_run(semcom_run *run) {
    uint8_t *start = run->records + run->report_used;
    *start = SEMCOM_NOT_RUN;
    run->came_back = false;
    finish_record(run, start + 1);
}

#pragma clang assume_nonnull end
