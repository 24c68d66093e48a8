// SHA-256 from the system's message digest library (libmd).
#ifndef C_MESSAGE_DIGEST_H
#define C_MESSAGE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

// Writes the 32 bytes of the SHA-256 of the count bytes at start to digest.
void message_digest_sha256(const uint8_t *start, size_t count, uint8_t *digest);

#endif
