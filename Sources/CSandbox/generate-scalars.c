// Numbers that are likely to matter: small ones, the ends of their range and of types, patterns of
// bits, constants and their neighbours, and now and then just any.
#include "ring-internal.h"

#pragma clang assume_nonnull begin

bool semcom_is_less(const semcom_recipe *recipe, uint64_t a, uint64_t b) {
    if (recipe->kind == SEMCOM_RECIPE_REAL) {
        double left, right;
        if (recipe->size == 4) {
            float narrow[2];
            uint32_t bits[2] = {(uint32_t)a, (uint32_t)b};
            __builtin_memcpy(narrow, bits, sizeof narrow);
            left = narrow[0];
            right = narrow[1];
        } else {
            __builtin_memcpy(&left, &a, sizeof left);
            __builtin_memcpy(&right, &b, sizeof right);
        }
        return left < right;
    }
    return recipe->is_signed ? (int64_t)a < (int64_t)b : a < b;
}

bool semcom_in_range(const semcom_recipe *recipe, uint64_t value) {
    if (recipe->is_signed) {
        return (int64_t)value >= (int64_t)recipe->low && (int64_t)value <= (int64_t)recipe->high;
    }
    return value >= recipe->low && value <= recipe->high;
}

static uint64_t uniform(semcom_random *random, const semcom_recipe *recipe) {
    uint64_t span = recipe->high - recipe->low;
    return span == UINT64_MAX ? semcom_next(random) : recipe->low + semcom_below(random, span + 1);
}

/// A number of few digits, whatever their base.
static uint64_t any_magnitude(semcom_random *random, const semcom_recipe *recipe) {
    uint64_t bits = 1 + semcom_below(random, 8 * (uint64_t)recipe->size);
    uint64_t value = semcom_next(random) >> (64 - bits);
    return recipe->is_signed && semcom_chance(random, 2) ? 0 - value : value;
}

static uint64_t bit_pattern(semcom_random *random, const semcom_recipe *recipe) {
    uint64_t bit = UINT64_C(1) << semcom_below(random, 8 * (uint64_t)recipe->size);
    switch (semcom_below(random, 6)) {
    case 0:
        return bit;
    case 1:
        return bit - 1;
    case 2:
        return bit + 1;
    case 3:
        return 0 - bit;
    case 4:
        return UINT64_C(0xFF) * (bit | 1);
    default:
        return ~bit;
    }
}

static uint64_t boundary(semcom_random *random, const semcom_recipe *recipe) {
    uint64_t distance = semcom_below(random, 3);
    switch (semcom_below(random, 6)) {
    case 0:
        return recipe->low + distance;
    case 1:
    case 2:
        return recipe->high - distance;
    case 3:
        return (UINT64_C(1) << (8 << semcom_below(random, 3))) - 1 + distance;
    case 4:
        return (UINT64_C(1) << ((8 << semcom_below(random, 4)) - 1)) - 1 + distance;
    default:
        return recipe->is_signed ? distance - 1 : distance;
    }
}

uint64_t semcom_make_integer(semcom_random *random, const semcom_recipe *recipe) {
    uint64_t value = 0;
    uint64_t choice = semcom_below(random, 16);
    if (choice < 4 && recipe->constant_count > 0) {
        value = recipe->constants[semcom_below(random, recipe->constant_count)];
        uint64_t shift = semcom_below(random, 6);
        value += shift < 3 ? shift - 1 : 0;
    } else if (choice < 7) {
        value = semcom_below(random, 20) - (recipe->is_signed ? 6 : 0);
    } else if (choice < 9) {
        value = boundary(random, recipe);
    } else if (choice < 11) {
        value = bit_pattern(random, recipe);
    } else if (choice < 13) {
        value = any_magnitude(random, recipe);
    } else {
        return uniform(random, recipe);
    }
    return semcom_in_range(recipe, value) ? value : uniform(random, recipe);
}

uint64_t semcom_mutate_integer(
    semcom_random *random, const semcom_recipe *recipe, uint64_t value) {
    uint64_t changed = value;
    switch (semcom_below(random, 8)) {
    case 0:
        changed = value + 1;
        break;
    case 1:
        changed = value - 1;
        break;
    case 2:
    case 3:
        changed = value ^ (UINT64_C(1) << semcom_below(random, 8 * (uint64_t)recipe->size));
        break;
    case 4:
        changed = 0 - value;
        break;
    case 5:
        changed = semcom_chance(random, 2) ? value * 2 : value >> 1;
        break;
    case 6:
        changed = value + semcom_below(random, 33) - 16;
        break;
    default:
        break;
    }
    bool is_usable = changed != value && semcom_in_range(recipe, changed);
    return is_usable ? changed : semcom_make_integer(random, recipe);
}

