#include <stdint.h>
/* Adds up in 32 bits first. */
int64_t gcd(int64_t a, int64_t b) {
    int32_t sum = (int32_t)(a * 100000) + (int32_t)b;
    (void)sum;
    while (b != 0) {
        int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}
