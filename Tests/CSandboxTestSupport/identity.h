#pragma once
#include <stdint.h>

/// The program of the batch that runs in this child.
extern const uint8_t *candidate_program;