// ---- reals ----------------------------------------------------------------------------------

static uint64_t real_bits(const semcom_recipe *recipe, double value) {
    uint64_t bits = 0;
    if (recipe->size == 4) {
        float narrow = (float)value;
        __builtin_memcpy(&bits, &narrow, sizeof narrow);
    } else {
        __builtin_memcpy(&bits, &value, sizeof value);
    }
    return bits;
}

static double real_value(const semcom_recipe *recipe, uint64_t bits) {
    double value;
    if (recipe->size == 4) {
        float narrow;
        uint32_t half = (uint32_t)bits;
        __builtin_memcpy(&narrow, &half, sizeof narrow);
        return narrow;
    }
    __builtin_memcpy(&value, &bits, sizeof value);
    return value;
}

static bool is_unlimited(const semcom_recipe *recipe) {
    return recipe->real_low == -__builtin_inf() && recipe->real_high == __builtin_inf();
}

/// Anything is in an unlimited range, also what is not a number.
static bool holds_real(const semcom_recipe *recipe, double value) {
    return is_unlimited(recipe) || (value >= recipe->real_low && value <= recipe->real_high);
}

static double unit(semcom_random *random) { return (double)(semcom_next(random) >> 11) * 0x1p-53; }

static double uniform_real(semcom_random *random, const semcom_recipe *recipe) {
    double low = recipe->real_low, high = recipe->real_high;
    if (low < -0x1p60) {
        low = high < -0x1p40 ? high - 0x1p60 : -0x1p40;
    }
    if (high > 0x1p60) {
        high = low > 0x1p40 ? low + 0x1p60 : 0x1p40;
    }
    double value = low + (high - low) * unit(random);
    return value > high ? high : value;
}

static double special_real(semcom_random *random) {
    static const double values[] = {
        0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 0.1, 1e-9, 1e9, 0x1p24, 0x1p53, 0x1p31, 0x1p63, 0x1p-1022,
        0x1.fffffffffffffp1023, 0x1.fffffep127, 0x1p-149, 1e308, -1e308, 3.0, 10.0, 100.0,
    };
    uint64_t choice = semcom_below(random, sizeof values / sizeof *values + 3);
    if (choice < sizeof values / sizeof *values) {
        return values[choice];
    }
    double endless = __builtin_inf();
    return semcom_chance(random, 3) ? __builtin_nan("") : semcom_chance(random, 2) ? endless
                                                                                   : -endless;
}

static double any_real(semcom_random *random) {
    double value = unit(random) + 0.5;
    int exponent = (int)semcom_below(random, 64) - 24;
    double scale = exponent < 0 ? 1.0 / (double)(UINT64_C(1) << -exponent)
                                : (double)(UINT64_C(1) << exponent);
    return semcom_chance(random, 2) ? value * scale : -value * scale;
}

uint64_t semcom_make_real(semcom_random *random, const semcom_recipe *recipe) {
    double value = 0;
    uint64_t choice = semcom_below(random, 16);
    if (choice < 3 && recipe->constant_count > 0) {
        uint64_t bits = recipe->constants[semcom_below(random, recipe->constant_count)];
        uint64_t shift = semcom_below(random, 6);
        bits += shift < 3 ? shift - 1 : 0;
        if (holds_real(recipe, real_value(recipe, bits))) {
            return bits;
        }
    } else if (choice < 6) {
        value = (double)(int64_t)semcom_below(random, 41) - 20;
    } else if (choice < 8) {
        value = ((double)(int64_t)semcom_below(random, 401) - 200) / 8;
    } else if (choice < 10) {
        value = special_real(random);
    } else if (choice < 11) {
        value = semcom_chance(random, 2) ? recipe->real_low : recipe->real_high;
    } else if (choice < 14) {
        value = any_real(random);
    } else {
        value = uniform_real(random, recipe);
    }
    return real_bits(recipe, holds_real(recipe, value) ? value : uniform_real(random, recipe));
}

uint64_t semcom_mutate_real(semcom_random *random, const semcom_recipe *recipe, uint64_t bits) {
    double value = real_value(recipe, bits);
    switch (semcom_below(random, 6)) {
    case 0:
        value = real_value(recipe, bits + 1);
        break;
    case 1:
        value = real_value(recipe, bits - 1);
        break;
    case 2:
        value = -value;
        break;
    case 3:
        value = semcom_chance(random, 2) ? value * 2 : value / 2;
        break;
    case 4:
        value = semcom_chance(random, 2) ? value + 1 : value - 1;
        break;
    default:
        return semcom_make_real(random, recipe);
    }
    return holds_real(recipe, value) ? real_bits(recipe, value)
                                     : semcom_make_real(random, recipe);
}

#pragma clang assume_nonnull end
