#pragma once
// SHA-256's rounds, by the best instructions that the processor has for them.
#include <stddef.h>
#include <stdint.h>

// Takes whole blocks of 64 bytes into the state (FIPS 180-4 section 6.2).
void csha256_digest(uint32_t state[8], const uint8_t *blocks, size_t count);

// The same as any processor does it.
void csha256_digest_portably(uint32_t state[8], const uint8_t *blocks, size_t count);
