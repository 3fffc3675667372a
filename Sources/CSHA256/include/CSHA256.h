#pragma once
// SHA-256's rounds, by the processor's own instructions where it has them.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Whether this processor has them.
bool csha256_is_here(void);

// Takes whole blocks of 64 bytes into the state (FIPS 180-4 section 6.2).
// To be called only where csha256_is_here.
void csha256_digest(uint32_t state[8], const uint8_t *blocks, size_t count);

// The same on any processor.
void csha256_digest_portably(uint32_t state[8], const uint8_t *blocks, size_t count);
