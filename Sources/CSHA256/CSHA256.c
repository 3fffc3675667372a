#include "CSHA256.h"
#include <string.h>

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

#define always static inline __attribute__((always_inline))

always uint32_t rotated(uint32_t word, int count) { return word >> count | word << (32 - count); }

// One round. Instead of moving all eight words on, the next round names them one further.
always void mix(uint32_t now[8], int index, uint32_t input) {
    const uint32_t a = now[-index & 7], b = now[(1 - index) & 7], c = now[(2 - index) & 7];
    const uint32_t e = now[(4 - index) & 7], f = now[(5 - index) & 7];
    const uint32_t g = now[(6 - index) & 7], h = now[(7 - index) & 7];
    const uint32_t mixed = h + input
        + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + (g ^ (e & (f ^ g)));
    now[(3 - index) & 7] += mixed;
    now[(7 - index) & 7] = mixed
        + (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (c & (a ^ b)));
}

void csha256_digest_portably(uint32_t state[8], const uint8_t *blocks, size_t count) {
    for (; count > 0; count--, blocks += 64) {
        uint32_t words[16], now[8];
        memcpy(now, state, sizeof now);
#pragma clang loop unroll(full)
        for (int index = 0; index < 64; index++) {
            if (index < 16) {
                const uint8_t *at = blocks + 4 * index;
                words[index] = (uint32_t)at[0] << 24 | at[1] << 16 | at[2] << 8 | at[3];
            } else {
                const uint32_t early = words[(index + 1) & 15], late = words[(index + 14) & 15];
                words[index & 15] += words[(index + 9) & 15]
                    + (rotated(early, 7) ^ rotated(early, 18) ^ early >> 3)
                    + (rotated(late, 17) ^ rotated(late, 19) ^ late >> 10);
            }
            mix(now, index, constants[index] + words[index & 15]);
        }
        for (int index = 0; index < 8; index++) state[index] += now[index];
    }
}

#if defined(__x86_64__)
#include <immintrin.h>

static inline __m128i load(const void *from) { return _mm_loadu_si128(from); }

#define withAVX2 __attribute__((target("avx2,bmi,bmi2")))

// Two words of the schedule from two before them, which stand in each half of `late` twice: so a
// shift of the half turns them round. The words come to lie in the lower half.
withAVX2 always __m128i lateParts(__m128i late) {
    const __m128i parts = _mm_xor_si128(_mm_srli_epi32(late, 10),
        _mm_xor_si128(_mm_srli_epi64(late, 17), _mm_srli_epi64(late, 19)));
    return _mm_shuffle_epi8(parts, _mm_set_epi64x(-1, 0x0b0a090803020100));
}

// Four words of the schedule from the sixteen before them; the first four stand in words[turn].
withAVX2 always __m128i nextWords(const __m128i words[4], int turn) {
    const __m128i first = words[turn & 3], last = words[(turn + 3) & 3];
    const __m128i early = _mm_alignr_epi8(words[(turn + 1) & 3], first, 4);
    const __m128i middle = _mm_alignr_epi8(last, words[(turn + 2) & 3], 4);
    const __m128i sevens = _mm_xor_si128(_mm_srli_epi32(early, 7), _mm_slli_epi32(early, 25));
    const __m128i eighteens = _mm_xor_si128(_mm_srli_epi32(early, 18), _mm_slli_epi32(early, 14));
    __m128i sum = _mm_add_epi32(_mm_add_epi32(first, middle),
        _mm_xor_si128(_mm_xor_si128(sevens, eighteens), _mm_srli_epi32(early, 3)));
    sum = _mm_add_epi32(sum, lateParts(_mm_shuffle_epi32(last, 0xFA)));
    const __m128i parts = lateParts(_mm_shuffle_epi32(sum, 0x50));
    return _mm_add_epi32(sum, _mm_slli_si128(parts, 8));
}

// The schedule four words at a time, beside the rounds. Less than half the time.
withAVX2 static void digestWithAVX2(uint32_t state[8], const uint8_t *blocks, size_t count) {
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    for (; count > 0; count--, blocks += 64) {
        uint32_t inputs[16], now[8];
        __m128i words[4];
        memcpy(now, state, sizeof now);
#pragma clang loop unroll(full)
        for (int turn = 0; turn < 16; turn++) {
            words[turn & 3] = turn < 4
                ? _mm_shuffle_epi8(load(blocks + 16 * turn), bigEndian) : nextWords(words, turn);
            const __m128i sums = _mm_add_epi32(words[turn & 3], load(constants + 4 * turn));
            _mm_storeu_si128((__m128i *)(inputs + 4 * (turn & 3)), sums);
#pragma clang loop unroll(full)
            for (int index = 4 * turn; index < 4 * turn + 4; index++) {
                mix(now, index, inputs[index & 15]);
            }
        }
        for (int index = 0; index < 8; index++) state[index] += now[index];
    }
}

// The instructions want the state as the words ABEF and CDGH, the highest first.
__attribute__((target("sha,sse4.1")))
static void digestWithSHA(uint32_t state[8], const uint8_t *blocks, size_t count) {
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    const __m128i cdab = _mm_shuffle_epi32(load(state), 0xB1);
    const __m128i efgh = _mm_shuffle_epi32(load(state + 4), 0x1B);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);

    for (; count > 0; count--, blocks += 64) {
        const __m128i abefBefore = abef, cdghBefore = cdgh;
        __m128i words[4];
        for (int index = 0; index < 4; index++) {
            words[index] = _mm_shuffle_epi8(load(blocks + 16 * index), bigEndian);
        }
#pragma clang loop unroll(full)
        for (int index = 0; index < 16; index++) {
            const __m128i now = words[index & 3], last = words[(index + 3) & 3];
            const __m128i input = _mm_add_epi32(now, load(constants + 4 * index));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, input);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(input, 0x0E));
            if (index < 12) {
                const __m128i early = _mm_sha256msg1_epu32(now, words[(index + 1) & 3]);
                const __m128i middle = _mm_alignr_epi8(last, words[(index + 2) & 3], 4);
                words[index & 3] = _mm_sha256msg2_epu32(_mm_add_epi32(early, middle), last);
            }
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }

    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

void csha256_digest(uint32_t state[8], const uint8_t *blocks, size_t count) {
    if (__builtin_cpu_supports("sha") && __builtin_cpu_supports("sse4.1")) {
        digestWithSHA(state, blocks, count);
    } else if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")) {
        digestWithAVX2(state, blocks, count);
    } else {
        csha256_digest_portably(state, blocks, count);
    }
}

#else

void csha256_digest(uint32_t state[8], const uint8_t *blocks, size_t count) {
    csha256_digest_portably(state, blocks, count);
}

#endif
