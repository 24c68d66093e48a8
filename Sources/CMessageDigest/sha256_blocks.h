// Whole blocks of SHA-256 by the processor's own instructions, several times as fast as any library
// without them.
#ifndef SHA256_BLOCKS_H
#define SHA256_BLOCKS_H

#include <stddef.h>
#include <stdint.h>

// Not 0 if this processor has the instructions.
int sha256_blocks_supported(void);

// Takes the count blocks of 64 bytes at start into a state. Only where the instructions are.
void sha256_blocks(uint32_t state[8], const uint8_t *start, size_t count);

#endif
