#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct { int32_t value_0; bool value_1; } semcom_tuple2_int32_bool;
typedef struct { int16_t value_0; bool value_1; } semcom_tuple2_int16_bool;

static const int64_t small[4] = {0, 1, 2, 3};

int64_t gcd(int64_t a, int64_t b) {
    while (b != 0) {
        int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return llabs(a);
}

int64_t largest(const int64_t *values, int64_t count) {
    int64_t best = values[0];
    for (int64_t i = 1; i < count; i++)
        if (values[i] > best) best = values[i];
    return best < 4 && best >= 0 ? small[best] : best;
}

int64_t head(const char *text, int64_t count, int64_t wanted, char *out, int64_t capacity) {
    (void)count;
    if (wanted > capacity) return -1;
    memcpy(out, text, (size_t)wanted);
    return wanted;
}

bool ends(int16_t a, int16_t b, semcom_tuple2_int16_bool *result) {
    if (a == b) return false;
    result->value_0 = a < b ? a : b;
    result->value_1 = a < b;
    return true;
}

void double_all(int32_t *values, int64_t count, bool flag) {
    if (!flag) return;
    for (int64_t i = 0; i < count; i++) values[i] *= 2;
}

int64_t total(const semcom_tuple2_int32_bool *pair, const uint8_t *extra) {
    int64_t sum = (int64_t)pair->value_0 + pair->value_1;
    return extra ? sum + *extra : sum;
}

int64_t shout(const char *text, int64_t count, char *out, int64_t capacity) {
    if (count > capacity) return -1;
    for (int64_t i = 0; i < count; i++)
        out[i] = islower((unsigned char)text[i]) ? (char)toupper((unsigned char)text[i]) : text[i];
    return count;
}

bool same_text(const char *a, int64_t a_count, const char *b, int64_t b_count) {
    return a_count == b_count && memcmp(a, b, (size_t)a_count) == 0;
}

int64_t folded(int32_t n) {
    int64_t table[16], sum = 0;
    for (int i = 0; i < 16; i++) table[i] = (int64_t)n * i;
    for (int i = 0; i < 16; i++) sum += table[(i * 7) & 15];
    return sum;
}

int near_int(int n) { return n; }
